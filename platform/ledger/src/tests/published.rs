//! The published revision: it grows with what public pages show and with nothing else, here at once and on another node within a second.

use store::params;
use testdb::on_each_engine;

use super::{NOTE, WRITE_NOTE, house};
use crate::{Change, Cx, Door, JOB, LOOKED_UP, Verb};

async fn change(cx: &Cx, change: Change) {
    let Ok(Door::Open(mut tx)) = cx.write::<()>(WRITE_NOTE).await else { panic!("open") };
    tx.run("delete from note where id = $1", params![cx.new_id()]).await.expect("run");
    tx.note(change);
    tx.commit(&()).await.expect("committed");
}

#[test]
fn the_revision_grows_here_at_once_and_elsewhere_within_a_second() {
    on_each_engine(async |place| {
        let mut here = house(&place, vec![], vec![]).await;
        here.ledger = here.ledger.publishing(vec![NOTE]);
        let there = house(&place, vec![], vec![]).await;
        assert_eq!((here.ledger.published().await.expect("read"), there.ledger.published().await.expect("read")), (0, 0));
        let cx = here.officer();
        change(&cx, Change::event(JOB.at(cx.new_id()), Verb("looked-at"))).await;
        assert_eq!(here.ledger.published().await.expect("read"), 0, "no public page shows jobs");
        change(&cx, Change::event(NOTE.at(cx.new_id()), Verb("written"))).await;
        assert_eq!(here.ledger.published().await.expect("read"), 1);
        assert_eq!(there.ledger.published().await.expect("read"), 0, "it was looked up a moment ago");
        there.ledger.clock().pass(LOOKED_UP);
        assert_eq!(there.ledger.published().await.expect("read"), 1);
    });
}

#[test]
fn what_is_not_committed_publishes_nothing() {
    on_each_engine(async |place| {
        let mut house = house(&place, vec![], vec![]).await;
        house.ledger = house.ledger.publishing(vec![NOTE]);
        let cx = house.officer();
        let Ok(Door::Open(mut tx)) = cx.write::<()>(WRITE_NOTE).await else { panic!("open") };
        tx.note(Change::event(NOTE.at(cx.new_id()), Verb("written")));
        drop(tx);
        assert_eq!(house.ledger.published().await.expect("read"), 0);
    });
}
