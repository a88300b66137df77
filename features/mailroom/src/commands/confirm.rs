//! Confirming that a message is the reply that it seems to be.

use correspondence::Channel;
use kernel::Id;
use ledger::{Cx, Door, Verb};
use replies::{Answer, AnswerKind, Received};

use super::{keep, there};
use crate::message::{Move, Outcome, State};
use crate::{HANDLE, MailFault, sort};

/// Records a proposed reply, under the number that the message has in the register. Gives the number.
///
/// Only regrets need no more than a key: whoever accepts or sends another says who will speak, and that an officer writes on the form.
pub async fn confirm(cx: &Cx, id: Id) -> Result<String, MailFault> {
    let edition = cx.edition()?;
    let mut tx = match cx.write::<String>(HANDLE).await? {
        Door::Open(tx) => tx,
        Door::Again(register) => return Ok(register),
    };
    let before = there(&tx, edition, id).await?;
    if before.state != State::Proposed {
        return Err(MailFault::Stale);
    }
    if before.proposal.as_deref() != Some(received::AnswerKind::Regrets.as_str()) {
        return Err(MailFault::Unclear);
    }
    let consignment = before.consignment.ok_or(MailFault::Untied)?;
    let consignment = letters::store::consignment(&tx, edition, consignment).await?.ok_or(MailFault::Untied)?;
    let said = Received {
        letter: consignment.letter,
        party: consignment.party,
        ordinal: 1,
        reason: String::new(),
        channel: Channel::Email,
        at: before.at,
        correspondent: sort::sender_words(&before),
        note: String::new(),
        files: Vec::new(),
        entered: before.item,
        answer: Answer { kind: AnswerKind::Decline, statement: None, message: String::new(), named: false },
    };
    let outcome = replies::record_in(&mut tx, edition, said).await?;
    let after = before.after(Move::Finish(Outcome::Reply))?;
    keep(&mut tx, &before, &after, Verb("confirmed")).await?;
    tx.commit(&outcome.register).await?;
    Ok(outcome.register)
}
