//! Webhooks in a real house, against a real HTTP server on this machine: told, signed, tried again, given up; the pages and the operations.

mod delivering;
mod pages;
mod program;
mod receiver;
mod signing;
mod telling;
mod words;

use std::time::Duration;

use house::{Feature, ThingKind, Title};
use kernel::{Id, Kind};
use ledger::{Change, Cx, Door, Ledger, Right, Role, Thing, Verb};
use serde::Serialize;
use testkit::Home;

use crate::{Attempt, Delivery, FEATURE, Settings, Wish, register, store};

static FEATURES: &[Feature] = &[office::FEATURE, NOTES, FEATURE];

const NOTE: Kind = Kind::new("note");
const WRITE: Right = Right { name: "notes.write", roles: &[Role::Officer] };

/// A feature whose changes are told. Its things stand where the interface reads mails, so that they have an address there.
const NOTES: Feature = Feature {
    things: &[ThingKind {
        kind: || NOTE,
        title: |_, id, slug, _| {
            Box::pin(async move { Ok(Some(Title { text: "A note".into(), href: Some(format!("/office/{slug}/outbox/{id}")) })) })
        },
    }],
    permissions: &[WRITE],
    ..Feature::named("notes")
};

/// A thing with a content that nobody is told.
#[derive(Serialize)]
struct Note {
    id: Id,
    name: &'static str,
}

impl Thing for Note {
    const KIND: Kind = NOTE;
    const PERSONAL: &'static [&'static str] = &["name"];
    fn id(&self) -> Id {
        self.id
    }
}

/// Receivers on this machine are allowed, and need not be waited for long.
fn here(ledger: Ledger) -> Ledger {
    crate::tools(ledger, Settings { private: true, timeout: Duration::from_millis(400), ..Settings::default() })
}

/// As it is where nothing is set.
fn as_usual(ledger: Ledger) -> Ledger {
    crate::tools(ledger, Settings::default())
}

fn administrator(home: &Home) -> Cx {
    home.role(&[Role::Account, Role::Administrator])
}

async fn registered(home: &Home, url: &str, events: &[&str]) -> Id {
    let events: Vec<String> = events.iter().map(|e| (*e).to_owned()).collect();
    register(&administrator(home), Wish { name: "Program", url, events: &events }).await.expect("registered")
}

/// Something happens: a note is added, which holds a name.
async fn note_added(home: &Home) -> Id {
    let cx = home.officer();
    let Door::Open(mut tx) = cx.write::<()>(WRITE).await.expect("open") else { unreachable!("no key was sent") };
    let note = Note { id: cx.new_id(), name: "Amina Diallo" };
    tx.note(Change::added(&note, Verb::ADDED));
    tx.commit(&()).await.expect("committed");
    note.id
}

/// The log of a webhook, the oldest first, each with its attempts.
async fn log(home: &Home, webhook: Id) -> Vec<(Delivery, Vec<Attempt>)> {
    let read = home.ledger().store().read().await.expect("read");
    let mut all = Vec::new();
    for delivery in store::log(&read, home.edition.id, webhook, None, 0, 100).await.expect("read").into_iter().rev() {
        let attempts = store::attempts(&read, delivery.id).await.expect("read");
        all.push((delivery, attempts));
    }
    all
}
