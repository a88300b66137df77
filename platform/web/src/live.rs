//! Live parts: tells an open page that something changed, never what. The page then asks for its part again, under its own right.
//!
//! A connection holds one of few seats, ends when its session or account changes, when the service stops, and after ten minutes in any
//! case; a browser then comes back by itself, and the guard looks at it anew.

use std::collections::HashMap;
use std::convert::Infallible;
use std::pin::Pin;
use std::sync::{Arc, Mutex, PoisonError};
use std::time::Duration;

use axum::http::StatusCode;
use axum::response::sse::{self, KeepAlive, Sse};
use axum::response::{IntoResponse, Response};
use kernel::{Id, Kind};
use ledger::Event;
use tokio::sync::broadcast::error::RecvError;
use tokio::sync::{broadcast, watch};
use tokio::time::Sleep;

use crate::Visit;

/// Connections of one process: each holds a socket and a few kilobytes.
const SEATS: usize = 256;

/// Connections of one session. A browser opens six to a host (HTTP/1.1): two stay free for pages.
const SEATS_OF_A_SESSION: usize = 4;

/// How long a connection lasts.
const LASTS: Duration = Duration::from_secs(600);

/// Silence after which a line is sent that says nothing, so that proxies keep the connection.
const SIGN_OF_LIFE: Duration = Duration::from_secs(20);

/// When a browser comes back after an end.
const COMES_BACK: Duration = Duration::from_secs(3);

/// Who listens.
pub(crate) struct Listeners {
    by_session: Arc<Mutex<HashMap<Id, usize>>>,
    stopping: watch::Sender<bool>,
}

impl Listeners {
    pub fn new() -> Self {
        Self { by_session: Arc::default(), stopping: watch::channel(false).0 }
    }

    /// Ends all connections: the service stops.
    pub fn end(&self) {
        self.stopping.send_replace(true);
    }

    fn seat(&self, session: Id) -> Option<Seat> {
        let mut seats = self.by_session.lock().unwrap_or_else(PoisonError::into_inner);
        let taken: usize = seats.values().sum();
        let own = seats.get(&session).copied().unwrap_or(0);
        (taken < SEATS && own < SEATS_OF_A_SESSION).then(|| {
            seats.insert(session, own + 1);
            Seat { session, by_session: self.by_session.clone() }
        })
    }
}

/// A seat, given back when the connection ends, however it ends.
struct Seat {
    session: Id,
    by_session: Arc<Mutex<HashMap<Id, usize>>>,
}

impl Drop for Seat {
    fn drop(&mut self) {
        let mut seats = self.by_session.lock().unwrap_or_else(PoisonError::into_inner);
        match seats.get_mut(&self.session) {
            Some(own) if *own > 1 => *own -= 1,
            _ => {
                seats.remove(&self.session);
            }
        }
    }
}

/// An open connection.
struct Connection {
    events: broadcast::Receiver<Event>,
    stopped: watch::Receiver<bool>,
    end: Pin<Box<Sleep>>,
    edition: Id,
    kinds: Vec<Kind>,
    session: Id,
    account: Id,
    begun: bool,
    _seat: Seat,
}

impl Connection {
    /// Whether this says that the person may no longer be who they were.
    fn ends_with(&self, event: &Event) -> bool {
        event.thing == access::SESSION.at(self.session) || event.thing == access::ACCOUNT.at(self.account)
    }

    /// The next line; `None` at the end.
    async fn next(mut self) -> Option<(Result<sse::Event, Infallible>, Self)> {
        // What changed between the making of the page and this moment is looked at too.
        if !self.begun {
            self.begun = true;
            return Some((Ok(sse::Event::default().retry(COMES_BACK).data("changed")), self));
        }
        loop {
            let event = tokio::select! {
                _ = self.stopped.wait_for(|stopped| *stopped) => return None,
                () = &mut self.end => return None,
                event = self.events.recv() => event,
            };
            match event {
                Ok(event) if self.ends_with(&event) => return None,
                Ok(event) if event.edition != Some(self.edition) || !self.kinds.contains(&event.thing.kind) => {}
                // Who fell behind looks at everything.
                Ok(_) | Err(RecvError::Lagged(_)) => return Some((Ok(sse::Event::default().data("changed")), self)),
                Err(RecvError::Closed) => return None,
            }
        }
    }
}

impl Visit {
    /// Tells, for as long as the page is open, that a thing of these kinds changed in the edition. Without a free seat the browser is told
    /// not to ask again (204), and the page stays as it is.
    pub fn changes(&self, kinds: &[Kind]) -> Response {
        let (Some(found), Ok(edition)) = (&self.place.session, self.cx.edition()) else { return self.not_found() };
        let Some(seat) = self.app.live.seat(found.session) else { return StatusCode::NO_CONTENT.into_response() };
        let connection = Connection {
            events: self.cx.ledger().listen(),
            stopped: self.app.live.stopping.subscribe(),
            end: Box::pin(tokio::time::sleep(LASTS)),
            edition,
            kinds: kinds.to_vec(),
            session: found.session,
            account: found.account,
            begun: false,
            _seat: seat,
        };
        Sse::new(futures::stream::unfold(connection, Connection::next)).keep_alive(KeepAlive::new().interval(SIGN_OF_LIFE)).into_response()
    }
}
