//! The jobs of a dispatch: it starts when the hold is over, each consignment is made ready and queued, and it ends when all have ended.
//!
//! Each step is one transaction and looks at the state first, so that a kill anywhere leads to the same end.

mod rehearse;
mod send;
mod start;

pub use rehearse::Rehearse;
pub(crate) use rehearse::chosen as rehearse_choice;
pub use send::{Send, queue_letter};
pub use start::{Finish, Start};
