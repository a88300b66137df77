//! A letter's text at a translator's: what goes out, what came back and what it would change, what was changed in the source since, and
//! the fixed terms from which a version may depart.
//!
//! The formats and the comparing are `interchange`'s; what is written, and when, is said in `commands`. Start with [`sent_out`], then
//! [`Brought`], then [`Translation`].

mod brought;
mod changes;
mod fault;
pub(crate) mod names;
mod sent_out;
pub(crate) mod terms;
pub(crate) mod told;

pub(crate) use brought::{Brought, Unfit, read};
pub(crate) use changes::{PartChanged, between, is_changed};
pub use fault::TranslationFault;
pub(crate) use sent_out::{File, docx, memory, sent_out, xliff};
pub(crate) use terms::{Departs, departures, glossary};
pub use terms::{Term, TermSort};

use std::fmt;
use std::str::FromStr;

use kernel::{EditionTime, Id, Kind, Lang};
use ledger::Thing;
use serde::{Deserialize, Serialize};

use crate::TRANSLATION;

/// How a file that came back stands.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum TranslationState {
    /// It was read; nothing of it is written yet.
    Waiting,
    /// Its text is the version's.
    Applied,
    /// It was given up.
    Left,
}

impl TranslationState {
    /// All states.
    pub const ALL: [TranslationState; 3] = [Self::Waiting, Self::Applied, Self::Left];

    /// The name in tables and message keys.
    // words: letters-translation-*
    pub const fn name(self) -> &'static str {
        match self {
            Self::Waiting => "waiting",
            Self::Applied => "applied",
            Self::Left => "left",
        }
    }
}

impl fmt::Display for TranslationState {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(self.name())
    }
}

impl FromStr for TranslationState {
    type Err = ();

    fn from_str(s: &str) -> Result<Self, ()> {
        Self::ALL.into_iter().find(|state| state.name() == s).ok_or(())
    }
}

store::stored_as_text!(TranslationState);

/// A file that a translator brought back. What it would change is worked out from the file each time, against the letter as it is then.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct Translation {
    /// Which.
    #[serde(skip)]
    pub id: Id,
    /// The letter.
    #[serde(skip)]
    pub letter: Id,
    /// The language.
    #[serde(rename = "language")]
    pub lang: Lang,
    /// The stored file.
    #[serde(skip)]
    pub file: String,
    /// The name that it had.
    #[serde(rename = "file")]
    pub file_name: String,
    /// How it stands.
    pub state: TranslationState,
    /// When it came.
    #[serde(skip)]
    pub came_at: EditionTime,
}

impl Thing for Translation {
    const KIND: Kind = TRANSLATION;
    fn id(&self) -> Id {
        self.id
    }
}

/// The characters of a file's name that are kept: what file systems hold.
pub(crate) const FILE_NAME_LIMIT: usize = 255;
