//! Outgoing mail: list, read, settle, and the rehearsal that redirects it.

#![expect(unused_qualifications, reason = "the description of parameters writes whole paths")]

use axum::Json;
use axum::response::{IntoResponse, Response};
use ledger::DoorFault;
use outbox::list::{self, Attempt, Mail, MailFilter};
use outbox::{MailState, Purpose, Settlement};
use serde::{Deserialize, Serialize};
use utoipa::{IntoParams, ToSchema};
use web::api::{ApiFault, Asked, At, Body, Call, Done, Key, LangCode, Listed, Moment, Paging, Refused};
use web::{Download, FileType, choice};

choice!(MailStands of MailState: MailState::ALL, "How a mail stands.");
choice!(MailPurpose of Purpose: Purpose::ALL, "Why a mail is sent.");

/// A mail of the outbox.
#[derive(Debug, Serialize, Deserialize, ToSchema)]
pub(crate) struct MailLine {
    /// Which.
    pub id: Key,
    /// Why it is sent.
    pub purpose: String,
    /// The kind of the thing that it is about.
    pub about_kind: String,
    /// The thing that it is about.
    pub about: Key,
    /// The language of its text.
    pub lang: LangCode,
    /// The addressee's name or title.
    pub to_name: String,
    /// The addressee's address.
    pub to: String,
    /// Where it went instead, in rehearsal.
    pub redirected_to: Option<String>,
    /// The subject.
    pub subject: String,
    /// How it stands.
    pub standing: MailStands,
    /// How often it was tried.
    pub attempts: i64,
    /// When it was queued, by the edition's clock.
    pub at: Moment,
}

impl From<Mail> for MailLine {
    fn from(m: Mail) -> Self {
        Self {
            id: Key(m.id),
            purpose: m.purpose,
            about_kind: m.about.kind.name().to_owned(),
            about: Key(m.about.id),
            lang: LangCode(m.lang),
            to_name: m.to_name,
            to: m.to,
            redirected_to: m.redirected_to,
            subject: m.subject,
            standing: MailStands(m.state),
            attempts: m.attempts,
            at: m.edition_at.into(),
        }
    }
}

/// What of the outbox is asked for.
#[derive(Debug, Deserialize, IntoParams)]
#[into_params(parameter_in = Query)]
pub(crate) struct MailQuery {
    /// Only those that stand so.
    #[param(inline)]
    standing: Option<MailStands>,
    /// Only those that are sent for this.
    #[param(inline)]
    purpose: Option<MailPurpose>,
}

/// List outgoing mail.
///
/// The newest first.
#[utoipa::path(
    get,
    path = "/api/v1/editions/{edition}/outbox",
    params(MailQuery, Paging),
    responses((status = 200, body = Listed<MailLine>))
)]
pub(super) async fn list(
    call: Call,
    Asked(query): Asked<MailQuery>,
    Asked(paging): Asked<Paging>,
) -> Result<Json<Listed<MailLine>>, Refused> {
    let filter = MailFilter { state: query.standing.map(|s| s.0), purpose: query.purpose.map(|p| p.0) };
    let words = format!("{} {}", filter.state.map_or("", MailState::name), filter.purpose.map_or("", Purpose::name));
    let begin = paging.begin(&call, "outbox", &words)?;
    let read = call.cx.read(outbox::SEE).await?;
    let skip = i64::try_from(begin).unwrap_or(i64::MAX);
    let mails = list::page(&read, call.cx.edition()?, filter, skip, paging.limit() as i64 + 1).await?;
    let end = begin + paging.limit();
    Ok(Json(paging.part(&call, "outbox", &words, mails, |_| end.to_string(), Into::into)))
}

/// A mail with its text and every attempt.
#[derive(Debug, Serialize, Deserialize, ToSchema)]
pub(crate) struct WholeMail {
    /// The mail.
    pub mail: MailLine,
    /// Its paragraphs. `{link}` and `{code}` stand for the secret address and its short code.
    pub paragraphs: Vec<String>,
    /// The files that go with it.
    pub files: Vec<MailFile>,
    /// The attempts to hand it over, oldest first.
    pub attempts: Vec<MailAttempt>,
}

/// A file that goes with a mail.
#[derive(Debug, Serialize, Deserialize, ToSchema)]
pub(crate) struct MailFile {
    /// Its name.
    pub name: String,
    /// Its media type.
    pub media: String,
}

/// An attempt to hand a mail over.
#[derive(Debug, Serialize, Deserialize, ToSchema)]
pub(crate) struct MailAttempt {
    /// When.
    pub at: Moment,
    /// How it ended: `sent`, `failed`, `in-doubt`, `deferred` or `unreachable`.
    pub outcome: String,
    /// What the server said.
    pub words: String,
}

async fn mail(call: &Call, Key(id): Key) -> Result<Mail, Refused> {
    let read = call.cx.read(outbox::SEE).await?;
    let found = list::one(&read, call.cx.edition()?, id).await.map_err(DoorFault::from)?;
    Ok(found.ok_or(ApiFault::NotThere)?)
}

/// Read a mail.
///
/// With its text and every attempt. Secret addresses are left out.
#[utoipa::path(get, path = "/api/v1/editions/{edition}/outbox/{id}", responses((status = 200, body = WholeMail)))]
pub(super) async fn one(call: Call, At((_, id)): At<(String, Key)>) -> Result<Json<WholeMail>, Refused> {
    let mail = mail(&call, id).await?;
    let read = call.cx.read(outbox::SEE).await?;
    let attempt = |a: Attempt| MailAttempt { at: a.at.into(), outcome: a.outcome, words: a.words };
    Ok(Json(WholeMail {
        paragraphs: mail.text.with("{link}", "{code}"),
        files: mail.files.iter().map(|f| MailFile { name: f.name.clone(), media: f.media.clone() }).collect(),
        attempts: list::attempts(&read, mail.id).await?.into_iter().map(attempt).collect(),
        mail: mail.into(),
    }))
}

/// Read a file that goes with a mail.
///
/// As it was or will be sent.
#[utoipa::path(
    get,
    path = "/api/v1/editions/{edition}/outbox/{id}/files/{number}",
    responses((status = 200, description = "The file, in its media type.", content(
        (Vec<u8> = "application/pdf"), (Vec<u8> = "application/octet-stream")
    )))
)]
pub(super) async fn file(call: Call, At((_, id, number)): At<(String, Key, usize)>) -> Result<Response, Refused> {
    let mail = mail(&call, id).await?;
    let file = mail.files.get(number).ok_or(ApiFault::NotThere)?;
    let bytes = match file.file.parse() {
        Ok(id) => call.cx.files().get(id).await?,
        Err(_) => return Err(ApiFault::NotThere.into()),
    };
    let media = FileType::of_media(&file.media).filter(|media| *media == FileType::Pdf);
    Ok(Download { name: file.name.clone(), media, bytes, ours: true }.into_response())
}

/// What is known of a mail.
#[derive(Debug, Clone, Copy, Serialize, Deserialize, ToSchema)]
#[serde(rename_all = "kebab-case")]
pub(crate) enum MailDecision {
    /// Send it again, under the same Message-ID.
    SendAgain,
    /// It is known to have arrived.
    MarkSent,
    /// It is known not to have arrived.
    MarkFailed,
}

/// A decision about a mail in doubt, or about a failed one.
#[derive(Debug, Deserialize, ToSchema)]
#[serde(deny_unknown_fields)]
pub(crate) struct MailSettlement {
    /// The decision.
    decision: MailDecision,
}

/// Decide what became of a mail in doubt.
///
/// Or send a failed one again.
#[utoipa::path(
    post,
    path = "/api/v1/editions/{edition}/outbox/{id}/settle",
    request_body = MailSettlement,
    responses((status = 204))
)]
pub(super) async fn settle(At((_, Key(id))): At<(String, Key)>, sent: Body<MailSettlement>) -> Result<Done, Refused> {
    let settlement = match sent.value.decision {
        MailDecision::SendAgain => Settlement::SendAgain,
        MailDecision::MarkSent => Settlement::MarkSent,
        MailDecision::MarkFailed => Settlement::MarkFailed,
    };
    outbox::settle(&sent.call.cx, id, settlement).await?;
    Ok(Done)
}

/// The personal link of a mail.
#[derive(Debug, Serialize, Deserialize, ToSchema)]
pub(crate) struct MailLink {
    /// The whole address.
    pub link: String,
    /// The short code.
    pub code: String,
}

/// Show the personal link of a mail.
///
/// It opens the answer of a ministry, so that each showing is recorded in the trail; an `Idempotency-Key` does not count here.
#[utoipa::path(post, path = "/api/v1/editions/{edition}/outbox/{id}/link", responses((status = 200, body = MailLink)))]
pub(super) async fn show_link(call: Call, At((_, Key(id))): At<(String, Key)>) -> Result<Json<MailLink>, Refused> {
    let opened = outbox::show_link(&call.cx, id).await?;
    Ok(Json(MailLink { link: opened.link, code: opened.code }))
}

/// Whether all outgoing mail of the edition is redirected.
#[derive(Debug, Serialize, Deserialize, ToSchema)]
#[serde(deny_unknown_fields)]
pub(crate) struct MailRehearsal {
    /// The test address; absent if mail goes to its addressees.
    #[serde(default)]
    #[schema(max_length = 254)]
    pub address: Option<String>,
}

/// Read whether mail is redirected.
///
/// In rehearsal all outgoing mail of the edition goes to one test address.
#[utoipa::path(get, path = "/api/v1/editions/{edition}/rehearsal", responses((status = 200, body = MailRehearsal)))]
pub(super) async fn rehearsal(call: Call) -> Result<Json<MailRehearsal>, Refused> {
    let read = call.cx.read(outbox::REHEARSE).await?;
    Ok(Json(MailRehearsal { address: outbox::rehearsal(&read, call.cx.edition()?).await? }))
}

/// An address that is none; the form of the page says the same.
#[derive(Debug, thiserror::Error)]
#[error("no address")]
struct BadAddress;

impl kernel::Refusal for BadAddress {
    fn code(&self) -> kernel::Code {
        "office-rehearsal-bad-address"
    }

    fn sort(&self) -> kernel::Sort {
        kernel::Sort::Refused { status: 422, field: Some("address") }
    }
}

/// Redirect all mail of the edition, or no longer.
///
/// With an address, all outgoing mail goes there from now on; without one, to its addressees.
#[utoipa::path(put, path = "/api/v1/editions/{edition}/rehearsal", request_body = MailRehearsal, responses((status = 204)))]
pub(super) async fn set_rehearsal(sent: Body<MailRehearsal>) -> Result<Done, Refused> {
    let address = match &sent.value.address {
        Some(text) => Some(::mail::Address::parse(text).map_err(|_| BadAddress)?),
        None => None,
    };
    outbox::set_rehearsal(&sent.call.cx, address.as_ref()).await?;
    Ok(Done)
}
