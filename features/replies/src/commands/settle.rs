//! Settling a conflict between two channels.

use kernel::Id;
use ledger::{Change, Cx, Door, Verb};

use crate::{RECORD, ReplyFault, reply, store};

/// Decides for one of two contradicting answers, with a reason that is kept. `version` is the one that the officer saw.
pub async fn settle(cx: &Cx, reply_id: Id, version: i64, chosen: Id, reason: &str) -> Result<(), ReplyFault> {
    let edition = cx.edition()?;
    let reason = reason.trim();
    if reason.is_empty() {
        return Err(ReplyFault::NoReason);
    }
    let mut tx = match cx.write::<()>(RECORD).await? {
        Door::Open(tx) => tx,
        Door::Again(()) => return Ok(()),
    };
    let before = store::reply_by_id(&tx, edition, reply_id).await?.ok_or(ReplyFault::NotThere)?;
    if before.version != version {
        return Err(ReplyFault::Stale);
    }
    let after = reply::settle(&before, chosen)?;
    store::put(&tx, edition, &after).await?;
    tx.note(Change::between(Some(&before), &after, Verb("settled")).with("reason", reason));
    tx.commit(&()).await?;
    Ok(())
}
