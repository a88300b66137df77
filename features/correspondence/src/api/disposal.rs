//! Disposal: lists proposed, approved, done; certificate and package.

use axum::Json;
use axum::response::{IntoResponse, Response};
use ledger::DoorFault;
use serde::{Deserialize, Serialize};
use utoipa::ToSchema;
use web::api::{ApiFault, Asked, At, Body, Call, Created, Day, Done, Key, Listed, Made, Moment, Paging, Refused};
use web::{Download, FileType, choice};

use super::plan::FileAction;
use crate::{Disposal, DisposalState, SEE, commands, package, store};

choice!(DisposalStanding of DisposalState: [DisposalState::Proposed, DisposalState::Approved, DisposalState::Done, DisposalState::Withdrawn], "How a list stands.");

/// A list of what is disposed of.
#[derive(Debug, Serialize, Deserialize, ToSchema)]
pub(crate) struct DisposalList {
    /// Which.
    pub id: Key,
    /// Its version, to be sent with what is done to it.
    pub version: i64,
    /// Its number in the edition.
    pub number: i64,
    /// Whether its items are destroyed or transferred.
    pub action: FileAction,
    /// How it stands.
    pub state: DisposalStanding,
    /// When it was proposed.
    pub proposed_at: Moment,
    /// When it was approved.
    pub approved_at: Option<Moment>,
    /// When it was done.
    pub done_at: Option<Moment>,
    /// What is on it, if it was read for itself.
    pub items: Vec<DisposalItem>,
}

/// An item on a list: what remains of it.
#[derive(Debug, Serialize, Deserialize, ToSchema)]
pub(crate) struct DisposalItem {
    /// The item.
    pub item: Key,
    /// Its number.
    pub reference: String,
    /// When it came or went.
    pub at: Moment,
    /// The code of its class.
    pub class: String,
    /// Until when it was to be kept.
    pub due: Day,
    /// Of the item as it stood, under the key of this house; absent until it is done.
    pub checksum: Option<String>,
}

impl From<Disposal> for DisposalList {
    fn from(list: Disposal) -> Self {
        Self {
            id: Key(list.id),
            version: list.version,
            number: list.number,
            action: FileAction(list.action),
            state: DisposalStanding(list.state),
            proposed_at: list.proposed_at.into(),
            approved_at: list.approved_at.map(Moment::from),
            done_at: list.done_at.map(Moment::from),
            items: Vec::new(),
        }
    }
}

/// List the disposal lists.
///
/// The latest first.
#[utoipa::path(get, path = "/api/v1/editions/{edition}/disposals", params(Paging), responses((status = 200, body = Listed<DisposalList>)))]
pub(super) async fn disposals(call: Call, Asked(paging): Asked<Paging>) -> Result<Json<Listed<DisposalList>>, Refused> {
    let read = call.cx.read(SEE).await?;
    let all = store::disposals(&read, call.cx.edition()?).await.map_err(DoorFault::from)?;
    Ok(Json(paging.part_of_whole(&call, "disposals", "", all, DisposalList::from)?))
}

/// What is proposed.
#[derive(Debug, Serialize, Deserialize, ToSchema)]
#[serde(deny_unknown_fields)]
pub(crate) struct DisposalSaid {
    /// Whether what is due is destroyed or transferred.
    pub action: FileAction,
}

/// Propose a disposal list.
///
/// Of everything that is due today under the file plan and not under hold, at most the thousand oldest.
#[utoipa::path(post, path = "/api/v1/editions/{edition}/disposals", request_body = DisposalSaid, responses((status = 201, body = Made)))]
pub(super) async fn propose(sent: Body<DisposalSaid>) -> Result<Created<Made>, Refused> {
    let id = commands::propose(&sent.call.cx, sent.value.action.0).await?;
    Ok(Created { body: Made { id: Key(id) }, path: format!("{}/{id}", sent.call.path()) })
}

/// Read a disposal list.
///
/// With what is on it.
#[utoipa::path(get, path = "/api/v1/editions/{edition}/disposals/{id}", responses((status = 200, body = DisposalList)))]
pub(super) async fn disposal(call: Call, At((_, Key(id))): At<(String, Key)>) -> Result<Json<DisposalList>, Refused> {
    let read = call.cx.read(SEE).await?;
    let list = store::disposal(&read, call.cx.edition()?, id).await.map_err(DoorFault::from)?.ok_or(ApiFault::NotThere)?;
    let items = store::listed(&read, id).await.map_err(DoorFault::from)?;
    let items = items.into_iter().map(|line| DisposalItem {
        item: Key(line.item),
        reference: line.reference,
        at: line.at.into(),
        class: line.class,
        due: Day(line.due),
        checksum: line.checksum,
    });
    Ok(Json(DisposalList { items: items.collect(), ..list.into() }))
}

/// The version of a list that was seen.
#[derive(Debug, Serialize, Deserialize, ToSchema)]
#[serde(deny_unknown_fields)]
pub(crate) struct DisposalSeen {
    /// The version.
    pub version: i64,
}

/// Approve a disposal list.
///
/// By another person than the one who proposed it.
#[utoipa::path(post, path = "/api/v1/editions/{edition}/disposals/{id}/approve", request_body = DisposalSeen, responses((status = 204)))]
pub(super) async fn approve(At((_, Key(id))): At<(String, Key)>, sent: Body<DisposalSeen>) -> Result<Done, Refused> {
    commands::approve(&sent.call.cx, id, sent.value.version).await?;
    Ok(Done)
}

/// Withdraw a disposal list.
///
/// One that was not done; its items may come on another.
#[utoipa::path(post, path = "/api/v1/editions/{edition}/disposals/{id}/withdraw", request_body = DisposalSeen, responses((status = 204)))]
pub(super) async fn withdraw(At((_, Key(id))): At<(String, Key)>, sent: Body<DisposalSeen>) -> Result<Done, Refused> {
    commands::withdraw(&sent.call.cx, id, sent.value.version).await?;
    Ok(Done)
}

/// Carry out an approved disposal list.
///
/// Words, texts and files of its items are taken away for good; number, dates, class and checksum remain, and a certificate is kept.
#[utoipa::path(post, path = "/api/v1/editions/{edition}/disposals/{id}/carry-out", request_body = DisposalSeen, responses((status = 204)))]
pub(super) async fn carry_out(At((_, Key(id))): At<(String, Key)>, sent: Body<DisposalSeen>) -> Result<Done, Refused> {
    commands::carry_out(&sent.call.cx, id, sent.value.version).await?;
    Ok(Done)
}

/// Read the certificate of a disposal.
///
/// A PDF; there is none before it is done.
#[utoipa::path(
    get,
    path = "/api/v1/editions/{edition}/disposals/{id}/certificate",
    responses((status = 200, body = Vec<u8>, content_type = "application/pdf"))
)]
pub(super) async fn certificate(call: Call, At((_, Key(id))): At<(String, Key)>) -> Result<Response, Refused> {
    let read = call.cx.read(SEE).await?;
    let list = store::disposal(&read, call.cx.edition()?, id).await.map_err(DoorFault::from)?.ok_or(ApiFault::NotThere)?;
    drop(read);
    let file = list.certificate.as_deref().and_then(|file| file.parse().ok()).ok_or(ApiFault::NotThere)?;
    let bytes = call.cx.files().get(file).await?;
    Ok(Download { name: format!("certificate-{}.pdf", list.number), media: Some(FileType::Pdf), bytes, ours: true }.into_response())
}

/// Read the package for the archives.
///
/// Of an approved transfer list: a bag (RFC 8493) in a ZIP, with metadata as CSV and XML and SHA-256 checksums.
#[utoipa::path(
    get,
    path = "/api/v1/editions/{edition}/disposals/{id}/package",
    responses((status = 200, body = Vec<u8>, content_type = "application/octet-stream"))
)]
pub(super) async fn archive(call: Call, At((_, Key(id))): At<(String, Key)>) -> Result<Response, Refused> {
    let (name, bytes) = package::make(&call.cx, id).await?;
    Ok(Download { name, media: None, bytes, ours: false }.into_response())
}
