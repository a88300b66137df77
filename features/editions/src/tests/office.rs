//! The edition's page in the office, through a browser.

use axum::http::StatusCode;
use ledger::Role;
use testkit::{Answer, Browser, Home, on_sqlite};

use super::{FEATURES, described};

const PAGE: &str = "/office/2021/edition";

async fn administrator(home: &Home) -> Browser {
    home.signed_in(&[Role::Administrator]).await
}

/// Fields of a sound form that began from this version, with this English theme.
fn fields<'a>(version: &'a str, english: &'a str) -> Vec<(&'a str, &'a str)> {
    let dates = [("final_week_first", "2021-05-17"), ("final_week_last", "2021-05-21")];
    [vec![("version", version), ("theme_en", english), ("theme_fr", "Les TIC"), ("official", "fr")], dates.to_vec()].concat()
}

async fn public_home(home: &Home) -> Answer {
    home.browser().get("/en/2021").await
}

#[test]
fn the_page_shows_theme_dates_ranks_and_lists() {
    on_sqlite(
        FEATURES,
        |l| l,
        async |home| {
            described(&home).await;
            let page = administrator(&home).await.get(PAGE).await;
            assert_eq!(page.status, StatusCode::OK);
            assert_eq!(
                (page.field("final_week_first"), page.field("virtual_since"), page.field("version")),
                (Some("2021-05-17"), Some("2021-01"), Some("1"))
            );
            for shown in [
                "Les TIC au service",
                "Vice-President, Crown Prince or Crown Princess",
                "private_sector",
                "C7/e-health",
                "Life below water",
            ] {
                assert!(page.text.contains(shown), "{shown}");
            }
        },
    );
}

#[test]
fn only_the_administrator_comes_in() {
    on_sqlite(
        FEATURES,
        |l| l,
        async |home| {
            for (role, expected) in [(Role::Administrator, 200), (Role::Officer, 403), (Role::Reviewer, 403), (Role::Reader, 403)] {
                for path in [PAGE, "/office/2021/edition/public"] {
                    assert_eq!(home.signed_in(&[role]).await.get(path).await.status.as_u16(), expected, "{role} {path}");
                }
            }
            assert_eq!(home.browser().get(PAGE).await.status, StatusCode::SEE_OTHER);
            assert_eq!(administrator(&home).await.get("/office/2022/edition").await.status, StatusCode::NOT_FOUND);
        },
    );
}

#[test]
fn a_saved_theme_stands_on_the_public_home() {
    on_sqlite(
        FEATURES,
        |l| l,
        async |home| {
            described(&home).await;
            let mut browser = administrator(&home).await;
            let page = browser.get(PAGE).await;
            let answer = browser.post(PAGE, &page, &fields("1", "  ICTs for\r\n all ")).await;
            assert_eq!((answer.status, answer.location()), (StatusCode::SEE_OTHER, "/office/2021/edition?done=saved"));
            assert!(browser.get(answer.location()).await.text.contains("role=\"status\""));
            let public = public_home(&home).await;
            assert!(public.text.contains("ICTs for all"), "as one line");
            assert!(!public.text.contains("22–26 March 2021"), "an empty date is none");
            assert_eq!(browser.post(PAGE, &page, &fields("1", "  ICTs for\r\n all ")).await.status, StatusCode::SEE_OTHER, "twice is once");
        },
    );
}

#[test]
fn every_fault_stands_beside_its_field_and_nothing_typed_is_lost() {
    on_sqlite(
        FEATURES,
        |l| l,
        async |home| {
            described(&home).await;
            let mut browser = administrator(&home).await;
            let page = browser.get(PAGE).await;
            let long = "ш".repeat(501);
            let bad = [
                ("version", "1"),
                ("theme_ru", long.as_str()),
                ("virtual_since", "January"),
                ("high_level_first", "2021-03-26"),
                ("high_level_last", "2021-03-22"),
                ("final_week_first", "17 May"),
            ];
            let answer = browser.post(PAGE, &page, &bad).await;
            assert_eq!(answer.status, StatusCode::UNPROCESSABLE_ENTITY);
            for field in ["theme_ru", "virtual_since", "high_level_last", "final_week_first", "final_week_last"] {
                assert!(answer.text.contains(&format!("href=\"#field-{field}\"")), "{field} is in the summary");
                assert!(answer.text.contains(&format!("id=\"field-{field}-fault\"")), "{field} has its sentence");
            }
            assert!(answer.text.contains(&long) && answer.text.contains("January") && answer.text.contains("17 May"));
            let none = browser.post(PAGE, &page, &[("version", "1")]).await;
            assert!(none.text.contains("id=\"field-theme_en-fault\""), "a theme in one language at least");
        },
    );
}

#[test]
fn a_stale_edit_shows_both_texts_and_can_be_saved_over() {
    on_sqlite(
        FEATURES,
        |l| l,
        async |home| {
            described(&home).await;
            let (mut one, mut two) = (administrator(&home).await, administrator(&home).await);
            let (page_one, page_two) = (one.get(PAGE).await, two.get(PAGE).await);
            one.post(PAGE, &page_one, &fields("1", "what the first wrote")).await;
            let both = two.post(PAGE, &page_two, &fields("1", "what the second wrote <b>")).await;
            assert_eq!(both.status, StatusCode::CONFLICT);
            assert!(both.text.contains("what the first wrote") && both.text.contains("what the second wrote &lt;b&gt;"));
            assert!(public_home(&home).await.text.contains("what the first wrote"), "nothing is written over unseen");
            assert_eq!(both.field("version"), Some("2"));
            let theirs = both.text.split("What is stored now").nth(1).unwrap();
            assert_eq!(theirs.split("<dt>").filter(|row| row.contains("class=\"tag caution\"")).count(), 1, "only what differs says so");
            let saved = two.post(PAGE, &both, &fields("2", "what the second wrote <b>")).await;
            assert_eq!(saved.status, StatusCode::SEE_OTHER);
            assert!(public_home(&home).await.text.contains("what the second wrote &lt;b&gt;"));
        },
    );
}

#[test]
fn hiding_and_showing_are_asked_first() {
    on_sqlite(
        FEATURES,
        |l| l,
        async |home| {
            described(&home).await;
            let mut browser = administrator(&home).await;
            for (value, seen) in [("no", StatusCode::NOT_FOUND), ("yes", StatusCode::OK)] {
                let asked = browser.get("/office/2021/edition/public").await;
                assert_eq!(asked.field("public"), Some(value));
                let done = browser.post("/office/2021/edition/public", &asked, &[("public", value)]).await;
                assert_eq!((done.status, done.location()), (StatusCode::SEE_OTHER, PAGE));
                assert_eq!(public_home(&home).await.status, seen);
            }
            let asked = browser.get("/office/2021/edition/public").await;
            browser.post("/office/2021/edition/public", &asked, &[]).await;
            assert_eq!(public_home(&home).await.status, StatusCode::OK, "a form that says nothing does nothing");
        },
    );
}
