//! The use-cases, one file each.

mod add;

pub use add::{NewMembership, add_class, add_contact, add_post, add_region, add_state};
