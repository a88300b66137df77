//! The reader of the trail: walked, filtered, tampered with.

use std::collections::BTreeSet;

use kernel::Id;
use ledger::{Caller, Change, Role, Verb};
use testkit::{Browser, Home};

use super::{ALONE, BESIDE, HOSTILE, NOTE, addresses, invited, noted, shows_as_text, sql};

/// 300 records about notes, by an officer.
async fn written(home: &Home) {
    let cx = home.officer();
    for n in 0..300 {
        // Several records of one instant: the cursor must not skip any.
        if n % 7 == 0 {
            home.ledger().clock().pass(jiff::SignedDuration::from_secs(1));
        }
        noted(&cx, Change::event(NOTE.at(cx.new_id()), Verb::ADDED).with("number", n.to_string())).await;
    }
}

/// The ids of the records that a page lists, in order.
fn listed(page: &testkit::Answer) -> Vec<String> {
    let mut ids: Vec<String> = Vec::new();
    for address in addresses(page, "/office/2021/trail/record/") {
        let id = address.rsplit('/').next().unwrap().to_owned();
        if ids.last() != Some(&id) {
            ids.push(id);
        }
    }
    ids
}

async fn walk(browser: &mut Browser, first: &str, rel: &str) -> (Vec<Vec<String>>, String) {
    let mut path = first.to_owned();
    let mut pages = Vec::new();
    loop {
        let page = browser.get(&path).await;
        assert_eq!(page.status.as_u16(), 200, "{path}");
        pages.push(listed(&page));
        let mark = format!("rel=\"{rel}\" href=\"");
        let Some(next) = page.text.split(&mark).nth(1).and_then(|rest| rest.split('"').next()) else { return (pages, path) };
        path = next.replace("&amp;", "&");
    }
}

#[test]
fn the_trail_is_walked_without_gap_or_double_in_both_directions() {
    testkit::on_sqlite(
        BESIDE,
        |ledger| ledger,
        async |home| {
            written(&home).await;
            let mut browser = home.signed_in(&[Role::Administrator]).await;
            let (pages, last) = walk(&mut browser, "/office/2021/trail?kind=note&verb=added", "next").await;
            assert_eq!(pages.iter().map(Vec::len).collect::<Vec<_>>(), [50; 6]);
            let forth: Vec<String> = pages.concat();
            assert_eq!(forth.iter().collect::<BTreeSet<_>>().len(), 300);
            assert!(last.contains("kind=note") && last.contains("verb=added"), "the filter stays in the address: {last}");
            let (pages, _) = walk(&mut browser, &last, "prev").await;
            let back: Vec<String> = pages.into_iter().rev().flatten().collect();
            assert_eq!(back, forth);
        },
    );
}

#[test]
fn the_trail_is_filtered_by_actor_thing_and_day() {
    testkit::on_sqlite(
        BESIDE,
        |ledger| ledger,
        async |home| {
            let (thing, _) = invited(&home).await;
            let link = home.cx(Caller::Link { thing: thing.clone() });
            noted(&link, Change::event(thing.clone(), Verb("answered"))).await;
            home.at("2021-03-02T00:30");
            noted(&home.officer(), Change::event(NOTE.at(home.officer().new_id()), Verb("late"))).await;
            let mut browser = home.signed_in(&[Role::Administrator]).await;
            let mut number = async |query: &str| listed(&browser.get(&format!("/office/2021/trail?{query}")).await).len();
            assert_eq!(number("kind=note&actor=link%2F").await, 1);
            assert_eq!(number(&format!("actor=link%2Fnote%2F{}", thing.id)).await, 1);
            assert_eq!(number(&format!("thing={}", thing.id)).await, 3);
            assert_eq!(number("kind=note&from=2021-03-02").await, 1, "the day is the edition's, in its own zone");
            assert_eq!(number("kind=note&until=2021-03-01").await, 3);
            assert_eq!(number("kind=note&from=2021-02-15&until=2021-02-15").await, 3);
            assert_eq!(number("verb=never").await, 0);
        },
    );
}

#[test]
fn the_whole_trail_that_a_filter_leaves_is_written_as_a_file() {
    testkit::on_sqlite(
        BESIDE,
        |ledger| ledger,
        async |home| {
            written(&home).await;
            let mut browser = home.signed_in(&[Role::Administrator]).await;
            let page = browser.get("/office/2021/trail?kind=note&verb=added").await;
            assert!(page.text.contains("/office/2021/trail?kind=note&amp;verb=added&amp;format=csv"), "{}", page.text);
            let file = browser.get("/office/2021/trail?kind=note&verb=added&format=csv").await;
            let lines: Vec<&str> = file.text.lines().collect();
            assert_eq!(lines.len(), 1 + 300, "every record, though a page has fifty");
            assert!(lines[0].contains("When,Who"), "{}", lines[0]);
            assert!(lines[300].ends_with(",0"), "the value after, the oldest last: {}", lines[300]);
            let fault = browser.get("/office/2021/trail?thing=nonsense&format=csv").await;
            assert_eq!(fault.status.as_u16(), 422, "a filter that is not understood gives no file of everything");
            let mut officer = home.signed_in(&[Role::Officer]).await;
            assert_eq!(officer.get("/office/2021/trail?format=csv").await.status.as_u16(), 403);
        },
    );
}

#[test]
fn a_filter_that_cannot_be_read_is_told_beside_its_field() {
    testkit::on_sqlite(
        ALONE,
        |ledger| ledger,
        async |home| {
            let mut browser = home.signed_in(&[Role::Administrator]).await;
            for (query, sentence) in [
                ("thing=7", "Please enter the identifier of a thing"),
                ("from=2021-02-30", "Please enter a day"),
                ("until=yesterday", "Please enter a day"),
            ] {
                let page = browser.get(&format!("/office/2021/trail?{query}")).await;
                assert_eq!(page.status.as_u16(), 422, "{query}");
                assert!(page.text.contains(sentence), "{query}");
                assert!(page.text.contains(&format!("value=\"{}\"", query.split_once('=').unwrap().1)), "what was typed is kept: {query}");
            }
            let beyond = browser.get("/office/2021/trail?until=9999-12-31&before=99-x&after=1-2&kind=%00%27&actor=%25").await;
            assert_eq!(beyond.status.as_u16(), 200);
        },
    );
}

#[test]
fn a_record_says_who_what_and_from_what_to_what() {
    testkit::on_sqlite(
        BESIDE,
        |ledger| ledger,
        async |home| {
            let (thing, _) = invited(&home).await;
            let link = home.cx(Caller::Link { thing: thing.clone() });
            let long = "long ".repeat(200);
            let change = Change::event(thing.clone(), Verb("answered")).with("reason", HOSTILE).with("text", long.as_str());
            noted(&link, change.with_personal("contact", "a secret of somebody")).await;
            let mut browser = home.signed_in(&[Role::Administrator]).await;
            let list = browser.get("/office/2021/trail?verb=answered").await;
            shows_as_text(&list);
            assert!(!list.text.contains(&long), "a list has beginnings only");
            let path = format!("/office/2021/trail/record/{}", listed(&list)[0]);
            let page = browser.get(&path).await;
            shows_as_text(&page);
            assert!(page.text.contains("Personal link of note "), "the actor is the holder of a link");
            assert!(page.text.contains("<code><bdi>answered</bdi></code>"), "a verb without words is shown as it stands");
            assert!(page.text.contains(&format!("href=\"/office/2021/notes/{}\"", thing.id)), "the thing's page is one click away");
            let folded = page.text.split("<details>").any(|part| part.contains(&long.trim_end()[..100]));
            assert!(folded, "a long value is folded");
            assert!(page.text.contains("a secret of somebody"));
            let erased = "update ledger_change set fields = replace(replace(fields, '\"value\":\"a secret of somebody\"', '\"x\":0'), 'contact', 'contact')
                      where verb = 'answered'";
            sql(&home, erased).await;
            let page = browser.get(&path).await;
            assert!(!page.text.contains("a secret of somebody"));
            assert!(page.text.contains(">erased<"), "an erased value is marked");
        },
    );
}

#[test]
fn actors_are_named() {
    testkit::on_sqlite(
        ALONE,
        |ledger| ledger,
        async |home| {
            // Signing in leaves records of the operator, of nobody, and the account is named by its role.
            let mut browser = home.signed_in(&[Role::Administrator]).await;
            noted(&home.officer(), Change::event(NOTE.at(home.officer().new_id()), Verb::ADDED)).await;
            let page = browser.get("/office/2021/trail").await;
            for who in ["The operator, by command line", "A visitor who was not signed in", "An account that no longer exists"] {
                assert!(page.text.contains(&format!("<bdi>{who}</bdi>")), "{who}");
            }
            let token = page.field("once").unwrap_or("").to_owned();
            assert!(!token.is_empty(), "the check is a form");
            assert!(page.text.contains("Edition founded") && page.text.contains("Sign-in link printed"), "verbs are words");
        },
    );
}

#[test]
fn a_record_of_another_edition_is_not_there() {
    testkit::on_sqlite(
        BESIDE,
        |ledger| ledger,
        async |home| {
            let other = other_edition(&home).await;
            let cx = home.officer().with(|p| p.edition = Some(other));
            noted(&cx, Change::event(NOTE.at(cx.new_id()), Verb("foreign"))).await;
            let read = home.ledger().store().read().await.unwrap();
            let filter = ledger::trail::Filter { edition: Some(other), verb: Some("foreign".into()), ..Default::default() };
            let record = ledger::trail::page(&read, &filter, 1).await.unwrap().remove(0);
            drop(read);
            let mut browser = home.signed_in(&[Role::Administrator]).await;
            assert_eq!(listed(&browser.get("/office/2021/trail?verb=foreign").await), Vec::<String>::new());
            assert_eq!(browser.get(&format!("/office/2021/trail/record/{}", record.id)).await.status.as_u16(), 404);
            assert_eq!(browser.get("/office/2021/trail/record/nothing").await.status.as_u16(), 404);
            assert_eq!(browser.get("/office/2022/trail").await.status.as_u16(), 403, "a role is of one edition");
        },
    );
}

#[test]
fn the_check_of_the_trail_names_a_tampered_record() {
    testkit::on_sqlite(
        BESIDE,
        |ledger| ledger,
        async |home| {
            let cx = home.officer();
            noted(&cx, Change::event(NOTE.at(cx.new_id()), Verb::ADDED).with("vote", "yes, certainly")).await;
            let mut browser = home.signed_in(&[Role::Administrator]).await;
            home.ledger().seal().await.unwrap();
            let list = browser.get("/office/2021/trail").await;
            let whole = browser.post("/office/2021/trail/check", &list, &[]).await;
            assert!(whole.text.contains("The audit trail is whole"), "{}", whole.text);
            sql(&home, "update ledger_change set fields = replace(fields, 'yes, certainly', 'no, certainly') where kind = 'note'").await;
            let read = home.ledger().store().read().await.unwrap();
            let seq = read.number("select seq from ledger_change where kind = 'note'", store::params![]).await.unwrap();
            drop(read);
            let list = browser.get("/office/2021/trail").await;
            let told = browser.post("/office/2021/trail/check", &list, &[]).await;
            assert_eq!(told.status.as_u16(), 200);
            assert!(
                told.text.contains(&format!("Record {seq} was changed: the value of vote is not the one that was written.")),
                "{}",
                told.text
            );
            let program = home.program(&[Role::Administrator]).await;
            let told = program.act("POST", "/api/v1/editions/2021/trail/check").await.json;
            assert_eq!((&told["whole"], told["faults"].as_array().map(Vec::len)), (&serde_json::json!(false), Some(1)), "{told}");
            assert!(told["faults"][0].as_str().is_some_and(|fault| fault.starts_with(&format!("Record {seq} was changed"))), "{told}");
            let mut officer = home.signed_in(&[Role::Officer]).await;
            let desk = officer.get("/office/2021").await;
            assert_eq!(officer.post("/office/2021/trail/check", &desk, &[]).await.status.as_u16(), 403);
        },
    );
}

pub(super) async fn other_edition(home: &Home) -> Id {
    let cx = home.ledger().operator(None);
    let names = home.edition.names.clone();
    let edition = access::edition::found(&cx, "2022", &names, &home.edition.zone(), true).await.unwrap();
    edition.id
}
