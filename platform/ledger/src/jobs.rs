//! Jobs: work that takes long or talks to the outside, ordered in a transaction and done after it, by any node, surviving kills.
//!
//! A job may be killed anywhere. What it does is a row of steps, each committed before the next begins and each guarded by the state of
//! the thing, so that doing it again is harmless. A worker holds a lease with a fence; one that slept through its lease finds the door shut.

mod row;
mod worker;

use std::future::Future;
use std::pin::Pin;

use kernel::{Kind, MachineTime, Ref, Refusal, Sort};
use serde::Serialize;
use serde::de::DeserializeOwned;

use crate::Cx;
#[cfg(test)]
pub(crate) use row::lease_for_test;
pub use row::{JOB, JobRow, JobState, Lease, retry_job};
pub(crate) use row::{NewJob, insert_job};

/// Work to be done after a change. Its fields say which; they are kept as JSON.
pub trait Job: Serialize + DeserializeOwned + Send + 'static {
    /// The name, `feature.verb`.
    const NAME: &'static str;
    /// Does the work. Called again after a kill, so each step looks at the state first.
    fn run(self, cx: Cx) -> impl Future<Output = Result<Next, Failure>> + Send;
}

/// What becomes of a job that ran.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Next {
    /// Done for good.
    Done,
    /// Run it again at this time: a server asked to wait, a line is busy. This is no failure and has no limit of attempts.
    Again(MachineTime),
}

/// Why a job could not be done. Refused jobs are not tried again; others are, later and later.
#[derive(Debug)]
pub struct Failure {
    pub(crate) sort: Sort,
    pub(crate) words: String,
}

impl<E: Refusal> From<E> for Failure {
    fn from(error: E) -> Self {
        Self { sort: error.sort(), words: error.to_string() }
    }
}

/// A job on its way: what it will answer.
type Running = Pin<Box<dyn Future<Output = Result<Next, Failure>> + Send>>;

/// A kind of job, as a feature lists it: data, made by [`job`].
#[derive(Clone, Copy)]
pub struct JobKind {
    /// The name.
    pub name: &'static str,
    pub(crate) run: fn(Cx, String) -> Running,
}

impl std::fmt::Debug for JobKind {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str(self.name)
    }
}

/// Lists a job in a feature's constant.
pub const fn job<J: Job>() -> JobKind {
    JobKind { name: J::NAME, run: run_from_text::<J> }
}

fn run_from_text<J: Job>(cx: Cx, payload: String) -> Running {
    Box::pin(async move {
        match serde_json::from_str::<J>(&payload) {
            Ok(job) => job.run(cx).await,
            Err(e) => Err(Failure { sort: Sort::Broken, words: format!("{} does not read back: {e}", J::NAME) }),
        }
    })
}

/// A job that is ordered whenever a thing of some kind changes, in the transaction of the change.
pub trait Follower: Job {
    /// The job for this change.
    fn after(changed: Ref) -> Self;
}

/// "Follows": the kind, and the job that its changes order.
#[derive(Clone, Debug)]
pub struct Follow {
    /// The kind that is followed.
    pub kind: Kind,
    pub(crate) make: fn(&Ref, MachineTime) -> NewJob,
    /// The name of the job.
    pub job: &'static str,
}

/// Lists a follower in a feature's constant: `on::<Invite>(letters::CONSIGNMENT)`.
pub const fn on<J: Follower>(kind: Kind) -> Follow {
    Follow { kind, make: |thing, now| NewJob::new(&J::after(thing.clone()), now), job: J::NAME }
}
