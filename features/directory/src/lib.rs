//! The directory: states, organisations, persons, posts and contact points, with their history (who was minister when the letter left).
//!
//! It belongs to the process: every edition reads it. Other features reach it through this face and the published views
//! `directory_state_v` and `directory_post_v`. Start with [`State`], [`Post`], then [`class::addressees`].

pub mod class;
mod commands;
mod demo;
mod fault;
mod post;
mod state;
pub mod store;

pub use class::{Addressee, AddresseeClass, ClassQuery};
pub use commands::{NewMembership, add_class, add_contact, add_post, add_region, add_state};
pub use demo::MINISTERS;
pub use fault::DirectoryFault;
pub use post::{Contact, ContactKind, Post, Tenure};
pub use state::{State, StateName, StateNames};

use ::store::{Migration, View};
use house::Feature;
use kernel::Kind;
use ledger::{Right, Role};

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
/// An addressee class.
pub const CLASS: Kind = Kind::new("addressee-class");

/// See the directory.
pub const SEE: Right = Right { name: "directory.see", roles: &[Role::Administrator, Role::Officer, Role::Reviewer, Role::Reader] };
/// Change the directory.
pub const EDIT: Right = Right { name: "directory.edit", roles: &[Role::Officer] };

/// The feature.
pub const FEATURE: Feature = Feature {
    migrations: &[Migration { name: "m20210110_directory", sql: include_str!("m20210110_directory.sql") }],
    views: &[
        View { name: "directory_state_v", sql: "select id, alpha3, alpha2, region, sub_region, names, lang, zone from directory_state" },
        View { name: "directory_post_v", sql: "select id, state, organisation, class, titles, rank, sample from directory_post" },
    ],
    permissions: &[SEE, EDIT],
    demo: demo::STEPS,
    ..Feature::named("directory")
};
