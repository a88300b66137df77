//! Live parts: an open page hears that something changed, of its own edition and kinds, and no longer than its person may.

use std::time::Duration;

use kernel::Id;
use ledger::{Caller, Change, Cx, Door, Role, Verb};
use store::params;
use testkit::{Home, on_each_engine};

use super::WRITE;

const CHANGES: &str = "/office/2021/outbox/changes";

async fn change(cx: &Cx, kind: kernel::Kind) {
    let Ok(Door::Open(mut tx)) = cx.write::<()>(WRITE).await else { panic!("open") };
    tx.note(Change::event(kind.at(cx.new_id()), Verb::ADDED));
    tx.commit(&()).await.expect("committed");
}

/// Ends the one session that there is, as its person does who signs out.
async fn end_the_session(home: &Home) {
    let read = home.ledger().store().read().await.expect("read");
    let ids = read.one("select id, account from access_session", params![], |r| Ok((r.get::<Id>("id")?, r.get::<Id>("account")?)));
    let (session, account) = ids.await.expect("asked").expect("a session");
    drop(read);
    let own = home.cx(Caller::Account { account, session, roles: vec![Role::Account] });
    access::session::end(&own, session).await.expect("ended");
}

#[test]
fn an_open_page_hears_of_its_kinds_and_of_nothing_more() {
    on_each_engine(&[crate::FEATURE], async |home: Home| {
        let mut officer = home.signed_in(&[Role::Officer]).await;
        let mut news = officer.listen(CHANGES).await;
        assert!(news.next().await.expect("it begins").contains("data: changed"), "what changed before is looked at");
        change(&home.officer(), super::NOTE).await;
        assert!(tokio::time::timeout(Duration::from_millis(200), news.next()).await.is_err(), "another kind");
        change(&home.officer(), outbox::MAIL).await;
        assert_eq!(news.next().await.as_deref(), Some("data: changed\n\n"), "that something changed, and not what");
    });
}

#[test]
fn a_page_hears_nothing_after_its_person_has_signed_out() {
    on_each_engine(&[crate::FEATURE], async |home: Home| {
        let mut officer = home.signed_in(&[Role::Officer]).await;
        let mut news = officer.listen(CHANGES).await;
        news.next().await.expect("it begins");
        end_the_session(&home).await;
        assert_eq!(news.next().await, None);
        assert_eq!(officer.get(CHANGES).await.status, 303, "to sign in");
    });
}

#[test]
fn a_session_has_few_connections_and_gives_them_back() {
    on_each_engine(&[crate::FEATURE], async |home: Home| {
        let mut officer = home.signed_in(&[Role::Officer]).await;
        let mut held = Vec::new();
        for _ in 0..4 {
            held.push(officer.listen(CHANGES).await);
        }
        assert_eq!(officer.get(CHANGES).await.status, 204);
        held.pop();
        held.push(officer.listen(CHANGES).await);
        assert_eq!(home.signed_in(&[]).await.get(CHANGES).await.status, 403, "who may not see the page hears nothing of it");
    });
}
