//! Why a line is rejected: kept with the line, and said in the language of whoever reads it.

use formats::LineFault;
use kernel::Refusal;
use serde::{Deserialize, Serialize};

use super::field::Field;
use crate::DirectoryFault;

/// Why a line is rejected.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub enum Reason {
    /// The line cannot be read.
    Unread(LineFault),
    /// A cell does not hold what its column says: the key of the sentence and its values.
    Cell {
        /// The column.
        field: Field,
        /// The key of the sentence.
        key: String,
        /// Its values.
        args: Vec<(String, String)>,
    },
    /// The line as a whole does not fit.
    Line {
        /// The key of the sentence.
        key: String,
        /// Its values.
        args: Vec<(String, String)>,
    },
}

impl Reason {
    /// What a form would say of the field.
    pub(crate) fn cell(field: Field, fault: &DirectoryFault) -> Self {
        let args = fault.args().into_iter().map(|(name, value)| (name.to_owned(), value.into_owned())).collect();
        Self::Cell { field, key: fault.code().to_owned(), args }
    }

    /// A sentence about a column.
    pub(crate) fn of_cell(field: Field, key: &str) -> Self {
        Self::Cell { field, key: key.to_owned(), args: Vec::new() }
    }

    /// A sentence about the line.
    pub(crate) fn of_line(key: &str) -> Self {
        Self::Line { key: key.to_owned(), args: Vec::new() }
    }

    /// The same with a value.
    pub(crate) fn with(mut self, name: &str, value: impl Into<String>) -> Self {
        match &mut self {
            Self::Cell { args, .. } | Self::Line { args, .. } => args.push((name.to_owned(), value.into())),
            Self::Unread(_) => {}
        }
        self
    }
}
