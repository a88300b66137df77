//! `convoke verify` on each engine: whole, tampered with, with files gone.

use std::collections::BTreeSet;

use kernel::Lang;
use ledger::{Change, Verb};
use outbox::StoredFile;

use super::{BESIDE, Draft, NOTE, noted, queued, sql};
use crate::verify::{json, lines, verify};

#[test]
fn a_whole_house_is_found_whole() {
    testkit::on_each_engine(BESIDE, async |home| {
        let cx = home.officer();
        let file = cx.files().put(b"%PDF-1.7 a letter".to_vec()).await.unwrap();
        let files = vec![StoredFile::pdf("letter.pdf", file), StoredFile::pdf("again.pdf", file)];
        queued(&cx, &NOTE.at(cx.new_id()), Draft { files, subject: &file.to_string(), ..Draft::default() }).await;
        home.ledger().seal().await.unwrap();
        let verdict = verify(&home.house).await.unwrap();
        assert!(verdict.is_whole(), "{verdict:?}");
        assert_eq!(verdict.files, 1, "the same bytes are read once");
        let tongue = home.house.words.tongue(Lang::En);
        assert!(lines(&tongue, &verdict).ends_with("files: 1\nwhole: yes\n"));
        assert_eq!(json(&tongue, &verdict)["whole"], true);
    });
}

#[test]
fn a_tampered_record_is_named() {
    testkit::on_each_engine(BESIDE, async |home| {
        let cx = home.officer();
        noted(&cx, Change::event(NOTE.at(cx.new_id()), Verb::ADDED).with("vote", "yes, certainly")).await;
        home.ledger().seal().await.unwrap();
        sql(&home, "update ledger_change set fields = replace(fields, 'yes, certainly', 'no, certainly') where kind = 'note'").await;
        let verdict = verify(&home.house).await.unwrap();
        assert!(!verdict.is_whole());
        let tongue = home.house.words.tongue(Lang::En);
        let told = lines(&tongue, &verdict);
        assert!(told.contains("was changed: the value of vote is not the one that was written."), "{told}");
        assert!(told.ends_with("whole: no\n"), "{told}");
        assert_eq!(json(&tongue, &verdict)["trail"]["faults"][0]["fault"], "changed");
    });
}

#[test]
fn a_missing_and_a_damaged_file_are_named_with_who_keeps_them() {
    testkit::on_each_engine(BESIDE, async |home| {
        let cx = home.officer();
        let kept = cx.files().put(b"kept".to_vec()).await.unwrap();
        let gone = cx.files().name(b"never stored");
        let files = vec![StoredFile::pdf("kept.pdf", kept), StoredFile::pdf("gone.pdf", gone)];
        queued(&cx, &NOTE.at(cx.new_id()), Draft { files, ..Draft::default() }).await;
        // The feature beside names files of its own: one as above, one that is no name of a file.
        queued(&cx, &NOTE.at(cx.new_id()), Draft { subject: &gone.to_string(), ..Draft::default() }).await;
        queued(&cx, &NOTE.at(cx.new_id()), Draft { subject: "file-of-no-form", ..Draft::default() }).await;
        let name = kept.to_string();
        let stored = home.house.dir.files().join(&name[..2]).join(&name[2..]);
        std::fs::write(stored, b"other bytes").unwrap();
        home.ledger().seal().await.unwrap();
        let verdict = verify(&home.house).await.unwrap();
        assert_eq!(verdict.files, 0);
        let found: BTreeSet<(&str, String)> = verdict.file_faults.iter().map(|f| (f.feature.as_str(), f.fault.to_string())).collect();
        let expected = BTreeSet::from([
            ("outbox", format!("the stored file {kept} is damaged")),
            ("notes, outbox", format!("the stored file {gone} is missing")),
            ("notes", "the stored file file-of-no-form is damaged".to_owned()),
        ]);
        assert_eq!(found, expected);
        let tongue = home.house.words.tongue(Lang::En);
        assert!(lines(&tongue, &verdict).contains(&format!("fault: The stored file {gone} is missing (notes, outbox).")));
    });
}
