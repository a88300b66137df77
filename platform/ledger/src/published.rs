//! The published revision: a number that grows in the same transaction as each change of a kind that public pages show, so that a page made
//! at one revision is still right as long as the number is the same. What the public pages show of it is not said here.
//!
//! It grows with drafts too: the number says "look again", not "something new is public", and leaves the house nowhere.

use std::sync::{Mutex, PoisonError};

use jiff::SignedDuration;
use kernel::{Kind, MachineTime};
use store::{StoreError, Writer, params};

use crate::{Change, Ledger};

/// How long the number that was read counts on a node: this long after publishing, other nodes may show what was there before. The node
/// that publishes shows the new at once.
pub const LOOKED_UP: SignedDuration = SignedDuration::from_secs(1);

/// The kinds that public pages show, and the number as this node knows it.
#[derive(Debug, Default)]
pub(crate) struct Published {
    pub kinds: Vec<Kind>,
    known: Mutex<Known>,
    asking: tokio::sync::Mutex<()>,
}

#[derive(Debug, Default)]
struct Known {
    /// How often this node published: an answer that was asked for before that is not kept.
    forgotten: u64,
    read: Option<(i64, MachineTime)>,
}

impl Published {
    fn known(&self) -> std::sync::MutexGuard<'_, Known> {
        // A panic while it is held cannot leave two plain values half-way.
        self.known.lock().unwrap_or_else(PoisonError::into_inner)
    }

    /// Lets the number grow, if one of these changes is of a published kind; the last statement of a transaction, so that two that publish
    /// wait for each other only while they commit.
    pub(crate) async fn grow(&self, writer: &Writer, changes: &[Change]) -> Result<bool, StoreError> {
        if !changes.iter().any(|change| self.kinds.contains(&change.thing.kind)) {
            return Ok(false);
        }
        writer
            .run(
                "insert into ledger_published (name, revision) values ('all', 1)
                 on conflict (name) do update set revision = ledger_published.revision + 1",
                params![],
            )
            .await?;
        Ok(true)
    }

    /// After the commit: the next page asks the database.
    pub(crate) fn forget(&self) {
        let mut known = self.known();
        known.forgotten += 1;
        known.read = None;
    }

    /// The number and the state of forgetting, if it was read a moment ago.
    fn fresh(&self, now: MachineTime) -> Result<i64, u64> {
        let known = self.known();
        // A clock that was set back makes nothing fresh for longer than it is.
        let fresh = known.read.filter(|(_, at)| now.micros().abs_diff(at.micros()) < LOOKED_UP.as_micros().unsigned_abs() as u64);
        fresh.map(|(revision, _)| revision).ok_or(known.forgotten)
    }
}

impl Ledger {
    /// Names the kinds that public pages show. Only before the ledger is cloned.
    pub fn publishing(mut self, kinds: Vec<Kind>) -> Self {
        self.before_shared().published.kinds = kinds;
        self
    }

    /// The published revision, at most [`LOOKED_UP`] old and never older than what this node itself published.
    pub async fn published(&self) -> Result<i64, StoreError> {
        let published = &self.0.published;
        if let Ok(revision) = published.fresh(self.clock().machine()) {
            return Ok(revision);
        }
        // One asks, the others wait for its answer.
        let _asking = published.asking.lock().await;
        let forgotten = match published.fresh(self.clock().machine()) {
            Ok(revision) => return Ok(revision),
            Err(forgotten) => forgotten,
        };
        let asked_at = self.clock().machine();
        let read = self.store().read().await?;
        let revision = read.number("select coalesce(max(revision), 0) from ledger_published", params![]).await?;
        let mut known = published.known();
        if known.forgotten == forgotten {
            known.read = Some((revision, asked_at));
        }
        Ok(revision)
    }
}
