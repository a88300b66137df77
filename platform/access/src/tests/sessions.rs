//! Sessions: seen, ended, dead at once, run out.

use jiff::SignedDuration;
use ledger::{Caller, Role};
use testdb::on_each_engine;

use super::{house, refused};
use crate::session::{self, IDLE, LASTS};

#[test]
fn an_ended_session_is_dead_at_once() {
    on_each_engine(async |place| {
        let house = house(&place).await;
        let officer = house.account("officer", &[]).await;
        let (here, there) = (house.signed_in(&officer).await, house.signed_in(&officer).await);
        let cx = house.visiting(&here).await.expect("a session");
        let id = session::resolve(&house.ledger, &there.token).await.expect("looked up").expect("alive").session;
        assert_eq!(session::own(&cx).await.expect("listed").len(), 2);
        session::end(&cx, id).await.expect("ended");
        assert_eq!(house.roles(&there).await, None);
        assert_eq!(house.roles(&here).await, Some(vec![Role::Account]));
        assert_eq!(session::own(&cx).await.expect("listed").len(), 1);
        refused(session::end(&cx, id).await, "web-not-found");
    });
}

#[test]
fn nobody_ends_anothers_session() {
    on_each_engine(async |place| {
        let house = house(&place).await;
        let (one, two) = (house.account("one", &[]).await, house.account("two", &[Role::Administrator]).await);
        let (mine, theirs) = (house.signed_in(&one).await, house.signed_in_strongly(&two).await);
        let id = session::resolve(&house.ledger, &mine.token).await.expect("looked up").expect("alive").session;
        refused(session::end(&house.visiting(&theirs).await.expect("a session"), id).await, "web-not-found");
        assert!(house.roles(&mine).await.is_some());
        assert_eq!(session::owner(&house.ledger.store().read().await.expect("read"), id).await.expect("asked"), Some(one.id));
    });
}

#[test]
fn ending_the_others_leaves_this_one() {
    on_each_engine(async |place| {
        let house = house(&place).await;
        let (officer, other) = (house.account("officer", &[]).await, house.account("other", &[]).await);
        let this = house.signed_in(&officer).await;
        let elsewhere = [house.signed_in(&officer).await, house.signed_in(&officer).await];
        let foreign = house.signed_in(&other).await;
        let cx = house.visiting(&this).await.expect("a session");
        assert_eq!(session::end_others(&cx).await.expect("ended"), 2);
        assert!(house.roles(&this).await.is_some() && house.roles(&foreign).await.is_some());
        for begun in &elsewhere {
            assert_eq!(house.roles(begun).await, None);
        }
        assert_eq!(session::end_others(&cx).await.expect("nothing left to end"), 0);
    });
}

#[test]
fn a_session_left_alone_runs_out() {
    on_each_engine(async |place| {
        let house = house(&place).await;
        let officer = house.account("officer", &[]).await;
        let begun = house.signed_in(&officer).await;
        house.pass(IDLE - SignedDuration::from_secs(1));
        assert!(house.roles(&begun).await.is_some(), "and is thereby seen");
        house.pass(IDLE - SignedDuration::from_secs(1));
        assert!(house.roles(&begun).await.is_some());
        house.pass(IDLE);
        assert_eq!(house.roles(&begun).await, None);
    });
}

#[test]
fn a_session_in_use_ends_after_its_week() {
    on_each_engine(async |place| {
        let house = house(&place).await;
        let officer = house.account("officer", &[]).await;
        let begun = house.signed_in(&officer).await;
        let step = SignedDuration::from_hours(6);
        let mut passed = SignedDuration::ZERO;
        while passed + step < LASTS {
            house.pass(step);
            passed += step;
            assert!(house.roles(&begun).await.is_some(), "after {passed}");
        }
        house.pass(step);
        assert_eq!(house.roles(&begun).await, None);
    });
}

#[test]
fn last_seen_is_written_now_and_then() {
    on_each_engine(async |place| {
        let house = house(&place).await;
        let officer = house.account("officer", &[]).await;
        let begun = house.signed_in(&officer).await;
        let start = house.ledger.clock().machine();
        for (minutes, seen) in [(3, 0), (2, 0), (1, 6), (4, 6), (2, 12)] {
            house.pass(SignedDuration::from_mins(minutes));
            let cx = house.visiting(&begun).await.expect("a session");
            let list = session::own(&cx).await.expect("listed");
            assert_eq!((list.len(), list[0].seen_at), (1, start.plus(SignedDuration::from_mins(seen))));
        }
    });
}

#[test]
fn a_token_that_is_not_ours_opens_nothing() {
    on_each_engine(async |place| {
        let house = house(&place).await;
        let officer = house.account("officer", &[]).await;
        let begun = house.signed_in(&officer).await;
        let lookup: String = {
            let read = house.ledger.store().read().await.expect("read");
            read.one("select lookup from access_session", vec![], |r| r.get("lookup")).await.expect("read").expect("a row")
        };
        for wrong in ["", "x", lookup.as_str(), &begun.token.to_uppercase(), &begun.token[1..]] {
            assert_eq!(session::resolve(&house.ledger, wrong).await.expect("looked up"), None, "{wrong:?}");
        }
    });
}

#[test]
fn the_words_of_a_browser_are_kept_short_and_plain() {
    on_each_engine(async |place| {
        let house = house(&place).await;
        let officer = house.account("officer", &[]).await;
        let token = house.link(&officer.email.to_string()).await.expect("a link");
        let words = format!("Browser\u{0}\r\n{}", "x".repeat(500));
        let begun = crate::sign_in::confirm(&house.public(), &token, &words).await.expect("signed in");
        let list = session::own(&house.visiting(&begun).await.expect("a session")).await.expect("listed");
        assert_eq!(list[0].agent, format!("Browser{}", "x".repeat(193)));
    });
}

#[test]
fn only_accounts_have_sessions_of_their_own() {
    on_each_engine(async |place| {
        let house = house(&place).await;
        refused(session::own(&house.public()).await, "web-sign-in-first");
        let link = Caller::Link { thing: crate::ACCOUNT.at(super::some_id(1)) };
        refused(session::end(&house.cx(link), super::some_id(2)).await, "web-not-allowed");
        refused(session::end_others(&house.operator()).await, "web-not-found");
    });
}
