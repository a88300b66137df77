//! Seeing what changed, in the transaction of the change: a delivery and its job for each webhook that wants to be told.

use kernel::MachineTime;
use ledger::{Change, Ordered, Watching, Work};
use web::Tables;
use words::Words;

use crate::deliver::Deliver;
use crate::delivery::{Delivery, DeliveryState};
use crate::{event, store};

/// Looks at the changes of a transaction.
pub(crate) fn look<'a>(work: &'a Work, changes: &'a [Change]) -> Watching<'a> {
    Box::pin(async move {
        let cx = work.cx();
        let Ok(edition) = cx.edition() else { return Ok(Vec::new()) };
        let listening = store::listening(work, edition).await?;
        if listening.is_empty() {
            return Ok(Vec::new());
        }
        let (words, tables, now) = (cx.tool::<Words>(), cx.tool::<Tables>(), cx.machine_now());
        let mut ordered = Vec::new();
        for (before_last, change) in changes.iter().rev().enumerate().rev() {
            let Some(event) = event::of(words, tables, &change.thing().kind, change.verb()) else { continue };
            // Jobs run in the order of their times: those of one transaction lie microseconds apart, and all of them are due.
            let made_at = MachineTime::from_micros(now.micros() - i64::try_from(before_last).unwrap_or(0));
            for (webhook, _) in listening.iter().filter(|(_, events)| events.want(&event)) {
                let delivery = Delivery {
                    id: cx.new_id(),
                    webhook: *webhook,
                    event: event.clone(),
                    subject: Some(change.thing().clone()),
                    happened_at: cx.now(),
                    made_at,
                    state: DeliveryState::Waiting,
                    round: 0,
                    tries: 0,
                    next_at: Some(made_at),
                };
                store::insert_delivery(work, edition, &delivery).await?;
                ordered.push(Ordered::new(&Deliver::of(&delivery), made_at));
            }
        }
        Ok(ordered)
    })
}
