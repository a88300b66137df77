//! Answers: refusals as pages, files, redirects, and the headers that every answer carries.

use axum::http::{HeaderMap, HeaderName, HeaderValue, StatusCode, header};
use axum::response::{IntoResponse, Response};
use jiff::SignedDuration;
use kernel::{Refusal, Sort};
use maud::html;
use page::{Link, Page, Trouble};
use percent_encoding::{AsciiSet, NON_ALPHANUMERIC, utf8_percent_encode};

use crate::typed::Typed;
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
        let media = self.media.map_or("application/octet-stream", FileType::media);
        file(&self.name, media, self.bytes, self.ours)
    }
}

/// A file as an answer: shown in the browser, or only to be kept.
pub(crate) fn file(name: &str, media: &'static str, bytes: Vec<u8>, shown: bool) -> Response {
    let mut headers = HeaderMap::new();
    headers.insert(header::CONTENT_TYPE, HeaderValue::from_static(media));
    let way = if shown { "inline" } else { "attachment" };
    // RFC 6266: the plain name for old browsers, the encoded one for all others.
    let plain: String = name.chars().map(|c| if c.is_ascii_alphanumeric() || matches!(c, '.' | '-') { c } else { '_' }).collect();
    let disposition = format!("{way}; filename=\"{plain}\"; filename*=UTF-8''{}", encoded(name));
    if let Ok(value) = HeaderValue::from_str(&disposition) {
        headers.insert(header::CONTENT_DISPOSITION, value);
    }
    if !shown {
        headers.insert(header::CONTENT_SECURITY_POLICY, HeaderValue::from_static(FILE_POLICY));
    }
    headers.insert(header::CACHE_CONTROL, HeaderValue::from_static("no-store"));
    (StatusCode::OK, headers, bytes).into_response()
}

const KEPT: &AsciiSet = &NON_ALPHANUMERIC.remove(b'-').remove(b'.').remove(b'_').remove(b'~');

/// Percent-encoded for a query or a header (RFC 3986, unreserved characters stay).
pub(crate) fn encoded(text: &str) -> String {
    utf8_percent_encode(text, KEPT).to_string()
}

/// The path, if it is one of our own host: what came as "lead there afterwards" goes through here before it becomes a link.
pub fn own_path(path: &str) -> Option<&str> {
    // Paths are percent-encoded by whoever made them, so that they are visible ASCII. Browsers read a backslash as a slash.
    let own = path.starts_with('/') && !path.starts_with("//") && path.bytes().all(|b| b.is_ascii_graphic() && b != b'\\');
    own.then_some(path)
}

/// A redirect to our own host and nowhere else: the one redirect function (TRUST.md 8).
pub(crate) fn lead(path: &str) -> Response {
    let location = HeaderValue::from_str(own_path(path).unwrap_or("/"));
    let mut headers = HeaderMap::new();
    headers.insert(header::LOCATION, location.expect("visible ASCII is a header's value"));
    (StatusCode::SEE_OTHER, headers).into_response()
}

/// How long a browser is told to wait while something is away: long enough for a restart, short enough for a person to try once more.
const UNAVAILABLE_WAIT: SignedDuration = SignedDuration::from_secs(5);

/// Says when to come again (RFC 9110, 10.2.3), in whole seconds and never too early.
pub(crate) fn later(mut answer: Response, wait: SignedDuration) -> Response {
    let seconds = wait.as_millis().max(1).unsigned_abs().div_ceil(1000).to_string();
    answer.headers_mut().insert(header::RETRY_AFTER, HeaderValue::from_str(&seconds).expect("figures are a header's value"));
    answer
}

fn with(trouble: Trouble, typed: Option<&Typed>, may_be_sent: bool) -> Trouble {
    match typed {
        Some(typed) => trouble.kept(typed.draw(may_be_sent)),
        None => trouble,
    }
}

impl Visit {
    /// The page of a refusal: what happened, whether anything was lost, what to do.
    pub fn refuse(&self, refusal: &dyn Refusal) -> Response {
        self.refuse_keeping(refusal, None)
    }

    /// The same, with what was typed, to be sent again.
    pub(crate) fn refuse_keeping(&self, refusal: &dyn Refusal, typed: Option<&Typed>) -> Response {
        match refusal.sort() {
            Sort::Refused { status: 404, .. } => self.nothing_there(typed),
            Sort::Refused { status: 401, .. } => self.sign_in_first(refusal, typed),
            Sort::Refused { status, .. } => {
                let status = StatusCode::from_u16(status).unwrap_or(StatusCode::BAD_REQUEST);
                let lost = self.lost(typed, "web-nothing-changed", "web-nothing-lost");
                let trouble = Trouble::new(self.tongue().say_refusal(refusal), lost, self.say("web-refused-todo"));
                self.trouble(status, "web-refused-title", with(trouble, typed, true))
            }
            Sort::Unavailable => {
                tracing::warn!(request = self.place.request, error = %refusal, "unavailable");
                let lost = self.lost(typed, "web-unavailable-lost", "web-unavailable-kept");
                let trouble = Trouble::new(self.say("web-unavailable"), lost, self.say("web-unavailable-todo"))
                    .reference(self.say("web-reference"), &self.place.request);
                let answer = self.trouble(StatusCode::SERVICE_UNAVAILABLE, "web-unavailable-title", with(trouble, typed, true));
                later(answer, UNAVAILABLE_WAIT)
            }
            Sort::Broken => {
                tracing::error!(request = self.place.request, error = %refusal, "broken");
                self.broken(typed)
            }
        }
    }

    /// No such page, or none for this person: one answer.
    pub fn not_found(&self) -> Response {
        self.nothing_there(None)
    }

    fn nothing_there(&self, typed: Option<&Typed>) -> Response {
        let lost = self.lost(typed, "web-nothing-changed", "web-nothing-lost");
        let trouble =
            Trouble::new(self.say("web-not-found"), lost, self.say("web-not-found-todo")).way(Link::new(self.say("web-home"), "/"));
        // Sent again to where nothing is, it would come back again.
        self.trouble(StatusCode::NOT_FOUND, "web-not-found-title", with(trouble, typed, false))
    }

    /// Nobody is signed in, or no longer: what was typed waits on the page for as long as signing in takes.
    fn sign_in_first(&self, refusal: &dyn Refusal, typed: Option<&Typed>) -> Response {
        let lost = self.lost(typed, "web-nothing-changed", "web-nothing-lost");
        let to_do = if typed.is_some_and(|typed| !typed.without_files) { "web-sign-in-todo-kept" } else { "web-sign-in-todo" };
        let trouble =
            Trouble::new(self.tongue().say_refusal(refusal), lost, self.say(to_do)).way(Link::new(self.say("web-sign-in"), "/sign-in"));
        self.trouble(StatusCode::UNAUTHORIZED, "web-sign-in-title", with(trouble, typed, true))
    }

    /// A personal link that is wrong, expired or revoked: one answer for all three.
    pub fn no_such_link(&self) -> Response {
        let trouble = Trouble::new(self.say("web-no-such-link"), self.say("web-no-such-link-lost"), self.say("web-no-such-link-todo"))
            .way(Link::new(self.say("web-no-such-link-code"), format!("/{}/code", self.place.lang).as_str()));
        self.trouble(StatusCode::NOT_FOUND, "web-no-such-link-title", trouble)
    }

    pub(crate) fn broken(&self, typed: Option<&Typed>) -> Response {
        let lost = self.lost(typed, "web-broken-lost", "web-broken-kept");
        let trouble = Trouble::new(self.say("web-broken"), lost, self.say("web-broken-todo"))
            .reference(self.say("web-reference"), &self.place.request);
        self.trouble(StatusCode::INTERNAL_SERVER_ERROR, "web-broken-title", with(trouble, typed, true))
    }

    /// There is a form's address here and no page, or a page and no form.
    pub(crate) fn wrong_method(&self) -> Response {
        let trouble = Trouble::new(self.say("web-wrong-method"), self.say("web-nothing-changed"), self.say("web-wrong-method-todo"))
            .way(Link::new(self.say("web-home"), "/"));
        self.trouble(StatusCode::METHOD_NOT_ALLOWED, "web-refused-title", trouble)
    }

    /// Too many forms came from one source; `wait` is how long it takes until the next is read.
    pub(crate) fn too_many(&self, wait: SignedDuration) -> Response {
        later(self.refuse(&access::AccessFault::TooMany), wait)
    }

    /// The sentence on what became of what was typed.
    fn lost(&self, typed: Option<&Typed>, nothing: &str, kept: &str) -> String {
        let key = match typed.filter(|typed| typed.anything) {
            None => nothing,
            Some(typed) if typed.without_files => "web-files-lost",
            Some(_) => kept,
        };
        self.say(key)
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
