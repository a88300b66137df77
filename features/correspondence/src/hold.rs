//! A hold: while it stands, nothing that it covers is disposed of.

use kernel::{EditionTime, Id, Kind};
use ledger::Thing;
use serde::{Deserialize, Serialize};

use crate::HOLD;

/// A hold on an item, or on all under a class.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Hold {
    /// Which.
    pub id: Id,
    /// The item.
    pub item: Option<Id>,
    /// The class.
    pub class: Option<Id>,
    /// Why.
    pub reason: String,
    /// Since when.
    pub placed_at: EditionTime,
    /// By which account.
    pub placed_by: Option<Id>,
    /// Until when, once it was lifted.
    pub lifted_at: Option<EditionTime>,
    /// Why it was lifted.
    pub lifted_reason: Option<String>,
}

impl Thing for Hold {
    const KIND: Kind = HOLD;
    fn id(&self) -> Id {
        self.id
    }
}
