//! The page of jobs, and running one again.

use ledger::{Change, Door, JobRow, JobState, Role, Verb};
use testkit::Home;

use super::trail::other_edition;
use super::{ALONE, BESIDE, HOSTILE, Look, NOTE, WRITE, addresses, shows_as_text};
use crate::OfficeFault;
use crate::commands::run_again;

async fn failed(home: &Home, edition: kernel::Id) -> kernel::Id {
    let cx = home.officer().with(|p| p.edition = Some(edition));
    let Ok(Door::Open(mut tx)) = cx.write::<()>(WRITE).await else { panic!("open") };
    tx.note(Change::event(NOTE.at(cx.new_id()), Verb::ADDED));
    tx.enqueue(&Look { words: HOSTILE.into() });
    tx.commit(&()).await.unwrap();
    home.work().await;
    let read = home.ledger().store().read().await.unwrap();
    JobRow::open_in(&read, edition, 1).await.unwrap()[0].id
}

#[test]
fn a_failed_job_is_shown_to_all_and_run_again_by_the_administrator_alone() {
    testkit::on_sqlite(
        BESIDE,
        |ledger| ledger,
        async |home| {
            let job = failed(&home, home.edition.id).await;
            let run = format!("/office/2021/jobs/{job}/run");
            for role in [Role::Officer, Role::Reader, Role::Reviewer] {
                let mut browser = home.signed_in(&[role]).await;
                let page = browser.get("/office/2021/jobs").await;
                shows_as_text(&page);
                assert!(page.text.contains("<code><bdi>notes.look</bdi></code>"), "a job without words is shown as it stands");
                assert_eq!(addresses(&page, "/office/2021/jobs/"), Vec::<String>::new(), "{role} has no actions");
                assert_eq!(browser.post(&run, &page, &[]).await.status.as_u16(), 403, "{role}");
            }
            let mut administrator = home.signed_in(&[Role::Administrator]).await;
            let page = administrator.get("/office/2021/jobs").await;
            assert_eq!(addresses(&page, "/office/2021/jobs/"), [run.as_str()]);
            let done = administrator.post(&run, &page, &[]).await;
            assert_eq!(done.location(), "/office/2021/jobs?done=run");
            let read = home.ledger().store().read().await.unwrap();
            assert_eq!(JobRow::one(&read, home.edition.id, job).await.unwrap().unwrap().state, JobState::Ready);
            drop(read);
            let again = administrator.post(&run, &administrator.clone().get("/office/2021/jobs").await, &[]).await;
            assert_eq!(again.status.as_u16(), 409, "it runs again already");
            assert!(again.text.contains("This job has not failed"));
            assert_eq!(home.trail(&["job"]).await.0[0], "run-again job by account: job=notes.look");
        },
    );
}

#[test]
fn a_job_of_another_edition_is_not_there() {
    testkit::on_each_engine(BESIDE, async |home| {
        let other = other_edition(&home).await;
        let job = failed(&home, other).await;
        let cx = home.role(&[Role::Account, Role::Administrator]);
        assert!(matches!(run_again(&cx, job).await, Err(OfficeFault::NotThere)));
        assert!(matches!(run_again(&home.officer(), job).await, Err(OfficeFault::Door(_))));
        let theirs = cx.with(|p| p.edition = Some(other));
        run_again(&theirs, job).await.unwrap();
        assert!(matches!(run_again(&theirs, job).await, Err(OfficeFault::NotFailed)));
    });
}

#[test]
fn a_house_without_work_says_so() {
    testkit::on_sqlite(
        ALONE,
        |ledger| ledger,
        async |home| {
            let page = home.signed_in(&[Role::Reader]).await.get("/office/2021/jobs").await;
            assert!(page.text.contains("No job is waiting, under way or failed."));
        },
    );
}
