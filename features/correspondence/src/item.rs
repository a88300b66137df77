//! An item of the register: its number, channel and files.

use std::fmt;
use std::str::FromStr;

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

store::stored_as_text!(Direction, Channel);

/// A file of an item.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct ItemFile {
    /// Where it is stored.
    pub file: String,
    /// Its name at the person's.
    pub name: String,
    /// Its media type, told by its content.
    pub media: String,
}

/// An item to be entered; its number is given by the register.
#[derive(Debug, Clone)]
pub struct NewItem {
    /// In or out.
    pub direction: Direction,
    /// When it came or went, by the edition's clock.
    pub at: EditionTime,
    /// By which channel.
    pub channel: Channel,
    /// The state that it is from or to.
    pub state: Option<Id>,
    /// From whom or to whom, in words.
    pub correspondent: String,
    /// What it is about, in a line.
    pub subject: String,
    /// The thing that it is about.
    pub about: Ref,
    /// Its language.
    pub lang: Lang,
    /// A remark.
    pub note: String,
    /// Scans and other files.
    pub files: Vec<ItemFile>,
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
    /// By which channel.
    pub channel: Channel,
    /// The state that it is from or to.
    pub state: Option<Id>,
    /// From whom or to whom.
    pub correspondent: String,
    /// What it is about.
    pub subject: String,
    /// The thing that it is about.
    pub about: Ref,
    /// Its language.
    pub lang: Lang,
    /// A remark.
    pub note: String,
    /// Scans and other files.
    pub files: Vec<ItemFile>,
}

impl Thing for Item {
    const KIND: Kind = ITEM;
    const PERSONAL: &'static [&'static str] = &["correspondent", "note"];
    fn id(&self) -> Id {
        self.id
    }
}
