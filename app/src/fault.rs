//! A command that did not come to its end: exit code and sentence.

use backup::BackupFault;
use house::HouseFault;
use store::{OpenFault, SchemaFault, StoreError};

use crate::demo::DemoError;
use crate::place::PlaceFault;
use crate::settings::BadSettings;

/// What is said after `convoke:`, and the exit code (DECISIONS.md 17).
#[derive(Debug)]
pub struct Fault {
    /// 1 failed, 2 not understood.
    pub code: u8,
    /// The sentence.
    pub sentence: String,
}

impl Fault {
    /// Understood, and failed.
    pub fn failed(sentence: impl ToString) -> Self {
        Self { code: 1, sentence: sentence.to_string() }
    }

    /// Not understood.
    pub fn misunderstood(sentence: impl ToString) -> Self {
        Self { code: 2, sentence: sentence.to_string() }
    }
}

impl From<PlaceFault> for Fault {
    fn from(fault: PlaceFault) -> Self {
        Self {
            code: if matches!(fault, PlaceFault::Settings(_) | PlaceFault::NoDirectory(_)) { 2 } else { 1 },
            sentence: fault.to_string(),
        }
    }
}

impl From<BadSettings> for Fault {
    fn from(fault: BadSettings) -> Self {
        PlaceFault::from(fault).into()
    }
}

impl From<DemoError> for Fault {
    fn from(fault: DemoError) -> Self {
        match fault {
            DemoError::Place(place) => place.into(),
            DemoError::Misunderstood(sentence) => Self::misunderstood(sentence),
            other => Self::failed(other),
        }
    }
}

macro_rules! failed {
    ($($fault:ty),+) => {$(
        impl From<$fault> for Fault {
            fn from(fault: $fault) -> Self {
                Self::failed(fault)
            }
        }
    )+};
}

failed!(BackupFault, HouseFault, OpenFault, SchemaFault, StoreError, store::DirFault, store::FilesFault, std::io::Error);
