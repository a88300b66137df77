//! A version's text as a file for a translator, and the finished pairs as a memory for translators' tools.

use axum::extract::Path;
use axum::response::{IntoResponse, Response};
use web::{Download, Visit};

use super::At;
use crate::translation::{self, TranslationFault};
use crate::{Letter, TRANSLATE, TextFault, Version, store};

/// As XLIFF.
pub(crate) async fn xliff(visit: Visit, Path((_, slug, lang)): At) -> Response {
    match file(&visit, &slug, &lang, translation::xliff).await {
        Ok(file) => download(file),
        Err(fault) => visit.refuse(&fault),
    }
}

/// As a Word file, with its instructions in the language of the page.
pub(crate) async fn docx(visit: Visit, Path((_, slug, lang)): At) -> Response {
    let tongue = visit.tongue();
    match file(&visit, &slug, &lang, |letter, document| translation::docx(letter, document, &tongue)).await {
        Ok(file) => download(file),
        Err(fault) => visit.refuse(&fault),
    }
}

async fn file(
    visit: &Visit,
    slug: &str,
    lang: &str,
    written: impl Fn(&Letter, &interchange::Document) -> translation::File,
) -> Result<translation::File, TranslationFault> {
    // The right of the route: whoever only sees letters takes no text out.
    drop(visit.cx.read(TRANSLATE).await?);
    let (found, lang) = super::of_translation(visit, slug, lang).await?;
    let source = found.source().ok_or(TranslationFault::NoSource)?;
    Ok(written(&found.letter, &translation::sent_out(&found.letter, source, found.version(lang), lang, &visit.tongue())))
}

/// A file to be kept.
pub(crate) fn download((name, bytes): translation::File) -> Response {
    Download { name, media: None, bytes, ours: false }.into_response()
}

/// The finished pairs of all letters of the edition.
pub(crate) async fn memory_of_all(visit: Visit) -> Response {
    memory(&visit, None).await
}

/// The finished pairs of one letter.
pub(crate) async fn memory_of_one(visit: Visit, Path((_, slug)): Path<(String, String)>) -> Response {
    memory(&visit, Some(&slug)).await
}

async fn memory(visit: &Visit, slug: Option<&str>) -> Response {
    match pairs(&visit.cx, slug).await {
        Ok(letters) => {
            let name =
                format!("{}.tmx", slug.map_or_else(|| visit.place.edition.clone().map_or_else(String::new, |e| e.slug), str::to_owned));
            download((name, translation::memory(&letters, &visit.tongue())))
        }
        Err(fault) => visit.refuse(&fault),
    }
}

/// The letters whose pairs are asked for, with their versions.
pub(crate) async fn pairs(cx: &ledger::Cx, slug: Option<&str>) -> Result<Vec<(Letter, Vec<Version>)>, TextFault> {
    let read = cx.read(TRANSLATE).await?;
    let edition = cx.edition()?;
    let letters = match slug {
        Some(slug) => vec![store::letter_by_slug(&read, edition, slug).await?.ok_or(TextFault::NotThere)?],
        None => store::letters(&read, edition).await?,
    };
    let mut versions = store::all_versions(&read, edition).await?;
    Ok(letters
        .into_iter()
        .map(|letter| {
            let own = versions.extract_if(.., |v| v.letter == letter.id).collect();
            (letter, own)
        })
        .collect())
}
