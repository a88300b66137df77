//! A version at a translator's: its text as a file, files that came back, what was changed in the source since, departures from fixed
//! terms. `wire` holds what travels.

mod wire;

use axum::Json;
use axum::response::Response;
use kernel::{Id, Lang};
use web::api::{Asked, At, Body, Call, Created, Done, FILES_LIMIT, Key, LangCode, Listed, Made, Paging, Refused};

use self::wire::{
    Departure, MemoryQuery, PartChange, SourceChanges, TranslatedFile, TranslationApplying, TranslationHead, TranslationLook,
};
use super::letter;
use super::versions::VersionWritten;
use super::wire::VersionStands;
use crate::commands::{Looked, look_at};
use crate::pages::translation::compared::since;
use crate::pages::translation::file::{download, pairs};
use crate::translation::told::{self, FileFault};
use crate::translation::{self, TranslationFault, between, departures, glossary};
use crate::{Hand, Letter, SEE, Seen, TRANSLATE, TextFault, Version, VersionText, apply_translation, bring_back, leave_translation, store};

/// Files of one version that the list tells at most.
const TOLD: u32 = 1000;

/// Letter and language of a version, and a file that came back for it.
type AtTranslation = At<(String, String, LangCode, Key)>;

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
/// What it would change now, word by word, what is told of it, and where it departs from fixed terms. One that can no longer be taken is
/// refused with all that is wrong.
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
/// Its text becomes the version's, as a draft, or as a machine's where nobody has read it. Refused (409) where version or source was
/// changed since it was looked at.
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
