//! Why something in the office was refused.

use kernel::{Code, Refusal, Sort};
use ledger::DoorFault;
use store::StoreError;

/// Why something in the office was refused.
#[derive(Debug, thiserror::Error)]
pub enum OfficeFault {
    /// No such thing in this edition.
    #[error("not there")]
    NotThere,
    /// The job has not failed, or runs again already.
    #[error("the job has not failed")]
    NotFailed,
    /// The door.
    #[error(transparent)]
    Door(#[from] DoorFault),
}

impl From<StoreError> for OfficeFault {
    fn from(error: StoreError) -> Self {
        Self::Door(error.into())
    }
}

impl Refusal for OfficeFault {
    fn code(&self) -> Code {
        match self {
            Self::NotThere => "web-not-found",
            Self::NotFailed => "office-jobs-not-failed",
            Self::Door(e) => e.code(),
        }
    }

    fn sort(&self) -> Sort {
        match self {
            Self::NotThere => Sort::Refused { status: 404, field: None },
            Self::NotFailed => Sort::Refused { status: 409, field: None },
            Self::Door(e) => e.sort(),
        }
    }
}
