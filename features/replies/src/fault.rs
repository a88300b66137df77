//! Why an answer was refused.

use ::store::StoreError;
use access::AccessFault;
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
    /// Neither a paper nor a reason makes a provisional answer the state's.
    #[error("nothing confirms it")]
    NoConfirmation,
    /// The register has no incoming item of this state under the number.
    #[error("no such item in the register")]
    NoSuchItem,
    /// Not the code that went to the registered address, or one that is old or tried too often.
    #[error("not the code")]
    WrongCode,
    /// Too many codes were asked for.
    #[error(transparent)]
    Access(#[from] AccessFault),
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
            Self::NoConfirmation => "replies-confirm-nothing",
            Self::NoSuchItem => "replies-confirm-no-item",
            Self::WrongCode => "replies-proof-wrong",
            Self::Access(e) => e.code(),
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
            Self::NoConfirmation | Self::NoSuchItem => refused(422, Some("register")),
            Self::WrongCode => refused(422, Some("code")),
            Self::Access(e) => e.sort(),
            Self::Future => refused(422, Some("received")),
            Self::Door(e) => e.sort(),
        }
    }
}
