//! The use-cases, one file each. Read `give` first.

mod confirm;
mod draft;
mod give;
mod print;
mod record;
mod send_code;
mod settle;
mod take;
pub(crate) use give::own;
pub(crate) use send_code::address_for_code;
pub(crate) use take::kind_words;
mod withdraw;

pub use confirm::confirm;
pub use draft::save_draft;
pub use give::give;
pub use print::mark_printed;
pub use record::{Received, record, record_in};
pub use send_code::send_code;
pub use settle::settle;
pub use take::Outcome;
pub use withdraw::{withdraw, withdraw_for};
