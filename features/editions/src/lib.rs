//! Editions: what a forum says of its year (theme, dates, organisers, frameworks, types of stakeholders, ranks), and the plain public face.
//!
//! The edition as a tenant (slug, zone, short name, whether the public sees it) is `access`'s; here is everything else. Speaking days
//! and hours belong to a letter's reply form. Other features ask [`edition`], [`ranks`], [`framework`] and [`stakeholder_types`], or
//! join `editions_rank_v`; they put a section on the public home through `house::Feature::home`. Start with [`Edition`], then
//! [`EditionFacts`], then [`found`].

#![cfg_attr(test, allow(clippy::unwrap_used, reason = "a test that cannot go on has failed"))]

mod api;
mod banner;
mod commands;
mod dates;
mod demo;
mod edition;
mod facts;
mod fault;
mod pages;
mod record;
mod store;
#[cfg(test)]
mod tests;
mod title;
mod wording;

pub use commands::{Edit, Edited, Founded, Shown, describe, edit, found, set_public};
pub use dates::{BadDate, Dates, Days, Month, Turned};
pub use demo::facts as demo_facts;
pub use edition::{Contact, Edition, Framework, FrameworkItem, Organiser, Process, Rank, StakeholderType, UnknownFramework};
pub use facts::{DESCRIPTION_LIMIT, EditionFacts, FactFault, NAME_LIMIT, THEME_LIMIT, Wrong};
pub use fault::EditionFault;
pub use store::{edition, framework, ranks, stakeholder_types};
pub use wording::Wording;

use ::store::{Migration, View};
use axum::routing;
use house::{Feature, ThingKind};
use ledger::{Right, Role};
use web::{Keep, MenuEntry, get, post};

/// Read the public pages.
pub const SEE: Right = Right { name: "editions.see", roles: &[Role::Public] };
/// Found, describe and edit editions; show them to the public and hide them.
pub const RUN: Right = Right { name: "editions.run", roles: &[Role::Administrator] };

/// The messages.
// words: editions-verb-*, editions-field-*
pub const LOCALES: words::Locales = words::locales!("editions");

/// The feature.
pub const FEATURE: Feature = Feature {
    migrations: &[Migration { name: "m20210103_editions", sql: include_str!("m20210103_editions.sql") }],
    views: &[View { name: "editions_rank_v", sql: "select edition, code, precedence, names from editions_rank" }],
    locales: Some(&LOCALES),
    permissions: &[SEE, RUN],
    things: &[ThingKind { kind: || access::EDITION, title: |conn, id, slug, tongue| Box::pin(title::title(conn, id, slug, tongue)) }],
    api: api::OPS,
    routes: &[
        get("/", SEE, || routing::get(pages::front::root)),
        get("/{lang}", SEE, || routing::get(pages::front::current)),
        get("/{lang}/", SEE, || routing::get(pages::front::current)),
        get("/{lang}/{edition}", SEE, || routing::get(pages::home::home)).kept(Keep::Published),
        get("/{lang}/{edition}/about", SEE, || routing::get(pages::about::about)).kept(Keep::Published),
        get("/{lang}/{edition}/accessibility", SEE, || routing::get(pages::accessibility::accessibility)).kept(Keep::Published),
        get("/{lang}/{edition}/privacy", SEE, || routing::get(pages::privacy::privacy)).kept(Keep::Published),
        get("/robots.txt", SEE, || routing::get(pages::front::robots)),
        get("/office/{edition}/edition", RUN, || routing::get(pages::office::show)),
        post("/office/{edition}/edition", RUN, || routing::post(pages::office::save)),
        get("/office/{edition}/edition/public", RUN, || routing::get(pages::public::ask)),
        post("/office/{edition}/edition/public", RUN, || routing::post(pages::public::set)),
    ],
    menu: &[MenuEntry { path: "edition", words: "editions-menu", letter: 'e', right: RUN }],
    publishes: &[access::EDITION],
    banners: &[|visit| Box::pin(banner::demo(visit))],
    demo: demo::STEPS,
    ..Feature::named("editions")
};
