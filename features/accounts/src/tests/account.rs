//! One's own account.

use axum::http::StatusCode;
use jiff::SignedDuration;
use kernel::Lang;
use ledger::Role;
use testkit::Browser;

use super::{ADDRESS, add, at_home, enrol, say, shows, signed_in};

/// A browser with both factors of the account at [`ADDRESS`].
async fn strong(home: &testkit::Home) -> Browser {
    let token = access::sign_in::print(&home.operator(), &ADDRESS.parse().unwrap()).await.unwrap();
    let mut browser = home.browser();
    let link = format!("/sign-in/{token}");
    let page = browser.get(&link).await;
    assert_eq!(browser.post(&link, &page, &[]).await.location(), "/office");
    browser
}

#[test]
fn the_page_tells_name_address_factor_and_sessions() {
    at_home(async |home| {
        add(&home, Lang::En, &[Role::Officer]).await;
        let (mut here, _elsewhere) = (strong(&home).await, strong(&home).await);
        let page = here.get("/account").await;
        for text in ["An Officer", ADDRESS, "Set up a second factor", "Monday 15 February 2021, 10:00 Geneva (UTC+1)"] {
            shows(&page, text);
        }
        assert_eq!(page.text.matches("/end\"").count(), 2, "each session can be ended");
        assert_eq!(page.text.matches(&say(&home, Lang::En, "accounts-session-this")).count(), 1);
        enrol(&home, &mut here).await;
        shows(&here.get("/account").await, "10 recovery codes left.");
    });
}

#[test]
fn a_session_without_its_second_factor_sees_and_changes_nothing() {
    at_home(async |home| {
        add(&home, Lang::En, &[]).await;
        let mut browser = home.browser();
        signed_in(&home, &mut browser, "/sign-in").await;
        assert_eq!(browser.get("/account").await.location(), "/account/second-factor");
        let page = browser.get("/account/second-factor").await;
        for (path, field) in [("/account/language", ("lang", "fr")), ("/account/sessions/end-others", ("x", "y"))] {
            assert_eq!(browser.post(path, &page, &[field]).await.location(), "/account/second-factor");
        }
        let out = browser.post("/account/sign-out", &page, &[]).await;
        assert_eq!(out.location(), "/sign-in?done=signed-out", "but it may always leave");
    });
}

#[test]
fn signing_out_ends_the_session_at_once() {
    at_home(async |home| {
        add(&home, Lang::En, &[]).await;
        let mut browser = strong(&home).await;
        let mut copy = browser.clone();
        let page = browser.get("/account").await;
        let out = browser.post("/account/sign-out", &page, &[]).await;
        shows(&browser.get(out.location()).await, &say(&home, Lang::En, "accounts-done-signed-out"));
        for browser in [&mut browser, &mut copy] {
            assert_eq!(browser.get("/account").await.location(), "/sign-in?next=%2Faccount");
        }
        assert!(out.headers["set-cookie"].to_str().unwrap().contains("Max-Age=0"));
    });
}

#[test]
fn forms_without_a_token_or_with_anothers_change_nothing() {
    at_home(async |home| {
        add(&home, Lang::En, &[]).await;
        let (mut one, mut two) = (strong(&home).await, strong(&home).await);
        let foreign = two.get("/account").await;
        let public = home.browser().get("/sign-in").await;
        for path in ["/account/sign-out", "/account/language", "/account/sessions/end-others"] {
            for answer in
                [one.post_raw(path, &[("lang", "fr")]).await, one.post(path, &foreign, &[]).await, one.post(path, &public, &[]).await]
            {
                assert_eq!(answer.status, StatusCode::FORBIDDEN, "{path}");
            }
        }
        assert_eq!(one.get("/account").await.status, StatusCode::OK);
        assert_eq!(two.get("/account").await.status, StatusCode::OK);
    });
}

#[test]
fn a_session_left_open_elsewhere_is_ended_from_here() {
    at_home(async |home| {
        add(&home, Lang::En, &[]).await;
        let mut there = strong(&home).await;
        home.ledger().clock().pass(SignedDuration::from_mins(10));
        let mut here = strong(&home).await;
        let page = here.get("/account").await;
        let rows: Vec<&str> = page.text.split("/account/sessions/").skip(1).filter(|rest| !rest.starts_with("end-others")).collect();
        // Last used first: the second row is the other one.
        let id = &rows[1][..32];
        let ended = here.post(&format!("/account/sessions/{id}/end"), &page, &[]).await;
        shows(&here.get(ended.location()).await, &say(&home, Lang::En, "accounts-done-ended"));
        assert_eq!(there.get("/account").await.location(), "/sign-in?next=%2Faccount");
        for absent in [id, "0123", "00000000000000000000000000000000"] {
            let page = here.get("/account").await;
            assert_eq!(here.post(&format!("/account/sessions/{absent}/end"), &page, &[]).await.status, StatusCode::NOT_FOUND);
        }
        let own = &rows[0][..32];
        let page = here.get("/account").await;
        assert_eq!(here.post(&format!("/account/sessions/{own}/end"), &page, &[]).await.location(), "/sign-in?done=signed-out");
    });
}

#[test]
fn all_other_sessions_are_ended_together() {
    at_home(async |home| {
        add(&home, Lang::En, &[]).await;
        let (mut here, mut two, mut three) = (strong(&home).await, strong(&home).await, strong(&home).await);
        let page = here.get("/account").await;
        let ended = here.post("/account/sessions/end-others", &page, &[]).await;
        shows(&here.get(ended.location()).await, &say(&home, Lang::En, "accounts-done-others-ended"));
        for browser in [&mut two, &mut three] {
            assert_eq!(browser.get("/account").await.location(), "/sign-in?next=%2Faccount");
        }
        let alone = here.get("/account").await;
        assert!(!alone.text.contains("end-others"), "nothing left to end");
    });
}

#[test]
fn the_language_is_the_persons_own() {
    at_home(async |home| {
        add(&home, Lang::En, &[]).await;
        let mut browser = strong(&home).await;
        for lang in [Lang::Fr, Lang::Ar] {
            let page = browser.get("/account").await;
            let changed = browser.post("/account/language", &page, &[("lang", lang.code())]).await;
            let page = browser.get(changed.location()).await;
            shows(&page, &say(&home, lang, "accounts-done-language"));
            shows(&page, &say(&home, lang, "accounts-own-title"));
            assert!(page.text.contains(&format!("lang=\"{lang}\" dir=\"{}\"", lang.direction().code())));
        }
        let page = browser.get("/account").await;
        let wrong = browser.post("/account/language", &page, &[("lang", "tlh")]).await;
        assert_eq!(wrong.status, StatusCode::UNPROCESSABLE_ENTITY);
        shows(&wrong, &say(&home, Lang::Ar, "accounts-choose-language"));
    });
}
