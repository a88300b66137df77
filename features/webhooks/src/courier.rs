//! Calling a receiver: one client for the process, with bounds; a name is resolved once and that address is called.

use std::collections::HashMap;
use std::error::Error;
use std::net::{IpAddr, SocketAddr};
use std::sync::{Arc, Mutex, OnceLock, PoisonError};
use std::time::Duration;

use jiff::SignedDuration;
use kernel::Id;
use reqwest::dns::{Addrs, Name, Resolve, Resolving};
use reqwest::header::{CONTENT_TYPE, HeaderMap, HeaderValue};
use reqwest::{Client, redirect};
use tokio::sync::{OwnedSemaphorePermit, Semaphore};
use web::Tables;

use crate::Target;
use crate::address::Paths;
use crate::delivery::{ANSWER_LIMIT, Trouble, beginning};
use crate::guard::public;

/// How long a receiver may take, from the name to the end of its answer: it is to put the event aside and work on it afterwards.
const TIMEOUT: Duration = Duration::from_secs(10);

/// Receivers called at a time by one process: half of its workers, so that mail leaves while receivers hang.
const AT_A_TIME: usize = 4;

/// How long a delivery waits in the worker for its turn before it gives the worker back.
const PATIENCE: Duration = Duration::from_millis(200);

/// When a delivery that did not get its turn comes back.
pub(crate) const COME_BACK: SignedDuration = SignedDuration::from_secs(2);

/// Bytes read of an answer, of which [`ANSWER_LIMIT`] characters are kept.
const READ_LIMIT: usize = ANSWER_LIMIT * 4;

/// Settings of the operator.
#[derive(Debug, Clone, Copy)]
pub struct Settings {
    /// Whether addresses beside the server may be called, and plain HTTP on this machine.
    pub private: bool,
    /// Days for which ended deliveries stay in the log.
    pub keep_days: u16,
    /// How long a receiver may take.
    pub timeout: Duration,
}

impl Default for Settings {
    fn default() -> Self {
        Self { private: false, keep_days: 30, timeout: TIMEOUT }
    }
}

/// The client and its bounds; a tool of the process.
pub struct Courier {
    client: Client,
    pub(crate) settings: Settings,
    all: Arc<Semaphore>,
    each: Mutex<HashMap<Id, Arc<Semaphore>>>,
    paths: OnceLock<Paths>,
}

/// The right to call one receiver now.
pub(crate) struct Turn {
    _each: OwnedSemaphorePermit,
    _all: OwnedSemaphorePermit,
}

/// What came back.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) struct Told {
    pub status: Option<i64>,
    pub trouble: Option<Trouble>,
    pub answer: String,
}

impl Told {
    fn trouble(trouble: Trouble) -> Self {
        Self { status: None, trouble: Some(trouble), answer: String::new() }
    }
}

impl Courier {
    /// Makes the client.
    pub fn new(settings: Settings) -> Self {
        // The process has chosen its provider of cryptography already, except in tests; a second choice changes nothing.
        let _ = rustls::crypto::ring::default_provider().install_default();
        let client = Client::builder()
            .user_agent("Convoke")
            .timeout(settings.timeout)
            .redirect(redirect::Policy::none())
            // A proxy would resolve the name itself, past the guard.
            .no_proxy()
            .http1_only()
            // Each call asks for the address anew.
            .pool_max_idle_per_host(0)
            .dns_resolver(Guarded { private: settings.private })
            .build()
            .expect("the client is made of constants");
        Self { client, settings, all: Arc::new(Semaphore::new(AT_A_TIME)), each: Mutex::default(), paths: OnceLock::new() }
    }

    /// Waits a moment for the turn of a webhook: one call at a time for each, in the order in which they came, and [`AT_A_TIME`] in all.
    pub(crate) async fn turn(&self, webhook: Id) -> Option<Turn> {
        let each = {
            let mut all = self.each.lock().unwrap_or_else(PoisonError::into_inner);
            all.entry(webhook).or_insert_with(|| Arc::new(Semaphore::new(1))).clone()
        };
        let both = async {
            let each = each.acquire_owned().await.ok()?;
            let all = self.all.clone().acquire_owned().await.ok()?;
            Some(Turn { _each: each, _all: all })
        };
        tokio::time::timeout(PATIENCE, both).await.ok().flatten()
    }

    /// Sends, and reads the beginning of the answer.
    pub(crate) async fn post(&self, target: &Target, headers: [(&'static str, String); 3], body: Vec<u8>) -> Told {
        let mut all = HeaderMap::new();
        all.insert(CONTENT_TYPE, HeaderValue::from_static("application/json"));
        for (name, value) in headers {
            all.insert(name, HeaderValue::from_str(&value).expect("an id, a number and base64 fit into a header"));
        }
        match self.client.post(target.url().clone()).headers(all).body(body).send().await {
            Ok(mut response) => {
                let status = Some(i64::from(response.status().as_u16()));
                let mut read = Vec::new();
                // The status counts; an answer that breaks off or is long is not read further.
                while let Ok(Some(chunk)) = response.chunk().await {
                    read.extend_from_slice(&chunk[..chunk.len().min(READ_LIMIT - read.len())]);
                    if read.len() >= READ_LIMIT {
                        break;
                    }
                }
                Told { status, trouble: None, answer: beginning(&read) }
            }
            Err(error) if error.is_timeout() => Told::trouble(Trouble::Slow),
            Err(error) if refused(&error) => Told::trouble(Trouble::NotAllowed),
            Err(_) => Told::trouble(Trouble::Unreachable),
        }
    }

    /// The addresses of the programming interface.
    pub(crate) fn paths(&self, tables: &Tables) -> &Paths {
        self.paths.get_or_init(|| Paths::of(tables))
    }
}

/// Whether the guard is among the causes.
fn refused(error: &reqwest::Error) -> bool {
    let mut cause: Option<&(dyn Error + 'static)> = Some(error);
    while let Some(at) = cause {
        if at.is::<Refused>() {
            return true;
        }
        cause = at.source();
    }
    false
}

/// The name leads to no address that may be called.
#[derive(Debug, thiserror::Error)]
#[error("the name leads to an address that may not be called")]
struct Refused;

/// Resolves names to those of their addresses that may be called; the client connects to what is given here and asks nobody else.
/// Addresses that are no names are looked at by [`Target::read`], before each call.
struct Guarded {
    private: bool,
}

impl Resolve for Guarded {
    fn resolve(&self, name: Name) -> Resolving {
        let private = self.private;
        Box::pin(async move {
            let found: Vec<SocketAddr> = tokio::net::lookup_host((name.as_str(), 0)).await?.collect();
            Ok(Box::new(allowed(found, private)?.into_iter()) as Addrs)
        })
    }
}

/// Those addresses that may be called. Refuses if there were some and none may.
fn allowed(found: Vec<SocketAddr>, private: bool) -> Result<Vec<SocketAddr>, Refused> {
    let may = |address: IpAddr| private || public(address);
    let allowed: Vec<SocketAddr> = found.iter().copied().filter(|address| may(address.ip())).collect();
    if allowed.is_empty() && !found.is_empty() { Err(Refused) } else { Ok(allowed) }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn check(found: &[&str], private: bool, expected: Option<&[&str]>) {
        let read = |all: &[&str]| all.iter().map(|a| a.parse().expect("an address")).collect::<Vec<SocketAddr>>();
        assert_eq!(allowed(read(found), private).ok(), expected.map(read), "{found:?}");
    }

    #[test]
    fn a_name_that_leads_inside_is_not_called_there() {
        check(&["8.8.8.8:0", "[2600::1]:0"], false, Some(&["8.8.8.8:0", "[2600::1]:0"]));
        check(&["127.0.0.1:0", "8.8.8.8:0"], false, Some(&["8.8.8.8:0"]));
        check(&["127.0.0.1:0", "[::1]:0"], false, None);
        check(&["169.254.169.254:0"], false, None);
        check(&["127.0.0.1:0"], true, Some(&["127.0.0.1:0"]));
        check(&[], false, Some(&[]));
    }

    #[tokio::test]
    async fn a_name_of_this_machine_is_refused_when_it_is_resolved() {
        let name = || "localhost".parse::<Name>().expect("a name");
        let refused = Guarded { private: false }.resolve(name()).await.err().expect("refused");
        assert!(refused.is::<Refused>(), "{refused}");
        assert!(Guarded { private: true }.resolve(name()).await.is_ok());
    }
}
