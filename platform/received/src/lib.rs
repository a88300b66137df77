//! A mail message that came in: what it is, who could not be reached, what was answered. Bytes in, values out.
//!
//! Start with [`read()`], which gives a [`Received`] for any bytes at all: its [`Class`], sender, texts, answer, letter references and
//! attachments; the [`Bounce`] with each addressee's status, cause and whether the address is gone; the [`Calendar`] answer; why it is taken
//! for a machine's; and what is wrong with it. [`mbox()`] parts a file of many messages.
//!
//! By the standards: RFC 5322 and 2045 to 2047, 2231 (messages), 3462 to 3464 and 6522, 6533 (reports), 3834 (automatic answers), 8098
//! (receipts), 5965 (complaints), 5546 and 6047 (calendars); and by what mail servers send that know no standard, told by their words, which
//! are the lists in `words/`: a phrase that is missing is added there.
//!
//! What does not live here: storing, tying a message to a letter or an addressee, deciding. No clock, disk or network. Whoever calls knows
//! its own ids and tokens; this crate knows none.

#![cfg_attr(test, allow(clippy::unwrap_used, reason = "a test that cannot go on has failed"))]

mod address;
mod answer;
mod attachment;
mod auto;
mod bounce;
mod calendar;
mod cause;
mod encoded;
mod fault;
mod header;
mod html;
mod language;
pub mod limits;
mod mbox;
mod message;
mod notice;
mod notification;
mod part;
mod phrases;
mod proposal;
mod reference;
mod report;
mod signs;
#[cfg(test)]
mod tests;
mod text;
mod verdict;

pub use address::Mailbox;
pub use attachment::Attachment;
pub use auto::Auto;
pub use bounce::{Bounce, Original, Unreached};
pub use calendar::{Calendar, CalendarItem};
pub use cause::{Cause, Status};
pub use fault::{Defect, Defects};
pub use mbox::{Mbox, Piece, mbox};
pub use message::{Class, Received, read};
pub use proposal::AnswerKind;
