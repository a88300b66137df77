//! A version at a translator's: its text as a file, files that came back, what was changed in the source since, departures from fixed terms.

#![expect(unused_qualifications, reason = "the description of parameters writes whole paths")]

use axum::Json;
use axum::response::Response;
use interchange::compared::Change;
use kernel::{Id, Lang};
use serde::{Deserialize, Serialize};
use utoipa::{IntoParams, ToSchema};
use web::api::{Asked, At, Body, Call, Created, Done, FILES_LIMIT, Key, LangCode, Listed, Made, Moment, Paging, Refused, SentFile};
use web::choice;

use super::letter;
use super::versions::VersionWritten;
use super::wire::VersionStands;
use crate::commands::{Looked, look_at};
use crate::pages::translation::compared::since;
use crate::pages::translation::file::{download, pairs};
use crate::translation::told::{self, FileFault};
use crate::translation::{self, Departs, PartChanged, Translation, TranslationFault, TranslationState, between, departures, glossary};
use crate::{Hand, Letter, SEE, Seen, TRANSLATE, TextFault, Version, VersionText, apply_translation, bring_back, leave_translation, store};

choice!(TranslationStands of TranslationState: TranslationState::ALL, "How a file that came back stands.");

/// Files of one version that the list tells at most.
const TOLD: u32 = 1000;

/// Letter and language of a version, and a file that came back for it.
type AtTranslation = At<(String, String, LangCode, Key)>;

/// A translated file: XLIFF 2 or Word.
#[derive(Debug, Serialize, Deserialize, ToSchema)]
#[serde(deny_unknown_fields)]
pub(crate) struct TranslatedFile {
    /// The file.
    file: SentFile,
}

/// A file that came back from a translator.
#[derive(Debug, Serialize, Deserialize, ToSchema)]
pub(crate) struct TranslationHead {
    /// Which.
    id: Key,
    /// The name that it had.
    file: String,
    /// How it stands.
    standing: TranslationStands,
    /// When it came.
    came: Moment,
}

impl From<Translation> for TranslationHead {
    fn from(t: Translation) -> Self {
        Self { id: Key(t.id), file: t.file_name, standing: TranslationStands(t.state), came: t.came_at.into() }
    }
}

/// What a file that came back would do now.
#[derive(Debug, Serialize, Deserialize, ToSchema)]
pub(crate) struct TranslationLook {
    /// The file.
    #[serde(flatten)]
    head: TranslationHead,
    /// The revision of the version against which it was looked at; 0 where there is none. Applying begins from it.
    revision: i64,
    /// The revision of the source against which it was looked at. Applying begins from it.
    source_revision: i64,
    /// The revision of the source from which the translation was made.
    made_from: i64,
    /// Paragraphs that the file has a translation of.
    translated: usize,
    /// Those of them that nobody has confirmed, as the file says.
    unconfirmed: usize,
    /// What is told of the file, a sentence each in the caller's language.
    notes: Vec<String>,
    /// The parts that it changes.
    changes: Vec<PartChange>,
    /// Where the version would depart from fixed terms, a sentence each in the caller's language.
    departures: Vec<Departure>,
}

/// A part of a text that differs from another.
#[derive(Debug, Serialize, Deserialize, ToSchema)]
pub(crate) struct PartChange {
    /// The part: `body`.
    part: String,
    /// Its paragraphs, in their order; also those that are the same.
    paragraphs: Vec<Vec<TextPiece>>,
}

/// A piece of a text, and what became of it.
#[derive(Debug, Serialize, Deserialize, ToSchema)]
pub(crate) struct TextPiece {
    /// What became of it.
    change: PieceChange,
    /// Its characters.
    text: String,
}

/// What became of a piece of text.
#[derive(Debug, Serialize, Deserialize, ToSchema)]
#[serde(rename_all = "lowercase")]
pub(crate) enum PieceChange {
    /// It stands in both texts.
    Kept,
    /// It stood in the text before.
    Removed,
    /// It stands in the text after.
    Added,
}

impl From<PartChanged> for PartChange {
    fn from(part: PartChanged) -> Self {
        let change = |change: Change| match change {
            Change::Kept => PieceChange::Kept,
            Change::Removed => PieceChange::Removed,
            Change::Added => PieceChange::Added,
        };
        let pieces = |paragraph: Vec<interchange::compared::Compared>| -> Vec<TextPiece> {
            paragraph.into_iter().map(|piece| TextPiece { change: change(piece.change), text: piece.text }).collect()
        };
        Self { part: part.part.name().to_owned(), paragraphs: part.paragraphs.into_iter().map(pieces).collect() }
    }
}

/// A departure from a fixed term.
#[derive(Debug, Serialize, Deserialize, ToSchema)]
pub(crate) struct Departure {
    /// The part: `body`.
    part: String,
    /// The term as the source has it.
    source: String,
    /// The forms that should not stand there; empty where the term is missing.
    found: Vec<String>,
    /// The forms that should stand there.
    expected: Vec<String>,
}

impl From<Departs> for Departure {
    fn from(d: Departs) -> Self {
        Self { part: d.part.name().to_owned(), source: d.source, found: d.found, expected: d.expected }
    }
}

/// What was changed in the source since a version followed it.
#[derive(Debug, Serialize, Deserialize, ToSchema)]
pub(crate) struct SourceChanges {
    /// The revision that the version follows.
    from: i64,
    /// The revision of the source now.
    to: i64,
    /// The parts that differ; absent where it is not known which text the version followed.
    changes: Option<Vec<PartChange>>,
}

/// How a translation is applied.
#[derive(Debug, Deserialize, ToSchema)]
#[serde(deny_unknown_fields)]
pub(crate) struct TranslationApplying {
    /// The revision of the version that was looked at.
    #[schema(minimum = 0)]
    revision: i64,
    /// The revision of the source that was looked at.
    #[schema(minimum = 0)]
    source_revision: i64,
    /// Whether a machine wrote it and nobody has read it yet.
    #[serde(default)]
    machine: bool,
}

/// Of which letter the pairs are wanted.
#[derive(Debug, Deserialize, IntoParams)]
#[into_params(parameter_in = Query)]
pub(crate) struct MemoryQuery {
    /// A letter, by its name in addresses; all letters of the edition if it is not said.
    #[param(max_length = 100)]
    letter: Option<String>,
}

/// A letter with its source and one of its translations.
struct Text {
    letter: Letter,
    source: Version,
    version: Option<Version>,
}

async fn text(call: &Call, right: ledger::Right, slug: &str, lang: Lang) -> Result<Text, TranslationFault> {
    let letter = letter(call, right, slug).await?;
    if letter.source_lang == lang {
        return Err(TextFault::NotThere.into());
    }
    let read = call.cx.read(right).await?;
    let source = store::version(&read, letter.id, letter.source_lang).await?.ok_or(TranslationFault::NoSource)?;
    let version = store::version(&read, letter.id, lang).await?;
    Ok(Text { letter, source, version })
}

fn refused(fault: TranslationFault) -> Refused {
    match fault {
        TranslationFault::Refused(faults) => Refused::all(faults.into_iter().map(FileFault).collect()),
        other => other.into(),
    }
}

/// Read a version as XLIFF 2.1 for a translator.
///
/// The source with the version's present text. What is the same in every language is not in it.
#[utoipa::path(
    get,
    path = "/api/v1/editions/{edition}/letters/{letter}/versions/{lang}/translation.xlf",
    responses((status = 200, body = Vec<u8>, content_type = "application/octet-stream"))
)]
pub(super) async fn xliff(call: Call, At((_, slug, LangCode(lang))): At<(String, String, LangCode)>) -> Result<Response, Refused> {
    let t = text(&call, TRANSLATE, &slug, lang).await?;
    let document = translation::sent_out(&t.letter, &t.source, t.version.as_ref(), lang, &call.tongue());
    Ok(download(translation::xliff(&t.letter, &document)))
}

/// Read a version as a Word file for a translator.
///
/// A table of source and present text, with its instructions in the caller's language.
#[utoipa::path(
    get,
    path = "/api/v1/editions/{edition}/letters/{letter}/versions/{lang}/translation.docx",
    responses((status = 200, body = Vec<u8>, content_type = "application/octet-stream"))
)]
pub(super) async fn docx(call: Call, At((_, slug, LangCode(lang))): At<(String, String, LangCode)>) -> Result<Response, Refused> {
    let t = text(&call, TRANSLATE, &slug, lang).await?;
    let document = translation::sent_out(&t.letter, &t.source, t.version.as_ref(), lang, &call.tongue());
    Ok(download(translation::docx(&t.letter, &document, &call.tongue())))
}

/// List the files that came back for a version.
///
/// The latest first.
#[utoipa::path(
    get,
    path = "/api/v1/editions/{edition}/letters/{letter}/versions/{lang}/translations",
    params(Paging),
    responses((status = 200, body = Listed<TranslationHead>))
)]
pub(super) async fn list(
    call: Call,
    At((_, slug, LangCode(lang))): At<(String, String, LangCode)>,
    Asked(paging): Asked<Paging>,
) -> Result<Json<Listed<TranslationHead>>, Refused> {
    let letter = letter(&call, TRANSLATE, &slug).await?;
    let read = call.cx.read(TRANSLATE).await?;
    let found = store::translations(&read, call.cx.edition()?, letter.id, lang, TOLD).await?;
    drop(read);
    Ok(Json(paging.part_of_whole(&call, "translations", format!("{} {lang}", letter.id), found, TranslationHead::from)?))
}

/// Bring a translated file back.
///
/// XLIFF 2 or Word, as it was taken out and translated. It is checked and kept; nothing of the letter changes before it is applied.
#[utoipa::path(
    post,
    path = "/api/v1/editions/{edition}/letters/{letter}/versions/{lang}/translations",
    request_body = TranslatedFile,
    responses((status = 201, body = Made))
)]
pub(super) async fn bring(
    At((_, slug, LangCode(lang))): At<(String, String, LangCode)>,
    sent: Body<TranslatedFile, FILES_LIMIT>,
) -> Result<Created<Made>, Refused> {
    let letter = letter(&sent.call, TRANSLATE, &slug).await?;
    let file = sent.value.file.decoded("/file")?;
    let id = bring_back(&sent.call.cx, letter.id, lang, &file.name, file.bytes).await.map_err(refused)?;
    Ok(Created::under(sent.call.path(), id))
}

async fn looked(call: &Call, slug: &str, lang: Lang, id: Id) -> Result<Looked, TranslationFault> {
    let looked = look_at(&call.cx, id).await?;
    if looked.letter.slug != slug || looked.translation.lang != lang {
        return Err(TextFault::NotThere.into());
    }
    Ok(looked)
}

/// Look at a file that came back.
///
/// What it would change now, word by word, what is told of it, and where it departs from fixed terms. One that can no longer be taken is refused
/// with all that is wrong.
#[utoipa::path(
    get,
    path = "/api/v1/editions/{edition}/letters/{letter}/versions/{lang}/translations/{id}",
    responses((status = 200, body = TranslationLook))
)]
pub(super) async fn look(call: Call, At((_, slug, LangCode(lang), Key(id))): AtTranslation) -> Result<Json<TranslationLook>, Refused> {
    let looked = looked(&call, &slug, lang, id).await?;
    let seen = looked.seen();
    let Looked { translation, source, version, brought, .. } = looked;
    let brought = brought.map_err(refused)?;
    let read = call.cx.read(TRANSLATE).await?;
    let terms = store::terms(&read, call.cx.edition()?).await?;
    drop(read);
    let nothing = VersionText::default();
    let before = version.as_ref().map_or(&nothing, |v| &v.text);
    let departs = departures(&glossary(&terms), (source.lang, &source.text), (lang, &brought.text));
    Ok(Json(TranslationLook {
        head: translation.into(),
        revision: seen.revision,
        source_revision: seen.source_revision,
        made_from: brought.made_from,
        translated: brought.translated,
        unconfirmed: brought.unconfirmed,
        notes: brought.notes.iter().map(|note| told::note(&call.tongue(), note)).collect(),
        changes: between(before, &brought.text).into_iter().map(PartChange::from).collect(),
        departures: departs.into_iter().map(Departure::from).collect(),
    }))
}

/// Apply a file that came back.
///
/// Its text becomes the version's, as a draft, or as a machine's where nobody has read it. Refused (409) where version or source was changed
/// since it was looked at.
#[utoipa::path(
    post,
    path = "/api/v1/editions/{edition}/letters/{letter}/versions/{lang}/translations/{id}/apply",
    request_body = TranslationApplying,
    responses((status = 200, body = VersionWritten))
)]
pub(super) async fn apply(
    At((_, slug, LangCode(lang), Key(id))): AtTranslation,
    sent: Body<TranslationApplying>,
) -> Result<Json<VersionWritten>, Refused> {
    looked(&sent.call, &slug, lang, id).await?;
    let seen = Seen { revision: sent.value.revision, source_revision: sent.value.source_revision };
    let hand = if sent.value.machine { Hand::Machine } else { Hand::Person };
    let written = apply_translation(&sent.call.cx, id, seen, hand).await.map_err(refused)?;
    Ok(Json(VersionWritten { revision: written.revision, standing: VersionStands(written.state) }))
}

/// Give a file that came back up.
///
/// It is kept, and can no longer be applied.
#[utoipa::path(
    post,
    path = "/api/v1/editions/{edition}/letters/{letter}/versions/{lang}/translations/{id}/leave",
    responses((status = 204))
)]
pub(super) async fn leave(call: Call, At((_, slug, LangCode(lang), Key(id))): AtTranslation) -> Result<Done, Refused> {
    looked(&call, &slug, lang, id).await?;
    leave_translation(&call.cx, id).await.map_err(refused)?;
    Ok(Done)
}

/// Read what was changed in the source since a version followed it.
///
/// Word by word. Marking the version with `follow` says that it is still right.
#[utoipa::path(
    get,
    path = "/api/v1/editions/{edition}/letters/{letter}/versions/{lang}/source-changes",
    responses((status = 200, body = SourceChanges))
)]
pub(super) async fn source_changes(
    call: Call,
    At((_, slug, LangCode(lang))): At<(String, String, LangCode)>,
) -> Result<Json<SourceChanges>, Refused> {
    let t = text(&call, SEE, &slug, lang).await?;
    let version = t.version.ok_or(TextFault::NotThere)?;
    let changed = since(&call.cx, &t.source, &version).await?;
    Ok(Json(SourceChanges {
        from: version.source_revision,
        to: t.source.revision,
        changes: changed.map(|parts| parts.into_iter().map(PartChange::from).collect()),
    }))
}

/// List where a version departs from the fixed terms.
///
/// Part by part, for the terms that its source uses.
#[utoipa::path(
    get,
    path = "/api/v1/editions/{edition}/letters/{letter}/versions/{lang}/departures",
    params(Paging),
    responses((status = 200, body = Listed<Departure>))
)]
pub(super) async fn departs(
    call: Call,
    At((_, slug, LangCode(lang))): At<(String, String, LangCode)>,
    Asked(paging): Asked<Paging>,
) -> Result<Json<Listed<Departure>>, Refused> {
    let t = text(&call, SEE, &slug, lang).await?;
    let version = t.version.ok_or(TextFault::NotThere)?;
    let read = call.cx.read(SEE).await?;
    let terms = store::terms(&read, call.cx.edition()?).await?;
    drop(read);
    let found = departures(&glossary(&terms), (t.source.lang, &t.source.text), (lang, &version.text));
    let filter = format!("{} {lang} {}", t.letter.id, version.revision);
    Ok(Json(paging.part_of_whole(&call, "departures", filter, found, Departure::from)?))
}

/// Read the translation memory of the edition.
///
/// The finished pairs of letters that are cleared or have left, as TMX 1.4b.
#[utoipa::path(
    get,
    path = "/api/v1/editions/{edition}/translation-memory.tmx",
    params(MemoryQuery),
    responses((status = 200, body = Vec<u8>, content_type = "application/octet-stream"))
)]
pub(super) async fn memory(call: Call, Asked(query): Asked<MemoryQuery>) -> Result<Response, Refused> {
    let letters = pairs(&call.cx, query.letter.as_deref()).await?;
    let name = format!("{}.tmx", query.letter.as_deref().unwrap_or("memory"));
    Ok(download((name, translation::memory(&letters, &call.tongue()))))
}
