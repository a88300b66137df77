//! A new secret.

use kernel::Id;
use ledger::{Change, Cx, Door, Verb};

use super::there;
use crate::{SET, Webhook, WebhookFault, store};

/// Replaces the secret and gives the number of the new one. The one before is good for [`crate::webhook::BOTH_GOOD`] longer, the one before
/// that no more.
pub async fn rotate(cx: &Cx, id: Id) -> Result<i64, WebhookFault> {
    let edition = cx.edition()?;
    let mut tx = match cx.write::<i64>(SET).await? {
        Door::Open(tx) => tx,
        Door::Again(generation) => return Ok(generation),
    };
    tx.alone_with(id).await?;
    let before = there(&tx, edition, id).await?;
    let after = Webhook { generation: before.generation + 1, rotated_at: Some(cx.machine_now()), ..before.clone() };
    store::update(&tx, &after).await?;
    tx.note(Change::between(Some(&before), &after, Verb("secret-replaced")));
    tx.commit(&after.generation).await?;
    Ok(after.generation)
}
