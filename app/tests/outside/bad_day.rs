//! What bad days have in common: a house with its letter sent, the page that asks for patience, and the ten seconds after which all has to
//! be normal by itself (TRUST.md 3).

use std::fs;
use std::path::{Path, PathBuf};
use std::process::Command;
use std::time::{Duration, UNIX_EPOCH};

use crate::data::now;
use crate::program::{Answer, ask, run, run_with, said};

/// By then all has to be normal.
const NORMAL: Duration = Duration::from_secs(10);

/// A house with its letter sent, in a folder of this test's own. On SQLite it is a copy: 193 letters are set once for all tests.
pub fn made(place: &Path, database: Option<&str>) -> PathBuf {
    if let Some(url) = database {
        return made_with(place, &[("CONVOKE_DATABASE", url)]);
    }
    let dir = place.join("made");
    let copied = Command::new("cp").arg("-a").arg(made_once()).arg(&dir).output().expect("cp runs");
    assert!(copied.status.success(), "{}", said(&copied).1);
    dir
}

/// How long a house may be copied: its clock runs, and the tests are about the days after the letter left.
const FRESH: Duration = Duration::from_secs(3600);

/// The house that is copied, made by the first test of a run that needs it; others wait for that.
fn made_once() -> PathBuf {
    let program = fs::metadata(env!("CARGO_BIN_EXE_convoke")).expect("the program");
    let built = program.modified().expect("a time").duration_since(UNIX_EPOCH).expect("after 1970").as_nanos();
    let houses = Path::new(env!("CARGO_TARGET_TMPDIR")).join("houses");
    fs::create_dir_all(&houses).expect("made");
    let alone = fs::File::create(houses.join("lock")).expect("a lock");
    alone.lock().expect("locked");
    let (house, whole) = (houses.join(built.to_string()), houses.join(format!("{built}.whole")));
    let fresh = fs::metadata(&whole).and_then(|m| m.modified()).is_ok_and(|at| at.elapsed().is_ok_and(|age| age < FRESH));
    if !fresh {
        // Those of former builds go.
        for former in fs::read_dir(&houses).expect("read").flatten().filter(|f| f.file_name() != "lock") {
            let _ = if former.path().is_dir() { fs::remove_dir_all(former.path()) } else { fs::remove_file(former.path()) };
        }
        fs::rename(made_with(&houses, &[]), &house).expect("named");
        fs::write(&whole, "").expect("said");
    }
    house
}

/// One of its own, made with settings from variables.
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
