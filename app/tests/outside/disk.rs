//! The disk before the answer: `kill -9` does not show that a write reached the disk, so the system calls are watched; and what becomes of
//! the process when the disk refuses to flush (DECISIONS.md 25).

use std::fs;
use std::path::Path;
use std::process::{Command, Stdio};
use std::time::Duration;

use crate::bad_day::made;
use crate::data::{check_acknowledged, links, opened};
use crate::program::{Server, decline, said};

/// Set for the program that writes without waiting for the disk.
const CARELESS: &str = "CONVOKE_TEST_CARELESS_DATABASE";

/// What the calls are asked for.
const WATCHED: [&str; 7] = ["strace", "-f", "-s", "400", "-e", "trace=fdatasync,fsync,write,writev,sendto", "-o"];

fn can_strace() -> bool {
    let there = Command::new("strace").arg("-V").output().is_ok();
    if !there {
        println!("skipped: strace is missing");
    }
    there
}

/// Whether a flush that succeeded stands between the last line with `before` and the first line after it with `answer`.
fn flushed_before(answer: &[&str], before: &str, calls: &str) -> Result<(), String> {
    let lines: Vec<&str> = calls.lines().collect();
    let end = lines.iter().position(|l| answer.iter().all(|part| l.contains(part))).ok_or("the answer is not there")?;
    let begin = lines[..end].iter().rposition(|l| l.contains(before)).ok_or("what stands before the answer is not there")?;
    let flush = |l: &&&str| (l.contains("fdatasync(") || l.contains("fsync(")) && !l.contains("= -1");
    match lines[begin..end].iter().find(flush) {
        Some(_) => Ok(()),
        None => Err(format!("no flush before the answer:\n{}", lines[begin..=end].join("\n"))),
    }
}

#[test]
fn fdatasync_precedes_the_acknowledgement() {
    if !can_strace() {
        return;
    }
    testdb::on_sqlite(async |place| {
        let dir = made(&place.dir, None);
        let ledger = opened(&dir, None).await;
        let link = links(&ledger, 1).await.remove(0);
        ledger.store().clone().close().await.expect("closed");
        let log = place.dir.join("calls");
        let strace = [&WATCHED[..], &[log.to_str().expect("UTF-8")]].concat();
        let mut server = Server::start(&dir, None, &strace);
        decline(&server.host, &link, "disk").expect("acknowledged");
        server.kill();
        let calls = fs::read_to_string(&log).expect("the calls");
        flushed_before(&["303 See Other", "/en/received"], "HTTP/1.1 200", &calls).unwrap_or_else(|words| panic!("{words}"));
    });
}

/// The program that is watched in the next test: it writes into a database and says that it has. Whether it waits for the disk is the
/// database's setting, as `Store::open` makes it or with `synchronous=OFF`.
fn write_and_say_so(database: &str, synchronous: &str) {
    let database = rusqlite::Connection::open(database).expect("opened");
    for sql in ["pragma journal_mode = wal", &format!("pragma synchronous = {synchronous}"), "create table kept (words text)"] {
        database.execute_batch(sql).expect("done");
    }
    // By themselves, as the server's answers are.
    let say = |words: &str| fs::write("/dev/stdout", words).expect("said");
    say("HTTP/1.1 200\n");
    database.execute_batch("insert into kept values ('the answer')").expect("written");
    say("303 See Other /en/received\n");
}

#[test]
fn without_waiting_for_the_disk_the_same_watch_finds_the_missing_flush() {
    #[expect(clippy::disallowed_methods, reason = "set by this test for itself")]
    if let Ok(order) = std::env::var(CARELESS) {
        let (synchronous, database) = order.split_once(' ').expect("a setting and a file");
        return write_and_say_so(database, synchronous);
    }
    if !can_strace() {
        return;
    }
    let place = tempfile::tempdir().expect("a folder");
    let watch = |synchronous: &str| {
        let (log, database) = (place.path().join(format!("{synchronous}.calls")), place.path().join(format!("{synchronous}.db")));
        let this = std::env::current_exe().expect("this program");
        let mut again = Command::new(WATCHED[0]);
        again.args(&WATCHED[1..]).arg(&log).arg(this);
        again.args(["--exact", "disk::without_waiting_for_the_disk_the_same_watch_finds_the_missing_flush", "--nocapture"]);
        let output = again.env(CARELESS, format!("{synchronous} {}", database.display())).output().expect("strace runs");
        assert_eq!(said(&output).0, 0, "{}", said(&output).1);
        flushed_before(&["303 See Other", "/en/received"], "HTTP/1.1 200", &fs::read_to_string(&log).expect("the calls"))
    };
    assert_eq!(watch("FULL"), Ok(()));
    let found = watch("OFF").expect_err("nothing was flushed");
    assert!(found.starts_with("no flush before the answer"), "{found}");
}

/// From now on every flush of this process fails. `None`, said as "skipped", where strace may not watch a process that runs.
fn break_the_disk_of(server: &Server, log: &Path) -> Option<std::process::Child> {
    let mut strace = Command::new("strace")
        .args(["-f", "-e", "trace=fdatasync,fsync", "-e", "inject=fdatasync,fsync:error=EIO", "-p", &server.id().to_string(), "-o"])
        .arg(log)
        .stderr(Stdio::null())
        .spawn()
        .ok()?;
    for _ in 0..1000 {
        let status = fs::read_to_string(format!("/proc/{}/status", server.id())).unwrap_or_default();
        if status.lines().any(|l| l.strip_prefix("TracerPid:").is_some_and(|pid| pid.trim() != "0")) {
            return Some(strace);
        }
        std::thread::sleep(Duration::from_millis(5));
    }
    let _ = strace.kill();
    println!("skipped: strace may not watch a running process here");
    None
}

/// Waits until nothing has been written for a second: the work that follows an answer (its mail, the seal of the trail) is done, and the next
/// flush is that of the next answer.
fn at_rest(dir: &Path) {
    let written = || ["convoke.db-wal", "heads.log"].map(|name| fs::metadata(dir.join(name)).and_then(|file| file.modified()).ok());
    let (mut last, mut alike) = (written(), 0);
    while alike < 50 {
        std::thread::sleep(Duration::from_millis(20));
        let now = written();
        alike = if now == last { alike + 1 } else { 0 };
        last = now;
    }
}

#[test]
fn a_failed_flush_ends_the_process_and_is_never_acknowledged() {
    if !can_strace() {
        return;
    }
    testdb::on_sqlite(async |place| {
        let dir = made(&place.dir, None);
        let ledger = opened(&dir, None).await;
        let links = links(&ledger, 3).await;
        ledger.store().clone().close().await.expect("closed");
        drop(ledger);
        let mut server = Server::start(&dir, None, &[]);
        decline(&server.host, &links[0], "before").expect("acknowledged");
        at_rest(&dir);
        let Some(mut strace) = break_the_disk_of(&server, &place.dir.join("calls")) else { return };
        assert_eq!(decline(&server.host, &links[1], "into-the-broken-disk"), None, "what may not be on disk is not acknowledged");
        assert_eq!(server.ended(Duration::from_secs(10)), Some(74), "it ended by itself, as EX_IOERR of sysexits.h");
        let _ = strace.wait();
        assert!(fs::read_to_string(place.dir.join("calls")).expect("the calls").contains("(INJECTED)"));
        // What a supervisor does.
        let server = Server::start(&dir, None, &[]);
        decline(&server.host, &links[2], "after").expect("acknowledged");
        let ledger = opened(&dir, None).await;
        ledger.seal().await.expect("sealed");
        check_acknowledged(&ledger, &["before".to_owned(), "after".to_owned()]).await;
    });
}
