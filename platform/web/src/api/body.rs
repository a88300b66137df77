//! [`Body`]: what was sent with a call, read strictly: JSON of the described form and nothing else, with the place of every fault.

use std::fmt::Write;

use axum::body::to_bytes;
use axum::extract::{FromRequest, FromRequestParts, Request};
use axum::http::header;
use axum::response::{IntoResponse, Response};
use ledger::OnceKey;
use page::Form;
use serde::de::DeserializeOwned;
use serde_json::Value;
use serde_path_to_error::{Path, Segment};
use utoipa::ToSchema;

use super::bounds;
use super::call::Call;
use super::guard::Idempotency;
use super::problem::{ApiFault, Refused};
use crate::App;

/// Bytes of a body without files: as a form without files.
pub const JSON_LIMIT: usize = 1024 * 1024;

/// Bytes of a body with scans: two of the largest size as base64, which makes four of three, and the rest.
pub const FILES_LIMIT: usize = 2 * (crate::upload::SIZE_LIMIT / 3 * 4) + JSON_LIMIT;

/// What was sent with a call.
pub struct Body<T, const LIMIT: usize = JSON_LIMIT> {
    /// The call, with its once-key over what was sent.
    pub call: Call,
    /// What was sent.
    pub value: T,
    raw: Value,
}

impl<T: DeserializeOwned + ToSchema, const LIMIT: usize> FromRequest<App> for Body<T, LIMIT> {
    type Rejection = Response;

    async fn from_request(request: Request, state: &App) -> Result<Self, Response> {
        let (mut parts, body) = request.into_parts();
        let call = Call::from_request_parts(&mut parts, state).await?;
        let key = parts.extensions.get::<Idempotency>().cloned();
        let refuse = |fault: ApiFault| Refused::from(fault).into_response();
        let header = |name| parts.headers.get(name).and_then(|v| v.to_str().ok()).unwrap_or("");
        let media = header(header::CONTENT_TYPE).split(';').next().unwrap_or("").trim().to_ascii_lowercase();
        if media != "application/json" {
            return Err(refuse(ApiFault::WrongType("application/json")));
        }
        // Who says beforehand that it is too much is refused before a byte of it is read.
        if header(header::CONTENT_LENGTH).parse::<usize>().is_ok_and(|length| length > LIMIT) {
            return Err(refuse(ApiFault::TooLong(LIMIT)));
        }
        let bytes = to_bytes(body, LIMIT)
            .await
            .map_err(|e| refuse(if e.to_string().contains("length limit") { ApiFault::TooLong(LIMIT) } else { ApiFault::Cut }))?;
        let raw = serde_json::from_slice::<Value>(&bytes).map(plain).map_err(|_| refuse(ApiFault::NotJson))?;
        let value = read(&raw).map_err(IntoResponse::into_response)?;
        bounds::hold::<T>(&raw).map_err(IntoResponse::into_response)?;
        let call = match key {
            Some(key) => Call { cx: call.cx.with(|p| p.once = Some(once(&key, &call, &bytes))), ..call },
            None => call,
        };
        Ok(Self { call, value, raw })
    }
}

/// The once-key of a call: over its method and address and the bytes sent.
pub(super) fn once(key: &Idempotency, call: &Call, bytes: &[u8]) -> OnceKey {
    let secret = call.app.ledger.secret();
    let address = call.place.path_and_query.as_bytes();
    OnceKey::strict(&key.key, secret.code("idempotency", &[key.method.as_bytes(), address, bytes]))
}

impl<T, const LIMIT: usize> Body<T, LIMIT> {
    /// What was sent as a form would send it, so that the same rules read it: names of members are names of fields; a member with versions in
    /// languages (`name: {fr: …}`) is a field for each (`name_fr`); a list is a field with several values; what is null is not there.
    pub fn form(&self) -> Form {
        let mut pairs = Vec::new();
        flatten(String::new(), &self.raw, &mut pairs);
        Form::sent(pairs)
    }

    /// The same of one member of the body.
    pub fn form_of(&self, member: &str) -> Form {
        let mut pairs = Vec::new();
        flatten(String::new(), &self.raw[member], &mut pairs);
        Form::sent(pairs)
    }
}

fn flatten(name: String, value: &Value, pairs: &mut Vec<(String, String)>) {
    match value {
        Value::Null => {}
        Value::Bool(yes) => pairs.extend(yes.then(|| (name, "yes".to_owned()))),
        Value::Number(number) => pairs.push((name, number.to_string())),
        Value::String(text) => pairs.push((name, text.clone())),
        Value::Array(list) => list.iter().for_each(|one| flatten(name.clone(), one, pairs)),
        Value::Object(members) => {
            for (member, value) in members {
                let name = if name.is_empty() { member.clone() } else { format!("{name}_{member}") };
                flatten(name, value, pairs);
            }
        }
    }
}

/// As pages take what browsers send: LF ends a line, and a NUL, which cannot be typed, cannot be stored.
fn plain(value: Value) -> Value {
    match value {
        Value::String(text) => Value::String(text.replace("\r\n", "\n").replace('\0', "")),
        Value::Array(list) => Value::Array(list.into_iter().map(plain).collect()),
        Value::Object(members) => Value::Object(members.into_iter().map(|(name, value)| (name.replace('\0', ""), plain(value))).collect()),
        other => other,
    }
}

fn read<T: DeserializeOwned>(raw: &Value) -> Result<T, Refused> {
    serde_path_to_error::deserialize(raw).map_err(|error| {
        // serde tells these three apart in words alone; a test holds the words.
        let words = error.inner().to_string();
        let named = |before: &str| words.strip_prefix(before).and_then(|rest| rest.split('`').next()).unwrap_or("").to_owned();
        let at = pointer(error.path());
        if words.starts_with("unknown field") {
            Refused::at(at, ApiFault::UnknownMember)
        } else if words.starts_with("missing field") {
            Refused::at(format!("{at}/{}", named("missing field `")), ApiFault::MissingMember)
        } else {
            Refused::at(at, ApiFault::BadValue)
        }
    })
}

/// The path as a JSON pointer (RFC 6901, 3).
fn pointer(path: &Path) -> String {
    let mut pointer = String::new();
    for segment in path.iter() {
        // Writing to a string does not fail.
        let _ = match segment {
            Segment::Seq { index } => write!(pointer, "/{index}"),
            Segment::Map { key } => write!(pointer, "/{}", key.replace('~', "~0").replace('/', "~1")),
            Segment::Enum { variant } => write!(pointer, "/{variant}"),
            Segment::Unknown => Ok(()),
        };
    }
    pointer
}

#[cfg(test)]
mod tests {
    use serde::Deserialize;

    use super::*;

    #[derive(Debug, Deserialize)]
    #[serde(deny_unknown_fields)]
    #[expect(dead_code, reason = "what is read is not looked at here")]
    struct Sent {
        name: String,
        #[serde(default)]
        names: std::collections::BTreeMap<kernel::Lang, String>,
    }

    fn check(json: &str, expected: (&str, u16)) {
        let raw = plain(serde_json::from_str(json).expect("JSON"));
        let refused = read::<Sent>(&raw).expect_err(json);
        let words = ::words::Words::new(&[&crate::LOCALES, &crate::PAGE_LOCALES, &access::LOCALES]).expect("words");
        let answer = refused.answer(&words.tongue(kernel::Lang::En), "r");
        assert_eq!((refused.pointers().as_str(), answer.status().as_u16()), expected, "{json}");
    }

    #[test]
    fn a_fault_of_the_body_says_where_it_is() {
        check(r#"{"names":{}}"#, ("#/name web-api-missing-member", 422));
        check(r#"{"name":1}"#, ("#/name web-api-bad-value", 422));
        check(r#"{"name":"a","more":1}"#, ("#/more web-api-unknown-member", 422));
        check(r#"{"name":"a","names":{"de":"b"}}"#, ("#/names web-api-bad-value", 422));
        check("[]", ("# web-api-bad-value", 422));
    }

    #[test]
    fn a_body_reads_as_the_form_would_send_it() {
        let raw =
            serde_json::json!({"name": {"fr": "a", "en": "b"}, "hours": ["1", "2"], "lang": null, "live": true, "dead": false, "n": 3});
        let mut pairs = Vec::new();
        flatten(String::new(), &raw, &mut pairs);
        let form = Form::sent(pairs);
        assert_eq!((form.value("name_fr"), form.value("live"), form.value("dead"), form.value("n")), ("a", "yes", "", "3"));
        assert_eq!((form.values("hours"), form.value("lang")), (&["1".to_owned(), "2".to_owned()][..], ""));
    }
}
