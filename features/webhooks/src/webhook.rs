//! A webhook: an address to which an edition tells what happens in it. Pure.

use std::fmt;
use std::str::FromStr;

use jiff::SignedDuration;
use kernel::{Id, Kind, MachineTime};
use ledger::Thing;
use serde::Serialize;

use crate::{Events, WEBHOOK};

/// How long the secret before the present one is good after it was replaced: a working day, so that the program can be changed in office hours.
pub const BOTH_GOOD: SignedDuration = SignedDuration::from_hours(24);

/// Why nothing is sent to it.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize)]
#[serde(rename_all = "kebab-case")]
pub enum Pause {
    /// An administrator paused it.
    ByHand,
    /// Its receiver failed for days.
    Failing,
    /// Its receiver said that it is gone (RFC 9110, 15.5.11).
    Gone,
}

impl Pause {
    /// All reasons.
    pub const ALL: [Pause; 3] = [Pause::ByHand, Pause::Failing, Pause::Gone];

    /// The name in tables, the trail and message keys.
    pub const fn name(self) -> &'static str {
        match self {
            Self::ByHand => "by-hand",
            Self::Failing => "failing",
            Self::Gone => "gone",
        }
    }
}

impl fmt::Display for Pause {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(self.name())
    }
}

impl FromStr for Pause {
    type Err = ();

    fn from_str(s: &str) -> Result<Self, ()> {
        Self::ALL.into_iter().find(|pause| pause.name() == s).ok_or(())
    }
}

::store::stored_as_text!(Pause);

/// A webhook. The trail keeps its host and not its address, which may hold a key of the receiver's own.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct Webhook {
    /// Which.
    pub id: Id,
    /// What the administrator calls it.
    pub name: String,
    /// Where it leads.
    #[serde(skip)]
    pub url: String,
    /// The host of the address.
    pub host: String,
    /// What it is told.
    pub events: Events,
    /// Why nothing is sent; `None` while it is told.
    pub paused: Option<Pause>,
    /// The number of its present secret, from 1.
    pub generation: i64,
    /// When the present secret replaced another.
    #[serde(skip)]
    pub rotated_at: Option<MachineTime>,
    /// Since when.
    #[serde(skip)]
    pub made_at: MachineTime,
    /// Since when every attempt failed.
    #[serde(skip)]
    pub failing_since: Option<MachineTime>,
}

impl Webhook {
    /// The numbers of the secrets that are good at this time, the present one first.
    pub fn generations(&self, now: MachineTime) -> Vec<i64> {
        let before = self.rotated_at.filter(|at| now.since(*at) < BOTH_GOOD).map(|_| self.generation - 1);
        [self.generation].into_iter().chain(before).collect()
    }
}

impl Thing for Webhook {
    const KIND: Kind = WEBHOOK;
    fn id(&self) -> Id {
        self.id
    }
}
