//! From the cleared letter to three consignments: each once, each accounted for.

use jiff::SignedDuration;
use ledger::Role;
use letters::{ConsignmentState, DispatchState, LetterFault};
use testkit::{Home, on_each_engine_with, on_sqlite};

use super::{FEATURES, cleared, consignments, dispatched, tools};

async fn states(home: &Home, letter: &letters::Letter) -> Vec<(String, ConsignmentState)> {
    consignments(home, letter).await.into_iter().map(|c| (c.alpha3, c.state)).collect()
}

#[test]
fn one_consignment_each_in_its_language_by_its_channel() {
    on_each_engine_with(FEATURES, tools, async |home: Home| {
        let letter = dispatched(&home).await;
        let all = consignments(&home, &letter).await;
        let found: Vec<_> = all.iter().map(|c| (c.alpha3.as_str(), c.lang.code(), c.state, c.register.clone())).collect();
        use ConsignmentState::{Sent, ToPrint};
        let out = |n: u32| Some(format!("2021/OUT/{n:04}"));
        let expected = [("CHE", "fr", Sent), ("EGY", "ar", Sent), ("FJI", "en", ToPrint)];
        assert_eq!(found.iter().map(|f| (f.0, f.1, f.2)).collect::<Vec<_>>(), expected);
        let mut registers: Vec<_> = found.iter().map(|f| f.3.clone()).collect();
        registers.sort();
        assert_eq!(registers, [out(1), out(2), out(3)]);
        for c in &all {
            let file = c.pdf.as_deref().expect("a PDF").parse().expect("a name");
            assert!(home.officer().files().get(file).await.expect("stored").starts_with(b"%PDF-1.7"));
        }
        let read = home.ledger().store().read().await.expect("read");
        let letter = letters::store::letter(&read, home.edition.id, letter.id).await.expect("read").expect("there");
        assert_eq!(letter.state, letters::LetterState::Dispatched);
    });
}

#[test]
fn who_orders_does_not_release_and_nothing_leaves_in_the_hold() {
    on_each_engine_with(FEATURES, tools, async |home: Home| {
        let letter = cleared(&home).await;
        let dispatch = letters::order(&home.officer(), letter.id).await.expect("ordered");
        assert!(matches!(letters::order(&home.second_officer(), letter.id).await, Err(LetterFault::UnderWay)));
        assert!(matches!(letters::release(&home.officer(), dispatch).await, Err(LetterFault::SecondOfficer)));
        letters::release(&home.second_officer(), dispatch).await.expect("released");
        home.work().await;
        home.ledger().clock().pass(SignedDuration::from_mins(9));
        home.work().await;
        assert_eq!(states(&home, &letter).await, vec![]);
        letters::stop(&home.officer(), dispatch).await.expect("stopped within the hold");
        home.ledger().clock().pass(SignedDuration::from_mins(20));
        home.work().await;
        assert_eq!(states(&home, &letter).await, vec![], "what was stopped never leaves");
        let again = letters::order(&home.officer(), letter.id).await.expect("the letter is cleared again");
        assert!(matches!(letters::stop(&home.officer(), again).await, Ok(())), "an order can be taken back");
    });
}

#[test]
fn a_second_dispatch_reaches_only_those_who_have_nothing() {
    on_each_engine_with(FEATURES, tools, async |home: Home| {
        let letter = dispatched(&home).await;
        assert!(matches!(letters::order(&home.officer(), letter.id).await, Err(LetterFault::UnderWay | LetterFault::NoAddressee)));
        home.ledger().clock().pass(SignedDuration::from_mins(5));
        home.work().await;
        let read = home.ledger().store().read().await.expect("read");
        let dispatches = letters::store::dispatches_of(&read, letter.id).await.expect("read");
        drop(read);
        assert_eq!(dispatches[0].state, DispatchState::Done);
        assert!(matches!(letters::order(&home.officer(), letter.id).await, Err(LetterFault::NoAddressee)));
        super::state(&home.operator(), "SEN", kernel::Lang::Fr, "Africa/Dakar", Some("minister@sen.example")).await;
        let more = letters::order(&home.officer(), letter.id).await.expect("one has nothing yet");
        letters::release(&home.second_officer(), more).await.expect("released");
        home.ledger().clock().pass(SignedDuration::from_mins(11));
        home.work().await;
        assert_eq!(states(&home, &letter).await.len(), 4);
    });
}

#[test]
fn in_rehearsal_nothing_is_released_and_the_test_address_gets_one_mail_for_each_language() {
    on_each_engine_with(FEATURES, tools, async |home: Home| {
        let letter = cleared(&home).await;
        assert_eq!(letters::rehearse(&home.officer(), letter.id, "test@forum.example", false).await.expect("ordered"), 3);
        home.work().await;
        let read = home.ledger().store().read().await.expect("read");
        let mails = outbox::list::all(&read, home.edition.id, None, 0, 10).await.expect("read");
        drop(read);
        assert!(mails.iter().all(|m| m.to == "test@forum.example" && m.purpose == "rehearsal" && m.secret.is_none()));
        assert_eq!(mails.len(), 3);
        let test = mail::Address::parse("test@forum.example").expect("an address");
        outbox::set_rehearsal(&home.officer(), Some(&test)).await.expect("on");
        let dispatch = letters::order(&home.officer(), letter.id).await.expect("ordered");
        assert!(matches!(letters::release(&home.second_officer(), dispatch).await, Err(LetterFault::InRehearsal)));
    });
}

#[test]
fn paper_is_printed_in_one_batch_and_marked_as_posted() {
    on_sqlite(FEATURES, tools, async |home: Home| {
        let letter = dispatched(&home).await;
        let mut officer = home.signed_in(&[Role::Officer]).await;
        let batch = officer.get("/office/2021/letters/cl-21-4/dispatch/print.pdf").await;
        assert_eq!((batch.status.as_u16(), &batch.text[..8]), (200, "%PDF-1.7"));
        let page = officer.get("/office/2021/letters/cl-21-4/dispatch").await;
        assert_eq!(page.status, 200, "{}", page.text);
        let fiji = consignments(&home, &letter).await.into_iter().find(|c| c.alpha3 == "FJI").expect("there");
        let id = fiji.id.to_string();
        let posted = officer.post("/office/2021/letters/cl-21-4/dispatch/posted", &page, &[("consignment", &id), ("how", "R 123")]).await;
        assert_eq!(posted.status, 303, "{}", posted.text);
        assert!(states(&home, &letter).await.contains(&("FJI".into(), ConsignmentState::Posted)));
    });
}

#[test]
fn the_order_asks_for_the_letters_number_and_the_release_for_a_tick() {
    on_sqlite(FEATURES, tools, async |home: Home| {
        cleared(&home).await;
        let mut first = home.signed_in(&[Role::Officer]).await;
        let mut second = home.signed_in(&[Role::Officer]).await;
        let address = "/office/2021/letters/cl-21-4/dispatch";
        let page = first.get(address).await;
        let wrong = first.post(&format!("{address}/order"), &page, &[("word", "CL-21/5")]).await;
        assert_eq!(wrong.status, 422);
        assert!(wrong.text.contains("CL-21/5"), "what was typed is kept");
        assert_eq!(first.post(&format!("{address}/order"), &page, &[("word", "cl-21/4")]).await.status, 303);
        let waits = first.get(address).await;
        assert!(waits.text.contains("Another officer must release it"));
        let other = second.get(address).await;
        let dispatch = other.field("dispatch").expect("a form").to_owned();
        let unsure = second.post(&format!("{address}/release"), &other, &[("dispatch", &dispatch)]).await;
        assert_eq!(unsure.status, 422);
        let sure = second.post(&format!("{address}/release"), &other, &[("dispatch", &dispatch), ("sure", "yes")]).await;
        assert_eq!(sure.status, 303, "{}", sure.text);
        assert!(second.get(address).await.text.contains("Held until"));
        let mut reader = home.signed_in(&[Role::Reader]).await;
        let seen = reader.get(address).await;
        assert_eq!((seen.status.as_u16(), seen.text.contains("Stop the dispatch")), (200, false));
        assert_eq!(reader.post(&format!("{address}/stop"), &seen, &[("dispatch", &dispatch)]).await.status, 403);
    });
}
