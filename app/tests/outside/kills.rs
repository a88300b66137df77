//! `kill -9` in storms of replies: what was acknowledged is there, once; the trail is whole (TRUST.md 1).

use std::sync::atomic::{AtomicBool, Ordering};
use std::sync::{Arc, Mutex};
use std::time::Duration;

use ledger::Ledger;
use testdb::Place;

use crate::bad_day::made;
use crate::data::{check_acknowledged, links, now, opened};
use crate::program::{Server, decline, run, said};
use crate::size;

/// Kills on each engine by every change; `scripts/trust` asks for more, a part at a time.
const KILLS: u64 = 15;

/// Ministries that answer at the same time.
pub const MINISTRIES: usize = 4;

/// Each ministry answers again and again until told to stop; what was acknowledged is kept in the driver's own list.
pub fn storm(
    host: &str,
    links: &[String],
    round: u64,
    stop: &Arc<AtomicBool>,
    acknowledged: &Arc<Mutex<Vec<String>>>,
) -> Vec<std::thread::JoinHandle<()>> {
    let mut threads = Vec::new();
    for (n, link) in links.iter().enumerate() {
        let (host, link, stop, acknowledged) = (host.to_owned(), link.clone(), stop.clone(), acknowledged.clone());
        threads.push(std::thread::spawn(move || {
            let mut answer = 0;
            while !stop.load(Ordering::Relaxed) {
                answer += 1;
                let message = format!("m-{n}-{round}-{answer}");
                if decline(&host, &link, &message).is_some() {
                    acknowledged.lock().expect("no thread panics in here").push(message);
                }
            }
        }));
    }
    threads
}

async fn storms(place: Place) {
    let database = place.postgres.as_deref();
    let dir = made(&place.dir, database);
    let ledger = opened(&dir, database).await;
    let links = links(&ledger, MINISTRIES).await;
    ledger.store().clone().close().await.expect("closed");
    let acknowledged = Arc::new(Mutex::new(Vec::new()));
    // Moments that differ from round to round and are the same in every run: no chance, so that a failure repeats.
    let first = size::number("CONVOKE_TEST_FIRST", 0);
    let kills = size::number("CONVOKE_TEST_KILLS", KILLS);
    for round in first..first + kills {
        let mut server = Server::start(&dir, database, &[]);
        let stop = Arc::new(AtomicBool::new(false));
        let threads = storm(&server.host, &links, round, &stop, &acknowledged);
        std::thread::sleep(Duration::from_millis(250 + (round * 97) % 400));
        server.kill();
        stop.store(true, Ordering::Relaxed);
        for thread in threads {
            thread.join().expect("no panic");
        }
    }
    let acknowledged = acknowledged.lock().expect("no thread panics in here").clone();
    assert!(acknowledged.len() as u64 > kills, "a storm, not a breeze: {}", acknowledged.len());
    let ledger = opened(&dir, database).await;
    check_acknowledged(&ledger, &acknowledged).await;
    size::done(&format!("{kills} kills, {} answers acknowledged, 0 lost, 0 doubled", acknowledged.len()));
}

#[test]
fn nothing_acknowledged_is_lost_or_doubled_on_sqlite() {
    testdb::on_sqlite(storms);
}

#[test]
fn nothing_acknowledged_is_lost_or_doubled_on_postgresql() {
    testdb::on_postgres(storms);
}

/// Kills in the dispatch of 193 letters; one more is aimed between the end of a text and its 250.
const DISPATCH_KILLS: u64 = 5;

/// Orders and releases the letter as two officers, without a hold, and leaves the rest to the server.
async fn release(ledger: &Ledger) {
    let edition = access::edition::current(&ledger.store().read().await.expect("read")).await.expect("read").expect("an edition");
    let cx = ledger.operator(Some(edition.id));
    let letter = {
        let read = ledger.store().read().await.expect("read");
        letters::store::letter_by_slug(&read, edition.id, "cl-21-4").await.expect("read").expect("the letter")
    };
    let officer = |n: u8| {
        let id = kernel::Id::from_random([n; 16]);
        let roles = vec![ledger::Role::Account, ledger::Role::Officer];
        cx.with(|p| p.caller = ledger::Caller::Account { account: id, session: id, roles })
    };
    letters::set_setting(&cx, letters::store::Setting { hold_seconds: 0, second_officer: true }).await.expect("set");
    let dispatch = letters::order(&officer(1), letter.id).await.expect("ordered");
    letters::release(&officer(2), dispatch).await.expect("released");
}

/// How the consignments stand, by state.
async fn standing(ledger: &Ledger) -> Vec<letters::Consignment> {
    let read = ledger.store().read().await.expect("read");
    let edition = access::edition::current(&read).await.expect("read").expect("an edition");
    let letter = letters::store::letter_by_slug(&read, edition.id, "cl-21-4").await.expect("read").expect("the letter");
    letters::store::consignments(&read, letter.id).await.expect("read")
}

#[test]
fn of_193_letters_none_is_sent_twice_and_none_is_missing() {
    testdb::on_sqlite(async |place: Place| {
        let dir = place.dir.join("demo");
        let made = run(&["demo", "--dir", dir.to_str().expect("UTF-8"), "--no-serve", "--at", "2021-02-02T12:00"], None);
        assert_eq!(said(&made).0, 0, "{}", said(&made).1);
        let ledger = opened(&dir, None).await;
        release(&ledger).await;
        let sink = sink::Sink::start(sink::Options::default()).expect("a mail server");
        let start = || {
            let port = sink.port().to_string();
            let settings = [
                ("CONVOKE_MAIL__SMTP__HOST", "127.0.0.1"),
                ("CONVOKE_MAIL__SMTP__PORT", port.as_str()),
                ("CONVOKE_MAIL__SMTP__TLS", "none"),
            ];
            Server::start_with(&dir, &settings)
        };
        let first = size::number("CONVOKE_TEST_FIRST", 0);
        for round in first..first + DISPATCH_KILLS {
            let mut server = start();
            std::thread::sleep(Duration::from_millis(900 + (round * 331) % 700));
            server.kill();
        }
        // The aimed one: the server has the whole text and has not said 250.
        sink.order("next hang".parse().expect("an order"));
        let before = sink.received().len();
        let mut server = start();
        // The letters are set first, which takes a debug build on a busy machine its time.
        let patience = now() + Duration::from_secs(120);
        while sink.received().len() == before && now() < patience {
            std::thread::sleep(Duration::from_millis(5));
        }
        server.kill();
        assert!(sink.received().len() > before, "one was in the gap");
        sink.order("clear".parse().expect("an order"));
        let server = start();
        let patience = now() + Duration::from_secs(60);
        let ended = |c: &letters::Consignment| {
            use letters::ConsignmentState::*;
            matches!(c.state, Sent | Failed | InDoubt | ToPrint)
        };
        // What the killed worker had leased is taken up at once: the next server of the directory holds its lock, so the former is dead.
        loop {
            let all = standing(&ledger).await;
            if all.len() == 193 && all.iter().all(ended) {
                break;
            }
            assert!(
                now() < patience,
                "not all have ended: {:?}",
                all.iter().filter(|c| !ended(c)).map(|c| (&c.alpha3, c.state)).collect::<Vec<_>>()
            );
            std::thread::sleep(Duration::from_millis(500));
        }
        drop(server);
        let all = standing(&ledger).await;
        let mut to: Vec<String> = sink.received().into_iter().flat_map(|m| m.to).collect();
        let accepted = to.len();
        to.sort();
        to.dedup();
        assert_eq!(to.len(), accepted, "nobody gets two");
        let number = |state| all.iter().filter(|c| c.state == state).count();
        let (sent, doubt) = (number(letters::ConsignmentState::Sent), number(letters::ConsignmentState::InDoubt));
        assert_eq!(number(letters::ConsignmentState::Failed), 0);
        assert!(doubt >= 1, "the one in the gap is in doubt and not guessed at");
        assert!(doubt <= 8 * (usize::try_from(DISPATCH_KILLS).expect("few") + 1), "{doubt} in doubt");
        for c in all.iter().filter(|c| c.state == letters::ConsignmentState::Sent) {
            let address = c.addressee.email.as_deref().expect("by mail");
            assert!(to.iter().any(|t| t == address), "{address} is marked as sent and the server has nothing");
        }
        assert!(accepted >= sent && accepted <= sent + doubt, "{accepted} accepted, {sent} sent, {doubt} in doubt");
        assert_eq!(ledger.verify().await.expect("verified").faults, vec![]);
        size::done(&format!("{} kills, {accepted} letters accepted, 0 twice, {doubt} in doubt", DISPATCH_KILLS + 1));
    });
}
