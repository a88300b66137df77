//! Why something about a letter's text or settings was refused. What concerns its dispatch: `fault`.

use ::store::StoreError;
use kernel::{Arg, Code, Refusal, Sort};
use ledger::DoorFault;

use crate::blockers::Blocker;
use crate::compose::SetFault;
use crate::part::Part;
use crate::{LetterMove, LetterRefused, ReplyForm, Version, VersionRefused};

/// Why something about a letter's text or settings was refused.
#[derive(Debug, thiserror::Error)]
pub enum TextFault {
    /// No such letter or version in this edition.
    #[error("not there")]
    NotThere,
    /// The letter is in another state; its text stands.
    #[error(transparent)]
    Letter(#[from] LetterRefused),
    /// The version is in another state.
    #[error(transparent)]
    Version(#[from] VersionRefused),
    /// The edit began from a text that somebody has changed since; here is what stands there now.
    #[error("the text was changed by somebody else")]
    Stale(Option<Box<Version>>),
    /// The letter or a version was changed between looking and doing.
    #[error("something was changed meanwhile")]
    Changed,
    /// A machine draft is reviewed by a person.
    #[error("no program reviews a machine draft")]
    NotByPerson,
    /// A part is longer than it may be.
    #[error("{0:?} is too long")]
    TooLong(Part),
    /// A letter with this number is there.
    #[error("the number is taken")]
    NumberTaken,
    /// The number is that of a part, which is issued from its letter.
    #[error("a corrigendum or addendum is issued from its letter")]
    PartNumber,
    /// There is no such addressee class.
    #[error("no such class")]
    NoSuchClass,
    /// The reply form does not fit together.
    #[error("a speaking day ends before it begins, or is there twice")]
    Days,
    /// Reminders that are no days before the deadline, or too many.
    #[error("reminders that cannot be")]
    Reminders,
    /// These things stand against clearing.
    #[error("{} things stand against clearing", .0.len())]
    Blocked(Vec<Blocker>),
    /// A corrigendum or addendum is for a letter that has left.
    #[error("the letter has not left")]
    NotLeft,
    /// A corrigendum or addendum has none of its own.
    #[error("a part has no parts")]
    PartOfPart,
    /// The act asks for a deliberate yes.
    #[error("not confirmed")]
    NotConfirmed,
    /// The document could not be set.
    #[error(transparent)]
    Set(#[from] SetFault),
    /// The door.
    #[error(transparent)]
    Door(#[from] DoorFault),
}

impl From<StoreError> for TextFault {
    fn from(error: StoreError) -> Self {
        match error {
            // The one rule of the schema that a person can break is that of the number.
            StoreError::Unique(_) => Self::NumberTaken,
            other => Self::Door(other.into()),
        }
    }
}

impl Refusal for TextFault {
    fn code(&self) -> Code {
        match self {
            Self::NotThere => "web-not-found",
            Self::Letter(LetterRefused(_, LetterMove::Write)) => "letters-text-stands",
            Self::Letter(_) => "letters-moved-on",
            Self::Version(_) => "letters-version-moved-on",
            Self::Stale(_) => "letters-stale",
            Self::Changed => "letters-changed-meanwhile",
            Self::NotByPerson => "letters-not-by-person",
            Self::TooLong(_) => "letters-too-long",
            Self::NumberTaken => "letters-number-taken",
            Self::PartNumber => "letters-number-of-part",
            Self::NoSuchClass => "letters-no-such-class",
            Self::Days => "letters-days-do-not-fit",
            Self::Reminders => "letters-bad-reminders",
            Self::Blocked(_) => "letters-blocked",
            Self::NotLeft => "letters-not-left",
            Self::PartOfPart => "letters-part-of-part",
            Self::NotConfirmed => "letters-not-confirmed",
            Self::Set(e) => e.code(),
            Self::Door(e) => e.code(),
        }
    }

    fn sort(&self) -> Sort {
        let refused = |status, field| Sort::Refused { status, field };
        match self {
            Self::NotThere => refused(404, None),
            Self::NotByPerson => refused(409, None),
            Self::TooLong(part) => refused(422, Some(part.name())),
            Self::NumberTaken => refused(409, Some("number")),
            Self::PartNumber => refused(422, Some("number")),
            Self::NoSuchClass => refused(422, Some("class")),
            Self::Days => refused(422, Some("day-0")),
            Self::Reminders => refused(422, Some("reminders")),
            Self::NotConfirmed => refused(422, Some("yes")),
            Self::Letter(_) | Self::Version(_) | Self::Stale(_) | Self::Changed | Self::Blocked(_) | Self::NotLeft | Self::PartOfPart => {
                refused(409, None)
            }
            Self::Set(e) => e.sort(),
            Self::Door(e) => e.sort(),
        }
    }

    fn args(&self) -> Vec<Arg> {
        match self {
            Self::TooLong(part) => vec![("most", part.shape().longest().to_string().into())],
            Self::Reminders => {
                vec![("most", ReplyForm::MOST_REMINDERS.to_string().into()), ("days", ReplyForm::EARLIEST_REMINDER.to_string().into())]
            }
            Self::Blocked(blockers) => vec![("n", blockers.len().to_string().into())],
            Self::Set(e) => e.args(),
            Self::Door(e) => e.args(),
            _ => Vec::new(),
        }
    }
}
