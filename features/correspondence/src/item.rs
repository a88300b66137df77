//! An item of the register: its number, parties, channel, files and links.

use std::fmt;
use std::str::FromStr;

use jiff::civil::Date;
use kernel::{EditionTime, Id, Kind, Lang, Ref};
use ledger::Thing;
use serde::{Deserialize, Serialize};

use crate::ITEM;

/// Into the secretariat or out of it.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(rename_all = "lowercase")]
pub enum Direction {
    /// Received.
    In,
    /// Sent.
    Out,
}

impl Direction {
    /// The name in tables and message keys.
    pub const fn name(self) -> &'static str {
        match self {
            Self::In => "in",
            Self::Out => "out",
        }
    }
}

impl fmt::Display for Direction {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(self.name())
    }
}

impl FromStr for Direction {
    type Err = ();

    fn from_str(s: &str) -> Result<Self, ()> {
        [Self::In, Self::Out].into_iter().find(|d| d.name() == s).ok_or(())
    }
}

/// By which channel an item came or went.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Channel {
    /// The page of a personal link.
    Web,
    /// E-mail.
    Email,
    /// Fax.
    Fax,
    /// A letter by post.
    Post,
    /// A note verbale of the mission.
    NoteVerbale,
    /// By hand.
    Hand,
}

impl Channel {
    /// All channels.
    pub const ALL: [Channel; 6] = [Self::Web, Self::Email, Self::Fax, Self::Post, Self::NoteVerbale, Self::Hand];

    /// The name in tables and message keys.
    // words: correspondence-channel-*
    pub const fn name(self) -> &'static str {
        match self {
            Self::Web => "web",
            Self::Email => "email",
            Self::Fax => "fax",
            Self::Post => "post",
            Self::NoteVerbale => "note-verbale",
            Self::Hand => "hand",
        }
    }
}

impl fmt::Display for Channel {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(self.name())
    }
}

impl FromStr for Channel {
    type Err = ();

    fn from_str(s: &str) -> Result<Self, ()> {
        Self::ALL.into_iter().find(|c| c.name() == s).ok_or(())
    }
}

/// How an item stands to another.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum LinkKind {
    /// It answers the other.
    Answers,
    /// It has to do with the other.
    Concerns,
    /// It is the same as the other, come a second time.
    DuplicateOf,
}

impl LinkKind {
    /// All kinds.
    pub const ALL: [LinkKind; 3] = [Self::Answers, Self::Concerns, Self::DuplicateOf];

    /// The name in tables and message keys.
    pub const fn name(self) -> &'static str {
        match self {
            Self::Answers => "answers",
            Self::Concerns => "concerns",
            Self::DuplicateOf => "duplicate-of",
        }
    }
}

impl fmt::Display for LinkKind {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(self.name())
    }
}

impl FromStr for LinkKind {
    type Err = ();

    fn from_str(s: &str) -> Result<Self, ()> {
        Self::ALL.into_iter().find(|k| k.name() == s).ok_or(())
    }
}

/// Whether the text that stands in a picture is known.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Reading {
    /// Nobody asked.
    #[default]
    NotRead,
    /// A job will read it.
    Waiting,
    /// It was read.
    Read,
    /// There was nothing to read, or nothing here that can read it.
    NoText,
    /// Reading it took too long or failed.
    Failed,
}

impl Reading {
    /// All states.
    pub const ALL: [Reading; 5] = [Self::NotRead, Self::Waiting, Self::Read, Self::NoText, Self::Failed];

    /// The name in tables and message keys.
    pub const fn name(self) -> &'static str {
        match self {
            Self::NotRead => "not-read",
            Self::Waiting => "waiting",
            Self::Read => "read",
            Self::NoText => "no-text",
            Self::Failed => "failed",
        }
    }
}

impl fmt::Display for Reading {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(self.name())
    }
}

impl FromStr for Reading {
    type Err = ();

    fn from_str(s: &str) -> Result<Self, ()> {
        Self::ALL.into_iter().find(|r| r.name() == s).ok_or(())
    }
}

store::stored_as_text!(Direction, Channel, LinkKind, Reading);

/// A link from an item to another.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
pub struct Link {
    /// How it stands to the other.
    pub kind: LinkKind,
    /// The other item, of the same edition.
    pub item: Id,
}

/// A file of an item.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct ItemFile {
    /// Where it is stored. The name follows from the content, so that the same scan has the same.
    pub file: String,
    /// Its name at the person's.
    pub name: String,
    /// Its media type, told by its content.
    pub media: String,
}

/// An item to be entered; its number is given by the register. Begin with [`NewItem::new`] and set what is known.
#[derive(Debug, Clone)]
pub struct NewItem {
    /// In or out.
    pub direction: Direction,
    /// By which channel.
    pub channel: Channel,
    /// When it came or went, by the edition's clock.
    pub at: EditionTime,
    /// The date that the document bears, if it bears one.
    pub dated: Option<Date>,
    /// The state that it is from or to.
    pub state: Option<Id>,
    /// From which office or person, in words.
    pub from: String,
    /// To which office or person, in words.
    pub to: String,
    /// The number that the paper bears: the sender's own, or ours.
    pub document_number: String,
    /// What it is about, in a line.
    pub subject: String,
    /// Its text, as far as it came as text; it is found by it. At most [`BODY_LIMIT`] bytes are kept.
    pub body: String,
    /// Its language.
    pub lang: Lang,
    /// The thing that it is about.
    pub about: Option<Ref>,
    /// The class of the file plan under which it lies.
    pub class: Option<Id>,
    /// How it stands to other items.
    pub links: Vec<Link>,
    /// A remark.
    pub note: String,
    /// Scans and other files.
    pub files: Vec<ItemFile>,
}

/// Bytes of a text that are kept: a speech of a day.
pub const BODY_LIMIT: usize = 1024 * 1024;

impl NewItem {
    /// An item of which nothing more is known.
    pub fn new(direction: Direction, channel: Channel, at: EditionTime, lang: Lang) -> Self {
        Self {
            direction,
            channel,
            at,
            dated: None,
            state: None,
            from: String::new(),
            to: String::new(),
            document_number: String::new(),
            subject: String::new(),
            body: String::new(),
            lang,
            about: None,
            class: None,
            links: Vec::new(),
            note: String::new(),
            files: Vec::new(),
        }
    }
}

/// An item of the register.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Item {
    /// Which.
    pub id: Id,
    /// In or out.
    pub direction: Direction,
    /// The running number.
    pub number: i64,
    /// The number as people write it: `2021/IN/0012`.
    pub reference: String,
    /// When it came or went.
    pub at: EditionTime,
    /// The date that the document bears.
    pub dated: Option<Date>,
    /// By which channel.
    pub channel: Channel,
    /// The state that it is from or to.
    pub state: Option<Id>,
    /// From which office or person.
    pub from: String,
    /// To which office or person.
    pub to: String,
    /// The number that the paper bears.
    pub document_number: String,
    /// What it is about.
    pub subject: String,
    /// The thing that it is about; itself, if there is no other.
    pub about: Ref,
    /// Its language.
    pub lang: Lang,
    /// The class of the file plan under which it lies.
    pub class: Option<Id>,
    /// A remark.
    pub note: String,
    /// Scans and other files; none where it was read in a list.
    pub files: Vec<ItemFile>,
    /// How it stands to other items; nothing where it was read in a list.
    pub links: Vec<Link>,
    /// When it was disposed of; its number, dates and class remain.
    pub disposed_at: Option<EditionTime>,
    /// Grows with each edit.
    #[serde(skip)]
    pub version: i64,
}

impl Item {
    /// From whom it came, or to whom it went.
    pub fn correspondent(&self) -> &str {
        match self.direction {
            Direction::In => &self.from,
            Direction::Out => &self.to,
        }
    }

    /// Our side of it.
    pub fn office(&self) -> &str {
        match self.direction {
            Direction::In => &self.to,
            Direction::Out => &self.from,
        }
    }
}

/// The columns of an item in tables that leave the house, as message keys.
pub(crate) const COLUMNS: [&str; 12] = [
    "correspondence-number",
    "correspondence-direction",
    "correspondence-at",
    "correspondence-dated",
    "correspondence-channel",
    "correspondence-from",
    "correspondence-to",
    "correspondence-document-number",
    "correspondence-subject",
    "correspondence-lang",
    "correspondence-class",
    "correspondence-note",
];

impl Thing for Item {
    const KIND: Kind = ITEM;
    const PERSONAL: &'static [&'static str] = &["from", "to", "document_number", "subject", "note"];
    fn id(&self) -> Id {
        self.id
    }
}
