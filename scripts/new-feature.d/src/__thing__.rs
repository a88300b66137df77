//! What one is, and the rule on how it is called. Pure.

use kernel::{EditionTime, Id, Kind};
use ledger::Thing;
use serde::{Deserialize, Serialize};

use crate::__THING__;

/// Characters of a line: the longest official titles stay below.
pub const LINE_LIMIT: usize = 300;

/// One.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct __Thing__ {
    /// Which.
    pub id: Id,
    /// How it is called.
    pub name: String,
    /// When it was added.
    pub added_at: EditionTime,
}

impl Thing for __Thing__ {
    const KIND: Kind = __THING__;
    fn id(&self) -> Id {
        self.id
    }
}

/// The line cannot be taken.
#[derive(Debug, Clone, Copy, PartialEq, Eq, thiserror::Error)]
pub enum BadLine {
    /// Nothing but spaces.
    #[error("the line is empty")]
    Empty,
    /// More than [`LINE_LIMIT`] characters.
    #[error("the line is too long")]
    TooLong,
}

/// A line as it is kept: without spaces around it. Refuses an empty one and one of more than [`LINE_LIMIT`] characters.
pub fn line(typed: &str) -> Result<String, BadLine> {
    let line = typed.trim();
    match line.chars().count() {
        0 => Err(BadLine::Empty),
        n if n > LINE_LIMIT => Err(BadLine::TooLong),
        _ => Ok(line.to_owned()),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn check(typed: &str, expected: Result<&str, BadLine>) {
        assert_eq!(line(typed), expected.map(str::to_owned), "{typed:?}");
    }

    #[test]
    fn a_line_is_kept_without_spaces_around_it_and_has_a_limit() {
        check(" Name ", Ok("Name"));
        check(" \t", Err(BadLine::Empty));
        check(&"é".repeat(LINE_LIMIT), Ok(&"é".repeat(LINE_LIMIT)));
        check(&"é".repeat(LINE_LIMIT + 1), Err(BadLine::TooLong));
    }
}
