//! The file plan: classes and holds.

use axum::Json;
use kernel::{Lang, Text};
use ledger::DoorFault;
use serde::{Deserialize, Serialize};
use utoipa::ToSchema;
use web::api::{ApiFault, Asked, At, Body, Call, Created, Day, Done, Key, Listed, Made, Moment, Paging, Refused, Versions};
use web::choice;

use crate::commands::Covers;
use crate::{Action, Class, ClassSaid, CountsFrom, Hold, PLAN, RegisterFault, SEE, commands, store};

choice!(FileAction of Action: [Action::Destroy, Action::Transfer, Action::Keep], "What becomes of items when their years are over.");
choice!(FileCountsFrom of CountsFrom: [CountsFrom::Item, CountsFrom::Year, CountsFrom::Closing], "From when years are counted: the day of the item, the end of its year, the closing of the class.");

/// A class of the file plan.
#[derive(Debug, Serialize, Deserialize, ToSchema)]
pub(crate) struct FileClass {
    /// Which.
    pub id: Key,
    /// Its version, to be sent with a change.
    pub version: i64,
    /// Its code.
    pub code: String,
    /// What lies under it.
    pub titles: Versions,
    /// For how many years it is kept; absent for good.
    pub years: Option<u32>,
    /// From when they are counted.
    pub counts_from: FileCountsFrom,
    /// What becomes of it then.
    pub action: FileAction,
    /// The day on which it was closed.
    pub closed_on: Option<Day>,
}

impl From<Class> for FileClass {
    fn from(class: Class) -> Self {
        Self {
            id: Key(class.id),
            version: class.version,
            code: class.code,
            titles: (&class.titles).into(),
            years: class.years,
            counts_from: FileCountsFrom(class.counts_from),
            action: FileAction(class.action),
            closed_on: class.closed_on.map(Day),
        }
    }
}

/// A class as it is to be.
#[derive(Debug, Serialize, Deserialize, ToSchema)]
#[serde(deny_unknown_fields)]
pub(crate) struct FileClassSaid {
    /// The version that was seen; of no account for a new one.
    #[serde(default)]
    pub version: i64,
    /// Its code: letters, figures, points, hyphens and strokes.
    #[schema(min_length = 1, max_length = 20)]
    pub code: String,
    /// What lies under it, in one language at least.
    pub titles: Versions,
    /// For how many years it is kept; absent only where it is kept for good.
    #[serde(default)]
    #[schema(maximum = 200)]
    pub years: Option<u32>,
    /// From when they are counted.
    pub counts_from: FileCountsFrom,
    /// What becomes of it then.
    pub action: FileAction,
    /// The day on which it was closed.
    #[serde(default)]
    pub closed_on: Option<Day>,
}

impl FileClassSaid {
    fn said(self) -> ClassSaid {
        let Versions { ar, zh, en, fr, ru, es } = self.titles;
        let versions = [(Lang::Ar, ar), (Lang::Zh, zh), (Lang::En, en), (Lang::Fr, fr), (Lang::Ru, ru), (Lang::Es, es)];
        let titles = versions.into_iter().fold(Text::default(), |text, (lang, title)| match title {
            Some(title) if !title.trim().is_empty() => text.with(lang, title.trim()),
            _ => text,
        });
        ClassSaid {
            code: self.code,
            titles,
            years: self.years,
            counts_from: self.counts_from.0,
            action: self.action.0,
            closed_on: self.closed_on.map(|d| d.0),
        }
    }
}

/// List the classes of the file plan.
///
/// By code.
#[utoipa::path(get, path = "/api/v1/editions/{edition}/file-plan", params(Paging), responses((status = 200, body = Listed<FileClass>)))]
pub(super) async fn classes(call: Call, Asked(paging): Asked<Paging>) -> Result<Json<Listed<FileClass>>, Refused> {
    let read = call.cx.read(SEE).await?;
    let all = store::classes(&read, call.cx.edition()?).await.map_err(DoorFault::from)?;
    Ok(Json(paging.part_of_whole(&call, "file-plan", "", all, FileClass::from)?))
}

/// Add a class to the file plan.
///
/// Codes are unique in an edition.
#[utoipa::path(post, path = "/api/v1/editions/{edition}/file-plan", request_body = FileClassSaid, responses((status = 201, body = Made)))]
pub(super) async fn add_class(sent: Body<FileClassSaid>) -> Result<Created<Made>, Refused> {
    let id = commands::add_class(&sent.call.cx, sent.value.said()).await?;
    Ok(Created { body: Made { id: Key(id) }, path: format!("{}/{id}", sent.call.path()) })
}

/// Read a class of the file plan.
///
/// By its id.
#[utoipa::path(get, path = "/api/v1/editions/{edition}/file-plan/{id}", responses((status = 200, body = FileClass)))]
pub(super) async fn class(call: Call, At((_, Key(id))): At<(String, Key)>) -> Result<Json<FileClass>, Refused> {
    let read = call.cx.read(PLAN).await?;
    let found = store::class(&read, call.cx.edition()?, id).await.map_err(DoorFault::from)?;
    Ok(Json(found.ok_or(ApiFault::NotThere)?.into()))
}

/// Change a class of the file plan.
///
/// Closing it is a change too.
#[utoipa::path(put, path = "/api/v1/editions/{edition}/file-plan/{id}", request_body = FileClassSaid, responses((status = 204)))]
pub(super) async fn edit_class(At((_, Key(id))): At<(String, Key)>, sent: Body<FileClassSaid>) -> Result<Done, Refused> {
    let version = sent.value.version;
    commands::edit_class(&sent.call.cx, id, version, sent.value.said()).await?;
    Ok(Done)
}

/// A hold.
#[derive(Debug, Serialize, Deserialize, ToSchema)]
pub(crate) struct FileHold {
    /// Which.
    pub id: Key,
    /// The item that it covers.
    pub item: Option<Key>,
    /// The class that it covers.
    pub class: Option<Key>,
    /// Why.
    pub reason: String,
    /// Since when.
    pub placed_at: Moment,
    /// Until when, once it was lifted.
    pub lifted_at: Option<Moment>,
    /// Why it was lifted.
    pub lifted_reason: Option<String>,
}

impl From<Hold> for FileHold {
    fn from(hold: Hold) -> Self {
        Self {
            id: Key(hold.id),
            item: hold.item.map(Key),
            class: hold.class.map(Key),
            reason: hold.reason,
            placed_at: hold.placed_at.into(),
            lifted_at: hold.lifted_at.map(Moment::from),
            lifted_reason: hold.lifted_reason,
        }
    }
}

/// List the holds.
///
/// Those that stand first.
#[utoipa::path(get, path = "/api/v1/editions/{edition}/holds", params(Paging), responses((status = 200, body = Listed<FileHold>)))]
pub(super) async fn holds(call: Call, Asked(paging): Asked<Paging>) -> Result<Json<Listed<FileHold>>, Refused> {
    let read = call.cx.read(SEE).await?;
    let all = store::holds(&read, call.cx.edition()?).await.map_err(DoorFault::from)?;
    Ok(Json(paging.part_of_whole(&call, "holds", "", all, FileHold::from)?))
}

/// A hold to be placed: on an item, or on a class.
#[derive(Debug, Serialize, Deserialize, ToSchema)]
#[serde(deny_unknown_fields)]
pub(crate) struct FileHoldSaid {
    /// The item.
    #[serde(default)]
    pub item: Option<Key>,
    /// The class, if no item is said.
    #[serde(default)]
    pub class: Option<Key>,
    /// Why.
    #[schema(min_length = 1, max_length = 2000)]
    pub reason: String,
}

/// Place a hold.
///
/// While it stands, nothing that it covers is disposed of.
#[utoipa::path(post, path = "/api/v1/editions/{edition}/holds", request_body = FileHoldSaid, responses((status = 201, body = Made)))]
pub(super) async fn hold(sent: Body<FileHoldSaid>) -> Result<Created<Made>, Refused> {
    let covers = match (sent.value.item, sent.value.class) {
        (Some(item), _) => Covers::Item(item.0),
        (None, Some(class)) => Covers::Class(class.0),
        (None, None) => return Err(RegisterFault::NotThere.into()),
    };
    let id = commands::hold(&sent.call.cx, covers, &sent.value.reason).await?;
    Ok(Created { body: Made { id: Key(id) }, path: sent.call.path().to_owned() })
}

/// Why a hold is lifted.
#[derive(Debug, Serialize, Deserialize, ToSchema)]
#[serde(deny_unknown_fields)]
pub(crate) struct FileHoldLifted {
    /// Why.
    #[schema(min_length = 1, max_length = 2000)]
    pub reason: String,
}

/// Lift a hold.
///
/// With a reason, which is kept.
#[utoipa::path(post, path = "/api/v1/editions/{edition}/holds/{id}/lift", request_body = FileHoldLifted, responses((status = 204)))]
pub(super) async fn lift(At((_, Key(id))): At<(String, Key)>, sent: Body<FileHoldLifted>) -> Result<Done, Refused> {
    commands::lift(&sent.call.cx, id, &sent.value.reason).await?;
    Ok(Done)
}
