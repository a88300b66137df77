//! Changing name, address or events of one.

use kernel::Id;
use ledger::{Change, Cx, Door, Verb};

use super::{Wish, there};
use crate::{SET, Webhook, WebhookFault, store};

/// Changes a webhook. What is on its way goes to the new address. Refuses as registering does.
pub async fn edit(cx: &Cx, id: Id, wish: Wish<'_>) -> Result<(), WebhookFault> {
    let edition = cx.edition()?;
    let Door::Open(mut tx) = cx.write::<()>(SET).await? else { return Ok(()) };
    tx.alone_with(id).await?;
    let before = there(&tx, edition, id).await?;
    let (name, target, events) = wish.read(cx)?;
    let after = Webhook { name, url: target.url().to_string(), host: target.host().to_owned(), events, ..before.clone() };
    store::update(&tx, &after).await?;
    tx.note(Change::between(Some(&before), &after, Verb::CHANGED));
    tx.commit(&()).await?;
    Ok(())
}
