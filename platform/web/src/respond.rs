//! Answers: refusals as pages, files, redirects, and the headers that every answer carries.

use axum::http::{HeaderMap, HeaderName, HeaderValue, StatusCode, header};
use axum::response::{IntoResponse, Response};
use kernel::{Refusal, Sort};
use maud::{Markup, html};
use page::{Link, Page, Trouble};
use percent_encoding::{AsciiSet, NON_ALPHANUMERIC, utf8_percent_encode};

use crate::{FileType, Visit, cookies};

/// Nothing from anywhere else, nothing inline, no frames (TRUST.md 5).
const POLICY: &str = "default-src 'none'; style-src 'self'; script-src 'self'; img-src 'self'; connect-src 'self'; form-action 'self'; \
                      frame-ancestors 'none'; base-uri 'none'";

/// The policy of a file that somebody sent us, or that is only looked at: it can do nothing at all.
const FILE_POLICY: &str = "default-src 'none'; sandbox";

/// Puts the headers that every answer carries. `private` pages are never kept nor indexed; `reply` pages tell nobody their address.
pub(crate) fn secure(mut answer: Response, private: bool, reply: bool) -> Response {
    let headers = answer.headers_mut();
    let mut put = |name: HeaderName, value: &'static str| {
        headers.entry(name).or_insert(HeaderValue::from_static(value));
    };
    put(header::CONTENT_SECURITY_POLICY, POLICY);
    put(header::X_CONTENT_TYPE_OPTIONS, "nosniff");
    put(header::REFERRER_POLICY, if reply { "no-referrer" } else { "same-origin" });
    put(HeaderName::from_static("cross-origin-opener-policy"), "same-origin");
    put(HeaderName::from_static("cross-origin-resource-policy"), "same-origin");
    put(HeaderName::from_static("permissions-policy"), "camera=(), geolocation=(), microphone=()");
    put(header::CACHE_CONTROL, if private { "no-store" } else { "no-cache" });
    if private {
        put(HeaderName::from_static("x-robots-tag"), "noindex, nofollow");
    }
    answer
}

/// A file to be sent.
#[derive(Debug, Clone)]
pub struct Download {
    /// The name that it gets.
    pub name: String,
    /// The media type; `None` sends bytes as bytes.
    pub media: Option<FileType>,
    /// The content.
    pub bytes: Vec<u8>,
    /// Whether we made it ourselves, so that it may be shown in the browser.
    pub ours: bool,
}

impl IntoResponse for Download {
    fn into_response(self) -> Response {
        let mut headers = HeaderMap::new();
        let media = self.media.map_or("application/octet-stream", FileType::media);
        headers.insert(header::CONTENT_TYPE, HeaderValue::from_static(media));
        let way = if self.ours { "inline" } else { "attachment" };
        // RFC 6266: the plain name for old browsers, the encoded one for all others.
        let plain: String = self.name.chars().map(|c| if c.is_ascii_alphanumeric() || matches!(c, '.' | '-') { c } else { '_' }).collect();
        let disposition = format!("{way}; filename=\"{plain}\"; filename*=UTF-8''{}", encoded(&self.name));
        if let Ok(value) = HeaderValue::from_str(&disposition) {
            headers.insert(header::CONTENT_DISPOSITION, value);
        }
        if !self.ours {
            headers.insert(header::CONTENT_SECURITY_POLICY, HeaderValue::from_static(FILE_POLICY));
        }
        headers.insert(header::CACHE_CONTROL, HeaderValue::from_static("no-store"));
        (StatusCode::OK, headers, self.bytes).into_response()
    }
}

const KEPT: &AsciiSet = &NON_ALPHANUMERIC.remove(b'-').remove(b'.').remove(b'_').remove(b'~');

/// Percent-encoded for a query or a header (RFC 3986, unreserved characters stay).
pub(crate) fn encoded(text: &str) -> String {
    utf8_percent_encode(text, KEPT).to_string()
}

/// The path, if it is one of our own host: what came as "lead there afterwards" goes through here before it becomes a link.
pub fn own_path(path: &str) -> Option<&str> {
    let own = path.starts_with('/') && !path.starts_with("//") && !path.contains('\\') && !path.chars().any(char::is_control);
    own.then_some(path)
}

/// A redirect to our own host and nowhere else: the one redirect function (TRUST.md 8).
pub(crate) fn lead(path: &str) -> Response {
    let location = own_path(path).unwrap_or("/");
    let mut headers = HeaderMap::new();
    // Paths are percent-encoded by whoever made them; anything else leads home.
    headers.insert(header::LOCATION, HeaderValue::from_str(location).unwrap_or(HeaderValue::from_static("/")));
    (StatusCode::SEE_OTHER, headers).into_response()
}

impl Visit {
    /// The page of a refusal: what happened, whether anything was lost, what to do.
    pub fn refuse(&self, refusal: &dyn Refusal) -> Response {
        self.refuse_keeping(refusal, None)
    }

    /// The same, with the typed form inside, to be sent again.
    pub(crate) fn refuse_keeping(&self, refusal: &dyn Refusal, kept: Option<Markup>) -> Response {
        let tongue = self.tongue();
        match refusal.sort() {
            Sort::Refused { status, .. } => {
                let status = StatusCode::from_u16(status).unwrap_or(StatusCode::BAD_REQUEST);
                if status == StatusCode::NOT_FOUND {
                    return self.not_found();
                }
                let lost = if kept.is_some() { "web-nothing-lost" } else { "web-nothing-changed" };
                let mut trouble = Trouble::new(tongue.say_refusal(refusal), tongue.say(lost), tongue.say("web-refused-todo"));
                if let Some(form) = kept {
                    trouble = trouble.kept(form);
                }
                self.trouble(status, "web-refused-title", trouble)
            }
            Sort::Unavailable => {
                tracing::warn!(request = self.place.request, error = %refusal, "unavailable");
                let lost = if kept.is_some() { "web-unavailable-kept" } else { "web-unavailable-lost" };
                let mut trouble = Trouble::new(tongue.say("web-unavailable"), tongue.say(lost), tongue.say("web-unavailable-todo"));
                if let Some(form) = kept {
                    trouble = trouble.kept(form);
                }
                let mut answer = self.trouble(StatusCode::SERVICE_UNAVAILABLE, "web-unavailable-title", trouble);
                answer.headers_mut().insert(header::RETRY_AFTER, HeaderValue::from_static("5"));
                answer
            }
            Sort::Broken => {
                tracing::error!(request = self.place.request, error = %refusal, "broken");
                self.broken()
            }
        }
    }

    /// No such page, or none for this person: one answer.
    pub fn not_found(&self) -> Response {
        let tongue = self.tongue();
        let trouble = Trouble::new(tongue.say("web-not-found"), tongue.say("web-nothing-changed"), tongue.say("web-not-found-todo"));
        self.trouble(StatusCode::NOT_FOUND, "web-not-found-title", trouble)
    }

    /// A personal link that is wrong, expired or revoked: one answer for all three.
    pub fn no_such_link(&self) -> Response {
        let tongue = self.tongue();
        let trouble =
            Trouble::new(tongue.say("web-no-such-link"), tongue.say("web-no-such-link-lost"), tongue.say("web-no-such-link-todo"))
                .way(Link::new(tongue.say("web-no-such-link-code"), format!("/{}/code", self.place.lang).as_str()));
        self.trouble(StatusCode::NOT_FOUND, "web-no-such-link-title", trouble)
    }

    pub(crate) fn broken(&self) -> Response {
        let tongue = self.tongue();
        let trouble = Trouble::new(tongue.say("web-broken"), tongue.say("web-broken-lost"), tongue.say("web-broken-todo"))
            .reference(tongue.say("web-reference"), &self.place.request);
        self.trouble(StatusCode::INTERNAL_SERVER_ERROR, "web-broken-title", trouble)
    }

    fn trouble(&self, status: StatusCode, title: &str, trouble: Trouble) -> Response {
        let page = Page::new(self.say(title)).main(html! { (trouble) });
        (status, self.frame().page(&page)).into_response()
    }

    /// Begins a session in the browser, and leads on.
    pub fn signed_in(&self, token: &str, path: &str) -> Response {
        let mut answer = lead(path);
        answer.headers_mut().insert(header::SET_COOKIE, cookies::set_session(&self.app.settings, Some(token)));
        answer
    }

    /// Ends the session in the browser, and leads on.
    pub fn signed_out(&self, path: &str) -> Response {
        let mut answer = lead(path);
        answer.headers_mut().insert(header::SET_COOKIE, cookies::set_session(&self.app.settings, None));
        answer
    }
}
