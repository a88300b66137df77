//! `kill -9` while a table is read and written into the directory: at the end every line is written once, and the trail is whole.

use std::path::Path;
use std::time::Duration;

use kernel::Id;
use ledger::{Chance, Clock, Cx, Ledger};
use store::{DataDir, Database, FileStore, Store, params};
use testdb::Place;
use words::Words;

use crate::program::{Server, run, said};

/// Kills in the reading and in the writing.
const KILLS: u64 = 6;

/// Persons in the table: enough that no kill comes after the end.
const PERSONS: i64 = 1500;

/// The house's data as it lies, with the words by which columns are proposed.
async fn opened(dir: &Path, database: Option<&str>) -> Ledger {
    let dir = DataDir::open(dir).expect("the directory");
    let place = database.map_or_else(|| Database::File(dir.database()), |url| Database::Postgres(url.to_owned()));
    let store = Store::open(&place).await.expect("opened");
    let secret = dir.secret().expect("the secret");
    let files = FileStore::folder(&dir, secret.clone());
    let words = Words::new(&[&directory::LOCALES]).unwrap_or_else(|faults| panic!("{faults:?}"));
    Ledger::new(store, files, secret, Clock::system(), Chance::system(), vec![], vec![], Some(dir.heads())).with_tool(words)
}

async fn number(ledger: &Ledger, sql: &str) -> i64 {
    ledger.store().read().await.expect("read").number(sql, params![]).await.expect("counted")
}

/// A killed worker's lease runs out after a minute; the test does not wait for it.
async fn let_leases_run_out(ledger: &Ledger) {
    let writer = ledger.store().write().await.expect("a writer");
    writer.run("update ledger_job set lease_until = 0 where state = 'leased'", params![]).await.expect("run");
    writer.commit().await.expect("committed");
}

/// Kills the server again and again until the import is in this state. Gives how many lines were written after each kill.
async fn storm(ledger: &Ledger, dir: &Path, database: Option<&str>, until: &str) -> Vec<i64> {
    let mut written = Vec::new();
    for round in 0..KILLS {
        let mut server = Server::start(dir, database, &[]);
        std::thread::sleep(Duration::from_millis(150 + (round * 137) % 400));
        server.kill();
        let_leases_run_out(ledger).await;
        written.push(number(ledger, "select count(*) from directory_import_line where applied").await);
    }
    let server = Server::start(dir, database, &[]);
    let sql = format!("select count(*) from directory_import where state = '{until}'");
    for _ in 0..600 {
        if number(ledger, &sql).await == 1 {
            drop(server);
            return written;
        }
        tokio::time::sleep(Duration::from_millis(200)).await;
    }
    panic!("the import did not come to {until}");
}

async fn killed(place: Place) {
    let database = place.postgres.as_deref();
    let dir = place.dir.join("demo");
    let made = run(&["demo", "--dir", dir.to_str().expect("UTF-8"), "--no-serve", "--at", "2021-02-03T12:00"], database);
    assert_eq!(said(&made).0, 0, "{}", said(&made).1);
    let ledger = opened(&dir, database).await;
    let edition = access::edition::current(&ledger.store().read().await.expect("read")).await.expect("read").expect("an edition");
    let cx: Cx = ledger.operator(Some(edition.id));
    let before = number(&ledger, "select count(*) from directory_person").await;
    let id = upload(&cx).await;
    storm(&ledger, &dir, database, "ready").await;
    assert_eq!(number(&ledger, "select count(*) from directory_import_line").await, PERSONS, "each line once");
    assert_eq!(number(&ledger, "select count(*) from directory_person").await, before, "nothing is written before it is ordered");
    directory::apply_import(&cx, id).await.expect("ordered");
    let written = storm(&ledger, &dir, database, "done").await;
    assert!(written.iter().any(|n| (1..PERSONS).contains(n)), "a kill fell into the middle: {written:?}");
    assert_eq!(number(&ledger, "select count(*) from directory_person").await, before + PERSONS, "each person once");
    assert_eq!(number(&ledger, "select count(distinct folded) from directory_person where folded like 'killed %'").await, PERSONS);
    assert_eq!(number(&ledger, "select count(*) from directory_contact where person is not null").await, PERSONS, "and one address each");
    assert_eq!(number(&ledger, "select count(*) from directory_import_line where not applied").await, 0);
    assert_eq!(ledger.verify().await.expect("verified").faults, vec![]);
}

async fn upload(cx: &Cx) -> Id {
    let lines = (0..PERSONS).map(|n| format!("Killed {n},killed{n}@x.example\n"));
    let csv: String = ["Name,E-mail\n".to_owned()].into_iter().chain(lines).collect();
    let sheet = formats::read(csv.as_bytes()).expect("a table");
    let id = directory::upload_import(cx, "killed.csv", csv.into_bytes(), &sheet).await.expect("uploaded");
    let matching = ["name", "email"].map(|field| field.parse().ok()).into();
    directory::match_import(cx, id, matching).await.expect("matched");
    id
}

#[test]
fn an_import_that_is_killed_writes_every_line_once_on_sqlite() {
    testdb::on_sqlite(killed);
}

#[test]
fn an_import_that_is_killed_writes_every_line_once_on_postgresql() {
    testdb::on_postgres(killed);
}
