//! Mail out: [`compose`] makes bytes of an [`Outgoing`], a [`Mailer`] hands them to the mail server, and [`Pacing`] says when the next
//! may go to a domain.
//!
//! What this crate does not know: ministers, letters, jobs and the database. SMTP cannot give exactly-once (TRUST, 2): between the end
//! of the text and the server's 250 a cut cannot be decided. So [`Mailer::deliver`] calls the caller back after the server's 354 and
//! before the first byte of the text; there the caller commits "handing over", and whoever finds that later without an end knows that
//! the mail is in doubt. Addresses and contents are never logged, only ids and reply codes; lettre's own tracing must stay off.
//!
//! Start with [`Outgoing`], then [`Mailer::deliver`] and [`Fault`].

#![cfg_attr(test, allow(clippy::unwrap_used, reason = "a test may fall over"))]

mod address;
mod compose;
mod deliver;
mod dkim;
mod line;
mod message;
mod outcome;
mod pacing;
mod pool;
mod settings;
mod steps;
mod wire;

#[cfg(test)]
mod tests;

pub use address::{Address, BadAddress, MAX_ADDRESS, Mailbox};
pub use compose::{Composed, MAX_LINE, MAX_MAIL, compose};
pub use deliver::Envelope;
pub use dkim::{BadSigner, Signer};
pub use line::Reached;
pub use message::{Attachment, BadMessageId, MAX_FILE_NAME, MAX_REFERENCES, MAX_SUBJECT, MessageId, Outgoing, Sender, Unfit};
pub use outcome::{Accepted, Fault, MAX_WORDS};
pub use pacing::{Limits, MAX_ATTEMPTS, Pacing, retry_after};
pub use pool::Mailer;
pub use settings::{BadSettings, Patience, Smtp, Tls};
pub use steps::Step;
