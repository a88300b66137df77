//! Jobs as rows: ordering, leasing, ending.

use std::fmt;
use std::str::FromStr;

use jiff::SignedDuration;
use kernel::{Id, Kind, MachineTime};
use store::{Conn, Engine, Row, Store, StoreError, Writer, params};

use super::{Job, Next};
use crate::{Change, Cx, DoorFault, Verb, Work};

/// A job, as the trail speaks of it.
pub const JOB: Kind = Kind::new("job");

/// How long a worker may be silent before another takes its job. A live worker renews three times in it.
pub(crate) const LEASE: SignedDuration = SignedDuration::from_secs(60);

/// A job about to be ordered.
#[derive(Debug)]
pub(crate) struct NewJob {
    kind: &'static str,
    payload: String,
    run_at: MachineTime,
}

impl NewJob {
    pub(crate) fn new<J: Job>(job: &J, run_at: MachineTime) -> Self {
        let payload = serde_json::to_string(job).expect("a job is plain data and serialises");
        Self { kind: J::NAME, payload, run_at }
    }
}

pub(crate) async fn insert_job(writer: &Writer, cx: &Cx, job: &NewJob, now: MachineTime) -> Result<(), StoreError> {
    writer
        .run(
            "insert into ledger_job (id, kind, edition, payload, state, run_at, fence, attempts, made_at)
             values ($1, $2, $3, $4, 'ready', $5, 0, 0, $6)",
            params![cx.new_id(), job.kind, cx.parts().edition, job.payload, job.run_at, now],
        )
        .await
        .map(|_| ())
}

/// The state of a job.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum JobState {
    /// Waits for its time or for a worker.
    Ready,
    /// A worker has it.
    Leased,
    /// Done.
    Done,
    /// Given up; a person looks at it.
    Failed,
}

impl fmt::Display for JobState {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(match self {
            Self::Ready => "ready",
            Self::Leased => "leased",
            Self::Done => "done",
            Self::Failed => "failed",
        })
    }
}

impl FromStr for JobState {
    type Err = ();

    fn from_str(s: &str) -> Result<Self, ()> {
        [Self::Ready, Self::Leased, Self::Done, Self::Failed].into_iter().find(|state| state.to_string() == s).ok_or(())
    }
}

store::stored_as_text!(JobState);

/// A job as the office sees it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct JobRow {
    /// Which.
    pub id: Id,
    /// Its kind.
    pub kind: String,
    /// How it stands.
    pub state: JobState,
    /// How often it was tried.
    pub attempts: i64,
    /// What it last said.
    pub words: Option<String>,
    /// When it runs next.
    pub run_at: MachineTime,
}

const COLUMNS: &str = "select id, kind, state, attempts, words, run_at from ledger_job";

/// The failed ones first, then those that run next.
const ORDER: &str = "order by case state when 'failed' then 0 else 1 end, run_at, id";

fn read_job(r: &Row) -> Result<JobRow, StoreError> {
    Ok(JobRow {
        id: r.get("id")?,
        kind: r.get("kind")?,
        state: r.get("state")?,
        attempts: r.get("attempts")?,
        words: r.get("words")?,
        run_at: r.get("run_at")?,
    })
}

impl JobRow {
    /// Jobs that are not done, of all editions, the failed ones first; at most `limit`.
    pub async fn open(conn: &Conn, limit: i64) -> Result<Vec<JobRow>, StoreError> {
        conn.all(&format!("{COLUMNS} where state <> 'done' {ORDER} limit $1"), params![limit], read_job).await
    }

    /// The same, of one edition and of none.
    pub async fn open_in(conn: &Conn, edition: Id, limit: i64) -> Result<Vec<JobRow>, StoreError> {
        let sql = format!("{COLUMNS} where state <> 'done' and (edition = $1 or edition is null) {ORDER} limit $2");
        conn.all(&sql, params![edition, limit], read_job).await
    }

    /// A job of one edition or of none; another edition's is not there.
    pub async fn one(conn: &Conn, edition: Id, id: Id) -> Result<Option<JobRow>, StoreError> {
        conn.one(&format!("{COLUMNS} where id = $2 and (edition = $1 or edition is null)"), params![edition, id], read_job).await
    }

    /// How many jobs of an edition and of none are in each state but done.
    pub async fn counts(conn: &Conn, edition: Id) -> Result<Vec<(JobState, i64)>, StoreError> {
        conn.all(
            "select state, count(*) as number from ledger_job where state <> 'done' and (edition = $1 or edition is null)
             group by state order by state",
            params![edition],
            |r| Ok((r.get("state")?, r.get("number")?)),
        )
        .await
    }

    /// How many jobs of one kind are waiting or at work in an edition, and how many have failed there.
    pub async fn left_of<J: Job>(conn: &Conn, edition: Id) -> Result<(i64, i64), StoreError> {
        let sql = "select count(*) from ledger_job where edition = $1 and kind = $2 and";
        let left = conn.number(&format!("{sql} state in ('ready', 'leased')"), params![edition, J::NAME]).await?;
        let failed = conn.number(&format!("{sql} state = 'failed'"), params![edition, J::NAME]).await?;
        Ok((left, failed))
    }
}

/// Orders a failed job of this edition, or of none, to run again, with all its attempts before it. Gives the job as it was; `None` if it is
/// not there or has not failed. Notes the change: the caller says by which right.
pub async fn retry_job(work: &mut Work, edition: Id, id: Id) -> Result<Option<JobRow>, StoreError> {
    let Some(job) = JobRow::one(work, edition, id).await? else { return Ok(None) };
    let now = work.cx().machine_now();
    let moved = work
        .run(
            "update ledger_job set state = 'ready', run_at = $2, attempts = 0, ended_at = null where id = $1 and state = 'failed'",
            params![id, now],
        )
        .await?;
    if moved == 0 {
        return Ok(None);
    }
    work.note(Change::event(JOB.at(id), Verb("run-again")).with("job", job.kind.as_str()));
    Ok(Some(job))
}

/// A worker's hold on a job.
#[derive(Debug, Clone)]
pub struct Lease {
    /// The job.
    pub job: Id,
    /// How often it was leased, this time included.
    pub fence: i64,
}

impl Lease {
    /// Refuses if another worker has taken the job since.
    pub(crate) async fn still_ours(&self, writer: &Writer) -> Result<(), DoorFault> {
        let lock = if writer.engine() == Engine::Postgres { " for update" } else { "" };
        let sql = format!("select 1 as one from ledger_job where id = $1 and fence = $2 and state = 'leased'{lock}");
        let held = writer.one(&sql, params![self.job, self.fence], |_| Ok(())).await?;
        held.ok_or(DoorFault::LeaseLost)
    }
}

pub(crate) struct Leased {
    pub lease: Lease,
    pub kind: String,
    pub edition: Option<Id>,
    pub payload: String,
    pub attempts: i64,
}

/// Whether any job is due, asked without taking the writer.
pub(crate) async fn any_due(store: &Store, now: MachineTime) -> Result<bool, StoreError> {
    let read = store.read().await?;
    let due = "select count(*) from (select 1 as one from ledger_job
               where (state = 'ready' and run_at <= $1) or (state = 'leased' and lease_until < $1) limit 1) as due";
    Ok(read.number(due, params![now]).await? > 0)
}

/// Leases the job that is due longest; a leased one whose worker fell silent counts as due.
pub(crate) async fn lease(store: &Store, now: MachineTime) -> Result<Option<Leased>, StoreError> {
    let writer = store.write().await?;
    let skip = if writer.engine() == Engine::Postgres { "for update skip locked" } else { "" };
    let sql = format!(
        "update ledger_job set state = 'leased', lease_until = $2, fence = fence + 1, attempts = attempts + 1
         where id = (select id from ledger_job
                     where (state = 'ready' and run_at <= $1) or (state = 'leased' and lease_until < $1)
                     order by run_at, made_at, id limit 1 {skip})
         returning id, kind, edition, payload, fence, attempts"
    );
    let leased = writer.one(&sql, params![now, now.plus(LEASE)], read_leased).await?;
    if leased.is_some() {
        writer.commit().await?;
    }
    Ok(leased)
}

fn read_leased(r: &Row) -> Result<Leased, StoreError> {
    Ok(Leased {
        lease: Lease { job: r.get("id")?, fence: r.get("fence")? },
        kind: r.get("kind")?,
        edition: r.get("edition")?,
        payload: r.get("payload")?,
        attempts: r.get("attempts")?,
    })
}

/// Makes every job that somebody has due at once; the fence keeps out whoever had it.
pub(crate) async fn void_leases(store: &Store, now: MachineTime) -> Result<u64, StoreError> {
    let writer = store.write().await?;
    let held = writer.run("update ledger_job set lease_until = $1 where state = 'leased' and lease_until > $1", params![now]).await?;
    writer.commit().await?;
    Ok(held)
}

/// Prolongs a lease that is still ours. One that was lost is not taken back.
pub(crate) async fn renew(store: &Store, lease: &Lease, now: MachineTime) -> Result<bool, StoreError> {
    guarded(store, lease, "lease_until = $3", now.plus(LEASE).micros(), None).await
}

/// What becomes of the row of a job that ran.
pub(crate) enum End {
    Done,
    Again { at: MachineTime, words: Option<String> },
    Failed { words: String },
}

impl From<Next> for End {
    fn from(next: Next) -> Self {
        match next {
            Next::Done => End::Done,
            Next::Again(at) => End::Again { at, words: None },
        }
    }
}

/// Ends a lease that is still ours.
pub(crate) async fn end(store: &Store, lease: &Lease, end: &End, now: MachineTime) -> Result<bool, StoreError> {
    match end {
        End::Done => guarded(store, lease, "state = 'done', ended_at = $3, words = $4", now.micros(), None).await,
        End::Again { at, words } => guarded(store, lease, "state = 'ready', run_at = $3, words = $4", at.micros(), words.clone()).await,
        End::Failed { words } => {
            guarded(store, lease, "state = 'failed', ended_at = $3, words = $4", now.micros(), Some(words.clone())).await
        }
    }
}

async fn guarded(store: &Store, lease: &Lease, set: &str, number: i64, words: Option<String>) -> Result<bool, StoreError> {
    let writer = store.write().await?;
    let sql = format!("update ledger_job set {set} where id = $1 and fence = $2 and state = 'leased'");
    let mut values = params![lease.job, lease.fence, number];
    if set.contains("$4") {
        values.extend(params![words]);
    }
    let done = writer.run(&sql, values).await? == 1;
    writer.commit().await?;
    Ok(done)
}

#[cfg(test)]
pub(crate) async fn lease_for_test(store: &Store, now: MachineTime) -> Lease {
    lease(store, now).await.expect("asked").expect("a job is due").lease
}
