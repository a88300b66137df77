//! The editions' operations: which there are, what an edition is, and its editing.

use axum::Json;
use serde::{Deserialize, Serialize};
use utoipa::ToSchema;
use web::api::{ApiFault, At, Body, Call, Changed, Day, Key, LangCode, Op, Refused, Versions, op, routes};

use crate::commands::{self, Edit};
use crate::{Days, Edition, EditionFault, Framework, RUN, SEE, Wording, store};

/// The operations.
// words: editions-right-*
pub(crate) const OPS: &[Op] = &[
    op("readCurrentEdition", SEE, || routes!(current)),
    op("readEdition", SEE, || routes!(one)),
    op("editEdition", RUN, || routes!(edit)),
    op("showEdition", RUN, || routes!(show)),
];

/// A text with a version per language.
#[derive(Debug, Serialize, Deserialize, ToSchema)]
pub(crate) struct EditionText {
    /// The versions.
    pub versions: Versions,
    /// The languages in which the version was worded here and not by the forum.
    pub unofficial: Vec<LangCode>,
}

impl From<&Wording> for EditionText {
    fn from(wording: &Wording) -> Self {
        let unofficial = wording.text().versions().map(|(lang, _)| lang).filter(|lang| wording.unofficial(*lang));
        Self { unofficial: unofficial.map(LangCode).collect(), versions: wording.text().into() }
    }
}

/// An edition of a forum.
#[derive(Debug, Serialize, Deserialize, ToSchema)]
pub(crate) struct EditionFacts {
    /// Which.
    pub id: Key,
    /// Its name in addresses.
    pub slug: String,
    /// The zone of record: deadlines and sessions are meant in it.
    pub zone: String,
    /// Whether the public sees it.
    pub public: bool,
    /// The name as it stands above every page.
    pub short_name: Versions,
    /// The full name.
    pub name: EditionText,
    /// What the forum is.
    pub description: EditionText,
    /// The theme.
    pub theme: EditionText,
    /// Since which month it is held in virtual form: `2021-01`.
    pub virtual_since: Option<String>,
    /// The days of the high-level sessions.
    pub high_level_sessions: Option<EditionDays>,
    /// The final week.
    pub final_week: Option<EditionDays>,
    /// The official languages.
    pub languages: Vec<LangCode>,
    /// Who organises it, the lead first.
    pub organisers: Vec<EditionOrganiser>,
    /// How the secretariat is reached.
    pub contact: Option<String>,
    /// The ladder of ranks by which speakers are ordered, the highest first.
    pub ranks: Vec<EditionName>,
    /// The types of stakeholders.
    pub stakeholder_types: Vec<EditionName>,
    /// The action lines.
    pub action_lines: Vec<EditionItem>,
    /// The Sustainable Development Goals.
    pub sdgs: Vec<EditionItem>,
    /// The version from which an edit begins; 0 while nobody has described it.
    pub version: i64,
}

/// Days from a first to a last, both included.
#[derive(Debug, Serialize, Deserialize, ToSchema)]
pub(crate) struct EditionDays {
    /// The first.
    pub first: Day,
    /// The last.
    pub last: Day,
}

impl From<Days> for EditionDays {
    fn from(days: Days) -> Self {
        Self { first: Day(days.first()), last: Day(days.last()) }
    }
}

/// An organiser.
#[derive(Debug, Serialize, Deserialize, ToSchema)]
pub(crate) struct EditionOrganiser {
    /// Its code.
    pub code: String,
    /// Whether the forum is held under its aegis.
    pub lead: bool,
    /// The full name.
    pub name: Versions,
    /// The abbreviation.
    pub short_name: Versions,
}

/// A code and what it is called.
#[derive(Debug, Serialize, Deserialize, ToSchema)]
pub(crate) struct EditionName {
    /// The code.
    pub code: String,
    /// The name.
    pub name: EditionText,
}

/// An item of a framework.
#[derive(Debug, Serialize, Deserialize, ToSchema)]
pub(crate) struct EditionItem {
    /// Its code: `C7`, `16`.
    pub code: String,
    /// The item of which it is a part.
    pub parent: Option<String>,
    /// Its name; languages in which nobody competent has supplied one are missing.
    pub name: Versions,
}

async fn facts(read: &::store::Conn, edition: Edition) -> Result<EditionFacts, EditionFault> {
    let id = edition.id;
    let items = async |framework| -> Result<Vec<EditionItem>, EditionFault> {
        let items = store::framework(read, id, framework).await?;
        Ok(items.into_iter().map(|i| EditionItem { code: i.code, parent: i.parent, name: (&i.names).into() }).collect())
    };
    let ranks = store::ranks(read, id).await?;
    let types = store::stakeholder_types(read, id).await?;
    Ok(EditionFacts {
        id: Key(id),
        slug: edition.slug,
        zone: edition.zone.name().to_owned(),
        public: edition.public,
        short_name: (&edition.short_name).into(),
        name: (&edition.name).into(),
        description: (&edition.description).into(),
        theme: (&edition.theme).into(),
        virtual_since: edition.dates.virtual_since.map(|m| m.to_string()),
        high_level_sessions: edition.dates.high_level_sessions.map(Into::into),
        final_week: edition.dates.final_week.map(Into::into),
        languages: edition.languages.into_iter().map(LangCode).collect(),
        organisers: edition
            .organisers
            .into_iter()
            .map(|o| EditionOrganiser { code: o.code, lead: o.lead, name: (&o.names).into(), short_name: (&o.short_names).into() })
            .collect(),
        contact: edition.contact.map(|c| c.email.to_string()),
        ranks: ranks.into_iter().map(|r| EditionName { code: r.code, name: (&r.names).into() }).collect(),
        stakeholder_types: types.into_iter().map(|t| EditionName { code: t.code, name: (&t.names).into() }).collect(),
        action_lines: items(Framework::ActionLines).await?,
        sdgs: items(Framework::Sdgs).await?,
        version: edition.version,
    })
}

/// Read the current edition.
///
/// The one to which the home page leads, if the public sees it; with a token, the token's.
#[utoipa::path(get, path = "/api/v1/editions/current", responses((status = 200, body = EditionFacts)))]
async fn current(call: Call) -> Result<Json<EditionFacts>, Refused> {
    let read = call.cx.read(SEE).await?;
    let id = match call.cx.edition() {
        Ok(id) => id,
        Err(_) => access::edition::current(&read).await?.filter(|e| e.public).ok_or(ApiFault::NotThere)?.id,
    };
    let edition = store::edition(&read, id).await?.ok_or(EditionFault::NotThere)?;
    Ok(Json(facts(&read, edition).await?))
}

/// Read an edition.
///
/// Its name, theme, dates, organisers, languages, frameworks and ladder of ranks.
#[utoipa::path(get, path = "/api/v1/editions/{edition}", responses((status = 200, body = EditionFacts)))]
async fn one(call: Call, At(_): At<String>) -> Result<Json<EditionFacts>, Refused> {
    let read = call.cx.read(SEE).await?;
    let edition = store::edition(&read, call.cx.edition()?).await?.ok_or(EditionFault::NotThere)?;
    Ok(Json(facts(&read, edition).await?))
}

/// Theme and dates of an edition. What is absent is none.
#[derive(Debug, Deserialize, ToSchema)]
#[serde(deny_unknown_fields)]
#[expect(dead_code, reason = "its members are read as the form's fields")]
pub(crate) struct EditionEdit {
    /// The version from which the edit began.
    version: i64,
    /// The theme, each version at most 500 characters.
    theme: Versions,
    /// The languages in which the theme is the forum's own.
    #[serde(default)]
    #[schema(max_items = 6)]
    official: Vec<LangCode>,
    /// Since which month it is held in virtual form: `2021-01`.
    #[serde(default)]
    #[schema(max_length = 7)]
    virtual_since: Option<String>,
    /// The first day of the high-level sessions.
    #[serde(default)]
    high_level_first: Option<Day>,
    /// Their last day.
    #[serde(default)]
    high_level_last: Option<Day>,
    /// The first day of the final week.
    #[serde(default)]
    final_week_first: Option<Day>,
    /// Its last day.
    #[serde(default)]
    final_week_last: Option<Day>,
}

/// Edit theme and dates of an edition.
///
/// All of them, as they are to be.
#[utoipa::path(put, path = "/api/v1/editions/{edition}", request_body = EditionEdit, responses((status = 200, body = Changed)))]
async fn edit(sent: Body<EditionEdit>) -> Result<Json<Changed>, Refused> {
    let edit = Edit::read(&sent.form()).map_err(Refused::all)?;
    match commands::edit(&sent.call.cx, edit).await {
        Ok(edited) => Ok(Json(Changed { version: edited.version })),
        Err(fault @ EditionFault::Stale) => {
            let read = sent.call.cx.read(RUN).await?;
            let edition = store::edition(&read, sent.call.cx.edition()?).await?.ok_or(EditionFault::NotThere)?;
            Err(Refused::from(fault).with_current(facts(&read, edition).await?))
        }
        Err(fault) => Err(fault.into()),
    }
}

/// Whether the public sees an edition.
#[derive(Debug, Serialize, Deserialize, ToSchema)]
#[serde(deny_unknown_fields)]
pub(crate) struct EditionShown {
    /// It does.
    pub public: bool,
}

/// Show an edition to the public, or hide it.
///
/// Saying what is so already changes nothing.
#[utoipa::path(post, path = "/api/v1/editions/{edition}/public", request_body = EditionShown, responses((status = 200, body = EditionShown)))]
async fn show(sent: Body<EditionShown>) -> Result<Json<EditionShown>, Refused> {
    let shown = commands::set_public(&sent.call.cx, sent.value.public).await?;
    Ok(Json(EditionShown { public: shown.public }))
}
