//! Memberships of states in bodies, with their days: an addressee class asks who was a member on a day (DECISIONS.md 1).

use jiff::civil::Date;
use kernel::{Id, Kind};
use ledger::Thing;
use serde::{Deserialize, Serialize};

use crate::{STATE, Span};

/// A membership of a state. In the trail it stands under the state.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Membership {
    /// Which.
    #[serde(rename = "membership")]
    pub id: Id,
    /// The state.
    pub state: Id,
    /// The body: `UN`, `ITU`.
    pub body: String,
    /// The first day, if it is known.
    pub since: Option<Date>,
    /// The day after the last, if it is over.
    pub until: Option<Date>,
    /// Where this is from, or what is assumed.
    pub note: String,
}

impl Membership {
    /// The state is a member on this day. A first day that is not known counts as long ago.
    pub fn covers(&self, day: Date) -> bool {
        Span::new(self.since, self.until).covers(day)
    }
}

impl Thing for Membership {
    const KIND: Kind = STATE;
    #[allow(clippy::misnamed_getters, reason = "in the trail a membership stands under its state")]
    fn id(&self) -> Id {
        self.state
    }
}
