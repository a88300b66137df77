//! What everybody may read: the published versions of letters that have left.

use axum::Json;
use serde::{Deserialize, Serialize};
use utoipa::ToSchema;
use web::api::{Asked, At, Call, Day, LangCode, Listed, Paging, Refused};

use crate::VersionText;
use crate::pages::public::{self, Published};

/// A published letter.
#[derive(Debug, Serialize, Deserialize, ToSchema)]
pub(crate) struct PublishedLetter {
    /// Its name in addresses.
    pub slug: String,
    /// Its number as people write it.
    pub reference: String,
    /// The date that it bears.
    pub dated: Day,
    /// Its published versions.
    pub versions: Vec<PublishedVersion>,
}

/// A published version.
#[derive(Debug, Serialize, Deserialize, ToSchema)]
pub(crate) struct PublishedVersion {
    /// The language.
    pub lang: LangCode,
    /// Whether it is the letter itself, and not an unofficial translation.
    pub official: bool,
    /// Its text, as it goes to the whole class.
    pub text: VersionText,
}

fn draw(published: Published) -> PublishedLetter {
    let version = |v: crate::Version| PublishedVersion { lang: LangCode(v.lang), official: v.official, text: v.text };
    PublishedLetter {
        slug: published.letter.slug,
        reference: published.letter.reference,
        dated: Day(published.letter.dated),
        versions: published.versions.into_iter().map(version).collect(),
    }
}

/// List the published letters.
///
/// Letters that have left, with their published versions; the newest first.
#[utoipa::path(
    get,
    path = "/api/v1/editions/{edition}/published-letters",
    params(Paging),
    responses((status = 200, body = Listed<PublishedLetter>))
)]
pub(super) async fn list(call: Call, Asked(paging): Asked<Paging>) -> Result<Json<Listed<PublishedLetter>>, Refused> {
    let letters = public::all(&call.visit()).await?;
    Ok(Json(paging.part_of_whole(&call, "published-letters", "", letters, draw)?))
}

/// Read a published letter.
///
/// With its published versions.
#[utoipa::path(get, path = "/api/v1/editions/{edition}/published-letters/{letter}", responses((status = 200, body = PublishedLetter)))]
pub(super) async fn one(call: Call, At((_, slug)): At<(String, String)>) -> Result<Json<PublishedLetter>, Refused> {
    let (published, _, _) = public::find(&call.visit(), &slug).await?;
    Ok(Json(draw(published)))
}
