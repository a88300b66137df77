//! Setting up the second factor and giving it, as the pages do.

use axum::http::StatusCode;
use jiff::SignedDuration;
use kernel::Lang;
use ledger::Role;
use testkit::{Answer, Browser};

use super::{LIST, add, at_home, code, enrol, say, secret, shows, signed_in};

const HERE: &str = "/account/second-factor";

async fn give(browser: &mut Browser, typed: &str) -> Answer {
    let page = browser.get(HERE).await;
    browser.post(HERE, &page, &[("code", typed), ("next", "/office/2021/accounts")]).await
}

fn recovery_codes(page: &Answer) -> Vec<String> {
    let list = super::between(page, "<ol id=\"codes\">", "</ol>");
    list.split("<code dir=\"ltr\">").skip(1).map(|rest| rest.split('<').next().unwrap().to_owned()).collect()
}

#[test]
fn the_recovery_codes_are_shown_once() {
    at_home(async |home| {
        add(&home, Lang::En, &[Role::Administrator]).await;
        let mut browser = home.browser();
        signed_in(&home, &mut browser, "/sign-in").await;
        let page = browser.get(HERE).await;
        let link = super::between(&page, "href=\"otpauth://", "\"");
        assert!(link.starts_with("totp/Convoke:officer%40office%2Eexample?secret=") && link.contains(&secret(&page)), "{link}");
        let typed = code(&home, &secret(&page), 0);
        let answer = browser.post(HERE, &page, &[("code", &typed), ("next", "")]).await;
        let codes = recovery_codes(&answer);
        assert_eq!(codes.len(), 10);
        assert!(answer.text.contains("data-print"), "they can be printed");
        assert_eq!(answer.headers["cache-control"], "no-store");
        // Reload sends the form again: nothing is shown a second time.
        let again = browser.post(HERE, &page, &[("code", &typed), ("next", "")]).await;
        assert_eq!(again.location(), "/account");
        assert_eq!(browser.get(HERE).await.location(), "/account");
        for page in [browser.get("/account").await, browser.get(LIST).await] {
            assert!(codes.iter().all(|code| !page.text.contains(code)));
        }
        home.ledger().clock().pass(SignedDuration::from_mins(5));
        let mut next = home.browser();
        signed_in(&home, &mut next, "/sign-in").await;
        assert_eq!(give(&mut next, &codes[2].to_uppercase()).await.location(), LIST);
        shows(&next.get("/account").await, "9 recovery codes left.");
        let mut third = home.browser();
        signed_in(&home, &mut third, "/sign-in").await;
        let used = give(&mut third, &codes[2]).await;
        assert_eq!(used.status, StatusCode::UNPROCESSABLE_ENTITY);
        shows(&used, &say(&home, Lang::En, "access-bad-code"));
    });
}

#[test]
fn a_wrong_code_is_told_beside_the_field() {
    at_home(async |home| {
        add(&home, Lang::En, &[]).await;
        let mut browser = home.browser();
        signed_in(&home, &mut browser, "/sign-in").await;
        let page = browser.get(HERE).await;
        let wrong = browser.post(HERE, &page, &[("code", "12 34 5"), ("next", "/office")]).await;
        assert_eq!(wrong.status, StatusCode::UNPROCESSABLE_ENTITY);
        shows(&wrong, &say(&home, Lang::En, "access-bad-code"));
        assert_eq!((wrong.field("code"), wrong.field("next")), (Some("12 34 5"), Some("/office")));
        assert_eq!(secret(&wrong), secret(&page), "the secret in the telephone is still the one");
        let spaced = code(&home, &secret(&page), 0);
        let spaced = format!("{} {}", &spaced[..3], &spaced[3..]);
        assert_eq!(recovery_codes(&give(&mut browser, &spaced).await).len(), 10);
    });
}

#[test]
fn tries_are_limited_by_account_and_never_for_good() {
    at_home(async |home| {
        add(&home, Lang::En, &[Role::Administrator]).await;
        let mut browser = home.browser();
        signed_in(&home, &mut browser, "/sign-in").await;
        let (secret, _) = enrol(&home, &mut browser).await;
        home.ledger().clock().pass(SignedDuration::from_mins(30));
        let mut guesser = home.browser();
        signed_in(&home, &mut guesser, "/sign-in").await;
        for _ in 0..6 {
            assert_eq!(give(&mut guesser, "000000").await.status, StatusCode::UNPROCESSABLE_ENTITY);
        }
        let refused = give(&mut guesser, &code(&home, &secret, 0)).await;
        assert_eq!((refused.status, refused.headers["retry-after"].to_str().unwrap()), (StatusCode::TOO_MANY_REQUESTS, "180"));
        // Another session of the same account is no way around it.
        let mut other = home.browser();
        signed_in(&home, &mut other, "/sign-in").await;
        assert_eq!(give(&mut other, &code(&home, &secret, 0)).await.status, StatusCode::TOO_MANY_REQUESTS);
        assert_eq!(browser.get(LIST).await.status, StatusCode::OK, "who is inside stays inside");
        home.ledger().clock().pass(SignedDuration::from_mins(3));
        assert_eq!(give(&mut other, &code(&home, &secret, 0)).await.location(), LIST);
    });
}

#[test]
fn enrolment_in_a_second_tab_shows_the_state_of_now() {
    at_home(async |home| {
        add(&home, Lang::En, &[]).await;
        let (mut one, mut two) = (home.browser(), home.browser());
        signed_in(&home, &mut one, "/sign-in").await;
        signed_in(&home, &mut two, "/sign-in").await;
        let stale = two.get(HERE).await;
        let (secret, _) = enrol(&home, &mut one).await;
        let answer = two.post(HERE, &stale, &[("code", &code(&home, &secret, 0)), ("next", "")]).await;
        assert_eq!(answer.status, StatusCode::UNPROCESSABLE_ENTITY, "the code was used by the other tab");
        shows(&answer, &say(&home, Lang::En, "accounts-give-lead"));
        let taken = two.post(HERE, &answer, &[("code", &code(&home, &secret, 30)), ("next", "")]).await;
        assert_eq!(taken.location(), "/office");
    });
}

#[test]
fn nobody_sets_up_a_factor_without_a_session() {
    at_home(async |home| {
        add(&home, Lang::En, &[]).await;
        let mut browser = home.browser();
        assert_eq!(browser.get(HERE).await.location(), "/sign-in?next=%2Faccount%2Fsecond-factor");
        let form = browser.get("/sign-in").await;
        assert_eq!(browser.post(HERE, &form, &[("code", "000000")]).await.status, StatusCode::UNAUTHORIZED);
    });
}
