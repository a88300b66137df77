//! The use-cases, a file each.

mod describe;
mod edit;
mod found;
mod show;

pub use describe::describe;
pub use edit::{Edit, Edited, edit};
pub(crate) use edit::{FINAL_WEEK, HIGH_LEVEL, OFFICIAL, VERSION, VIRTUAL_SINCE};
pub use found::{Founded, found};
pub use show::{Shown, set_public};
