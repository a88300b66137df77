//! What an officer decides about a reply: settling, confirming, taking back, and noting what was printed.

use axum::Json;
use kernel::Id;
use serde::{Deserialize, Serialize};
use utoipa::ToSchema;
use web::api::{At, Body, Call, Done, Key, Refused};

use super::answer::ReplyWithdrawn;
use super::office::{ReplyCameBy, record_of};
use crate::{RECORD, ReplyFault, store};

/// An officer's decision between two answers.
#[derive(Debug, Serialize, Deserialize, ToSchema)]
#[serde(deny_unknown_fields)]
pub(crate) struct ReplySettlement {
    /// The version of the reply that was looked at.
    pub version: i64,
    /// The answer that is to count.
    pub chosen: Key,
    /// Why; it is kept.
    #[schema(max_length = 4000)]
    pub reason: String,
}

/// Settle a conflict between two channels.
///
/// One of the two contradicting answers counts from now on; the other stays in the history.
#[utoipa::path(
    post,
    path = "/api/v1/editions/{edition}/replies/{id}/settle",
    request_body = ReplySettlement,
    responses((status = 204))
)]
pub(super) async fn settle(At((_, Key(id))): At<(String, Key)>, sent: Body<ReplySettlement>) -> Result<Done, Refused> {
    let value = &sent.value;
    let done = crate::settle(&sent.call.cx, id, value.version, value.chosen.0, &value.reason).await;
    told(&sent.call, id, done).await.map(|()| Done)
}

/// What makes a provisional answer the state's: a paper that is in the register, or a reason.
#[derive(Debug, Serialize, Deserialize, ToSchema)]
#[serde(deny_unknown_fields)]
pub(crate) struct ReplyConfirmation {
    /// The version of the reply that was looked at.
    pub version: i64,
    /// The number of the paper in the register.
    #[serde(default)]
    #[schema(max_length = 40)]
    pub register: Option<String>,
    /// Or the reason; it is kept.
    #[serde(default)]
    #[schema(max_length = 4000)]
    pub grounds: Option<String>,
}

/// Confirm a provisional answer.
///
/// It is then the answer of the state: because of a paper that is in the register, or for a reason.
#[utoipa::path(
    post,
    path = "/api/v1/editions/{edition}/replies/{id}/confirm",
    request_body = ReplyConfirmation,
    responses((status = 204))
)]
pub(super) async fn confirm(At((_, Key(id))): At<(String, Key)>, sent: Body<ReplyConfirmation>) -> Result<Done, Refused> {
    let value = &sent.value;
    let (register, grounds) = (value.register.as_deref().unwrap_or(""), value.grounds.as_deref().unwrap_or(""));
    let done = crate::confirm(&sent.call.cx, id, value.version, register, grounds).await;
    told(&sent.call, id, done).await.map(|()| Done)
}

/// A state's word, by another channel, that its answer is taken back.
#[derive(Debug, Serialize, Deserialize, ToSchema)]
#[serde(deny_unknown_fields)]
pub(crate) struct ReplyWithdrawal {
    /// The version of the reply that was looked at.
    pub version: i64,
    /// By which channel the state said so.
    pub channel: ReplyCameBy,
    /// What it said; it is kept.
    #[schema(max_length = 4000)]
    pub reason: String,
}

/// Take an answer back for a state.
///
/// On the state's word by another channel. The answer stays in the history; another can be given later.
#[utoipa::path(
    post,
    path = "/api/v1/editions/{edition}/replies/{id}/withdraw",
    request_body = ReplyWithdrawal,
    responses((status = 200, body = ReplyWithdrawn))
)]
pub(super) async fn withdraw(At((_, Key(id))): At<(String, Key)>, sent: Body<ReplyWithdrawal>) -> Result<Json<ReplyWithdrawn>, Refused> {
    let value = &sent.value;
    let done = crate::withdraw_for(&sent.call.cx, id, value.version, value.channel.0, &value.reason).await;
    told(&sent.call, id, done).await.map(|register| Json(ReplyWithdrawn { register }))
}

/// A call that began from an older version is told what is there now.
async fn told<T>(call: &Call, id: Id, done: Result<T, ReplyFault>) -> Result<T, Refused> {
    let fault = match done {
        Ok(done) => return Ok(done),
        Err(fault) => fault,
    };
    if !matches!(fault, ReplyFault::Stale) {
        return Err(fault.into());
    }
    let read = call.cx.read(RECORD).await?;
    let reply = store::reply_by_id(&read, call.cx.edition()?, id).await?.ok_or(ReplyFault::NotThere)?;
    let now = record_of(call, &read, reply).await?;
    Err(Refused::from(fault).with_current(now))
}

/// Mark an acknowledgement as printed.
///
/// Where a state has no e-mail address, its acknowledgement is printed and posted.
#[utoipa::path(post, path = "/api/v1/editions/{edition}/replies/{id}/answers/{answer}/printed", responses((status = 204)))]
pub(super) async fn printed(call: Call, At((_, Key(reply), Key(answer))): At<(String, Key, Key)>) -> Result<Done, Refused> {
    crate::mark_printed(&call.cx, reply, answer).await?;
    Ok(Done)
}
