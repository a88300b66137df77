//! Accounts of the secretariat: signing in by a link in a mail, the second factor, one's own account, and the administrator's list.
//!
//! The rules and tables are `platform/access`; here are the pages, the mail and the command over them. No password is kept anywhere, so
//! none can be stolen. Start with `pages::sign_in`, then `pages::second_factor`; why it is so stands in docs/decisions/0005-sign-in.md.
//!
//! The app adds [`tools`] to the ledger.

#![cfg_attr(test, allow(clippy::unwrap_used, reason = "a test may stop at the first surprise"))]

mod api;
mod commands;
mod demo;
mod desk;
mod limits;
mod messages;
mod pages;
mod printed;
mod store;
#[cfg(test)]
mod tests;
mod titles;

pub use commands::{add, ask};
pub use demo::{ADMINISTRATOR, OFFICER, REVIEWER, SECOND_OFFICER};
pub use limits::{Limits, TooManyTries, tools};

use access::{OWN_ACCOUNT, OWN_TOKENS, RUN_ACCOUNTS, SIGN_IN};
use house::{Feature, ThingKind};
use pages::{account, office, second_factor, sign_in, tokens};
use web::{MenuEntry, get, post};

/// The words of this feature; a token's in the trail are composed.
// words: accounts-verb-*, accounts-kind-*, accounts-field-*
pub const LOCALES: words::Locales = words::locales!("accounts");

/// The feature.
pub const FEATURE: Feature = Feature {
    locales: Some(&LOCALES),
    permissions: access::RIGHTS,
    things: &[
        ThingKind { kind: || access::ACCOUNT, title: |conn, id, slug, tongue| Box::pin(titles::account(conn, id, slug, tongue)) },
        ThingKind { kind: || access::SESSION, title: |conn, id, slug, tongue| Box::pin(titles::session(conn, id, slug, tongue)) },
        ThingKind { kind: || access::TOKEN, title: |conn, id, slug, tongue| Box::pin(titles::token(conn, id, slug, tongue)) },
    ],
    api: api::OPS,
    routes: &[
        get("/sign-in", SIGN_IN, || axum::routing::get(sign_in::form)),
        post("/sign-in", SIGN_IN, || axum::routing::post(sign_in::ask)),
        // Not `{token}`: that word is for personal links.
        get("/sign-in/{link}", SIGN_IN, || axum::routing::get(sign_in::button)),
        post("/sign-in/{link}", SIGN_IN, || axum::routing::post(sign_in::confirm)),
        get("/account", OWN_ACCOUNT, || axum::routing::get(account::show)),
        post("/account/language", OWN_ACCOUNT, || axum::routing::post(account::set_lang)),
        post("/account/sign-out", OWN_ACCOUNT, || axum::routing::post(account::sign_out)),
        post("/account/sessions/end-others", OWN_ACCOUNT, || axum::routing::post(account::end_others)),
        post("/account/sessions/{id}/end", OWN_ACCOUNT, || axum::routing::post(account::end)),
        get("/account/second-factor", OWN_ACCOUNT, || axum::routing::get(second_factor::show)),
        post("/account/second-factor", OWN_ACCOUNT, || axum::routing::post(second_factor::give)),
        get("/office/{edition}/tokens", OWN_TOKENS, || axum::routing::get(tokens::list)),
        post("/office/{edition}/tokens", OWN_TOKENS, || axum::routing::post(tokens::make)),
        post("/office/{edition}/tokens/{id}/revoke", OWN_TOKENS, || axum::routing::post(tokens::revoke)),
        get("/office/{edition}/accounts", RUN_ACCOUNTS, || axum::routing::get(office::list)),
        get("/office/{edition}/accounts/add", RUN_ACCOUNTS, || axum::routing::get(office::form)),
        post("/office/{edition}/accounts/add", RUN_ACCOUNTS, || axum::routing::post(office::add)),
        get("/office/{edition}/accounts/{id}", RUN_ACCOUNTS, || axum::routing::get(office::show)),
        post("/office/{edition}/accounts/{id}/roles", RUN_ACCOUNTS, || axum::routing::post(office::set_roles)),
        post("/office/{edition}/accounts/{id}/open", RUN_ACCOUNTS, || axum::routing::post(office::open)),
        post("/office/{edition}/accounts/{id}/close", RUN_ACCOUNTS, || axum::routing::post(office::close)),
        post("/office/{edition}/accounts/{id}/reset", RUN_ACCOUNTS, || axum::routing::post(office::reset)),
        post("/office/{edition}/accounts/{id}/link", RUN_ACCOUNTS, || axum::routing::post(office::send_link)),
    ],
    messages: &[messages::SIGN_IN],
    menu: &[MenuEntry { path: "accounts", words: "accounts-menu", letter: 'a', right: RUN_ACCOUNTS }],
    desk: Some(|visit| Box::pin(desk::today(visit))),
    demo: demo::STEPS,
    commands: &[printed::SIGN_IN],
    ..Feature::named("accounts")
};
