//! The disk before the answer: `kill -9` does not show that a write reached the disk, so the system calls are watched (DECISIONS.md 25).

use std::fs;
use std::process::Command;

use crate::program::{Server, decline, run, said};

#[test]
fn fdatasync_precedes_the_acknowledgement() {
    if Command::new("strace").arg("-V").output().is_err() {
        println!("skipped: strace is missing");
        return;
    }
    let place = tempfile::tempdir().expect("a folder");
    let dir = place.path().join("demo");
    let made = run(&["demo", "--dir", dir.to_str().expect("UTF-8"), "--no-serve", "--json", "--at", "2021-02-03T12:00"], None);
    assert_eq!(said(&made).0, 0, "{}", said(&made).1);
    let told: serde_json::Value = serde_json::from_slice(&made.stdout).expect("JSON");
    let link = told["ministry_link"].as_str().expect("a link");
    let link = &link[link.find("/reply/").expect("a path")..];
    let log = place.path().join("calls");
    let strace = ["strace", "-f", "-s", "400", "-e", "trace=fdatasync,fsync,write,writev,sendto", "-o", log.to_str().expect("UTF-8")];
    let mut server = Server::start(&dir, None, &strace);
    assert!(server.id() > 0);
    decline(&server.host, link, "disk").expect("acknowledged");
    server.kill();
    let calls = fs::read_to_string(&log).expect("the calls");
    let lines: Vec<&str> = calls.lines().collect();
    let answers = |end: &str| lines.iter().position(|l| l.contains("303 See Other") && l.contains(end));
    let received = answers("/en/received").expect("the acknowledgement");
    let before = lines[..received].iter().rposition(|l| l.contains("HTTP/1.1 200")).expect("the check page before it");
    let flushed = lines[before..received].iter().any(|l| (l.contains("fdatasync(") || l.contains("fsync(")) && !l.contains("= -1"));
    assert!(flushed, "no flush between the check page and the acknowledgement:\n{}", lines[before..=received].join("\n"));
}
