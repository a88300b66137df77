//! Noting that an acknowledgement on paper was printed, where a state has no e-mail address.

use kernel::Id;
use ledger::{Change, Cx, Door, Verb};

use crate::{RECORD, ReplyFault, store};

/// Marks the acknowledgement of an answer as printed.
pub async fn mark_printed(cx: &Cx, reply_id: Id, answer: Id) -> Result<(), ReplyFault> {
    let edition = cx.edition()?;
    let mut tx = match cx.write::<()>(RECORD).await? {
        Door::Open(tx) => tx,
        Door::Again(()) => return Ok(()),
    };
    let reply = store::reply_by_id(&tx, edition, reply_id).await?.ok_or(ReplyFault::NotThere)?;
    if !store::move_acknowledged(&tx, answer, "to-print", "printed").await? {
        return Err(ReplyFault::Stale);
    }
    tx.note(Change::event(crate::REPLY.at(reply.id), Verb("acknowledgement-printed")));
    tx.commit(&()).await?;
    Ok(())
}
