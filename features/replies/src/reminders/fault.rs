//! Why an act on reminders was refused.

use ::store::StoreError;
use kernel::{Code, Refusal, Sort};
use ledger::DoorFault;

use super::rule::RoundRefused;

/// Why an act on reminders was refused.
#[derive(Debug, thiserror::Error)]
pub enum RemindFault {
    /// No such letter, round, addressee or reminder in this edition.
    #[error("not there")]
    NotThere,
    /// The round stands otherwise.
    #[error(transparent)]
    Stands(#[from] RoundRefused),
    /// The letter has not left.
    #[error("the letter has not left")]
    NotLeft,
    /// All mail of the edition goes to a test address: nothing real is sent.
    #[error("the edition is in rehearsal")]
    InRehearsal,
    /// A reason is needed.
    #[error("a reason is needed")]
    NoReason,
    /// The deliberate yes is missing.
    #[error("not confirmed")]
    NotSure,
    /// The door.
    #[error(transparent)]
    Door(#[from] DoorFault),
}

impl From<StoreError> for RemindFault {
    fn from(error: StoreError) -> Self {
        Self::Door(error.into())
    }
}

impl Refusal for RemindFault {
    fn code(&self) -> Code {
        match self {
            Self::NotThere => "web-not-found",
            Self::Stands(_) => "replies-remind-stands",
            Self::NotLeft => "replies-remind-not-left",
            Self::InRehearsal => "replies-remind-in-rehearsal",
            Self::NoReason => "replies-no-reason",
            Self::NotSure => "replies-remind-not-sure",
            Self::Door(e) => e.code(),
        }
    }

    fn sort(&self) -> Sort {
        let refused = |status, field| Sort::Refused { status, field };
        match self {
            Self::NotThere => refused(404, None),
            Self::Stands(_) | Self::NotLeft | Self::InRehearsal => refused(409, None),
            Self::NoReason => refused(422, Some("reason")),
            Self::NotSure => refused(422, Some("sure")),
            Self::Door(e) => e.sort(),
        }
    }
}
