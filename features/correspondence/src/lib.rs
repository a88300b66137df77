//! The register of correspondence: every item in and out, numbered by edition, with its channel, its scans and the thing that it is about.
//!
//! Features enter items through [`enter`], in the transaction of what they record. Start with [`Item`].

#![cfg_attr(test, allow(clippy::unwrap_used, reason = "a test that cannot go on has failed"))]

mod api;
mod certificate;
mod class;
mod commands;
mod disposal;
mod fault;
mod hold;
mod item;
mod package;
mod pages;
mod scan;
pub mod store;
#[cfg(test)]
mod tests;

pub use class::{Action, Class, CountsFrom};
pub use commands::{
    ClassSaid, Correction, Covers, LINE_LIMIT, NOTE_LIMIT, Recorded, TEXT_LIMIT, Written, add_class, amend, approve, carry_out, due,
    edit_class, enter, hold, join, known, lift, link, propose, record, unlink, withdraw,
};
pub use disposal::{Disposal, DisposalState, Listed, Move};
pub use fault::RegisterFault;
pub use hold::Hold;
pub use item::{BODY_LIMIT, Channel, Direction, Item, ItemFile, Link, LinkKind, NewItem, Reading};

use ::store::{Migration, View};
use house::{Feature, ThingKind};
use kernel::Kind;
use ledger::{Right, Role, job};
use web::{MenuEntry, get, post};

/// An item of the register.
pub const ITEM: Kind = Kind::new("register-item");

/// A class of the file plan.
pub const CLASS: Kind = Kind::new("file-class");

/// A hold on items.
pub const HOLD: Kind = Kind::new("hold");
/// A list of what is disposed of.
pub const DISPOSAL: Kind = Kind::new("disposal");

/// See the register.
pub const SEE: Right = Right { name: "correspondence.see", roles: &[Role::Officer, Role::Reader, Role::Administrator] };

/// Enter items by hand, correct and link them, file them under a class.
pub const ENTER: Right = Right { name: "correspondence.enter", roles: &[Role::Officer] };

/// Set the classes of the file plan.
pub const PLAN: Right = Right { name: "correspondence.plan", roles: &[Role::Officer, Role::Administrator] };

/// Place and lift holds.
pub const HOLD_ITEMS: Right = Right { name: "correspondence.hold", roles: &[Role::Officer, Role::Administrator] };

/// Propose what is disposed of, withdraw a proposal, and do what was approved.
pub const PROPOSE: Right = Right { name: "correspondence.propose", roles: &[Role::Officer] };

/// Approve what another person proposed.
pub const APPROVE: Right = Right { name: "correspondence.approve", roles: &[Role::Administrator] };

/// The messages.
pub const LOCALES: words::Locales = words::locales!("correspondence");

/// The feature.
pub const FEATURE: Feature = Feature {
    migrations: &[
        Migration { name: "m20210111_correspondence", sql: include_str!("m20210111_correspondence.sql") },
        Migration { name: "m20210217_correspondence_register", sql: include_str!("m20210217_correspondence_register.sql") },
        Migration { name: "m20210218_correspondence_plan", sql: include_str!("m20210218_correspondence_plan.sql") },
    ],
    views: &[View {
        name: "correspondence_item_v",
        sql: "select id, edition, direction, reference, at, channel, state, about from correspondence_item",
    }],
    files: &["select file from correspondence_file", "select certificate as file from correspondence_disposal"],
    locales: Some(&LOCALES),
    permissions: &[SEE, ENTER, PLAN, HOLD_ITEMS, PROPOSE, APPROVE],
    // words: correspondence-kind-*
    things: &[
        ThingKind { kind: || ITEM, title: |conn, id, slug, _| Box::pin(store::title(conn, id, slug)) },
        ThingKind { kind: || CLASS, title: |conn, id, slug, _| Box::pin(store::class_title(conn, id, slug)) },
        ThingKind { kind: || HOLD, title: |conn, id, slug, _| Box::pin(store::hold_title(conn, id, slug)) },
        ThingKind { kind: || DISPOSAL, title: |conn, id, slug, _| Box::pin(store::disposal_title(conn, id, slug)) },
    ],
    api: api::OPS,
    routes: &[
        get("/office/{edition}/register", SEE, || axum::routing::get(pages::list)),
        get("/office/{edition}/register/new", ENTER, || axum::routing::get(pages::enter::ask)),
        post("/office/{edition}/register/new", ENTER, || axum::routing::post(pages::enter::save)),
        get("/office/{edition}/register/{id}/edit", ENTER, || axum::routing::get(pages::correct::ask)),
        post("/office/{edition}/register/{id}/edit", ENTER, || axum::routing::post(pages::correct::save)),
        post("/office/{edition}/register/{id}/link", ENTER, || axum::routing::post(pages::correct::link)),
        post("/office/{edition}/register/{id}/unlink", ENTER, || axum::routing::post(pages::correct::unlink)),
        get("/office/{edition}/file-plan", SEE, || axum::routing::get(pages::plan::list)),
        get("/office/{edition}/file-plan/new", PLAN, || axum::routing::get(pages::plan::ask_new)),
        post("/office/{edition}/file-plan/new", PLAN, || axum::routing::post(pages::plan::add)),
        get("/office/{edition}/file-plan/holds", SEE, || axum::routing::get(pages::holds::list)),
        post("/office/{edition}/file-plan/holds", HOLD_ITEMS, || axum::routing::post(pages::holds::place)),
        post("/office/{edition}/file-plan/holds/{id}/lift", HOLD_ITEMS, || axum::routing::post(pages::holds::lift)),
        get("/office/{edition}/file-plan/disposals", SEE, || axum::routing::get(pages::disposals::list)),
        post("/office/{edition}/file-plan/disposals", PROPOSE, || axum::routing::post(pages::disposals::propose)),
        get("/office/{edition}/file-plan/disposals/{id}", SEE, || axum::routing::get(pages::disposals::one)),
        get("/office/{edition}/file-plan/disposals/{id}/certificate", SEE, || axum::routing::get(pages::disposals::certificate)),
        get("/office/{edition}/file-plan/disposals/{id}/package", PROPOSE, || axum::routing::get(pages::disposals::package)),
        post("/office/{edition}/file-plan/disposals/{id}/approve", APPROVE, || axum::routing::post(pages::disposals::approve)),
        post("/office/{edition}/file-plan/disposals/{id}/withdraw", PROPOSE, || axum::routing::post(pages::disposals::withdraw)),
        post("/office/{edition}/file-plan/disposals/{id}/carry-out", PROPOSE, || axum::routing::post(pages::disposals::carry_out)),
        get("/office/{edition}/file-plan/{id}", PLAN, || axum::routing::get(pages::plan::ask)),
        post("/office/{edition}/file-plan/{id}", PLAN, || axum::routing::post(pages::plan::edit)),
        get("/office/{edition}/register/{id}", SEE, || axum::routing::get(pages::one)),
        get("/office/{edition}/register/{id}/files/{position}", SEE, || axum::routing::get(pages::file)),
    ],
    // words: correspondence-job-*
    jobs: &[job::<commands::Index>(), job::<commands::ReadScans>(), job::<commands::RemoveFiles>()],
    menu: &[MenuEntry { path: "register", words: "correspondence-title", letter: 'c', right: SEE }],
    ..Feature::named("correspondence")
};
