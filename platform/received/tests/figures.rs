//! How often [`received::read`] is right on a collection of labelled messages: `CONVOKE_TEST_MAIL` names the folder with its `labels.csv`.
//! Without it nothing is measured and the test says so.
//!
//! The rules were written looking at one half of the files, those whose name's SHA-256 begins with an even byte; the other half was only
//! counted. Of the classes malformed and other, which are many things, half of that half was looked at too (second byte even). Both figures are printed: `CONVOKE_TEST_MAIL=… cargo test -p received --test figures -- --nocapture`.
//! `CONVOKE_TEST_MAIL_DETAIL=all` (or `looked`, `counted`) prints every difference too.
#![allow(clippy::unwrap_used, reason = "a test that cannot go on has failed")]
#![allow(clippy::disallowed_methods, reason = "where the collection lies is told to this test alone")]

use std::collections::BTreeMap;
use std::path::PathBuf;

use received::Received;
use sha2::{Digest, Sha256};

struct Labelled {
    file: String,
    looked_at: bool,
    fields: BTreeMap<String, String>,
    read: Received,
}

impl Labelled {
    fn label(&self, name: &str) -> &str {
        self.fields.get(name).map_or("", String::as_str)
    }
}

#[test]
fn figures() {
    let Ok(folder) = std::env::var("CONVOKE_TEST_MAIL") else {
        println!("skipped: CONVOKE_TEST_MAIL names no folder of labelled mail");
        return;
    };
    let folder = PathBuf::from(folder);
    mboxes(&folder.join("mbox"));
    let all = load(&folder);
    for half in [true, false] {
        report(if half { "half looked at" } else { "half only counted" }, &all.iter().filter(|l| l.looked_at == half).collect::<Vec<_>>());
    }
    let right = report("all", &all.iter().collect::<Vec<_>>());
    assert!(right.overall >= 0.97, "{:.3} of all classes are right", right.overall);
    for (class, share) in right.by_class {
        assert!(share >= 0.9, "{share:.3} of {class} are right");
    }
    assert!(right.recipients >= 0.95 && right.gone >= 0.9, "recipients {:.3}, address_gone {:.3}", right.recipients, right.gone);
}

/// Counts what is in the mbox files of the collection, whole and cut in the middle.
fn mboxes(folder: &std::path::Path) {
    for file in std::fs::read_dir(folder).into_iter().flatten() {
        let path = file.unwrap().path();
        let bytes = std::fs::read(&path).unwrap();
        let count = |bytes: &[u8]| {
            let pieces: Vec<_> = received::mbox(bytes).map(Result::unwrap).collect();
            let bounces = pieces.iter().filter(|p| received::read(&p.bytes).bounce.is_some()).count();
            (pieces.len(), bounces, pieces.iter().filter(|p| p.cut).count())
        };
        println!(
            "{}: messages, bounces, cut {:?}; cut in the middle {:?}",
            path.display(),
            count(&bytes),
            count(&bytes[..bytes.len() / 2])
        );
    }
}

struct Right {
    overall: f64,
    by_class: BTreeMap<String, f64>,
    recipients: f64,
    gone: f64,
}

fn share(right: usize, all: usize) -> f64 {
    if all == 0 { 1.0 } else { right as f64 / all as f64 }
}

fn report(name: &str, all: &[&Labelled]) -> Right {
    let detail = std::env::var("CONVOKE_TEST_MAIL_DETAIL").is_ok_and(|d| name.contains(&d));
    let mut table: BTreeMap<(&str, &str), usize> = BTreeMap::new();
    for one in all {
        *table.entry((one.label("class"), one.read.class.as_str())).or_default() += 1;
        if detail && one.label("class") != one.read.class.as_str() {
            let faults: Vec<_> = one.read.faults.iter().map(received::Defect::as_str).collect();
            println!(
                "CLASS {} is {} read as {} {faults:?} auto {:?}",
                one.file,
                one.label("class"),
                one.read.class.as_str(),
                one.read.auto
            );
        }
    }
    let classes = ["auto-reply", "bounce-hard", "bounce-soft", "imip", "malformed", "other", "reply"];
    println!("\n{name}: {} messages\n{:>14}{}", all.len(), "label \\ read", classes.map(|c| format!("{c:>12}")).concat());
    let mut by_class = BTreeMap::new();
    let mut hits = 0;
    for label in classes {
        let row = classes.map(|read| table.get(&(label, read)).copied().unwrap_or_default());
        let sum: usize = row.iter().sum();
        let right = table.get(&(label, label)).copied().unwrap_or_default();
        hits += right;
        println!("{label:>14}{}  {:6.1} %", row.map(|n| format!("{n:>12}")).concat(), share(right, sum) * 100.0);
        by_class.insert(label.to_owned(), share(right, sum));
    }
    let overall = share(hits, all.len());
    println!("class right: {hits} of {} = {:.1} %", all.len(), overall * 100.0);
    let (recipients, gone) = bounces(all, detail);
    languages(all, detail);
    Right { overall, by_class, recipients, gone }
}

/// Recipient, status, cause of suppression: over every message that is labelled with a bounce's recipient.
fn bounces(all: &[&Labelled], detail: bool) -> (f64, f64) {
    let (mut count, mut recipients, mut said, mut exact, mut gones, mut gone, mut codes, mut code) = (0, 0, 0, 0, 0, 0, 0, 0);
    for one in all.iter().filter(|l| l.label("class").starts_with("bounce") && !l.label("recipient").is_empty()) {
        count += 1;
        let Some(bounce) = &one.read.bounce else {
            if detail {
                println!("NOBOUNCE {}", one.file);
            }
            continue;
        };
        let wanted: Vec<_> = one.label("recipient").split(';').map(str::to_lowercase).collect();
        let found: Vec<_> = bounce.recipients.iter().map(|r| r.address.to_lowercase()).collect();
        let (mut w, mut f) = (wanted.clone(), found.clone());
        w.sort();
        f.sort();
        recipients += usize::from(w == f);
        if detail && w != f {
            println!("RECIPIENT {} is {w:?} read as {f:?}", one.file);
        }
        let of = |address: &str| bounce.recipients.iter().find(|r| r.address.eq_ignore_ascii_case(address)).or(bounce.recipients.first());
        let columns = |name: &str| one.label(name).split(';').map(str::to_owned).collect::<Vec<_>>();
        for (n, address) in wanted.iter().enumerate() {
            let Some(read) = of(address) else { continue };
            let at = |name: &str| columns(name).get(n).cloned().unwrap_or_default();
            if at("status_source") == "message" {
                said += 1;
                exact += usize::from(at("status") == read.status.to_string());
                if detail && at("status") != read.status.to_string() {
                    println!("STATUS {} is {} read as {} ({:?})", one.file, at("status"), read.status, read.reply);
                }
            }
            if !at("smtp_reply").is_empty() {
                codes += 1;
                code += usize::from(read.code.is_some_and(|c| c.to_string() == at("smtp_reply")));
                if detail && read.code.is_none_or(|c| c.to_string() != at("smtp_reply")) {
                    println!("CODE {} is {} read as {:?} ({:?})", one.file, at("smtp_reply"), read.code, read.reply);
                }
            }
            if !at("address_gone").is_empty() {
                gones += 1;
                let right = (at("address_gone") == "yes") == read.address_gone;
                gone += usize::from(right);
                if detail && !right {
                    println!(
                        "GONE {} is {} ({}) read as {} {} {:?}",
                        one.file,
                        at("address_gone"),
                        at("reason"),
                        read.status,
                        read.cause.as_str(),
                        read.reply
                    );
                }
            }
        }
    }
    println!(
        "recipients right: {recipients} of {count} = {:.1} %; status exact: {exact} of {said} = {:.1} %; reply code: {code} of {codes} = {:.1} %; address_gone: {gone} of {gones} = {:.1} %",
        share(recipients, count) * 100.0,
        share(exact, said) * 100.0,
        share(code, codes) * 100.0,
        share(gone, gones) * 100.0
    );
    (share(recipients, count), share(gone, gones))
}

fn languages(all: &[&Labelled], detail: bool) {
    let (mut count, mut right) = (0, 0);
    for one in all.iter().filter(|l| !l.label("lang").is_empty()) {
        count += 1;
        let same = one.read.language == Some(one.label("lang"));
        right += usize::from(same);
        if detail && !same {
            println!("LANG {} is {} read as {:?}", one.file, one.label("lang"), one.read.language);
        }
    }
    let kinds = all.iter().filter(|l| l.label("expect").starts_with("reply to ")).map(|l| {
        let wanted = if l.label("expect").contains("delegate") {
            "delegates"
        } else if l.label("expect").contains("decline") {
            "regrets"
        } else {
            "accepts"
        };
        let read = l.read.answer_kind.map_or("none", received::AnswerKind::as_str);
        if detail && wanted != read {
            println!("KIND {} is {wanted} read as {read}: {:?}", l.file, l.read.answer);
        }
        (wanted == read, read == "unclear")
    });
    let kinds: Vec<_> = kinds.collect();
    println!(
        "language right: {right} of {count}; answers: {} of {} right, {} unclear",
        kinds.iter().filter(|k| k.0).count(),
        kinds.len(),
        kinds.iter().filter(|k| k.1).count()
    );
}

fn load(folder: &std::path::Path) -> Vec<Labelled> {
    let csv = std::fs::read_to_string(folder.join("labels.csv")).unwrap();
    let mut rows = csv.lines().map(cells);
    let names = rows.next().unwrap();
    rows.map(|row| {
        let fields: BTreeMap<_, _> = names.iter().cloned().zip(row).collect();
        let file = fields["file"].clone();
        let bytes = std::fs::read(folder.join(&file)).unwrap();
        let hash = Sha256::digest(file.as_bytes());
        let uneven = matches!(fields["class"].as_str(), "malformed" | "other");
        let looked_at = hash[0] % 2 == 0 || (uneven && hash[1] % 2 == 0);
        Labelled { looked_at, read: received::read(&bytes), file, fields }
    })
    .collect()
}

fn cells(line: &str) -> Vec<String> {
    let mut out = vec![String::new()];
    let mut quoted = false;
    for c in line.chars() {
        match c {
            '"' => quoted = !quoted,
            ',' if !quoted => out.push(String::new()),
            c => out.last_mut().unwrap().push(c),
        }
    }
    out
}
