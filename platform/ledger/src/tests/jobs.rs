//! Jobs: done once, tried again, leased; followers.

use std::sync::Mutex;
use std::sync::atomic::{AtomicUsize, Ordering};

use jiff::SignedDuration;
use kernel::{Id, Ref, Sort};
use serde::{Deserialize, Serialize};
use testdb::on_each_engine;

use super::{Counter, House, NOTE, WRITE_NOTE, house};
use crate::{Change, Cx, Door, DoorFault, Failure, Follower, Job, JobRow, JobState, Next, Verb, job, on, retry_job};

/// Runs of each test's jobs, by a mark of the test's own, since jobs are plain data.
static RUNS: Mutex<Vec<(Id, Counter)>> = Mutex::new(Vec::new());

fn mark() -> (Id, Counter) {
    // Not the house's own chance, which is the same in every test.
    #[expect(clippy::disallowed_methods, reason = "a mark that no other test has; nothing depends on it")]
    let (id, counter) = (Id::from_random(rand::random()), Counter::default());
    RUNS.lock().expect("no test panics in here").push((id, counter.clone()));
    (id, counter)
}

fn ran(id: Id) -> usize {
    let runs = RUNS.lock().expect("no test panics in here");
    runs.iter().find(|(i, _)| *i == id).map_or(0, |(_, n)| n.fetch_add(1, Ordering::SeqCst) + 1)
}

#[derive(Serialize, Deserialize)]
struct Trial {
    mark: Id,
    does: Does,
}

#[derive(Serialize, Deserialize, Clone, Copy, PartialEq)]
enum Does {
    Succeed,
    FailTwice,
    BeRefused,
    Panic,
    WaitOnce,
}

#[derive(Debug, thiserror::Error)]
#[error("refused for good")]
struct Refused;

impl kernel::Refusal for Refused {
    fn code(&self) -> kernel::Code {
        "test-refused"
    }
    fn sort(&self) -> Sort {
        Sort::Refused { status: 409, field: None }
    }
}

impl Job for Trial {
    const NAME: &'static str = "test.trial";
    async fn run(self, cx: Cx) -> Result<Next, Failure> {
        let runs = ran(self.mark);
        match self.does {
            Does::Succeed => Ok(Next::Done),
            Does::FailTwice if runs <= 2 => Err(store::StoreError::Broken("not yet".into()).into()),
            Does::FailTwice => Ok(Next::Done),
            Does::BeRefused => Err(Refused.into()),
            Does::Panic => panic!("a job that panics on purpose"),
            Does::WaitOnce if runs == 1 => Ok(Next::Again(cx.machine_now().plus(SignedDuration::from_secs(30)))),
            Does::WaitOnce => Ok(Next::Done),
        }
    }
}

#[derive(Serialize, Deserialize)]
struct Follow {
    changed: Ref,
}

static FOLLOWED: AtomicUsize = AtomicUsize::new(0);

impl Job for Follow {
    const NAME: &'static str = "test.follow";
    async fn run(self, _: Cx) -> Result<Next, Failure> {
        FOLLOWED.fetch_add(1, Ordering::SeqCst);
        Ok(Next::Done)
    }
}

impl Follower for Follow {
    fn after(changed: Ref) -> Self {
        Self { changed }
    }
}

async fn order(house: &House, does: Does) -> Counter {
    let (mark, counter) = mark();
    let cx = house.officer();
    let Ok(Door::Open(mut tx)) = cx.write::<()>(WRITE_NOTE).await else { panic!("open") };
    tx.note(Change::event(NOTE.at(cx.new_id()), Verb("ordered")));
    tx.enqueue(&Trial { mark, does });
    tx.commit(&()).await.expect("committed");
    counter
}

async fn only_job(house: &House) -> Option<JobRow> {
    let read = house.ledger.store().read().await.expect("read");
    JobRow::open(&read, 10).await.expect("listed").into_iter().next()
}

fn check(does: Does, runs_at_once: usize, runs_in_an_hour: usize, ends: Option<JobState>) {
    on_each_engine(async |place| {
        let house = house(&place, vec![job::<Trial>()], vec![]).await;
        let counter = order(&house, does).await;
        house.ledger.work_until_idle().await.expect("worked");
        assert_eq!(counter.load(Ordering::SeqCst), runs_at_once);
        for _ in 0..12 {
            house.pass(301);
            house.ledger.work_until_idle().await.expect("worked");
        }
        assert_eq!(counter.load(Ordering::SeqCst), runs_in_an_hour);
        assert_eq!(only_job(&house).await.map(|j| j.state), ends);
    });
}

#[test]
fn a_job_is_done_once() {
    check(Does::Succeed, 1, 1, None);
}

#[test]
fn a_broken_job_is_tried_again_later() {
    check(Does::FailTwice, 1, 3, None);
}

#[test]
fn a_refused_job_is_left_to_a_person() {
    check(Does::BeRefused, 1, 1, Some(JobState::Failed));
}

#[test]
fn a_job_that_asks_to_wait_is_run_again_at_its_time() {
    check(Does::WaitOnce, 1, 2, None);
}

#[test]
fn a_panic_stays_in_its_job() {
    on_each_engine(async |place| {
        let house = house(&place, vec![job::<Trial>()], vec![]).await;
        order(&house, Does::Panic).await;
        let good = order(&house, Does::Succeed).await;
        house.ledger.work_until_idle().await.expect("worked");
        assert_eq!(good.load(Ordering::SeqCst), 1);
        let left = only_job(&house).await.expect("the one that panicked");
        assert_eq!((left.state, left.words.as_deref()), (JobState::Ready, Some("the job panicked; see the log")));
    });
}

#[test]
fn a_follower_is_ordered_in_the_transaction_of_the_change() {
    on_each_engine(async |place| {
        let house = house(&place, vec![job::<Follow>()], vec![on::<Follow>(NOTE)]).await;
        let cx = house.officer();
        let Ok(Door::Open(mut tx)) = cx.write::<()>(WRITE_NOTE).await else { panic!("open") };
        tx.note(Change::event(NOTE.at(cx.new_id()), Verb("looked")));
        assert_eq!(house.count("ledger_job").await, 0);
        tx.commit(&()).await.expect("committed");
        assert_eq!(house.count("ledger_job").await, 1);
        let before = FOLLOWED.load(Ordering::SeqCst);
        assert_eq!(house.ledger.work_until_idle().await.expect("worked"), 1);
        assert_eq!(FOLLOWED.load(Ordering::SeqCst), before + 1);
    });
}

#[test]
fn a_worker_that_slept_through_its_lease_can_record_nothing() {
    on_each_engine(async |place| {
        let house = house(&place, vec![], vec![]).await;
        order(&house, Does::Succeed).await;
        let store = house.ledger.store();
        let slow = crate::jobs::lease_for_test(store, house.ledger.clock().machine()).await;
        let sleeper = house.officer().with(|p| p.lease = Some(slow.clone()));
        house.pass(61);
        let quick = crate::jobs::lease_for_test(store, house.ledger.clock().machine()).await;
        assert_eq!((quick.job, quick.fence), (slow.job, slow.fence + 1));
        assert!(matches!(sleeper.write::<()>(WRITE_NOTE).await, Err(DoorFault::LeaseLost)));
        let holder = house.officer().with(|p| p.lease = Some(quick));
        assert!(matches!(holder.write::<()>(WRITE_NOTE).await, Ok(Door::Open(_))));
    });
}

#[test]
fn a_killed_servers_leases_are_void_for_the_next_on_sqlite_and_run_out_on_postgresql() {
    on_each_engine(async |place| {
        let house = house(&place, vec![job::<Trial>()], vec![]).await;
        let counter = order(&house, Does::Succeed).await;
        let store = house.ledger.store();
        let killed = crate::jobs::lease_for_test(store, house.ledger.clock().machine()).await;
        house.pass(1);
        assert_eq!(house.ledger.work_until_idle().await.expect("worked"), 0, "it is somebody's");
        let alone = store.engine() == store::Engine::Sqlite;
        let void = house.ledger.void_leases_of_the_former_server().await.expect("voided");
        assert_eq!(void, u64::from(alone), "on PostgreSQL the other server may be alive");
        house.pass(1);
        assert_eq!(house.ledger.work_until_idle().await.expect("worked"), usize::from(alone));
        house.pass(61);
        house.ledger.work_until_idle().await.expect("worked");
        assert_eq!(counter.load(Ordering::SeqCst), 1, "done once");
        let late = house.officer().with(|p| p.lease = Some(killed.clone()));
        assert!(matches!(late.write::<()>(WRITE_NOTE).await, Err(DoorFault::LeaseLost)));
    });
}

#[test]
fn two_workers_share_the_jobs_and_do_each_once() {
    on_each_engine(async |place| {
        let house = house(&place, vec![job::<Trial>()], vec![]).await;
        let mut counters = Vec::new();
        for _ in 0..20 {
            counters.push(order(&house, Does::Succeed).await);
        }
        let workers = (0..4).map(|_| {
            let ledger = house.ledger.clone();
            tokio::spawn(async move { ledger.work_until_idle().await })
        });
        for worker in workers.collect::<Vec<_>>() {
            worker.await.expect("no panic").expect("worked");
        }
        assert!(counters.iter().all(|c| c.load(Ordering::SeqCst) == 1));
    });
}

#[test]
fn a_failed_job_runs_again_when_a_person_orders_it_and_no_other_job_does() {
    on_each_engine(async |place| {
        let house = house(&place, vec![job::<Trial>()], vec![]).await;
        let counter = order(&house, Does::BeRefused).await;
        let failed = only_job(&house).await.expect("ordered").id;
        let cx = house.officer();
        let edition = cx.new_id();
        let retry = async |id| {
            let Ok(Door::Open(mut tx)) = cx.write::<()>(WRITE_NOTE).await else { panic!("open") };
            let before = retry_job(&mut tx, edition, id).await.expect("asked");
            if before.is_some() {
                tx.commit(&()).await.expect("committed");
            }
            before.map(|job| job.state)
        };
        assert_eq!(retry(failed).await, None, "a job that waits for a worker has not failed");
        house.ledger.work_until_idle().await.expect("worked");
        assert_eq!(retry(failed).await, Some(JobState::Failed));
        let read = house.ledger.store().read().await.expect("read");
        assert_eq!(JobRow::counts(&read, edition).await.expect("counted"), [(JobState::Ready, 1)]);
        drop(read);
        house.ledger.work_until_idle().await.expect("worked");
        assert_eq!(counter.load(Ordering::SeqCst), 2);
        assert_eq!(retry(cx.new_id()).await, None);
    });
}

#[test]
fn a_job_of_another_edition_is_not_there() {
    on_each_engine(async |place| {
        let house = house(&place, vec![job::<Trial>()], vec![]).await;
        let (ours, theirs) = (Id::from_random([8; 16]), Id::from_random([9; 16]));
        let (mark, _) = mark();
        let cx = house.officer().with(|p| p.edition = Some(theirs));
        let Ok(Door::Open(mut tx)) = cx.write::<()>(WRITE_NOTE).await else { panic!("open") };
        tx.note(Change::event(NOTE.at(cx.new_id()), Verb("ordered")));
        tx.enqueue(&Trial { mark, does: Does::BeRefused });
        tx.commit(&()).await.expect("committed");
        house.ledger.work_until_idle().await.expect("worked");
        let failed = only_job(&house).await.expect("ordered").id;
        let read = house.ledger.store().read().await.expect("read");
        assert_eq!(JobRow::open_in(&read, ours, 10).await.expect("listed"), vec![]);
        assert_eq!(JobRow::open_in(&read, theirs, 10).await.expect("listed").len(), 1);
        drop(read);
        let Ok(Door::Open(mut tx)) = cx.write::<()>(WRITE_NOTE).await else { panic!("open") };
        assert_eq!(retry_job(&mut tx, ours, failed).await.expect("asked"), None);
    });
}
