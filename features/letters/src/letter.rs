//! What a circular letter is: its number, its states and the moves between them, its reply form.

use std::fmt;
use std::str::FromStr;

use jiff::civil::Date;
use kernel::{EditionTime, Id, Kind, Lang};
use ledger::Thing;
use serde::{Deserialize, Serialize};

use crate::LETTER;

/// How a letter stands (DECISIONS.md 6).
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum LetterState {
    /// Written and translated; may be changed.
    Draft,
    /// Cleared: its text stands.
    Cleared,
    /// A second officer has released its dispatch; it is held for a short time in which it can be stopped.
    Released,
    /// It has left. Nothing of it changes any more; a mistake is mended by a corrigendum or addendum.
    Dispatched,
    /// Its deadline is over and its answers are settled.
    Closed,
}

/// What happens to a letter.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum LetterMove {
    /// Its text or its settings are changed.
    Write,
    /// A reviewer or officer clears the text.
    Clear,
    /// Back to the desk, to be changed.
    Reopen,
    /// A second officer releases the dispatch.
    Release,
    /// The dispatch was stopped within the hold.
    Recall,
    /// The hold is over, the first consignment leaves.
    Leave,
    /// An officer closes it.
    Close,
}

/// The move is not possible in this state.
#[derive(Debug, Clone, Copy, PartialEq, Eq, thiserror::Error)]
#[error("a letter that is {0} cannot do {1:?}")]
pub struct LetterRefused(pub LetterState, pub LetterMove);

impl LetterState {
    /// All states.
    pub const ALL: [LetterState; 5] = [Self::Draft, Self::Cleared, Self::Released, Self::Dispatched, Self::Closed];

    /// The state after a move.
    pub fn next(self, m: LetterMove) -> Result<Self, LetterRefused> {
        match (self, m) {
            (Self::Draft, LetterMove::Write) => Ok(Self::Draft),
            (Self::Draft, LetterMove::Clear) => Ok(Self::Cleared),
            (Self::Cleared, LetterMove::Reopen) => Ok(Self::Draft),
            (Self::Cleared, LetterMove::Release) => Ok(Self::Released),
            (Self::Released, LetterMove::Recall) => Ok(Self::Cleared),
            (Self::Released, LetterMove::Leave) => Ok(Self::Dispatched),
            (Self::Dispatched, LetterMove::Close) => Ok(Self::Closed),
            (state, m) => Err(LetterRefused(state, m)),
        }
    }

    /// The name in tables and message keys.
    // words: letters-state-*
    pub const fn name(self) -> &'static str {
        match self {
            Self::Draft => "draft",
            Self::Cleared => "cleared",
            Self::Released => "released",
            Self::Dispatched => "dispatched",
            Self::Closed => "closed",
        }
    }
}

impl fmt::Display for LetterState {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(self.name())
    }
}

impl FromStr for LetterState {
    type Err = ();

    fn from_str(s: &str) -> Result<Self, ()> {
        Self::ALL.into_iter().find(|state| state.name() == s).ok_or(())
    }
}

impl LetterMove {
    /// All moves.
    pub const ALL: [LetterMove; 7] = [Self::Write, Self::Clear, Self::Reopen, Self::Release, Self::Recall, Self::Leave, Self::Close];
}

/// A document of its own, or one that mends or completes another.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "lowercase")]
pub enum LetterKind {
    /// The letter itself.
    Letter,
    /// Corr.1, Corr.2 …
    Corrigendum,
    /// Add.1, Add.2 …
    Addendum,
}

impl LetterKind {
    /// The name in tables and message keys.
    // words: letters-kind-*
    pub const fn name(self) -> &'static str {
        match self {
            Self::Letter => "letter",
            Self::Corrigendum => "corrigendum",
            Self::Addendum => "addendum",
        }
    }
}

impl fmt::Display for LetterKind {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(self.name())
    }
}

impl FromStr for LetterKind {
    type Err = ();

    fn from_str(s: &str) -> Result<Self, ()> {
        [Self::Letter, Self::Corrigendum, Self::Addendum].into_iter().find(|k| k.name() == s).ok_or(())
    }
}

store::stored_as_text!(LetterState, LetterKind);

/// A letter's number: `CL-21/4`, `DM-20/1021`, with `Corr.1` or `Add.2` where it has one.
///
/// Two digits of the year and a running number in the series, as CL-21/4 and the letters in `domain/forum.md` (a) have it.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct LetterNumber {
    /// The series: `CL`.
    pub series: String,
    /// The year, four digits.
    pub year: i64,
    /// The running number.
    pub number: i64,
    /// The letter itself, or a part of it.
    pub kind: LetterKind,
    /// The running part of a corrigendum or addendum; 0 for the letter.
    pub part: i64,
}

/// The text is no number of a letter.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
#[error("not a letter's number: {0:?} (write CL-21/4)")]
pub struct BadNumber(pub String);

impl FromStr for LetterNumber {
    type Err = BadNumber;

    fn from_str(s: &str) -> Result<Self, BadNumber> {
        let bad = || BadNumber(s.chars().take(40).collect());
        let s = s.trim();
        let (main, part) = s.split_once(' ').map_or((s, None), |(m, p)| (m, Some(p.trim())));
        let (series, rest) = main.split_once('-').ok_or_else(bad)?;
        let (year, number) = rest.split_once('/').ok_or_else(bad)?;
        let series_fits = (1..=6).contains(&series.len()) && series.chars().all(|c| c.is_ascii_uppercase());
        let digits = |t: &str, most: usize| !t.is_empty() && t.len() <= most && t.chars().all(|c| c.is_ascii_digit());
        if !series_fits || year.len() != 2 || !digits(year, 2) || !digits(number, 6) {
            return Err(bad());
        }
        let (kind, part) = match part {
            None => (LetterKind::Letter, 0),
            Some(p) => {
                let (kind, n) = p.split_once('.').ok_or_else(bad)?;
                let kind = match kind {
                    "Corr" => LetterKind::Corrigendum,
                    "Add" => LetterKind::Addendum,
                    _ => return Err(bad()),
                };
                (kind, Some(n).filter(|n| digits(n, 3)).and_then(|n| n.parse().ok()).filter(|n| *n > 0).ok_or_else(bad)?)
            }
        };
        let year = 2000 + year.parse::<i64>().map_err(|_| bad())?;
        let number = number.parse::<i64>().ok().filter(|n| *n > 0).ok_or_else(bad)?;
        Ok(Self { series: series.into(), year, number, kind, part })
    }
}

impl fmt::Display for LetterNumber {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{}-{:02}/{}", self.series, self.year % 100, self.number)?;
        match self.kind {
            LetterKind::Letter => Ok(()),
            LetterKind::Corrigendum => write!(f, " Corr.{}", self.part),
            LetterKind::Addendum => write!(f, " Add.{}", self.part),
        }
    }
}

impl LetterNumber {
    /// The number in addresses: `cl-21-4`, `cl-21-4-corr-1`.
    pub fn slug(&self) -> String {
        self.to_string().to_ascii_lowercase().replace(['/', ' ', '.'], "-")
    }
}

/// How much is asked before an answer counts as the state's (DESIGN.md rule 11).
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "lowercase")]
pub enum Authenticity {
    /// (a) The link suffices.
    A,
    /// (b) The link, and a code sent to the registered address.
    B,
    /// (c) The answer is provisional until a note verbale or signed letter is registered.
    C,
}

impl Authenticity {
    /// The name in forms and message keys.
    // words: letters-authenticity-*
    pub const fn name(self) -> &'static str {
        match self {
            Self::A => "a",
            Self::B => "b",
            Self::C => "c",
        }
    }
}

/// A day on which statements are made, and the hours that are offered, in the edition's zone of record.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct SpeakingDay {
    /// The day.
    pub date: Date,
    /// The first hour that is offered, 0 to 23.
    pub from: i8,
    /// The hour at which it ends, 1 to 24.
    pub to: i8,
}

/// What the reply to a letter asks, and by when.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct ReplyForm {
    /// The instant until which an answer is in time.
    pub deadline: EditionTime,
    /// The level of authenticity.
    pub authenticity: Authenticity,
    /// Whether a state makes one statement; an officer can allow another, with a reason.
    pub one_statement: bool,
    /// The days and hours offered.
    pub days: Vec<SpeakingDay>,
    /// Whether the hours are invented for the demo.
    pub sample_hours: bool,
    /// How many days before the deadline the silent are reminded, the most first; empty: never.
    #[serde(default = "ReplyForm::usual_reminders")]
    pub reminders: Vec<i64>,
}

impl ReplyForm {
    /// Reminders of a letter at most: more would be pressed upon a minister's office.
    pub const MOST_REMINDERS: usize = 5;

    /// Days before the deadline at most: a reminder follows a letter by weeks, not by months.
    pub const EARLIEST_REMINDER: i64 = 60;

    /// Whether these are days before a deadline on which a letter may remind.
    pub fn reminders_fit(days: &[i64]) -> bool {
        days.len() <= Self::MOST_REMINDERS && days.iter().all(|d| (1..=Self::EARLIEST_REMINDER).contains(d))
    }

    /// 14, 7 and 2 days before the deadline (DECISIONS.md 4).
    pub fn usual_reminders() -> Vec<i64> {
        vec![14, 7, 2]
    }
}

/// A circular letter.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Letter {
    /// Which.
    pub id: Id,
    /// Its number.
    pub number: LetterNumber,
    /// The number as people write it.
    pub reference: String,
    /// The number in addresses.
    pub slug: String,
    /// The letter that this one mends or completes.
    pub parent: Option<Id>,
    /// The date that it bears.
    pub dated: Date,
    /// How it stands.
    pub state: LetterState,
    /// The slug of its addressee class.
    pub class: String,
    /// The language in which it is written first.
    pub source_lang: Lang,
    /// What its reply asks; a letter for information has none.
    pub reply_form: Option<ReplyForm>,
    /// Grows with each edit.
    pub version: i64,
}

impl Thing for Letter {
    const KIND: Kind = LETTER;
    fn id(&self) -> Id {
        self.id
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn check(text: &str, expected: Result<&str, ()>) {
        let read = text.parse::<LetterNumber>().map(|n| n.to_string()).map_err(|_| ());
        assert_eq!(read.as_deref().ok(), expected.ok(), "{text}");
    }

    #[test]
    fn numbers_are_read_as_letters_bear_them() {
        check("CL-21/4", Ok("CL-21/4"));
        check(" DM-20/1021 ", Ok("DM-20/1021"));
        check("CL-05/4 Corr.1", Ok("CL-05/4 Corr.1"));
        check("CL-21/4 Add.2", Ok("CL-21/4 Add.2"));
        check("CL-21/0", Err(()));
        check("CL-2021/4", Err(()));
        check("cl-21/4", Err(()));
        check("CL-21/4 Corr.", Err(()));
        check("CL-21/9999999999", Err(()));
        check("", Err(()));
        assert_eq!("CL-21/4 Corr.1".parse::<LetterNumber>().map(|n| n.slug()), Ok("cl-21-4-corr-1".into()));
    }

    #[test]
    fn a_letter_that_has_left_never_goes_back() {
        for m in [LetterMove::Write, LetterMove::Clear, LetterMove::Reopen, LetterMove::Release, LetterMove::Recall, LetterMove::Leave] {
            assert!(LetterState::Dispatched.next(m).is_err());
            assert!(LetterState::Closed.next(m).is_err());
        }
    }
}
