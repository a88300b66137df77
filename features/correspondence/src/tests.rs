//! The register on both engines, and its pages.

use house::Feature;
use kernel::{Kind, Lang};
use ledger::{Change, Cx, Door, Right, Role, Verb};
use testkit::{Home, on_each_engine, on_sqlite};

use crate::{Channel, Direction, Item, ItemFile, NewItem, enter, store};

const FEATURES: &[Feature] = &[directory::FEATURE, crate::FEATURE];
const NOTE: Kind = Kind::new("note");
const WRITE: Right = Right { name: "test.write", roles: &[Role::Officer] };

async fn entered(cx: &Cx, direction: Direction, subject: &str, commit: bool) -> Item {
    let Ok(Door::Open(mut tx)) = cx.write::<()>(WRITE).await else { panic!("open") };
    let new = NewItem {
        direction,
        at: cx.now(),
        channel: Channel::Fax,
        state: None,
        correspondent: "Mission <b>of</b> Fiji".into(),
        subject: subject.into(),
        about: NOTE.at(cx.new_id()),
        lang: Lang::Fr,
        note: String::new(),
        files: Vec::new(),
    };
    let item = enter(&mut tx, new).await.expect("entered");
    if commit {
        tx.commit(&()).await.expect("committed");
    }
    item
}

#[test]
fn numbers_run_by_direction_and_a_roll_back_leaves_no_gap() {
    on_each_engine(FEATURES, async |home: Home| {
        let cx = home.officer();
        let mut references = Vec::new();
        for (direction, commit) in [(Direction::In, true), (Direction::Out, true), (Direction::In, false), (Direction::In, true)] {
            references.push(entered(&cx, direction, "x", commit).await.reference);
        }
        assert_eq!(references, ["2021/IN/0001", "2021/OUT/0001", "2021/IN/0002", "2021/IN/0002"]);
    });
}

#[test]
fn many_items_at_once_get_a_number_each() {
    on_each_engine(FEATURES, async |home: Home| {
        let entries = (0..12).map(|_| {
            let cx = home.officer();
            tokio_spawn(async move { entered(&cx, Direction::In, "x", true).await.number })
        });
        let mut numbers = Vec::new();
        for entry in entries.collect::<Vec<_>>() {
            numbers.push(entry.await.expect("no panic"));
        }
        numbers.sort_unstable();
        assert_eq!(numbers, (1..=12).collect::<Vec<i64>>());
    });
}

use tokio::spawn as tokio_spawn;

#[test]
fn the_register_shows_what_was_typed_as_text_and_lets_others_files_only_be_saved() {
    on_sqlite(
        FEATURES,
        |l| l,
        async |home: Home| {
            let cx = home.officer();
            let scan = cx.files().put(b"%PDF-1.7 scan".to_vec()).await.expect("kept");
            let Ok(Door::Open(mut tx)) = cx.write::<()>(WRITE).await else { panic!("open") };
            let file = ItemFile { file: scan.to_string(), name: "note \"verbale\".pdf".into(), media: "application/pdf".into() };
            let new = NewItem {
                direction: Direction::In,
                at: cx.now(),
                channel: Channel::NoteVerbale,
                state: None,
                correspondent: "<script>alert(1)</script>".into(),
                subject: "Réponse".into(),
                about: NOTE.at(cx.new_id()),
                lang: Lang::Fr,
                note: "<i>note</i>".into(),
                files: vec![file],
            };
            let item = enter(&mut tx, new).await.expect("entered");
            tx.note(Change::event(NOTE.at(cx.new_id()), Verb("noted")));
            tx.commit(&()).await.expect("committed");

            let mut reader = home.signed_in(&[Role::Reader]).await;
            let list = reader.get("/office/2021/register").await;
            assert_eq!(list.status, 200);
            assert!(list.text.contains("2021/IN/0001") && list.text.contains("&lt;script&gt;") && !list.text.contains("<script>alert"));
            let page = reader.get(&format!("/office/2021/register/{}", item.id)).await;
            assert!(page.text.contains("&lt;i&gt;note&lt;/i&gt;"), "{}", page.text);
            let sent = reader.get(&format!("/office/2021/register/{}/files/0", item.id)).await;
            assert_eq!(sent.status, 200);
            let disposition = sent.headers["content-disposition"].to_str().expect("text");
            assert!(disposition.starts_with("attachment"), "{disposition}");
            assert!(sent.headers["content-security-policy"].to_str().expect("text").contains("sandbox"));
            assert_eq!(reader.get(&format!("/office/2021/register/{}/files/7", item.id)).await.status, 404);
            assert_eq!(reader.get("/office/2021/register/0123").await.status, 404);
        },
    );
}

#[test]
fn another_editions_item_is_not_there() {
    on_each_engine(FEATURES, async |home: Home| {
        let item = entered(&home.officer(), Direction::In, "x", true).await;
        let read = home.ledger().store().read().await.expect("read");
        assert!(store::one(&read, home.edition.id, item.id).await.expect("asked").is_some());
        assert!(store::one(&read, kernel::Id::from_random([9; 16]), item.id).await.expect("asked").is_none());
    });
}

#[test]
fn the_register_is_read_by_number_the_newest_first_or_as_the_address_asks() {
    on_sqlite(
        FEATURES,
        |l| l,
        async |home: Home| {
            let cx = home.officer();
            for direction in [Direction::Out, Direction::In, Direction::In] {
                entered(&cx, direction, "x", true).await;
            }
            let mut reader = home.signed_in(&[Role::Reader]).await;
            for (query, expected) in [
                ("", ["2021/IN/0002", "2021/IN/0001", "2021/OUT/0001"]),
                ("?sort=number&way=up", ["2021/IN/0001", "2021/IN/0002", "2021/OUT/0001"]),
                ("?sort=time&way=up", ["2021/IN/0001", "2021/IN/0002", "2021/OUT/0001"]),
            ] {
                let list = reader.get(&format!("/office/2021/register{query}")).await;
                let places: Vec<_> = expected.iter().map(|number| list.text.find(number).expect("it is listed")).collect();
                assert!(places.is_sorted(), "{query}: {places:?}");
            }
        },
    );
}
