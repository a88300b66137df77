//! The operations.

use ledger::Role;
use serde_json::json;
use testkit::{Home, on_sqlite};

use super::receiver::Receiver;
use super::{FEATURES, here};

const LIST: &str = "/api/v1/editions/2021/webhooks";

#[test]
fn a_program_of_an_administrator_sets_webhooks_and_reads_their_log() {
    on_sqlite(FEATURES, here, async |home: Home| {
        let receiver = Receiver::new(vec![]).await;
        let program = home.program(&[Role::Administrator]).await;
        let said = json!({"name": "Program", "url": receiver.url, "events": ["office.added"]});
        let refused = program.post(LIST, &json!({"name": "", "url": receiver.url, "events": ["office.added"]})).await;
        assert_eq!(refused.status.as_u16(), 422, "{}", refused.json);
        let made = program.post(LIST, &said).await;
        assert_eq!(made.status.as_u16(), 201, "{}", made.json);
        assert!(made.json["secret"].as_str().is_some_and(|secret| secret.starts_with("whsec_")));
        let at = made.header("location").to_owned();
        let read = program.get(&at).await.json;
        assert_eq!((&read["name"], &read["events"], read.get("secret")), (&json!("Program"), &json!(["office.added"]), None));
        assert_eq!(program.get(LIST).await.json["items"], json!([read]));
        let tested = program.act("POST", &format!("{at}/test")).await;
        home.work().await;
        let deliveries = format!("{at}/deliveries");
        let log = program.get(&format!("{deliveries}?state=delivered")).await.json;
        assert_eq!((&log["items"][0]["id"], &log["items"][0]["event"]), (&tested.json["id"], &json!("webhooks.test")));
        let one = format!("{deliveries}/{}", tested.json["id"].as_str().expect("an id"));
        assert_eq!(program.get(&one).await.json["attempts"][0]["status"], json!(200));
        assert_eq!(program.act("POST", &format!("{one}/again")).await.status.as_u16(), 204);
        home.work().await;
        assert_eq!(program.get(&one).await.json["attempts"].as_array().map(Vec::len), Some(2));
        let replaced = program.act("POST", &format!("{at}/replace-secret")).await.json;
        assert_ne!(replaced["secret"], made.json["secret"]);
        assert_eq!(program.act("POST", &format!("{at}/pause")).await.status.as_u16(), 204);
        assert_eq!(program.get(&at).await.json["paused"], json!("by-hand"));
        assert_eq!(program.act("POST", &format!("{at}/test")).await.status.as_u16(), 409);
        assert_eq!(program.act("POST", &format!("{at}/resume")).await.status.as_u16(), 204);
        let all = json!({"name": "Program", "url": receiver.url, "events": ["*"]});
        assert_eq!(program.put(&at, &all).await.status.as_u16(), 204);
        let events = program.get("/api/v1/editions/2021/webhook-events?limit=200").await.json;
        let added = json!({"name": "office.added", "words": "Added"});
        assert!(events["items"].as_array().is_some_and(|items| items.contains(&added)), "{events}");
        assert_eq!(program.act("DELETE", &at).await.status.as_u16(), 204);
        assert_eq!(program.get(&at).await.status.as_u16(), 404);
        let officer = home.program(&[Role::Officer]).await;
        assert_eq!(officer.get(LIST).await.status.as_u16(), 403);
        assert_eq!(officer.post(LIST, &said).await.status.as_u16(), 403);
    });
}
