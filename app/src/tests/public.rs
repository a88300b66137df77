//! Everything that everybody may read, walked as a reader walks it: small enough for a slow line, and without a word of what is not published.

use std::collections::{BTreeMap, BTreeSet};

use kernel::{Lang, Text};
use ledger::{Change, Door, Verb};
use letters::{Hand, Mark, NewLetter, VersionMove, VersionText, Writing};
use store::params;
use testkit::{Browser, Home, on_sqlite};
use web::Method;

use super::{fill, filled};
use crate::features::{FEATURES, tools};

/// Bytes of a public page on its way (issue "public pages": 60 kB).
const PAGE_LIMIT: usize = 60_000;

/// A word that stands in drafts alone.
const CANARY: &str = "Kanarienvogel";

/// The letter has left, as far as readers see: its state, without the mails of a dispatch.
async fn leaves(home: &Home, slug: &str) {
    let Ok(Door::Open(mut tx)) = home.operator().write::<()>(letters::DISPATCH_LETTERS).await else { panic!("open") };
    let letter = letters::store::letter_by_slug(&tx, home.edition.id, slug).await.expect("read").expect("there");
    tx.run("update letters_letter set state = 'dispatched' where id = $1", params![letter.id]).await.expect("moved");
    tx.note(Change::event(letters::LETTER.at(letter.id), Verb("dispatched")));
    tx.commit(&()).await.expect("committed");
}

/// What a reader gets at an address: status, tag, bytes on the way, and the text.
#[derive(Debug, Clone, PartialEq)]
struct Seen {
    status: u16,
    tag: String,
    size: usize,
    text: String,
}

async fn look(browser: &mut Browser, path: &str) -> Seen {
    let plain = browser.get(path).await;
    let packed = browser.get_packed(path).await;
    Seen {
        status: plain.status.as_u16(),
        tag: plain.headers.get("etag").map_or_else(String::new, |tag| tag.to_str().expect("text").to_owned()),
        size: packed.1.len(),
        text: plain.text,
    }
}

/// All that can be reached from the homes in six languages, and every public route with what may stand in its path.
async fn crawl(home: &Home) -> BTreeMap<String, Seen> {
    let mut browser = home.browser();
    let routes =
        FEATURES.iter().flat_map(|f| f.routes).filter(|r| r.method == Method::Get && r.right.roles.contains(&ledger::Role::Public));
    let mut to_do: BTreeSet<String> = routes.flat_map(|r| Lang::ALL.map(|l| filled(&r.path.replace("{lang}", l.code())))).collect();
    for slug in ["cl-21-5", "cl-21-4-corr-1"] {
        to_do.extend(Lang::ALL.map(|l| format!("/{l}/2021/letters/{slug}")));
        to_do.extend(Lang::ALL.map(|l| format!("/{l}/2021/letters/{slug}.pdf")));
    }
    to_do.extend(Lang::ALL.map(|l| format!("/{l}/2022")));
    let mut seen = BTreeMap::new();
    while let Some(path) = to_do.pop_first() {
        if path.contains("/letters/") && path.ends_with(".pdf") && !path.contains("cl-21-5") {
            continue; // Setting a letter takes long; what does not exist is asked for all the same.
        }
        let got = look(&mut browser, &path).await;
        for link in got.text.split("href=\"").skip(1).filter_map(|rest| rest.split('"').next()) {
            let own = link.starts_with('/') && !link.starts_with("/assets") && !link.contains('?');
            if own && !seen.contains_key(link) {
                to_do.insert(link.to_owned());
            }
        }
        seen.insert(path, got);
    }
    seen
}

fn text(word: &str) -> VersionText {
    VersionText {
        letterhead: word.into(),
        service: word.into(),
        place_date: "Genève, le 3 février 2021".into(),
        contact: word.into(),
        fax: "+41 22 000 0000".into(),
        email: "forum@forum.example".into(),
        addressees: format!("{{addressee|{word}}}"),
        subject: word.into(),
        salutation: "{form-of-address|Madame, Monsieur},".into(),
        body: format!("{word} **{word}**."),
        closing: word.into(),
        signed_mark: "(original signé)".into(),
        signatory: word.into(),
        signatory_post: word.into(),
    }
}

/// A letter that is being written, and an edition that is being prepared.
async fn drafts(home: &Home) -> letters::Letter {
    let cx = home.operator();
    let new = NewLetter {
        number: "CL-21/5".parse().expect("a number"),
        dated: jiff::civil::date(2021, 2, 20),
        class: "ministers-of-itu-member-states".into(),
        source_lang: Lang::Fr,
        reply_form: None,
    };
    let letter = letters::draft(&cx, new).await.expect("drafted");
    for lang in Lang::ALL {
        let follows = (lang != Lang::Fr).then_some(1);
        let writing = Writing { letter: letter.id, lang, text: text(CANARY), official: false, hand: Hand::Person, began_at: 0, follows };
        letters::write_version(&cx, writing).await.expect("written");
    }
    let names: Text = Lang::ALL.into_iter().map(|l| (l, CANARY.to_owned())).collect();
    access::edition::found(&cx, "2022", &names, &home.edition.zone(), false).await.expect("founded");
    letter
}

/// As it was, that the edition before is the current one.
async fn current_again(home: &Home) {
    let Ok(Door::Open(mut tx)) = home.operator().write::<()>(access::RUN_EDITIONS).await else { panic!("open") };
    for sql in ["set current_one = false where current_one", "set current_one = true where slug = '2021'"] {
        tx.run(&format!("update access_edition {sql}"), params![]).await.expect("run");
    }
    tx.note(Change::event(access::EDITION.at(home.edition.id), Verb::CHANGED));
    tx.commit(&()).await.expect("committed");
}

#[test]
fn every_public_page_is_small_in_every_language_and_drafts_are_nowhere_until_they_are_published() {
    on_sqlite(FEATURES, tools, async |home: Home| {
        fill(&home).await;
        editions::describe(&home.operator(), &editions::demo_facts()).await.expect("described");
        leaves(&home, "cl-21-4").await;
        let before = crawl(&home).await;
        let pages = before.values().filter(|seen| seen.status == 200 && seen.text.contains("<html")).count();
        assert!(pages >= 6 * 8, "home, letters, a letter, who has answered, about, accessibility, privacy, the code: {pages}");
        for (path, seen) in &before {
            assert!(seen.size < PAGE_LIMIT, "{path}: {} bytes on the way", seen.size);
            assert!(seen.status < 500, "{path}: {}", seen.status);
            let kept = path.split('/').nth(2) == Some("2021") && seen.status == 200;
            assert_eq!(kept, !seen.tag.is_empty(), "{path}: public pages of an edition lie ready, and nothing else does");
        }

        let letter = drafts(&home).await;
        current_again(&home).await;
        let during = crawl(&home).await;
        assert_eq!(before.keys().collect::<Vec<_>>(), during.keys().collect::<Vec<_>>(), "no address more");
        for (path, seen) in &during {
            assert!(!seen.text.contains(CANARY), "{path} shows a draft");
            // A form has a key of its own each time.
            let same = seen == &before[path] || seen.text.contains(page::ONCE_FIELD);
            assert!(same, "{path}: tag or size tell that something is being written");
        }

        let cx = home.operator();
        for to in [VersionMove::Review, VersionMove::Publish] {
            let mark = Mark { letter: letter.id, lang: Lang::Fr, to, revision: 1, source_revision: 1 };
            letters::set_version_state(&cx, mark).await.expect("marked");
        }
        assert!(!crawl(&home).await.values().any(|seen| seen.text.contains(CANARY)), "published, and the letter has not left");
        leaves(&home, "cl-21-5").await;
        let after = crawl(&home).await;
        for path in ["/fr/2021", "/ar/2021/letters", "/fr/2021/letters/cl-21-5", "/zh/2021/letters/cl-21-5"] {
            assert!(after[path].text.contains(CANARY), "{path}: at once");
        }
        assert!(
            !after.values().any(|seen| seen.status == 200 && seen.text.contains("/2022")),
            "the edition that is being prepared stays unknown"
        );
    });
}
