//! What officers do with a message.

mod answer;
mod assign;
mod confirm;
mod decide;
mod stored;

pub use answer::{TEXT_LIMIT, answer};
pub use assign::{Charge, assign};
pub use confirm::confirm;
pub use decide::{Decision, decide, tie_to};
pub use stored::{NAME_LIMIT, StoredText, remove_stored, store_answer};

use kernel::Id;
use ledger::{Change, Verb, Work};

use crate::message::Message;
use crate::{MailFault, store};

/// A message in an open transaction.
async fn there(work: &Work, edition: Id, id: Id) -> Result<Message, MailFault> {
    store::message(work, edition, id).await?.ok_or(MailFault::NotThere)
}

/// Keeps what became of a message, and notes it.
async fn keep(work: &mut Work, before: &Message, after: &Message, verb: Verb) -> Result<(), MailFault> {
    if !store::update(work, before, after).await? {
        return Err(MailFault::Stale);
    }
    work.note(Change::between(Some(before), after, verb));
    Ok(())
}
