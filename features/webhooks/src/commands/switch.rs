//! Pausing one, and taking it up again.

use kernel::Id;
use ledger::{Change, Cx, Door, Verb};

use super::there;
use crate::{Pause, SET, Webhook, WebhookFault, store};

/// Pauses a webhook: nothing is sent, and what happens meanwhile is not kept for it. What was on its way is given up, and can be sent again
/// by hand. Paused already, it stays so.
pub async fn pause(cx: &Cx, id: Id) -> Result<(), WebhookFault> {
    set(cx, id, Some(Pause::ByHand), Verb("paused")).await
}

/// Tells it again from now on.
pub async fn resume(cx: &Cx, id: Id) -> Result<(), WebhookFault> {
    set(cx, id, None, Verb("resumed")).await
}

async fn set(cx: &Cx, id: Id, paused: Option<Pause>, verb: Verb) -> Result<(), WebhookFault> {
    let edition = cx.edition()?;
    let Door::Open(mut tx) = cx.write::<()>(SET).await? else { return Ok(()) };
    tx.alone_with(id).await?;
    let before = there(&tx, edition, id).await?;
    let after = Webhook { paused, ..before.clone() };
    store::update(&tx, &after).await?;
    // A new beginning: the days of failure are counted anew.
    store::set_failing(&tx, id, None).await?;
    if paused.is_some() {
        store::give_up_waiting(&tx, id, cx.machine_now()).await?;
    }
    tx.note(Change::between(Some(&before), &after, verb));
    tx.commit(&()).await?;
    Ok(())
}
