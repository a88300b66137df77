//! The ways in, the ways that lead nowhere, and what the demo says above every page.

use axum::http::StatusCode;
use kernel::Lang;
use ledger::Role;
use testkit::on_sqlite;
use words::unmarked;

use super::{FEATURES, described};
use crate::{demo_facts, found, set_public};

#[test]
fn the_root_leads_to_the_current_edition_in_the_browsers_language() {
    on_sqlite(
        FEATURES,
        |l| l,
        async |home| {
            for (wish, expected) in [("fr-CH, en;q=0.8", "/fr/"), ("ar", "/ar/"), ("de", "/en/"), ("", "/en/")] {
                let answer = home.browser().in_lang(wish).get("/").await;
                assert_eq!((answer.status, answer.location()), (StatusCode::SEE_OTHER, expected), "{wish}");
                assert_eq!(answer.headers["vary"], "accept-language");
            }
            for path in ["/ru/", "/ru"] {
                assert_eq!(home.browser().get(path).await.location(), "/ru/2021");
            }
            let next = crate::EditionFacts { slug: "2022".into(), ..demo_facts() };
            found(&home.ledger().operator(None), &next, true).await.unwrap();
            assert_eq!(home.browser().get("/zh/").await.location(), "/zh/2022");
        },
    );
}

#[test]
fn no_language_no_edition_and_no_page_are_not_found() {
    on_sqlite(
        FEATURES,
        |l| l,
        async |home| {
            described(&home).await;
            for path in ["/de/", "/de/2021", "/de/2021/about", "/fr/1999", "/fr/1999/about", "/fr/2021/nothing", "/xx"] {
                let answer = home.browser().get(path).await;
                assert_eq!(answer.status, StatusCode::NOT_FOUND, "{path}");
                assert_eq!(answer.text.matches("<h1").count(), 1, "{path}");
            }
            assert!(home.browser().get("/fr/1999").await.text.contains("<html lang=\"fr\""), "in the language of the path");
        },
    );
}

#[test]
fn a_hidden_edition_is_nowhere() {
    on_sqlite(
        FEATURES,
        |l| l,
        async |home| {
            described(&home).await;
            set_public(&home.operator(), false).await.unwrap();
            for path in ["/fr/2021", "/fr/2021/about", "/fr/2021/accessibility", "/fr/2021/privacy", "/fr/"] {
                let answer = home.browser().get(path).await;
                assert_eq!(answer.status, StatusCode::NOT_FOUND, "{path}");
                assert!(!answer.text.contains("SMSI") && !answer.text.contains("TIC"), "{path} names what is hidden");
            }
        },
    );
}

#[test]
fn search_engines_are_told_where_not_to_go() {
    on_sqlite(
        FEATURES,
        |l| l,
        async |home| {
            let answer = home.browser().get("/robots.txt").await;
            assert_eq!(answer.headers["content-type"], "text/plain; charset=utf-8");
            for line in ["User-agent: *", "Disallow: /reply", "Disallow: /office", "Disallow: /account", "Disallow: /sign-in"] {
                assert!(answer.text.lines().any(|l| l == line), "{line}");
            }
            assert_eq!(answer.text.lines().count(), 5, "everything else is allowed");
            assert_eq!(home.browser().get("/favicon.ico").await.headers["content-type"], "image/svg+xml");
        },
    );
}

#[test]
fn a_demo_says_so_everywhere_and_in_the_office_how_late_it_is_in_it() {
    on_sqlite(
        FEATURES,
        |l| l,
        async |home| {
            home.at("2021-02-15T10:00");
            let mut office = home.signed_in(&[Role::Administrator]).await;
            for lang in Lang::ALL {
                let answer = home.browser().get(&format!("/{lang}/2021")).await;
                let tongue = home.house.app.tongue(lang);
                let instant = unmarked(&tongue.instant("2021-02-15T09:00:00Z".parse().unwrap(), &home.edition.zone()));
                let text = unmarked(&answer.text);
                assert!(text.contains(&tongue.say("editions-demo")) && text.contains(&tongue.say("editions-demo-public")), "{lang}");
                assert!(!text.contains(&instant), "{lang}: a page that is kept has no clock");
                assert!(text.contains("noindex"), "a demo is not found beside the forum");
                let page = unmarked(&office.get(&format!("/office/2021/edition?lang={lang}")).await.text);
                assert!(page.contains(&tongue.say("editions-demo")) && page.contains(&instant), "{lang}: {instant}");
            }
        },
    );
}
