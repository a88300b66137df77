//! What the office can do with replies.

#![expect(unused_qualifications, reason = "the description of parameters writes whole paths")]

use axum::Json;
use correspondence::{Channel, ItemFile};
use ledger::Right;
use letters::{ConsignmentState, Letter};
use serde::{Deserialize, Serialize};
use utoipa::{IntoParams, ToSchema};
use web::api::{Asked, At, Body, Call, Created, FILES_LIMIT, Key, LangCode, Listed, Moment, Paging, Refused, SentFile, Versions};
use web::choice;

use super::answer::{self, ReplyAnswer, ReplyChannel, ReplyGiven, ReplyKind, ReplyReceipt, ReplyStanding};
use crate::pages::office::fits;
use crate::store::{self, Line};
use crate::{RECORD, Received, Reply, ReplyFault, SEE};

choice!(ReplyCameBy of Channel: [Channel::Email, Channel::Fax, Channel::Post, Channel::NoteVerbale, Channel::Hand], "By which channel an answer came that was not given by link.");
choice!(ReplyConsignment of ConsignmentState: ConsignmentState::ALL, "How a consignment stands.");

/// A state on the list of replies.
#[derive(Debug, Serialize, Deserialize, ToSchema)]
pub(crate) struct ReplyLine {
    /// The state, by its alpha-3 code.
    pub state: String,
    /// Its short names.
    pub names: Versions,
    /// The M49 code of its region.
    pub region: String,
    /// The language in which it was written to.
    pub lang: LangCode,
    /// How its letter stands.
    pub consignment: ReplyConsignment,
    /// What it said; absent if nothing came.
    pub reply: Option<ReplySummary>,
}

/// What a state said, on the list.
#[derive(Debug, Serialize, Deserialize, ToSchema)]
pub(crate) struct ReplySummary {
    /// How the reply stands.
    pub standing: ReplyStanding,
    /// The minister's word.
    pub kind: Option<ReplyKind>,
    /// By which channel.
    pub channel: Option<ReplyChannel>,
    /// When it came.
    pub at: Option<Moment>,
    /// Whether that was after the deadline.
    pub late: bool,
    /// Its number in the register.
    pub register: Option<String>,
    /// Which statement of the state, from 1.
    pub ordinal: i64,
}

fn line(line: Line) -> ReplyLine {
    ReplyLine {
        state: line.alpha3,
        names: line.names.0.into_iter().map(|(lang, name)| (lang, name.short)).collect(),
        region: line.region,
        lang: LangCode(line.lang),
        consignment: ReplyConsignment(line.consignment),
        reply: line.reply.map(|reply| ReplySummary {
            standing: ReplyStanding(reply.state),
            kind: reply.kind.map(ReplyKind),
            channel: reply.channel.map(ReplyChannel),
            at: reply.at.map(Moment::from),
            late: reply.late,
            register: reply.register,
            ordinal: reply.ordinal,
        }),
    }
}

/// What of the list is asked for.
#[derive(Debug, Deserialize, IntoParams)]
#[into_params(parameter_in = Query)]
pub(crate) struct ReplyQuery {
    /// Which states: `unanswered`, `accept`, `delegate`, `decline`, `conflict`, `late`, `unreached`; all if it is not said.
    #[param(inline)]
    show: Option<ReplyShow>,
}

/// What the list can show.
#[derive(Debug, Clone, Copy, Deserialize, ToSchema)]
#[serde(rename_all = "lowercase")]
pub(crate) enum ReplyShow {
    All,
    Unanswered,
    Accept,
    Delegate,
    Decline,
    Conflict,
    Late,
    Unreached,
}

impl ReplyShow {
    /// The name of the page's filter.
    const fn name(self) -> &'static str {
        match self {
            Self::All => "all",
            Self::Unanswered => "unanswered",
            Self::Accept => "accept",
            Self::Delegate => "delegate",
            Self::Decline => "decline",
            Self::Conflict => "conflict",
            Self::Late => "late",
            Self::Unreached => "unreached",
        }
    }
}

/// The letter of an address. By the right of the operation: a token may have no other.
pub(super) async fn letter_of(call: &Call, right: Right, slug: &str) -> Result<Letter, ReplyFault> {
    let edition = call.cx.edition()?;
    let read = call.cx.read(right).await?;
    letters::store::letter_by_slug(&read, edition, slug).await?.ok_or(ReplyFault::NotThere)
}

/// List the replies to a letter by state.
///
/// Every state that the letter went to is an entry, by its code, whether it answered or not; one for each statement of a state.
#[utoipa::path(
    get,
    path = "/api/v1/editions/{edition}/letters/{letter}/replies",
    params(ReplyQuery, Paging),
    responses((status = 200, body = Listed<ReplyLine>))
)]
pub(super) async fn list(
    call: Call,
    At((_, slug)): At<(String, String)>,
    Asked(query): Asked<ReplyQuery>,
    Asked(paging): Asked<Paging>,
) -> Result<Json<Listed<ReplyLine>>, Refused> {
    let letter = letter_of(&call, SEE, &slug).await?;
    let read = call.cx.read(SEE).await?;
    let show = query.show.unwrap_or(ReplyShow::All).name();
    let lines = store::lines(&read, letter.id).await?.into_iter().filter(|line| fits(line, show)).collect();
    Ok(Json(paging.part_of_whole(&call, "replies", format!("{slug} {show}"), lines, line)?))
}

/// A state's replies to a letter.
#[derive(Debug, Serialize, Deserialize, ToSchema)]
pub(crate) struct RepliesOfState {
    /// The state, by its alpha-3 code.
    pub state: String,
    /// How its letter stands; absent if none went to it.
    pub consignment: Option<ReplyConsignment>,
    /// Its statements; there is rarely more than one.
    pub replies: Vec<ReplyRecord>,
}

/// A statement of a state, with its history.
#[derive(Debug, Serialize, Deserialize, ToSchema)]
pub(crate) struct ReplyRecord {
    /// Which.
    pub id: Key,
    /// 1, unless the state was allowed another statement.
    pub ordinal: i64,
    /// How it stands.
    pub standing: ReplyStanding,
    /// The answer that counts, or that came first of two.
    pub answer: Option<Key>,
    /// The one that contradicts it, by another channel.
    pub contender: Option<Key>,
    /// Why another statement was allowed.
    pub exception: Option<String>,
    /// When the state first answered: the time of its request.
    pub first_at: Moment,
    /// The version from which an act begins.
    pub version: i64,
    /// Every answer, oldest first.
    pub history: Vec<ReplyPast>,
}

/// An answer of the history.
#[derive(Debug, Serialize, Deserialize, ToSchema)]
pub(crate) struct ReplyPast {
    /// The answer.
    #[serde(flatten)]
    pub given: ReplyGiven,
    /// How its acknowledgement stands: `waiting`, `mailed`, `to-print`, `printed`.
    pub acknowledged: String,
}

async fn of_state(call: &Call, slug: &str, code: &str) -> Result<RepliesOfState, ReplyFault> {
    let letter = letter_of(call, SEE, slug).await?;
    let read = call.cx.read(SEE).await?;
    let state = directory::store::state_by_code(&read, code).await?.ok_or(ReplyFault::NotThere)?;
    let consignment = letters::store::consignment_to(&read, letter.id, state.id).await?;
    let mut replies = Vec::new();
    for reply in store::replies_of(&read, letter.id, state.id).await? {
        replies.push(record_of(call, &read, reply).await?);
    }
    Ok(RepliesOfState { state: state.alpha3, consignment: consignment.map(|c| ReplyConsignment(c.state)), replies })
}

pub(super) async fn record_of(call: &Call, read: &::store::Conn, reply: Reply) -> Result<ReplyRecord, ReplyFault> {
    let zone = call.zone();
    let past = |past: store::Past| ReplyPast { given: ReplyGiven::of(&past.given, &zone), acknowledged: past.acknowledged };
    Ok(ReplyRecord {
        id: Key(reply.id),
        ordinal: reply.ordinal,
        standing: ReplyStanding(reply.state),
        answer: reply.standing.map(|g| Key(g.id)),
        contender: reply.contender.map(|g| Key(g.id)),
        exception: reply.exception,
        first_at: reply.first_at.into(),
        version: reply.version,
        history: store::history(read, reply.id).await?.into_iter().map(past).collect(),
    })
}

/// Read what a state answered to a letter.
///
/// With how it stands, and every answer of its history.
#[utoipa::path(
    get,
    path = "/api/v1/editions/{edition}/letters/{letter}/replies/{code}",
    responses((status = 200, body = RepliesOfState))
)]
pub(super) async fn one(call: Call, At((_, slug, code)): At<(String, String, String)>) -> Result<Json<RepliesOfState>, Refused> {
    Ok(Json(of_state(&call, &slug, &code).await?))
}

/// An answer that came by another way than the link, with what belongs to it.
#[derive(Debug, Serialize, Deserialize, ToSchema)]
#[serde(deny_unknown_fields)]
pub(crate) struct ReplyReceived {
    /// By which channel it came.
    pub channel: ReplyCameBy,
    /// When it was received; not in the future.
    pub received: Moment,
    /// From whom.
    #[serde(default)]
    #[schema(max_length = 300)]
    pub correspondent: Option<String>,
    /// A remark.
    #[serde(default)]
    #[schema(max_length = 4000)]
    pub note: Option<String>,
    /// Which statement of the state, from 1; one more than there are is another statement.
    #[serde(default)]
    #[schema(minimum = 1, maximum = 1000)]
    pub ordinal: Option<i64>,
    /// Why another statement is allowed.
    #[serde(default)]
    #[schema(max_length = 300)]
    pub reason: Option<String>,
    /// Its scan and other files.
    #[serde(default)]
    #[schema(max_items = 2)]
    pub files: Vec<SentFile>,
    /// What it says.
    pub answer: ReplyAnswer,
}

/// Record an answer that came by letter, fax, note verbale, mail or hand.
///
/// By the same rules as one given by link: another channel with another content is a conflict. Each file is checked by its content. The body
/// may have up to 33 MB.
#[utoipa::path(
    post,
    path = "/api/v1/editions/{edition}/letters/{letter}/replies/{code}",
    request_body = ReplyReceived,
    responses((status = 201, body = ReplyReceipt))
)]
pub(super) async fn record(
    At((_, slug, code)): At<(String, String, String)>,
    sent: Body<ReplyReceived, FILES_LIMIT>,
) -> Result<Created<ReplyReceipt>, Refused> {
    let call = &sent.call;
    let edition = call.cx.edition()?;
    let letter = letter_of(call, RECORD, &slug).await?;
    let (state, ranks) = {
        let read = call.cx.read(RECORD).await?;
        let state = directory::store::state_by_code(&read, &code).await?.ok_or(ReplyFault::NotThere)?;
        (state, editions::ranks(&read, edition).await?)
    };
    let asked = letter.reply_form.as_ref().ok_or(ReplyFault::NotAsked)?;
    let answer = answer::read(&sent.form_of("answer"), asked, &call.zone(), &ranks).map_err(|refused| refused.within("answer"))?;
    let value = &sent.value;
    let received = Received {
        letter: letter.id,
        party: state.id,
        ordinal: value.ordinal.unwrap_or(1),
        reason: value.reason.clone().unwrap_or_default(),
        channel: value.channel.0,
        at: value.received.time(),
        correspondent: value.correspondent.clone().unwrap_or_default(),
        note: value.note.clone().unwrap_or_default(),
        files: keep(call, &value.files).await?,
        entered: None,
        answer,
    };
    let outcome = crate::record(&call.cx, received).await?;
    Ok(Created { body: outcome.into(), path: call.path().to_owned() })
}

/// Keeps the files before the transaction that names them: a file that nothing names is harmless.
async fn keep(call: &Call, files: &[SentFile]) -> Result<Vec<ItemFile>, Refused> {
    let mut kept = Vec::new();
    for (n, file) in files.iter().enumerate() {
        let (upload, kind) = file.checked(&format!("/files/{n}"))?;
        let id = call.cx.files().put(upload.bytes).await?;
        kept.push(ItemFile { file: id.to_string(), name: upload.name, media: kind.media().into() });
    }
    Ok(kept)
}
