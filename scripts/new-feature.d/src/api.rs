//! What programs can do: list them, and add one.

use axum::Json;
use ledger::DoorFault;
use serde::{Deserialize, Serialize};
use utoipa::ToSchema;
use web::api::{ApiFault, Asked, At, Body, Call, Created, Key, Listed, Made, Moment, Op, Paging, Refused, op, routes};

use crate::{ADD, SEE, __Thing__, store};

/// The operations.
// words: __feature__-right-*
pub(crate) const OPS: &[Op] = &[op("list__Feature__", SEE, || routes!(list)), op("read__Thing__", SEE, || routes!(one)), op("add__Thing__", ADD, || routes!(add))];

/// One, as it is read.
#[derive(Debug, Serialize, Deserialize, ToSchema)]
pub(crate) struct __Thing__Entry {
    /// Which.
    pub id: Key,
    /// How it is called.
    pub name: String,
    /// When it was added.
    pub added_at: Moment,
}

impl From<__Thing__> for __Thing__Entry {
    fn from(one: __Thing__) -> Self {
        Self { id: Key(one.id), name: one.name, added_at: one.added_at.into() }
    }
}

/// One to be added.
#[derive(Debug, Serialize, Deserialize, ToSchema)]
#[serde(deny_unknown_fields)]
pub(crate) struct __Thing__Said {
    /// How it is called.
    #[schema(max_length = 300)]
    pub name: String,
}

/// List the entries.
///
/// The newest first.
#[utoipa::path(
    get,
    path = "/api/v1/editions/{edition}/__feature__",
    params(Paging),
    responses((status = 200, body = Listed<__Thing__Entry>))
)]
pub(super) async fn list(call: Call, Asked(paging): Asked<Paging>) -> Result<Json<Listed<__Thing__Entry>>, Refused> {
    let read = call.cx.read(SEE).await?;
    let all = store::all(&read, call.cx.edition()?).await.map_err(DoorFault::from)?;
    Ok(Json(paging.part_of_whole(&call, "__feature__", "", all, __Thing__Entry::from)?))
}

/// Read an entry.
///
/// By its id.
#[utoipa::path(get, path = "/api/v1/editions/{edition}/__feature__/{id}", responses((status = 200, body = __Thing__Entry)))]
pub(super) async fn one(call: Call, At((_, Key(id))): At<(String, Key)>) -> Result<Json<__Thing__Entry>, Refused> {
    let read = call.cx.read(SEE).await?;
    let found = store::one(&read, call.cx.edition()?, id).await.map_err(DoorFault::from)?;
    Ok(Json(found.ok_or(ApiFault::NotThere)?.into()))
}

/// Add an entry.
///
/// By its name.
#[utoipa::path(
    post,
    path = "/api/v1/editions/{edition}/__feature__",
    request_body = __Thing__Said,
    responses((status = 201, body = Made))
)]
pub(super) async fn add(sent: Body<__Thing__Said>) -> Result<Created<Made>, Refused> {
    let id = crate::add(&sent.call.cx, &sent.value.name).await?;
    Ok(Created::under(sent.call.path(), id))
}
