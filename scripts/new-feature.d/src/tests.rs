//! The use-case by its trail on both engines, the pages, and the messages against the sources.

use house::Feature;
use ledger::{OnceKey, Role};
use serde_json::json;
use testkit::{Home, on_each_engine, on_sqlite};
use words::Words;

use crate::{FEATURE, LOCALES, add, store};

static FEATURES: &[Feature] = &[FEATURE];

#[test]
fn what_is_added_is_kept_once_and_stands_in_the_trail() {
    on_each_engine(FEATURES, async |home: Home| {
        let cx = home.officer().with(|parts| parts.once = Some(OnceKey::new("form", b"name")));
        let first = add(&cx, " A name ").await.expect("added");
        assert_eq!(add(&cx, " A name ").await.expect("again"), first, "the same form has one effect");
        assert!(add(&home.officer(), "  ").await.is_err());
        let read = home.ledger().store().read().await.expect("read");
        let all = store::all(&read, home.edition.id).await.expect("read");
        assert_eq!(all.iter().map(|one| one.name.as_str()).collect::<Vec<_>>(), ["A name"]);
        let trail = home.trail(&["__thing__"]).await;
        assert!(trail.0.iter().any(|line| line.starts_with("added __thing__ by account")), "{:#?}", trail.0);
    });
}

#[test]
fn an_officer_adds_by_the_form_and_text_stays_text() {
    on_sqlite(FEATURES, |ledger| ledger, async |home: Home| {
        let mut officer = home.signed_in(&[Role::Officer]).await;
        let form = officer.get("/office/2021/__feature__/new").await;
        let refused = officer.post("/office/2021/__feature__/new", &form, &[("name", " ")]).await;
        assert_eq!(refused.status, 422);
        let added = officer.post("/office/2021/__feature__/new", &form, &[("name", "<b>A name</b>")]).await;
        assert_eq!(added.location(), "/office/2021/__feature__", "{}", added.text);
        let list = officer.get("/office/2021/__feature__").await;
        assert!(list.text.contains("&lt;b&gt;A name&lt;/b&gt;") && !list.text.contains("<b>A name"));
        let mut reader = home.signed_in(&[Role::Reader]).await;
        assert_eq!(reader.get("/office/2021/__feature__").await.status, 200);
        assert_eq!(reader.get("/office/2021/__feature__/new").await.status, 403);
        assert_eq!(home.browser().get("/office/2021/__feature__").await.status, 303, "the public is asked to sign in");
    });
}

#[test]
fn a_program_adds_and_lists() {
    on_sqlite(FEATURES, |ledger| ledger, async |home: Home| {
        let path = "/api/v1/editions/2021/__feature__";
        let program = home.program(&[Role::Officer]).await;
        let refused = program.post(path, &json!({"name": " "})).await;
        assert_eq!((refused.status.as_u16(), refused.places()), (422, vec!["#/name"]), "{}", refused.json);
        let added = program.post(path, &json!({"name": "A name"})).await;
        assert_eq!(added.status.as_u16(), 201, "{}", added.json);
        let listed = program.get(path).await.json;
        assert_eq!((&listed["items"][0]["id"], &listed["items"][0]["name"]), (&added.json["id"], &json!("A name")));
        assert_eq!(program.get(added.header("location")).await.json["name"], json!("A name"));
        assert_eq!(home.program(&[Role::Reader]).await.post(path, &json!({"name": "A name"})).await.status.as_u16(), 403);
    });
}

#[test]
fn every_message_is_used_and_every_key_has_one() {
    let words = Words::new(&[&LOCALES]).unwrap_or_else(|faults| panic!("{faults:#?}"));
    let source = [concat!(env!("CARGO_MANIFEST_DIR"), "/src")];
    let ours = words.keys().filter(|key| key.starts_with("__feature__-"));
    assert_eq!(words::check::unused(ours, &source).expect("sources are read"), Vec::<&str>::new());
    assert_eq!(words::check::unknown(&words, &source).expect("sources are read"), []);
}
