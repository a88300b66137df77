//! Scans are read where there is something to read them with; where there is not, nothing fails.

use testkit::{Home, on_each_engine};

use super::{FEATURES, entered, fax};
use crate::{Direction, ItemFile, NewItem, Reading, store};

async fn reading(home: &Home, direction: Direction, media: &str, bytes: &[u8]) -> Option<Reading> {
    let cx = home.officer();
    let file = cx.files().put(bytes.to_vec()).await.expect("kept").to_string();
    let file = ItemFile { file, name: "scan".into(), media: media.into() };
    let item = entered(&cx, NewItem { direction, files: vec![file], ..fax(&cx) }).await;
    home.work().await;
    let read = home.ledger().store().read().await.expect("read");
    store::readings(&read, item.id).await.expect("asked").first().copied()
}

#[test]
fn a_scan_that_cannot_be_read_is_said_so_and_nothing_fails() {
    on_each_engine(FEATURES, async |home: Home| {
        // Not a picture at all: a reader fails at it, and where there is no reader it has no text.
        let broken = reading(&home, Direction::In, "image/png", b"no picture").await.expect("a file");
        assert!(matches!(broken, Reading::Failed | Reading::NoText), "{broken:?}");
        let broken = reading(&home, Direction::In, "application/pdf", b"%PDF-1.7 broken").await.expect("a file");
        assert!(matches!(broken, Reading::Failed | Reading::NoText), "{broken:?}");
        // What we sent ourselves, and what is no scan, is not looked at.
        assert_eq!(reading(&home, Direction::Out, "image/png", b"x").await, Some(Reading::NotRead));
        assert_eq!(reading(&home, Direction::In, "message/rfc822", b"x").await, Some(Reading::NotRead));
    });
}

/// A paper with a line of text, as a PDF.
fn paper() -> Vec<u8> {
    let cover = typeset::CoverList {
        lang: kernel::Lang::En,
        title: "Note verbale".into(),
        date: jiff::civil::date(2021, 2, 11),
        intro: vec![kernel::prose::Inline::Text { text: "The Permanent Mission of Fiji presents its compliments".into() }],
        columns: vec!["Number".into()],
        rows: vec![typeset::CoverRow { cells: vec!["NV 12".into()], letter: None }],
        page_label: None,
    };
    typeset::Typesetter::new().cover_list(&cover).expect("set")
}

fn installed(program: &str) -> bool {
    std::process::Command::new(program).arg("-v").output().is_ok()
}

#[test]
fn what_a_scan_says_is_found_where_it_can_be_read() {
    if !["tesseract", "pdftotext", "pdftoppm"].into_iter().all(installed) {
        eprintln!("skipped: Tesseract and Poppler are not installed");
        return;
    }
    on_each_engine(FEATURES, async |home: Home| {
        let pdf = paper();
        let folder = tempfile::tempdir().expect("a folder");
        std::fs::write(folder.path().join("paper.pdf"), &pdf).expect("written");
        let made = std::process::Command::new("pdftoppm")
            .args(["-r", "200", "-png", "-singlefile", "paper.pdf", "paper"])
            .current_dir(folder.path())
            .status();
        assert!(made.expect("run").success());
        let picture = std::fs::read(folder.path().join("paper.png")).expect("a picture");
        assert_eq!(reading(&home, Direction::In, "application/pdf", &pdf).await, Some(Reading::Read));
        assert_eq!(reading(&home, Direction::In, "image/png", &picture).await, Some(Reading::Read));
        let sought = store::Sought { words: words::Wanted::all("\"presents its compliments\" fiji"), ..Default::default() };
        let read = home.ledger().store().read().await.expect("read");
        assert_eq!(store::count(&read, home.edition.id, &sought).await.expect("counted"), 2);
    });
}
