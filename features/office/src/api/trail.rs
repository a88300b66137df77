//! The trail: who did what to which thing.

#![expect(unused_qualifications, reason = "the description of parameters writes whole paths")]

use axum::Json;
use kernel::{Id, MachineTime};
use ledger::DoorFault;
use ledger::trail::{self, Cursor, Filter, Record};
use serde::{Deserialize, Serialize};
use utoipa::{IntoParams, ToSchema};
use web::api::{ApiFault, Asked, At, Call, Key, Listed, Moment, Paging, Refused};

use crate::TRAIL;

/// A record of the trail.
#[derive(Debug, Serialize, Deserialize, ToSchema)]
pub(crate) struct TrailRecord {
    /// Which.
    pub id: Key,
    /// Its number in the chain, once it is sealed.
    pub number: Option<i64>,
    /// When, by the machine.
    pub machine_at: Moment,
    /// When, by the edition's clock.
    pub at: Moment,
    /// By which way: `page`, `link`, `api`, `command-line`, `job`.
    pub way: String,
    /// Who, as a pseudonym: `account/…`, `link/…`, `job/…`, `public`, `command-line`.
    pub actor: String,
    /// What was done.
    pub verb: String,
    /// The kind of thing.
    pub kind: String,
    /// The thing.
    pub thing: Key,
    /// What was different.
    pub fields: Vec<TrailField>,
}

/// A field of a record.
#[derive(Debug, Serialize, Deserialize, ToSchema)]
pub(crate) struct TrailField {
    /// Its name.
    pub name: String,
    /// The value before, if there was one.
    pub before: Option<String>,
    /// The value after, if there is one.
    pub after: Option<String>,
    /// Whether a value was here and was erased.
    pub erased: bool,
}

impl From<Record> for TrailRecord {
    fn from(r: Record) -> Self {
        let field = |f: trail::RecordField| TrailField { name: f.name, before: f.before, after: f.after, erased: f.erased };
        Self {
            id: Key(r.id),
            number: r.seq,
            machine_at: r.machine_at.into(),
            at: r.edition_at.into(),
            way: r.way,
            actor: r.actor,
            verb: r.verb,
            kind: r.thing.kind.name().to_owned(),
            thing: Key(r.thing.id),
            fields: r.fields.into_iter().map(field).collect(),
        }
    }
}

/// What of the trail is asked for.
#[derive(Debug, Deserialize, IntoParams)]
#[into_params(parameter_in = Query)]
pub(crate) struct TrailQuery {
    /// The kind of thing: `reply`.
    #[param(max_length = 60)]
    kind: Option<String>,
    /// One thing.
    #[param(value_type = Option<String>, pattern = "^[0-9a-f]{32}$")]
    thing: Option<Key>,
    /// Who; `account/`, `link/` and `job/` alone mean any of their sort.
    #[param(max_length = 100)]
    actor: Option<String>,
    /// What was done.
    #[param(max_length = 60)]
    verb: Option<String>,
    /// At this time of the edition or later.
    #[param(value_type = Option<String>, format = DateTime)]
    from: Option<Moment>,
    /// Before this time of the edition.
    #[param(value_type = Option<String>, format = DateTime)]
    until: Option<Moment>,
}

/// A place in the trail, as the cursor holds it.
fn place(text: &str) -> Option<Cursor> {
    let (at, id) = text.split_once('/')?;
    Some((MachineTime::from_micros(at.parse().ok()?), id.parse::<Id>().ok()?))
}

/// List the trail.
///
/// The newest first: of this edition, and of what belongs to none (accounts, the directory).
#[utoipa::path(
    get,
    path = "/api/v1/editions/{edition}/trail",
    params(TrailQuery, Paging),
    responses((status = 200, body = Listed<TrailRecord>))
)]
pub(super) async fn list(
    call: Call,
    Asked(query): Asked<TrailQuery>,
    Asked(paging): Asked<Paging>,
) -> Result<Json<Listed<TrailRecord>>, Refused> {
    let words = format!("{query:?}");
    let before = match paging.after(&call, "trail", &words)? {
        None => None,
        Some(text) => Some(place(&text).ok_or(ApiFault::BadCursor)?),
    };
    let filter = Filter {
        edition: Some(call.cx.edition()?),
        kind: query.kind,
        thing: query.thing.map(|key| key.0),
        actor: query.actor,
        verb: query.verb,
        from: query.from.map(Moment::time),
        until: query.until.map(Moment::time),
        before,
        after: None,
    };
    let read = call.cx.read(TRAIL).await?;
    let records = trail::page(&read, &filter, paging.limit() as i64 + 1).await?;
    let key = |record: &Record| format!("{}/{}", record.machine_at.micros(), record.id);
    Ok(Json(paging.part(&call, "trail", &words, records, key, Into::into)))
}

/// Read a record of the trail.
///
/// With what was different.
#[utoipa::path(get, path = "/api/v1/editions/{edition}/trail/{id}", responses((status = 200, body = TrailRecord)))]
pub(super) async fn one(call: Call, At((_, Key(id))): At<(String, Key)>) -> Result<Json<TrailRecord>, Refused> {
    let read = call.cx.read(TRAIL).await?;
    let found = trail::one(&read, call.cx.edition()?, id).await.map_err(DoorFault::from)?;
    Ok(Json(found.ok_or(ApiFault::NotThere)?.into()))
}

/// What the check of the whole trail found.
#[derive(Debug, Serialize, Deserialize, ToSchema)]
pub(crate) struct TrailVerdict {
    /// Whether everything holds.
    pub whole: bool,
    /// Records in the chain.
    pub records: i64,
    /// Records that wait for the sealer.
    pub unsealed: i64,
    /// Values that were erased by request.
    pub erased: i64,
    /// Heads noted outside the database that were compared.
    pub heads: i64,
    /// What does not hold, a sentence each in the caller's language.
    pub faults: Vec<String>,
}

/// Check the whole trail.
///
/// That it follows from itself and from the heads noted outside the database. A long one takes about a second for fifty thousand records; nothing
/// is changed. The stored files are checked by `convoke verify`.
#[utoipa::path(post, path = "/api/v1/editions/{edition}/trail/check", responses((status = 200, body = TrailVerdict)))]
pub(super) async fn check(call: Call) -> Result<Json<TrailVerdict>, Refused> {
    let report = call.app.ledger.verify().await.map_err(DoorFault::from)?;
    let tongue = call.tongue();
    Ok(Json(TrailVerdict {
        whole: report.faults.is_empty(),
        records: report.sealed,
        unsealed: report.unsealed,
        erased: report.erased,
        heads: report.heads,
        faults: report.faults.iter().map(|fault| crate::verify::sentence(&tongue, fault)).collect(),
    }))
}
