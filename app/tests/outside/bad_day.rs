//! What bad days have in common: a house with its letter sent, the page that asks for patience, and the ten seconds after which all has to
//! be normal by itself (TRUST.md 3).

use std::path::{Path, PathBuf};
use std::time::Duration;

use crate::data::now;
use crate::program::{Answer, ask, run, run_with, said};

/// By then all has to be normal.
const NORMAL: Duration = Duration::from_secs(10);

/// A demo with its letter sent.
pub fn made(place: &Path, database: Option<&str>) -> PathBuf {
    made_with(place, &database.map(|url| ("CONVOKE_DATABASE", url)).into_iter().collect::<Vec<_>>())
}

/// The same, with settings from variables.
pub fn made_with(place: &Path, settings: &[(&str, &str)]) -> PathBuf {
    let dir = place.join("made");
    let made = run_with(&["demo", "--dir", dir.to_str().expect("UTF-8"), "--no-serve", "--at", "2021-02-03T12:00"], settings);
    assert_eq!(said(&made).0, 0, "{}", said(&made).1);
    dir
}

/// A page that asks for patience in French and still has what was typed, behind a button that sends it again.
pub fn check_unavailable(answer: &Answer, typed: &str) {
    assert_eq!(answer.status, 503, "{}", answer.body);
    assert!(answer.headers.get("retry-after").is_some_and(|s| s.parse::<u32>().is_ok_and(|s| s > 0)), "{:?}", answer.headers);
    assert!(answer.body.contains("<html lang=\"fr\"") && answer.body.contains("temporairement"), "{}", answer.body);
    assert!(answer.body.contains(typed), "kept: {}", answer.body);
}

/// Again and again until it succeeds; not longer than it may take.
pub fn soon<T>(mut act: impl FnMut() -> Option<T>) -> T {
    let until = now() + NORMAL;
    loop {
        if let Some(done) = act() {
            return done;
        }
        assert!(now() < until, "not normal after {NORMAL:?}");
        std::thread::sleep(Duration::from_millis(200));
    }
}

/// Until the jobs that are due are done.
pub async fn soon_idle(ledger: &ledger::Ledger) {
    let until = now() + NORMAL;
    loop {
        let read = ledger.store().read().await.expect("read");
        let due = read
            .number("select count(*) from ledger_job where state in ('ready', 'leased') and kind = 'replies.acknowledge'", vec![])
            .await
            .expect("counted");
        drop(read);
        if due == 0 {
            return;
        }
        assert!(now() < until, "{due} acknowledgements wait");
        tokio::time::sleep(Duration::from_millis(200)).await;
    }
}

/// A fax of two pages, as far as the desk needs one: a PDF by its first bytes, of some size.
pub fn scan() -> Vec<u8> {
    let mut scan = b"%PDF-1.4\n% a fax\n".to_vec();
    scan.extend((0..200_000_u32).map(|n| (n % 251) as u8));
    scan
}

/// The form of a recorded fax, with its scan, as a browser sends it.
pub fn fax(once: &str, note: &str, scan: &[u8]) -> Vec<u8> {
    let fields =
        [("once", once), ("channel", "fax"), ("received", "2021-02-03T11:00"), ("ordinal", "1"), ("kind", "decline"), ("note", note)];
    let mut body = Vec::new();
    for (name, value) in fields {
        body.extend(format!("--cut\r\nContent-Disposition: form-data; name=\"{name}\"\r\n\r\n{value}\r\n").into_bytes());
    }
    body.extend(b"--cut\r\nContent-Disposition: form-data; name=\"file\"; filename=\"fax.pdf\"\r\nContent-Type: application/pdf\r\n\r\n");
    body.extend(scan);
    body.extend(b"\r\n--cut--\r\n");
    body
}

/// The cookie of an officer who has signed in with a link of the command line.
pub fn officer(host: &str, data: &Path) -> String {
    let (code, text) = said(&run(&["sign-in", "--dir", data.to_str().expect("UTF-8"), "officer@forum.example"], None));
    assert_eq!(code, 0, "{text}");
    let link = &text[text.find("/sign-in/").expect("a link")..];
    let link = link.split_whitespace().next().expect("a path");
    let page = ask(host, "GET", link, None).expect("the page with the button");
    let begun = ask(host, "POST", link, Some(&format!("once={}", page.field("once")))).expect("a session");
    let cookie = begun.headers.get("set-cookie").unwrap_or_else(|| panic!("{} {}", begun.status, begun.body));
    cookie.split(';').next().expect("name and value").to_owned()
}
