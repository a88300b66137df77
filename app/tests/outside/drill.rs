//! Drills: a backup in a storm of replies, restored on the other engine; a cut backup; moves (TRUST.md 12).

use std::collections::BTreeMap;
use std::fs;
use std::path::Path;
use std::sync::atomic::{AtomicBool, Ordering};
use std::sync::{Arc, Mutex};
use std::time::Duration;

use backup::{Archive, Piece, Pieces};
use store::{Database, params};
use testdb::Place;

use crate::data::{links, opened};
use crate::kills::{MINISTRIES, storm};
use crate::program::{Server, ask, run, said};

/// All rows of a backup by table, but those by which a restored house differs from its origin: the epoch, and the record of it.
async fn rows(path: &Path) -> BTreeMap<String, Vec<String>> {
    let mut archive = Archive::open(path).expect("a backup");
    let mut all: BTreeMap<String, Vec<String>> = BTreeMap::new();
    while let Some(piece) = archive.next().await.expect("whole") {
        let Piece::Rows { table, rows } = piece else { continue };
        let name = &archive.header().tables[table].name;
        let rows = rows.iter().map(|row| format!("{row:?}")).filter(|row| name != "ledger_epoch" && !row.contains("\"restored\""));
        all.entry(name.clone()).or_default().extend(rows);
    }
    all.values_mut().for_each(|rows| rows.sort());
    all
}

fn told(output: &std::process::Output) -> serde_json::Value {
    assert_eq!(said(output).0, 0, "{}", said(output).1);
    serde_json::from_slice(&output.stdout).expect("one JSON object and nothing else")
}

/// The house at `second` says what the backup says, and everything that was acknowledged before the backup began is in it.
async fn storm_and_restore(place: Place, first: Option<&str>, second: Option<&str>) {
    let dir = place.dir.join("demo");
    let path = |name: &str| place.dir.join(name).to_str().expect("UTF-8").to_owned();
    assert_eq!(said(&run(&["demo", "--dir", &path("demo"), "--no-serve", "--at", "2021-02-03T12:00"], first)).0, 0);
    let ledger = opened(&dir, first).await;
    let links = links(&ledger, MINISTRIES).await;
    ledger.store().clone().close().await.expect("closed");
    let server = Server::start(&dir, first, &[]);
    let (stop, acknowledged) = (Arc::new(AtomicBool::new(false)), Arc::new(Mutex::new(Vec::new())));
    let threads = storm(&server.host, &links, 0, &stop, &acknowledged);
    let so_far = || acknowledged.lock().expect("no thread panics in here").clone();
    while so_far().len() < 12 {
        std::thread::sleep(Duration::from_millis(20));
    }
    let before = so_far();
    let written = told(&run(&["backup", "--dir", &path("demo"), &path("house"), "--json"], first));
    let after = so_far();
    stop.store(true, Ordering::Relaxed);
    threads.into_iter().for_each(|t| t.join().expect("no panic"));
    assert_eq!(server.stop(), Some(0));
    assert!(after.len() > before.len(), "the storm went on while the backup was written");
    assert_eq!(written["missing"], serde_json::json!([]));

    let restored = told(&run(&["restore", "--dir", &path("copy"), &path("house"), "--json"], second));
    assert_eq!((&restored["rows"], &restored["files"]), (&written["rows"], &written["files"]));
    let again = told(&run(&["backup", "--dir", &path("copy"), &path("again"), "--json"], second));
    assert_eq!(again["files"], written["files"]);
    let (origin, copy) = (rows(Path::new(&path("house"))).await, rows(Path::new(&path("again"))).await);
    for (table, rows) in &origin {
        assert!(copy.get(table) == Some(rows), "{table} differs");
    }
    assert!(origin.len() > 20 && origin.values().map(Vec::len).sum::<usize>() > 2000, "a whole house");

    let ledger = opened(Path::new(&path("copy")), second).await;
    let read = ledger.store().read().await.expect("read");
    let kept = read.all("select content from replies_answer", params![], |r| r.get::<String>("content")).await.expect("read");
    for message in &before {
        let times = kept.iter().filter(|content| content.contains(&format!("\"{message}\""))).count();
        assert_eq!(times, 1, "{message} was acknowledged before the backup began and is in it {times} times");
    }
    let registered = read.number("select count(*) from correspondence_item where direction = 'in'", params![]).await.expect("counted");
    assert_eq!(registered, i64::try_from(kept.len()).expect("few"), "nothing half: each answer has its number");
    drop(read);
    ledger.store().clone().close().await.expect("closed");
    let (code, text) = said(&run(&["verify", "--dir", &path("copy")], second));
    assert!(code == 0 && text.contains("whole: yes"), "{text}");
    let served = Server::start(Path::new(&path("copy")), second, &[]);
    assert_eq!(ask(&served.host, "GET", &format!("{}/en", links[0]), None).map(|a| a.status), Some(200), "personal links still open");
    assert_eq!(served.stop(), Some(0), "a graceful stop seals what is left");
    let (code, text) = said(&run(&["verify", "--dir", &path("copy")], second));
    assert!(code == 0 && text.contains("unsealed: 0"), "the new epoch goes on: {text}");
    let (code, text) = said(&run(&["restore", "--dir", &path("copy"), &path("house")], second));
    assert!(code == 1 && text.contains("is not empty"), "{text}");
}

#[test]
fn a_backup_in_a_storm_of_replies_restores_to_an_equal_house_on_postgresql() {
    testdb::on_postgres(async |place: Place| {
        let url = place.postgres.clone();
        storm_and_restore(place, None, url.as_deref()).await;
    });
}

#[test]
fn a_backup_in_a_storm_of_replies_restores_to_an_equal_house_on_sqlite() {
    testdb::on_postgres(async |place: Place| {
        let url = place.postgres.clone();
        storm_and_restore(place, url.as_deref(), None).await;
    });
}

#[test]
fn a_cut_backup_another_key_and_a_directory_of_others_are_refused_and_nothing_is_touched() {
    let place = tempfile::tempdir().expect("a folder");
    let path = |name: &str| place.path().join(name).to_str().expect("UTF-8").to_owned();
    assert_eq!(said(&run(&["demo", "--dir", &path("demo"), "--no-serve", "--at", "2021-02-01T12:00"], None)).0, 0);
    told(&run(&["backup", "--dir", &path("demo"), &path("house"), "--json"], None));
    let (code, text) = said(&run(&["backup", "--dir", &path("demo"), &path("house")], None));
    assert!(code == 1 && text.contains("is not empty"), "{text}");
    let restore = |file: &str, more: &[&str]| said(&run(&[&["restore", "--dir", &path("copy"), &path(file)], more].concat(), None));
    let bytes = fs::read(path("house")).expect("read");
    fs::copy(path("house.key"), path("cut.key")).expect("copied");
    for part in [0, 1, 100, bytes.len() / 2, bytes.len() - 1] {
        fs::write(path("cut"), &bytes[..part]).expect("written");
        let (code, text) = restore("cut", &[]);
        assert!(code == 1 && text.lines().count() == 1, "{part} bytes: {text}");
    }
    fs::write(path("other"), [9; 32]).expect("written");
    let (code, text) = restore("house", &["--key", &path("other")]);
    assert!(code == 1 && text.contains("the key is not the one"), "{text}");
    fs::rename(path("house.key"), path("apart")).expect("kept apart");
    let (code, text) = restore("house", &[]);
    assert!(code == 1 && text.contains("name it with --key"), "{text}");
    assert!(!Path::new(&path("copy")).exists(), "nothing was made");
    fs::create_dir(path("copy")).expect("made");
    fs::write(path("copy/chapter-1.txt"), "my work").expect("written");
    let (code, text) = restore("house", &["--key", &path("apart")]);
    assert!(code == 1 && text.contains("is not empty"), "{text}");
    assert_eq!(fs::read_dir(path("copy")).expect("read").count(), 1, "left alone");
    fs::remove_file(path("copy/chapter-1.txt")).expect("gone");
    let (code, text) = restore("house", &["--key", &path("apart")]);
    assert!(code == 0 && text.contains("mail: held"), "{text}");
    assert_eq!(said(&run(&["verify", "--dir", &path("copy")], None)).0, 0);
    assert_eq!(said(&restore_of_nothing(&path("copy2"))).0, 1);
    // A house that has lost its key is told so; it is not given another, with which nothing of it could be read.
    fs::remove_file(path("copy/keys/secret")).expect("lost");
    let (code, text) = said(&run(&["verify", "--dir", &path("copy")], None));
    assert!(code == 1 && text.contains("keys/secret is missing"), "{text}");
    let (code, text) = said(&run(&["serve", "--dir", &path("copy"), "--listen", "127.0.0.1:0"], None));
    assert!(code == 1 && text.contains("keys/secret is missing"), "{text}");
    assert!(!Path::new(&path("copy/keys/secret")).exists());
    // Nor does a command make one, where nothing was founded.
    fs::create_dir(path("new")).expect("made");
    let (code, text) = said(&run(&["verify", "--dir", &path("new")], None));
    assert!(code == 1 && text.contains("of an older convoke"), "{text}");
    assert!(!Path::new(&path("new/keys/secret")).exists());
}

fn restore_of_nothing(dir: &str) -> std::process::Output {
    run(&["restore", "--dir", dir, "no-such-file"], None)
}

#[test]
fn a_house_moves_to_postgresql_and_back_and_never_onto_another() {
    testdb::on_postgres(async |place: Place| {
        let url = place.postgres.clone().expect("an address");
        let path = |name: &str| place.dir.join(name).to_str().expect("UTF-8").to_owned();
        assert_eq!(said(&run(&["demo", "--dir", &path("demo"), "--no-serve", "--at", "2021-02-03T12:00"], None)).0, 0);
        let moved = |to: &str, database: Option<&str>| said(&run(&["move", "--dir", &path("demo"), "--to", to], database));
        let server = Server::start(Path::new(&path("demo")), None, &[]);
        let (code, text) = moved(&url, None);
        assert!(code == 1 && text.contains("another convoke server is running"), "{text}");
        drop(server);
        let (code, text) = moved(&url, None);
        assert!(code == 0 && text.contains("set: database = "), "{text}");
        assert!(!text.contains("postgres://"), "no password is repeated: {text}");
        assert_eq!(said(&run(&["verify", "--dir", &path("demo")], Some(&url))).0, 0);
        let (code, text) = moved(&url, None);
        assert!(code == 1 && text.contains("is not empty"), "{text}");
        let (code, text) = moved(&path("demo"), Some(&url));
        assert!(code == 1 && text.contains("convoke.db is not empty"), "{text}");

        let (code, text) = moved(&path("back"), Some(&url));
        assert!(code == 0 && text.contains("dir = "), "{text}");
        let (code, text) = said(&run(&["verify", "--dir", &path("back")], None));
        assert!(code == 0 && text.contains("whole: yes"), "{text}");
        let server = Server::start(Path::new(&path("back")), None, &[]);
        assert_eq!(ask(&server.host, "GET", "/en/2021", None).map(|a| a.status), Some(200));
        drop(server);
        // The files of the database alone, gone; the directory is prepared to take it back.
        for name in ["convoke.db", "convoke.db-wal", "convoke.db-shm"] {
            let _ = fs::remove_file(Path::new(&path("demo")).join(name));
        }
        let (code, text) = moved(&path("demo"), Some(&url));
        assert!(code == 0, "{text}");
        assert_eq!(said(&run(&["verify", "--dir", &path("demo")], None)).0, 0);
    });
}

#[test]
fn a_house_whose_restore_was_killed_is_not_served_and_the_next_restore_is_whole() {
    testdb::on_sqlite(async |place: Place| {
        let path = |name: &str| place.dir.join(name).to_str().expect("UTF-8").to_owned();
        assert_eq!(said(&run(&["demo", "--dir", &path("demo"), "--no-serve", "--at", "2021-02-03T12:00"], None)).0, 0);
        told(&run(&["backup", "--dir", &path("demo"), &path("house"), "--json"], None));
        let mut killed = 0;
        for after in [150, 300, 450, 600, 900] {
            let mut child = crate::program::convoke(&["restore", "--dir", &path("copy"), &path("house")]).spawn().expect("it starts");
            std::thread::sleep(Duration::from_millis(after));
            let _ = child.kill();
            if child.wait().expect("ended").success() {
                break;
            }
            killed += 1;
            let (code, text) = said(&run(&["verify", "--dir", &path("copy")], None));
            assert!(code != 0, "nothing half done is taken for a house: {text}");
        }
        assert!(killed > 0, "killed at least once");
        let copy = Path::new(&path("copy")).join("convoke.db");
        let done = copy.exists() && {
            let store = store::Store::open(&Database::File(copy)).await.expect("opened");
            let empty = store::is_empty(&store.read().await.expect("read")).await.expect("asked");
            store.close().await.expect("closed");
            !empty
        };
        if !done {
            let (code, text) = said(&run(&["restore", "--dir", &path("copy"), &path("house")], None));
            assert_eq!(code, 0, "{text}");
        }
        let (code, text) = said(&run(&["verify", "--dir", &path("copy")], None));
        assert_eq!(code, 0, "whole before: {done}; {text}");
    });
}
