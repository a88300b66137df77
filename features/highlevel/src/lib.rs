//! The high-level track. For now its provisional list: who has accepted to speak, by rank and time of request.
//!
//! It writes nothing: it joins the published views of `replies`, `editions` and `directory`. Start with `store`.

mod api;
mod pages;
mod store;
#[cfg(test)]
mod tests;

pub use store::{Acceptance, acceptances};

use house::Feature;
use ledger::{Right, Role};
use web::{MenuEntry, get};

/// See the provisional list.
pub const SEE: Right = Right { name: "highlevel.see", roles: &[Role::Officer, Role::Reader, Role::Administrator, Role::Reviewer] };

/// The messages.
pub const LOCALES: words::Locales = words::locales!("highlevel");

/// The feature.
pub const FEATURE: Feature = Feature {
    locales: Some(&LOCALES),
    permissions: &[SEE],
    api: api::OPS,
    routes: &[get("/office/{edition}/high-level", SEE, || axum::routing::get(pages::list))],
    menu: &[MenuEntry { path: "high-level", words: "highlevel-title", letter: 'h', right: SEE }],
    ..Feature::named("highlevel")
};
