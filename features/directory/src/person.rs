//! Persons: a name, and the language in which they are written to.

use kernel::{Id, Kind, Lang};
use ledger::Thing;
use serde::{Deserialize, Serialize};

use crate::PERSON;

/// A person. What they hold is said by [`Tenure`](crate::Tenure)s.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Person {
    /// Which.
    pub id: Id,
    /// The name, as the person writes it.
    pub name: String,
    /// The language in which the person is written to, if it is known.
    pub lang: Option<Lang>,
    /// Whether the person is invented for the demo.
    pub sample: bool,
    /// Grows with each edit.
    pub version: i64,
}

impl Person {
    /// The name as search compares it.
    pub fn folded(&self) -> String {
        words::search_key(&self.name)
    }
}

impl Thing for Person {
    const KIND: Kind = PERSON;
    const PERSONAL: &'static [&'static str] = &["name"];
    fn id(&self) -> Id {
        self.id
    }
}
