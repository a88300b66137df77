//! The versions of a letter: read, write, mark, render.

#![expect(unused_qualifications, reason = "the description of parameters writes whole paths")]

use axum::Json;
use axum::response::{IntoResponse, Response};
use kernel::Lang;
use serde::{Deserialize, Serialize};
use utoipa::{IntoParams, ToSchema};
use web::api::{Asked, At, Body, Call, LangCode, Refused};
use web::{Download, FileType, choice};

use super::letter;
use super::wire::{LetterVersion, VersionHead, VersionStands};
use crate::compose::{self, Reader};
use crate::{Hand, Letter, Mark, REVIEW, SEE, TextFault, Version, VersionMove, VersionText, WRITE, Writing, addressed, store};

choice!(VersionMark of VersionMove: VersionMove::MARKS, "A move of a version that is made without writing.");

async fn source(read: &::store::Conn, letter: &Letter) -> Result<Option<Version>, TextFault> {
    Ok(store::version(read, letter.id, letter.source_lang).await?)
}

/// Read a version of a letter.
///
/// With its text.
#[utoipa::path(
    get,
    path = "/api/v1/editions/{edition}/letters/{letter}/versions/{lang}",
    responses((status = 200, body = LetterVersion))
)]
pub(super) async fn one(call: Call, At((_, slug, LangCode(lang))): At<(String, String, LangCode)>) -> Result<Json<LetterVersion>, Refused> {
    let letter = letter(&call, SEE, &slug).await?;
    let read = call.cx.read(SEE).await?;
    let version = store::version(&read, letter.id, lang).await?.ok_or(TextFault::NotThere)?;
    let source = source(&read, &letter).await?;
    Ok(Json(whole(version, source.as_ref())))
}

fn whole(version: Version, source: Option<&Version>) -> LetterVersion {
    LetterVersion { head: VersionHead::of(&version, source), text: version.text }
}

/// The text of a version, to be written.
#[derive(Debug, Deserialize, ToSchema)]
#[serde(deny_unknown_fields)]
pub(crate) struct VersionWriting {
    /// The revision from which the edit began; 0 where there was no version.
    #[schema(minimum = 0)]
    began_at: i64,
    /// The revision of the source that the writer saw and that the text follows; absent to leave that as it is.
    #[serde(default)]
    follows: Option<i64>,
    /// Whether it is the letter itself, and not an unofficial translation.
    official: bool,
    /// Whether a machine wrote it and nobody has read it yet.
    #[serde(default)]
    machine: bool,
    /// The text.
    text: VersionText,
}

/// What became of a text that was written.
#[derive(Debug, Serialize, Deserialize, ToSchema)]
pub(crate) struct VersionWritten {
    /// The revision that it is now.
    pub revision: i64,
    /// How it stands now.
    pub standing: VersionStands,
}

/// Write the text of a version.
///
/// While the letter is a draft. What was reviewed is a draft again. An edit that began from a text which somebody has changed since is refused
/// (409), with the text that is there now as `current`.
#[utoipa::path(
    put,
    path = "/api/v1/editions/{edition}/letters/{letter}/versions/{lang}",
    request_body = VersionWriting,
    responses((status = 200, body = VersionWritten))
)]
pub(super) async fn write(
    At((_, slug, LangCode(lang))): At<(String, String, LangCode)>,
    sent: Body<VersionWriting>,
) -> Result<Json<VersionWritten>, Refused> {
    let letter = letter(&sent.call, WRITE, &slug).await?;
    let value = &sent.value;
    let writing = Writing {
        letter: letter.id,
        lang,
        text: value.text.clone(),
        official: value.official,
        hand: if value.machine { Hand::Machine } else { Hand::Person },
        began_at: value.began_at,
        follows: value.follows,
    };
    match crate::write_version(&sent.call.cx, writing).await {
        Ok(written) => Ok(Json(VersionWritten { revision: written.revision, standing: VersionStands(written.state) })),
        Err(TextFault::Stale(Some(theirs))) => {
            let now = whole((*theirs).clone(), None);
            Err(Refused::from(TextFault::Stale(Some(theirs))).with_current(now))
        }
        Err(fault @ TextFault::TooLong(_)) => Err(Refused::from(fault).within("text")),
        Err(fault) => Err(fault.into()),
    }
}

/// A move of a version that is made without writing.
#[derive(Debug, Deserialize, ToSchema)]
#[serde(deny_unknown_fields)]
pub(crate) struct VersionMarking {
    /// The move.
    to: VersionMark,
    /// The revision that was looked at: nobody reviews a text that he has not seen.
    revision: i64,
    /// The revision of the source that was looked at.
    #[serde(default)]
    source_revision: i64,
}

/// How a version stands after a move.
#[derive(Debug, Serialize, Deserialize, ToSchema)]
pub(crate) struct VersionMarked {
    /// How it stands now.
    standing: VersionStands,
}

/// Review, publish, withdraw or return a version.
///
/// Or say that it follows the source as it is now. Once the letter is cleared, only what shows or hides a version from the public is left.
#[utoipa::path(
    post,
    path = "/api/v1/editions/{edition}/letters/{letter}/versions/{lang}/mark",
    request_body = VersionMarking,
    responses((status = 200, body = VersionMarked))
)]
pub(super) async fn mark(
    At((_, slug, LangCode(lang))): At<(String, String, LangCode)>,
    sent: Body<VersionMarking>,
) -> Result<Json<VersionMarked>, Refused> {
    let letter = letter(&sent.call, REVIEW, &slug).await?;
    let value = &sent.value;
    let mark = Mark { letter: letter.id, lang, to: value.to.0, revision: value.revision, source_revision: value.source_revision };
    match crate::set_version_state(&sent.call.cx, mark).await {
        Ok(state) => Ok(Json(VersionMarked { standing: VersionStands(state) })),
        Err(TextFault::Changed) => Err(Refused::from(TextFault::Changed).with_current(head(&sent.call, &letter, lang).await?)),
        Err(fault) => Err(fault.into()),
    }
}

async fn head(call: &Call, letter: &Letter, lang: Lang) -> Result<VersionHead, TextFault> {
    let read = call.cx.read(REVIEW).await?;
    let version = store::version(&read, letter.id, lang).await?.ok_or(TextFault::NotThere)?;
    let source = source(&read, letter).await?;
    Ok(VersionHead::of(&version, source.as_ref()))
}

/// For whom a version is set.
#[derive(Debug, Deserialize, IntoParams)]
#[into_params(parameter_in = Query)]
pub(crate) struct RenderQuery {
    /// A state of the addressee class, by its alpha-3 code; the whole class if it is not said.
    #[param(max_length = 3)]
    addressee: Option<String>,
}

/// Render a version as PDF.
///
/// For the whole class, or for one addressee. It shows no way to the reply form: a personal link belongs to a consignment.
#[utoipa::path(
    get,
    path = "/api/v1/editions/{edition}/letters/{letter}/versions/{lang}/letter.pdf",
    params(RenderQuery),
    responses((status = 200, body = Vec<u8>, content_type = "application/pdf"))
)]
pub(super) async fn render(
    call: Call,
    At((_, slug, LangCode(lang))): At<(String, String, LangCode)>,
    Asked(query): Asked<RenderQuery>,
) -> Result<Response, Refused> {
    let letter = letter(&call, SEE, &slug).await?;
    let (version, chosen) = {
        let read = call.cx.read(SEE).await?;
        let version = store::version(&read, letter.id, lang).await?.ok_or(TextFault::NotThere)?;
        let chosen = match &query.addressee {
            None => None,
            Some(code) => Some(addressed::one(&read, &letter, code, call.cx.now()).await?.ok_or(TextFault::NotThere)?),
        };
        (version, chosen)
    };
    let reader = chosen.as_ref().map_or(Reader::Class, Reader::One);
    let document = compose::document(&letter, &version, reader, None, &call.tongue());
    let bytes = compose::set(&call.cx, document).await?;
    Ok(Download { name: compose::pdf_name(&letter, lang), media: Some(FileType::Pdf), bytes, ours: true }.into_response())
}
