//! The register of correspondence: every item in and out, numbered by edition, with its channel, its scans and the thing that it is about.
//!
//! Features enter items through [`enter`], in the transaction of what they record. Start with [`Item`].

mod enter;
mod item;
pub mod store;

pub use enter::enter;
pub use item::{Channel, Direction, Item, ItemFile, NewItem};

use ::store::{Migration, View};
use house::Feature;
use kernel::Kind;
use ledger::{Right, Role};

/// An item of the register.
pub const ITEM: Kind = Kind::new("register-item");

/// See the register.
pub const SEE: Right = Right { name: "correspondence.see", roles: &[Role::Officer, Role::Reader, Role::Administrator] };

/// The feature.
pub const FEATURE: Feature = Feature {
    migrations: &[Migration { name: "m20210111_correspondence", sql: include_str!("m20210111_correspondence.sql") }],
    views: &[View {
        name: "correspondence_item_v",
        sql: "select id, edition, direction, reference, at, channel, state, about from correspondence_item",
    }],
    permissions: &[SEE],
    ..Feature::named("correspondence")
};
