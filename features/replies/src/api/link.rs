//! What the holder of a personal link can do: the link is the key, as on the pages.

use axum::Json;
use axum::response::{IntoResponse, Response};
use serde::{Deserialize, Serialize};
use utoipa::ToSchema;
use web::api::{Body, Call, Created, Done, LangCode, Moment, Refused, Versions};
use web::{Download, FileType};

use super::answer::{self, ReplyAnswer, ReplyGiven, ReplyReceipt, ReplyStanding, ReplyWithdrawn};
use crate::answer::offered;
use crate::commands::{address_for_code, own};
use crate::{GIVE, ReplyFault, store};

/// What a personal link opens: the letter, what it asks, and what was answered.
#[derive(Debug, Serialize, Deserialize, ToSchema)]
pub(crate) struct Invitation {
    /// The letter's number: `CL-21/4`.
    pub reference: String,
    /// The state that is asked, by its alpha-3 code.
    pub state: String,
    /// Its short names.
    pub state_names: Versions,
    /// The language in which it was written to.
    pub lang: LangCode,
    /// Until when an answer is in time. A later one is taken and marked.
    pub deadline: Moment,
    /// Whether an answer needs a code, which is sent to the registered address when it is asked for.
    pub code: bool,
    /// The zone of record, in which hours are meant, by its IANA name.
    pub zone: String,
    /// The hours that are offered.
    pub hours: Vec<String>,
    /// The edition's ladder of ranks, the highest first.
    pub ranks: Vec<InvitationRank>,
    /// How the reply stands, if there is one.
    pub standing: Option<ReplyStanding>,
    /// The answer that counts, if there is one.
    pub answer: Option<ReplyGiven>,
}

/// A rank of the ladder.
#[derive(Debug, Serialize, Deserialize, ToSchema)]
pub(crate) struct InvitationRank {
    /// Its code.
    pub code: String,
    /// Its names.
    pub names: Versions,
}

/// What the letter was and what it asks.
struct Opened {
    consignment: letters::Consignment,
    letter: letters::Letter,
    asked: letters::ReplyForm,
    ranks: Vec<editions::Rank>,
    reply: Option<crate::Reply>,
}

async fn open(call: &Call) -> Result<Opened, ReplyFault> {
    let edition = call.cx.edition()?;
    let read = call.cx.read(GIVE).await?;
    let consignment = letters::store::consignment(&read, edition, own(&call.cx)?).await?.ok_or(ReplyFault::NotThere)?;
    let letter = letters::store::letter(&read, edition, consignment.letter).await?.ok_or(ReplyFault::NotThere)?;
    let asked = letter.reply_form.clone().ok_or(ReplyFault::NotAsked)?;
    let ranks = editions::ranks(&read, edition).await?;
    let reply = store::reply(&read, letter.id, consignment.party, 1).await?;
    Ok(Opened { consignment, letter, asked, ranks, reply })
}

/// Read the invitation under a personal link.
///
/// Gives the letter's number, what it asks and by when, the hours offered, and the answer that stands. Reading changes nothing.
#[utoipa::path(get, path = "/api/v1/reply/{token}", responses((status = 200, body = Invitation)))]
pub(super) async fn read(call: Call) -> Result<Json<Invitation>, Refused> {
    let opened = open(&call).await?;
    let zone = call.zone();
    let names = &opened.consignment.addressee.names.0;
    let standing = opened.reply.as_ref().and_then(|r| r.standing.as_ref());
    Ok(Json(Invitation {
        reference: opened.letter.reference.clone(),
        state: opened.consignment.alpha3.clone(),
        state_names: names.iter().map(|(lang, name)| (*lang, name.short.clone())).collect(),
        lang: LangCode(opened.consignment.lang),
        deadline: opened.asked.deadline.into(),
        code: address_for_code(&opened.letter, &opened.consignment).is_some(),
        zone: zone.name().to_owned(),
        hours: offered(&opened.asked, &zone).into_iter().map(|(text, _)| text).collect(),
        ranks: opened.ranks.iter().map(|r| InvitationRank { code: r.code.clone(), names: (&*r.names).into() }).collect(),
        standing: opened.reply.as_ref().map(|r| ReplyStanding(r.state)),
        answer: standing.map(|given| ReplyGiven::of(given, &zone)),
    }))
}

/// Give an answer under a personal link.
///
/// Again under the same link it is an amendment. After the deadline it is taken and marked as late. The answer "made" means that it is on
/// disk; an acknowledgement goes to the address that the secretariat has on record.
#[utoipa::path(post, path = "/api/v1/reply/{token}", request_body = ReplyAnswer, responses((status = 201, body = ReplyReceipt)))]
pub(super) async fn give(sent: Body<ReplyAnswer>) -> Result<Created<ReplyReceipt>, Refused> {
    let opened = open(&sent.call).await?;
    let given = answer::read(&sent.form(), &opened.asked, &sent.call.zone(), &opened.ranks)?;
    let code = sent.value.code.as_deref().unwrap_or("");
    let outcome = crate::give(&sent.call.cx, given, code).await?;
    Ok(Created { body: outcome.into(), path: sent.call.path().to_owned() })
}

/// Have a code sent to the registered address.
///
/// Where the invitation says that an answer needs one. It takes the place of a former code.
#[utoipa::path(post, path = "/api/v1/reply/{token}/code", responses((status = 204)))]
pub(super) async fn send_code(call: Call) -> Result<Done, Refused> {
    crate::send_code(&call.cx).await?;
    Ok(Done)
}

/// Take the answer back that was given under a personal link.
///
/// It stays in the history; another can be given later.
#[utoipa::path(post, path = "/api/v1/reply/{token}/withdraw", responses((status = 200, body = ReplyWithdrawn)))]
pub(super) async fn withdraw(call: Call) -> Result<Json<ReplyWithdrawn>, Refused> {
    let register = crate::withdraw(&call.cx).await?;
    Ok(Json(ReplyWithdrawn { register }))
}

/// Read the letter under a personal link as PDF.
///
/// The very file that was sent to this addressee.
#[utoipa::path(get, path = "/api/v1/reply/{token}/letter.pdf", responses((status = 200, body = Vec<u8>, content_type = "application/pdf")))]
pub(super) async fn letter(call: Call) -> Result<Response, Refused> {
    let opened = open(&call).await?;
    let file = opened.consignment.pdf.as_deref().and_then(|f| f.parse().ok()).ok_or(ReplyFault::NotThere)?;
    let bytes = call.cx.files().get(file).await?;
    let name = format!("{}-{}.pdf", opened.letter.slug, opened.consignment.lang);
    Ok(Download { name, media: Some(FileType::Pdf), bytes, ours: true }.into_response())
}
