//! What a reply is: a state's word on a letter, its states, and what another answer makes of it. Pure.

use std::fmt;
use std::str::FromStr;

use correspondence::Channel;
use kernel::{EditionTime, Id, Kind};
use ledger::Thing;
use letters::Authenticity;
use serde::{Deserialize, Serialize};

use crate::{Answer, Proof, REPLY};

/// How a reply stands.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "lowercase")]
pub enum ReplyState {
    /// An answer was taken that does not yet count as the state's: its letter asks for more than it came with (DESIGN.md rule 11).
    Provisional,
    /// One answer counts as the state's: by rule, or because an officer said so.
    Standing,
    /// Two channels said different things; an officer settles it.
    Conflict,
    /// The answer was taken back.
    Withdrawn,
}

impl ReplyState {
    /// All states.
    pub const ALL: [ReplyState; 4] = [Self::Provisional, Self::Standing, Self::Conflict, Self::Withdrawn];

    /// The name in tables and message keys.
    // words: replies-state-*
    pub const fn name(self) -> &'static str {
        match self {
            Self::Provisional => "provisional",
            Self::Standing => "standing",
            Self::Conflict => "conflict",
            Self::Withdrawn => "withdrawn",
        }
    }

    /// The state after a move.
    pub fn next(self, m: ReplyMove) -> Result<Self, ReplyRefused> {
        match (self, m) {
            (Self::Provisional | Self::Standing | Self::Withdrawn, ReplyMove::Answer) => Ok(Self::Standing),
            (Self::Provisional | Self::Standing | Self::Withdrawn, ReplyMove::Propose) => Ok(Self::Provisional),
            // Another word of one side does not settle what two sides said.
            (Self::Conflict, ReplyMove::Answer | ReplyMove::Propose | ReplyMove::Contradict) => Ok(Self::Conflict),
            (Self::Provisional | Self::Standing, ReplyMove::Contradict) => Ok(Self::Conflict),
            (Self::Provisional, ReplyMove::Confirm) => Ok(Self::Standing),
            (Self::Conflict, ReplyMove::Settle) => Ok(Self::Standing),
            (Self::Provisional | Self::Standing | Self::Conflict, ReplyMove::Withdraw) => Ok(Self::Withdrawn),
            (state, m) => Err(ReplyRefused(state, m)),
        }
    }
}

impl fmt::Display for ReplyState {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(self.name())
    }
}

impl FromStr for ReplyState {
    type Err = ();

    fn from_str(s: &str) -> Result<Self, ()> {
        Self::ALL.into_iter().find(|state| state.name() == s).ok_or(())
    }
}

store::stored_as_text!(ReplyState);

/// What happens to a reply.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum ReplyMove {
    /// An answer that counts, or an amendment by the same channel.
    Answer,
    /// The same, of an answer that does not yet count.
    Propose,
    /// A signed paper or an officer makes a provisional answer the state's.
    Confirm,
    /// Another channel says something else.
    Contradict,
    /// An officer decides.
    Settle,
    /// The answer is taken back.
    Withdraw,
}

impl ReplyMove {
    /// All moves.
    pub const ALL: [ReplyMove; 6] = [Self::Answer, Self::Propose, Self::Confirm, Self::Contradict, Self::Settle, Self::Withdraw];
}

/// The move is not possible in this state.
#[derive(Debug, Clone, Copy, PartialEq, Eq, thiserror::Error)]
#[error("a reply that is {0} cannot {1:?}")]
pub struct ReplyRefused(pub ReplyState, pub ReplyMove);

/// An answer that was given or recorded, with where it came from.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Given {
    /// Which.
    pub id: Id,
    /// The how many-eth of its reply.
    pub number: i64,
    /// By which channel.
    pub channel: Channel,
    /// What it came with.
    pub proof: Proof,
    /// When it came.
    pub at: EditionTime,
    /// Whether that was after the deadline.
    pub late: bool,
    /// Its number in the register.
    pub register: String,
    /// Its item of the register.
    pub item: Id,
    /// What it says.
    pub answer: Answer,
}

/// A state's reply to a letter.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Reply {
    /// Which.
    pub id: Id,
    /// The letter.
    pub letter: Id,
    /// The state.
    pub party: Id,
    /// 1, unless the state was allowed another statement.
    pub ordinal: i64,
    /// How it stands.
    pub state: ReplyState,
    /// The answer that counts, or that came first of two.
    pub standing: Option<Given>,
    /// The one that contradicts it.
    pub contender: Option<Given>,
    /// Why another statement was allowed.
    pub exception: Option<String>,
    /// When the state first answered: the time of its request.
    pub first_at: EditionTime,
    /// Grows with each change.
    pub version: i64,
}

impl Thing for Reply {
    const KIND: Kind = REPLY;
    const PERSONAL: &'static [&'static str] = &["standing", "contender"];
    fn id(&self) -> Id {
        self.id
    }
}

/// What an answer did to a reply.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
pub enum Effect {
    /// The state's first answer, or the first after a withdrawal.
    First,
    /// The same channel said something new.
    Amended,
    /// Another channel said the same.
    Confirmed,
    /// Another channel said something else.
    Contradicted,
}

/// The rule (DECISIONS.md 10): again by the same channel is an amendment; another channel with the same content confirms; with another
/// content it is a conflict; an answer after a withdrawal is one anew. What its proof does not carry at the letter's level is provisional,
/// until an answer that does says the same.
pub fn take(
    before: Option<&Reply>,
    given: Given,
    level: Authenticity,
    fresh: impl FnOnce(Given, ReplyState) -> Reply,
) -> Result<(Reply, Effect), ReplyRefused> {
    let counts = given.proof.suffices(level, given.channel);
    let word = if counts { ReplyMove::Answer } else { ReplyMove::Propose };
    let Some(before) = before else { return Ok((fresh(given, ReplyState::Withdrawn.next(word)?), Effect::First)) };
    let mut after = Reply { version: before.version + 1, ..before.clone() };
    let standing = before.standing.as_ref();
    let effect = match (before.state, standing) {
        (ReplyState::Withdrawn, _) | (_, None) => {
            after.state = before.state.next(word)?;
            after.standing = Some(given);
            after.contender = None;
            Effect::First
        }
        (ReplyState::Standing | ReplyState::Provisional, Some(s)) if s.channel == given.channel => {
            after.state = before.state.next(word)?;
            after.standing = Some(given);
            Effect::Amended
        }
        (ReplyState::Standing | ReplyState::Provisional, Some(s)) if s.answer.agrees_with(&given.answer) => {
            if before.state == ReplyState::Provisional && counts {
                after.state = before.state.next(ReplyMove::Confirm)?;
            }
            Effect::Confirmed
        }
        (ReplyState::Standing | ReplyState::Provisional, Some(_)) => {
            after.state = before.state.next(ReplyMove::Contradict)?;
            after.contender = Some(given);
            Effect::Contradicted
        }
        (ReplyState::Conflict, Some(s)) => {
            after.state = before.state.next(word)?;
            if s.channel == given.channel {
                after.standing = Some(given);
                Effect::Amended
            } else {
                after.contender = Some(given);
                Effect::Contradicted
            }
        }
    };
    Ok((after, effect))
}

/// An officer says that a provisional answer is the state's.
pub fn confirm(before: &Reply) -> Result<Reply, ReplyRefused> {
    let state = before.state.next(ReplyMove::Confirm)?;
    Ok(Reply { state, version: before.version + 1, ..before.clone() })
}

/// An officer settles a conflict for one of the two answers.
pub fn settle(before: &Reply, chosen: Id) -> Result<Reply, ReplyRefused> {
    let state = before.state.next(ReplyMove::Settle)?;
    let both = [before.standing.clone(), before.contender.clone()];
    let standing = both.into_iter().flatten().find(|g| g.id == chosen).ok_or(ReplyRefused(before.state, ReplyMove::Settle))?;
    Ok(Reply { state, standing: Some(standing), contender: None, version: before.version + 1, ..before.clone() })
}

/// The answer is taken back; it stays in the history.
pub fn withdraw(before: &Reply) -> Result<Reply, ReplyRefused> {
    let state = before.state.next(ReplyMove::Withdraw)?;
    Ok(Reply { state, contender: None, version: before.version + 1, ..before.clone() })
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::AnswerKind;

    fn given(n: u8, channel: Channel, kind: AnswerKind) -> Given {
        Given {
            id: Id::from_random([n; 16]),
            number: i64::from(n),
            channel,
            proof: if channel == Channel::Web { Proof::Link } else { Proof::Recorded },
            at: EditionTime::from_micros(i64::from(n)),
            late: false,
            register: format!("2021/IN/{n:04}"),
            item: Id::from_random([n; 16]),
            answer: Answer { kind, statement: None, message: String::new(), named: false },
        }
    }

    fn fresh(given: Given, state: ReplyState) -> Reply {
        Reply {
            id: Id::from_random([9; 16]),
            letter: Id::from_random([8; 16]),
            party: Id::from_random([7; 16]),
            ordinal: 1,
            state,
            first_at: given.at,
            standing: Some(given),
            contender: None,
            exception: None,
            version: 1,
        }
    }

    /// Plays answers by channel and kind at level (a) and tells the effect of the last and the end.
    fn check(answers: &[(Channel, AnswerKind)], expected: (Effect, ReplyState, AnswerKind)) -> Reply {
        check_at(Authenticity::A, answers, expected)
    }

    fn check_at(level: Authenticity, answers: &[(Channel, AnswerKind)], expected: (Effect, ReplyState, AnswerKind)) -> Reply {
        let mut reply: Option<Reply> = None;
        let mut last = Effect::First;
        for (n, (channel, kind)) in (1..).zip(answers) {
            let (next, effect) = take(reply.as_ref(), given(n, *channel, *kind), level, fresh).expect("taken");
            (reply, last) = (Some(next), effect);
        }
        let reply = reply.expect("at least one answer");
        let kind = reply.standing.as_ref().expect("an answer").answer.kind;
        assert_eq!((last, reply.state, kind), expected, "{answers:?}");
        reply
    }

    #[test]
    fn an_answer_by_the_same_channel_is_an_amendment() {
        use AnswerKind::*;
        check(&[(Channel::Web, Accept)], (Effect::First, ReplyState::Standing, Accept));
        check(&[(Channel::Web, Accept), (Channel::Web, Decline)], (Effect::Amended, ReplyState::Standing, Decline));
    }

    #[test]
    fn another_channel_confirms_or_contradicts() {
        use AnswerKind::*;
        check(&[(Channel::Web, Accept), (Channel::Fax, Accept)], (Effect::Confirmed, ReplyState::Standing, Accept));
        check(&[(Channel::Web, Accept), (Channel::Fax, Decline)], (Effect::Contradicted, ReplyState::Conflict, Accept));
        // Neither side settles it by saying it again.
        check(
            &[(Channel::Web, Accept), (Channel::Fax, Decline), (Channel::Web, Delegate)],
            (Effect::Amended, ReplyState::Conflict, Delegate),
        );
        check(
            &[(Channel::Web, Accept), (Channel::Fax, Decline), (Channel::Fax, Accept)],
            (Effect::Contradicted, ReplyState::Conflict, Accept),
        );
    }

    #[test]
    fn an_answer_is_provisional_until_a_signed_paper_says_the_same() {
        use AnswerKind::*;
        use Authenticity::C;
        check_at(C, &[(Channel::Web, Accept)], (Effect::First, ReplyState::Provisional, Accept));
        check_at(C, &[(Channel::Web, Accept), (Channel::Email, Accept)], (Effect::Confirmed, ReplyState::Provisional, Accept));
        check_at(C, &[(Channel::Web, Accept), (Channel::NoteVerbale, Accept)], (Effect::Confirmed, ReplyState::Standing, Accept));
        check_at(C, &[(Channel::Web, Accept), (Channel::Post, Decline)], (Effect::Contradicted, ReplyState::Conflict, Accept));
        check_at(C, &[(Channel::Post, Accept)], (Effect::First, ReplyState::Standing, Accept));
        // What is said anew under the link lacks its paper again.
        check_at(
            C,
            &[(Channel::Web, Accept), (Channel::NoteVerbale, Accept), (Channel::Web, Decline)],
            (Effect::Amended, ReplyState::Provisional, Decline),
        );
        let waiting = check_at(C, &[(Channel::Web, Accept)], (Effect::First, ReplyState::Provisional, Accept));
        assert_eq!(confirm(&waiting).map(|r| r.state), Ok(ReplyState::Standing));
        assert!(confirm(&confirm(&waiting).expect("confirmed")).is_err());
    }

    #[test]
    fn the_officers_decision_wins() {
        let conflict = check(
            &[(Channel::Web, AnswerKind::Accept), (Channel::Fax, AnswerKind::Decline)],
            (Effect::Contradicted, ReplyState::Conflict, AnswerKind::Accept),
        );
        let chosen = conflict.contender.as_ref().expect("the fax").id;
        let settled = settle(&conflict, chosen).expect("settled");
        assert_eq!((settled.state, settled.standing.map(|g| g.id), settled.contender), (ReplyState::Standing, Some(chosen), None));
        assert!(settle(&conflict, Id::from_random([0; 16])).is_err(), "an answer of another reply settles nothing");
    }

    #[test]
    fn an_answer_that_was_withdrawn_can_be_given_anew() {
        let reply = check(&[(Channel::Web, AnswerKind::Accept)], (Effect::First, ReplyState::Standing, AnswerKind::Accept));
        let gone = withdraw(&reply).expect("withdrawn");
        assert!(withdraw(&gone).is_err());
        let (back, effect) = take(Some(&gone), given(2, Channel::Fax, AnswerKind::Decline), Authenticity::A, fresh).expect("taken");
        assert_eq!((back.state, effect), (ReplyState::Standing, Effect::First));
    }

    #[test]
    fn every_state_knows_every_move() {
        let table: Vec<String> = ReplyState::ALL
            .into_iter()
            .flat_map(|s| {
                ReplyMove::ALL.into_iter().map(move |m| format!("{s} {m:?} {}", s.next(m).map_or("refused".into(), |n| n.to_string())))
            })
            .collect();
        insta::assert_snapshot!(table.join("\n"));
    }
}
