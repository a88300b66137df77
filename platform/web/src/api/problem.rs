//! Problem documents (RFC 9457): every refusal of the house, in the caller's language, by the one mapping of [`Refusal`].

use std::borrow::Cow;

use axum::http::{HeaderValue, StatusCode, header};
use axum::response::{IntoResponse, Response};
use kernel::{Arg, Code, Refusal, Sort};
use serde::{Deserialize, Serialize};
use utoipa::ToSchema;
use words::Tongue;

/// The media type of a problem document.
pub(crate) const MEDIA: &str = "application/problem+json";

/// What a problem's `type` begins with; the code follows. A name and no address: nothing is to be fetched there.
const TYPE: &str = "urn:convoke:problem:";

/// Why a call was refused: a problem document (RFC 9457).
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, ToSchema)]
pub struct Problem {
    /// The stable name of the refusal, `urn:convoke:problem:` and its code. For programs.
    #[serde(rename = "type")]
    #[schema(example = "urn:convoke:problem:replies-stale")]
    pub kind: String,
    /// The sort of refusal, in the caller's language.
    pub title: String,
    /// The status of the answer.
    #[schema(minimum = 400, maximum = 599)]
    pub status: u16,
    /// What is wrong and what to do, in the caller's language.
    pub detail: String,
    /// The call, as the log of the installation names it: for a question to the secretariat.
    #[schema(example = "urn:convoke:request:b2h7q2yk4s3tq6xw")]
    pub instance: String,
    /// What is wrong with the body or the query, place by place.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub errors: Vec<Fault>,
    /// Where the call began from a version that is no longer the present one: the thing as it is now, as reading it would give it.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    #[schema(value_type = Option<Object>)]
    pub current: Option<serde_json::Value>,
}

/// What is wrong at one place.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, ToSchema)]
pub struct Fault {
    /// The place in the body as a JSON pointer in a fragment (RFC 6901, 6): `#/name/fr`. Absent if `parameter` is there.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub pointer: Option<String>,
    /// The name of a parameter of the query, if the fault is there.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub parameter: Option<String>,
    /// The stable code of this fault.
    pub code: String,
    /// What is wrong there, in the caller's language.
    pub detail: String,
}

/// Why a call was refused before its command was asked.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
pub enum ApiFault {
    /// There is no such operation, edition or thing, or it is not the caller's.
    #[error("nothing there")]
    NotThere,
    /// A token that nobody has: unknown, revoked or expired.
    #[error("the token is not good")]
    BadToken,
    /// The method is none of those of the address.
    #[error("not by this method")]
    WrongMethod,
    /// A parameter of the query that the operation does not have, or whose value it cannot read.
    #[error("the parameter {0} is not understood")]
    BadParameter(String),
    /// A cursor that is broken, or of another list, filter or edition.
    #[error("the cursor is of another list")]
    BadCursor,
    /// An `Idempotency-Key` that is empty, too long, or not plain text.
    #[error("the Idempotency-Key is not understood")]
    BadKey,
    /// The body is of another media type than the operation takes.
    #[error("the body is no {0}")]
    WrongType(&'static str),
    /// The body is too long.
    #[error("the body is longer than {0} bytes")]
    TooLong(usize),
    /// The connection ended before the body did.
    #[error("the body ended too early")]
    Cut,
    /// The body is no JSON.
    #[error("the body is no JSON")]
    NotJson,
    /// The body holds a member that there is not.
    #[error("no member is named so")]
    UnknownMember,
    /// The body lacks a member.
    #[error("a member is missing")]
    MissingMember,
    /// A text of the body is longer than the document says.
    #[error("a text has more than {0} characters")]
    TooManyCharacters(u64),
    /// A value of the body is of another type or form than the document says.
    #[error("a value is not as described")]
    BadValue,
}

impl Refusal for ApiFault {
    fn code(&self) -> Code {
        match self {
            Self::NotThere => "web-api-not-there",
            Self::BadToken => "web-api-bad-token",
            Self::WrongMethod => "web-api-wrong-method",
            Self::BadParameter(_) => "web-api-bad-parameter",
            Self::BadCursor => "web-api-bad-cursor",
            Self::BadKey => "web-api-bad-key",
            Self::WrongType(_) => "web-api-wrong-type",
            Self::TooLong(_) => "web-api-too-long",
            Self::Cut => "web-api-cut",
            Self::NotJson => "web-api-not-json",
            Self::UnknownMember => "web-api-unknown-member",
            Self::MissingMember => "web-api-missing-member",
            Self::TooManyCharacters(_) => "web-api-too-many-characters",
            Self::BadValue => "web-api-bad-value",
        }
    }

    fn sort(&self) -> Sort {
        let status = match self {
            Self::NotThere => 404,
            Self::BadToken => 401,
            Self::WrongMethod => 405,
            Self::WrongType(_) => 415,
            Self::TooLong(_) => 413,
            Self::BadParameter(_) | Self::BadCursor | Self::BadKey | Self::Cut | Self::NotJson => 400,
            Self::UnknownMember | Self::MissingMember | Self::TooManyCharacters(_) | Self::BadValue => 422,
        };
        Sort::Refused { status, field: None }
    }

    fn args(&self) -> Vec<Arg> {
        match self {
            Self::BadParameter(name) => vec![("name", name.clone().into())],
            Self::WrongType(media) => vec![("media", Cow::Borrowed(media))],
            Self::TooManyCharacters(limit) => vec![("limit", limit.to_string().into())],
            Self::TooLong(limit) => vec![("megabytes", (limit / (1024 * 1024)).to_string().into())],
            _ => Vec::new(),
        }
    }
}

/// One fault at one place, on its way to becoming a [`Fault`].
struct Placed {
    place: Place,
    refusal: Box<dyn Refusal>,
}

enum Place {
    Pointer(String),
    Parameter(String),
    Whole,
}

/// A refusal on its way to the caller; the guard, which knows the language, makes the problem document. `?` makes it from every fault.
pub struct Refused {
    faults: Vec<Placed>,
    current: Option<serde_json::Value>,
}

impl<E: Refusal> From<E> for Refused {
    fn from(fault: E) -> Self {
        let place = match fault.sort() {
            Sort::Refused { field: Some(field), .. } => Place::Pointer(pointer(field)),
            _ => Place::Whole,
        };
        Self { faults: vec![Placed { place, refusal: Box::new(fault) }], current: None }
    }
}

impl Refused {
    /// All that is wrong with what was sent, at once.
    pub fn all<E: Refusal>(faults: Vec<E>) -> Self {
        let placed = faults.into_iter().flat_map(|fault| Self::from(fault).faults).collect();
        Self { faults: placed, current: None }
    }

    /// A refusal of a place in the body, by its JSON pointer (`/files/0`).
    pub fn at(pointer: String, fault: impl Refusal) -> Self {
        Self { faults: vec![Placed { place: Place::Pointer(format!("#{pointer}")), refusal: Box::new(fault) }], current: None }
    }

    /// The same refusal, of a member of the body that was read for itself.
    pub fn within(mut self, member: &str) -> Self {
        for fault in &mut self.faults {
            if let Place::Pointer(pointer) = &mut fault.place {
                *pointer = format!("#/{member}{}", pointer.trim_start_matches('#'));
            }
        }
        self
    }

    /// A refusal of a parameter of the query.
    pub fn parameter(name: &str) -> Self {
        let refusal = Box::new(ApiFault::BadParameter(name.to_owned()));
        Self { faults: vec![Placed { place: Place::Parameter(name.to_owned()), refusal }], current: None }
    }

    /// Adds the thing as it is now, for a call that began from an older version.
    pub fn with_current(mut self, current: impl Serialize) -> Self {
        self.current = serde_json::to_value(current).ok();
        self
    }

    /// The status, by which an operation tells whether to add what is there now.
    pub fn status(&self) -> u16 {
        match self.faults.first().map(|fault| fault.refusal.sort()) {
            Some(Sort::Refused { status, .. }) => status,
            Some(Sort::Unavailable) => 503,
            Some(Sort::Broken) | None => 500,
        }
    }

    /// Places and codes, for tests.
    #[cfg(test)]
    pub(crate) fn pointers(&self) -> String {
        let place = |fault: &Placed| match &fault.place {
            Place::Pointer(place) | Place::Parameter(place) => place.clone(),
            Place::Whole => String::new(),
        };
        self.faults.iter().map(|fault| format!("{} {}", place(fault), fault.refusal.code())).collect::<Vec<_>>().join(", ")
    }

    /// The answer in a language. `request` is the call's id.
    pub(crate) fn answer(&self, tongue: &Tongue, request: &str) -> Response {
        let status = self.status();
        let Some(first) = self.faults.first() else { return StatusCode::INTERNAL_SERVER_ERROR.into_response() };
        if status >= 500 {
            tracing::warn!(request, error = %first.refusal, status, "refused a call");
        }
        let own = first.refusal.code();
        // Some sentences speak of pages; and what is broken in us is not told, the log has it under the reference.
        let code = match (status, own) {
            (500, _) => "web-broken",
            (404, _) => "web-api-not-there",
            (_, "web-sign-in-first") => "web-api-no-token",
            (_, "web-not-allowed") => "web-api-not-allowed",
            _ => own,
        };
        let detail = match (code == own, self.faults.len()) {
            (false, _) => tongue.say(code),
            (true, 1) => tongue.say_refusal(&*first.refusal),
            _ => tongue.say("web-api-several"),
        };
        let errors = self.faults.iter().filter_map(|fault| {
            let (pointer, parameter) = match &fault.place {
                Place::Pointer(pointer) => (Some(pointer.clone()), None),
                Place::Parameter(name) => (None, Some(name.clone())),
                Place::Whole => return None,
            };
            let refusal = &*fault.refusal;
            Some(Fault { pointer, parameter, code: refusal.code().to_owned(), detail: tongue.say_refusal(refusal) })
        });
        let problem = Problem {
            kind: format!("{TYPE}{code}"),
            title: tongue.say(title(status)),
            status,
            detail,
            instance: format!("urn:convoke:request:{request}"),
            errors: errors.collect(),
            current: self.current.clone(),
        };
        let body = serde_json::to_vec(&problem).expect("a problem document is plain data");
        let status = StatusCode::from_u16(status).unwrap_or(StatusCode::BAD_REQUEST);
        let mut answer = (status, body).into_response();
        let headers = answer.headers_mut();
        headers.insert(header::CONTENT_TYPE, HeaderValue::from_static(MEDIA));
        headers.insert(header::CONTENT_LANGUAGE, HeaderValue::from_static(tongue.lang().code()));
        match status {
            StatusCode::UNAUTHORIZED => {
                let scheme = if code == "web-api-bad-token" { BAD_TOKEN } else { NO_TOKEN };
                headers.insert(header::WWW_AUTHENTICATE, HeaderValue::from_static(scheme));
            }
            StatusCode::SERVICE_UNAVAILABLE => {
                headers.insert(header::RETRY_AFTER, HeaderValue::from_static("5"));
            }
            _ => {}
        }
        answer
    }
}

/// How a caller without a token is asked for one (RFC 6750, 3).
const NO_TOKEN: &str = "Bearer realm=\"convoke\"";
/// How a caller with one that is not good is told.
const BAD_TOKEN: &str = "Bearer realm=\"convoke\", error=\"invalid_token\"";

impl IntoResponse for Refused {
    /// Not yet readable: the guard puts the problem document in its place.
    fn into_response(self) -> Response {
        let mut answer = StatusCode::INTERNAL_SERVER_ERROR.into_response();
        answer.extensions_mut().insert(Carried(std::sync::Arc::new(self)));
        answer
    }
}

/// A refusal inside an answer, for the guard.
#[derive(Clone)]
pub(crate) struct Carried(pub std::sync::Arc<Refused>);

/// The key of the title that goes with a status.
fn title(status: u16) -> &'static str {
    match status {
        401 => "web-sign-in-title",
        404 => "web-api-not-there-title",
        500 => "web-broken-title",
        503 => "web-unavailable-title",
        _ => "web-refused-title",
    }
}

/// The place of a form's field in a body. A text in six languages is one member with six: the form's `name_fr` is `#/name/fr`.
fn pointer(field: &str) -> String {
    let member = field.replace('-', "_");
    match member.rsplit_once('_') {
        Some((name, lang)) if lang.parse::<kernel::Lang>().is_ok() => format!("#/{name}/{lang}"),
        _ => format!("#/{member}"),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn check(field: &str, expected: &str) {
        assert_eq!(pointer(field), expected);
    }

    #[test]
    fn a_field_of_a_form_is_a_place_in_a_body() {
        check("name", "#/name");
        check("name_fr", "#/name/fr");
        check("statement_lang", "#/statement_lang");
        check("place-date", "#/place_date");
    }
}
