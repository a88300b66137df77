//! The use-cases, one file each. Read `give` first.

mod draft;
mod give;
mod print;
mod record;
mod settle;
mod take;
pub(crate) use give::own;
pub(crate) use take::kind_words;
mod withdraw;

pub use draft::save_draft;
pub use give::give;
pub use print::mark_printed;
pub use record::{Received, record};
pub use settle::settle;
pub use take::Outcome;
pub use withdraw::{withdraw, withdraw_for};
