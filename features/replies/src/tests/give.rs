//! Answers under a personal link.

use correspondence::Channel;
use ledger::OnceKey;
use testkit::{Home, on_each_engine_with};

use super::{FEATURES, accepts, declines, dispatched, holder, tools};
use crate::{Answer, Effect, ReplyState, give, store, withdraw};

#[test]
fn an_answer_is_registered_acknowledged_and_leaves_this_trail() {
    on_each_engine_with(FEATURES, tools, async |home: Home| {
        let letter = dispatched(&home).await;
        home.at("2021-02-10T14:00");
        let outcome = give(&holder(&home, &letter, "CHE").await, accepts("A. Person"), "").await.expect("given");
        assert_eq!((outcome.register.as_str(), outcome.late, outcome.effect), ("2021/IN/0001", false, Effect::First));
        home.work().await;
        let trail = home.trail(&["reply", "register-item"]).await;
        let lines: Vec<&str> = trail.0.iter().map(String::as_str).collect();
        assert!(lines.iter().any(|l| l.starts_with("registered register-item by link")), "{lines:#?}");
        assert!(lines.iter().any(|l| l.starts_with("given reply by link")), "{lines:#?}");
        assert!(lines.iter().any(|l| l.starts_with("acknowledged reply by job")), "{lines:#?}");
        let ack = lines.iter().find(|l| l.starts_with("mail acknowledgement")).expect("an acknowledgement");
        assert!(ack.contains("to minister@che.example in fr") && ack.contains("2021/IN/0001") && ack.ends_with("(sent)"), "{ack}");
    });
}

#[test]
fn late_reply_is_taken_and_marked() {
    on_each_engine_with(FEATURES, tools, async |home: Home| {
        let letter = dispatched(&home).await;
        home.at("2021-03-01T23:59:59");
        assert!(!give(&holder(&home, &letter, "CHE").await, declines(), "").await.expect("in time").late);
        home.at("2021-03-02T00:00:00");
        assert!(give(&holder(&home, &letter, "EGY").await, declines(), "").await.expect("taken").late);
    });
}

#[test]
fn the_same_form_sent_twice_gives_the_first_outcome_and_one_register_number() {
    on_each_engine_with(FEATURES, tools, async |home: Home| {
        let letter = dispatched(&home).await;
        let cx = holder(&home, &letter, "CHE").await.with(|p| p.once = Some(OnceKey::new("form", b"accept")));
        let first = give(&cx, accepts("A. Person"), "").await.expect("given");
        assert_eq!(give(&cx, accepts("A. Person"), "").await.expect("again"), first);
        let read = home.ledger().store().read().await.expect("read");
        let received = correspondence::store::Sought { direction: Some(correspondence::Direction::In), ..Default::default() };
        assert_eq!(correspondence::store::count(&read, home.edition.id, &received).await.expect("counted"), 1);
    });
}

#[test]
fn an_answer_can_be_amended_withdrawn_and_given_anew_and_its_history_is_kept() {
    on_each_engine_with(FEATURES, tools, async |home: Home| {
        let letter = dispatched(&home).await;
        let cx = holder(&home, &letter, "CHE").await;
        let first = give(&cx, accepts("A. Person"), "").await.expect("given");
        assert_eq!(give(&cx, declines(), "").await.expect("amended").effect, Effect::Amended);
        assert_eq!(withdraw(&cx).await.expect("withdrawn"), "2021/IN/0003");
        assert!(withdraw(&cx).await.is_err(), "nothing stands that could be taken back");
        assert_eq!(give(&cx, accepts("B. Person"), "").await.expect("anew").effect, Effect::First);
        let read = home.ledger().store().read().await.expect("read");
        let reply = store::reply_by_id(&read, home.edition.id, first.reply).await.expect("read").expect("there");
        assert_eq!(reply.state, ReplyState::Standing);
        let history = store::history(&read, reply.id).await.expect("read");
        let said: Vec<_> = history.iter().map(|p| (p.given.number, p.given.answer.kind.name(), p.given.channel)).collect();
        assert_eq!(said, [(1, "accept", Channel::Web), (2, "decline", Channel::Web), (3, "accept", Channel::Web)]);
    });
}

#[test]
fn many_answers_at_once_are_each_registered_once() {
    on_each_engine_with(FEATURES, tools, async |home: Home| {
        let letter = dispatched(&home).await;
        let mut sends = Vec::new();
        for state in ["CHE", "EGY", "FJI"] {
            for n in 0..4 {
                let cx = holder(&home, &letter, state).await.with(|p| p.once = Some(OnceKey::new(&format!("{state}{}", n / 2), b"x")));
                sends.push(tokio::spawn(async move { give(&cx, declines(), "").await.map(|o| o.register) }));
            }
        }
        let mut numbers = Vec::new();
        for send in sends {
            numbers.push(send.await.expect("no panic").expect("given"));
        }
        numbers.sort();
        numbers.dedup();
        assert_eq!(numbers.len(), 6, "two forms for each of three states, each sent twice: {numbers:?}");
    });
}

#[test]
fn where_there_is_no_address_the_acknowledgement_is_printed() {
    on_each_engine_with(FEATURES, tools, async |home: Home| {
        let letter = dispatched(&home).await;
        let outcome = give(&holder(&home, &letter, "FJI").await, declines(), "").await.expect("given");
        home.work().await;
        let read = home.ledger().store().read().await.expect("read");
        let history = store::history(&read, outcome.reply).await.expect("read");
        drop(read);
        assert_eq!(history[0].acknowledged, "to-print");
        crate::mark_printed(&home.officer(), outcome.reply, history[0].given.id).await.expect("printed");
        assert!(crate::mark_printed(&home.officer(), outcome.reply, history[0].given.id).await.is_err());
    });
}

#[test]
fn a_state_may_be_named_only_if_it_said_so_and_takes_that_back_by_an_amendment() {
    on_each_engine_with(FEATURES, tools, async |home: Home| {
        let letter = dispatched(&home).await;
        let cx = holder(&home, &letter, "CHE").await;
        assert!(!accepts("A. Person").named, "a form without the tick gives no leave");
        let outcome = give(&cx, Answer { named: true, ..accepts("A. Person") }, "").await.expect("given");
        let named = async || {
            let read = home.ledger().store().read().await.expect("read");
            let reply = store::reply_by_id(&read, home.edition.id, outcome.reply).await.expect("read").expect("there");
            reply.standing.expect("an answer").answer.named
        };
        assert!(named().await);
        assert_eq!(give(&cx, accepts("A. Person"), "").await.expect("amended").effect, Effect::Amended);
        assert!(!named().await);
        assert!(Answer { named: true, ..declines() }.agrees_with(&declines()), "a leave more or less is no contradiction");
    });
}
