//! A full disk: what cannot be kept is not acknowledged, says so in the person's language and keeps what was typed; when there is room
//! again, all is normal by itself (TRUST.md 3). The disk is a small one of its own, in a name space that ends with the server.

use std::fs;
use std::io::Write;
use std::path::{Path, PathBuf};
use std::process::Command;

use crate::bad_day::{check_unavailable, fax, made, officer, scan, soon, soon_idle};
use crate::data::{check_acknowledged, links, opened};
use crate::program::{Server, ask, ask_as, decline, run, said};

/// Room beside the data, in kilobytes: so that a server starts and works before the disk is filled.
const ROOM: u64 = 6 * 1024;

/// Set where a test runs in a name space of its own, in which it may make disks.
const INSIDE: &str = "CONVOKE_TEST_MAY_MOUNT";

/// Runs this test once more as root of a name space of its own, whose disks end with it, and gives `true` there. Says "skipped" where the
/// machine has no such thing.
fn may_mount(test: &str) -> bool {
    #[expect(clippy::disallowed_methods, reason = "set by this test for itself")]
    if std::env::var(INSIDE).is_ok() {
        return true;
    }
    let can = Command::new("unshare").args(["-rm", "mount", "-t", "tmpfs", "tmpfs", "/mnt"]).output();
    if !can.is_ok_and(|o| o.status.success()) {
        println!("skipped: no disk of its own can be made here (unshare -rm, mount -t tmpfs)");
        return false;
    }
    let this = std::env::current_exe().expect("this program");
    let mut again = Command::new("unshare");
    again.arg("-rm").arg(this).args(["--exact", &format!("full::{test}"), "--nocapture"]).env(INSIDE, "1");
    let output = again.output().expect("unshare runs");
    let (code, text) = said(&output);
    assert!(code == 0 && text.contains("1 passed"), "{text}");
    false
}

/// A disk of a few megabytes with a copy of the data, and a server on it.
struct OnSmallDisk {
    server: Server,
    data: PathBuf,
}

impl OnSmallDisk {
    fn start(place: &Path, made: &Path) -> Self {
        let done = |command: &mut Command| {
            let output = command.output().expect("runs");
            assert!(output.status.success(), "{}", said(&output).1);
            said(&output).1
        };
        let sizes = done(Command::new("du").arg("-sk").arg(made));
        let kilobytes: u64 = sizes.split_whitespace().next().expect("a size").parse().expect("a number");
        let data = place.join("small");
        fs::create_dir_all(&data).expect("made");
        done(Command::new("mount").args(["-t", "tmpfs", "-o", &format!("size={}k", kilobytes + ROOM), "tmpfs"]).arg(&data));
        done(Command::new("cp").arg("-a").arg(made.join(".")).arg(&data));
        let server = Server::start(&data, None, &[]);
        Self { server, data }
    }

    fn filler(&self) -> PathBuf {
        self.data.join("filler")
    }

    /// Until not one byte more is taken.
    fn fill(&self) {
        let mut file = fs::OpenOptions::new().create(true).append(true).open(self.filler()).expect("opened");
        for size in [1024 * 1024, 4096, 1] {
            while file.write_all(&vec![7; size]).is_ok() {}
        }
    }

    fn free(&self) {
        fs::remove_file(self.filler()).expect("removed");
    }
}

#[test]
fn on_a_full_disk_an_answer_is_kept_on_the_page_and_given_when_there_is_room() {
    if !may_mount("on_a_full_disk_an_answer_is_kept_on_the_page_and_given_when_there_is_room") {
        return;
    }
    testdb::on_sqlite(async |place| {
        let made = made(&place.dir, None);
        let ledger = opened(&made, None).await;
        let links = links(&ledger, 4).await;
        ledger.store().clone().close().await.expect("closed");
        drop(ledger);
        let disk = OnSmallDisk::start(&place.dir, &made);
        let host = disk.server.host.as_str();
        let mut acknowledged = Vec::new();
        decline(host, &links[0], "before").expect("there is room");
        acknowledged.push("before".to_owned());
        disk.fill();
        // Room that the database has already taken may still hold an answer or two; what is acknowledged then has to be there.
        let (typed, page) = (0..200)
            .find_map(|n| {
                let message = format!("full-{n}-{}", "x".repeat(900));
                if decline(host, &links[1], &message).is_some() {
                    acknowledged.push(message);
                    return None;
                }
                let path = format!("{}/fr", links[2]);
                let first = ask(host, "GET", &path, None).expect("reading goes on");
                assert_eq!(first.status, 200, "{}", first.body);
                let form = format!("once={}&kind=decline&message={message}", first.field("once"));
                let answer = ask(host, "POST", &path, Some(&form)).expect("an answer");
                (answer.status != 303).then_some((message, answer))
            })
            .expect("the disk is full");
        check_unavailable(&page, &typed);
        assert_eq!(ask(host, "GET", "/health", None).map(|a| a.status), Some(200));
        disk.free();
        // The button of that very page, which has the same once-key.
        let form = format!("once={}&kind=decline&message={typed}", page.field("once"));
        soon(|| ask(host, "POST", &format!("{}/fr", links[2]), Some(&form)).filter(|a| a.status == 303));
        soon(|| decline(host, &links[3], "after"));
        acknowledged.push("after".to_owned());
        let ledger = opened(&disk.data, None).await;
        soon_idle(&ledger).await;
        check_acknowledged(&ledger, &acknowledged).await;
        assert_eq!(said(&run(&["verify", "--dir", disk.data.to_str().expect("UTF-8")], None)).0, 0);
    });
}

#[test]
fn on_a_full_disk_a_scan_is_refused_for_now_and_recorded_when_there_is_room() {
    if !may_mount("on_a_full_disk_a_scan_is_refused_for_now_and_recorded_when_there_is_room") {
        return;
    }
    testdb::on_sqlite(async |place| {
        let made = made(&place.dir, None);
        let disk = OnSmallDisk::start(&place.dir, &made);
        let host = disk.server.host.as_str();
        let cookie = officer(host, &disk.data);
        let path = "/office/2021/replies/cl-21-4/CHE/record?lang=fr";
        let open = || ask_as(host, &cookie, "GET", path, "text/plain", b"").expect("reading goes on");
        let page = open();
        assert_eq!(page.status, 200, "{}", page.body);
        let once = page.field("once");
        disk.fill();
        assert_eq!(open().status, 200, "the office reads on");
        let send = || ask_as(host, &cookie, "POST", path, "multipart/form-data; boundary=cut", &fax(&once, "by fax from Bern", &scan()));
        let refused = send().expect("an answer");
        check_unavailable(&refused, "by fax from Bern");
        let data = disk.data.to_str().expect("UTF-8");
        disk.free();
        soon(|| send().filter(|a| a.status == 303));
        let ledger = opened(&disk.data, None).await;
        let read = ledger.store().read().await.expect("read");
        let kept = read.number("select count(*) from correspondence_item where direction = 'in'", vec![]).await.expect("counted");
        drop(read);
        assert_eq!(kept, 1, "recorded once");
        let (code, text) = said(&run(&["verify", "--dir", data], None));
        assert_eq!(code, 0, "{text}");
        let aside = fs::read_dir(disk.data.join("files")).expect("read").flatten().flat_map(|d| fs::read_dir(d.path()).expect("read"));
        let aside = aside.flatten().filter(|f| f.file_name().to_string_lossy().starts_with('.')).count();
        assert_eq!(aside, 0, "nothing half-written is left");
    });
}
