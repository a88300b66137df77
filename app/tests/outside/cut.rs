//! The database cut off and given back, by a line that the test holds in its hand; also in the very moment of a commit (TRUST.md 3).

use std::io::{Read, Write};
use std::net::{Shutdown, TcpListener, TcpStream};
use std::sync::atomic::{AtomicBool, Ordering};
use std::sync::{Arc, Mutex, PoisonError};
use std::time::Duration;

use crate::bad_day::{check_unavailable, made, soon, soon_idle};
use crate::data::{check_acknowledged, links, opened};
use crate::program::{Answer, Server, ask, decline, declining, given, run, said};

/// Where in a commit the line is cut.
#[derive(Clone, Copy, Debug, PartialEq)]
enum At {
    /// The database never hears it.
    Order,
    /// The database has done it, and nobody hears so.
    Receipt,
}

/// A cut that waits for the transaction in which this text stands.
#[derive(Clone)]
struct Trap {
    at: At,
    text: String,
}

#[derive(Default)]
struct Shared {
    cut: AtomicBool,
    open: Mutex<Vec<TcpStream>>,
    trap: Mutex<Option<Trap>>,
}

/// The line between a server and its database.
struct Line {
    shared: Arc<Shared>,
    /// The address of the database by this line.
    url: String,
}

fn locked<T>(mutex: &Mutex<T>) -> std::sync::MutexGuard<'_, T> {
    mutex.lock().unwrap_or_else(PoisonError::into_inner)
}

impl Line {
    /// A line to the database of this address, `postgres://USER@HOST:PORT/NAME`.
    fn to(url: &str) -> Self {
        let (before, rest) = url.split_once('@').expect("a user");
        let (database, name) = rest.split_once('/').expect("a name");
        let listener = TcpListener::bind("127.0.0.1:0").expect("a free port");
        let port = listener.local_addr().expect("bound").port();
        let shared = Arc::new(Shared::default());
        let (held, database) = (shared.clone(), database.to_owned());
        std::thread::spawn(move || hold(&held, listener, port, &database));
        Self { shared, url: format!("{before}@127.0.0.1:{port}/{name}") }
    }

    /// Cuts what is open and refuses what is new.
    fn cut(&self) {
        self.shared.cut.store(true, Ordering::SeqCst);
        for end in locked(&self.shared.open).drain(..) {
            let _ = end.shutdown(Shutdown::Both);
        }
    }

    fn give_back(&self) {
        self.shared.cut.store(false, Ordering::SeqCst);
    }

    fn set(&self, trap: Trap) {
        *locked(&self.shared.trap) = Some(trap);
    }

    /// Whether the trap has been sprung.
    fn sprung(&self) -> bool {
        locked(&self.shared.trap).is_none()
    }
}

/// Listens while the line is whole: a port on which nobody listens refuses, as a database that is down does.
fn hold(shared: &Arc<Shared>, first: TcpListener, port: u16, database: &str) {
    let mut listener = Some(first);
    loop {
        if shared.cut.load(Ordering::SeqCst) {
            listener = None;
        } else if listener.is_none() {
            listener = TcpListener::bind(("127.0.0.1", port)).ok();
        }
        let waiting = listener.as_ref().filter(|l| l.set_nonblocking(true).is_ok()).and_then(|l| l.accept().ok());
        match waiting {
            Some((near, _)) if near.set_nonblocking(false).is_ok() => {
                if let Ok(far) = TcpStream::connect(database) {
                    join(shared, &near, &far);
                }
            }
            _ => std::thread::sleep(Duration::from_millis(5)),
        }
    }
}

/// Carries both ways until an end closes or the trap is sprung.
fn join(shared: &Arc<Shared>, near: &TcpStream, far: &TcpStream) {
    let end = |stream: &TcpStream| stream.try_clone().expect("a second handle");
    locked(&shared.open).extend([end(near), end(far)]);
    let deaf = Arc::new(AtomicBool::new(false));
    let (there, back) = ((end(near), end(far)), (end(far), end(near)));
    let (held, deafened) = (shared.clone(), deaf.clone());
    std::thread::spawn(move || {
        let mut asked = Vec::new();
        carry(there.0, there.1, |bytes| {
            asked.extend_from_slice(bytes);
            let mut trap = locked(&held.trap);
            let trapped = trap.clone().filter(|set| holds(&asked, set.text.as_bytes()));
            let ends = [&b"COMMIT"[..], b"ROLLBACK"].iter().any(|end| holds(bytes, end));
            if trap.is_none() || ends {
                // The text counts in its own transaction alone.
                asked.clear();
            }
            let Some(set) = trapped.filter(|_| holds(bytes, b"COMMIT")) else { return true };
            *trap = None;
            deafened.store(true, Ordering::SeqCst);
            set.at == At::Receipt
        });
    });
    // What the database says after the trap was sprung is its receipt, which nobody hears.
    std::thread::spawn(move || carry(back.0, back.1, |_| !deaf.load(Ordering::SeqCst)));
}

fn holds(bytes: &[u8], part: &[u8]) -> bool {
    bytes.windows(part.len()).any(|w| w == part)
}

/// Copies until the end, or until `passes` says that a piece does not; then closes both.
fn carry(mut from: TcpStream, mut to: TcpStream, mut passes: impl FnMut(&[u8]) -> bool) {
    let mut piece = vec![0; 64 * 1024];
    while let Ok(size @ 1..) = from.read(&mut piece) {
        if !passes(&piece[..size]) || to.write_all(&piece[..size]).is_err() {
            break;
        }
    }
    let _ = from.shutdown(Shutdown::Both);
    let _ = to.shutdown(Shutdown::Both);
}

/// Declines; the line is cut in the commit of the answer. The person presses the button of the page of trouble until it is acknowledged.
fn through_a_trap(line: &Line, host: &str, link: &str, at: At) -> String {
    let message = format!("cut-at-{at:?}");
    let (path, form) = declining(host, link, &message).expect("as far as the check page");
    line.set(Trap { at, text: message.clone() });
    let trouble = ask(host, "POST", &path, Some(&form)).expect("an answer");
    assert!(line.sprung(), "the commit was cut: {} {}", trouble.status, trouble.body);
    assert_eq!(trouble.status, 503, "never acknowledged, never broken: {:?} {}", trouble.headers, trouble.body);
    let again = format!("once={}&seen={}", trouble.field("once"), trouble.field("seen"));
    assert_eq!(again, form, "the very form, with its once-key");
    soon(|| given(&ask(host, "POST", &path, Some(&again))?));
    soon(|| given(&ask(host, "POST", &path, Some(&again))?));
    message
}

#[test]
fn a_database_that_is_cut_off_and_comes_back_loses_and_doubles_nothing() {
    testdb::on_postgres(async |place| {
        let url = place.postgres.as_deref().expect("PostgreSQL");
        let made = made(&place.dir, Some(url));
        let line = Line::to(url);
        let server = Server::start(&made, Some(&line.url), &[]);
        let host = server.host.as_str();
        let ledger = opened(&made, Some(url)).await;
        let links = links(&ledger, 5).await;
        let mut acknowledged = vec!["before".to_owned(), "after".to_owned()];
        decline(host, &links[0], "before").expect("acknowledged");
        let path = format!("{}/fr", links[1]);
        let first = ask(host, "GET", &path, None).expect("the form");
        let form = format!("once={}&kind=decline&message=ma+r%C3%A9ponse", first.field("once"));

        line.cut();
        let requests = [("GET", path.clone(), None), ("GET", "/fr/2021".to_owned(), None), ("POST", path.clone(), Some(form.clone()))];
        let asking = requests.map(|(method, path, form)| {
            let host = host.to_owned();
            std::thread::spawn(move || ask(&host, method, &path, form.as_deref()).expect("an answer"))
        });
        let [page, public, sent]: [Answer; 3] = asking.map(|answer| answer.join().expect("no panic"));
        check_unavailable(&page, "");
        check_unavailable(&public, "");
        check_unavailable(&sent, "ma réponse");
        assert_eq!(sent.field("once"), first.field("once"), "the once-key is that of the form");
        assert_eq!(ask(host, "GET", "/ready", None).map(|a| a.status), Some(503));

        line.give_back();
        soon(|| ask(host, "POST", &path, Some(&form)).filter(|a| a.status == 303));
        soon(|| decline(host, &links[2], "after"));
        acknowledged.push(through_a_trap(&line, host, &links[3], At::Order));
        acknowledged.push(through_a_trap(&line, host, &links[4], At::Receipt));
        soon_idle(&ledger).await;
        ledger.seal().await.expect("sealed");
        check_acknowledged(&ledger, &acknowledged).await;
        let (code, text) = said(&run(&["verify", "--dir", made.to_str().expect("UTF-8")], Some(url)));
        assert_eq!(code, 0, "{text}");
    });
}
