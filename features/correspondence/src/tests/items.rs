//! Items: their numbers, and their pages.

use jiff::civil::date;
use kernel::Kind;
use ledger::{Cx, Door, Role};
use testkit::{Home, on_each_engine, on_sqlite};

use super::{FEATURES, WRITE, entered, fax};
use crate::{Direction, ItemFile, Link, LinkKind, NewItem, enter, store};

const NOTE: Kind = Kind::new("note");

async fn one(cx: &Cx, direction: Direction) -> crate::Item {
    entered(cx, NewItem { direction, ..fax(cx) }).await
}

#[test]
fn numbers_run_by_direction_and_a_roll_back_leaves_no_gap() {
    on_each_engine(FEATURES, async |home: Home| {
        let cx = home.officer();
        let mut references = Vec::new();
        for (direction, commit) in [(Direction::In, true), (Direction::Out, true), (Direction::In, false), (Direction::In, true)] {
            let Ok(Door::Open(mut tx)) = cx.write::<()>(WRITE).await else { panic!("open") };
            references.push(enter(&mut tx, NewItem { direction, ..fax(&cx) }).await.expect("entered").reference);
            if commit {
                tx.commit(&()).await.expect("committed");
            }
        }
        assert_eq!(references, ["2021/IN/0001", "2021/OUT/0001", "2021/IN/0002", "2021/IN/0002"]);
    });
}

#[test]
fn many_items_at_once_get_a_number_each() {
    on_each_engine(FEATURES, async |home: Home| {
        let entries = (0..12).map(|_| {
            let cx = home.officer();
            tokio_spawn(async move { one(&cx, Direction::In).await.number })
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
            let file = ItemFile { file: scan.to_string(), name: "note \"verbale\".pdf".into(), media: "application/pdf".into() };
            let new = NewItem {
                from: "<script>alert(1)</script>".into(),
                subject: "Réponse".into(),
                about: Some(NOTE.at(cx.new_id())),
                note: "<i>note</i>".into(),
                files: vec![file],
                ..fax(&cx)
            };
            let item = entered(&cx, new).await;

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
        let item = one(&home.officer(), Direction::In).await;
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
                one(&cx, direction).await;
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

#[test]
fn an_item_keeps_what_its_paper_says_and_how_it_stands_to_others() {
    on_each_engine(FEATURES, async |home: Home| {
        let cx = home.officer();
        let letter =
            entered(&cx, NewItem { to: "Mission of Fiji".into(), from: "Secretary-General".into(), direction: Direction::Out, ..fax(&cx) })
                .await;
        let new = NewItem {
            dated: Some(date(2021, 2, 11)),
            from: "Mission of Fiji".into(),
            to: "Secretary-General".into(),
            document_number: "NV 12/2021".into(),
            body: "The Minister accepts.".into(),
            links: vec![Link { kind: LinkKind::Answers, item: letter.id }],
            ..fax(&cx)
        };
        let answer = entered(&cx, new).await;
        let read = home.ledger().store().read().await.expect("read");
        let kept = store::one(&read, home.edition.id, answer.id).await.expect("asked").expect("there");
        assert_eq!(kept, answer);
        assert_eq!((kept.correspondent(), kept.office(), kept.about.id), ("Mission of Fiji", "Secretary-General", kept.id));
        assert_eq!(store::body(&read, answer.id).await.expect("asked").as_deref(), Some("The Minister accepts."));
        let ties = store::ties(&read, home.edition.id, letter.id).await.expect("asked");
        assert!(matches!(&ties[..], [tie] if tie.back && tie.kind == LinkKind::Answers && tie.reference == "2021/IN/0001"), "{ties:?}");
        drop(read);
        let mut reader = home.signed_in(&[Role::Reader]).await;
        let page = reader.get(&format!("/office/2021/register/{}", answer.id)).await;
        for shown in ["NV 12/2021", "Secretary-General", "The Minister accepts.", "2021/OUT/0001", "Answers"] {
            assert!(page.text.contains(shown), "{shown}: {}", page.text);
        }
    });
}

#[test]
fn what_was_registered_before_the_index_is_taken_into_it() {
    on_each_engine(FEATURES, async |home: Home| {
        let cx = home.officer();
        let item = entered(&cx, NewItem { subject: "Forum".into(), ..fax(&cx) }).await;
        let store_ = home.ledger().store();
        let writer = store_.write().await.expect("open");
        writer.run("delete from correspondence_terms", ::store::params![]).await.expect("gone");
        writer.commit().await.expect("committed");
        let sought = store::Sought { words: words::Wanted::all("forum"), ..Default::default() };
        let count = async || store::count(&store_.read().await.expect("read"), home.edition.id, &sought).await.expect("counted");
        assert_eq!(count().await, 0);
        let Ok(Door::Open(mut tx)) = cx.write::<()>(WRITE).await else { panic!("open") };
        tx.enqueue(&crate::commands::Index {});
        tx.note(ledger::Change::event(NOTE.at(item.id), ledger::Verb("noted")));
        tx.commit(&()).await.expect("committed");
        home.work().await;
        assert_eq!(count().await, 1);
    });
}
