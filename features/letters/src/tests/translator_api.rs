//! Translators and fixed terms by a program: the same commands behind.

use kernel::Lang;
use ledger::Role;
use serde_json::json;

use super::pages::in_house;
use super::translation::{translated, xliff};
use super::version;

const ENGLISH: &str = "/api/v1/editions/2021/letters/cl-21-4/versions/en";
const TERMS: &str = "/api/v1/editions/2021/fixed-terms";

#[test]
fn a_program_takes_a_version_out_and_brings_it_back() {
    in_house(async |home| {
        let letter = translated(&home).await;
        let program = home.program(&[Role::Officer]).await;
        for file in ["translation.xlf", "translation.docx"] {
            let told = program.get(&format!("{ENGLISH}/{file}")).await;
            assert_eq!((told.status.as_u16(), told.header("content-type")), (200, "application/octet-stream"), "{file}");
        }
        let path = format!("{ENGLISH}/translations");
        let file = |text: &str| json!({"file": {"name": "back.xlf", "content": data_encoding::BASE64.encode(text.as_bytes())}});
        let sent = xliff(&home, &letter, Lang::En).await;
        let wrong = program.post(&path, &file(&sent.replace("CL-21/4", "CL-21/9"))).await;
        assert_eq!((wrong.status.as_u16(), wrong.places()), (422, vec!["#/file"]), "{}", wrong.json);
        assert!(wrong.json["errors"][0]["detail"].as_str().is_some_and(|why| why.contains("CL-21/9")), "{}", wrong.json);
        let made = program.post(&path, &file(&sent.replace("in May", "in June"))).await;
        assert_eq!(made.status.as_u16(), 201, "{}", made.json);
        let one = made.header("location").to_owned();
        let look = program.get(&one).await.json;
        assert_eq!((&look["standing"], &look["revision"], &look["source_revision"]), (&json!("waiting"), &json!(1), &json!(1)), "{look}");
        assert_eq!(look["changes"][0]["part"], "body");
        assert!(look["changes"][0]["paragraphs"].to_string().contains(r#"{"change":"added","text":"June"}"#), "{look}");
        assert_eq!(program.get(&one.replace("/en/", "/es/")).await.status.as_u16(), 404, "not of this version");
        let apply = format!("{one}/apply");
        let stale = program.post(&apply, &json!({"revision": 0, "source_revision": 1})).await;
        assert_eq!((stale.status.as_u16(), stale.problem()), (409, "letters-changed-meanwhile"));
        let key = home.program(&[Role::Officer]).await.with("idempotency-key", "apply-once");
        let body = json!({"revision": 1, "source_revision": 1, "machine": true});
        let done = key.post(&apply, &body).await;
        assert_eq!((done.status.as_u16(), &done.json["standing"]), (200, &json!("machine-draft")), "{}", done.json);
        assert_eq!(key.post(&apply, &body).await.json, done.json, "once");
        assert!(version(&home, &letter, Lang::En).await.text.body.contains("in June"));
        let review = program.post(&format!("{ENGLISH}/mark"), &json!({"to": "review", "revision": 2})).await;
        assert_eq!((review.status.as_u16(), review.problem()), (409, "letters-not-by-person"));
        assert_eq!(program.get(&path).await.json["items"][0]["standing"], "applied");
        let since = program.get(&format!("{ENGLISH}/source-changes")).await.json;
        assert_eq!(since, json!({"from": 1, "to": 1, "changes": []}));
        let memory = program.get("/api/v1/editions/2021/translation-memory.tmx?letter=cl-21-4").await;
        assert_eq!(memory.status.as_u16(), 200);
        let reader = home.program(&[Role::Reader]).await;
        assert_eq!(reader.get(&path).await.status.as_u16(), 403);
        assert_eq!(reader.get(&format!("{ENGLISH}/departures")).await.status.as_u16(), 200);
    });
}

#[test]
fn a_program_sets_fixed_terms() {
    in_house(async |home| {
        translated(&home).await;
        let program = home.program(&[Role::Officer]).await;
        let empty = program.post(TERMS, &json!({"sort": "other", "forms": {}})).await;
        assert_eq!((empty.status.as_u16(), empty.places()), (422, vec!["#/forms"]), "{}", empty.json);
        let odd = program.post(TERMS, &json!({"sort": "other", "forms": {"fr": {"preferred": ["*"]}}})).await;
        assert_eq!((odd.status.as_u16(), odd.places()), (422, vec!["#/forms/fr"]), "{}", odd.json);
        let forms = json!({"fr": {"preferred": ["Forum"]}, "en": {"preferred": ["Conference"]}});
        let made = program.post(TERMS, &json!({"sort": "other", "forms": forms})).await;
        assert_eq!(made.status.as_u16(), 201, "{}", made.json);
        let one = made.header("location").to_owned();
        assert_eq!(program.get(&one).await.json["forms"]["en"]["preferred"], json!(["Conference"]));
        let departs = program.get(&format!("{ENGLISH}/departures")).await.json;
        assert_eq!(departs["items"][0]["expected"], json!(["Conference"]), "{departs}");
        let stale = program.put(&one, &json!({"sort": "other", "forms": forms, "version": 7})).await;
        assert_eq!((stale.status.as_u16(), &stale.json["current"]["version"]), (409, &json!(1)), "{}", stale.json);
        let other = json!({"sort": "organiser", "forms": forms, "source": "Resolution 140", "version": 1});
        assert_eq!(program.put(&one, &other).await.json, json!({"version": 2}));
        assert_eq!(program.act("POST", &format!("{TERMS}/take-over")).await.json, json!({"added": 0, "there": 0}));
        assert_eq!(program.act("DELETE", &one).await.status.as_u16(), 204);
        assert_eq!(program.get(&one).await.status.as_u16(), 404);
        assert_eq!(program.get(TERMS).await.json["items"], json!([]));
    });
}
