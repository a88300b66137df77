//! Answers by other channels, conflicts, exceptions.

use correspondence::Channel;
use kernel::{EditionTime, Id};
use testkit::{Home, on_each_engine_with};

use super::{FEATURES, accepts, declines, dispatched, holder, tools};
use crate::{Answer, Effect, Received, ReplyFault, ReplyState, give, record, settle, store};

pub(super) async fn received(home: &Home, letter: &letters::Letter, code: &str, channel: Channel, answer: Answer) -> Received {
    let read = home.ledger().store().read().await.expect("read");
    let state = directory::store::state_by_code(&read, code).await.expect("read").expect("there");
    Received {
        letter: letter.id,
        party: state.id,
        ordinal: 1,
        reason: String::new(),
        channel,
        at: home.officer().now(),
        correspondent: "The mission".into(),
        note: String::new(),
        files: vec![],
        entered: None,
        answer,
    }
}

pub(super) async fn reply(home: &Home, id: Id) -> crate::Reply {
    let read = home.ledger().store().read().await.expect("read");
    store::reply_by_id(&read, home.edition.id, id).await.expect("read").expect("there")
}

#[test]
fn another_channel_that_says_the_same_confirms() {
    on_each_engine_with(FEATURES, tools, async |home: Home| {
        let letter = dispatched(&home).await;
        let first = give(&holder(&home, &letter, "CHE").await, declines(), "").await.expect("given");
        let fax = received(&home, &letter, "CHE", Channel::Fax, declines()).await;
        let second = record(&home.officer(), fax).await.expect("recorded");
        assert_eq!((second.reply, second.effect, second.register.as_str()), (first.reply, Effect::Confirmed, "2021/IN/0002"));
        assert_eq!(reply(&home, first.reply).await.state, ReplyState::Standing);
    });
}

#[test]
fn contradicting_answers_are_a_conflict_for_the_officer_to_settle() {
    on_each_engine_with(FEATURES, tools, async |home: Home| {
        let letter = dispatched(&home).await;
        let first = give(&holder(&home, &letter, "CHE").await, accepts("A. Person"), "").await.expect("given");
        let note = received(&home, &letter, "CHE", Channel::NoteVerbale, declines()).await;
        assert_eq!(record(&home.officer(), note).await.expect("recorded").effect, Effect::Contradicted);
        let conflict = reply(&home, first.reply).await;
        let chosen = conflict.contender.as_ref().expect("the note").id;
        let officer = home.officer();
        assert!(matches!(settle(&officer, conflict.id, conflict.version, chosen, "  ").await, Err(ReplyFault::NoReason)));
        assert!(matches!(settle(&officer, conflict.id, conflict.version - 1, chosen, "x").await, Err(ReplyFault::Stale)));
        settle(&officer, conflict.id, conflict.version, chosen, "confirmed by telephone").await.expect("settled");
        let settled = reply(&home, first.reply).await;
        assert_eq!((settled.state, settled.standing.map(|g| g.id)), (ReplyState::Standing, Some(chosen)));
        let trail = home.trail(&["reply"]).await;
        assert!(trail.0.iter().any(|l| l.starts_with("settled reply by account") && l.contains("reason=confirmed by telephone")));
    });
}

#[test]
fn a_second_statement_of_a_state_needs_a_reason() {
    on_each_engine_with(FEATURES, tools, async |home: Home| {
        let letter = dispatched(&home).await;
        give(&holder(&home, &letter, "CHE").await, accepts("A. Person"), "").await.expect("given");
        let mut another = received(&home, &letter, "CHE", Channel::Fax, accepts("B. Person")).await;
        another.ordinal = 2;
        assert!(matches!(record(&home.officer(), another.clone()).await, Err(ReplyFault::OneStatement)));
        another.reason = "two ministries".into();
        let outcome = record(&home.officer(), another).await.expect("allowed");
        let second = reply(&home, outcome.reply).await;
        assert_eq!((second.ordinal, second.exception.as_deref()), (2, Some("two ministries")));
    });
}

#[test]
fn what_was_received_cannot_lie_ahead_and_its_own_date_decides_whether_it_was_late() {
    on_each_engine_with(FEATURES, tools, async |home: Home| {
        let letter = dispatched(&home).await;
        home.at("2021-03-05T10:00");
        let zone = home.edition.zone();
        let mut fax = received(&home, &letter, "CHE", Channel::Fax, declines()).await;
        fax.at = EditionTime::read("2021-03-06T10:00", &zone).expect("a time");
        assert!(matches!(record(&home.officer(), fax.clone()).await, Err(ReplyFault::Future)));
        fax.at = EditionTime::read("2021-02-28T10:00", &zone).expect("a time");
        assert!(!record(&home.officer(), fax).await.expect("recorded").late, "it lay on a desk, but came in time");
    });
}
