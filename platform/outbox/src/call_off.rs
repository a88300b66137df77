//! Calling a mail off for good: a reminder, once the answer is there. Unlike one that a person stopped, it cannot be sent again.

use kernel::Id;
use ledger::Work;
use store::{Conn, StoreError, params};

use crate::settle;

/// Calls a mail off in the caller's transaction, and gives whether it was still waiting and is now stopped.
///
/// Once the transaction is committed the mail is not handed over any more: not by an attempt that was deferred, nor when an officer orders
/// a failed one again. One that is being handed over at this moment may arrive; nobody can call that back.
pub async fn call_off(work: &mut Work, id: Id) -> Result<bool, StoreError> {
    work.run("insert into outbox_called_off (mail) values ($1) on conflict (mail) do nothing", params![id]).await?;
    settle::stop(work, id).await
}

/// Whether a mail was called off.
pub(crate) async fn called_off(conn: &Conn, id: Id) -> Result<bool, StoreError> {
    Ok(conn.number("select count(*) from outbox_called_off where mail = $1", params![id]).await? > 0)
}
