//! Entering items, joining what came twice, correcting and linking.

use axum::Json;
use kernel::Id;
use serde::{Deserialize, Serialize};
use utoipa::ToSchema;
use web::api::{At, Body, Call, Created, Day, Done, FILES_LIMIT, Key, LangCode, Moment, Refused, SentFile};

use super::{RegisterChannel, RegisterDirection, RegisterLink, RegisterLinkKind};
use crate::{Correction, ItemFile, Link, Recorded, Written, commands};

/// An item to be entered.
#[derive(Debug, Serialize, Deserialize, ToSchema)]
#[serde(deny_unknown_fields)]
pub(crate) struct RegisterEntry {
    /// Received or sent.
    pub direction: RegisterDirection,
    /// By which channel.
    pub channel: RegisterChannel,
    /// When it came or went; not ahead.
    pub at: Moment,
    /// The date that the document bears.
    #[serde(default)]
    pub dated: Option<Day>,
    /// The state that it is from or to.
    #[serde(default)]
    pub state: Option<Key>,
    /// From which office or person. Of an item that came from a state, its short name if nothing is said.
    #[serde(default)]
    #[schema(max_length = 300)]
    pub from: Option<String>,
    /// To which office or person.
    #[serde(default)]
    #[schema(max_length = 300)]
    pub to: Option<String>,
    /// The number that the paper bears.
    #[serde(default)]
    #[schema(max_length = 300)]
    pub document_number: Option<String>,
    /// What it is about; of an answer, that of what it answers if nothing is said.
    #[serde(default)]
    #[schema(max_length = 300)]
    pub subject: Option<String>,
    /// Its text, by which it is found.
    #[serde(default)]
    #[schema(max_length = 60000)]
    pub text: Option<String>,
    /// Its language.
    pub lang: LangCode,
    /// The class of the file plan under which it lies.
    #[serde(default)]
    pub class: Option<Key>,
    /// The number of what it answers: that of the register, or that which our letter bears.
    #[serde(default)]
    #[schema(max_length = 300)]
    pub answers: Option<String>,
    /// A remark.
    #[serde(default)]
    #[schema(max_length = 2000)]
    pub note: Option<String>,
    /// That it is entered although the register holds the same scan, or the same number, date and sender.
    #[serde(default)]
    pub though_known: bool,
    /// Its scan and other files.
    #[serde(default)]
    #[schema(max_items = 10)]
    pub files: Vec<SentFile>,
}

/// What was entered.
#[derive(Debug, Serialize, Deserialize, ToSchema)]
pub(crate) struct RegisterReceipt {
    /// The item.
    pub id: Key,
    /// Its number.
    pub reference: String,
}

impl From<Recorded> for RegisterReceipt {
    fn from(recorded: Recorded) -> Self {
        Self { id: Key(recorded.item), reference: recorded.reference }
    }
}

/// Enter an item in the register.
///
/// By hand or by a program: a fax, a note verbale, a letter, with its scan. What the register seems to hold already is refused, unless it is said
/// that it is wanted nevertheless. Each file is checked by its content. The body may have up to 33 MB.
#[utoipa::path(
    post,
    path = "/api/v1/editions/{edition}/register",
    request_body = RegisterEntry,
    responses((status = 201, body = RegisterReceipt))
)]
pub(super) async fn add(sent: Body<RegisterEntry, FILES_LIMIT>) -> Result<Created<RegisterReceipt>, Refused> {
    let call = &sent.call;
    let value = sent.value;
    let text = |text: Option<String>| text.unwrap_or_default();
    let written = Written {
        direction: value.direction.0,
        channel: value.channel.0,
        at: value.at.time(),
        dated: value.dated.map(|d| d.0),
        state: value.state.map(|s| s.0),
        from: text(value.from),
        to: text(value.to),
        document_number: text(value.document_number),
        subject: text(value.subject),
        body: text(value.text),
        lang: value.lang.0,
        class: value.class.map(|c| c.0),
        answers: text(value.answers),
        note: text(value.note),
        files: keep(call, &value.files).await?,
        though_known: value.though_known,
    };
    let recorded = commands::record(&call.cx, written).await?;
    let path = format!("{}/{}", call.path(), recorded.item);
    Ok(Created { body: recorded.into(), path })
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

/// Files of a paper that came again.
#[derive(Debug, Serialize, Deserialize, ToSchema)]
#[serde(deny_unknown_fields)]
pub(crate) struct RegisterJoined {
    /// Its files; those that the item has are not added again.
    #[schema(max_items = 10)]
    pub files: Vec<SentFile>,
    /// A remark, added to that of the item.
    #[serde(default)]
    #[schema(max_length = 2000)]
    pub note: Option<String>,
}

/// Join a paper that came again to its item.
///
/// No new number is taken.
#[utoipa::path(
    post,
    path = "/api/v1/editions/{edition}/register/{id}/files",
    request_body = RegisterJoined,
    responses((status = 200, body = RegisterReceipt))
)]
pub(super) async fn join(
    At((_, Key(id))): At<(String, Key)>,
    sent: Body<RegisterJoined, FILES_LIMIT>,
) -> Result<Json<RegisterReceipt>, Refused> {
    let files = keep(&sent.call, &sent.value.files).await?;
    let recorded = commands::join(&sent.call.cx, id, files, sent.value.note.as_deref().unwrap_or_default()).await?;
    Ok(Json(recorded.into()))
}

/// An item as it is to be.
#[derive(Debug, Serialize, Deserialize, ToSchema)]
#[serde(deny_unknown_fields)]
pub(crate) struct RegisterCorrection {
    /// The version that was seen.
    pub version: i64,
    /// By which channel.
    pub channel: RegisterChannel,
    /// The date that the document bears.
    pub dated: Option<Day>,
    /// The state that it is from or to.
    pub state: Option<Key>,
    /// From which office or person.
    #[schema(max_length = 300)]
    pub from: String,
    /// To which office or person.
    #[schema(max_length = 300)]
    pub to: String,
    /// The number that the paper bears.
    #[schema(max_length = 300)]
    pub document_number: String,
    /// What it is about.
    #[schema(min_length = 1, max_length = 300)]
    pub subject: String,
    /// Its language.
    pub lang: LangCode,
    /// The class of the file plan under which it lies.
    pub class: Option<Key>,
    /// A remark.
    #[schema(max_length = 2000)]
    pub note: String,
}

/// Correct an item of the register.
///
/// Number, direction, time and files stay as they are.
#[utoipa::path(
    put,
    path = "/api/v1/editions/{edition}/register/{id}",
    request_body = RegisterCorrection,
    responses((status = 204))
)]
pub(super) async fn edit(At((_, Key(id))): At<(String, Key)>, sent: Body<RegisterCorrection>) -> Result<Done, Refused> {
    let value = sent.value;
    let correction = Correction {
        channel: value.channel.0,
        dated: value.dated.map(|d| d.0),
        state: value.state.map(|s| s.0),
        from: value.from,
        to: value.to,
        document_number: value.document_number,
        subject: value.subject,
        lang: value.lang.0,
        class: value.class.map(|c| c.0),
        note: value.note,
    };
    commands::amend(&sent.call.cx, id, value.version, correction).await?;
    Ok(Done)
}

/// A link to be made.
#[derive(Debug, Serialize, Deserialize, ToSchema)]
#[serde(deny_unknown_fields)]
pub(crate) struct RegisterLinked {
    /// How the item stands to the other.
    pub kind: RegisterLinkKind,
    /// The number of the other in the register.
    #[schema(min_length = 1, max_length = 100)]
    pub number: String,
}

/// Link an item to another.
///
/// Linking it again in the same way changes nothing.
#[utoipa::path(
    post,
    path = "/api/v1/editions/{edition}/register/{id}/links",
    request_body = RegisterLinked,
    responses((status = 204))
)]
pub(super) async fn link(At((_, Key(id))): At<(String, Key)>, sent: Body<RegisterLinked>) -> Result<Done, Refused> {
    commands::link(&sent.call.cx, id, sent.value.kind.0, &sent.value.number).await?;
    Ok(Done)
}

/// Take a link away.
///
/// The items stay as they are.
#[utoipa::path(
    post,
    path = "/api/v1/editions/{edition}/register/{id}/links/remove",
    request_body = RegisterLink,
    responses((status = 204))
)]
pub(super) async fn unlink(At((_, Key(id))): At<(String, Key)>, sent: Body<RegisterLink>) -> Result<Done, Refused> {
    let item: Id = sent.value.item.0;
    commands::unlink(&sent.call.cx, id, Link { kind: sent.value.kind.0, item }).await?;
    Ok(Done)
}
