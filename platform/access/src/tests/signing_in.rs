//! Links: once, short-lived, alike for everybody.

use jiff::SignedDuration;
use ledger::Role;
use testdb::on_each_engine;

use super::{email, house, refused};
use crate::sign_in::{self, Asked, BY_MAIL_LASTS, PRINTED_LASTS};

#[test]
fn a_link_begins_one_session_and_remembers_the_page() {
    on_each_engine(async |place| {
        let house = house(&place).await;
        let officer = house.account("officer", &[Role::Officer]).await;
        let token = house.link("officer@office.example").await.expect("a link");
        let begun = sign_in::confirm(&house.public(), &token, "A browser").await.expect("signed in");
        assert_eq!((begun.account, begun.strong, begun.next.as_str()), (officer.id, false, "/office/2021/letters"));
        refused(sign_in::confirm(&house.public(), &token, "A browser").await, "access-bad-sign-in");
        assert_eq!(house.count("access_session").await, 1);
        assert_eq!(house.verbs().await, ["added", "begun", "founded", "sign-in-asked"]);
    });
}

#[test]
fn looking_at_a_link_uses_nothing() {
    on_each_engine(async |place| {
        let house = house(&place).await;
        house.account("officer", &[]).await;
        let token = house.link("officer@office.example").await.expect("a link");
        for _ in 0..3 {
            let read = house.ledger.store().read().await.expect("read");
            assert!(sign_in::is_good(&read, &house.ledger, &token).await.expect("looked up"));
        }
        sign_in::confirm(&house.public(), &token, "").await.expect("still good");
        let read = house.ledger.store().read().await.expect("read");
        assert!(!sign_in::is_good(&read, &house.ledger, &token).await.expect("looked up"));
    });
}

#[test]
fn a_link_confirmed_twice_at_once_begins_one_session() {
    on_each_engine(async |place| {
        let house = house(&place).await;
        house.account("officer", &[]).await;
        // More than once: the first round only opens the connections.
        for round in 1..=4 {
            let token = house.link("officer@office.example").await.expect("a link");
            let sends: Vec<_> = (0..8)
                .map(|_| {
                    let (cx, token) = (house.public(), token.clone());
                    tokio::spawn(async move { sign_in::confirm(&cx, &token, "A browser").await })
                })
                .collect();
            let mut begun = 0;
            for send in sends {
                match send.await.expect("no panic") {
                    Ok(_) => begun += 1,
                    other => refused(other, "access-bad-sign-in"),
                }
            }
            assert_eq!((begun, house.count("access_session").await), (1, round));
        }
    });
}

#[test]
fn a_link_runs_out() {
    on_each_engine(async |place| {
        let house = house(&place).await;
        let officer = house.account("officer", &[]).await;
        for (lasts, printed) in [(BY_MAIL_LASTS, false), (PRINTED_LASTS, true)] {
            for (wait, good) in [(lasts - SignedDuration::from_secs(1), true), (lasts, false)] {
                let token = match printed {
                    true => sign_in::print(&house.operator(), &officer.email).await.expect("printed"),
                    false => house.link("officer@office.example").await.expect("a link"),
                };
                house.pass(wait);
                assert_eq!(sign_in::confirm(&house.public(), &token, "").await.is_ok(), good, "printed: {printed}, after {wait}");
            }
        }
    });
}

#[test]
fn an_unknown_or_closed_account_is_sent_nothing() {
    on_each_engine(async |place| {
        let house = house(&place).await;
        house.account("administrator", &[Role::Administrator]).await;
        let gone = house.account("gone", &[]).await;
        crate::account::set_active(&house.operator(), gone.id, false).await.expect("closed");
        for address in ["nobody@office.example", "gone@office.example"] {
            let mut mails = 0;
            let (cx, email) = (house.public(), email(address));
            let asked = sign_in::ask(&cx, &email, "", async |_, _, _| {
                mails += 1;
                Ok(())
            });
            assert_eq!((asked.await.expect("asked"), mails), (Asked::Nobody, 0), "{address}");
        }
        assert_eq!(house.count("access_sign_in").await, 0);
        refused(sign_in::print(&house.operator(), &gone.email).await, "web-not-found");
        let trail = house.count("ledger_change where fields like '%nobody%'").await;
        assert_eq!(trail, 0, "what a stranger typed is not kept");
    });
}

#[test]
fn closing_an_account_ends_its_links() {
    on_each_engine(async |place| {
        let house = house(&place).await;
        house.account("administrator", &[Role::Administrator]).await;
        let officer = house.account("officer", &[]).await;
        let token = house.link("officer@office.example").await.expect("a link");
        crate::account::set_active(&house.operator(), officer.id, false).await.expect("closed");
        refused(sign_in::confirm(&house.public(), &token, "").await, "access-bad-sign-in");
    });
}

#[test]
fn a_printed_link_counts_as_both_factors() {
    on_each_engine(async |place| {
        let house = house(&place).await;
        let officer = house.account("officer", &[Role::Officer]).await;
        let begun = house.signed_in_strongly(&officer).await;
        assert!(begun.strong);
        assert_eq!(house.roles(&begun).await, Some(vec![Role::Account, Role::Officer]));
        assert!(house.verbs().await.contains(&"sign-in-printed".to_owned()));
        refused(sign_in::print(&house.public(), &officer.email).await, "web-sign-in-first");
    });
}

#[test]
fn no_token_lies_in_the_database() {
    on_each_engine(async |place| {
        let house = house(&place).await;
        let officer = house.account("officer", &[]).await;
        let link = house.link("officer@office.example").await.expect("a link");
        let begun = house.signed_in(&officer).await;
        assert!(link.len() >= 26, "at least 128 bits in base 32");
        assert_eq!(house.count(&format!("access_sign_in where lookup = '{link}'")).await, 0);
        assert_eq!(house.count(&format!("access_session where lookup = '{}'", begun.token)).await, 0);
    });
}

#[test]
fn a_page_too_long_to_keep_is_not_cut_off() {
    on_each_engine(async |place| {
        let house = house(&place).await;
        house.account("officer", &[]).await;
        let long = format!("/office/2021/{}", "x".repeat(1000));
        let asked = sign_in::ask(&house.public(), &email("officer@office.example"), &long, async |_, _, _| Ok(())).await.expect("asked");
        let Asked::Send { sign_in, .. } = asked else { panic!("{asked:?}") };
        let begun = sign_in::confirm(&house.public(), &sign_in::token(&house.ledger, sign_in), "").await.expect("signed in");
        assert_eq!(begun.next, "");
    });
}
