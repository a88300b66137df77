//! The two cookies: the session, and the wish for a language. No others are set.

use axum::http::{HeaderMap, HeaderValue, header};
use cookie::{Cookie, SameSite};

use crate::Settings;

/// The session's cookie. Under TLS its name has the prefix that binds it to this host (RFC 6265bis, 4.1.3.2).
fn session_name(settings: &Settings) -> &'static str {
    if settings.tls() { "__Host-convoke" } else { "convoke" }
}

/// The token of the session, as the browser sent it.
pub(crate) fn session(headers: &HeaderMap, settings: &Settings) -> Option<String> {
    let name = session_name(settings);
    headers
        .get_all(header::COOKIE)
        .iter()
        .filter_map(|value| value.to_str().ok())
        .flat_map(Cookie::split_parse)
        .flatten()
        .find(|c| c.name() == name && c.value().len() <= 128)
        .map(|c| c.value().to_owned())
}

/// `Set-Cookie` for a session that begins, or for its end.
pub(crate) fn set_session(settings: &Settings, token: Option<&str>) -> HeaderValue {
    let mut cookie = Cookie::build((session_name(settings), token.unwrap_or("").to_owned()))
        .path("/")
        .http_only(true)
        .secure(settings.tls())
        .same_site(SameSite::Lax);
    if token.is_none() {
        cookie = cookie.max_age(cookie::time::Duration::ZERO);
    }
    HeaderValue::from_str(&cookie.build().to_string()).expect("name and token are ASCII without separators")
}
