//! A list of items whose years are over: proposed, approved by another person, done.

use jiff::civil::Date;
use kernel::{EditionTime, Id, Kind};
use ledger::Thing;
use serde::{Deserialize, Serialize};

use crate::class::{Action, named};
use crate::{DISPOSAL, RegisterFault};

/// How a list stands.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "lowercase")]
pub enum DisposalState {
    /// Somebody proposed it.
    Proposed,
    /// A second person approved it.
    Approved,
    /// It was done: what is on it is gone.
    Done,
    /// It was withdrawn; nothing happened.
    Withdrawn,
}

named!(DisposalState: Proposed = "proposed", Approved = "approved", Done = "done", Withdrawn = "withdrawn");
store::stored_as_text!(DisposalState);

/// What can be done to a list.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Move {
    /// A second person approves it.
    Approve,
    /// It is done.
    CarryOut,
    /// It is withdrawn.
    Withdraw,
}

impl DisposalState {
    /// The state after a move; refuses one that is not for now.
    pub fn next(self, by: Move) -> Result<Self, RegisterFault> {
        match (self, by) {
            (Self::Proposed, Move::Approve) => Ok(Self::Approved),
            (Self::Approved, Move::CarryOut) => Ok(Self::Done),
            (Self::Proposed | Self::Approved, Move::Withdraw) => Ok(Self::Withdrawn),
            _ => Err(RegisterFault::NotNow),
        }
    }
}

/// A list of what is disposed of.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Disposal {
    /// Which.
    pub id: Id,
    /// The running number of the edition.
    pub number: i64,
    /// Whether its items are destroyed or transferred.
    pub action: Action,
    /// How it stands.
    pub state: DisposalState,
    /// When it was proposed.
    pub proposed_at: EditionTime,
    /// By which account.
    pub proposed_by: Option<Id>,
    /// When it was approved.
    pub approved_at: Option<EditionTime>,
    /// By which account.
    pub approved_by: Option<Id>,
    /// When it was done.
    pub done_at: Option<EditionTime>,
    /// By which account.
    pub done_by: Option<Id>,
    /// The stored certificate.
    pub certificate: Option<String>,
    /// Grows with each move.
    #[serde(skip)]
    pub version: i64,
}

impl Thing for Disposal {
    const KIND: Kind = DISPOSAL;
    fn id(&self) -> Id {
        self.id
    }
}

/// An item on a list: what remains of it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Listed {
    /// The item.
    pub item: Id,
    /// Its number.
    pub reference: String,
    /// When it came or went.
    pub at: EditionTime,
    /// The code of its class.
    pub class: String,
    /// Until when it was to be kept.
    pub due: Date,
    /// Of the item as it stood, under the key of this house: whoever has the house and a copy can tell that they are one.
    pub checksum: Option<String>,
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_list_is_approved_before_it_is_done_and_nothing_is_undone() {
        let moves = [Move::Approve, Move::CarryOut, Move::Withdraw];
        let table: Vec<_> =
            DisposalState::ALL.iter().map(|state| moves.map(|by| state.next(by).map_or("-", DisposalState::name))).collect();
        assert_eq!(table, [["approved", "-", "withdrawn"], ["-", "done", "withdrawn"], ["-", "-", "-"], ["-", "-", "-"]]);
    }
}
