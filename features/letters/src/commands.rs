//! The use-cases, one file each.

mod consign;
mod order;
mod pace;
mod rehearse;
mod release;
mod stop;

pub use consign::{mark_posted, resend, to_print};
pub use order::order;
pub use pace::{pause, resume};
pub use rehearse::rehearse;
pub use release::{release, set_setting};
pub use stop::stop;
