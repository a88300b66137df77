//! Removing one.

use kernel::Id;
use ledger::{Change, Cx, Door};

use super::there;
use crate::{SET, WebhookFault, store};

/// Removes a webhook with its log; what is on its way is not sent.
pub async fn remove(cx: &Cx, id: Id) -> Result<(), WebhookFault> {
    let edition = cx.edition()?;
    let Door::Open(mut tx) = cx.write::<()>(SET).await? else { return Ok(()) };
    tx.alone_with(id).await?;
    let before = there(&tx, edition, id).await?;
    store::remove(&tx, id, cx.machine_now()).await?;
    tx.note(Change::removed(&before, ledger::Verb::REMOVED));
    tx.commit(&()).await?;
    Ok(())
}
