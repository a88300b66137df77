//! Replies by the programming interface: the same rules, receipts and trail as by the pages.

use ledger::Role;
use serde_json::{Value, json};
use testkit::{Home, Program, on_each_engine_with, on_sqlite};

use super::{FEATURES, accepts, dispatched, holder, tools};
use crate::give;

fn accepts_by_wire() -> Value {
    json!({
        "kind": "accept", "name": "Amina Diallo", "post": "Minister", "rank": "minister", "statement_lang": "fr", "mode": "live",
        "zone": "Africa/Dakar", "hours": ["2021-03-22T08"]
    })
}

/// The path of the personal link of a state.
async fn link(home: &Home, letter: &letters::Letter, state: &str) -> String {
    let ledger::Caller::Link { thing } = holder(home, letter, state).await.caller().clone() else { panic!("a link") };
    let read = home.ledger().store().read().await.expect("read");
    let link = access::link::of(&read, thing.id).await.expect("read").expect("a link");
    format!("/api/v1/reply/{}", link.token(home.ledger()))
}

async fn officer(home: &Home) -> Program {
    home.program(&[Role::Officer]).await
}

#[test]
fn an_answer_by_a_program_is_received_and_leaves_the_same_trail() {
    on_each_engine_with(FEATURES, tools, async |home: Home| {
        let letter = dispatched(&home).await;
        home.at("2021-02-10T14:00");
        let path = link(&home, &letter, "CHE").await;
        let program = home.stranger();
        let invitation = program.get(&path).await;
        assert_eq!((invitation.status.as_u16(), &invitation.json["reference"]), (200, &json!("CL-21/4")));
        let told = program.post(&path, &accepts_by_wire()).await;
        assert_eq!((told.status.as_u16(), &told.json["register"], &told.json["late"]), (201, &json!("2021/IN/0001"), &json!(false)));
        assert_eq!(told.header("location"), path);
        let now = program.get(&path).await.json;
        assert_eq!((&now["standing"], &now["answer"]["answer"]["hours"]), (&json!("standing"), &json!(["2021-03-22T08"])));
        home.work().await;
        let trail = home.trail(&["reply"]).await;
        assert!(trail.0.iter().any(|line| line.starts_with("given reply by link")), "{:#?}", trail.0);
        assert_eq!(program.act("POST", &format!("{path}/withdraw")).await.json["register"], json!("2021/IN/0002"));
    });
}

#[test]
fn the_same_key_has_one_effect_and_the_same_answer() {
    on_each_engine_with(FEATURES, tools, async |home: Home| {
        let letter = dispatched(&home).await;
        let path = link(&home, &letter, "CHE").await;
        let program = home.stranger().with("idempotency-key", "7f3c");
        let first = program.post(&path, &accepts_by_wire()).await;
        let again = program.post(&path, &accepts_by_wire()).await;
        assert_eq!((again.status, &again.json), (first.status, &first.json));
        let other = program.post(&path, &json!({"kind": "decline"})).await;
        assert_eq!((other.status.as_u16(), other.problem()), (422, "web-key-reused"));
        let elsewhere = program.post(&link(&home, &letter, "EGY").await, &accepts_by_wire()).await;
        assert_eq!(elsewhere.status.as_u16(), 201, "another caller's key is another");
        let read = home.ledger().store().read().await.expect("read");
        let received = correspondence::store::Sought { direction: Some(correspondence::Direction::In), ..Default::default() };
        assert_eq!(correspondence::store::count(&read, home.edition.id, &received).await.expect("counted"), 2);
    });
}

#[test]
fn every_fault_of_an_answer_is_told_at_its_place_in_the_callers_language() {
    on_sqlite(FEATURES, tools, async |home: Home| {
        let letter = dispatched(&home).await;
        let path = link(&home, &letter, "CHE").await;
        let body = json!({"kind": "accept", "hours": ["2021-03-27T08"]});
        let mut titles = std::collections::BTreeSet::new();
        for lang in ["ar", "zh", "en", "fr", "ru", "es"] {
            let told = home.stranger().with("accept-language", lang).post(&path, &body).await;
            assert_eq!((told.status.as_u16(), told.header("content-language")), (422, lang));
            assert_eq!(told.places(), ["#/name", "#/post", "#/rank", "#/statement_lang", "#/mode", "#/hours"]);
            titles.insert(told.json["errors"][0]["detail"].to_string());
        }
        assert_eq!(titles.len(), 6, "six languages say it in six ways");
        let long = home.stranger().post(&path, &json!({"kind": "decline", "message": "x".repeat(4001)})).await;
        assert_eq!((long.problem(), long.places()), ("web-api-too-many-characters", vec!["#/message"]));
        let unknown = home.stranger().post(&path, &json!({"kind": "decline", "colour": "blue"})).await;
        assert_eq!((unknown.problem(), unknown.places()), ("web-api-unknown-member", vec!["#/colour"]));
    });
}

#[test]
fn an_answer_by_fax_is_recorded_with_its_scan_and_a_conflict_is_settled() {
    on_each_engine_with(FEATURES, tools, async |home: Home| {
        let letter = dispatched(&home).await;
        home.at("2021-02-10T14:00");
        give(&holder(&home, &letter, "CHE").await, accepts("A. Person"), "").await.expect("given");
        let officer = officer(&home).await;
        let path = "/api/v1/editions/2021/letters/cl-21-4/replies/CHE";
        let png = data_encoding::BASE64.encode(b"\x89PNG\r\n\x1a\n0000000000000000");
        let body = |content: &str, received: &str| json!({"channel": "fax", "received": received, "files": [{"name": "fax.png", "content": content}], "answer": {"kind": "decline"}});
        let text = data_encoding::BASE64.encode(b"just text");
        let wrong = officer.post(path, &body(&text, "2021-02-10T12:00:00Z")).await;
        assert_eq!((wrong.status.as_u16(), wrong.places()), (422, vec!["#/files/0/content"]), "{}", wrong.json);
        let ahead = officer.post(path, &body(&png, "2021-02-11T12:00:00Z")).await;
        assert_eq!((ahead.problem(), ahead.places()), ("replies-future", vec!["#/received"]));
        let told = officer.post(path, &body(&png, "2021-02-10T12:00:00Z")).await;
        assert_eq!((told.status.as_u16(), &told.json["effect"]), (201, &json!("contradicted")), "{}", told.json);

        let reply = officer.get(path).await.json["replies"][0].clone();
        assert_eq!(reply["standing"], json!("conflict"));
        let settle = format!("/api/v1/editions/2021/replies/{}/settle", reply["id"].as_str().expect("an id"));
        let decision = |version: i64| json!({"version": version, "chosen": reply["contender"], "reason": "by telephone"});
        let stale = officer.post(&settle, &decision(1)).await;
        assert_eq!((stale.status.as_u16(), &stale.json["current"]["version"]), (409, &reply["version"]), "what is there now is told");
        let version = reply["version"].as_i64().expect("a number");
        assert_eq!(officer.post(&settle, &decision(version)).await.status.as_u16(), 204);
        let listed = officer.get("/api/v1/editions/2021/letters/cl-21-4/replies?show=decline").await.json;
        assert_eq!(listed["items"][0]["state"], json!("CHE"));
        let trail = home.trail(&["reply"]).await;
        assert!(trail.0.iter().any(|line| line.starts_with("settled reply by account")), "{:#?}", trail.0);
    });
}

#[test]
fn a_list_comes_in_parts_and_a_cursor_is_good_for_its_list_alone() {
    on_sqlite(FEATURES, tools, async |home: Home| {
        dispatched(&home).await;
        let officer = officer(&home).await;
        let path = "/api/v1/editions/2021/letters/cl-21-4/replies";
        let first = officer.get(&format!("{path}?limit=2")).await.json;
        assert_eq!(first["items"].as_array().map(Vec::len), Some(2));
        let next = first["next"].as_str().expect("there is more").to_owned();
        let second = officer.get(&format!("{path}?limit=2&cursor={next}")).await.json;
        assert_eq!((second["items"].as_array().map(Vec::len), second.get("next")), (Some(1), None));
        for elsewhere in [
            format!("{path}?show=late&cursor={next}"),
            format!("/api/v1/editions/2021/letters?cursor={next}"),
            format!("{path}?cursor=AAAA"),
            format!("{path}?cursor={next}A"),
        ] {
            let told = officer.get(&elsewhere).await;
            assert_eq!((told.status.as_u16(), told.problem()), (400, "web-api-bad-cursor"), "{elsewhere}");
        }
        for (query, parameter) in
            [("limit=0", "limit"), ("limit=201", "limit"), ("limit=x", "limit"), ("show=none", "show"), ("colour=1", "colour")]
        {
            let told = officer.get(&format!("{path}?{query}")).await;
            assert_eq!((told.status.as_u16(), told.places()), (400, vec![parameter]), "{query}");
        }
    });
}

#[test]
fn a_body_that_is_too_long_or_of_another_type_is_refused() {
    on_sqlite(FEATURES, tools, async |home: Home| {
        let letter = dispatched(&home).await;
        let path = link(&home, &letter, "CHE").await;
        let program = home.stranger();
        let said = program.clone().with("content-length", "104857600").send("POST", &path, Some("application/json"), b"{}".to_vec()).await;
        assert_eq!((said.status.as_u16(), said.problem()), (413, "web-api-too-long"), "refused by what it says of itself");
        let sent = program.send("POST", &path, Some("application/json"), vec![b' '; 1024 * 1024 + 1]).await;
        assert_eq!(sent.status.as_u16(), 413);
        for media in [None, Some("text/plain"), Some("application/x-www-form-urlencoded"), Some("application/jsonx")] {
            let told = program.send("POST", &path, media, b"{\"kind\":\"decline\"}".to_vec()).await;
            assert_eq!((told.status.as_u16(), told.problem()), (415, "web-api-wrong-type"), "{media:?}");
        }
        for text in ["", "{", "{\"kind\":\"decline\"} x", "\u{feff}{}"] {
            let told = program.send("POST", &path, Some("application/json; charset=utf-8"), text.as_bytes().to_vec()).await;
            assert_eq!((told.status.as_u16(), told.problem()), (400, "web-api-not-json"), "{text:?}");
        }
        let key = program.with("idempotency-key", "k".repeat(201)).post(&path, &json!({"kind": "decline"})).await;
        assert_eq!((key.status.as_u16(), key.problem()), (400, "web-api-bad-key"));
    });
}
