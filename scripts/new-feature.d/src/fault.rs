//! Why something was refused.

use ::store::StoreError;
use kernel::{Code, Refusal, Sort};
use ledger::DoorFault;

use crate::BadLine;

/// Why something was refused.
#[derive(Debug, thiserror::Error)]
pub enum __Thing__Fault {
    /// The name.
    #[error(transparent)]
    Name(#[from] BadLine),
    /// The door.
    #[error(transparent)]
    Door(#[from] DoorFault),
}

impl From<StoreError> for __Thing__Fault {
    fn from(error: StoreError) -> Self {
        Self::Door(error.into())
    }
}

impl Refusal for __Thing__Fault {
    fn code(&self) -> Code {
        match self {
            Self::Name(BadLine::Empty) => "__feature__-fault-empty",
            Self::Name(BadLine::TooLong) => "__feature__-fault-long",
            Self::Door(fault) => fault.code(),
        }
    }

    fn sort(&self) -> Sort {
        match self {
            Self::Name(_) => Sort::Refused { status: 422, field: Some("name") },
            Self::Door(fault) => fault.sort(),
        }
    }
}
