//! The guard before every operation: finds the caller by token or link, the edition, and asks for the right; afterwards it makes every
//! refusal a problem document.

use std::sync::Arc;

use access::token;
use axum::extract::{RawPathParams, Request, State};
use axum::http::header::{ACCEPT_LANGUAGE, AUTHORIZATION};
use axum::http::{HeaderMap, Method};
use axum::middleware::Next;
use axum::response::Response;
use futures::FutureExt;
use jiff::SignedDuration;
use kernel::Lang;
use ledger::{Caller, Cx, CxParts, DoorFault, Way};

use super::body;
use super::call::Call;
use super::op::Listed;
use super::problem::{ApiFault, Carried, Refused};
use crate::visit::Place;
use crate::{App, respond};

/// Calls that one token may make: what a program that reads a whole directory needs, and no more than the machine bears.
pub(crate) const CALLS_BY_TOKEN: (u32, SignedDuration) = (6000, SignedDuration::from_mins(5));

/// Characters of an `Idempotency-Key`: a UUID has 36.
const KEY_LIMIT: usize = 200;

/// The header by which a program says that two calls are one.
const IDEMPOTENCY_KEY: &str = "idempotency-key";

/// A caller's key, on its way to the body over which it stands.
#[derive(Clone)]
pub(super) struct Idempotency {
    pub key: String,
    pub method: &'static str,
}

/// Why a call did not come through; how long to wait where it came too often.
struct Turned(Refused, Option<SignedDuration>);

impl<F: Into<Refused>> From<F> for Turned {
    fn from(fault: F) -> Self {
        Self(fault.into(), None)
    }
}

/// Runs before each operation.
pub(crate) async fn guard(State((app, listed)): State<(App, Listed)>, params: RawPathParams, request: Request, next: Next) -> Response {
    let (mut parts, body) = request.into_parts();
    let mut place = Place::new(&app, &parts);
    place.lang = lang(&parts.headers, Lang::En);
    let found = find(&app, &listed, &params, &parts, &mut place).await;
    let (tongue, id) = (app.tongue(place.lang), place.request.clone());
    let (cx, key) = match found {
        Ok(found) => found,
        Err(Turned(refused, wait)) => {
            let answer = refused.answer(&tongue, &id);
            return wait.map_or_else(|| answer, |wait| respond::later(refused.answer(&tongue, &id), wait));
        }
    };
    let mut call = Call { app, cx, place: Arc::new(place) };
    if let Some(key) = key {
        // Over an empty body; one that is there puts its own in this place.
        let once = body::once(&key, &call, &[]);
        call.cx = call.cx.with(|p| p.once = Some(once));
        parts.extensions.insert(key);
    }
    parts.extensions.insert(call);
    let answer = std::panic::AssertUnwindSafe(next.run(Request::from_parts(parts, body))).catch_unwind().await;
    let Ok(mut answer) = answer else {
        tracing::error!(request = id, "an operation panicked");
        return Refused::from(DoorFault::Nested).answer(&tongue, &id);
    };
    match answer.extensions_mut().remove::<Carried>() {
        Some(Carried(refused)) => refused.answer(&tongue, &id),
        None => answer,
    }
}

type Found = (Cx, Option<Idempotency>);

async fn find(
    app: &App,
    listed: &Listed,
    params: &RawPathParams,
    parts: &axum::http::request::Parts,
    place: &mut Place,
) -> Result<Found, Turned> {
    let param = |name: &str| params.iter().find(|(n, _)| *n == name).map(|(_, v)| v);
    let store = |e: store::StoreError| Refused::from(DoorFault::Store(e));
    let ledger = &app.ledger;
    let mut caller = Caller::Public;
    let mut token = None;
    // Where a personal link is the key, no other is looked at.
    let sent = if listed.by_link { None } else { bearer(&parts.headers)? };
    if let Some(sent) = sent {
        let found = token::resolve(ledger, &sent).await.map_err(store)?.ok_or(ApiFault::BadToken)?;
        place.lang = lang(&parts.headers, found.lang);
        token = Some(found);
    }
    let now = ledger.clock().machine();
    let too_many = |wait| Turned(access::AccessFault::TooMany.into(), Some(wait));
    if let Some(found) = &token {
        app.calls_by_token.take(&found.token.to_string(), now).map_err(too_many)?;
    }
    let read = ledger.store().read().await.map_err(store)?;
    match (&token, param("edition")) {
        (Some(found), slug) => {
            let edition = access::edition::by_id(&read, found.edition).await.map_err(store)?;
            // An edition that is another's and one that is not there are one answer.
            place.edition = edition.filter(|edition| slug.is_none_or(|slug| slug == edition.slug));
            if place.edition.is_none() {
                return Err(ApiFault::NotThere.into());
            }
            caller = token::caller(&read, found).await.map_err(store)?;
        }
        (None, Some(slug)) => {
            place.edition = access::edition::by_slug(&read, slug).await.map_err(store)?.filter(|edition| edition.public);
        }
        (None, None) => {}
    }
    if let Some(link) = param("token") {
        let link = access::link::resolve(&read, ledger, link).await.map_err(store)?.ok_or(ApiFault::NotThere)?;
        place.edition = access::edition::by_id(&read, link.edition).await.map_err(store)?;
        caller = Caller::Link { thing: link.thing };
    }
    drop(read);
    if !caller.may(listed.right) {
        let name = listed.right.name;
        // Asked before the edition: a stranger learns nothing of which there are.
        let fault = if matches!(caller, Caller::Public) { DoorFault::SignInFirst(name) } else { DoorFault::NotAllowed(name) };
        return Err(fault.into());
    }
    // What may come without a token is limited like forms, by its source.
    if token.is_none() && !matches!(parts.method, Method::GET | Method::HEAD) {
        app.posts_by_source.take(&place.source, now).map_err(too_many)?;
    }
    if param("edition").is_some() && place.edition.is_none() {
        return Err(ApiFault::NotThere.into());
    }
    if let Some((name, _)) = place.query.pairs().find(|(name, _)| !listed.query.contains(*name)) {
        return Err(Refused::parameter(name).into());
    }
    let key = idempotency(parts)?;
    let cx = Cx::new(
        ledger,
        CxParts {
            caller,
            edition: place.edition.as_ref().map(|e| e.id),
            lang: place.lang,
            way: Way::Api,
            request: place.request.clone(),
            once: None,
            lease: None,
        },
    );
    Ok((cx, key))
}

/// The language of sentences: the one that is asked for, or else the account's.
fn lang(headers: &HeaderMap, own: Lang) -> Lang {
    headers.get(ACCEPT_LANGUAGE).and_then(|v| v.to_str().ok()).and_then(Lang::accepted).unwrap_or(own)
}

/// The token of `Authorization: Bearer …` (RFC 6750, 2.1), the one place where it is looked for: an address would be logged.
fn bearer(headers: &HeaderMap) -> Result<Option<String>, ApiFault> {
    let Some(value) = headers.get(AUTHORIZATION) else { return Ok(None) };
    let sent = value.to_str().ok().and_then(|text| text.split_once(' '));
    match sent {
        Some((scheme, token)) if scheme.eq_ignore_ascii_case("bearer") && !token.trim().is_empty() => Ok(Some(token.trim().to_owned())),
        _ => Err(ApiFault::BadToken),
    }
}

fn idempotency(parts: &axum::http::request::Parts) -> Result<Option<Idempotency>, ApiFault> {
    let Some(value) = parts.headers.get(IDEMPOTENCY_KEY) else { return Ok(None) };
    let key = value.to_str().ok().map(str::trim).filter(|key| !key.is_empty() && key.len() <= KEY_LIMIT).ok_or(ApiFault::BadKey)?;
    let method = match parts.method {
        Method::POST => "POST",
        Method::PUT => "PUT",
        Method::DELETE => "DELETE",
        // Reading is once by nature.
        _ => return Ok(None),
    };
    Ok(Some(Idempotency { key: key.to_owned(), method }))
}

/// An address of the interface that no operation has.
pub(crate) fn nowhere(app: &App, parts: &axum::http::request::Parts) -> Response {
    trouble(app, parts, ApiFault::NotThere)
}

/// A refusal before any guard.
pub(crate) fn trouble(app: &App, parts: &axum::http::request::Parts, fault: ApiFault) -> Response {
    let place = Place::new(app, parts);
    Refused::from(fault).answer(&app.tongue(lang(&parts.headers, Lang::En)), &place.request)
}
