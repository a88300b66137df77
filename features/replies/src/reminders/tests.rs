//! Reminders: to the silent alone, once, by rule or by hand; by their trail and by their pages, on both engines.

use jiff::SignedDuration;
use ledger::Role;
use letters::Letter;
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
