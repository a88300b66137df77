//! How it is delivered: attempts by the clock of the context, what ends them, and what a kill leaves.

use jiff::SignedDuration;
use kernel::Id;
use ledger::{Caller, Cx, CxParts, Job, Lease, Way};
use testkit::{Home, on_each_engine_with, on_sqlite};

use super::receiver::{Receiver, Says};
use super::{FEATURES, administrator, as_usual, here, log, note_added, registered};
use crate::deliver::Deliver;
use crate::{DeliveryState, Pause, Trouble, WebhookFault, again, resume, store, test};

fn pass(home: &Home, seconds: i64) {
    home.ledger().clock().pass(SignedDuration::from_secs(seconds));
}

#[test]
fn a_receiver_that_fails_is_tried_again_when_the_schedule_says() {
    on_each_engine_with(FEATURES, here, async |home: Home| {
        let receiver = Receiver::new(vec![Says::Status(500, "not now".into()), Says::Status(200, "taken".into())]).await;
        let webhook = registered(&home, &receiver.url, &["office.added"]).await;
        note_added(&home).await;
        home.work().await;
        pass(&home, 4);
        home.work().await;
        assert_eq!(receiver.came().len(), 1, "before its time nothing is sent");
        pass(&home, 1);
        home.work().await;
        let came = receiver.came();
        assert_eq!(came.len(), 2);
        assert_eq!(came[0].headers["webhook-id"], came[1].headers["webhook-id"]);
        assert_eq!(came[0].body, came[1].body);
        assert_ne!(came[0].headers["webhook-timestamp"], came[1].headers["webhook-timestamp"]);
        let log = log(&home, webhook).await;
        let ended: Vec<_> = log[0].1.iter().map(|a| (a.status, a.answer.as_str())).collect();
        assert_eq!((log[0].0.state, ended), (DeliveryState::Delivered, vec![(Some(500), "not now"), (Some(200), "taken")]));
        let trail = home.trail(&["webhook"]).await.0;
        let noted = |line: &str| trail.iter().any(|l| l == line);
        assert!(noted("event-deferred webhook by job: event=office.added, status=500"), "{trail:#?}");
        assert!(noted("event-delivered webhook by job: event=office.added, status=200"), "{trail:#?}");
        pass(&home, 100_000);
        home.work().await;
        assert_eq!(receiver.came().len(), 2, "what was taken is not sent again");
    });
}

#[test]
fn every_answer_has_its_end() {
    on_each_engine_with(FEATURES, here, async |home: Home| {
        let check = async |says: Says, status: Option<i64>, trouble: Option<Trouble>, answer: usize| {
            let receiver = Receiver::new(vec![says.clone()]).await;
            let webhook = registered(&home, &receiver.url, &["*"]).await;
            test(&administrator(&home), webhook).await.expect("ordered");
            home.work().await;
            let log = log(&home, webhook).await;
            let attempt = &log[0].1[0];
            assert_eq!((attempt.status, attempt.trouble, attempt.answer.chars().count()), (status, trouble, answer), "{says:?}");
            assert_eq!(receiver.came().len(), 1);
        };
        let beyond = Receiver::new(vec![]).await;
        check(Says::Status(204, String::new()), Some(204), None, 0).await;
        check(Says::Status(200, "é".repeat(5_000_000)), Some(200), None, 300).await;
        check(Says::Elsewhere(beyond.url.clone()), Some(307), None, 0).await;
        assert!(beyond.came().is_empty(), "a redirect is not followed");
        check(Says::Nothing, None, Some(Trouble::Slow), 0).await;
        let nobody = registered(&home, "http://127.0.0.1:1/", &["*"]).await;
        test(&administrator(&home), nobody).await.expect("ordered");
        home.work().await;
        assert_eq!(log(&home, nobody).await[0].1[0].trouble, Some(Trouble::Unreachable));
    });
}

#[test]
fn a_job_that_was_killed_before_it_recorded_sends_the_same_again() {
    on_each_engine_with(FEATURES, here, async |home: Home| {
        let receiver = Receiver::new(vec![]).await;
        let webhook = registered(&home, &receiver.url, &["*"]).await;
        test(&administrator(&home), webhook).await.expect("ordered");
        let delivery = log(&home, webhook).await[0].0.clone();
        // Another worker has the job meanwhile: what this one sent it may not record.
        let lease = Some(Lease { job: Id::from_random([9; 16]), fence: 1 });
        let caller = Caller::Job { kind: Deliver::NAME };
        let parts = CxParts { caller, edition: Some(home.edition.id), way: Way::Job, lease, ..CxParts::default() };
        assert!(Deliver::of(&delivery).run(Cx::new(home.ledger(), parts)).await.is_err());
        home.work().await;
        let came = receiver.came();
        assert_eq!(came.len(), 2);
        assert_eq!(came[0].headers["webhook-id"], came[1].headers["webhook-id"]);
        assert_eq!(log(&home, webhook).await[0].1.len(), 1, "one attempt is recorded");
    });
}

#[test]
fn a_receiver_that_fails_for_days_is_paused_and_can_be_resumed() {
    on_each_engine_with(FEATURES, here, async |home: Home| {
        let receiver = Receiver::new(vec![Says::Status(503, String::new())]).await;
        let webhook = registered(&home, &receiver.url, &["office.added"]).await;
        note_added(&home).await;
        for hours in 0..30 {
            home.work().await;
            pass(&home, if hours < 2 { 600 } else { 3600 });
        }
        let first = log(&home, webhook).await;
        assert_eq!((first[0].0.state, first[0].1.len()), (DeliveryState::GivenUp, 10));
        assert!(matches!(again(&administrator(&home), webhook, Id::from_random([7; 16])).await, Err(WebhookFault::NotThere)));
        pass(&home, 3 * 24 * 3600);
        note_added(&home).await;
        home.work().await;
        let read = home.ledger().store().read().await.expect("read");
        assert_eq!(store::one(&read, home.edition.id, webhook).await.expect("read").expect("there").paused, Some(Pause::Failing));
        drop(read);
        let mut browser = home.signed_in(&[ledger::Role::Administrator]).await;
        let desk = browser.get("/office/2021").await;
        assert!(desk.text.contains("Webhooks paused because their receivers failed"), "{}", desk.text);
        assert!(matches!(again(&administrator(&home), webhook, first[0].0.id).await, Err(WebhookFault::Paused)));
        resume(&administrator(&home), webhook).await.expect("resumed");
        again(&administrator(&home), webhook, first[0].0.id).await.expect("again");
        assert!(matches!(again(&administrator(&home), webhook, first[0].0.id).await, Err(WebhookFault::OnItsWay)));
        let before = receiver.came().len();
        home.work().await;
        assert_eq!(receiver.came().len(), before + 1);
        assert_eq!(receiver.came()[before].headers["webhook-id"], receiver.came()[0].headers["webhook-id"]);
    });
}

#[test]
fn what_ended_leaves_the_log_after_its_term() {
    on_each_engine_with(FEATURES, here, async |home: Home| {
        let receiver = Receiver::new(vec![]).await;
        let webhook = registered(&home, &receiver.url, &["*"]).await;
        test(&administrator(&home), webhook).await.expect("ordered");
        home.work().await;
        pass(&home, 29 * 24 * 3600);
        home.work().await;
        assert_eq!(log(&home, webhook).await.len(), 1);
        pass(&home, 2 * 24 * 3600);
        home.work().await;
        assert!(log(&home, webhook).await.is_empty());
        assert!(home.trail(&["webhook"]).await.0.iter().any(|line| line == "log-swept webhook by job: number=1"));
    });
}

#[test]
fn an_address_that_is_not_allowed_any_more_is_not_called() {
    on_sqlite(FEATURES, as_usual, async |home: Home| {
        let receiver = Receiver::new(vec![]).await;
        let refused =
            crate::register(&administrator(&home), crate::Wish { name: "A", url: &receiver.url, events: &["*".to_owned()] }).await;
        assert!(matches!(refused, Err(WebhookFault::Target(_))));
        let webhook = registered(&home, "https://program.example/", &["*"]).await;
        let tx = home.ledger().store().write().await.expect("write");
        let found = store::one(&tx, home.edition.id, webhook).await.expect("read").expect("there");
        store::update(&tx, &crate::Webhook { url: receiver.url.clone(), ..found }).await.expect("as an operator allowed it before");
        tx.commit().await.expect("committed");
        test(&administrator(&home), webhook).await.expect("ordered");
        home.work().await;
        assert_eq!(log(&home, webhook).await[0].1[0].trouble, Some(Trouble::NotAllowed));
        assert!(receiver.came().is_empty());
    });
}

/// Workers of a house.
const WORKERS: usize = 8;
/// Events at once; more than there are workers.
const EVENTS: usize = 24;

#[test]
fn many_workers_send_each_event_once_and_a_receiver_that_hangs_holds_up_no_other() {
    on_each_engine_with(FEATURES, here, async |home: Home| {
        let hanging = Receiver::new(vec![Says::Nothing]).await;
        let quick = Receiver::new(vec![]).await;
        registered(&home, &hanging.url, &["office.added"]).await;
        let webhook = registered(&home, &quick.url, &["office.added"]).await;
        for _ in 0..EVENTS {
            note_added(&home).await;
        }
        let ledger = home.ledger().clone();
        let (stop, _) = tokio::sync::watch::channel(false);
        let mut workers = tokio::task::JoinSet::new();
        for _ in 0..WORKERS {
            let (ledger, mut stopped) = (ledger.clone(), stop.subscribe());
            workers.spawn(async move { ledger.work(async move { drop(stopped.wait_for(|stop| *stop).await) }).await });
        }
        // The clock goes on beside the workers: what did not get its turn comes back.
        let mut waited = 0;
        while quick.came().len() < EVENTS && waited < 200 {
            tokio::time::sleep(std::time::Duration::from_millis(50)).await;
            pass(&home, 1);
            waited += 1;
        }
        let _ = stop.send(true);
        while workers.join_next().await.is_some() {}
        let came: Vec<String> = quick.came().iter().map(|came| came.headers["webhook-id"].clone()).collect();
        let mut each = came.clone();
        each.sort();
        each.dedup();
        assert_eq!((came.len(), each.len()), (EVENTS, EVENTS));
        assert!(log(&home, webhook).await.iter().all(|(d, attempts)| d.state == DeliveryState::Delivered && attempts.len() == 1));
    });
}
