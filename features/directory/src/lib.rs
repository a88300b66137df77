//! The directory: states, organisations, persons, posts and contact points, with their history (who was minister when the letter left).
//!
//! It belongs to the process: every edition reads it. Other features reach it through this face and the published views
//! `directory_state_v` and `directory_post_v`. Start with [`State`], [`Post`], then [`class::addressees`].

#![cfg_attr(test, allow(clippy::unwrap_used, reason = "a test that cannot go on has failed"))]

mod api;
pub mod class;
mod commands;
mod demo;
mod export;
mod fault;
mod fields;
mod import;
mod membership;
mod organisation;
mod pages;
mod person;
mod post;
mod span;
mod state;
pub mod store;
#[cfg(test)]
mod tests;
mod titles;

pub use class::{Addressee, AddresseeClass, ClassQuery};
pub use commands::{
    EditState, Holder, Named, NewMembership, OrganisationFields, PersonFields, PostFields, Term, TermOfMembership, add_class, add_contact,
    add_membership, add_organisation, add_person, add_post, add_region, add_state, add_tenure, apply_import, edit_organisation,
    edit_person, edit_post, edit_state, end_contact, end_membership, end_tenure, leave_import, match_import, upload_import,
};
pub use demo::{MINISTERS, add_known_states};
pub use fault::DirectoryFault;
pub use fields::{CODE_LIMIT, CONTACT_LIMIT, NAME_LIMIT, NOTE_LIMIT};
pub use import::field::Field;
pub use import::{Import, ImportState};
pub use membership::Membership;
pub use organisation::Organisation;
pub use person::Person;
pub use post::{Contact, ContactKind, MINISTER, Post, Tenure};
pub use span::Span;
pub use state::{Region, State, StateName, StateNames};

use ::store::{Migration, View};
use axum::routing;
use house::{Feature, ThingKind};
use kernel::Kind;
use ledger::{Right, Role, job};
use web::{MenuEntry, get, post as sends};

/// A state.
pub const STATE: Kind = Kind::new("state");
/// An organisation.
pub const ORGANISATION: Kind = Kind::new("organisation");
/// A person.
pub const PERSON: Kind = Kind::new("person");
/// A post.
pub const POST: Kind = Kind::new("post");
/// A contact point.
pub const CONTACT: Kind = Kind::new("contact");
/// An import of a table.
pub const IMPORT: Kind = Kind::new("import");
/// An addressee class.
pub const CLASS: Kind = Kind::new("addressee-class");

/// See the directory.
pub const SEE: Right = Right { name: "directory.see", roles: &[Role::Administrator, Role::Officer, Role::Reviewer, Role::Reader] };
/// Change the directory.
pub const EDIT: Right = Right { name: "directory.edit", roles: &[Role::Officer] };
/// Take the directory out as a file: the same that the pages show, but all of it at once.
pub const EXPORT: Right = Right { name: "directory.export", roles: &[Role::Administrator, Role::Officer] };
/// Import a table into the directory.
pub const IMPORT_TABLE: Right = Right { name: "directory.import", roles: &[Role::Officer] };

/// The messages.
// words: directory-verb-*, directory-field-*, directory-job-*
pub const LOCALES: words::Locales = words::locales!("directory");

/// The feature.
pub const FEATURE: Feature = Feature {
    migrations: &[Migration { name: "m20210110_directory", sql: include_str!("m20210110_directory.sql") }],
    views: &[
        View { name: "directory_state_v", sql: "select id, alpha3, alpha2, region, sub_region, names, lang, zone from directory_state" },
        View { name: "directory_post_v", sql: "select id, state, organisation, class, titles, rank, sample from directory_post" },
    ],
    publishes: &[STATE],
    locales: Some(&LOCALES),
    permissions: &[SEE, EDIT, EXPORT, IMPORT_TABLE],
    // words: directory-kind-*
    things: &[
        ThingKind { kind: || STATE, title: |conn, id, slug, tongue| Box::pin(titles::state(conn, id, slug, tongue)) },
        ThingKind { kind: || ORGANISATION, title: |conn, id, slug, tongue| Box::pin(titles::organisation(conn, id, slug, tongue)) },
        ThingKind { kind: || PERSON, title: |conn, id, slug, _| Box::pin(titles::person(conn, id, slug)) },
        ThingKind { kind: || POST, title: |conn, id, slug, tongue| Box::pin(titles::post(conn, id, slug, tongue)) },
        ThingKind { kind: || CONTACT, title: |conn, id, slug, tongue| Box::pin(titles::contact(conn, id, slug, tongue)) },
        ThingKind { kind: || IMPORT, title: |conn, id, slug, tongue| Box::pin(titles::import(conn, id, slug, tongue)) },
        ThingKind { kind: || CLASS, title: |conn, id, _, tongue| Box::pin(titles::class(conn, id, tongue)) },
    ],
    routes: &[
        get("/office/{edition}/directory", SEE, || routing::get(pages::states::list)),
        get("/office/{edition}/directory/persons", SEE, || routing::get(pages::persons::list)),
        get("/office/{edition}/directory/persons/new", EDIT, || routing::get(pages::persons::ask)),
        sends("/office/{edition}/directory/persons/new", EDIT, || routing::post(pages::persons::add)),
        get("/office/{edition}/directory/persons/{id}", SEE, || routing::get(pages::persons::one)),
        get("/office/{edition}/directory/persons/{id}/edit", EDIT, || routing::get(pages::persons::ask_edit)),
        sends("/office/{edition}/directory/persons/{id}/edit", EDIT, || routing::post(pages::persons::edit)),
        get("/office/{edition}/directory/import", IMPORT_TABLE, || routing::get(pages::import::list)),
        sends("/office/{edition}/directory/import", IMPORT_TABLE, || routing::post(pages::import::upload)),
        get("/office/{edition}/directory/import/{id}", IMPORT_TABLE, || routing::get(pages::import::one)),
        get("/office/{edition}/directory/import/{id}/columns", IMPORT_TABLE, || routing::get(pages::import::columns::ask)),
        sends("/office/{edition}/directory/import/{id}/columns", IMPORT_TABLE, || routing::post(pages::import::columns::save)),
        get("/office/{edition}/directory/import/{id}/changes", IMPORT_TABLE, || routing::get(pages::import::changes)),
        sends("/office/{edition}/directory/import/{id}/apply", IMPORT_TABLE, || routing::post(pages::import::apply)),
        sends("/office/{edition}/directory/import/{id}/leave", IMPORT_TABLE, || routing::post(pages::import::leave)),
        get("/office/{edition}/directory/organisations", SEE, || routing::get(pages::organisations::list)),
        get("/office/{edition}/directory/organisations/new", EDIT, || routing::get(pages::organisations::ask)),
        sends("/office/{edition}/directory/organisations/new", EDIT, || routing::post(pages::organisations::add)),
        get("/office/{edition}/directory/organisations/{id}", SEE, || routing::get(pages::organisations::one)),
        get("/office/{edition}/directory/organisations/{id}/edit", EDIT, || routing::get(pages::organisations::ask_edit)),
        sends("/office/{edition}/directory/organisations/{id}/edit", EDIT, || routing::post(pages::organisations::edit)),
        get("/office/{edition}/directory/posts/{id}", SEE, || routing::get(pages::post::one)),
        get("/office/{edition}/directory/posts/{id}/edit", EDIT, || routing::get(pages::post_edit::ask)),
        sends("/office/{edition}/directory/posts/{id}/edit", EDIT, || routing::post(pages::post_edit::save)),
        sends("/office/{edition}/directory/posts/{id}/contacts", EDIT, || routing::post(pages::post::add_contact)),
        sends("/office/{edition}/directory/posts/{id}/contacts/end", EDIT, || routing::post(pages::post::end_contact)),
        get("/office/{edition}/directory/posts/{id}/holder", EDIT, || routing::get(pages::holder::ask)),
        sends("/office/{edition}/directory/posts/{id}/holder", EDIT, || routing::post(pages::holder::add)),
        sends("/office/{edition}/directory/posts/{id}/holder/end", EDIT, || routing::post(pages::post::end_tenure)),
        get("/office/{edition}/directory/organisations/{id}/posts/new", EDIT, || routing::get(pages::post_new::ask_of_organisation)),
        sends("/office/{edition}/directory/organisations/{id}/posts/new", EDIT, || routing::post(pages::post_new::add_to_organisation)),
        get("/office/{edition}/directory/{code}/posts/new", EDIT, || routing::get(pages::post_new::ask_of_state)),
        sends("/office/{edition}/directory/{code}/posts/new", EDIT, || routing::post(pages::post_new::add_to_state)),
        get("/office/{edition}/directory/{code}", SEE, || routing::get(pages::state::one)),
        get("/office/{edition}/directory/{code}/edit", EDIT, || routing::get(pages::state_edit::ask)),
        sends("/office/{edition}/directory/{code}/edit", EDIT, || routing::post(pages::state_edit::save)),
        sends("/office/{edition}/directory/{code}/memberships", EDIT, || routing::post(pages::state::add_membership)),
        sends("/office/{edition}/directory/{code}/memberships/end", EDIT, || routing::post(pages::state::end_membership)),
    ],
    jobs: &[job::<import::jobs::ReadImport>(), job::<import::jobs::ApplyImport>()],
    files: &["select file from directory_import"],
    api: api::OPS,
    menu: &[MenuEntry { path: "directory", words: "directory-menu", letter: 'i', right: SEE }],
    demo: demo::STEPS,
    ..Feature::named("directory")
};
