//! A stranger who types addresses learns nothing: not by words, headers, status or time.

use std::time::Duration;

use access::account::set_active;
use axum::http::StatusCode;
use kernel::Lang;
use ledger::Role;
use testkit::{Answer, Home};

use super::{ADDRESS, add, add_at, at_home, mailed};

const UNKNOWN: &str = "nobody@office.example";
const CLOSED: &str = "closed@office.example";

async fn houseful(home: &Home) {
    add_at(home, "administrator@office.example", "Administrator", Lang::En, &[Role::Administrator]).await;
    add(home, Lang::Ru, &[]).await;
    let closed = add_at(home, CLOSED, "Gone", Lang::En, &[]).await;
    set_active(&home.operator(), closed.id, false).await.unwrap();
}

/// The answer with the tokens of its forms left out.
fn told(answer: &Answer) -> (StatusCode, Vec<String>, String) {
    let headers = answer.headers.iter().map(|(name, value)| format!("{name}: {value:?}")).collect();
    let mut text = answer.text.clone();
    while let Some(at) = text.find("name=\"once\" value=\"") {
        let value = at + "name=\"once\" value=\"".len();
        let end = value + text[value..].find('"').unwrap();
        text.replace_range(at..end, "");
    }
    (answer.status, headers, text)
}

async fn answer(home: &Home, lang: &str, address: &str) -> Answer {
    let mut browser = home.browser().in_lang(lang);
    let form = browser.get("/sign-in?next=/office").await;
    browser.post("/sign-in", &form, &[("email", address), ("next", "/office")]).await
}

#[test]
fn known_unknown_and_closed_addresses_get_the_same_bytes() {
    at_home(async |home| {
        houseful(&home).await;
        for lang in ["en", "fr", "ar"] {
            let known = answer(&home, lang, ADDRESS).await;
            assert_eq!(known.status, StatusCode::OK);
            assert!(!known.text.contains(ADDRESS), "so that nothing of it differs by its length");
            for other in [UNKNOWN, CLOSED] {
                assert_eq!(told(&answer(&home, lang, other).await), told(&known), "{lang} {other}");
            }
        }
        assert_eq!(mailed(&home).await.len(), 3, "only the mailbox differs");
    });
}

#[test]
fn the_limit_by_address_counts_for_all_alike() {
    at_home(async |home| {
        houseful(&home).await;
        for round in 0..6 {
            let known = answer(&home, "en", ADDRESS).await;
            assert_eq!(known.status, if round < 5 { StatusCode::OK } else { StatusCode::TOO_MANY_REQUESTS });
            let unknown = answer(&home, "en", UNKNOWN).await;
            let alike = |a: &Answer, address: &str| {
                let (status, headers, text) = told(a);
                // The page of a refusal keeps what was typed.
                (status, headers.into_iter().filter(|h| !h.starts_with("content-length")).collect::<Vec<_>>(), text.replace(address, ""))
            };
            assert_eq!(alike(&known, ADDRESS), alike(&unknown, UNKNOWN), "round {round}");
        }
        let refused = answer(&home, "en", ADDRESS).await;
        assert_eq!(refused.headers["retry-after"], "240");
        home.ledger().clock().pass(jiff::SignedDuration::from_mins(4));
        assert_eq!(answer(&home, "en", ADDRESS).await.status, StatusCode::OK, "nobody is locked out for good");
        assert_eq!(answer(&home, "en", "other@office.example").await.status, StatusCode::OK, "another address is another matter");
    });
}

#[test]
fn the_answer_comes_at_an_even_time() {
    at_home(async |home| {
        houseful(&home).await;
        for address in [ADDRESS, UNKNOWN, CLOSED] {
            let early = tokio::time::timeout(Duration::from_millis(250), answer(&home, "en", address)).await;
            assert!(early.is_err(), "{address}: answered before its time");
        }
    });
}
