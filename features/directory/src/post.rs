//! Posts, who holds them, and where they are reached.

use std::fmt;
use std::str::FromStr;

use jiff::civil::Date;
use kernel::{EditionTime, Id, Kind, Lang, Text};
use ledger::Thing;
use serde::{Deserialize, Serialize};

use crate::{CONTACT, POST, Span};

/// The class of the posts to which circular letters to states go, and the rank that such a post gives.
pub const MINISTER: &str = "minister";

/// A post: "Minister of Digital Development". Title and form of address belong to it, not to a template and not to a person.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Post {
    /// Which.
    pub id: Id,
    /// The state whose post it is.
    pub state: Option<Id>,
    /// Or the organisation.
    pub organisation: Option<Id>,
    /// The class by which addressees are found: `minister`, `mission`, `focal-point`.
    pub class: String,
    /// The title in each language.
    pub titles: Text,
    /// The form of address in each language.
    pub forms: Text,
    /// The rank of the ladder of the forum that the post gives: `minister`.
    pub rank: String,
    /// The language in which it is written to, if not its state's.
    pub lang: Option<Lang>,
    /// Whether it is invented for the demo.
    pub sample: bool,
    /// Grows with each edit.
    pub version: i64,
}

impl Thing for Post {
    const KIND: Kind = POST;
    fn id(&self) -> Id {
        self.id
    }
}

/// A person in a post for a time. In the trail it stands under the post.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Tenure {
    /// Which.
    #[serde(rename = "tenure")]
    pub id: Id,
    /// The post.
    pub post: Id,
    /// The person.
    pub person: Id,
    /// The person's name.
    pub name: String,
    /// The first day, if it is known.
    pub since: Option<Date>,
    /// The day after the last, if it is over.
    pub until: Option<Date>,
}

impl Tenure {
    /// The person holds the post on this day. A day that is not known counts as long ago.
    pub fn covers(&self, day: Date) -> bool {
        Span::new(self.since, self.until).covers(day)
    }
}

impl Thing for Tenure {
    const KIND: Kind = POST;
    const PERSONAL: &'static [&'static str] = &["name"];
    #[allow(clippy::misnamed_getters, reason = "in the trail a term of office stands under its post")]
    fn id(&self) -> Id {
        self.post
    }
}

/// The kinds of contact points.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(rename_all = "lowercase")]
pub enum ContactKind {
    /// An e-mail address.
    Email,
    /// A fax number.
    Fax,
    /// A postal address.
    Post,
    /// A telephone number.
    Telephone,
}

impl ContactKind {
    /// All kinds.
    pub const ALL: [ContactKind; 4] = [Self::Email, Self::Fax, Self::Post, Self::Telephone];

    /// The name, in tables and message keys.
    pub const fn name(self) -> &'static str {
        match self {
            Self::Email => "email",
            Self::Fax => "fax",
            Self::Post => "post",
            Self::Telephone => "telephone",
        }
    }
}

impl fmt::Display for ContactKind {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(self.name())
    }
}

impl FromStr for ContactKind {
    type Err = ();

    fn from_str(s: &str) -> Result<Self, ()> {
        Self::ALL.into_iter().find(|k| k.name() == s).ok_or(())
    }
}

store::stored_as_text!(ContactKind);

/// Where a post or a person is reached, for a time. Never changed: ended, and followed by another.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Contact {
    /// Which.
    pub id: Id,
    /// The post, or
    pub post: Option<Id>,
    /// the person.
    pub person: Option<Id>,
    /// E-mail, fax, post or telephone.
    pub kind: ContactKind,
    /// The address or number.
    pub value: String,
    /// Since when.
    pub since: EditionTime,
    /// Until when, if it is over.
    pub until: Option<EditionTime>,
}

impl Contact {
    /// It is in use at this time.
    pub fn stands(&self, at: EditionTime) -> bool {
        self.since <= at && self.until.is_none_or(|until| until > at)
    }
}

impl Thing for Contact {
    const KIND: Kind = CONTACT;
    const PERSONAL: &'static [&'static str] = &["value"];
    fn id(&self) -> Id {
        self.id
    }
}
