//! The trail: whatever is changed, missing or cut off is named.

use store::params;
use testdb::on_each_engine;

use super::{House, Note, WRITE_NOTE, house};
use crate::trail::{Fault, Filter, Record, one, page, seal};
use crate::{Change, Door, Verb};

/// Five records about one note.
async fn written(place: &testdb::Place) -> House {
    let house = house(place, vec![], vec![]).await;
    let cx = house.officer();
    let mut before: Option<Note> = None;
    for n in 1..=5 {
        let Ok(Door::Open(mut tx)) = cx.write::<()>(WRITE_NOTE).await else { panic!("open") };
        let note = Note { id: kernel::Id::from_random([5; 16]), text: format!("text {n}"), author: "A. Person".into() };
        tx.note(Change::between(before.as_ref(), &note, Verb::CHANGED).with("reason", "a test"));
        tx.commit(&()).await.expect("committed");
        before = Some(note);
        house.pass(1);
    }
    assert_eq!(house.ledger.seal().await.expect("sealed"), 5);
    assert_eq!(house.ledger.verify().await.expect("verified").faults, vec![]);
    house
}

async fn tamper(house: &House, sql: &str) -> Vec<Fault> {
    let tx = house.ledger.store().write().await.expect("write");
    assert!(tx.run(sql, params![]).await.expect("run") > 0, "{sql}");
    tx.commit().await.expect("committed");
    house.ledger.verify().await.expect("verified").faults
}

fn check(sql: &str, expected: impl Fn(&[Fault]) -> bool) {
    on_each_engine(async |place| {
        let house = written(&place).await;
        let faults = tamper(&house, sql).await;
        assert!(expected(&faults), "{sql}: {faults:?}");
    });
}

#[test]
fn a_changed_value_is_named() {
    check(
        "update ledger_change set fields = replace(fields, 'text 3', 'text 9') where seq = 3",
        |f| matches!(f, [Fault::Changed { seq: Some(3), field: Some(name), .. }] if name == "text"),
    );
}

#[test]
fn a_changed_record_is_named() {
    check("update ledger_change set actor = 'account/other' where seq = 2", |f| {
        matches!(f, [Fault::Changed { seq: Some(2), field: None, .. }])
    });
    check("update ledger_change set machine_at = machine_at + 1 where seq = 2", |f| matches!(f, [Fault::Changed { seq: Some(2), .. }]));
}

#[test]
fn a_missing_record_is_named() {
    check("delete from ledger_change where seq = 3", |f| matches!(f, [Fault::Missing { first: 3, last: 3 }]));
    check("delete from ledger_change where seq < 3", |f| matches!(f, [Fault::Missing { first: 1, last: 2 }]));
}

#[test]
fn a_cut_off_tail_is_named() {
    check("delete from ledger_change where seq > 3", |f| matches!(f, [Fault::CutOff { noted: 5, last: 3 }]));
    check("delete from ledger_change", |f| matches!(f, [Fault::CutOff { noted: 5, last: 0 }]));
}

#[test]
fn a_chain_made_anew_is_named_by_the_noted_head() {
    on_each_engine(async |place| {
        let house = written(&place).await;
        tamper(&house, "delete from ledger_change where seq = 5").await;
        tamper(&house, "update ledger_change set seq = null, hash = null where seq = 4").await;
        let cx = house.officer();
        let Ok(Door::Open(mut tx)) = cx.write::<()>(WRITE_NOTE).await else { panic!("open") };
        tx.note(Change::event(super::NOTE.at(cx.new_id()), Verb("looked")));
        tx.commit(&()).await.expect("committed");
        // Without the file the new history is whole in itself; the noted head tells.
        let noted = std::fs::read_to_string(house.dir.heads()).expect("noted");
        house.ledger.seal().await.expect("sealed anew");
        std::fs::write(house.dir.heads(), noted).expect("the operator's copy");
        let faults = house.ledger.verify().await.expect("verified").faults;
        assert!(faults.contains(&Fault::OtherHistory { seq: 5 }), "{faults:?}");
    });
}

#[test]
fn a_broken_link_is_named() {
    check("update ledger_change set hash = 'x' || hash where seq = 2", |f| f.contains(&Fault::Broken { seq: 2 }));
}

#[test]
fn a_personal_value_can_be_erased_and_another_cannot() {
    on_each_engine(async |place| {
        let house = written(&place).await;
        let read = house.ledger.store().read().await.expect("read");
        let fields = read
            .one("select fields from ledger_change where seq = 1", params![], |r| r.get::<String>("fields"))
            .await
            .expect("asked")
            .expect("there");
        drop(read);
        let without = |name: &str| {
            let mut list: Vec<serde_json::Value> = serde_json::from_str(&fields).expect("JSON");
            for field in list.iter_mut().filter(|f| f["name"] == name) {
                let after = field["after"].as_object_mut().expect("a value");
                after.remove("salt");
                after.remove("value");
            }
            format!("update ledger_change set fields = '{}' where seq = 1", serde_json::to_string(&list).expect("JSON"))
        };
        assert_eq!(tamper(&house, &without("author")).await, vec![]);
        assert_eq!(house.ledger.verify().await.expect("verified").erased, 1);
        let faults = tamper(&house, &without("text")).await;
        assert!(matches!(&faults[..], [Fault::Changed { seq: Some(1), field: Some(name), .. }] if name == "text"), "{faults:?}");
    });
}

#[test]
fn the_trail_is_read_newest_first_by_page() {
    on_each_engine(async |place| {
        let house = written(&place).await;
        let read = house.ledger.store().read().await.expect("read");
        let first = page(&read, &Filter { kind: Some("note".into()), ..Filter::default() }, 2).await.expect("read");
        assert_eq!(first.iter().map(|r| r.seq).collect::<Vec<_>>(), [Some(5), Some(4)]);
        let text = first[0].fields.iter().find(|f| f.name == "text").expect("the changed field");
        assert_eq!((text.before.as_deref(), text.after.as_deref()), (Some("text 4"), Some("text 5")));
        let cursor = first.last().map(|r| (r.machine_at, r.id));
        let rest = page(&read, &Filter { before: cursor, ..Filter::default() }, 10).await.expect("read");
        assert_eq!(rest.len(), 3);
        assert_eq!(page(&read, &Filter { verb: Some("removed".into()), ..Filter::default() }, 10).await.expect("read"), vec![]);
        let back = page(&read, &Filter { after: rest.last().map(Record::cursor), ..Filter::default() }, 2).await.expect("read");
        assert_eq!(back.iter().map(|r| r.seq).collect::<Vec<_>>(), [Some(3), Some(2)], "the page before is the nearest one");
        let state = seal(&read).await.expect("read");
        assert_eq!((state.last, state.unsealed), (5, 0));
    });
}

#[test]
fn the_trail_is_filtered_by_time_and_by_sort_of_actor() {
    on_each_engine(async |place| {
        let house = written(&place).await;
        let read = house.ledger.store().read().await.expect("read");
        let all = page(&read, &Filter::default(), 10).await.expect("read");
        let number = async |filter: Filter| page(&read, &filter, 10).await.expect("read").len();
        assert_eq!(number(Filter { from: Some(all[1].edition_at), ..Filter::default() }).await, 2);
        assert_eq!(number(Filter { until: Some(all[1].edition_at), ..Filter::default() }).await, 3);
        for (actor, expected) in [("account/", 5), ("job/", 0), (all[0].actor.as_str(), 5), ("account/other", 0), ("%", 0)] {
            assert_eq!(number(Filter { actor: Some(actor.into()), ..Filter::default() }).await, expected, "{actor}");
        }
    });
}

#[test]
fn a_record_of_another_edition_is_not_there() {
    on_each_engine(async |place| {
        let house = house(&place, vec![], vec![]).await;
        let (ours, theirs) = (kernel::Id::from_random([8; 16]), kernel::Id::from_random([9; 16]));
        let cx = house.officer().with(|p| p.edition = Some(theirs));
        let Ok(Door::Open(mut tx)) = cx.write::<()>(WRITE_NOTE).await else { panic!("open") };
        tx.note(Change::event(super::NOTE.at(cx.new_id()), Verb("looked")));
        tx.commit(&()).await.expect("committed");
        let read = house.ledger.store().read().await.expect("read");
        let there = page(&read, &Filter { edition: Some(theirs), ..Filter::default() }, 10).await.expect("read");
        assert!(one(&read, theirs, there[0].id).await.expect("asked").is_some());
        assert_eq!(one(&read, ours, there[0].id).await.expect("asked"), None);
    });
}

/// Opens an epoch, as a restore does.
async fn restored(house: &House) -> i64 {
    let tx = house.ledger.store().write().await.expect("write");
    let why = Change::event(super::NOTE.at(kernel::Id::from_random([7; 16])), Verb("restored"));
    let number = house.ledger.open_epoch(&tx, &why).await.expect("opened");
    tx.commit().await.expect("committed");
    house.pass(1);
    number
}

#[test]
fn a_new_epoch_follows_from_the_record_before_it_and_hides_nothing() {
    on_each_engine(async |place| {
        let house = written(&place).await;
        assert_eq!(restored(&house).await, 2);
        assert_eq!(house.ledger.seal().await.expect("sealed"), 1);
        assert_eq!((restored(&house).await, restored(&house).await), (3, 4), "also twice at one number");
        assert_eq!(house.ledger.seal().await.expect("sealed"), 2);
        let report = house.ledger.verify().await.expect("verified");
        assert_eq!((report.faults, report.sealed), (vec![], 8));
        std::fs::remove_file(house.dir.heads()).expect("without the noted heads");
        let faults = tamper(&house, "update ledger_epoch set genesis = 'x' || genesis where number = 2").await;
        assert_eq!(faults, [Fault::Broken { seq: 6 }, Fault::Broken { seq: 6 }], "neither it nor what follows");
        tamper(&house, "update ledger_epoch set genesis = substr(genesis, 2) where number = 2").await;
        let faults = tamper(&house, "update ledger_change set hash = 'x' || hash where seq = 5").await;
        assert_eq!(faults, [Fault::Broken { seq: 5 }, Fault::Broken { seq: 6 }], "the record before an epoch is held by it");
    });
}
