//! An edition as the forum describes it, and the lists that belong to it.

use std::fmt;
use std::str::FromStr;

use access::Email;
use kernel::{Id, Lang, Text, Zone};

use crate::{Dates, Wording};

/// An edition of a process. One that nobody has described yet has its slug, zone and short name alone.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Edition {
    /// Which; the same id as in `access`.
    pub id: Id,
    /// Its name in addresses.
    pub slug: String,
    /// The zone of record.
    pub zone: Zone,
    /// Whether the public sees it.
    pub public: bool,
    /// The name as it stands above every page.
    pub short_name: Text,
    /// The full name.
    pub name: Wording,
    /// The process of which it is an edition.
    pub process: Process,
    /// What the forum is, in a few sentences.
    pub description: Wording,
    /// The theme.
    pub theme: Wording,
    /// When it takes place.
    pub dates: Dates,
    /// The official languages.
    pub languages: Vec<Lang>,
    /// Who organises it, the lead first.
    pub organisers: Vec<Organiser>,
    /// How the secretariat is reached.
    pub contact: Option<Contact>,
    /// Grows with each edit; 0 while nobody has described the edition.
    pub version: i64,
}

impl Edition {
    /// The full name in a language, or what comes nearest: the short name, the slug; with the language that it is in.
    pub fn best_name(&self, lang: Lang) -> (Lang, &str) {
        self.name.best(lang).or_else(|| self.short_name.best(lang)).unwrap_or((lang, &self.slug))
    }
}

/// A process: what has an edition each year.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Process {
    /// Its name in addresses.
    pub slug: String,
    /// The full name.
    pub names: Text,
    /// The short name.
    pub short_names: Text,
}

/// An organiser.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Organiser {
    /// `itu`.
    pub code: String,
    /// Under whose aegis the forum is held.
    pub lead: bool,
    /// The full name.
    pub names: Text,
    /// The abbreviation.
    pub short_names: Text,
}

/// How the secretariat is reached.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Contact {
    /// The address.
    pub email: Email,
    /// Whether it is invented for the demo.
    pub sample: bool,
}

/// A framework whose items tag sessions, entries and projects.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub enum Framework {
    /// The action lines of the World Summit on the Information Society.
    ActionLines,
    /// The Sustainable Development Goals.
    Sdgs,
}

impl Framework {
    /// Both.
    pub const ALL: [Framework; 2] = [Framework::ActionLines, Framework::Sdgs];

    /// The name in tables and in the file of facts.
    pub const fn code(self) -> &'static str {
        match self {
            Framework::ActionLines => "action-lines",
            Framework::Sdgs => "sdgs",
        }
    }
}

impl fmt::Display for Framework {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(self.code())
    }
}

/// No framework has this name.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
#[error("no framework is named {0:?}")]
pub struct UnknownFramework(String);

impl FromStr for Framework {
    type Err = UnknownFramework;

    fn from_str(s: &str) -> Result<Self, UnknownFramework> {
        Framework::ALL.into_iter().find(|f| f.code() == s).ok_or_else(|| UnknownFramework(s.into()))
    }
}

store::stored_as_text!(Framework);

/// An item of a framework.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct FrameworkItem {
    /// Of which framework.
    pub framework: Framework,
    /// `C7`, `C7/e-health`, `16`.
    pub code: String,
    /// The item of which it is a part.
    pub parent: Option<String>,
    /// Its name; languages in which nobody competent has supplied one are missing (DECISIONS.md 2).
    pub names: Text,
    /// Where the names are from.
    pub source: Option<String>,
}

/// A type of stakeholder.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct StakeholderType {
    /// `civil_society`.
    pub code: String,
    /// Its name.
    pub names: Wording,
}

/// A rank of the ladder by which speakers are ordered.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Rank {
    /// `head_of_state`.
    pub code: String,
    /// 1 speaks first.
    pub precedence: u32,
    /// Its name.
    pub names: Wording,
}
