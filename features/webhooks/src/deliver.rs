//! The job that carries one event to one receiver. Killed between sending and recording, it sends the same again, with the same `webhook-id`.

use kernel::{Id, Lang};
use ledger::{Change, Cx, Door, DoorFault, Failure, Job, Next, Verb};
use outbox::Post;
use serde::{Deserialize, Serialize};
use web::Tables;
use words::Words;

use crate::courier::{COME_BACK, Courier};
use crate::delivery::{Attempt, Delivery, DeliveryState, Trouble, verdict};
use crate::{Key, SET, Target, WEBHOOK, Webhook, address, payload, signature, store};

/// Delivers one event.
#[derive(Debug, Serialize, Deserialize)]
pub struct Deliver {
    delivery: Id,
    round: i64,
}

impl Deliver {
    /// The job of a delivery in its present round.
    pub(crate) fn of(delivery: &Delivery) -> Self {
        Self { delivery: delivery.id, round: delivery.round }
    }
}

impl Job for Deliver {
    const NAME: &'static str = "webhooks.deliver";

    async fn run(self, cx: Cx) -> Result<Next, Failure> {
        let Some(ready) = ready(&cx, &self).await? else { return Ok(Next::Done) };
        let courier = cx.tool::<Courier>();
        let Some(_turn) = courier.turn(ready.webhook.id).await else { return Ok(Next::Again(cx.machine_now().plus(COME_BACK))) };
        // While it waited for its turn, somebody may have paused the webhook.
        let Some(ready) = self::ready(&cx, &self).await? else { return Ok(Next::Done) };
        let attempt = call(&cx, courier, &ready).await;
        record(&cx, &self, &attempt).await
    }
}

/// What an attempt needs.
struct Ready {
    webhook: Webhook,
    delivery: Delivery,
    edition: String,
    url: Option<String>,
}

/// Loads what is to be sent; `None` if there is nothing to do any more.
async fn ready(cx: &Cx, job: &Deliver) -> Result<Option<Ready>, DoorFault> {
    let edition = cx.edition()?;
    let read = cx.read(SET).await?;
    let Some(delivery) = store::delivery(&read, edition, job.delivery).await? else { return Ok(None) };
    if delivery.state != DeliveryState::Waiting || delivery.round != job.round {
        return Ok(None);
    }
    let Some(webhook) = store::one(&read, edition, delivery.webhook).await?.filter(|w| w.paused.is_none()) else { return Ok(None) };
    let Some(slug) = access::edition::by_id(&read, edition).await?.map(|e| e.slug) else { return Ok(None) };
    let mut url = None;
    if let Some(thing) = &delivery.subject {
        let tables = cx.tool::<Tables>();
        let kind = tables.things.iter().find(|(_, known)| (known.kind)() == thing.kind);
        let title = match kind {
            Some((_, kind)) => (kind.title)(&read, thing.id, &slug, &cx.tool::<Words>().tongue(Lang::En)).await?,
            None => None,
        };
        let href = title.and_then(|title| title.href);
        let path = address::at(cx.tool::<Courier>().paths(tables), tables, &slug, thing, href.as_deref());
        url = path.map(|path| format!("{}{path}", cx.tool::<Post>().base));
    }
    Ok(Some(Ready { webhook, delivery, edition: slug, url }))
}

async fn call(cx: &Cx, courier: &Courier, ready: &Ready) -> Attempt {
    let at = cx.machine_now();
    // The operator may have forbidden since what was taken when it was registered.
    let Ok(target) = Target::read(&ready.webhook.url, courier.settings.private) else {
        return Attempt { at, millis: 0, status: None, trouble: Some(Trouble::NotAllowed), answer: String::new() };
    };
    let body = payload::bytes(&ready.delivery, &ready.edition, ready.url.clone());
    let id = ready.delivery.id.to_string();
    let seconds = at.timestamp().as_second();
    let secret = cx.ledger().secret();
    let keys: Vec<Key> = ready.webhook.generations(at).into_iter().map(|g| Key::of(secret, ready.webhook.id, g)).collect();
    let signature = signature::header(&keys, &id, seconds, &body);
    let headers = [("webhook-id", id), ("webhook-timestamp", seconds.to_string()), ("webhook-signature", signature)];
    let told = courier.post(&target, headers, body).await;
    let millis = cx.machine_now().since(at).as_millis();
    Attempt { at, millis: i64::try_from(millis).unwrap_or(0), status: told.status, trouble: told.trouble, answer: told.answer }
}

/// Records how the attempt ended, and what follows from it.
async fn record(cx: &Cx, job: &Deliver, attempt: &Attempt) -> Result<Next, Failure> {
    let edition = cx.edition()?;
    let Door::Open(mut tx) = cx.write::<()>(SET).await? else { return Ok(Next::Done) };
    // One receiver's attempts are recorded one after another, or "failing since" could be overwritten by another node's.
    let Some(delivery) = store::delivery(&tx, edition, job.delivery).await? else { return Ok(Next::Done) };
    tx.alone_with(delivery.webhook).await?;
    let Some(delivery) = store::delivery(&tx, edition, job.delivery).await? else { return Ok(Next::Done) };
    let Some(webhook) = store::one(&tx, edition, delivery.webhook).await? else { return Ok(Next::Done) };
    if delivery.state != DeliveryState::Waiting || delivery.round != job.round {
        return Ok(Next::Done);
    }
    let now = cx.machine_now();
    let verdict = verdict(attempt, delivery.tries + 1, webhook.failing_since, now);
    store::add_attempt(&tx, delivery.id, attempt).await?;
    store::move_delivery(&tx, delivery.id, verdict.state, verdict.again, now).await?;
    store::set_failing(&tx, webhook.id, verdict.failing_since).await?;
    let verb = match verdict.state {
        DeliveryState::Delivered => Verb("event-delivered"),
        DeliveryState::Waiting => Verb("event-deferred"),
        DeliveryState::GivenUp => Verb("event-given-up"),
    };
    let change = Change::event(WEBHOOK.at(webhook.id), verb).with("event", delivery.event.as_str());
    tx.note(match (attempt.status, attempt.trouble) {
        (Some(status), _) => change.with("status", status.to_string()),
        (None, trouble) => change.with("trouble", trouble.unwrap_or(Trouble::Unreachable).name()),
    });
    if let Some(pause) = verdict.pause.filter(|_| webhook.paused.is_none()) {
        let after = Webhook { paused: Some(pause), ..webhook.clone() };
        store::update(&tx, &after).await?;
        store::give_up_waiting(&tx, webhook.id, now).await?;
        tx.note(Change::between(Some(&webhook), &after, Verb("paused")));
    }
    tx.commit(&()).await?;
    Ok(verdict.again.map_or(Next::Done, Next::Again))
}
