//! Why an answer was refused.

use ::store::StoreError;
use kernel::{Code, Refusal, Sort};
use ledger::DoorFault;

use crate::ReplyRefused;

/// Why an answer was refused.
#[derive(Debug, thiserror::Error)]
pub enum ReplyFault {
    /// No such letter, state, reply or answer in this edition.
    #[error("not there")]
    NotThere,
    /// The letter asks for no answer, or has not left.
    #[error("the letter asks for no answer")]
    NotAsked,
    /// The reply stands otherwise.
    #[error(transparent)]
    Stands(#[from] ReplyRefused),
    /// Something changed since the page was drawn.
    #[error("the page is no longer what stands")]
    Stale,
    /// The state has made its one statement, and no reason for another was given.
    #[error("one statement per state")]
    OneStatement,
    /// A decision needs a reason.
    #[error("a reason is needed")]
    NoReason,
    /// A date of receipt that lies ahead.
    #[error("received in the future")]
    Future,
    /// The door.
    #[error(transparent)]
    Door(#[from] DoorFault),
}

impl From<StoreError> for ReplyFault {
    fn from(error: StoreError) -> Self {
        Self::Door(error.into())
    }
}

impl Refusal for ReplyFault {
    fn code(&self) -> Code {
        match self {
            Self::NotThere => "web-not-found",
            Self::NotAsked => "replies-not-asked",
            Self::Stands(_) => "replies-stands",
            Self::Stale => "replies-stale",
            Self::OneStatement => "replies-one-statement",
            Self::NoReason => "replies-no-reason",
            Self::Future => "replies-future",
            Self::Door(e) => e.code(),
        }
    }

    fn sort(&self) -> Sort {
        let refused = |status, field| Sort::Refused { status, field };
        match self {
            Self::NotThere => refused(404, None),
            Self::NotAsked | Self::Stands(_) | Self::Stale => refused(409, None),
            Self::OneStatement | Self::NoReason => refused(422, Some("reason")),
            Self::Future => refused(422, Some("received")),
            Self::Door(e) => e.sort(),
        }
    }
}
