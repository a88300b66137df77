//! Registering one.

use kernel::Id;
use ledger::{Change, Cx, Door, Verb};

use super::{AT_MOST, Wish};
use crate::sweep::Sweep;
use crate::{SET, Webhook, WebhookFault, store};

/// Registers a webhook, whose secret has the generation 1. Refuses a bad name, address or choice of events, and more than [`AT_MOST`].
pub async fn register(cx: &Cx, wish: Wish<'_>) -> Result<Id, WebhookFault> {
    let edition = cx.edition()?;
    let mut tx = match cx.write::<Id>(SET).await? {
        Door::Open(tx) => tx,
        Door::Again(id) => return Ok(id),
    };
    let (name, target, events) = wish.read(cx)?;
    tx.alone_with(edition).await?;
    if store::all(&tx, edition).await?.len() >= AT_MOST {
        return Err(WebhookFault::TooMany);
    }
    let made = Webhook {
        id: cx.new_id(),
        name,
        url: target.url().to_string(),
        host: target.host().to_owned(),
        events,
        paused: None,
        generation: 1,
        rotated_at: None,
        made_at: cx.machine_now(),
        failing_since: None,
    };
    store::insert(&tx, edition, &made).await?;
    tx.note(Change::added(&made, Verb("registered")));
    tx.enqueue(&Sweep { webhook: made.id });
    tx.commit(&made.id).await?;
    Ok(made.id)
}
