//! The workers: lease, run, end. A panic stays in its job.

use std::panic::AssertUnwindSafe;
use std::time::Duration;

use futures::FutureExt;
use jiff::SignedDuration;
use kernel::{MachineTime, Sort};
use store::{Engine, StoreError};

use super::row::{self, End, LEASE, Leased};
use super::{Failure, JobKind};
use crate::{Caller, Cx, CxParts, Ledger, Way};

/// How often a worker looks for work that another node ordered; its own node wakes it at once.
const LOOK: Duration = Duration::from_millis(500);

/// Attempts before a broken job is left to a person. With the waits below that is about an hour and a half.
const ATTEMPTS: i64 = 12;

/// The wait after a failed attempt: 2, 4, 8 … seconds, at most ten minutes.
fn wait_after(attempts: i64) -> SignedDuration {
    let exponent = u32::try_from(attempts.clamp(1, 16)).unwrap_or(16);
    SignedDuration::from_secs(2_i64.pow(exponent).min(600))
}

impl Ledger {
    /// Lets go of what the former server of this data directory had under way when it was killed, so that it is done at once and not after
    /// its leases have run out. Only for who has just taken the directory's lock.
    ///
    /// A SQLite file has one server, which holds the lock for as long as it lives, and nobody else works off jobs: whoever had a lease is
    /// dead. PostgreSQL has several servers, which know nothing of each other but their leases; there they stay as they are.
    pub async fn void_leases_of_the_former_server(&self) -> Result<u64, StoreError> {
        match self.0.store.engine() {
            Engine::Sqlite => row::void_leases(&self.0.store, self.0.clock.machine()).await,
            Engine::Postgres => Ok(0),
        }
    }

    /// Works until the future `stop` is ready; finishes the job at hand before it returns. Start one for each job that may run at once.
    pub async fn work(&self, stop: impl Future<Output = ()>) {
        let mut stop = std::pin::pin!(stop);
        loop {
            let worked = match self.work_once().await {
                Ok(worked) => worked,
                Err(error) => {
                    tracing::warn!(%error, "no job could be fetched; trying again");
                    false
                }
            };
            let pause = if worked { Duration::ZERO } else { LOOK };
            tokio::select! {
                biased;
                () = &mut stop => return,
                () = self.0.work_waits.notified(), if !worked => {}
                () = tokio::time::sleep(pause) => {}
            }
        }
    }

    /// Does every job that is due, one after another, and gives their number. For tests and for demo data.
    pub async fn work_until_idle(&self) -> Result<usize, StoreError> {
        let mut done = 0;
        while self.work_once().await? {
            done += 1;
        }
        Ok(done)
    }

    async fn work_once(&self) -> Result<bool, StoreError> {
        let store = &self.0.store;
        if !row::any_due(store, self.0.clock.machine()).await? {
            return Ok(false);
        }
        let Some(leased) = row::lease(store, self.0.clock.machine()).await? else { return Ok(false) };
        let end = match self.0.jobs.iter().find(|k| k.name == leased.kind) {
            Some(kind) => self.run(*kind, &leased).await,
            None => End::Failed { words: format!("no job of this program is named {}", leased.kind) },
        };
        if !self.end(&leased, &end).await? {
            tracing::warn!(job = %leased.lease.job, kind = leased.kind, "the lease ran out before the job ended; another worker has it");
        }
        Ok(true)
    }

    /// Ends a lease. While the database is away it is tried again for as long as the lease can still be ours: a job that ended in an outage is
    /// not left to wait for the end of its lease. Trying again is harmless, for a lease that has ended is not ours any more.
    async fn end(&self, leased: &Leased, end: &End) -> Result<bool, StoreError> {
        let until = self.0.clock.machine().plus(LEASE);
        loop {
            match row::end(&self.0.store, &leased.lease, end, self.0.clock.machine()).await {
                Err(StoreError::Unavailable(words)) if self.0.clock.machine() < until => {
                    tracing::warn!(words, kind = leased.kind, "how a job ended could not be recorded; trying again");
                    tokio::time::sleep(LOOK).await;
                }
                ended => return ended,
            }
        }
    }

    async fn run(&self, kind: JobKind, leased: &Leased) -> End {
        let cx = Cx::new(
            self,
            CxParts {
                caller: Caller::Job { kind: kind.name },
                edition: leased.edition,
                way: Way::Job,
                request: format!("job-{}", leased.lease.job),
                lease: Some(leased.lease.clone()),
                ..CxParts::default()
            },
        );
        let running = AssertUnwindSafe((kind.run)(cx, leased.payload.clone())).catch_unwind();
        let outcome = tokio::select! {
            outcome = running => outcome,
            () = self.keep_lease(leased) => return End::Again { at: self.0.clock.machine(), words: Some("the lease was lost".into()) },
        };
        match outcome {
            Ok(Ok(next)) => next.into(),
            Ok(Err(failure)) => after_failure(&failure, leased.attempts, self.0.clock.machine()),
            Err(_) => after_failure(
                &Failure { sort: Sort::Broken, words: "the job panicked; see the log".into() },
                leased.attempts,
                self.0.clock.machine(),
            ),
        }
    }

    /// Renews the lease while the job runs; returns only when it is lost.
    async fn keep_lease(&self, leased: &Leased) {
        let third = Duration::from_millis(u64::try_from(LEASE.as_millis() / 3).unwrap_or(20_000));
        loop {
            tokio::time::sleep(third).await;
            match row::renew(&self.0.store, &leased.lease, self.0.clock.machine()).await {
                Ok(true) => {}
                Ok(false) => return,
                // The database may be back before the lease has run out.
                Err(error) => tracing::warn!(%error, "a lease could not be renewed"),
            }
        }
    }
}

fn after_failure(failure: &Failure, attempts: i64, now: MachineTime) -> End {
    let words = failure.words.clone();
    match failure.sort {
        Sort::Refused { .. } => End::Failed { words },
        Sort::Broken if attempts >= ATTEMPTS => End::Failed { words },
        Sort::Broken | Sort::Unavailable => End::Again { at: now.plus(wait_after(attempts)), words: Some(words) },
    }
}
