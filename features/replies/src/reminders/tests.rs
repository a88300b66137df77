//! Reminders as use-cases and pages, on the letter to three states: two by mail, one on paper.

use correspondence::Channel;
use jiff::SignedDuration;
use ledger::Role;
use mail::Address;
use outbox::{MailState, Settlement};
use testkit::{Home, on_each_engine_with, on_sqlite};

use super::rule::Spared;
use super::{RemindFault, store};
use crate::give;
use crate::tests::{FEATURES, consignments, declines, dispatched, holder, tools};

/// State, step, and why it was spared, of a round.
async fn round(home: &Home, letter: &letters::Letter, days: i64) -> Vec<(String, String, Option<Spared>)> {
    let all = consignments(home, letter).await;
    let read = home.ledger().store().read().await.expect("read");
    let found = store::reminders_of(&read, letter.id, days).await.expect("read");
    let mut lines: Vec<_> = found
        .into_iter()
        .map(|r| (all.iter().find(|c| c.id == r.consignment).expect("a consignment").alpha3.clone(), r.state, r.why))
        .collect();
    lines.sort();
    lines
}

fn line(code: &str, state: &str) -> (String, String, Option<Spared>) {
    (code.into(), state.into(), None)
}

/// The letter has left for all three, the one on paper too.
async fn out(home: &Home) -> letters::Letter {
    let letter = dispatched(home).await;
    let paper = consignments(home, &letter).await.into_iter().find(|c| c.alpha3 == "FJI").expect("on paper");
    letters::mark_posted(&home.officer(), &[paper.id], "by post").await.expect("posted");
    letter
}

#[test]
fn each_silent_state_is_reminded_once_in_its_language_at_the_hour_of_its_day() {
    on_each_engine_with(FEATURES, tools, async |home: Home| {
        let letter = out(&home).await;
        home.at("2021-02-15T13:59:59");
        assert_eq!(super::due(&home.operator(), letter.id).await.expect("looked"), 0);
        home.at("2021-02-15T14:00:00");
        // The job that watches sees it by itself.
        home.ledger().clock().pass(SignedDuration::from_mins(2));
        home.work().await;
        assert_eq!(round(&home, &letter, 14).await, [line("CHE", "sent"), line("EGY", "sent"), line("FJI", "to-print")]);
        home.ledger().clock().pass(SignedDuration::from_mins(2));
        home.work().await;
        assert_eq!(super::due(&home.operator(), letter.id).await.expect("looked"), 0, "a round leaves once");
        let trail = home.trail(&["reminder", "reminders", "register-item"]).await;
        let mails: Vec<&String> = trail.0.iter().filter(|l| l.starts_with("mail reminder")).collect();
        assert_eq!(mails.len(), 2, "{trail:#?}");
        assert!(mails.iter().any(|m| m.contains("to minister@egy.example in ar")), "{mails:#?}");
        assert!(trail.0.iter().any(|l| l.starts_with("reminders-left reminders")), "{trail:#?}");
        assert_eq!(trail.0.iter().filter(|l| l.starts_with("reminded reminder by job")).count(), 3);
    });
}

#[test]
fn who_has_answered_by_whatever_channel_is_never_reminded() {
    on_each_engine_with(FEATURES, tools, async |home: Home| {
        let letter = out(&home).await;
        home.at("2021-02-10T10:00");
        give(&holder(&home, &letter, "CHE").await, declines(), "").await.expect("given");
        home.at("2021-02-15T14:00");
        assert_eq!(super::due(&home.operator(), letter.id).await.expect("left"), 1);
        home.work().await;
        assert_eq!(round(&home, &letter, 14).await, [line("EGY", "sent"), line("FJI", "to-print")]);
    });
}

#[test]
fn an_answer_between_the_round_and_the_mail_stops_the_reminder_and_it_cannot_be_sent_again() {
    on_each_engine_with(FEATURES, tools, async |home: Home| {
        let letter = out(&home).await;
        home.at("2021-02-15T14:00");
        super::due(&home.operator(), letter.id).await.expect("left");
        // Before its job ran: the reminder is not even written.
        give(&holder(&home, &letter, "CHE").await, declines(), "").await.expect("given");
        // Its mail is queued and waits in the outbox: nothing has been handed over.
        let read = home.ledger().store().read().await.expect("read");
        let egypt = consignments(&home, &letter).await.into_iter().find(|c| c.alpha3 == "EGY").expect("EGY");
        let waiting = store::reminders_of(&read, letter.id, 14).await.expect("read").into_iter().find(|r| r.consignment == egypt.id);
        drop(read);
        let cx = home.ledger().operator(Some(home.edition.id));
        ledger::Job::run(super::Remind { reminder: waiting.expect("a reminder").id }, cx).await.expect("queued");
        give(&holder(&home, &letter, "EGY").await, declines(), "").await.expect("given");
        home.work().await;
        let spared = |code: &str| (code.to_owned(), "spared".to_owned(), Some(Spared::Answered));
        assert_eq!(round(&home, &letter, 14).await, [spared("CHE"), spared("EGY"), line("FJI", "to-print")]);
        let read = home.ledger().store().read().await.expect("read");
        let mails = outbox::list::all(&read, home.edition.id, Some(MailState::Stopped), 0, 10).await.expect("read");
        drop(read);
        assert_eq!(mails.len(), 1, "the one that was queued was stopped");
        let again = outbox::settle(&home.officer(), mails[0].id, Settlement::SendAgain).await;
        assert!(matches!(again, Err(outbox::SettleFault::CalledOff)), "{again:?}");
    });
}

#[test]
fn a_round_held_back_stays_and_can_be_sent_by_hand_and_one_switched_off_cannot() {
    on_each_engine_with(FEATURES, tools, async |home: Home| {
        let letter = out(&home).await;
        let officer = home.officer();
        super::hold(&officer, letter.id, 14).await.expect("held");
        assert!(matches!(super::hold(&officer, letter.id, 14).await, Err(RemindFault::Stands(_))));
        home.at("2021-02-15T15:00");
        assert_eq!(super::due(&home.operator(), letter.id).await.expect("looked"), 0);
        super::switch(&officer, letter.id, true).await.expect("off");
        assert!(matches!(super::send_now(&officer, letter.id, 14, true).await, Err(RemindFault::Stands(_))));
        super::switch(&officer, letter.id, false).await.expect("on");
        assert!(matches!(super::send_now(&officer, letter.id, 14, false).await, Err(RemindFault::NotSure)));
        super::send_now(&officer, letter.id, 14, true).await.expect("sent");
        home.work().await;
        assert_eq!(round(&home, &letter, 14).await.len(), 3);
    });
}

#[test]
fn who_is_left_out_with_a_reason_is_not_reminded_until_taken_in_again() {
    on_each_engine_with(FEATURES, tools, async |home: Home| {
        let letter = out(&home).await;
        let officer = home.officer();
        assert!(matches!(super::leave_out(&officer, letter.id, "CHE", " ").await, Err(RemindFault::NoReason)));
        assert!(matches!(super::leave_out(&officer, letter.id, "XXX", "call").await, Err(RemindFault::NotThere)));
        super::leave_out(&officer, letter.id, "CHE", "answered by telephone").await.expect("left out");
        home.at("2021-02-15T14:00");
        super::due(&home.operator(), letter.id).await.expect("left");
        home.work().await;
        assert_eq!(round(&home, &letter, 14).await, [line("EGY", "sent"), line("FJI", "to-print")]);
        super::take_in(&officer, letter.id, "CHE").await.expect("taken in");
        home.at("2021-02-22T14:00");
        super::due(&home.operator(), letter.id).await.expect("left");
        home.work().await;
        assert_eq!(round(&home, &letter, 7).await.len(), 3);
    });
}

#[test]
fn in_rehearsal_no_reminder_leaves_and_afterwards_it_does() {
    on_each_engine_with(FEATURES, tools, async |home: Home| {
        let letter = out(&home).await;
        let test = Address::parse("rehearsal@secretariat.example").expect("an address");
        outbox::set_rehearsal(&home.officer(), Some(&test)).await.expect("on");
        home.at("2021-02-15T14:00");
        assert_eq!(super::due(&home.operator(), letter.id).await.expect("looked"), 0);
        assert!(matches!(super::send_now(&home.officer(), letter.id, 14, true).await, Err(RemindFault::InRehearsal)));
        outbox::set_rehearsal(&home.officer(), None).await.expect("off");
        assert_eq!(super::due(&home.operator(), letter.id).await.expect("left"), 1);
    });
}

#[test]
fn a_job_that_is_run_again_reminds_nobody_twice() {
    on_each_engine_with(FEATURES, tools, async |home: Home| {
        let letter = out(&home).await;
        home.at("2021-02-15T14:00");
        super::due(&home.operator(), letter.id).await.expect("left");
        home.work().await;
        let read = home.ledger().store().read().await.expect("read");
        let all = store::reminders_of(&read, letter.id, 14).await.expect("read");
        drop(read);
        for reminder in all {
            let cx = home.ledger().operator(Some(home.edition.id));
            ledger::Job::run(super::Remind { reminder: reminder.id }, cx).await.expect("nothing to do");
        }
        let read = home.ledger().store().read().await.expect("read");
        let mails = outbox::list::all(&read, home.edition.id, None, 0, 50).await.expect("read");
        assert_eq!(mails.iter().filter(|m| m.purpose == "reminder").count(), 2);
        let out = correspondence::store::count(&read, home.edition.id, Some(correspondence::Direction::Out)).await.expect("counted");
        assert_eq!(out, 6, "three letters and three reminders, each once in the register");
        let _ = Channel::Email;
    });
}

#[test]
fn an_officer_reads_the_round_beforehand_and_a_reader_changes_nothing() {
    on_sqlite(FEATURES, tools, async |home: Home| {
        let letter = out(&home).await;
        home.at("2021-02-15T10:00");
        let mut officer = home.signed_in(&[Role::Officer]).await;
        let office = format!("/office/{}/replies/reminders", home.edition.slug);
        let list = officer.get(&office).await;
        assert_eq!(list.status, 200, "{}", list.text);
        let address = format!("{office}/{}/14", letter.slug);
        let page = officer.get(&address).await;
        assert_eq!(page.status, 200, "{}", page.text);
        assert!(page.text.contains("minister@egy.example") && page.text.contains("dir=\"rtl\""), "{}", page.text);
        let unsure = officer.post(&format!("{address}/send"), &page, &[]).await;
        assert_eq!(unsure.status, 422, "{}", unsure.text);
        let held = officer.post(&format!("{address}/hold"), &page, &[]).await;
        assert_eq!(held.location(), address, "{}", held.text);
        let left_out = officer.post(&format!("{address}/leave-out"), &page, &[("code", "CHE"), ("reason", "by <b>telephone</b>")]).await;
        assert_eq!(left_out.location(), address, "{}", left_out.text);
        let page = officer.get(&address).await;
        assert!(page.text.contains("by &lt;b&gt;telephone&lt;/b&gt;") && !page.text.contains("minister@che.example"));
        let sent = officer.post(&format!("{address}/send"), &page, &[("sure", "yes")]).await;
        assert_eq!(sent.location(), address, "{}", sent.text);
        home.work().await;
        let print = officer.get(&format!("{address}/print")).await;
        assert_eq!(print.status, 200, "{}", print.text);
        assert!(print.text.contains("/en/code") && print.text.contains("1 Street"), "{}", print.text);
        assert_eq!(officer.get(&format!("{office}/{}/13", letter.slug)).await.status, 404);
        let mut reader = home.signed_in(&[Role::Reader]).await;
        let seen = reader.get(&address).await;
        assert!(seen.status == 200 && !seen.text.contains("/hold\""), "{}", seen.text);
        assert_eq!(reader.get(&format!("{address}/print")).await.status, 403);
    });
}
