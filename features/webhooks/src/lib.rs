//! Programs elsewhere that are told when something happens in an edition: signed, tried again, with a log.
//!
//! Events are the changes of the trail, named by the words that it has for them; there is no second list. `tell.rs` sees them in their own
//! transaction, `deliver.rs` carries one to one receiver. What is sent names a thing and where to read it, never what it holds. Start
//! with [`Webhook`], then `tell.rs`; why it is so stands in docs/decisions/0017-webhooks.md.
//!
//! The app adds [`tools`] to the ledger.

#![cfg_attr(test, allow(clippy::unwrap_used, reason = "a test may stop at the first surprise"))]

mod address;
mod api;
mod commands;
mod courier;
mod deliver;
mod delivery;
mod demo;
mod desk;
mod event;
mod fault;
mod guard;
mod pages;
mod payload;
mod signature;
pub mod store;
mod sweep;
mod target;
mod tell;
#[cfg(test)]
mod tests;
mod webhook;

pub use address::api_address;
pub use commands::{Wish, again, edit, pause, register, remove, resume, rotate, secret, test};
pub use courier::Settings;
pub use delivery::{Attempt, Delivery, DeliveryState, Trouble};
pub use event::{BadEvents, Events, named};
pub use fault::WebhookFault;
pub use guard::public;
pub use signature::{Key, header};
pub use target::{BadTarget, Target};
pub use webhook::{Pause, Webhook};

use ::store::{Conn, Migration, StoreError};
use house::{Feature, ThingKind, Title};
use kernel::{Id, Kind};
use ledger::{Ledger, Right, Role, Watch, job};
use web::{MenuEntry, get, post};

/// The thing of this feature.
pub const WEBHOOK: Kind = Kind::new("webhook");

/// See them and their log.
pub const SEE: Right = Right { name: "webhooks.see", roles: &[Role::Administrator] };
/// Set them: add, change, pause, remove, send again, and see a secret once.
pub const SET: Right = Right { name: "webhooks.set", roles: &[Role::Administrator] };

/// The messages.
// words: webhooks-job-*
pub const LOCALES: words::Locales = words::locales!("webhooks");

/// The feature.
pub const FEATURE: Feature = Feature {
    migrations: &[Migration { name: "m20210216_webhooks", sql: include_str!("m20210216_webhooks.sql") }],
    locales: Some(&LOCALES),
    permissions: &[SEE, SET],
    // words: webhooks-kind-*, webhooks-verb-*, webhooks-field-*
    things: &[ThingKind { kind: || WEBHOOK, title: |conn, id, slug, _| Box::pin(title(conn, id, slug)) }],
    routes: &[
        get("/office/{edition}/webhooks", SEE, || axum::routing::get(pages::list)),
        get("/office/{edition}/webhooks/new", SET, || axum::routing::get(pages::form::new)),
        post("/office/{edition}/webhooks/new", SET, || axum::routing::post(pages::form::register)),
        get("/office/{edition}/webhooks/{id}", SEE, || axum::routing::get(pages::one::show)),
        get("/office/{edition}/webhooks/{id}/edit", SET, || axum::routing::get(pages::form::edit)),
        post("/office/{edition}/webhooks/{id}/edit", SET, || axum::routing::post(pages::form::save)),
        post("/office/{edition}/webhooks/{id}/pause", SET, || axum::routing::post(pages::acts::pause)),
        post("/office/{edition}/webhooks/{id}/resume", SET, || axum::routing::post(pages::acts::resume)),
        post("/office/{edition}/webhooks/{id}/rotate", SET, || axum::routing::post(pages::acts::rotate)),
        post("/office/{edition}/webhooks/{id}/test", SET, || axum::routing::post(pages::acts::test)),
        post("/office/{edition}/webhooks/{id}/remove", SET, || axum::routing::post(pages::acts::remove)),
        post("/office/{edition}/webhooks/{id}/deliveries/{delivery}/again", SET, || axum::routing::post(pages::acts::again)),
    ],
    api: api::OPS,
    menu: &[MenuEntry { path: "webhooks", words: "webhooks-title", letter: 'w', right: SEE }],
    jobs: &[job::<deliver::Deliver>(), job::<sweep::Sweep>()],
    watches: &[Watch { name: "webhooks.tell", look: tell::look }],
    desk: Some(|visit| Box::pin(desk::today(visit))),
    demo: demo::STEPS,
    ..Feature::named("webhooks")
};

/// Adds what this feature keeps in the process: its settings, and the client that calls receivers.
pub fn tools(ledger: Ledger, settings: Settings) -> Ledger {
    ledger.with_tool(courier::Courier::new(settings))
}

/// How one is called in the trail, and where its page is; one that was removed keeps its name there.
async fn title(conn: &Conn, id: Id, slug: &str) -> Result<Option<Title>, StoreError> {
    let found = store::title(conn, id).await?;
    Ok(found.map(|(text, there)| Title { text, href: there.then(|| format!("/office/{slug}/webhooks/{id}")) }))
}
