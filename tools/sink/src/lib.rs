//! A mail server for tests and rehearsals: it listens on loopback, takes mail as strictly as a strict server would, records every mail
//! before it says so, and misbehaves on order ([`Order`]).
//!
//! It relays nothing and knows nothing of the product. In a test: [`Sink::start`], [`Sink::order`], [`Sink::received`],
//! [`Sink::events`]. Its own thread runs it, so a test may stop or pause its own clock. Start with [`Sink`].

#![cfg_attr(test, allow(clippy::unwrap_used, reason = "a test may fall over"))]

mod order;
mod record;
mod session;
mod tls;

#[cfg(test)]
mod tests;

use std::io;
use std::net::{Ipv4Addr, SocketAddr};
use std::path::PathBuf;
use std::sync::Arc;
use std::sync::atomic::{AtomicU64, Ordering};

use tokio::net::TcpListener;
use tokio::runtime::{Builder, Runtime};

pub use order::{AfterDot, BadOrder, Order};
pub use record::{Event, Received, What, read};

use order::Orders;
use record::Record;
use session::Session;

/// Enough for every mail the product may compose, and under the size at which a test would mean to fail.
pub const DEFAULT_SIZE: usize = 32 * 1024 * 1024;

/// What the server offers. The default is a plain server on a free port that keeps its record in memory.
#[derive(Debug, Clone, Default)]
pub struct Options {
    /// The port on 127.0.0.1; 0 takes a free one.
    pub port: u16,
    /// Where each accepted mail becomes one file; created if missing.
    pub directory: Option<PathBuf>,
    /// Whether STARTTLS is offered, with a certificate for `localhost` and 127.0.0.1 that is made at the start.
    pub tls: bool,
    /// Whether, instead, every connection is encrypted from its first byte, with the same certificate.
    pub implicit: bool,
    /// The user and password without which no mail is taken (AUTH PLAIN).
    pub login: Option<(String, String)>,
    /// The largest mail, in octets (SIZE); 0 stands for [`DEFAULT_SIZE`].
    pub size: usize,
    /// Mails over one connection, after which it says 421 and hangs up; 0 for no limit.
    pub limit: u32,
    /// Whether SMTPUTF8 is offered.
    pub utf8: bool,
    /// Whether, for a test of clients, replies that nobody asked for follow the one to STARTTLS, before the encryption.
    pub inject_after_starttls: bool,
}

/// A running server. Dropped, it stops at once, as if killed.
pub struct Sink {
    address: SocketAddr,
    shared: Arc<Shared>,
    runtime: Option<Runtime>,
}

/// What all sessions of a server have in common.
pub(crate) struct Shared {
    pub(crate) options: Options,
    pub(crate) orders: Orders,
    pub(crate) record: Record,
    pub(crate) tls: Option<tls::Identity>,
    sessions: AtomicU64,
}

impl Sink {
    /// Starts listening. Fails if the port is taken or the directory cannot be used.
    pub fn start(mut options: Options) -> io::Result<Self> {
        if options.size == 0 {
            options.size = DEFAULT_SIZE;
        }
        let tls = if options.tls || options.implicit { Some(tls::Identity::new()?) } else { None };
        let record = Record::new(options.directory.clone())?;
        // Before the runtime: one that is dropped again because the port is taken would panic inside a caller's.
        let listener = std::net::TcpListener::bind((Ipv4Addr::LOCALHOST, options.port))?;
        listener.set_nonblocking(true)?;
        let runtime = Builder::new_multi_thread().worker_threads(1).thread_name("sink").enable_all().build()?;
        let listener = {
            let _inside = runtime.enter();
            TcpListener::from_std(listener)?
        };
        let address = listener.local_addr()?;
        let shared = Arc::new(Shared { options, orders: Orders::default(), record, tls, sessions: AtomicU64::new(1) });
        runtime.spawn(listen(listener, Arc::clone(&shared)));
        Ok(Self { address, shared, runtime: Some(runtime) })
    }

    /// Where it listens.
    pub fn address(&self) -> SocketAddr {
        self.address
    }

    /// The port it listens on.
    pub fn port(&self) -> u16 {
        self.address.port()
    }

    /// The certificate of the server in PEM, which a client must be told to trust. `None` without TLS.
    pub fn certificate(&self) -> Option<&str> {
        self.shared.tls.as_ref().map(tls::Identity::pem)
    }

    /// Changes how it behaves from the next step on, in sessions that are open as well.
    pub fn order(&self, order: Order) {
        self.shared.orders.take(order);
    }

    /// Every mail accepted since the start, in order. What earlier runs left in the directory: see [`read`].
    pub fn received(&self) -> Vec<Received> {
        self.shared.record.received()
    }

    /// What happened, in order.
    pub fn events(&self) -> Vec<Event> {
        self.shared.record.events()
    }
}

impl Drop for Sink {
    fn drop(&mut self) {
        if let Some(runtime) = self.runtime.take() {
            runtime.shutdown_background();
        }
    }
}

async fn listen(listener: TcpListener, shared: Arc<Shared>) {
    // An error of accept is one client's (RFC 793 resets before we looked) or passing (no descriptors): the server goes on.
    loop {
        let Ok((stream, _)) = listener.accept().await else {
            tokio::time::sleep(std::time::Duration::from_millis(50)).await;
            continue;
        };
        let number = shared.sessions.fetch_add(1, Ordering::Relaxed);
        tokio::spawn(Session::new(number, Arc::clone(&shared)).serve(stream));
    }
}
