//! What is told: changes of the edition that were asked for, in their transaction, in their order; and nothing of their content.

use ledger::{Change, Door, Verb};
use serde_json::{Value, json};
use testkit::{Home, on_each_engine_with};

use super::receiver::Receiver;
use super::{FEATURES, administrator, here, log, note_added, registered};
use crate::{pause, remove, resume, test};

#[test]
fn what_happens_is_told_by_name_and_address_and_never_by_content() {
    on_each_engine_with(FEATURES, here, async |home: Home| {
        let receiver = Receiver::new(vec![]).await;
        registered(&home, &receiver.url, &["office.added"]).await;
        let note = note_added(&home).await;
        assert!(home.work().await >= 1);
        let came = receiver.came();
        assert_eq!(came.len(), 1);
        let told: Value = serde_json::from_str(&came[0].body).expect("JSON");
        let url = format!("http://localhost:8080/api/v1/editions/2021/outbox/{note}");
        let expected = json!({
            "id": came[0].headers["webhook-id"],
            "type": "office.added",
            "timestamp": "2021-02-15T09:00:00Z",
            "edition": "2021",
            "subject": {"kind": "note", "id": note.to_string(), "url": url},
        });
        assert_eq!(told, expected);
        assert_eq!(came[0].headers["content-type"], "application/json");
        assert!(!came[0].body.contains("Amina"));
    });
}

#[test]
fn only_what_was_asked_for_is_told_while_it_is_asked_for() {
    on_each_engine_with(FEATURES, here, async |home: Home| {
        let receiver = Receiver::new(vec![]).await;
        let other = registered(&home, &receiver.url, &["office.removed"]).await;
        let all = registered(&home, &receiver.url, &["*"]).await;
        let cx = administrator(&home);
        note_added(&home).await;
        pause(&cx, all).await.expect("paused");
        note_added(&home).await;
        resume(&cx, all).await.expect("resumed");
        assert!(log(&home, other).await.is_empty(), "a note was added, and none removed");
        let told = log(&home, all).await;
        assert_eq!(told.iter().map(|(d, _)| d.event.as_str()).collect::<Vec<_>>(), ["office.added"], "its own changes are no events");
        let read = home.ledger().store().read().await.expect("read");
        let waiting = crate::store::log(&read, home.edition.id, all, Some(crate::DeliveryState::GivenUp), 0, 9).await.expect("read");
        assert_eq!(waiting.len(), 1, "what was on its way is given up by a pause");
        drop(read);
        home.work().await;
        assert!(receiver.came().is_empty());
        remove(&cx, all).await.expect("removed");
        remove(&cx, other).await.expect("removed");
        note_added(&home).await;
        home.work().await;
        assert!(receiver.came().is_empty() && log(&home, all).await.is_empty());
        assert!(test(&cx, all).await.is_err(), "what is removed is not there");
    });
}

#[test]
fn changes_of_one_transaction_come_in_their_order() {
    on_each_engine_with(FEATURES, here, async |home: Home| {
        let receiver = Receiver::new(vec![]).await;
        registered(&home, &receiver.url, &["*"]).await;
        let cx = administrator(&home);
        let Door::Open(mut tx) = cx.write::<()>(crate::SET).await.expect("open") else { unreachable!("no key was sent") };
        for verb in ["queued", "stopped", "delivered", "queued"] {
            tx.note(Change::event(super::NOTE.at(cx.new_id()), Verb(verb)));
        }
        tx.commit(&()).await.expect("committed");
        home.work().await;
        let event = |body: &str| serde_json::from_str::<Value>(body).expect("JSON")["type"].as_str().map(str::to_owned);
        let came: Vec<String> = receiver.came().iter().filter_map(|came| event(&came.body)).collect();
        assert_eq!(came, ["office.queued", "office.stopped", "office.delivered", "office.queued"]);
    });
}
