//! The register's operations: list, read, files.

#![expect(unused_qualifications, reason = "the description of parameters writes whole paths")]

use axum::Json;
use axum::response::{IntoResponse, Response};
use kernel::{Refusal, Sort};
use ledger::DoorFault;
use serde::{Deserialize, Serialize};
use utoipa::{IntoParams, ToSchema};
use web::api::{ApiFault, Asked, At, Call, Key, LangCode, Listed, Moment, Op, Paging, Refused, op, routes};
use web::{Download, FileType, choice};

use crate::{Channel, Direction, Item, SEE, store};

/// The operations.
// words: correspondence-right-*
pub(crate) const OPS: &[Op] = &[
    op("listRegister", SEE, || routes!(list)),
    op("readRegisterItem", SEE, || routes!(one)),
    op("readRegisterFile", SEE, || routes!(file)),
];

choice!(RegisterDirection of Direction: [Direction::In, Direction::Out], "Received or sent.");
choice!(RegisterChannel of Channel: Channel::ALL, "By which channel an item came or went.");

/// An item of the register.
#[derive(Debug, Serialize, Deserialize, ToSchema)]
pub(crate) struct RegisterItem {
    /// Which.
    pub id: Key,
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
    /// From whom or to whom.
    pub correspondent: String,
    /// What it is about, in a line.
    pub subject: String,
    /// The kind of the thing that it is about.
    pub about_kind: String,
    /// The thing that it is about.
    pub about: Key,
    /// Its language.
    pub lang: LangCode,
    /// A remark.
    pub note: String,
    /// Its files, if it was read for itself.
    pub files: Vec<RegisterFile>,
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
        Self {
            id: Key(item.id),
            direction: RegisterDirection(item.direction),
            reference: item.reference,
            at: item.at.into(),
            channel: RegisterChannel(item.channel),
            state: item.state.map(Key),
            correspondent: item.correspondent,
            subject: item.subject,
            about_kind: item.about.kind.name().to_owned(),
            about: Key(item.about.id),
            lang: LangCode(item.lang),
            note: item.note,
            files: item.files.into_iter().map(|f| RegisterFile { name: f.name, media: f.media }).collect(),
        }
    }
}

/// What of the register is asked for.
#[derive(Debug, Deserialize, IntoParams)]
#[into_params(parameter_in = Query)]
pub(crate) struct RegisterQuery {
    /// Received or sent; both if it is not said.
    #[param(inline)]
    direction: Option<RegisterDirection>,
}

/// List the register.
///
/// Every item in and out under its number, the newest first.
#[utoipa::path(
    get,
    path = "/api/v1/editions/{edition}/register",
    params(RegisterQuery, Paging),
    responses((status = 200, body = Listed<RegisterItem>))
)]
async fn list(call: Call, Asked(query): Asked<RegisterQuery>, Asked(paging): Asked<Paging>) -> Result<Json<Listed<RegisterItem>>, Refused> {
    let direction = query.direction.map(|d| d.0);
    let filter = direction.map_or("", Direction::name);
    let begin = paging.begin(&call, "register", filter)?;
    let read = call.cx.read(SEE).await?;
    let skip = i64::try_from(begin).unwrap_or(i64::MAX);
    let items = store::page(&read, call.cx.edition()?, direction, (store::SortedBy::Time, true), skip, paging.limit() as i64 + 1).await?;
    let end = begin + paging.limit();
    Ok(Json(paging.part(&call, "register", filter, items, |_| end.to_string(), Into::into)))
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
