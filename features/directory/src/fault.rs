//! Why a change of the directory was refused.

use ::store::StoreError;
use kernel::{Code, Refusal, Sort};
use ledger::DoorFault;

/// Why a change of the directory was refused.
#[derive(Debug, thiserror::Error)]
pub enum DirectoryFault {
    /// Something with this code or slug is there already.
    #[error("already there")]
    AlreadyThere,
    /// No such thing.
    #[error("not there")]
    NotThere,
    /// The door.
    #[error(transparent)]
    Door(#[from] DoorFault),
}

impl From<StoreError> for DirectoryFault {
    fn from(error: StoreError) -> Self {
        match error {
            StoreError::Unique(_) => Self::AlreadyThere,
            other => Self::Door(other.into()),
        }
    }
}

impl Refusal for DirectoryFault {
    fn code(&self) -> Code {
        match self {
            Self::AlreadyThere => "directory-already-there",
            Self::NotThere => "web-not-found",
            Self::Door(e) => e.code(),
        }
    }

    fn sort(&self) -> Sort {
        match self {
            Self::AlreadyThere => Sort::Refused { status: 409, field: None },
            Self::NotThere => Sort::Refused { status: 404, field: None },
            Self::Door(e) => e.sort(),
        }
    }
}
