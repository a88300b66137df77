//! Bounces that a sending service tells as JSON in a mail (Amazon SES through SNS, which others copied): read as a report is.

use serde_json::Value;

use crate::cause::Status;
use crate::limits::RECIPIENT_LIMIT;
use crate::report::{Action, Said};

/// The addressees of a notification; nothing where the text is none. A notification of delivery gives addressees that arrived.
pub(crate) fn read(text: &str) -> Vec<Said> {
    let text = text.trim_start();
    if !text.starts_with('{') || !(text.contains("otificationType") || text.contains("eventType")) {
        return Vec::new();
    }
    // Mail servers break the one long line that it is.
    let joined: String = text.chars().filter(|c| !matches!(c, '\n' | '\r')).collect();
    let outer = serde_json::Deserializer::from_str(&joined).into_iter::<Value>().next().and_then(Result::ok).unwrap_or_default();
    let inner = outer.get("Message").and_then(Value::as_str).and_then(|m| serde_json::from_str(m).ok());
    let told: Value = inner.unwrap_or(outer);
    let kind = ["notificationType", "eventType"].iter().find_map(|k| told.get(k)?.as_str()).unwrap_or_default();
    match kind {
        "Bounce" => bounced(&told["bounce"]),
        "Delivery" => {
            let list = told["delivery"]["recipients"].as_array().cloned().unwrap_or_default();
            list.iter().take(RECIPIENT_LIMIT).filter_map(Value::as_str).map(|a| said(a, Action::Arrived, None, None)).collect()
        }
        _ => Vec::new(),
    }
}

fn bounced(bounce: &Value) -> Vec<Said> {
    let lasting = bounce["bounceType"].as_str() == Some("Permanent");
    let list = bounce["bouncedRecipients"].as_array().cloned().unwrap_or_default();
    let one = |r: &Value| {
        let status = r["status"].as_str().and_then(Status::first).unwrap_or(Status::general(if lasting { 5 } else { 4 }));
        Some(said(r["emailAddress"].as_str()?, Action::Failed, Some(status), r["diagnosticCode"].as_str()))
    };
    list.iter().take(RECIPIENT_LIMIT).filter_map(one).collect()
}

fn said(address: &str, action: Action, status: Option<Status>, diagnostic: Option<&str>) -> Said {
    let diagnostic =
        diagnostic.map(|d| d.split_once(';').filter(|(kind, _)| kind.len() < 24).map_or(d, |(_, text)| text).trim().to_owned());
    Said { last: Some(address.to_owned()), first: None, action, status, diagnostic }
}
