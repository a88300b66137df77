//! The register's operations: list, read, files.

#![expect(unused_qualifications, reason = "the description of parameters writes whole paths")]

mod disposal;
mod plan;
mod write;

use axum::Json;
use axum::response::{IntoResponse, Response};
use kernel::{Refusal, Sort};
use ledger::DoorFault;
use serde::{Deserialize, Serialize};
use utoipa::{IntoParams, ToSchema};
use web::api::{ApiFault, Asked, At, Call, Day, Key, LangCode, Listed, Moment, Op, Paging, Refused, op, routes};
use web::{Download, FileType, choice};
use words::Wanted;

use crate::store::{Cursor, SortedBy, Sought};
use crate::{APPROVE, Channel, Direction, ENTER, HOLD_ITEMS, Item, LinkKind, PLAN, PROPOSE, SEE, store};

/// The operations.
// words: correspondence-right-*
pub(crate) const OPS: &[Op] = &[
    op("listRegister", SEE, || routes!(list)),
    op("readRegisterItem", SEE, || routes!(one)),
    op("readRegisterFile", SEE, || routes!(file)),
    op("addRegisterItem", ENTER, || routes!(write::add)),
    op("editRegisterItem", ENTER, || routes!(write::edit)),
    op("joinRegisterItem", ENTER, || routes!(write::join)),
    op("linkRegisterItem", ENTER, || routes!(write::link)),
    op("unlinkRegisterItem", ENTER, || routes!(write::unlink)),
    op("listFileClasses", SEE, || routes!(plan::classes)),
    op("addFileClass", PLAN, || routes!(plan::add_class)),
    op("readFileClass", PLAN, || routes!(plan::class)),
    op("editFileClass", PLAN, || routes!(plan::edit_class)),
    op("listHolds", SEE, || routes!(plan::holds)),
    op("placeHold", HOLD_ITEMS, || routes!(plan::hold)),
    op("liftHold", HOLD_ITEMS, || routes!(plan::lift)),
    op("listDisposals", SEE, || routes!(disposal::disposals)),
    op("proposeDisposal", PROPOSE, || routes!(disposal::propose)),
    op("readDisposal", SEE, || routes!(disposal::disposal)),
    op("approveDisposal", APPROVE, || routes!(disposal::approve)),
    op("withdrawDisposal", PROPOSE, || routes!(disposal::withdraw)),
    op("carryOutDisposal", PROPOSE, || routes!(disposal::carry_out)),
    op("readDisposalCertificate", SEE, || routes!(disposal::certificate)),
    op("readDisposalPackage", PROPOSE, || routes!(disposal::archive)),
];

choice!(RegisterDirection of Direction: [Direction::In, Direction::Out], "Received or sent.");
choice!(RegisterLinkKind of LinkKind: LinkKind::ALL, "How an item stands to another: it answers it, has to do with it, or is the same, come twice.");
choice!(RegisterChannel of Channel: Channel::ALL, "By which channel an item came or went.");

/// An item of the register.
#[derive(Debug, Serialize, Deserialize, ToSchema)]
pub(crate) struct RegisterItem {
    /// Which.
    pub id: Key,
    /// Its version, to be sent with a correction.
    pub version: i64,
    /// Received or sent.
    pub direction: RegisterDirection,
    /// Its number.
    pub reference: String,
    /// When it came or went.
    pub at: Moment,
    /// By which channel.
    pub channel: RegisterChannel,
    /// The state, if it is one's.
    pub state: Option<Key>,
    /// The date that the document bears.
    pub dated: Option<Day>,
    /// From whom or to whom.
    pub correspondent: String,
    /// From which office or person.
    pub from: String,
    /// To which office or person.
    pub to: String,
    /// The number that the paper bears.
    pub document_number: String,
    /// What it is about, in a line.
    pub subject: String,
    /// The kind of the thing that it is about.
    pub about_kind: String,
    /// The thing that it is about; the item itself, if there is no other.
    pub about: Key,
    /// Its language.
    pub lang: LangCode,
    /// The class of the file plan under which it lies.
    pub class: Option<Key>,
    /// A remark.
    pub note: String,
    /// How it stands to other items, if it was read for itself.
    pub links: Vec<RegisterLink>,
    /// When it was disposed of; number, dates and class remain.
    pub disposed_at: Option<Moment>,
    /// Its files, if it was read for itself.
    pub files: Vec<RegisterFile>,
}

/// A link from an item to another.
#[derive(Debug, Serialize, Deserialize, ToSchema)]
#[serde(deny_unknown_fields)]
pub(crate) struct RegisterLink {
    /// How it stands to the other.
    pub kind: RegisterLinkKind,
    /// The other item.
    pub item: Key,
}

/// A file of an item.
#[derive(Debug, Serialize, Deserialize, ToSchema)]
pub(crate) struct RegisterFile {
    /// Its name.
    pub name: String,
    /// Its media type, by its content.
    pub media: String,
}

impl From<Item> for RegisterItem {
    fn from(item: Item) -> Self {
        let correspondent = item.correspondent().to_owned();
        Self {
            id: Key(item.id),
            version: item.version,
            direction: RegisterDirection(item.direction),
            reference: item.reference,
            at: item.at.into(),
            dated: item.dated.map(Day),
            channel: RegisterChannel(item.channel),
            state: item.state.map(Key),
            correspondent,
            from: item.from,
            to: item.to,
            document_number: item.document_number,
            subject: item.subject,
            about_kind: item.about.kind.name().to_owned(),
            about: Key(item.about.id),
            lang: LangCode(item.lang),
            class: item.class.map(Key),
            note: item.note,
            links: item.links.into_iter().map(|l| RegisterLink { kind: RegisterLinkKind(l.kind), item: Key(l.item) }).collect(),
            disposed_at: item.disposed_at.map(Moment::from),
            files: item.files.into_iter().map(|f| RegisterFile { name: f.name, media: f.media }).collect(),
        }
    }
}

/// What of the register is asked for.
#[derive(Debug, Deserialize, IntoParams)]
#[into_params(parameter_in = Query)]
pub(crate) struct RegisterQuery {
    /// Words, each of which an item holds or which begin one that it holds: in number, parties, subject, text, or the text of its scans. Case,
    /// accents, vowel signs and script do not matter. What stands between quotation marks stands there in that order.
    #[param(max_length = 200)]
    q: Option<String>,
    /// Received or sent; both if it is not said.
    #[param(inline)]
    direction: Option<RegisterDirection>,
    /// By this channel.
    #[param(inline)]
    channel: Option<RegisterChannel>,
    /// Of this state.
    #[param(inline)]
    state: Option<Key>,
    /// Under this class of the file plan.
    #[param(inline)]
    class: Option<Key>,
    /// That came or went then or later.
    #[param(inline)]
    since: Option<Moment>,
    /// That came or went before then.
    #[param(inline)]
    before: Option<Moment>,
}

/// List the register.
///
/// Every item in and out under its number, the newest first. Where words are looked for, those that hold them in number, parties or subject
/// stand before those that hold them in their text.
#[utoipa::path(
    get,
    path = "/api/v1/editions/{edition}/register",
    params(RegisterQuery, Paging),
    responses((status = 200, body = Listed<RegisterItem>))
)]
async fn list(call: Call, Asked(query): Asked<RegisterQuery>, Asked(paging): Asked<Paging>) -> Result<Json<Listed<RegisterItem>>, Refused> {
    let filter = format!("{query:?}");
    let after = paging.after(&call, "register", &filter)?;
    let after = after.map(|key| key.parse::<Cursor>().map_err(|()| ApiFault::BadCursor)).transpose()?;
    let sought = Sought {
        words: Wanted::all(&query.q.unwrap_or_default()),
        direction: query.direction.map(|d| d.0),
        channel: query.channel.map(|c| c.0),
        state: query.state.map(|s| s.0),
        class: query.class.map(|c| c.0),
        since: query.since.map(Moment::time),
        before: query.before.map(Moment::time),
    };
    let by = if sought.words.is_empty() { SortedBy::Time } else { SortedBy::Match };
    let read = call.cx.read(SEE).await?;
    let most = i64::try_from(paging.limit() + 1).unwrap_or(i64::MAX);
    let found = store::look(&read, call.cx.edition()?, &sought, (by, true), after, most).await.map_err(DoorFault::from)?;
    Ok(Json(paging.part(&call, "register", &filter, found, |f| f.cursor.to_string(), |f| f.item.into())))
}

async fn item(call: &Call, Key(id): Key) -> Result<Item, Refused> {
    let read = call.cx.read(SEE).await?;
    let found = store::one(&read, call.cx.edition()?, id).await.map_err(DoorFault::from)?;
    Ok(found.ok_or(ApiFault::NotThere)?)
}

/// Read an item of the register.
///
/// With the names of its files.
#[utoipa::path(get, path = "/api/v1/editions/{edition}/register/{id}", responses((status = 200, body = RegisterItem)))]
async fn one(call: Call, At((_, id)): At<(String, Key)>) -> Result<Json<RegisterItem>, Refused> {
    Ok(Json(item(&call, id).await?.into()))
}

/// Read a file of an item of the register.
///
/// As it came; the scan of a fax, the letter that was sent.
#[utoipa::path(
    get,
    path = "/api/v1/editions/{edition}/register/{id}/files/{position}",
    responses((status = 200, description = "The file, in the media type of its content.", content(
        (Vec<u8> = "application/pdf"), (Vec<u8> = "image/jpeg"), (Vec<u8> = "image/png"), (Vec<u8> = "image/tiff"),
        (Vec<u8> = "application/octet-stream")
    )))
)]
async fn file(call: Call, At((_, id, position)): At<(String, Key, usize)>) -> Result<Response, Refused> {
    let item = item(&call, id).await?;
    let file = item.files.get(position).ok_or(ApiFault::NotThere)?;
    let fetched = match file.file.parse() {
        Ok(id) => call.cx.files().get(id).await,
        Err(fault) => Err(fault),
    };
    match fetched {
        Ok(bytes) => {
            let ours = item.direction == Direction::Out;
            Ok(Download { name: file.name.clone(), media: FileType::of_media(&file.media), bytes, ours }.into_response())
        }
        Err(fault) if fault.sort() == Sort::Unavailable => Err(fault.into()),
        Err(_) => Err(ApiFault::NotThere.into()),
    }
}
