//! The secretariat's own pages: a person's list for today, the reader of the trail, the outbox with
//! the words of automatic messages, rehearsal and the jobs.
//!
//! Knows no other feature: it reads the collected tables of the house ([`web::Tables`]), so that a new feature stands on the desk and in
//! the trail without a line here. It has no tables of its own. Start with `pages::desk`, then `pages::trail`, then [`wording`], which says
//! how a feature names its verbs, kinds, fields and jobs.

#![cfg_attr(test, allow(clippy::unwrap_used, reason = "a test may stop at the first surprise"))]

mod api;
mod banner;
pub mod commands;
mod desk;
mod fault;
mod pages;
#[cfg(test)]
mod tests;
mod titles;
pub mod verify;
pub mod wording;

pub use fault::OfficeFault;

use house::{Feature, ThingKind};
use ledger::{Right, Role};
use pages::{jobs, mail, outbox as mails, rehearsal, settle, template, templates, trail};
use web::{MenuEntry, get, post};

/// See the desk and the jobs.
pub const SEE: Right = Right { name: "office.see", roles: &[Role::Administrator, Role::Officer, Role::Reviewer, Role::Reader] };
/// Read the trail, and check it.
pub const TRAIL: Right = Right { name: "office.trail", roles: &[Role::Administrator] };
/// Order a failed job to run again.
pub const RUN_JOBS: Right = Right { name: "office.run-jobs", roles: &[Role::Administrator] };

/// The words of this feature, and of the platform's own verbs, kinds, fields and jobs.
pub const LOCALES: words::Locales = words::locales!("office");

/// The feature.
pub const FEATURE: Feature = Feature {
    locales: Some(&LOCALES),
    permissions: &[SEE, TRAIL, RUN_JOBS],
    things: &[
        ThingKind { kind: || outbox::MAIL, title: |conn, id, slug, tongue| Box::pin(titles::mail(conn, id, slug, tongue)) },
        ThingKind { kind: || outbox::TEMPLATE, title: |conn, id, slug, tongue| Box::pin(titles::template(conn, id, slug, tongue)) },
        ThingKind { kind: || ledger::JOB, title: |conn, id, slug, tongue| Box::pin(titles::job(conn, id, slug, tongue)) },
    ],
    api: api::OPS,
    routes: &[
        get("/office", SEE, || axum::routing::get(pages::desk::lead)),
        get("/office/{edition}", SEE, || axum::routing::get(pages::desk::show)),
        get("/office/{edition}/trail", TRAIL, || axum::routing::get(trail::list)),
        post("/office/{edition}/trail/check", TRAIL, || axum::routing::post(trail::check)),
        get("/office/{edition}/trail/record/{id}", TRAIL, || axum::routing::get(trail::show)),
        get("/office/{edition}/outbox", outbox::SEE, || axum::routing::get(mails::list)),
        get("/office/{edition}/outbox/changes", outbox::SEE, || axum::routing::get(mails::changes)),
        get("/office/{edition}/outbox/{id}", outbox::SEE, || axum::routing::get(mail::show)),
        get("/office/{edition}/outbox/{id}/file/{number}", outbox::SEE, || axum::routing::get(mail::file)),
        post("/office/{edition}/outbox/{id}/link", outbox::SHOW_LINK, || axum::routing::post(mail::show_link)),
        get("/office/{edition}/outbox/{id}/settle/{decision}", outbox::SETTLE, || axum::routing::get(settle::ask)),
        post("/office/{edition}/outbox/{id}/settle/{decision}", outbox::SETTLE, || axum::routing::post(settle::decide)),
        get("/office/{edition}/templates", outbox::SEE, || axum::routing::get(templates::list)),
        get("/office/{edition}/templates/{message}/{version}", outbox::SEE, || axum::routing::get(template::show)),
        post("/office/{edition}/templates/{message}/{version}", outbox::WORD, || axum::routing::post(template::write)),
        post("/office/{edition}/templates/{message}/{version}/preview", outbox::WORD, || axum::routing::post(template::look)),
        post("/office/{edition}/templates/{message}/{version}/reset", outbox::WORD, || axum::routing::post(template::reset)),
        get("/office/{edition}/rehearsal", outbox::REHEARSE, || axum::routing::get(rehearsal::show)),
        post("/office/{edition}/rehearsal", outbox::REHEARSE, || axum::routing::post(rehearsal::set)),
        get("/office/{edition}/jobs", SEE, || axum::routing::get(jobs::list)),
        post("/office/{edition}/jobs/{id}/run", RUN_JOBS, || axum::routing::post(jobs::run_again)),
    ],
    menu: &[
        MenuEntry { path: "", words: "office-menu-desk", letter: 'd', right: SEE },
        MenuEntry { path: "outbox", words: "office-menu-outbox", letter: 'o', right: outbox::SEE },
        MenuEntry { path: "jobs", words: "office-menu-jobs", letter: 'j', right: SEE },
        MenuEntry { path: "trail", words: "office-menu-trail", letter: 't', right: TRAIL },
    ],
    banners: &[|visit| Box::pin(banner::rehearsal(visit))],
    desk: Some(|visit| Box::pin(desk::today(visit))),
    commands: &[verify::COMMAND],
    ..Feature::named("office")
};
