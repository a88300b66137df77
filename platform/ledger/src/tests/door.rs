//! The door: rights, once-keys, the change that every commit names.

use kernel::Id;
use store::params;
use testdb::on_each_engine;

use super::{Note, WRITE_NOTE, house};
use crate::{Caller, Change, Cx, CxParts, Door, DoorFault, OnceKey, Verb};

/// The pattern of the house, in small.
async fn write_note(cx: &Cx, text: &str) -> Result<Id, DoorFault> {
    let mut tx = match cx.write::<Id>(WRITE_NOTE).await? {
        Door::Open(tx) => tx,
        Door::Again(id) => return Ok(id),
    };
    let note = Note { id: cx.new_id(), text: text.into(), author: "A. Person".into() };
    tx.run("insert into note (id, text, author) values ($1, $2, $3)", params![note.id, note.text, note.author]).await?;
    tx.note(Change::added(&note, Verb::ADDED));
    tx.commit(&note.id).await?;
    Ok(note.id)
}

#[test]
fn nobody_gets_in_without_the_right() {
    on_each_engine(async |place| {
        let house = house(&place, vec![], vec![]).await;
        let public = Cx::new(&house.ledger, CxParts::default());
        assert!(matches!(write_note(&public, "x").await, Err(DoorFault::SignInFirst("notes.write"))));
        let caller = Caller::Account { account: Id::from_random([1; 16]), session: Id::from_random([2; 16]), roles: vec![] };
        let clerk = public.with(|p| p.caller = caller);
        assert!(matches!(write_note(&clerk, "x").await, Err(DoorFault::NotAllowed("notes.write"))));
        assert!(matches!(clerk.read(WRITE_NOTE).await, Err(DoorFault::NotAllowed(_))));
        assert_eq!(house.count("note").await, 0);
    });
}

#[test]
fn the_same_form_sent_again_gives_the_first_outcome() {
    on_each_engine(async |place| {
        let house = house(&place, vec![], vec![]).await;
        let form = |content: &[u8]| house.officer().with(|p| p.once = Some(OnceKey::new("token", content)));
        let first = write_note(&form(b"text=a"), "a").await.expect("written");
        assert_eq!(write_note(&form(b"text=a"), "a").await.expect("again"), first);
        let edited = write_note(&form(b"text=b"), "b").await.expect("gone back, changed and sent");
        assert_ne!(edited, first);
        assert_eq!(house.count("note").await, 2);
    });
}

#[test]
fn a_key_that_a_program_chose_is_good_for_one_content() {
    on_each_engine(async |place| {
        let house = house(&place, vec![], vec![]).await;
        let keyed = |content: u8| house.officer().with(|p| p.once = Some(OnceKey::strict("a key", [content; 32])));
        let first = write_note(&keyed(1), "a").await.expect("written");
        assert_eq!(write_note(&keyed(1), "a").await.expect("again"), first);
        assert!(matches!(write_note(&keyed(2), "b").await, Err(DoorFault::KeyReused)));
        assert_eq!(house.count("note").await, 1);
    });
}

#[test]
fn a_form_sent_many_times_at_once_has_one_effect() {
    on_each_engine(async |place| {
        let house = house(&place, vec![], vec![]).await;
        let sends = (0..12).map(|_| {
            let cx = house.officer().with(|p| p.once = Some(OnceKey::new("token", b"text=a")));
            tokio::spawn(async move { write_note(&cx, "a").await })
        });
        let mut outcomes = Vec::new();
        for send in sends.collect::<Vec<_>>() {
            outcomes.push(send.await.expect("no panic").expect("an outcome"));
        }
        outcomes.dedup();
        assert_eq!(outcomes.len(), 1);
        assert_eq!(house.count("note").await, 1);
        assert_eq!(house.count("ledger_change").await, 1);
    });
}

#[test]
fn nobody_meets_another_callers_outcome() {
    on_each_engine(async |place| {
        let house = house(&place, vec![], vec![]).await;
        let once = Some(OnceKey::new("token", b"text=a"));
        let first = write_note(&house.officer().with(|p| p.once = once.clone()), "a").await.expect("written");
        let operator = house.ledger.operator(None).with(|p| p.once = once);
        assert_ne!(write_note(&operator, "a").await.expect("written"), first);
    });
}

#[test]
fn a_transaction_inside_another_is_refused() {
    on_each_engine(async |place| {
        let house = house(&place, vec![], vec![]).await;
        let cx = house.officer();
        let Ok(Door::Open(tx)) = cx.write::<()>(WRITE_NOTE).await else { panic!("open") };
        assert!(matches!(write_note(&cx, "x").await, Err(DoorFault::Nested)));
        drop(tx);
        write_note(&cx, "x").await.expect("the first is closed");
    });
}

#[test]
fn nobody_gets_out_without_saying_what_changed() {
    on_each_engine(async |place| {
        let house = house(&place, vec![], vec![]).await;
        let Ok(Door::Open(tx)) = house.officer().write::<()>(WRITE_NOTE).await else { panic!("open") };
        tx.run("insert into note (id, text, author) values ($1, 'x', 'y')", params![Id::from_random([3; 16])]).await.expect("inserted");
        assert!(matches!(tx.commit(&()).await, Err(DoorFault::NothingNoted)));
        assert_eq!(house.count("note").await, 0);
    });
}

#[test]
fn an_event_is_told_after_the_commit_and_not_before() {
    on_each_engine(async |place| {
        let house = house(&place, vec![], vec![]).await;
        let mut events = house.ledger.listen();
        let cx = house.officer();
        let Ok(Door::Open(mut tx)) = cx.write::<()>(WRITE_NOTE).await else { panic!("open") };
        tx.note(Change::event(super::NOTE.at(cx.new_id()), Verb("looked")));
        assert!(events.try_recv().is_err());
        tx.commit(&()).await.expect("committed");
        assert_eq!(events.recv().await.expect("told").verb, "looked");
    });
}

#[test]
fn what_another_node_did_is_told_here() {
    on_each_engine(async |place| {
        let (here, there) = (house(&place, vec![], vec![]).await, house(&place, vec![], vec![]).await);
        let heard = here.ledger.hear(None).await.expect("where the trail stands");
        let mut events = here.ledger.listen();
        let cx = there.officer();
        let note = super::NOTE.at(Id::from_random([9; 16]));
        let Ok(Door::Open(mut tx)) = cx.write::<()>(WRITE_NOTE).await else { panic!("open") };
        tx.note(Change::event(note.clone(), Verb("looked")));
        tx.commit(&()).await.expect("committed");
        there.ledger.seal().await.expect("sealed");
        assert!(events.try_recv().is_err());
        let heard = here.ledger.hear(Some(heard)).await.expect("heard");
        assert_eq!(events.try_recv().expect("told").thing, note);
        here.ledger.hear(Some(heard)).await.expect("heard");
        assert!(events.try_recv().is_err(), "told once");
    });
}
