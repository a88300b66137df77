//! Reminders: 14, 7 and 2 days before the deadline, by rule, to the silent alone, in their language and with the link that they have.
//!
//! A *round* is one such reminder of a letter. It stands ready to be read from the day the letter left, goes by itself when it is due, and
//! can be held back, sent earlier or switched off until then. Whether a state is silent is decided three times: in the preview, in the
//! transaction that queues its mail, and when the mail is handed over ([`answered`] calls it off in the transaction of the answer).
//!
//! Start with [`rule`], which is pure, then `leave.rs`, then `remind.rs`.

mod acts;
mod desk;
mod fault;
mod leave;
pub(crate) mod pages;
mod remind;
pub mod rule;
pub mod store;
#[cfg(test)]
mod tests;
pub(crate) mod text;
mod watch;

pub use acts::{hold, leave_out, mark_posted, resume, switch, take_in};
pub(crate) use desk::{thing, today};
pub use fault::RemindFault;
pub use leave::{due, send_now};
pub use remind::{Remind, answered};
pub use watch::Watch;

use kernel::{Id, Kind};
use ledger::{Right, Role, Thing};
use serde::Serialize;

/// The reminders of a letter, as a whole. Its id is the letter's.
pub const REMINDERS: Kind = Kind::new("reminders");
/// A reminder to one addressee.
pub const REMINDER: Kind = Kind::new("reminder");

/// Hold back, send, switch off; leave out an addressee.
pub const REMIND: Right = Right { name: "replies.remind", roles: &[Role::Officer] };

/// How the reminders of a letter stand, as the trail records it.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct Reminders {
    /// The letter.
    #[serde(skip)]
    pub letter: Id,
    /// Whether the rule is switched off.
    pub off: bool,
    /// The rounds that are held back, by days before the deadline.
    pub held: Vec<i64>,
    /// The rounds that have left.
    pub left: Vec<i64>,
}

impl Thing for Reminders {
    const KIND: Kind = REMINDERS;
    fn id(&self) -> Id {
        self.letter
    }
}
