//! Making a provisional answer the state's, by an officer (DESIGN.md rule 11, level (c)).

use correspondence::Direction;
use kernel::Id;
use ledger::{Change, Cx, Door, Thing, Verb};

use crate::{RECORD, ReplyFault, reply, store};

/// Says that a provisional answer is the answer of the state: because of a paper that is in the register under `register`, or for a reason
/// (a paper that says the same as the answer does this by itself when it is recorded). `version` is the one that the officer saw.
///
/// Refuses neither of both, and a number that is not that of an incoming item of this state.
pub async fn confirm(cx: &Cx, reply_id: Id, version: i64, register: &str, reason: &str) -> Result<(), ReplyFault> {
    let edition = cx.edition()?;
    let (register, reason) = (register.trim(), reason.trim());
    if register.is_empty() && reason.is_empty() {
        return Err(ReplyFault::NoConfirmation);
    }
    let mut tx = match cx.write::<()>(RECORD).await? {
        Door::Open(tx) => tx,
        Door::Again(()) => return Ok(()),
    };
    let before = store::reply_by_id(&tx, edition, reply_id).await?.ok_or(ReplyFault::NotThere)?;
    if before.version != version {
        return Err(ReplyFault::Stale);
    }
    let after = reply::confirm(&before)?;
    let mut change = Change::between(Some(&before), &after, Verb("upheld"));
    if !register.is_empty() {
        let item = correspondence::store::by_reference(&tx, edition, register).await?;
        let item = item.filter(|i| i.direction == Direction::In && i.state == Some(before.party)).ok_or(ReplyFault::NoSuchItem)?;
        ledger::tie(&mut tx, &after.at(), "confirmed-by", &correspondence::ITEM.at(item.id)).await?;
        change = change.with("register", item.reference);
    }
    if !reason.is_empty() {
        change = change.with("reason", reason);
    }
    store::put(&tx, edition, &after).await?;
    tx.note(change);
    tx.commit(&()).await?;
    Ok(())
}
