//! The use-cases, a file each.

mod add;

pub use add::add;
