//! Reminders: to the silent alone, once, by rule or by hand; by their trail and by their pages, on both engines.

use jiff::SignedDuration;
use ledger::Role;
use letters::Letter;
use serde_json::json;
use testkit::{Home, on_each_engine_with, on_sqlite};

use super::rule::RoundState;
use super::{RemindFault, due, hold, leave_out, resume, send_now, store, switch, take_in};
use crate::give;
use crate::tests::{FEATURES, consignments, declines, dispatched, holder, tools};

/// The reminders of the letter's mails: to whom, in which language, in which state.
async fn mails(home: &Home) -> Vec<String> {
    let lines = home.trail(&["reply"]).await.0;
    let mut mails: Vec<String> = lines.into_iter().filter(|l| l.starts_with("mail reminder")).collect();
    mails.sort();
    mails
}

/// The edition's clock moves on, and the house works.
async fn later(home: &Home, time: &str) {
    home.at(time);
    home.ledger().clock().pass(SignedDuration::from_mins(2));
    home.work().await;
}

async fn states(home: &Home, letter: &Letter) -> Vec<RoundState> {
    let read = home.ledger().store().read().await.expect("read");
    let letter = letters::store::letter(&read, home.edition.id, letter.id).await.expect("read").expect("there");
    let rounds = store::rounds(&read, home.edition.id, &letter, home.officer().now()).await.expect("read");
    rounds.into_iter().map(|r| r.state).collect()
}

#[test]
fn a_round_leaves_when_it_is_due_to_the_silent_alone_and_once() {
    on_each_engine_with(FEATURES, tools, async |home: Home| {
        let letter = dispatched(&home).await;
        give(&holder(&home, &letter, "CHE").await, declines(), "").await.expect("given");
        later(&home, "2021-02-15T10:00").await;
        assert_eq!(mails(&home).await, Vec::<String>::new(), "not before its hour");
        later(&home, "2021-02-15T14:30").await;
        let sent = mails(&home).await;
        assert_eq!(sent.len(), 1, "{sent:#?}");
        assert!(sent[0].contains("to minister@egy.example in ar") && sent[0].ends_with("(sent)"), "{sent:#?}");
        later(&home, "2021-02-15T15:30").await;
        assert_eq!(mails(&home).await, sent, "never twice for one round");
        assert_eq!(states(&home, &letter).await, [RoundState::Left, RoundState::Planned, RoundState::Planned]);
        later(&home, "2021-02-22T14:30").await;
        assert_eq!(mails(&home).await.len(), 2, "the next round");
        let trail = home.trail(&["reminders", "reminder", "register-item"]).await.0;
        assert!(trail.iter().any(|l| l.starts_with("reminders-left reminders by job") && l.contains("number=1")), "{trail:#?}");
        assert!(trail.iter().any(|l| l.starts_with("reminded reminder by job") && l.contains("2021/OUT/")), "{trail:#?}");
    });
}

#[test]
fn an_answer_that_comes_in_between_stops_its_reminder() {
    on_each_engine_with(FEATURES, tools, async |home: Home| {
        let letter = dispatched(&home).await;
        home.at("2021-02-14T09:00");
        send_now(&home.officer(), letter.id, 14, true).await.expect("sent");
        give(&holder(&home, &letter, "EGY").await, declines(), "").await.expect("given");
        home.work().await;
        let sent = mails(&home).await;
        assert!(sent.len() == 1 && sent[0].contains("che.example"), "{sent:#?}");
        let trail = home.trail(&["reminder"]).await.0;
        assert!(trail.iter().any(|l| l.starts_with("spared reminder") && l.contains("why=answered")), "{trail:#?}");
    });
}

#[test]
fn two_nodes_let_a_round_leave_once() {
    on_each_engine_with(FEATURES, tools, async |home: Home| {
        let letter = dispatched(&home).await;
        home.at("2021-02-15T14:30");
        let nodes: Vec<_> = (0..4)
            .map(|_| {
                let (cx, id) = (home.officer(), letter.id);
                tokio::spawn(async move { due(&cx, id).await.expect("looked") })
            })
            .collect();
        let mut left = 0;
        for node in nodes {
            left += node.await.expect("ended");
        }
        assert_eq!(left, 1);
        home.work().await;
        assert_eq!(mails(&home).await.len(), 2, "CHE and EGY, one each");
    });
}

#[test]
fn a_round_held_back_or_switched_off_waits_for_the_officer() {
    on_each_engine_with(FEATURES, tools, async |home: Home| {
        let letter = dispatched(&home).await;
        let officer = home.officer();
        hold(&officer, letter.id, 14).await.expect("held");
        later(&home, "2021-02-15T14:30").await;
        assert_eq!((mails(&home).await.len(), states(&home, &letter).await[0]), (0, RoundState::Held));
        assert!(matches!(hold(&officer, letter.id, 14).await, Err(RemindFault::Stands(_))));
        resume(&officer, letter.id, 14).await.expect("resumed");
        switch(&officer, letter.id, true).await.expect("off");
        later(&home, "2021-02-15T15:30").await;
        assert_eq!((mails(&home).await.len(), states(&home, &letter).await[0]), (0, RoundState::Off));
        switch(&officer, letter.id, false).await.expect("on");
        later(&home, "2021-02-15T16:30").await;
        assert_eq!(mails(&home).await.len(), 2);
        assert!(matches!(send_now(&officer, letter.id, 7, false).await, Err(RemindFault::NotSure)));
        assert!(matches!(send_now(&officer, letter.id, 14, true).await, Err(RemindFault::Stands(_))), "it has left");
        assert!(matches!(hold(&officer, letter.id, 5).await, Err(RemindFault::NotThere)));
    });
}

#[test]
fn who_is_left_out_gets_none_until_taken_in_again() {
    on_each_engine_with(FEATURES, tools, async |home: Home| {
        let letter = dispatched(&home).await;
        let officer = home.officer();
        assert!(matches!(leave_out(&officer, letter.id, "EGY", " ").await, Err(RemindFault::NoReason)));
        assert!(matches!(leave_out(&officer, letter.id, "ZZZ", "why").await, Err(RemindFault::NotThere)));
        leave_out(&officer, letter.id, "egy", "their mission asked us to wait").await.expect("left out");
        later(&home, "2021-02-15T14:30").await;
        assert!(mails(&home).await.iter().all(|m| !m.contains("egy")));
        take_in(&officer, letter.id, "EGY").await.expect("taken in");
        later(&home, "2021-02-22T14:30").await;
        assert!(mails(&home).await.iter().any(|m| m.contains("egy")));
    });
}

#[test]
fn in_rehearsal_no_reminder_leaves() {
    on_each_engine_with(FEATURES, tools, async |home: Home| {
        let letter = dispatched(&home).await;
        outbox::set_rehearsal(&home.officer(), Some(&mail::Address::parse("test@forum.example").expect("an address"))).await.expect("set");
        later(&home, "2021-02-15T14:30").await;
        assert_eq!(mails(&home).await.len(), 0);
        assert!(matches!(send_now(&home.officer(), letter.id, 14, true).await, Err(RemindFault::InRehearsal)));
        outbox::set_rehearsal(&home.officer(), None).await.expect("ended");
        later(&home, "2021-02-15T15:30").await;
        assert_eq!(mails(&home).await.len(), 2);
    });
}

#[test]
fn an_officer_reads_a_round_before_it_leaves_and_sends_it_earlier() {
    on_sqlite(FEATURES, tools, async |home: Home| {
        let letter = dispatched(&home).await;
        home.at("2021-02-14T09:00");
        let mut officer = home.signed_in(&[Role::Officer]).await;
        let list = officer.get("/office/2021/replies/reminders").await;
        assert!(list.text.contains("/office/2021/replies/reminders/cl-21-4/14"), "{}", list.text);
        let address = "/office/2021/replies/reminders/cl-21-4/14";
        let round = officer.get(address).await;
        for words in ["dir=\"rtl\"", "letter not out", "[the personal link]", "xxxxx-xxxxx"] {
            assert!(round.text.contains(words), "no {words:?} in {}", round.text);
        }
        let read = home.ledger().store().read().await.expect("read");
        let link = access::link::of(&read, consignments(&home, &letter).await[0].id).await.expect("read").expect("a link");
        drop(read);
        let token = link.token(home.ledger());
        assert!(!round.text.contains(&token), "a page shows no link");
        let unsure = officer.post(&format!("{address}/send"), &round, &[]).await;
        assert_eq!(unsure.status, 422, "{}", unsure.text);
        let sent = officer.post(&format!("{address}/send"), &round, &[("sure", "yes")]).await;
        assert_eq!(sent.location(), address, "{}", sent.text);
        home.work().await;
        let left = officer.get(address).await;
        assert!(left.text.contains("has left") && left.text.contains("2021/OUT/"), "{}", left.text);
        for nowhere in ["/office/2021/replies/reminders/cl-21-4/5", "/office/2021/replies/reminders/cl-21-9/14"] {
            assert_eq!(officer.get(nowhere).await.status, 404);
        }
    });
}

#[test]
fn what_is_posted_is_reminded_on_paper_with_its_code() {
    on_sqlite(FEATURES, tools, async |home: Home| {
        let letter = dispatched(&home).await;
        let fiji = consignments(&home, &letter).await.into_iter().find(|c| c.alpha3 == "FJI").expect("there");
        letters::mark_posted(&home.officer(), &[fiji.id], "registered mail").await.expect("posted");
        later(&home, "2021-02-15T14:30").await;
        let mut officer = home.signed_in(&[Role::Officer]).await;
        let paper = officer.get("/office/2021/replies/reminders/cl-21-4/14/print").await;
        let read = home.ledger().store().read().await.expect("read");
        let code = access::link::of(&read, fiji.id).await.expect("read").expect("a link").code(home.ledger());
        drop(read);
        assert!(paper.text.contains(&code) && paper.text.contains("/en/code"), "{}", paper.text);
        let reminder = paper.field("reminder").expect("a form").to_owned();
        let posted = officer.post("/office/2021/replies/reminders/cl-21-4/14/posted", &paper, &[("reminder", &reminder)]).await;
        assert_eq!(posted.location(), "/office/2021/replies/reminders/cl-21-4/14/print", "{}", posted.text);
        let empty = officer.get("/office/2021/replies/reminders/cl-21-4/14/print").await;
        assert!(empty.text.contains("Nothing is to be printed") && !empty.text.contains(&code), "{}", empty.text);
    });
}

#[test]
fn a_program_reads_the_rounds_and_does_what_an_officer_does() {
    on_each_engine_with(FEATURES, tools, async |home: Home| {
        let letter = dispatched(&home).await;
        home.at("2021-02-14T09:00");
        give(&holder(&home, &letter, "CHE").await, declines(), "").await.expect("given");
        let fiji = consignments(&home, &letter).await.into_iter().find(|c| c.alpha3 == "FJI").expect("there");
        letters::mark_posted(&home.officer(), &[fiji.id], "registered mail").await.expect("posted");
        home.at("2021-02-17T09:00");
        let officer = home.program(&[Role::Officer]).await;
        let path = "/api/v1/editions/2021/letters/cl-21-4/reminders";
        let told = officer.get(path).await.json;
        assert_eq!((&told["off"], told["rounds"].as_array().map(Vec::len)), (&json!(false), Some(3)), "{told}");
        let of = async |state: &str| {
            let round = officer.get(&format!("{path}/7")).await.json;
            round["addressees"].as_array().and_then(|all| all.iter().find(|a| a["state"] == state)).expect("an addressee").clone()
        };
        assert_eq!(
            (&of("CHE").await["spared"], &of("EGY").await["way"], &of("FJI").await["way"]),
            (&json!("answered"), &json!("mail"), &json!("paper"))
        );
        assert_eq!(officer.act("POST", &format!("{path}/7/hold")).await.status.as_u16(), 204);
        assert_eq!(officer.get(path).await.json["rounds"][1]["standing"], json!("held"));
        assert_eq!(officer.act("POST", &format!("{path}/7/hold")).await.status.as_u16(), 409, "it is held already");
        assert_eq!(officer.act("POST", &format!("{path}/7/resume")).await.status.as_u16(), 204);
        let body = json!({"state": "EGY", "reason": "their mission asked us to wait"});
        assert_eq!(officer.post(&format!("{path}/leave-out"), &body).await.status.as_u16(), 204);
        assert_eq!(of("EGY").await["spared"], json!("left-out"));
        assert_eq!(officer.post(&format!("{path}/take-in"), &json!({"state": "EGY"})).await.status.as_u16(), 204);
        let unsure = officer.post(&format!("{path}/7/send"), &json!({"sure": false})).await;
        assert_eq!((unsure.status.as_u16(), unsure.places()), (422, vec!["#/sure"]), "{}", unsure.json);
        assert_eq!(officer.post(&format!("{path}/7/send"), &json!({"sure": true})).await.status.as_u16(), 204);
        home.work().await;
        assert_eq!(mails(&home).await.len(), 1, "EGY by mail");
        let paper = of("FJI").await["reminder"].clone();
        assert_eq!(paper["standing"], json!("to-print"), "{paper}");
        let posted = format!("/api/v1/editions/2021/reminders/{}/posted", paper["id"].as_str().expect("an id"));
        assert_eq!(officer.act("POST", &posted).await.status.as_u16(), 204);
        assert_eq!(of("FJI").await["reminder"]["standing"], json!("posted"));
        assert_eq!(officer.put(path, &json!({"off": true})).await.status.as_u16(), 204);
        assert_eq!(officer.get(path).await.json["off"], json!(true));
        assert_eq!(officer.get(&format!("{path}/5")).await.status.as_u16(), 404);
        let reader = home.program(&[Role::Reader]).await;
        assert_eq!(reader.act("POST", &format!("{path}/2/hold")).await.status.as_u16(), 403);
    });
}

#[test]
fn a_round_is_written_as_a_file_before_it_leaves_and_after() {
    on_sqlite(FEATURES, tools, async |home: Home| {
        let letter = dispatched(&home).await;
        home.at("2021-02-14T09:00");
        give(&holder(&home, &letter, "CHE").await, declines(), "").await.expect("given");
        let mut officer = home.signed_in(&[Role::Officer]).await;
        let address = "/office/2021/replies/reminders/cl-21-4/14?format=csv";
        let before = officer.get(address).await.text;
        assert!(before.contains("CHE,CHE,French,has answered") && before.contains("EGY,EGY,Arabic,by e-mail"), "{before}");
        send_now(&home.officer(), letter.id, 14, true).await.expect("sent");
        home.work().await;
        let after = officer.get(address).await.text;
        assert!(!after.contains("CHE") && after.contains("2021/OUT/"), "only who got one: {after}");
    });
}
