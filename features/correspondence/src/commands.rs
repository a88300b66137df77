//! What is done to the register.

mod amend;
mod classes;
mod dispose;
mod enter;
mod holds;
mod index;
mod read_scans;
mod record;

pub use amend::{Correction, amend, link, unlink};
pub use classes::{ClassSaid, add_class, edit_class};
pub(crate) use dispose::day;
pub use dispose::{RemoveFiles, approve, carry_out, due, propose, withdraw};
pub use enter::enter;
pub use holds::{Covers, hold, lift};
pub use index::Index;
pub use read_scans::ReadScans;
pub(crate) use read_scans::read_scans;
pub use record::{FILES_LIMIT, LINE_LIMIT, NOTE_LIMIT, Recorded, TEXT_LIMIT, Written, join, known, record};

/// Letters of the code of a class.
pub const CODE_LIMIT: usize = 20;
/// Years that a class may be kept; more is for good.
pub const YEARS_LIMIT: u32 = 200;
