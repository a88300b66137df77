//! The open transaction: [`Work`] is what faces of lower features take, [`Tx`] is what a command commits.

use std::marker::PhantomData;
use std::ops::{Deref, DerefMut};
use std::sync::Arc;
use std::sync::atomic::{AtomicBool, Ordering};

use kernel::{MachineTime, Ref};
use serde::Serialize;
use store::{StoreError, Writer};

use crate::jobs::{NewJob, insert_job};
use crate::{Change, Cx, DoorFault, Event, Job, once, trail};

/// What [`Cx::write`] gives.
pub enum Door<T> {
    /// The transaction is open.
    Open(Tx<T>),
    /// The same form was sent before; this was its outcome.
    Again(T),
}

/// Marks a context as writing for as long as its transaction lives.
pub(crate) struct Open(Arc<AtomicBool>);

impl Open {
    pub(crate) fn new(writing: &Arc<AtomicBool>) -> Option<Self> {
        writing.compare_exchange(false, true, Ordering::AcqRel, Ordering::Acquire).ok().map(|_| Self(writing.clone()))
    }
}

impl Drop for Open {
    fn drop(&mut self) {
        self.0.store(false, Ordering::Release);
    }
}

/// One unit of work: SQL, what changed, and what is to be done after it.
pub struct Work {
    cx: Cx,
    writer: Writer,
    changes: Vec<Change>,
    jobs: Vec<NewJob>,
    _open: Open,
}

impl Deref for Work {
    type Target = Writer;

    fn deref(&self) -> &Writer {
        &self.writer
    }
}

impl Work {
    pub(crate) fn new(cx: Cx, writer: Writer, open: Open) -> Self {
        Self { cx, writer, changes: Vec::new(), jobs: Vec::new(), _open: open }
    }

    /// The context of the work.
    pub fn cx(&self) -> &Cx {
        &self.cx
    }

    /// Notes a change. A transaction may hold several; each is a record of the trail, and each wakes its followers.
    pub fn note(&mut self, change: Change) {
        self.changes.push(change);
    }

    /// Orders a job, in the same transaction: done after the commit, and only if there is one.
    pub fn enqueue<J: Job>(&mut self, job: &J) {
        let now = self.cx.machine_now();
        self.enqueue_at(job, now);
    }

    /// Orders a job for later.
    pub fn enqueue_at<J: Job>(&mut self, job: &J, run_at: MachineTime) {
        self.jobs.push(NewJob::new(job, run_at));
    }

    /// Waits until nobody else changes this thing, and keeps others waiting until the transaction ends: for a rule that reads several rows
    /// before it writes. SQLite has one writer and needs nothing.
    pub async fn alone_with(&self, thing: kernel::Id) -> Result<(), StoreError> {
        if self.engine() == store::Engine::Postgres {
            // The low half of a random id: two things that share it only wait for each other.
            let key = i64::from_be_bytes(thing.uuid().as_bytes()[8..].try_into().expect("half of 16 bytes are 8"));
            self.one("select 1 as one from (select pg_advisory_xact_lock($1)) as locked", store::params![key], |_| Ok(())).await?;
        }
        Ok(())
    }

    /// Writes changes, followers' jobs and jobs, and commits.
    async fn close(mut self, once: Option<(String, String)>) -> Result<(), DoorFault> {
        if self.changes.is_empty() {
            return Err(DoorFault::NothingNoted);
        }
        let now = self.cx.machine_now();
        let mut events: Vec<(Ref, &'static str)> = Vec::with_capacity(self.changes.len());
        for change in &self.changes {
            trail::record(&self.writer, &self.cx, change).await?;
            for follow in &self.cx.ledger().0.follows {
                if follow.kind == change.thing.kind {
                    self.jobs.push((follow.make)(&change.thing, now));
                }
            }
            events.push((change.thing.clone(), change.verb.0));
        }
        for watch in &self.cx.ledger().0.watches {
            let ordered = (watch.look)(&self, &self.changes).await?;
            self.jobs.extend(ordered.into_iter().map(|ordered| ordered.0));
        }
        for job in &self.jobs {
            insert_job(&self.writer, &self.cx, job, now).await?;
        }
        if let Some((row, outcome)) = once {
            once::remember(&self.writer, &row, &outcome).await?;
        }
        let inner = &self.cx.ledger().0;
        let publishes = inner.published.grow(&self.writer, &self.changes).await?;
        self.writer.commit().await?;
        if publishes {
            inner.published.forget();
        }
        for (thing, verb) in events {
            // Nobody may be listening; that is no fault.
            let _ = inner.events.send(Event { edition: self.cx.parts().edition, thing, verb: verb.into() });
        }
        if !self.jobs.is_empty() {
            inner.work_waits.notify_one();
        }
        inner.seal_waits.notify_one();
        Ok(())
    }
}

/// The transaction of a command whose outcome is `T`. Dropped, it leaves nothing behind.
pub struct Tx<T> {
    work: Work,
    once_row: Option<String>,
    outcome: PhantomData<fn(&T)>,
}

impl<T> Deref for Tx<T> {
    type Target = Work;

    fn deref(&self) -> &Work {
        &self.work
    }
}

impl<T> DerefMut for Tx<T> {
    fn deref_mut(&mut self) -> &mut Work {
        &mut self.work
    }
}

impl<T: Serialize> Tx<T> {
    pub(crate) fn new(work: Work, once_row: Option<String>) -> Self {
        Self { work, once_row, outcome: PhantomData }
    }

    /// Commits. When it returns `Ok`, the work, its records and its jobs are on disk, and `outcome` is what the same form gives again.
    ///
    /// It runs in a task of its own: a browser that hangs up in the middle cannot leave a commit whose followers are not told.
    /// Refuses a commit without a noted change.
    pub async fn commit(self, outcome: &T) -> Result<(), DoorFault> {
        let once = match self.once_row {
            Some(row) => {
                let text = serde_json::to_string(outcome).map_err(|e| StoreError::Broken(format!("an outcome does not serialise: {e}")))?;
                Some((row, text))
            }
            None => None,
        };
        match tokio::spawn(self.work.close(once)).await {
            Ok(done) => done,
            Err(panic) => Err(StoreError::Broken(format!("the commit's task ended: {panic}")).into()),
        }
    }
}
