//! Replies in figures: what the states that a letter went to have said, by region, by channel and by day. Pure; each state counts once.

use std::collections::BTreeMap;

use correspondence::Channel;
use jiff::civil::Date;

use crate::store::Line;
use crate::{AnswerKind, ReplyState};

/// What a state has said so far.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub enum Said {
    /// It accepts.
    Accept,
    /// Another person speaks for it.
    Delegate,
    /// It declines.
    Decline,
    /// It has answered, and an officer has still to settle what counts.
    Open,
    /// Nothing, or nothing any more.
    Silent,
}

impl Said {
    /// All of them, in the order in which figures show them.
    pub const ALL: [Said; 5] = [Self::Accept, Self::Delegate, Self::Decline, Self::Open, Self::Silent];

    /// The message key of its name.
    pub const fn words(self) -> &'static str {
        match self {
            Self::Accept => "replies-filter-accept",
            Self::Delegate => "replies-filter-delegate",
            Self::Decline => "replies-filter-decline",
            Self::Open => "replies-figures-open",
            Self::Silent => "replies-filter-unanswered",
        }
    }
}

/// How many have said what.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
pub struct Count([u64; 5]);

impl Count {
    /// How many said this.
    pub fn of(self, said: Said) -> u64 {
        self.0[said as usize]
    }

    /// How many there are.
    pub fn all(self) -> u64 {
        self.0.iter().sum()
    }

    /// How many have answered.
    pub fn answered(self) -> u64 {
        self.all() - self.of(Said::Silent)
    }

    fn add(&mut self, said: Said) {
        self.0[said as usize] += 1;
    }
}

/// The figures of a letter.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Figures {
    /// Of all states.
    pub all: Count,
    /// By the code of the region.
    pub regions: BTreeMap<String, Count>,
    /// Answers that stand, by the channel by which they came; channels without any are left out.
    pub channels: Vec<(Channel, u64)>,
}

/// Counts the lines of a letter's list of replies.
pub fn count(lines: &[Line]) -> Figures {
    let mut figures = Figures::default();
    for line in once_each(lines) {
        let said = said(line);
        figures.all.add(said);
        figures.regions.entry(line.region.clone()).or_default().add(said);
    }
    let by = |channel: Channel| {
        let came =
            once_each(lines).filter(|l| said(l) != Said::Silent && l.reply.as_ref().and_then(|r| r.channel) == Some(channel)).count();
        u64::try_from(came).unwrap_or(u64::MAX)
    };
    figures.channels = Channel::ALL.into_iter().map(|c| (c, by(c))).filter(|(_, n)| *n > 0).collect();
    figures
}

/// A state that was allowed several statements stands on several lines, its first on top, and is one state all the same.
fn once_each(lines: &[Line]) -> impl Iterator<Item = &Line> {
    let mut last = None;
    lines.iter().filter(move |line| last.replace(line.party) != Some(line.party))
}

/// What a line says.
pub fn said(line: &Line) -> Said {
    let Some(reply) = &line.reply else { return Said::Silent };
    match (reply.state, reply.kind) {
        (ReplyState::Withdrawn, _) => Said::Silent,
        (ReplyState::Standing, Some(AnswerKind::Accept)) => Said::Accept,
        (ReplyState::Standing, Some(AnswerKind::Delegate)) => Said::Delegate,
        (ReplyState::Standing, Some(AnswerKind::Decline)) => Said::Decline,
        (ReplyState::Conflict | ReplyState::Provisional, _) | (ReplyState::Standing, None) => Said::Open,
    }
}

/// How many had answered by the end of each day, from the day of the letter to `until`, none left out; `first` are the days on which
/// states answered first. An answer from before the letter's own day counts on that day.
pub fn course(letter: Date, until: Date, first: &[Date]) -> Vec<(Date, u64)> {
    let mut days = Vec::new();
    let mut day = letter;
    while day <= until && days.len() < MOST_DAYS {
        let so_far = first.iter().filter(|d| **d <= day).count();
        days.push((day, u64::try_from(so_far).unwrap_or(u64::MAX)));
        let Ok(next) = day.tomorrow() else { break };
        day = next;
    }
    days
}

/// Days of a course at most: a letter is answered in weeks, and a closed one is not drawn for ever.
const MOST_DAYS: usize = 200;

#[cfg(test)]
mod tests {
    use directory::StateNames;
    use jiff::civil::date;
    use kernel::{Id, Lang};
    use letters::ConsignmentState;

    use super::*;
    use crate::store::LineReply;

    fn line(party: u8, region: &str, reply: Option<(ReplyState, AnswerKind, Channel)>) -> Line {
        Line {
            party: Id::from_random([party; 16]),
            alpha3: format!("S{party:02}"),
            names: StateNames::default(),
            region: region.into(),
            lang: Lang::En,
            consignment: ConsignmentState::Sent,
            reply: reply.map(|(state, kind, channel)| LineReply {
                state,
                kind: Some(kind),
                channel: Some(channel),
                at: None,
                late: false,
                register: None,
                ordinal: 1,
            }),
        }
    }

    #[test]
    fn each_state_counts_once_and_under_what_stands() {
        use AnswerKind::*;
        use ReplyState::*;
        let lines = [
            line(1, "002", Some((Standing, Accept, Channel::Web))),
            // A second statement of the same state.
            line(1, "002", Some((Standing, Decline, Channel::Fax))),
            line(2, "002", Some((Conflict, Accept, Channel::Fax))),
            line(3, "150", Some((Withdrawn, Accept, Channel::Web))),
            line(4, "150", None),
            line(5, "150", Some((Provisional, Decline, Channel::Web))),
            line(6, "150", Some((Standing, Delegate, Channel::NoteVerbale))),
        ];
        let found = count(&lines);
        let told = |count: Count| Said::ALL.map(|s| count.of(s));
        assert_eq!(told(found.all), [1, 1, 0, 2, 2]);
        assert_eq!((found.all.all(), found.all.answered()), (6, 4));
        assert_eq!(told(found.regions["002"]), [1, 0, 0, 1, 0]);
        assert_eq!(told(found.regions["150"]), [0, 1, 0, 1, 2]);
        assert_eq!(found.channels, [(Channel::Web, 2), (Channel::Fax, 1), (Channel::NoteVerbale, 1)]);
    }

    #[test]
    fn the_course_leaves_out_no_day_and_loses_no_answer() {
        let day = |d: i8| date(2021, 2, d);
        let found = course(day(3), day(6), &[day(2), day(5), day(5)]);
        assert_eq!(found, [(day(3), 1), (day(4), 1), (day(5), 3), (day(6), 3)]);
        assert_eq!(course(day(3), day(2), &[]), []);
    }
}
