//! Sending by hand: an event to try the receiver, and one that ended once more.

use kernel::Id;
use ledger::{Change, Cx, Door, Verb};

use super::there;
use crate::deliver::Deliver;
use crate::event::TEST;
use crate::{Delivery, DeliveryState, SET, WEBHOOK, WebhookFault, store};

/// Sends `webhooks.test`, an event without a subject, and gives the delivery. Refuses while the webhook is paused.
pub async fn test(cx: &Cx, id: Id) -> Result<Id, WebhookFault> {
    let edition = cx.edition()?;
    let mut tx = match cx.write::<Id>(SET).await? {
        Door::Open(tx) => tx,
        Door::Again(delivery) => return Ok(delivery),
    };
    if there(&tx, edition, id).await?.paused.is_some() {
        return Err(WebhookFault::Paused);
    }
    let now = cx.machine_now();
    let delivery = Delivery {
        id: cx.new_id(),
        webhook: id,
        event: TEST.to_owned(),
        subject: None,
        happened_at: cx.now(),
        made_at: now,
        state: DeliveryState::Waiting,
        round: 0,
        tries: 0,
        next_at: Some(now),
    };
    store::insert_delivery(&tx, edition, &delivery).await?;
    tx.enqueue(&Deliver::of(&delivery));
    tx.note(Change::event(WEBHOOK.at(id), Verb("test-ordered")));
    tx.commit(&delivery.id).await?;
    Ok(delivery.id)
}

/// Sends an ended delivery again, with the same `webhook-id` and the whole schedule before it. Refuses one that waits, and while the webhook is
/// paused.
pub async fn again(cx: &Cx, id: Id, delivery: Id) -> Result<(), WebhookFault> {
    let edition = cx.edition()?;
    let Door::Open(mut tx) = cx.write::<()>(SET).await? else { return Ok(()) };
    if there(&tx, edition, id).await?.paused.is_some() {
        return Err(WebhookFault::Paused);
    }
    let found = store::delivery(&tx, edition, delivery).await?.filter(|found| found.webhook == id).ok_or(WebhookFault::NotThere)?;
    if !store::begin_again(&tx, delivery, cx.machine_now()).await? {
        return Err(WebhookFault::OnItsWay);
    }
    tx.enqueue(&Deliver::of(&Delivery { round: found.round + 1, ..found.clone() }));
    tx.note(Change::event(WEBHOOK.at(id), Verb("event-sent-again")).with("event", found.event));
    tx.commit(&()).await?;
    Ok(())
}
