//! The register of correspondence: every item in and out, numbered by edition, with its channel, its scans and the thing that it is about.
//!
//! Features enter items through [`enter`], in the transaction of what they record. Start with [`Item`].

#![cfg_attr(test, allow(clippy::unwrap_used, reason = "a test that cannot go on has failed"))]

mod api;
mod class;
mod commands;
mod fault;
mod item;
mod pages;
mod scan;
pub mod store;
#[cfg(test)]
mod tests;

pub use class::{Action, Class, CountsFrom};
pub use commands::{Correction, LINE_LIMIT, NOTE_LIMIT, Recorded, Written, amend, enter, join, known, link, record, unlink};
pub use fault::RegisterFault;
pub use item::{BODY_LIMIT, Channel, Direction, Item, ItemFile, Link, LinkKind, NewItem, Reading};

use ::store::{Migration, View};
use house::{Feature, ThingKind};
use kernel::Kind;
use ledger::{Right, Role, job};
use web::{MenuEntry, get};

/// An item of the register.
pub const ITEM: Kind = Kind::new("register-item");

/// A class of the file plan.
pub const CLASS: Kind = Kind::new("file-class");

/// See the register.
pub const SEE: Right = Right { name: "correspondence.see", roles: &[Role::Officer, Role::Reader, Role::Administrator] };

/// Enter items by hand, correct and link them, file them under a class.
pub const ENTER: Right = Right { name: "correspondence.enter", roles: &[Role::Officer] };

/// The messages.
pub const LOCALES: words::Locales = words::locales!("correspondence");

/// The feature.
pub const FEATURE: Feature = Feature {
    migrations: &[
        Migration { name: "m20210111_correspondence", sql: include_str!("m20210111_correspondence.sql") },
        Migration { name: "m20210217_correspondence_register", sql: include_str!("m20210217_correspondence_register.sql") },
    ],
    views: &[View {
        name: "correspondence_item_v",
        sql: "select id, edition, direction, reference, at, channel, state, about from correspondence_item",
    }],
    files: &["select file from correspondence_file"],
    locales: Some(&LOCALES),
    permissions: &[SEE, ENTER],
    // words: correspondence-kind-*
    things: &[ThingKind { kind: || ITEM, title: |conn, id, slug, _| Box::pin(store::title(conn, id, slug)) }],
    api: api::OPS,
    routes: &[
        get("/office/{edition}/register", SEE, || axum::routing::get(pages::list)),
        get("/office/{edition}/register/{id}", SEE, || axum::routing::get(pages::one)),
        get("/office/{edition}/register/{id}/files/{position}", SEE, || axum::routing::get(pages::file)),
    ],
    // words: correspondence-job-*
    jobs: &[job::<commands::Index>(), job::<commands::ReadScans>()],
    menu: &[MenuEntry { path: "register", words: "correspondence-title", letter: 'c', right: SEE }],
    ..Feature::named("correspondence")
};
