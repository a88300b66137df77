//! The guard before every route: finds edition, language and caller, asks for the right, and hands the page its [`Visit`].

use axum::extract::{MatchedPath, RawPathParams, Request, State};
use axum::http::header::{ACCEPT, ALLOW, EXPECT};
use axum::http::{Method as HttpMethod, StatusCode};
use axum::middleware::Next;
use axum::response::Response;
use futures::FutureExt;
use jiff::SignedDuration;
use kernel::Lang;
use ledger::{Caller, Cx, CxParts, DoorFault, Right, Way};
use page::Face;
use store::StoreError;

use crate::rest::Rest;
use crate::visit::Place;
use crate::{App, Visit, api, cookies, request, typed};

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
            let typed = match parts.method {
                HttpMethod::GET | HttpMethod::HEAD => None,
                _ => typed::of_unknown(&visit, Request::from_parts(parts, body)).await,
            };
            return visit.refuse_keeping(&DoorFault::Store(error), typed.as_ref());
        }
    };
    if !visit.cx.may(right) {
        return turn_away(&visit, right, Request::from_parts(parts, body)).await;
    }
    parts.extensions.insert(visit.clone());
    let answer = std::panic::AssertUnwindSafe(next.run(Request::from_parts(parts, body))).catch_unwind().await;
    answer.unwrap_or_else(|_| {
        tracing::error!(request = visit.place.request, "a page panicked");
        visit.broken(None)
    })
}

/// Whether the page asks and not the person: for a live part, or whether there is news for one.
fn by_itself(parts: &axum::http::request::Parts) -> bool {
    let listens = parts.headers.get(ACCEPT).is_some_and(|accepted| accepted == "text/event-stream");
    parts.method == HttpMethod::GET && (listens || parts.headers.contains_key("x-part"))
}

enum Found {
    Visitor(Cx),
    NoSuchPage,
    NoSuchLink,
}

async fn find(app: &App, params: &RawPathParams, parts: &axum::http::request::Parts, place: &mut Place) -> Result<Found, StoreError> {
    let param = |name: &str| params.iter().find(|(n, _)| *n == name).map(|(_, v)| v);
    // Wherever the path holds it: a personal link has it behind the token.
    match param("lang").map(str::parse::<Lang>) {
        Some(Err(_)) => return Ok(Found::NoSuchPage),
        Some(Ok(lang)) => place.lang = lang,
        None => {}
    }
    let ledger = &app.ledger;
    let office = place.path.starts_with("/office") || place.path.starts_with("/account");
    let session = match cookies::session(&parts.headers, &app.settings).filter(|_| office) {
        Some(token) if by_itself(parts) => access::session::find(ledger, &token).await?,
        Some(token) => access::session::resolve(ledger, &token).await?,
        None => None,
    };
    let read = ledger.store().read().await?;
    place.edition = match param("edition") {
        Some(slug) => match access::edition::by_slug(&read, slug).await? {
            Some(edition) if edition.public || office => Some(edition),
            // A stranger is sent to sign in, whether or not the office has such an edition.
            None if office && session.is_none() => None,
            _ => return Ok(Found::NoSuchPage),
        },
        None => access::edition::current(&read).await?.filter(|edition| edition.public || office),
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
    if let (None, Some(session)) = (request::asked(&place.path, &place.query), &session) {
        place.lang = session.lang;
    }
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

/// Nobody signed in: to the sign-in page, which comes back here. Signed in without the second factor: to give it. Else: not allowed. A form
/// goes back to its sender with everything typed: a session may have ended while it was being filled in.
async fn turn_away(visit: &Visit, right: Right, request: Request) -> Response {
    let place = &visit.place;
    let shows = matches!(*request.method(), HttpMethod::GET | HttpMethod::HEAD);
    let then = |page: &str| visit.lead(&format!("{page}?next={}", crate::respond::encoded(&place.path_and_query)));
    let refusal = match &place.session {
        // The public and holders of links learn nothing of pages that are not theirs.
        None if place.face != Face::Office => return visit.not_found(),
        None if shows => return then("/sign-in"),
        None => DoorFault::SignInFirst(right.name),
        Some(session) if shows && !session.strong => return then("/account/second-factor"),
        Some(_) => DoorFault::NotAllowed(right.name),
    };
    let typed = if shows { None } else { typed::of_request(visit, request).await };
    visit.refuse_keeping(&refusal, typed.as_ref())
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
    if api::is_under(parts.uri.path()) {
        return api::nowhere(&app, &parts);
    }
    let place = Place::new(&app, &parts);
    Visit::stranger(app, place).not_found()
}

/// Pages that are for one person: never kept by a browser or a proxy, never indexed.
const PRIVATE: [&str; 5] = ["/api", "/office", "/account", "/reply", "/sign-in"];

/// Pages whose address is a key, which therefore no other page is told.
const KEYS: [&str; 3] = ["/api", "/reply", "/sign-in"];

/// Before everything: paths that cannot be read, the limit on forms by source, and the headers of every answer.
pub(crate) async fn outermost(State(app): State<App>, request: Request, next: Next) -> Response {
    #[expect(clippy::disallowed_methods, reason = "how long an answer took is no time of the house")]
    let began = std::time::Instant::now();
    let (mut parts, body) = request.into_parts();
    let id = request::id(app.ledger.chance());
    let route = app.numbers.listed(parts.extensions.get::<MatchedPath>().map(MatchedPath::as_str));
    parts.extensions.insert(RequestId(id.clone()));
    let under = |paths: &[&str]| paths.iter().any(|path| parts.uri.path().starts_with(path));
    let (private, key) = (under(&PRIVATE), under(&KEYS));
    let method = parts.method.clone();
    let stranger = Visit::stranger(app.clone(), Place::new(&app, &parts));
    let program = api::is_under(parts.uri.path());
    let known = parts.clone();
    let answer = if request::unreadable(&parts.uri) {
        if program { api::nowhere(&app, &known) } else { stranger.not_found() }
    } else if let Some(wait) = over_limit(&app, &stranger, &method, program) {
        stranger.too_many(wait)
    } else {
        // Who asks whether to send at all (RFC 9110, 10.1.1) is told by the answer itself.
        let asks = parts.headers.contains_key(EXPECT);
        let (body, rest) = Rest::of(body);
        let answer = next.run(Request::from_parts(parts, body)).await;
        if !asks {
            rest.throw_away().await;
        }
        match answer.status() {
            StatusCode::METHOD_NOT_ALLOWED if program => only_by(api::trouble(&app, &known, api::ApiFault::WrongMethod), &answer),
            StatusCode::METHOD_NOT_ALLOWED => only_by(stranger.wrong_method(), &answer),
            _ => answer,
        }
    };
    let (status, took) = (answer.status().as_u16(), began.elapsed());
    app.numbers.add(method.as_str(), route, status, took);
    let took = u64::try_from(took.as_millis()).unwrap_or(u64::MAX);
    // The route as it is listed, never the address: that may be a key.
    if status >= 500 {
        tracing::warn!(request = id, %method, route, status, took_ms = took, "answered");
    } else {
        tracing::info!(request = id, %method, route, status, took_ms = took, "answered");
    }
    crate::respond::secure(answer, private, key)
}

/// Forms by source. Reading is not limited here: a page costs little, and an embassy has one address. Calls of programs have a limit of their
/// own, by token.
fn over_limit(app: &App, visit: &Visit, method: &HttpMethod, program: bool) -> Option<SignedDuration> {
    let counts = method == HttpMethod::POST && !program;
    if counts { app.posts_by_source.take(&visit.place.source, app.ledger.clock().machine()).err() } else { None }
}

/// The router's bare refusal of a method as a page, with its list of the methods that there are (RFC 9110, 15.5.6).
fn only_by(mut answer: Response, bare: &Response) -> Response {
    if let Some(methods) = bare.headers().get(ALLOW) {
        answer.headers_mut().insert(ALLOW, methods.clone());
    }
    answer
}

/// The id of the request, as an extension.
#[derive(Clone)]
pub(crate) struct RequestId(pub String);
