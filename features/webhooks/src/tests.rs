//! Webhooks in a real house, against a real HTTP server on this machine: told, signed, tried again, given up; the pages and the operations.

mod delivering;
mod pages;
mod program;
mod receiver;
mod signing;
mod telling;
mod words;

use std::time::Duration;

use house::Feature;
use kernel::Id;
use ledger::{Cx, Ledger, Role};
use testkit::Home;

use crate::{Attempt, Delivery, FEATURE, Settings, Wish, register, store};

static FEATURES: &[Feature] = &[directory::FEATURE, office::FEATURE, FEATURE];

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

/// Something happens: a person is added to the directory.
async fn person_added(home: &Home) -> Id {
    let fields = directory::PersonFields { name: "Amina Diallo".into(), lang: None };
    directory::add_person(&home.officer(), fields).await.expect("added")
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
