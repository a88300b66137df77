//! Import of a table into the directory: an upload is matched, read, looked at and only then applied.
//!
//! What lives here: the import and its states, [`field`]s and their columns, reading a line ([`entry`]), deciding what it changes ([`plan`] over
//! what is [`known`]), and doing it ([`step`]). Start with [`ImportState`], then [`plan`].

pub(crate) mod entry;
pub(crate) mod field;
pub(crate) mod jobs;
pub(crate) mod known;
pub(crate) mod plan;
pub(crate) mod reason;
pub(crate) mod step;

use std::fmt;
use std::str::FromStr;

use ::store::FileId;
use formats::Source;
use kernel::{EditionTime, Id, Kind};
use ledger::Thing;
use serde::{Deserialize, Serialize};

use crate::IMPORT;
use field::Field;
use reason::Reason;
use step::Step;

/// Characters of the name of a file that are kept to show it.
pub(crate) const FILE_NAME_LIMIT: usize = 200;

/// Values of each column that are shown beside its heading.
pub(crate) const SAMPLES: usize = 3;

/// How an import stands.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "lowercase")]
pub enum ImportState {
    /// The file is here; a person says what its columns are.
    Matching,
    /// Its lines are compared with the directory.
    Reading,
    /// What it would change can be seen; nothing is changed.
    Ready,
    /// It is being written into the directory.
    Applying,
    /// All lines have had their turn.
    Done,
    /// It was given up before anything was written.
    Left,
}

/// What happens to an import.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Move {
    /// The columns are said, or said anew.
    Match,
    /// All lines are read.
    Finish,
    /// A person orders what was shown.
    Apply,
    /// All lines are written.
    End,
    /// A person gives it up.
    Leave,
}

impl ImportState {
    /// All states.
    pub const ALL: [ImportState; 6] = [Self::Matching, Self::Reading, Self::Ready, Self::Applying, Self::Done, Self::Left];

    /// The state after a move; `None` where the move has no place.
    pub fn next(self, with: Move) -> Option<Self> {
        match (self, with) {
            (Self::Matching | Self::Ready, Move::Match) => Some(Self::Reading),
            (Self::Reading, Move::Finish) => Some(Self::Ready),
            (Self::Ready, Move::Apply) => Some(Self::Applying),
            (Self::Applying, Move::End) => Some(Self::Done),
            (Self::Matching | Self::Ready, Move::Leave) => Some(Self::Left),
            _ => None,
        }
    }

    /// The name, in tables and message keys.
    pub const fn name(self) -> &'static str {
        match self {
            Self::Matching => "matching",
            Self::Reading => "reading",
            Self::Ready => "ready",
            Self::Applying => "applying",
            Self::Done => "done",
            Self::Left => "left",
        }
    }
}

impl fmt::Display for ImportState {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(self.name())
    }
}

impl FromStr for ImportState {
    type Err = ();

    fn from_str(s: &str) -> Result<Self, ()> {
        Self::ALL.into_iter().find(|state| state.name() == s).ok_or(())
    }
}

/// What a line does to the directory.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "lowercase")]
pub enum Sort {
    /// Somebody or something is added.
    New,
    /// Something that is there is changed.
    Changed,
    /// Nothing.
    Same,
    /// It was not understood, or does not fit; it is told and not written.
    Rejected,
}

impl Sort {
    /// All, in the order in which they are counted.
    pub const ALL: [Sort; 4] = [Self::New, Self::Changed, Self::Same, Self::Rejected];

    /// The name, in tables, addresses and message keys.
    pub const fn name(self) -> &'static str {
        match self {
            Self::New => "new",
            Self::Changed => "changed",
            Self::Same => "same",
            Self::Rejected => "rejected",
        }
    }
}

impl fmt::Display for Sort {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(self.name())
    }
}

impl FromStr for Sort {
    type Err = ();

    fn from_str(s: &str) -> Result<Self, ()> {
        Self::ALL.into_iter().find(|sort| sort.name() == s).ok_or(())
    }
}

::store::stored_as_text!(ImportState, Sort);

/// An import of a file.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Import {
    /// Which.
    pub id: Id,
    /// The file as it came.
    pub file: String,
    /// The name that it had at the person's.
    pub file_name: String,
    /// What kind of file it is.
    #[serde(skip, default = "no_source")]
    pub source: Source,
    /// Its headings.
    #[serde(skip)]
    pub headings: Vec<String>,
    /// The first values of each column, to recognise it by.
    #[serde(skip)]
    pub samples: Vec<Vec<String>>,
    /// What each column is; `None` for one that is not imported.
    pub matching: Vec<Option<Field>>,
    /// How it stands.
    pub state: ImportState,
    /// How many lines it has below the headings.
    pub lines: i64,
    /// When it came.
    #[serde(skip, default = "no_time")]
    pub made_at: EditionTime,
}

fn no_source() -> Source {
    Source::Xlsx { sheet: String::new(), others: 0 }
}

fn no_time() -> EditionTime {
    EditionTime::from_micros(0)
}

impl Import {
    /// The file's name in the store of files.
    pub fn stored(&self) -> Option<FileId> {
        self.file.parse().ok()
    }

    /// The headings of the columns that are not imported.
    pub fn unmatched(&self) -> Vec<&str> {
        self.headings.iter().zip(&self.matching).filter(|(_, field)| field.is_none()).map(|(heading, _)| heading.as_str()).collect()
    }
}

impl Thing for Import {
    const KIND: Kind = IMPORT;
    const PERSONAL: &'static [&'static str] = &[];
    fn id(&self) -> Id {
        self.id
    }
}

/// A line of an import, with what it does.
#[derive(Debug, Clone, PartialEq)]
pub struct ImportLine {
    /// Its number in the file.
    pub number: i64,
    /// What it does.
    pub sort: Sort,
    /// Whether it has been written.
    pub applied: bool,
    /// How.
    pub steps: Vec<Step>,
    /// Why not, if it is rejected.
    pub reason: Option<Reason>,
    /// Its cells.
    pub cells: Vec<String>,
    /// Its text in the file, where its cells do not tell it.
    pub raw: String,
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn nothing_is_written_that_was_not_shown_and_ordered() {
        let moves = [Move::Match, Move::Finish, Move::Apply, Move::End, Move::Leave];
        let mut found = Vec::new();
        for from in ImportState::ALL {
            for with in moves {
                if let Some(to) = from.next(with) {
                    found.push(format!("{from} {with:?} {to}"));
                }
            }
        }
        let expected = [
            "matching Match reading",
            "matching Leave left",
            "reading Finish ready",
            "ready Match reading",
            "ready Apply applying",
            "ready Leave left",
            "applying End done",
        ];
        assert_eq!(found, expected);
    }
}
