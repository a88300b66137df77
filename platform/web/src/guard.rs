//! The guard before every route: finds edition, language and caller, asks for the right, and hands the page its [`Visit`].

use axum::extract::{RawPathParams, Request, State};
use axum::http::{Method as HttpMethod, StatusCode};
use axum::middleware::Next;
use axum::response::{IntoResponse, Redirect, Response};
use futures::FutureExt;
use kernel::Lang;
use ledger::{Caller, Cx, CxParts, DoorFault, Right, Way};
use page::Face;
use store::StoreError;

use crate::visit::Place;
use crate::{App, Visit, cookies, request};

/// Runs before each route's handler.
pub(crate) async fn guard(State((app, right)): State<(App, Right)>, params: RawPathParams, request: Request, next: Next) -> Response {
    let (mut parts, body) = request.into_parts();
    let mut place = Place::new(&app, &parts);
    let found = find(&app, &params, &parts, &mut place).await;
    let visit = match found {
        Ok(Found::Visitor(cx)) => Visit::new(app, cx, place),
        Ok(Found::NoSuchPage) => {
            let visit = Visit::stranger(app, place);
            return visit.not_found();
        }
        Ok(Found::NoSuchLink) => {
            let visit = Visit::stranger(app, place);
            return visit.no_such_link();
        }
        Err(error) => {
            let visit = Visit::stranger(app, place);
            return visit.refuse(&DoorFault::Store(error));
        }
    };
    if !visit.cx.may(right) {
        return turn_away(&visit, right, parts.method == HttpMethod::GET);
    }
    parts.extensions.insert(visit.clone());
    let answer = std::panic::AssertUnwindSafe(next.run(Request::from_parts(parts, body))).catch_unwind().await;
    answer.unwrap_or_else(|_| {
        tracing::error!(request = visit.place.request, "a page panicked");
        visit.broken()
    })
}

enum Found {
    Visitor(Cx),
    NoSuchPage,
    NoSuchLink,
}

async fn find(app: &App, params: &RawPathParams, parts: &axum::http::request::Parts, place: &mut Place) -> Result<Found, StoreError> {
    let param = |name: &str| params.iter().find(|(n, _)| *n == name).map(|(_, v)| v);
    let path_lang = match param("lang").map(str::parse::<Lang>) {
        Some(Err(_)) => return Ok(Found::NoSuchPage),
        Some(Ok(lang)) => Some(lang),
        None => None,
    };
    place.lang = path_lang.unwrap_or(place.lang);
    let ledger = &app.ledger;
    let office = place.path.starts_with("/office") || place.path.starts_with("/account");
    let session = match cookies::session(&parts.headers, &app.settings).filter(|_| office) {
        Some(token) => access::session::resolve(ledger, &token).await?,
        None => None,
    };
    let read = ledger.store().read().await?;
    place.edition = match param("edition") {
        Some(slug) => match access::edition::by_slug(&read, slug).await? {
            Some(edition) if edition.public || office => Some(edition),
            _ => return Ok(Found::NoSuchPage),
        },
        None => access::edition::current(&read).await?,
    };
    let mut caller = Caller::Public;
    if let Some(token) = param("token") {
        let Some(link) = access::link::resolve(&read, ledger, token).await? else { return Ok(Found::NoSuchLink) };
        place.edition = access::edition::by_id(&read, link.edition).await?;
        caller = Caller::Link { thing: link.thing };
        place.face = Face::Reply;
    } else if let Some(session) = &session {
        caller = access::session::caller(&read, session, place.edition.as_ref().map(|e| e.id)).await?;
    }
    if office {
        place.face = Face::Office;
    }
    // Where the path holds no language (office, personal links, sign-in), the query may.
    let asked = place.query.value("lang").parse::<Lang>().ok();
    place.lang = path_lang.or(asked).or(session.as_ref().map(|s| s.lang)).unwrap_or(place.lang);
    place.session = session;
    let way = if matches!(caller, Caller::Link { .. }) { Way::Link } else { Way::Page };
    let cx = Cx::new(
        ledger,
        CxParts {
            caller,
            edition: place.edition.as_ref().map(|e| e.id),
            lang: place.lang,
            way,
            request: place.request.clone(),
            once: None,
            lease: None,
        },
    );
    Ok(Found::Visitor(cx))
}

/// Nobody signed in: to the sign-in page, which comes back here. Signed in without the second factor: to give it. Else: not allowed.
fn turn_away(visit: &Visit, right: Right, shows: bool) -> Response {
    let place = &visit.place;
    let then = |page: &str| Redirect::to(&format!("{page}?next={}", crate::respond::encoded(&place.path_and_query))).into_response();
    match (&place.session, shows) {
        (None, true) if place.face == Face::Office => then("/sign-in"),
        (Some(session), true) if !session.strong => then("/account/second-factor"),
        (Some(_), _) => visit.refuse(&DoorFault::NotAllowed(right.name)),
        (None, _) if place.face == Face::Office => visit.refuse(&DoorFault::SignInFirst(right.name)),
        // The public and holders of links learn nothing of pages that are not theirs.
        _ => visit.not_found(),
    }
}

/// Stylesheet, script and icon.
pub(crate) async fn asset(State(app): State<App>, request: Request) -> Response {
    match app.assets.answer(request.uri().path()) {
        Some(answer) => answer,
        None => nowhere(State(app), request).await,
    }
}

/// Whatever the address: no such page, in the browser's language.
pub(crate) async fn nowhere(State(app): State<App>, request: Request) -> Response {
    let (parts, _) = request.into_parts();
    let place = Place::new(&app, &parts);
    Visit::stranger(app, place).not_found()
}

/// Before everything: paths that cannot be read, the limit on forms by source, and the headers of every answer.
pub(crate) async fn outermost(State(app): State<App>, request: Request, next: Next) -> Response {
    let (mut parts, body) = request.into_parts();
    let id = request::id(app.ledger.chance());
    parts.extensions.insert(RequestId(id.clone()));
    // Addresses that hold a secret: of a personal link, of a sign-in link.
    let reply = parts.uri.path().starts_with("/reply") || parts.uri.path().starts_with("/sign-in");
    let private = reply || parts.uri.path().starts_with("/office") || parts.uri.path().starts_with("/account");
    let method = parts.method.clone();
    let mut answer = if request::unreadable(&parts.uri) {
        let place = Place::new(&app, &parts);
        Visit::stranger(app, place).not_found()
    } else if parts.method == HttpMethod::POST
        && app.posts_by_source.take(&request::source(&parts, &app.settings), app.ledger.clock().machine()).is_err()
    {
        let place = Place::new(&app, &parts);
        Visit::stranger(app, place).refuse(&access::AccessFault::TooMany)
    } else {
        next.run(Request::from_parts(parts, body)).await
    };
    let status = answer.status();
    if status.is_server_error() {
        tracing::warn!(request = id, %method, status = status.as_u16(), "answered");
    } else {
        tracing::debug!(request = id, %method, status = status.as_u16(), "answered");
    }
    if status == StatusCode::METHOD_NOT_ALLOWED {
        answer.headers_mut().remove(axum::http::header::CONTENT_TYPE);
    }
    crate::respond::secure(answer, private, reply)
}

/// The id of the request, as an extension.
#[derive(Clone)]
pub(crate) struct RequestId(pub String);
