//! What programs can do: see the webhooks of an edition and their logs, and set them. A secret is in the answer that makes it, and in no other.

#![expect(unused_qualifications, reason = "the description of parameters writes whole paths")]

use axum::Json;
use kernel::Id;
use ledger::DoorFault;
use serde::{Deserialize, Serialize};
use utoipa::{IntoParams, ToSchema};
use web::api::{Asked, At, Body, Call, Created, Done, Key, Listed, Made, Moment, Op, Paging, Refused, op, routes};
use web::choice;

use crate::{Attempt, Delivery, DeliveryState, Pause, SEE, SET, Trouble, Webhook, WebhookFault, Wish, commands, event, secret, store};

/// The operations.
// words: webhooks-right-*
pub(crate) const OPS: &[Op] = &[
    op("listWebhooks", SEE, || routes!(list)),
    op("addWebhook", SET, || routes!(add)),
    op("readWebhook", SEE, || routes!(one)),
    op("editWebhook", SET, || routes!(edit)),
    op("removeWebhook", SET, || routes!(remove)),
    op("pauseWebhook", SET, || routes!(pause)),
    op("resumeWebhook", SET, || routes!(resume)),
    op("replaceWebhookSecret", SET, || routes!(rotate)),
    op("testWebhook", SET, || routes!(test)),
    op("listWebhookDeliveries", SEE, || routes!(log)),
    op("readWebhookDelivery", SEE, || routes!(delivery)),
    op("repeatWebhookDelivery", SET, || routes!(again)),
    op("listWebhookEvents", SEE, || routes!(events)),
];

choice!(WebhookPause of Pause: Pause::ALL, "Why nothing is sent: an administrator paused it, its receiver failed for days, or said that it is gone.");
choice!(WebhookDeliveryState of DeliveryState: DeliveryState::ALL, "How a delivery stands.");
choice!(WebhookTrouble of Trouble: Trouble::ALL, "Why no answer came.");

/// A webhook.
#[derive(Debug, Serialize, Deserialize, ToSchema)]
pub(crate) struct WebhookEntry {
    /// Which.
    pub id: Key,
    /// How it is called.
    pub name: String,
    /// Where it leads.
    pub url: String,
    /// The names of the events that it is told; `replies.*` for all that begin so, `*` for everything.
    pub events: Vec<String>,
    /// Why nothing is sent; absent while it is told.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub paused: Option<WebhookPause>,
    /// Since when every attempt failed; absent if the last one did not.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub failing_since: Option<Moment>,
    /// When it was registered.
    pub made_at: Moment,
}

impl From<Webhook> for WebhookEntry {
    fn from(w: Webhook) -> Self {
        Self {
            id: Key(w.id),
            events: w.events.names().map(str::to_owned).collect(),
            name: w.name,
            url: w.url,
            paused: w.paused.map(WebhookPause),
            failing_since: w.failing_since.map(Moment::from),
            made_at: w.made_at.into(),
        }
    }
}

/// A webhook as it is to be.
#[derive(Debug, Serialize, Deserialize, ToSchema)]
#[serde(deny_unknown_fields)]
pub(crate) struct WebhookSaid {
    /// How it is called.
    #[schema(min_length = 1, max_length = 100)]
    pub name: String,
    /// Where it leads: an address by `https`.
    #[schema(max_length = 2000)]
    pub url: String,
    /// The names of the events that it is told; `replies.*` for all that begin so, `*` for everything.
    #[schema(min_items = 1, max_items = 300)]
    pub events: Vec<String>,
}

impl WebhookSaid {
    fn wish(&self) -> Wish<'_> {
        Wish { name: &self.name, url: &self.url, events: &self.events }
    }
}

/// A webhook that was made, with its secret.
#[derive(Debug, Serialize, Deserialize, ToSchema)]
pub(crate) struct WebhookMade {
    /// Which.
    pub id: Key,
    /// The secret with which its events are signed. It is shown this once.
    pub secret: String,
}

/// The secret that replaced another.
#[derive(Debug, Serialize, Deserialize, ToSchema)]
pub(crate) struct WebhookSecret {
    /// The secret. It is shown this once; the one before is good for a day.
    pub secret: String,
}

/// An event on its way to a receiver.
#[derive(Debug, Serialize, Deserialize, ToSchema)]
pub(crate) struct WebhookDelivery {
    /// Which; the receiver knows it as `webhook-id`.
    pub id: Key,
    /// The name of the event.
    pub event: String,
    /// The kind of what changed; absent for a test.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub kind: Option<String>,
    /// What changed; absent for a test.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub thing: Option<Key>,
    /// When it happened.
    pub happened_at: Moment,
    /// How it stands.
    pub state: WebhookDeliveryState,
    /// When the next attempt is due.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub next_at: Option<Moment>,
}

impl From<Delivery> for WebhookDelivery {
    fn from(d: Delivery) -> Self {
        Self {
            id: Key(d.id),
            event: d.event,
            kind: d.subject.as_ref().map(|s| s.kind.name().to_owned()),
            thing: d.subject.map(|s| Key(s.id)),
            happened_at: d.happened_at.into(),
            state: WebhookDeliveryState(d.state),
            next_at: d.next_at.map(Moment::from),
        }
    }
}

/// An attempt to deliver.
#[derive(Debug, Serialize, Deserialize, ToSchema)]
pub(crate) struct WebhookAttempt {
    /// When it began.
    pub at: Moment,
    /// Milliseconds until the answer.
    pub millis: i64,
    /// The receiver's status; absent if no answer came.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub status: Option<i64>,
    /// Why no answer came.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub trouble: Option<WebhookTrouble>,
    /// The beginning of the receiver's answer.
    pub answer: String,
}

impl From<Attempt> for WebhookAttempt {
    fn from(a: Attempt) -> Self {
        Self { at: a.at.into(), millis: a.millis, status: a.status, trouble: a.trouble.map(WebhookTrouble), answer: a.answer }
    }
}

/// A delivery with its attempts.
#[derive(Debug, Serialize, Deserialize, ToSchema)]
pub(crate) struct WebhookDeliveryTold {
    /// The delivery.
    pub delivery: WebhookDelivery,
    /// Its attempts, the first first.
    pub attempts: Vec<WebhookAttempt>,
}

/// An event that a webhook can be told.
#[derive(Debug, Serialize, Deserialize, ToSchema)]
pub(crate) struct WebhookEvent {
    /// Its name.
    pub name: String,
    /// What happened, in the caller's language.
    pub words: String,
}

/// List the webhooks.
///
/// In the order in which they were registered.
#[utoipa::path(get, path = "/api/v1/editions/{edition}/webhooks", params(Paging), responses((status = 200, body = Listed<WebhookEntry>)))]
async fn list(call: Call, Asked(paging): Asked<Paging>) -> Result<Json<Listed<WebhookEntry>>, Refused> {
    let read = call.cx.read(SEE).await?;
    let all = store::all(&read, call.cx.edition()?).await.map_err(DoorFault::from)?;
    Ok(Json(paging.part_of_whole(&call, "webhooks", "", all, WebhookEntry::from)?))
}

/// Register a webhook.
///
/// The answer holds its secret, which is shown this once.
#[utoipa::path(post, path = "/api/v1/editions/{edition}/webhooks", request_body = WebhookSaid, responses((status = 201, body = WebhookMade)))]
async fn add(sent: Body<WebhookSaid>) -> Result<Created<WebhookMade>, Refused> {
    let id = commands::register(&sent.call.cx, sent.value.wish()).await?;
    let body = WebhookMade { id: Key(id), secret: secret(sent.call.cx.ledger(), id, 1) };
    Ok(Created { body, path: format!("{}/{id}", sent.call.path()) })
}

async fn there(call: &Call, id: Id) -> Result<Webhook, WebhookFault> {
    let read = call.cx.read(SEE).await?;
    store::one(&read, call.cx.edition()?, id).await?.ok_or(WebhookFault::NotThere)
}

/// Read a webhook.
///
/// By its id; its secret is not part of it.
#[utoipa::path(get, path = "/api/v1/editions/{edition}/webhooks/{id}", responses((status = 200, body = WebhookEntry)))]
async fn one(call: Call, At((_, Key(id))): At<(String, Key)>) -> Result<Json<WebhookEntry>, Refused> {
    Ok(Json(there(&call, id).await?.into()))
}

/// Change a webhook.
///
/// What is on its way goes to the new address. The secret stays as it is.
#[utoipa::path(put, path = "/api/v1/editions/{edition}/webhooks/{id}", request_body = WebhookSaid, responses((status = 204)))]
async fn edit(At((_, Key(id))): At<(String, Key)>, sent: Body<WebhookSaid>) -> Result<Done, Refused> {
    commands::edit(&sent.call.cx, id, sent.value.wish()).await?;
    Ok(Done)
}

/// Remove a webhook.
///
/// With its log; what is on its way is not sent.
#[utoipa::path(delete, path = "/api/v1/editions/{edition}/webhooks/{id}", responses((status = 204)))]
async fn remove(call: Call, At((_, Key(id))): At<(String, Key)>) -> Result<Done, Refused> {
    commands::remove(&call.cx, id).await?;
    Ok(Done)
}

/// Pause a webhook.
///
/// Nothing is sent, and what happens meanwhile is not kept for it; what was on its way is given up.
#[utoipa::path(post, path = "/api/v1/editions/{edition}/webhooks/{id}/pause", responses((status = 204)))]
async fn pause(call: Call, At((_, Key(id))): At<(String, Key)>) -> Result<Done, Refused> {
    commands::pause(&call.cx, id).await?;
    Ok(Done)
}

/// Resume a webhook.
///
/// It is told what happens from now on.
#[utoipa::path(post, path = "/api/v1/editions/{edition}/webhooks/{id}/resume", responses((status = 204)))]
async fn resume(call: Call, At((_, Key(id))): At<(String, Key)>) -> Result<Done, Refused> {
    commands::resume(&call.cx, id).await?;
    Ok(Done)
}

/// Replace the secret of a webhook.
///
/// For a day, events are signed with both.
#[utoipa::path(post, path = "/api/v1/editions/{edition}/webhooks/{id}/replace-secret", responses((status = 200, body = WebhookSecret)))]
async fn rotate(call: Call, At((_, Key(id))): At<(String, Key)>) -> Result<Json<WebhookSecret>, Refused> {
    let generation = commands::rotate(&call.cx, id).await?;
    Ok(Json(WebhookSecret { secret: secret(call.cx.ledger(), id, generation) }))
}

/// Send a test event.
///
/// `webhooks.test`, without a subject; the answer names the delivery, in whose attempts it is seen how it ended.
#[utoipa::path(post, path = "/api/v1/editions/{edition}/webhooks/{id}/test", responses((status = 200, body = Made)))]
async fn test(call: Call, At((_, Key(id))): At<(String, Key)>) -> Result<Json<Made>, Refused> {
    Ok(Json(Made { id: Key(commands::test(&call.cx, id).await?) }))
}

/// What is asked of a log.
#[derive(Debug, Deserialize, IntoParams)]
#[into_params(parameter_in = Query)]
pub(crate) struct DeliveriesAsked {
    /// Only those in this state.
    #[param(inline)]
    state: Option<WebhookDeliveryState>,
}

/// List the deliveries of a webhook.
///
/// The newest first; those that ended leave the log after its term.
#[utoipa::path(
    get,
    path = "/api/v1/editions/{edition}/webhooks/{id}/deliveries",
    params(Paging, DeliveriesAsked),
    responses((status = 200, body = Listed<WebhookDelivery>))
)]
async fn log(
    call: Call,
    At((_, Key(id))): At<(String, Key)>,
    Asked(paging): Asked<Paging>,
    Asked(asked): Asked<DeliveriesAsked>,
) -> Result<Json<Listed<WebhookDelivery>>, Refused> {
    there(&call, id).await?;
    let state = asked.state.map(|state| state.0);
    let filter = format!("{id} {}", state.map_or("", DeliveryState::name));
    let begin = paging.begin(&call, "webhook-deliveries", &filter)?;
    let read = call.cx.read(SEE).await?;
    let most = paging.limit() as i64 + 1;
    let part = store::log(&read, call.cx.edition()?, id, state, begin as i64, most).await.map_err(DoorFault::from)?;
    let end = begin + paging.limit();
    Ok(Json(paging.part(&call, "webhook-deliveries", &filter, part, |_| end.to_string(), WebhookDelivery::from)))
}

/// Read a delivery.
///
/// With each of its attempts.
#[utoipa::path(
    get,
    path = "/api/v1/editions/{edition}/webhooks/{id}/deliveries/{delivery}",
    responses((status = 200, body = WebhookDeliveryTold))
)]
async fn delivery(call: Call, At((_, Key(id), Key(delivery))): At<(String, Key, Key)>) -> Result<Json<WebhookDeliveryTold>, Refused> {
    there(&call, id).await?;
    let read = call.cx.read(SEE).await?;
    let found = store::delivery(&read, call.cx.edition()?, delivery).await.map_err(DoorFault::from)?;
    let found = found.filter(|found| found.webhook == id).ok_or(WebhookFault::NotThere)?;
    let attempts = store::attempts(&read, delivery).await.map_err(DoorFault::from)?;
    Ok(Json(WebhookDeliveryTold { delivery: found.into(), attempts: attempts.into_iter().map(WebhookAttempt::from).collect() }))
}

/// Send a delivery again.
///
/// One that ended, with the same `webhook-id` and the whole schedule before it.
#[utoipa::path(post, path = "/api/v1/editions/{edition}/webhooks/{id}/deliveries/{delivery}/again", responses((status = 204)))]
async fn again(call: Call, At((_, Key(id), Key(delivery))): At<(String, Key, Key)>) -> Result<Done, Refused> {
    commands::again(&call.cx, id, delivery).await?;
    Ok(Done)
}

/// List the events.
///
/// All that a webhook can be told, by name.
#[utoipa::path(
    get,
    path = "/api/v1/editions/{edition}/webhook-events",
    params(Paging),
    responses((status = 200, body = Listed<WebhookEvent>))
)]
async fn events(call: Call, Asked(paging): Asked<Paging>) -> Result<Json<Listed<WebhookEvent>>, Refused> {
    // The right to the list is asked for as to any other.
    drop(call.cx.read(SEE).await?);
    let tongue = call.tongue();
    let all = event::named(tongue.words());
    let draw = |name: String| WebhookEvent { words: tongue.say(&name.replacen('.', "-verb-", 1)), name };
    Ok(Json(paging.part_of_whole(&call, "webhook-events", "", all, draw)?))
}
