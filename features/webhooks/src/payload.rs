//! What is sent: which event, when, and where its subject is read. Nothing of what it holds: whoever is told reads it with a token, by the
//! rights of that token.

use serde::Serialize;
use web::api::Key;

use crate::Delivery;

/// The document of an event.
#[derive(Debug, Serialize)]
pub(crate) struct Payload<'a> {
    id: Key,
    #[serde(rename = "type")]
    event: &'a str,
    timestamp: String,
    edition: &'a str,
    subject: Option<Subject<'a>>,
}

/// What changed.
#[derive(Debug, Serialize)]
struct Subject<'a> {
    kind: &'a str,
    id: Key,
    /// Where it is read; `null` for what programs cannot read.
    url: Option<String>,
}

/// The bytes of a delivery. `url` is the address of its subject.
pub(crate) fn bytes(delivery: &Delivery, edition: &str, url: Option<String>) -> Vec<u8> {
    let subject = delivery.subject.as_ref().map(|thing| Subject { kind: thing.kind.name(), id: Key(thing.id), url });
    let timestamp = delivery.happened_at.timestamp().to_string();
    let payload = Payload { id: Key(delivery.id), event: &delivery.event, timestamp, edition, subject };
    serde_json::to_vec(&payload).expect("plain data serialises")
}
