//! The ways in: `/`, `/{lang}/`, and the page that tells search engines where not to go.

use access::Edition;
use axum::http::{HeaderValue, StatusCode, header};
use axum::response::{IntoResponse, Response};
use page::{Button, Page};
use web::Visit;

/// To the browser's language.
pub(crate) async fn root(visit: Visit) -> Response {
    let mut answer = visit.lead(&format!("/{}/", visit.lang()));
    answer.headers_mut().insert(header::VARY, HeaderValue::from_static("accept-language"));
    answer
}

/// To the current edition. While the public sees none, a page that says so, and the same whether there is one or not.
pub(crate) async fn current(visit: Visit) -> Response {
    match visit.place.edition.as_ref().filter(|e| e.public) {
        Some(Edition { slug, .. }) => visit.lead(&format!("/{}/{slug}", visit.lang())),
        None => {
            let page = Page::new(visit.say("editions-nothing-yet"))
                .lead(visit.say("editions-nothing-yet-more"))
                .main(Button::secondary(visit.say("editions-sign-in")).leads("/sign-in"));
            visit.page_with(page, StatusCode::NOT_FOUND).await
        }
    }
}

/// Public pages may be kept by search engines; personal links, the office and signing in are nobody's but the person's.
const ROBOTS: &str = "User-agent: *\nDisallow: /reply\nDisallow: /office\nDisallow: /account\nDisallow: /sign-in\n";

/// `robots.txt` (RFC 9309).
pub(crate) async fn robots() -> impl IntoResponse {
    ([(header::CONTENT_TYPE, "text/plain; charset=utf-8")], ROBOTS)
}
