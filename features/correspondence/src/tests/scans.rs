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
