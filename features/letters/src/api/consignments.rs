//! Single consignments: list, read, send again, put on paper, mark as posted.

#![expect(unused_qualifications, reason = "the description of parameters writes whole paths")]

use axum::Json;
use axum::response::{IntoResponse, Response};
use serde::{Deserialize, Serialize};
use utoipa::{IntoParams, ToSchema};
use web::api::{Asked, At, Body, Call, Done, Key, Listed, Moment, Paging, Refused};
use web::{Download, FileType};

use super::dispatch::consignment;
use super::letter;
use super::wire::{ConsignmentStands, LetterConsignment};
use crate::SEE;
use crate::pages::dispatch::print::{BatchFault, make};
use crate::store;

/// What of the list is asked for.
#[derive(Debug, Deserialize, IntoParams)]
#[into_params(parameter_in = Query)]
pub(crate) struct ConsignmentQuery {
    /// Only those that stand so; all if it is not said.
    #[param(inline)]
    standing: Option<ConsignmentStands>,
}

/// List the consignments of a letter.
///
/// By the code of the state; those that were stopped are left out.
#[utoipa::path(
    get,
    path = "/api/v1/editions/{edition}/letters/{letter}/consignments",
    params(ConsignmentQuery, Paging),
    responses((status = 200, body = Listed<LetterConsignment>))
)]
pub(super) async fn list(
    call: Call,
    At((_, slug)): At<(String, String)>,
    Asked(query): Asked<ConsignmentQuery>,
    Asked(paging): Asked<Paging>,
) -> Result<Json<Listed<LetterConsignment>>, Refused> {
    let letter = letter(&call, SEE, &slug).await?;
    let read = call.cx.read(SEE).await?;
    let mut consignments = store::consignments(&read, letter.id).await?;
    consignments.retain(|c| query.standing.is_none_or(|wanted| c.state == wanted.0));
    let filter = format!("{slug} {}", query.standing.map_or("all", |wanted| wanted.0.name()));
    Ok(Json(paging.part_of_whole(&call, "consignments", filter, consignments, |c| (&c).into())?))
}

/// A consignment with every attempt.
#[derive(Debug, Serialize, Deserialize, ToSchema)]
pub(crate) struct WholeConsignment {
    /// The consignment.
    pub consignment: LetterConsignment,
    /// The attempts to hand its mail over, oldest first.
    pub attempts: Vec<ConsignmentAttempt>,
}

/// An attempt to hand a mail over.
#[derive(Debug, Serialize, Deserialize, ToSchema)]
pub(crate) struct ConsignmentAttempt {
    /// When.
    pub at: Moment,
    /// How it ended: `sent`, `failed`, `in-doubt`, `deferred` or `unreachable`.
    pub outcome: String,
    /// What the server said.
    pub words: String,
}

/// Read a consignment.
///
/// With every attempt.
#[utoipa::path(get, path = "/api/v1/editions/{edition}/consignments/{id}", responses((status = 200, body = WholeConsignment)))]
pub(super) async fn one(call: Call, At((_, Key(id))): At<(String, Key)>) -> Result<Json<WholeConsignment>, Refused> {
    let consignment = consignment(&call, id).await?;
    let read = call.cx.read(SEE).await?;
    let attempts = match consignment.mail {
        Some(mail) => outbox::list::attempts(&read, mail).await?,
        None => Vec::new(),
    };
    let attempt = |a: outbox::list::Attempt| ConsignmentAttempt { at: a.at.into(), outcome: a.outcome, words: a.words };
    Ok(Json(WholeConsignment { consignment: (&consignment).into(), attempts: attempts.into_iter().map(attempt).collect() }))
}

/// Why something is done to a consignment.
#[derive(Debug, Deserialize, ToSchema)]
#[serde(deny_unknown_fields)]
pub(crate) struct ConsignmentReason {
    /// It is kept.
    #[schema(max_length = 4000)]
    reason: String,
}

/// Send a consignment again.
///
/// With the same link, to the address that the directory has now: one that failed, or that is out and of which the addressee says that it
/// never came. One in doubt is settled in the outbox.
#[utoipa::path(
    post,
    path = "/api/v1/editions/{edition}/consignments/{id}/resend",
    request_body = ConsignmentReason,
    responses((status = 204))
)]
pub(super) async fn resend(At((_, Key(id))): At<(String, Key)>, sent: Body<ConsignmentReason>) -> Result<Done, Refused> {
    crate::resend(&sent.call.cx, id, &sent.value.reason).await?;
    Ok(Done)
}

/// End the personal link of a consignment.
///
/// And its short code. What was answered stays.
#[utoipa::path(
    post,
    path = "/api/v1/editions/{edition}/consignments/{id}/revoke-link",
    request_body = ConsignmentReason,
    responses((status = 204))
)]
pub(super) async fn revoke_link(At((_, Key(id))): At<(String, Key)>, sent: Body<ConsignmentReason>) -> Result<Done, Refused> {
    crate::revoke_link(&sent.call.cx, id, &sent.value.reason).await?;
    Ok(Done)
}

/// Make the personal link of a consignment anew.
///
/// The former one opens nothing any more; mails that are sent from then on carry the new one.
#[utoipa::path(
    post,
    path = "/api/v1/editions/{edition}/consignments/{id}/renew-link",
    request_body = ConsignmentReason,
    responses((status = 204))
)]
pub(super) async fn renew_link(At((_, Key(id))): At<(String, Key)>, sent: Body<ConsignmentReason>) -> Result<Done, Refused> {
    crate::renew_link(&sent.call.cx, id, &sent.value.reason).await?;
    Ok(Done)
}

/// Put a consignment on paper.
///
/// One that waits, failed or was stopped.
#[utoipa::path(post, path = "/api/v1/editions/{edition}/consignments/{id}/to-print", responses((status = 204)))]
pub(super) async fn to_print(call: Call, At((_, Key(id))): At<(String, Key)>) -> Result<Done, Refused> {
    crate::to_print(&call.cx, id).await?;
    Ok(Done)
}

/// Render all letters to be printed as one PDF.
///
/// In country order, with a cover list. Each shows the personal link of its addressee.
#[utoipa::path(
    get,
    path = "/api/v1/editions/{edition}/letters/{letter}/print.pdf",
    responses((status = 200, body = Vec<u8>, content_type = "application/pdf"))
)]
pub(super) async fn batch(call: Call, At((_, slug)): At<(String, String)>) -> Result<Response, Refused> {
    let (name, bytes) = match make(&call.visit(), &slug).await {
        Ok(made) => made,
        Err(BatchFault::Letter(fault)) => return Err(fault.into()),
        Err(BatchFault::Set(fault)) => return Err(fault.into()),
    };
    Ok(Download { name, media: Some(FileType::Pdf), bytes, ours: true }.into_response())
}

/// Printed letters that were posted or faxed.
#[derive(Debug, Deserialize, ToSchema)]
#[serde(deny_unknown_fields)]
pub(crate) struct ConsignmentsPosted {
    /// Which.
    #[schema(max_items = 300)]
    consignments: Vec<Key>,
    /// How: a tracking number, the fax's time.
    #[serde(default)]
    #[schema(max_length = 500)]
    how: Option<String>,
}

/// How many were marked.
#[derive(Debug, Serialize, Deserialize, ToSchema)]
pub(crate) struct ConsignmentsMarked {
    /// How many.
    number: i64,
}

/// Mark printed letters as posted.
///
/// Or as faxed, with how.
#[utoipa::path(
    post,
    path = "/api/v1/editions/{edition}/consignments/posted",
    request_body = ConsignmentsPosted,
    responses((status = 200, body = ConsignmentsMarked))
)]
pub(super) async fn posted(sent: Body<ConsignmentsPosted>) -> Result<Json<ConsignmentsMarked>, Refused> {
    let chosen: Vec<_> = sent.value.consignments.iter().map(|key| key.0).collect();
    let how = sent.value.how.as_deref().unwrap_or("");
    let number = crate::mark_posted(&sent.call.cx, &chosen, how.trim()).await?;
    Ok(Json(ConsignmentsMarked { number }))
}
