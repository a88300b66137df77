//! Addressee classes: saved queries over the directory, and what they find.

use kernel::{Id, Kind, Lang, Text};
use ledger::Thing;
use serde::{Deserialize, Serialize};

pub use crate::store::class::{addressee, addressees, class, classes, members_without};
use crate::{CLASS, StateNames};

/// A saved query: posts of a class, of states that are members of a body on a day.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct ClassQuery {
    /// The class of posts: `minister`.
    pub post_class: String,
    /// The body of which the states are members: `ITU`, `UN`.
    pub member_of: String,
}

/// An addressee class.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct AddresseeClass {
    /// Which.
    pub id: Id,
    /// Its name in settings: `ministers-itu`.
    pub slug: String,
    /// "Ministers of Member States of ITU".
    pub names: Text,
    /// The query.
    pub query: ClassQuery,
    /// Grows with each edit.
    pub version: i64,
}

impl Thing for AddresseeClass {
    const KIND: Kind = CLASS;
    fn id(&self) -> Id {
        self.id
    }
}

/// Whom a letter goes to: the post as it stands on a day, kept with the consignment as it was.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Addressee {
    /// The post.
    pub post: Id,
    /// Its state.
    pub state: Id,
    /// The state's code.
    pub alpha3: String,
    /// The state's names.
    pub names: StateNames,
    /// The titles of the post.
    pub titles: Text,
    /// Its forms of address.
    pub forms: Text,
    /// Who holds it, if it is known.
    pub person: Option<String>,
    /// The language in which it is written to.
    pub lang: Lang,
    /// The e-mail address.
    pub email: Option<String>,
    /// The fax number.
    pub fax: Option<String>,
    /// The postal address.
    pub postal: Option<String>,
    /// The time zone of the state's capital.
    pub zone: String,
    /// Whether the post is invented for the demo.
    pub sample: bool,
}
