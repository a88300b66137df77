//! Snapshots: public pages as they were made once for all readers, complete, in three encodings, with strong entity tags (RFC 9110, 8.8.3).
//!
//! A snapshot belongs to a path and to the published revision at which it was made; another revision, or its greatest age, ends it. It is made
//! from a request that carries nothing of whoever came first, so that it can hold nothing of a person. Nothing of it is on disk. Which routes have
//! snapshots, their features say: [`crate::Route::kept`]. The bytes and the headers of one: `kept`. Why so: decision 0013.

mod kept;

use std::collections::HashMap;
use std::hash::{DefaultHasher, Hash, Hasher};
use std::sync::{Arc, PoisonError, RwLock};
use std::time::Duration;

use axum::body::to_bytes;
use axum::extract::{MatchedPath, Request, State};
use axum::http::{HeaderMap, Method, StatusCode, header};
use axum::middleware::Next;
use axum::response::{IntoResponse, Response};
use jiff::SignedDuration;
use kernel::MachineTime;

use crate::{App, request, respond};
use kept::Snapshot;

/// How a route's pages are kept.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Keep {
    /// Until something is published. The page shows nothing that changes otherwise.
    Published,
    /// The same, and never longer than a minute: the page shows live counts (DECISIONS.md 8).
    Live,
}

impl Keep {
    /// How old a page may become. What is published and stays so is made again after an hour all the same: names of time zones follow the
    /// season, and an error in what a revision tells would end by itself.
    const fn longest(self) -> SignedDuration {
        match self {
            Self::Published => SignedDuration::from_hours(1),
            Self::Live => SignedDuration::from_secs(60),
        }
    }
}

/// How many pages are kept: six languages of an edition with some eighty public pages. With its three encodings one has some 60 kB.
const MOST: usize = 512;

/// Bytes of a page that is kept; a public page has some tens of thousands.
const PAGE_LIMIT: usize = 1 << 20;

/// Pages that are made at a time at most: those whose paths fall on one number wait for each other.
const MAKING: usize = 32;

/// The pages that lie ready on this node.
pub(crate) struct Snapshots {
    ready: RwLock<HashMap<String, Arc<Snapshot>>>,
    making: [tokio::sync::Mutex<()>; MAKING],
}

impl Snapshots {
    pub(crate) fn new() -> Self {
        Self { ready: RwLock::default(), making: std::array::from_fn(|_| tokio::sync::Mutex::default()) }
    }

    fn look(&self, path: &str) -> Option<Arc<Snapshot>> {
        // A panic while it is held cannot leave the map half-way.
        self.ready.read().unwrap_or_else(PoisonError::into_inner).get(path).cloned()
    }

    fn fresh(&self, path: &str, revision: i64, now: MachineTime) -> Option<Arc<Snapshot>> {
        self.look(path).filter(|snapshot| snapshot.holds(revision, now))
    }

    fn put(&self, path: String, snapshot: Arc<Snapshot>) {
        let mut ready = self.ready.write().unwrap_or_else(PoisonError::into_inner);
        if ready.len() >= MOST {
            ready.retain(|_, other| other.revision == snapshot.revision);
        }
        if ready.len() < MOST {
            ready.insert(path, snapshot);
        }
    }

    fn making(&self, path: &str) -> &tokio::sync::Mutex<()> {
        let mut hasher = DefaultHasher::new();
        path.hash(&mut hasher);
        &self.making[(hasher.finish() % MAKING as u64) as usize]
    }
}

/// Whether this request may have a page that is kept. A query could ask for another page; a path that is written in another way would be kept
/// twice.
fn may_have(request: &Request) -> bool {
    matches!(*request.method(), Method::GET | Method::HEAD) && request.uri().query().is_none() && !request.uri().path().contains('%')
}

/// Before everything: a page that lies ready is the answer, without guard, database or drawing.
pub(crate) async fn answer(State(app): State<App>, request: Request, next: Next) -> Response {
    #[expect(clippy::disallowed_methods, reason = "how long an answer took is no time of the house")]
    let began = std::time::Instant::now();
    if may_have(&request)
        && let Some(snapshot) = app.snapshots.look(request.uri().path())
        && let Ok(revision) = app.ledger.published().await
        && snapshot.holds(revision, app.ledger.clock().machine())
    {
        let answer = snapshot.answer(request.method(), request.headers()).await;
        tell(&app, &request, answer.status().as_u16(), began.elapsed());
        return answer;
    }
    next.run(request).await
}

/// Counts an answer and logs it, as `guard::outermost` does with those that come so far.
fn tell(app: &App, request: &Request, status: u16, took: Duration) {
    let (method, route) = (request.method(), app.numbers.listed(request.extensions().get::<MatchedPath>().map(MatchedPath::as_str)));
    app.numbers.add(method.as_str(), route, status, took);
    let took = u64::try_from(took.as_millis()).unwrap_or(u64::MAX);
    tracing::info!(request = request::id(app.ledger.chance()), %method, route, status, took_ms = took, "answered from a snapshot");
}

/// Around the guard of a route whose pages are kept: makes the page once for everybody.
pub(crate) async fn keep(State((app, keep)): State<(App, Keep)>, request: Request, next: Next) -> Response {
    if !may_have(&request) {
        return next.run(request).await;
    }
    let path = request.uri().path().to_owned();
    let (method, headers) = (request.method().clone(), request.headers().clone());
    let one_at_a_time = app.snapshots.making(&path).lock().await;
    // The number is read before the page: published in between, the page is new and counts as old.
    let Ok(revision) = app.ledger.published().await else { return next.run(request).await };
    let now = app.ledger.clock().machine();
    if let Some(ready) = app.snapshots.fresh(&path, revision, now) {
        drop(one_at_a_time);
        return ready.answer(&method, &headers).await;
    }
    let (status, own, bytes) = match whole(next.run(of_nobody(request)).await).await {
        Ok(page) => page,
        Err(other) => return other,
    };
    if !is_for_all(&own, &bytes) {
        return (status, own, bytes).into_response();
    }
    let snapshot = Arc::new(Snapshot::new(bytes, revision, now, keep));
    app.snapshots.put(path, snapshot.clone());
    drop(one_at_a_time);
    snapshot.answer(&method, &headers).await
}

/// The request without anything of who sent it. The wish for a language stays: it decides how a page that is not there says so, and no page that
/// is there looks at it.
fn of_nobody(mut request: Request) -> Request {
    let wish = request.headers_mut().remove(header::ACCEPT_LANGUAGE);
    request.headers_mut().clear();
    if let Some(wish) = wish {
        request.headers_mut().insert(header::ACCEPT_LANGUAGE, wish);
    }
    *request.method_mut() = Method::GET;
    request
}

/// A whole page of text; anything else comes back as it is.
async fn whole(answer: Response) -> Result<(StatusCode, HeaderMap, axum::body::Bytes), Response> {
    let html = answer.headers().get(header::CONTENT_TYPE).is_some_and(|kind| kind.as_bytes().starts_with(b"text/html"));
    if answer.status() != StatusCode::OK || !html {
        return Err(answer);
    }
    let (parts, body) = answer.into_parts();
    match to_bytes(body, PAGE_LIMIT).await {
        Ok(bytes) => Ok((parts.status, parts.headers, bytes)),
        Err(error) => {
            tracing::error!(%error, "a public page is too long to be kept, or broke off");
            Err(StatusCode::INTERNAL_SERVER_ERROR.into_response())
        }
    }
}

/// The last look: a page with a cookie or with the key of a form is somebody's, whatever its route says.
fn is_for_all(headers: &HeaderMap, bytes: &[u8]) -> bool {
    let key = format!("name=\"{}\"", page::ONCE_FIELD);
    let holds_key = bytes.windows(key.len()).any(|at| at == key.as_bytes());
    let for_all = !headers.contains_key(header::SET_COOKIE) && !holds_key;
    if !for_all {
        tracing::error!("a page that should be kept for everybody holds a key or sets a cookie");
    }
    for_all
}

/// The headers that every public answer carries.
fn secured(answer: Response) -> Response {
    respond::secure(answer, false, false)
}
