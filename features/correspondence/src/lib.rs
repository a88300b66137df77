//! The register of correspondence: every item in and out, numbered by edition, with its channel, its scans and the thing that it is about.
//!
//! Features enter items through [`enter`], in the transaction of what they record. Start with [`Item`].

mod api;
mod enter;
mod item;
mod pages;
pub mod store;
#[cfg(test)]
mod tests;

pub use enter::enter;
pub use item::{Channel, Direction, Item, ItemFile, NewItem};

use ::store::{Migration, View};
use house::{Feature, ThingKind};
use kernel::Kind;
use ledger::{Right, Role};
use web::{MenuEntry, get};

/// An item of the register.
pub const ITEM: Kind = Kind::new("register-item");

/// See the register.
pub const SEE: Right = Right { name: "correspondence.see", roles: &[Role::Officer, Role::Reader, Role::Administrator] };

/// The messages.
pub const LOCALES: words::Locales = words::locales!("correspondence");

/// The feature.
pub const FEATURE: Feature = Feature {
    migrations: &[Migration { name: "m20210111_correspondence", sql: include_str!("m20210111_correspondence.sql") }],
    views: &[View {
        name: "correspondence_item_v",
        sql: "select id, edition, direction, reference, at, channel, state, about from correspondence_item",
    }],
    files: &["select file from correspondence_file"],
    locales: Some(&LOCALES),
    permissions: &[SEE],
    // words: correspondence-kind-*
    things: &[ThingKind { kind: || ITEM, title: |conn, id, slug, _| Box::pin(store::title(conn, id, slug)) }],
    api: api::OPS,
    routes: &[
        get("/office/{edition}/register", SEE, || axum::routing::get(pages::list)),
        get("/office/{edition}/register/{id}", SEE, || axum::routing::get(pages::one)),
        get("/office/{edition}/register/{id}/files/{position}", SEE, || axum::routing::get(pages::file)),
    ],
    menu: &[MenuEntry { path: "register", words: "correspondence-title", letter: 'c', right: SEE }],
    ..Feature::named("correspondence")
};
