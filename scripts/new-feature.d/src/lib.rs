//! __What__.
//!
//! Start with [`__Thing__`], then `commands/add.rs`, the pattern of the house.

mod __thing__;
mod api;
mod commands;
mod fault;
mod pages;
pub mod store;
#[cfg(test)]
mod tests;

pub use __thing__::{BadLine, LINE_LIMIT, __Thing__, line};
pub use commands::add;
pub use fault::__Thing__Fault;

use ::store::{Conn, Migration, StoreError};
use house::{Feature, ThingKind, Title};
use kernel::{Id, Kind};
use ledger::{Right, Role};
use web::{MenuEntry, get, post};

/// The thing of this feature.
pub const __THING__: Kind = Kind::new("__thing__");

/// See them.
pub const SEE: Right = Right { name: "__feature__.see", roles: &[Role::Officer, Role::Reader, Role::Administrator] };
/// Add one.
pub const ADD: Right = Right { name: "__feature__.add", roles: &[Role::Officer] };

/// The messages.
pub const LOCALES: words::Locales = words::locales!("__feature__");

/// The feature.
pub const FEATURE: Feature = Feature {
    migrations: &[Migration { name: "__migration__", sql: include_str!("__migration__.sql") }],
    locales: Some(&LOCALES),
    permissions: &[SEE, ADD],
    // words: __feature__-kind-*, __feature__-verb-*
    things: &[ThingKind { kind: || __THING__, title: |conn, id, slug, _| Box::pin(title(conn, id, slug)) }],
    routes: &[
        get("/office/{edition}/__feature__", SEE, || axum::routing::get(pages::list)),
        get("/office/{edition}/__feature__/new", ADD, || axum::routing::get(pages::new)),
        post("/office/{edition}/__feature__/new", ADD, || axum::routing::post(pages::add)),
    ],
    api: api::OPS,
    menu: &[MenuEntry { path: "__feature__", words: "__feature__-title", letter: '__letter__', right: SEE }],
    ..Feature::named("__feature__")
};

/// How one is called in the trail, and where its page is.
async fn title(conn: &Conn, id: Id, slug: &str) -> Result<Option<Title>, StoreError> {
    let found = store::title(conn, id).await?;
    Ok(found.map(|text| Title { text, href: Some(format!("/office/{slug}/__feature__")) }))
}
