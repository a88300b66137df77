//! The SQL.

use ::store::{Conn, Row, StoreError, Writer, params};
use kernel::{Id, Kind, MachineTime};

use crate::{Attempt, Delivery, DeliveryState, Events, Target, Webhook};

const WEBHOOKS: &str = "select id, name, url, events, generation, rotated_at, made_at, paused, failing_since from webhooks_webhook";

fn read_webhook(r: &Row) -> Result<Webhook, StoreError> {
    let url: String = r.get("url")?;
    // What was registered reads as an address; whether it may be called is another question.
    let host = Target::read(&url, true).map_or_else(|_| String::new(), |target| target.host().to_owned());
    Ok(Webhook {
        id: r.get("id")?,
        name: r.get("name")?,
        url,
        host,
        events: r.get("events")?,
        paused: r.get("paused")?,
        generation: r.get("generation")?,
        rotated_at: r.get("rotated_at")?,
        made_at: r.get("made_at")?,
        failing_since: r.get("failing_since")?,
    })
}

/// All of an edition, in the order in which they were registered.
pub async fn all(conn: &Conn, edition: Id) -> Result<Vec<Webhook>, StoreError> {
    let sql = format!("{WEBHOOKS} where edition = $1 and removed_at is null order by made_at, id");
    conn.all(&sql, params![edition], read_webhook).await
}

/// One of an edition; one that was removed is not there.
pub async fn one(conn: &Conn, edition: Id, id: Id) -> Result<Option<Webhook>, StoreError> {
    let sql = format!("{WEBHOOKS} where edition = $1 and id = $2 and removed_at is null");
    conn.one(&sql, params![edition, id], read_webhook).await
}

/// How many the house has paused by itself.
pub(crate) async fn paused_by_house(conn: &Conn, edition: Id) -> Result<i64, StoreError> {
    let sql = "select count(*) from webhooks_webhook where edition = $1 and removed_at is null and paused in ('failing', 'gone')";
    conn.number(sql, params![edition]).await
}

/// Those that are told now, with what they want.
pub(crate) async fn listening(conn: &Conn, edition: Id) -> Result<Vec<(Id, Events)>, StoreError> {
    conn.all(
        "select id, events from webhooks_webhook where edition = $1 and removed_at is null and paused is null order by made_at, id",
        params![edition],
        |r| Ok((r.get("id")?, r.get("events")?)),
    )
    .await
}

/// The name, and whether it is still there.
pub(crate) async fn title(conn: &Conn, id: Id) -> Result<Option<(String, bool)>, StoreError> {
    conn.one("select name, removed_at from webhooks_webhook where id = $1", params![id], |r| {
        Ok((r.get("name")?, r.get::<Option<MachineTime>>("removed_at")?.is_none()))
    })
    .await
}

pub(crate) async fn insert(writer: &Writer, edition: Id, w: &Webhook) -> Result<(), StoreError> {
    writer
        .run(
            "insert into webhooks_webhook (id, edition, name, url, events, generation, made_at) values ($1, $2, $3, $4, $5, $6, $7)",
            params![w.id, edition, w.name, w.url, w.events, w.generation, w.made_at],
        )
        .await
        .map(|_| ())
}

pub(crate) async fn update(writer: &Writer, w: &Webhook) -> Result<(), StoreError> {
    writer
        .run(
            "update webhooks_webhook set name = $2, url = $3, events = $4, generation = $5, rotated_at = $6, paused = $7 where id = $1",
            params![w.id, w.name, w.url, w.events, w.generation, w.rotated_at, w.paused],
        )
        .await
        .map(|_| ())
}

pub(crate) async fn set_failing(writer: &Writer, id: Id, since: Option<MachineTime>) -> Result<(), StoreError> {
    writer.run("update webhooks_webhook set failing_since = $2 where id = $1", params![id, since]).await.map(|_| ())
}

/// Takes one away with its log; its name stays for the trail, its address does not.
pub(crate) async fn remove(writer: &Writer, id: Id, now: MachineTime) -> Result<(), StoreError> {
    let attempts = "delete from webhooks_attempt where delivery in (select id from webhooks_delivery where webhook = $1)";
    writer.run(attempts, params![id]).await?;
    writer.run("delete from webhooks_delivery where webhook = $1", params![id]).await?;
    writer.run("update webhooks_webhook set removed_at = $2, url = '' where id = $1", params![id, now]).await.map(|_| ())
}

const DELIVERIES: &str =
    "select id, webhook, event, kind, thing, happened_at, made_at, state, round, tries, next_at from webhooks_delivery where edition = $1";

fn read_delivery(r: &Row) -> Result<Delivery, StoreError> {
    let subject = r.get::<Option<Kind>>("kind")?.zip(r.get::<Option<Id>>("thing")?).map(|(kind, id)| kind.at(id));
    Ok(Delivery {
        id: r.get("id")?,
        webhook: r.get("webhook")?,
        event: r.get("event")?,
        subject,
        happened_at: r.get("happened_at")?,
        made_at: r.get("made_at")?,
        state: r.get("state")?,
        round: r.get("round")?,
        tries: r.get("tries")?,
        next_at: r.get("next_at")?,
    })
}

/// One delivery of an edition.
pub async fn delivery(conn: &Conn, edition: Id, id: Id) -> Result<Option<Delivery>, StoreError> {
    conn.one(&format!("{DELIVERIES} and id = $2"), params![edition, id], read_delivery).await
}

/// A part of the log of a webhook, the newest first; in one state, if that is asked.
pub async fn log(
    conn: &Conn,
    edition: Id,
    webhook: Id,
    state: Option<DeliveryState>,
    begin: i64,
    limit: i64,
) -> Result<Vec<Delivery>, StoreError> {
    let sql = format!("{DELIVERIES} and webhook = $2 and (state = $3 or $3 is null) order by made_at desc, id limit $5 offset $4");
    conn.all(&sql, params![edition, webhook, state, begin, limit], read_delivery).await
}

/// How many deliveries the log holds.
pub async fn log_length(conn: &Conn, edition: Id, webhook: Id, state: Option<DeliveryState>) -> Result<i64, StoreError> {
    let sql = "select count(*) from webhooks_delivery where edition = $1 and webhook = $2 and (state = $3 or $3 is null)";
    conn.number(sql, params![edition, webhook, state]).await
}

/// The attempts of a delivery, the first first.
pub async fn attempts(conn: &Conn, delivery: Id) -> Result<Vec<Attempt>, StoreError> {
    let sql = "select at, millis, status, trouble, answer from webhooks_attempt where delivery = $1 order by number";
    conn.all(sql, params![delivery], |r| {
        Ok(Attempt {
            at: r.get("at")?,
            millis: r.get("millis")?,
            status: r.get("status")?,
            trouble: r.get("trouble")?,
            answer: r.get("answer")?,
        })
    })
    .await
}

pub(crate) async fn insert_delivery(writer: &Writer, edition: Id, d: &Delivery) -> Result<(), StoreError> {
    let (kind, thing) = (d.subject.as_ref().map(|s| s.kind.clone()), d.subject.as_ref().map(|s| s.id));
    writer
        .run(
            "insert into webhooks_delivery
             (id, edition, webhook, event, kind, thing, happened_at, made_at, state, round, tries, next_at)
             values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12)",
            params![d.id, edition, d.webhook, d.event, kind, thing, d.happened_at, d.made_at, d.state, d.round, d.tries, d.next_at],
        )
        .await
        .map(|_| ())
}

pub(crate) async fn add_attempt(writer: &Writer, delivery: Id, a: &Attempt) -> Result<(), StoreError> {
    let number = writer.number("select count(*) from webhooks_attempt where delivery = $1", params![delivery]).await? + 1;
    writer
        .run(
            "insert into webhooks_attempt (delivery, number, at, millis, status, trouble, answer) values ($1, $2, $3, $4, $5, $6, $7)",
            params![delivery, number, a.at, a.millis, a.status, a.trouble, a.answer],
        )
        .await
        .map(|_| ())
}

/// After an attempt.
pub(crate) async fn move_delivery(
    writer: &Writer,
    id: Id,
    state: DeliveryState,
    next_at: Option<MachineTime>,
    now: MachineTime,
) -> Result<(), StoreError> {
    let ended = (state != DeliveryState::Waiting).then_some(now);
    let sql = "update webhooks_delivery set state = $2, tries = tries + 1, next_at = $3, ended_at = $4 where id = $1";
    writer.run(sql, params![id, state, next_at, ended]).await.map(|_| ())
}

/// Begins a new round of an ended delivery. Gives whether there was one.
pub(crate) async fn begin_again(writer: &Writer, id: Id, now: MachineTime) -> Result<bool, StoreError> {
    let sql = "update webhooks_delivery set state = 'waiting', round = round + 1, tries = 0, next_at = $2, ended_at = null
               where id = $1 and state <> 'waiting'";
    Ok(writer.run(sql, params![id, now]).await? == 1)
}

/// Gives up what waits for a webhook that is paused.
pub(crate) async fn give_up_waiting(writer: &Writer, webhook: Id, now: MachineTime) -> Result<u64, StoreError> {
    let sql = "update webhooks_delivery set state = 'given-up', next_at = null, ended_at = $2 where webhook = $1 and state = 'waiting'";
    writer.run(sql, params![webhook, now]).await
}

/// Takes out what ended before a time.
pub(crate) async fn sweep(writer: &Writer, webhook: Id, before: MachineTime) -> Result<u64, StoreError> {
    let old = "select id from webhooks_delivery where webhook = $1 and ended_at < $2";
    writer.run(&format!("delete from webhooks_attempt where delivery in ({old})"), params![webhook, before]).await?;
    writer.run("delete from webhooks_delivery where webhook = $1 and ended_at < $2", params![webhook, before]).await
}
