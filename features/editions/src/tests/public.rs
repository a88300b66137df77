//! The public pages: all facts in six languages, fallbacks that show, and what every page promises.

use axum::http::StatusCode;
use house::Feature;
use kernel::{Lang, Text};
use ledger::Role;
use maud::html;
use testkit::{Answer, Home, on_sqlite};
use words::unmarked;

use super::{FEATURES, between, described};
use crate::{Edit, Edition, FEATURE, Framework, Wording, demo_facts, edit, edition, framework};

const PAGES: [&str; 4] = ["", "/about", "/accessibility", "/privacy"];

async fn page(home: &Home, lang: Lang, page: &str) -> Answer {
    let answer = home.browser().get(&format!("/{lang}/2021{page}")).await;
    assert_eq!(answer.status, StatusCode::OK, "{lang} {page}");
    answer
}

/// A text as it stands in a page.
fn escaped(text: &str) -> String {
    text.replace('&', "&amp;").replace('<', "&lt;").replace('>', "&gt;").replace('"', "&quot;")
}

#[test]
fn every_fact_is_shown_in_every_language() {
    on_sqlite(
        FEATURES,
        |l| l,
        async |home| {
            described(&home).await;
            let facts = demo_facts();
            for lang in Lang::ALL {
                let text = unmarked(&page(&home, lang, "").await.text) + &unmarked(&page(&home, lang, "/about").await.text);
                let shows = |what: &str| assert!(text.contains(&escaped(what)), "{lang}: {what}");
                let best = |t: &Text| t.best(lang).unwrap().1.to_owned();
                shows(&best(&facts.name));
                shows(&best(&facts.short_names));
                shows(&best(&facts.process.names));
                shows(&best(&facts.theme));
                shows(&best(&facts.description));
                facts.organisers.iter().flat_map(|o| [&o.names, &o.short_names]).for_each(|t| shows(&best(t)));
                facts.frameworks.iter().for_each(|i| shows(&best(&i.names)));
                facts.stakeholder_types.iter().for_each(|t| shows(&best(&t.names)));
                let tongue = home.house.app.tongue(lang);
                for days in [facts.dates.high_level_sessions.unwrap(), facts.dates.final_week.unwrap()] {
                    shows(&unmarked(&tongue.days(days.first(), days.last())));
                }
                shows(&tongue.month(facts.dates.virtual_since.unwrap().first()));
                shows(&facts.contact.as_ref().unwrap().email.to_string());
                facts.languages.iter().for_each(|l| shows(tongue.language(*l)));
                assert!(text.contains(&format!("href=\"/{lang}/code\"")), "{lang}: the way to answer");
            }
        },
    );
}

#[test]
fn a_missing_name_falls_back_and_says_so() {
    on_sqlite(
        FEATURES,
        |l| l,
        async |home| {
            described(&home).await;
            for lang in Lang::ALL {
                let answer = page(&home, lang, "").await;
                let tongue = home.house.app.tongue(lang);
                let lines = between(&answer, &format!("<h2>{}</h2>", tongue.say("editions-action-lines")), "<h2>");
                assert!(lines.contains("Capacity building") && lines.contains("C7"), "{lang}");
                let marked = lines.contains("<div lang=\"en\" dir=\"ltr\">") && lines.contains(&tongue.say("page-shown-in-en")); // words: not a key
                assert_eq!(marked, lang != Lang::En, "{lang}");
                let goals = between(&answer, &format!("<h2>{}</h2>", tongue.say("editions-sdgs")), "</main>");
                assert!(!goals.contains(" lang="), "{lang}: the goals have all their names");
            }
        },
    );
}

#[test]
fn what_is_unofficial_says_so() {
    on_sqlite(
        FEATURES,
        |l| l,
        async |home| {
            described(&home).await;
            for lang in Lang::ALL {
                let answer = page(&home, lang, "").await;
                let lead = between(&answer, "<p class=\"lead\">", "</p>");
                let mark = home.house.app.tongue(lang).say("editions-unofficial");
                assert_eq!(lead.contains(&mark), lang != Lang::Fr, "{lang}: {lead}");
            }
        },
    );
}

#[test]
fn a_name_that_no_list_has_in_common_is_marked_by_itself() {
    on_sqlite(
        FEATURES,
        |l| l,
        async |home| {
            let mut facts = demo_facts();
            let line = facts.frameworks.iter_mut().find(|i| i.code == "C4").unwrap();
            line.names = line.names.clone().with(Lang::Fr, "Renforcement des capacités");
            crate::describe(&home.operator(), &facts).await.unwrap();
            let answer = page(&home, Lang::Fr, "").await;
            assert!(answer.text.contains("Renforcement des capacités</li>"), "its own language is not marked");
            assert!(answer.text.contains("<span lang=\"en\" dir=\"ltr\">Media</span>"), "each other one is");
        },
    );
}

#[test]
fn a_type_without_a_name_falls_back_and_says_so() {
    on_sqlite(
        FEATURES,
        |l| l,
        async |home| {
            let mut facts = demo_facts();
            facts.stakeholder_types.truncate(1);
            facts.stakeholder_types[0].names = Wording::from(Text::new().with(Lang::Ru, "Правительство"));
            crate::describe(&home.operator(), &facts).await.unwrap();
            let answer = page(&home, Lang::Ar, "").await;
            assert!(answer.text.contains("<div lang=\"ru\" dir=\"ltr\"><ul><li>Правительство</li></ul></div>"));
            let mark = home.house.app.tongue(Lang::Ar).say("page-shown-in-ru"); // words: not a key
            assert!(answer.text.contains(&format!("<small class=\"mark\">{mark}</small>")));
        },
    );
}

/// A feature that has something for the home in French and nothing in other languages.
const GUEST: Feature = Feature {
    home: Some(|visit| {
        let part = (visit.lang() == Lang::Fr).then(|| html! { h2 { "La lettre" } p { (visit.edition_slug()) } });
        Box::pin(async move { Ok(part) })
    }),
    ..Feature::named("guest")
};

static WITH_GUEST: &[Feature] = &[FEATURE, GUEST];

#[test]
fn other_features_have_their_place_on_the_home() {
    on_sqlite(
        WITH_GUEST,
        |l| l,
        async |home| {
            assert!(page(&home, Lang::Fr, "").await.text.contains("<h2>La lettre</h2><p>2021</p>"));
            assert!(!page(&home, Lang::En, "").await.text.contains("La lettre"));
        },
    );
}

#[test]
fn an_edition_without_facts_has_its_pages() {
    on_sqlite(
        FEATURES,
        |l| l,
        async |home| {
            for lang in Lang::ALL {
                for path in PAGES {
                    assert_eq!(page(&home, lang, path).await.text.matches("<h1").count(), 1, "{lang} {path}");
                }
            }
        },
    );
}

/// Whether a tag has an attribute such as `onload`.
fn handles_events(text: &str) -> bool {
    text.split(" on").skip(1).any(|rest| rest.trim_start_matches(|c: char| c.is_ascii_lowercase()).starts_with("=\""))
}

#[test]
fn every_page_keeps_the_promises_of_every_page() {
    on_sqlite(
        FEATURES,
        |l| l,
        async |home| {
            described(&home).await;
            for lang in Lang::ALL {
                for path in PAGES {
                    let answer = page(&home, lang, path).await;
                    let (text, at) = (answer.text.as_str(), format!("{lang} {path}"));
                    assert!(text.contains(&format!("<html lang=\"{lang}\" dir=\"{}\"", lang.direction().code())), "{at}");
                    for once in ["<h1", "<main", "<title", "<header", "<footer"] {
                        assert_eq!(
                            text.matches(&format!("{once}>")).count() + text.matches(&format!("{once} ")).count(),
                            1,
                            "{at}: {once}"
                        );
                    }
                    for other in Lang::ALL {
                        assert!(text.contains(&format!("<a href=\"/{other}/2021{path}\" lang=\"{other}\"")), "{at}: no way to {other}");
                    }
                    assert!(!text.contains("<style") && !text.contains(" style=") && !handles_events(text), "{at}: style or script inside");
                    assert_eq!(text.matches("<script").count(), text.matches(" defer></script>").count(), "{at}: a script inside");
                    for loaded in text.split("src=\"").skip(1).chain(text.split("<link ").skip(1).filter_map(|l| l.split("href=\"").nth(1)))
                    {
                        let address = loaded.split('"').next().unwrap();
                        assert!(address.starts_with('/') && !address.starts_with("//"), "{at}: loads {address}");
                        assert_eq!(home.browser().get(address).await.status, StatusCode::OK, "{at}: {address} is there");
                    }
                    assert!(!text.contains("editions-"), "{at}: a key without words");
                    assert!(answer.headers["content-security-policy"].to_str().unwrap().contains("default-src 'none'"), "{at}");
                    assert!(!answer.headers.contains_key("set-cookie"), "{at}: a cookie, though the notice says none");
                    // Even before compression.
                    assert!(text.len() < 60_000, "{at}: {} bytes", text.len());
                }
            }
        },
    );
}

#[test]
fn what_was_typed_is_text() {
    on_sqlite(
        FEATURES,
        |l| l,
        async |home| {
            described(&home).await;
            let hostile = "<script>alert(1)</script>\"' onload=x {$day} &amp; \u{202e}txt";
            let text: Text = Lang::ALL.into_iter().map(|l| (l, format!("{hostile} {l}"))).collect();
            let change = Edit { began_from: 1, theme: Wording::new(text, []), dates: demo_facts().dates };
            edit(&home.role(&[Role::Account, Role::Administrator]), change).await.unwrap();
            for lang in Lang::ALL {
                let answer = page(&home, lang, "").await;
                assert!(answer.text.contains(&escaped(&format!("{hostile} {lang}"))), "{lang}");
                assert!(!answer.text.contains("<script>"), "{lang}");
            }
        },
    );
}

#[test]
fn another_editions_facts_are_not_shown() {
    on_sqlite(
        FEATURES,
        |l| l,
        async |home| {
            let next = crate::EditionFacts { slug: "2022".into(), ..demo_facts() };
            let founded = crate::found(&home.ledger().operator(None), &next, true).await.unwrap();
            let answer = page(&home, Lang::Fr, "").await;
            assert!(!answer.text.contains("Les TIC") && !answer.text.contains("UNESCO"), "2021 has no facts of its own");
            let read = home.ledger().store().read().await.unwrap();
            let Edition { theme, .. } = edition(&read, founded.id).await.unwrap().unwrap();
            assert!(theme.exact(Lang::Fr).is_some() && framework(&read, home.edition.id, Framework::Sdgs).await.unwrap().is_empty());
        },
    );
}
