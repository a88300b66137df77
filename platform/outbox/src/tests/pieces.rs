//! What is secret in a text is a piece of it: a value that somebody typed is never one.

use super::*;
use crate::{Piece, Secret, Thread};

/// A mail with a personal link, whose text is written with a value that a person typed; gives what the server got.
async fn received(house: &House, sink: &Sink, text: Text) -> String {
    let cx = house.cx();
    let Ok(Door::Open(mut tx)) = cx.write::<()>(crate::SETTLE).await else { panic!("open") };
    let thing = account_ref(&cx);
    access::link::issue(&mut tx, &thing, house.edition, "CL-21/4").await.expect("issued");
    let mail = NewMail {
        purpose: Purpose::Acknowledgement,
        about: thing.clone(),
        lang: Lang::En,
        to_name: "Minister".into(),
        to: Address::parse("minister@che.example").expect("an address"),
        subject: "Received".into(),
        text,
        files: vec![],
        secret: Some(Secret::Link { thing: thing.id }),
        sender: SenderKind::Answer,
        thread: Thread::default(),
    };
    queue(&mut tx, &mail).await.expect("queued");
    tx.note(Change::event(thing, Verb("tested")));
    tx.commit(&()).await.expect("committed");
    house.work().await;
    let got = sink.received().pop().expect("received");
    // Lines that were folded for the way (RFC 2045, 6.7).
    String::from_utf8_lossy(&got.bytes).replace("=\r\n", "")
}

#[test]
fn a_value_that_reads_like_a_secret_stays_as_it_was_typed() {
    on_each_engine(async |place| {
        let sink = sink(&[]).await;
        let house = house(&place, Some(&sink)).await;
        let typed = "from {code} to {link}";
        let got = received(&house, &sink, Text::default().and_pieces([Piece::Text(format!("{typed}: see ")), Piece::Link])).await;
        assert!(got.contains(typed), "{got}");
        assert!(got.contains("see http://localhost/reply/"), "{got}");
    });
}
