//! What travels: an answer as it is sent and as it is read, and where it came from.

use correspondence::Channel;
use kernel::{Code, Refusal, Sort, Zone};
use letters::ReplyForm;
use page::Form;
use serde::{Deserialize, Serialize};
use utoipa::ToSchema;
use web::api::{Key, LangCode, Moment, Refused};
use web::choice;

use crate::answer::{self, AnswerFault};
use crate::{Answer, AnswerKind, Effect, Given, Mode, Outcome, Proof, ReplyState};

choice!(ReplyKind of AnswerKind: AnswerKind::ALL, "The minister's word.");
choice!(ReplyMode of Mode: Mode::ALL, "How a statement is made.");
choice!(ReplyChannel of Channel: Channel::ALL, "By which channel something came or went.");
choice!(ReplyProof of Proof: [Proof::Link, Proof::Code, Proof::Recorded], "What an answer came with, besides its words.");
choice!(ReplyStanding of ReplyState: ReplyState::ALL, "How a reply stands.");

/// What an answer did to the reply.
#[derive(Debug, Clone, Copy, Serialize, Deserialize, ToSchema)]
#[serde(rename_all = "lowercase")]
pub(crate) enum ReplyEffect {
    /// The state's first answer, or the first after a withdrawal.
    First,
    /// The same channel said something new.
    Amended,
    /// Another channel said the same.
    Confirmed,
    /// Another channel said something else.
    Contradicted,
}

impl From<Effect> for ReplyEffect {
    fn from(effect: Effect) -> Self {
        match effect {
            Effect::First => Self::First,
            Effect::Amended => Self::Amended,
            Effect::Confirmed => Self::Confirmed,
            Effect::Contradicted => Self::Contradicted,
        }
    }
}

/// An answer. Where nobody speaks (`decline`), only `kind` and `message` count.
#[derive(Debug, Clone, Serialize, Deserialize, ToSchema)]
#[serde(deny_unknown_fields)]
pub(crate) struct ReplyAnswer {
    /// The minister's word.
    pub kind: ReplyKind,
    /// The form before the speaker's name: "H.E. Ms".
    #[serde(default)]
    #[schema(max_length = 300)]
    pub title: Option<String>,
    /// The speaker's name.
    #[serde(default)]
    #[schema(max_length = 300)]
    pub name: Option<String>,
    /// The speaker's post.
    #[serde(default)]
    #[schema(max_length = 300)]
    pub post: Option<String>,
    /// The speaker's rank, by its code in the edition's ladder.
    #[serde(default)]
    #[schema(max_length = 40)]
    pub rank: Option<String>,
    /// The language of the statement.
    #[serde(default)]
    pub statement_lang: Option<LangCode>,
    /// Live, or by a video that is sent in before.
    #[serde(default)]
    pub mode: Option<ReplyMode>,
    /// The time zone in which the hours were chosen, by its IANA name; the zone of record if it is not said.
    #[serde(default)]
    #[schema(max_length = 60)]
    pub zone: Option<String>,
    /// The hours at which the speaker is free, as the invitation offers them: `2021-03-22T08`, in the zone of record. None means at any.
    #[serde(default)]
    #[schema(max_items = 400)]
    pub hours: Vec<String>,
    /// A message to the secretariat.
    #[serde(default)]
    #[schema(max_length = 4000)]
    pub message: Option<String>,
    /// The code that went to the registered address, where the invitation says that one is needed. It is not kept and not read back.
    #[serde(default, skip_serializing)]
    #[schema(max_length = 40)]
    pub code: Option<String>,
}

impl ReplyAnswer {
    /// An answer as it is read, its hours in the zone of record.
    pub fn of(answer: &Answer, record: &Zone) -> Self {
        let statement = answer.statement.as_ref();
        let said = |text: &str| (!text.is_empty()).then(|| text.to_owned());
        let speaker = statement.map(|s| &s.speaker);
        Self {
            kind: ReplyKind(answer.kind),
            title: speaker.and_then(|s| said(&s.title)),
            name: speaker.and_then(|s| said(&s.name)),
            post: speaker.and_then(|s| said(&s.post)),
            rank: speaker.and_then(|s| said(&s.rank)),
            statement_lang: statement.map(|s| LangCode(s.lang)),
            mode: statement.map(|s| ReplyMode(s.mode)),
            zone: statement.and_then(|s| said(&s.zone)),
            hours: statement
                .map_or_else(Vec::new, |s| s.hours.iter().map(|h| h.in_zone(record).strftime("%Y-%m-%dT%H").to_string()).collect()),
            message: said(&answer.message),
            code: None,
        }
    }
}

/// Reads what was sent by the rules of the form, with all faults at once.
pub(super) fn read(form: &Form, asked: &ReplyForm, record: &Zone, ranks: &[editions::Rank]) -> Result<Answer, Refused> {
    let known = |rank: &str| ranks.iter().any(|r| r.code == rank);
    answer::read(form, asked, record, known).map_err(|faults| Refused::all(faults.into_iter().map(AnswerRefused).collect()))
}

/// A fault of an answer, at its place.
#[derive(Debug, thiserror::Error)]
#[error("an answer is not whole: {0:?}")]
struct AnswerRefused(AnswerFault);

impl Refusal for AnswerRefused {
    fn code(&self) -> Code {
        self.0.code()
    }

    fn sort(&self) -> Sort {
        Sort::Refused { status: 422, field: Some(self.0.field()) }
    }

    fn args(&self) -> Vec<kernel::Arg> {
        vec![("limit", self.0.limit().to_string().into())]
    }
}

/// An answer as it was given.
#[derive(Debug, Clone, Serialize, Deserialize, ToSchema)]
pub(crate) struct ReplyGiven {
    /// Which.
    pub id: Key,
    /// The how many-eth of its reply, from 1.
    pub number: i64,
    /// By which channel it came.
    pub channel: ReplyChannel,
    /// What it came with: the link, the link and a code, or an officer who had it before him.
    pub proof: ReplyProof,
    /// When.
    pub at: Moment,
    /// Whether that was after the deadline.
    pub late: bool,
    /// Its number in the register.
    pub register: String,
    /// Its item of the register.
    pub item: Key,
    /// What it says.
    pub answer: ReplyAnswer,
}

impl ReplyGiven {
    pub fn of(given: &Given, record: &Zone) -> Self {
        Self {
            id: Key(given.id),
            number: given.number,
            channel: ReplyChannel(given.channel),
            proof: ReplyProof(given.proof),
            at: given.at.into(),
            late: given.late,
            register: given.register.clone(),
            item: Key(given.item),
            answer: ReplyAnswer::of(&given.answer, record),
        }
    }
}

/// "Thank you, received": it is on disk, and an acknowledgement goes to the registered address.
#[derive(Debug, Clone, Serialize, Deserialize, ToSchema)]
pub(crate) struct ReplyReceipt {
    /// The reply to which it belongs.
    pub reply: Key,
    /// Its number in the register.
    pub register: String,
    /// Whether it came after the deadline. It is taken all the same, and marked.
    pub late: bool,
    /// What it did to the reply.
    pub effect: ReplyEffect,
}

impl From<Outcome> for ReplyReceipt {
    fn from(outcome: Outcome) -> Self {
        Self { reply: Key(outcome.reply), register: outcome.register, late: outcome.late, effect: outcome.effect.into() }
    }
}

/// An answer was taken back.
#[derive(Debug, Clone, Serialize, Deserialize, ToSchema)]
pub(crate) struct ReplyWithdrawn {
    /// The number of the withdrawal in the register.
    pub register: String,
}
