//! A language version of a letter: its state and the moves between states, its text, whether it follows the source. The parts of the
//! text one by one: `part`.

use std::fmt;
use std::str::FromStr;

use kernel::{Id, Kind, Lang};
use ledger::Thing;
use serde::{Deserialize, Serialize};

use crate::LETTER;

/// How a version stands (DESIGN.md rule 15). "Out of date" is no state: it is told by the source's revision.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum VersionState {
    /// There is none.
    Missing,
    /// Made by a machine, seen by nobody.
    MachineDraft,
    /// Being written.
    Draft,
    /// A reviewer has read it.
    Reviewed,
    /// It counts: it may leave and be shown.
    Published,
}

impl VersionState {
    /// All states.
    pub const ALL: [VersionState; 5] = [Self::Missing, Self::MachineDraft, Self::Draft, Self::Reviewed, Self::Published];

    /// The name in tables and message keys.
    // words: letters-version-*
    pub const fn name(self) -> &'static str {
        match self {
            Self::Missing => "missing",
            Self::MachineDraft => "machine-draft",
            Self::Draft => "draft",
            Self::Reviewed => "reviewed",
            Self::Published => "published",
        }
    }

    /// The state after a move.
    pub fn next(self, m: VersionMove) -> Result<Self, VersionRefused> {
        use VersionMove as Move;
        match (self, m) {
            (_, Move::Write) => Ok(Self::Draft),
            (_, Move::WriteByMachine) => Ok(Self::MachineDraft),
            (Self::MachineDraft | Self::Draft, Move::Review) => Ok(Self::Reviewed),
            (Self::Reviewed, Move::Publish) => Ok(Self::Published),
            (Self::Published, Move::Withdraw) => Ok(Self::Reviewed),
            (Self::Reviewed | Self::Published, Move::Return) => Ok(Self::Draft),
            (Self::MachineDraft | Self::Draft | Self::Reviewed | Self::Published, Move::Follow) => Ok(self),
            (state, m) => Err(VersionRefused(state, m)),
        }
    }

    /// Whether a letter in this version may be sent.
    pub const fn may_leave(self) -> bool {
        matches!(self, Self::Reviewed | Self::Published)
    }
}

/// What happens to a version.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum VersionMove {
    /// A person writes or edits the text. What was reviewed is a draft again.
    Write,
    /// The text comes from a machine.
    WriteByMachine,
    /// A reviewer has read it and found it good.
    Review,
    /// It counts, and the public may see it once the letter has left.
    Publish,
    /// The public does not see it any more.
    Withdraw,
    /// Back to the desk, to be written again.
    Return,
    /// A person has compared it with the source as it is now.
    Follow,
}

impl VersionMove {
    /// The moves that are made without writing, in the order in which they are offered.
    pub const MARKS: [VersionMove; 5] = [Self::Follow, Self::Review, Self::Publish, Self::Withdraw, Self::Return];

    /// The name in forms and message keys.
    // words: letters-mark-*
    pub const fn name(self) -> &'static str {
        match self {
            Self::Write => "write",
            Self::WriteByMachine => "write-by-machine",
            Self::Review => "review",
            Self::Publish => "publish",
            Self::Withdraw => "withdraw",
            Self::Return => "return",
            Self::Follow => "follow",
        }
    }

    /// Whether the move leaves the text and its reviewer as they are, so that it can also be made when the letter has left.
    pub const fn only_shows(self) -> bool {
        matches!(self, Self::Publish | Self::Withdraw)
    }
}

impl FromStr for VersionMove {
    type Err = ();

    /// Reads the moves of [`VersionMove::MARKS`]; writing has its own form.
    fn from_str(s: &str) -> Result<Self, ()> {
        Self::MARKS.into_iter().find(|m| m.name() == s).ok_or(())
    }
}

/// The move is not possible in this state.
#[derive(Debug, Clone, Copy, PartialEq, Eq, thiserror::Error)]
#[error("a version that is {0} cannot do {1:?}")]
pub struct VersionRefused(pub VersionState, pub VersionMove);

impl fmt::Display for VersionState {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(self.name())
    }
}

impl FromStr for VersionState {
    type Err = ();

    fn from_str(s: &str) -> Result<Self, ()> {
        Self::ALL.into_iter().find(|state| state.name() == s).ok_or(())
    }
}

store::stored_as_text!(VersionState);

/// The text of a version. Each part may hold fields (`{title|Ministers of Member States}`); `subject` and `body` are Markdown, the others
/// plain lines. It is stored, and travels over the API, as it stands here; a part that is left out is empty.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize, utoipa::ToSchema)]
#[serde(deny_unknown_fields, default)]
pub struct VersionText {
    /// The organisations whose letter it is, one a line: "International Telecommunication Union".
    pub letterhead: String,
    /// The service: "General Secretariat (SG)".
    pub service: String,
    /// Place and date: "Geneva, 3 February 2021".
    pub place_date: String,
    /// The contact.
    pub contact: String,
    /// The fax number.
    pub fax: String,
    /// The e-mail address.
    pub email: String,
    /// The addressees: "To Ministers of ITU Member States".
    pub addressees: String,
    /// The subject.
    pub subject: String,
    /// The salutation.
    pub salutation: String,
    /// The body.
    pub body: String,
    /// The complimentary close.
    pub closing: String,
    /// "(original signed)".
    pub signed_mark: String,
    /// Who signs.
    pub signatory: String,
    /// The post of who signs.
    pub signatory_post: String,
}

/// A language version of a letter.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct Version {
    /// The letter.
    #[serde(skip)]
    pub letter: Id,
    /// The language.
    pub lang: Lang,
    /// How it stands.
    pub state: VersionState,
    /// Whether it is the letter itself, and not an unofficial translation, which must say so.
    pub official: bool,
    /// The text. The trail records its parts one by one, so that a change of one part does not repeat the others.
    #[serde(flatten)]
    pub text: VersionText,
    /// Grows with each edit of the text.
    pub revision: i64,
    /// The revision of the source that it follows.
    pub source_revision: i64,
    /// Who reviewed it last.
    pub reviewer: Option<Id>,
}

impl Version {
    /// Whether the source was changed since this version last followed it.
    pub fn out_of_date(&self, source: &Version) -> bool {
        self.lang != source.lang && self.state != VersionState::Missing && self.source_revision < source.revision
    }
}

impl Thing for Version {
    const KIND: Kind = LETTER;
    fn id(&self) -> Id {
        self.letter
    }
}
