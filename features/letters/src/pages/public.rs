//! What everybody may read: letters that have left, in the versions that are published (DECISIONS.md 8; that the edition is public is the
//! guard's to see).

use std::collections::HashMap;

use ::store::{Conn, StoreError};
use axum::extract::Path;
use axum::response::{IntoResponse, Response};
use kernel::{Id, Lang};
use ledger::DoorFault;
use maud::{Markup, html};
use page::{Column, Empty, Notice, Page, Row, Table, Tone};
use web::{Download, FileType, Visit};
use words::args;

use super::{language, official_words, subject};
use crate::compose::{self, Reader};
use crate::shelf::Shelf;
use crate::{Letter, LetterState, READ_PUBLISHED, TextFault, Version, VersionState, store};

/// A letter that everybody may read: its published versions, at least one.
pub(crate) struct Published {
    pub letter: Letter,
    pub versions: Vec<Version>,
}

impl Published {
    fn new(letter: Letter, mut versions: Vec<Version>) -> Option<Self> {
        versions.retain(|v| v.state == VersionState::Published);
        let has_left = matches!(letter.state, LetterState::Dispatched | LetterState::Closed);
        (has_left && !versions.is_empty()).then_some(Self { letter, versions })
    }

    fn version(&self, lang: Lang) -> Option<&Version> {
        self.versions.iter().find(|v| v.lang == lang)
    }

    /// The version in this language, or in the letter's own, or any.
    fn best(&self, lang: Lang) -> &Version {
        self.version(lang).or_else(|| self.version(self.letter.source_lang)).unwrap_or(&self.versions[0])
    }
}

/// The letters of the edition.
pub(crate) async fn letters(visit: Visit) -> Response {
    match all(&visit).await {
        Ok(letters) => visit.page(list_view(&visit, &letters)).await,
        Err(fault) => visit.refuse(&TextFault::from(fault)),
    }
}

/// The letters on the public home of the edition; nothing while there are none.
pub(crate) async fn home(visit: &Visit) -> Result<Option<Markup>, DoorFault> {
    let letters = all(visit).await?;
    if letters.is_empty() {
        return Ok(None);
    }
    let (tongue, kit) = (visit.tongue(), visit.kit());
    Ok(Some(html! {
        h2 { (tongue.say("letters-public-title")) }
        ul {
            @for p in &letters {
                li {
                    a href=(address(visit, kit.lang, &p.letter, "")) { bdi { (p.letter.reference) } } ", " (tongue.day(p.letter.dated))
                    @if let Some((lang, line)) = subject(&p.letter, &p.versions, kit.lang) { br; (kit.in_lang(lang, line)) }
                }
            }
        }
    }))
}

/// The letters of the edition that everybody may read, the newest first.
pub(crate) async fn all(visit: &Visit) -> Result<Vec<Published>, DoorFault> {
    let read = visit.cx.read(READ_PUBLISHED).await?;
    Ok(readable(&read, visit.cx.edition()?).await?)
}

async fn readable(conn: &Conn, edition: Id) -> Result<Vec<Published>, StoreError> {
    let mut versions: HashMap<Id, Vec<Version>> = HashMap::new();
    for version in store::all_versions(conn, edition).await? {
        versions.entry(version.letter).or_default().push(version);
    }
    let letters = store::letters(conn, edition).await?;
    Ok(letters
        .into_iter()
        .filter_map(|l| {
            let of = versions.remove(&l.id).unwrap_or_default();
            Published::new(l, of)
        })
        .collect())
}

/// The letters of an edition that everybody may read, the newest first; for features that show something of a letter to everybody.
pub async fn published(conn: &Conn, edition: Id) -> Result<Vec<Letter>, StoreError> {
    Ok(readable(conn, edition).await?.into_iter().map(|p| p.letter).collect())
}

/// A letter; or, under its name with `.pdf`, its PDF in the language of the address.
pub(crate) async fn letter(visit: Visit, Path((_, _, name)): Path<(String, String, String)>) -> Response {
    let slug = name.strip_suffix(".pdf").unwrap_or(&name);
    let (published, parts, parent) = match find(&visit, slug).await {
        Ok(found) => found,
        Err(fault) => return visit.refuse(&fault),
    };
    if slug == name { visit.page(view(&visit, &published, &parts, parent.as_ref())).await } else { pdf(&visit, &published).await }
}

/// The letter, its corrigenda and addenda that everybody may read, and the letter that it mends itself.
pub(crate) async fn find(visit: &Visit, slug: &str) -> Result<(Published, Vec<Letter>, Option<Letter>), TextFault> {
    let read = visit.cx.read(READ_PUBLISHED).await?;
    let edition = visit.cx.edition()?;
    let letter = store::letter_by_slug(&read, edition, slug).await?.ok_or(TextFault::NotThere)?;
    let versions = store::versions(&read, letter.id).await?;
    let published = Published::new(letter, versions).ok_or(TextFault::NotThere)?;
    let mut parts = Vec::new();
    for part in store::parts_of(&read, published.letter.id).await? {
        let versions = store::versions(&read, part.id).await?;
        parts.extend(Published::new(part, versions).map(|p| p.letter));
    }
    let parent = match published.letter.parent {
        Some(id) => store::letter(&read, edition, id).await?,
        None => None,
    };
    Ok((published, parts, parent))
}

async fn pdf(visit: &Visit, published: &Published) -> Response {
    // The address names the language, so it is that version or none: a file that is kept must not change its language.
    let Some(version) = published.version(visit.lang()) else { return visit.not_found() };
    let document = compose::document(&published.letter, version, Reader::Class, None, &visit.tongue());
    match visit.cx.tool::<Shelf>().pdf(&visit.cx, &published.letter, version, document).await {
        Ok(bytes) => {
            let name = compose::pdf_name(&published.letter, version.lang);
            Download { name, media: Some(FileType::Pdf), bytes: bytes.to_vec(), ours: true }.into_response()
        }
        Err(fault) => visit.refuse(&fault),
    }
}

fn address(visit: &Visit, lang: Lang, letter: &Letter, ending: &str) -> String {
    format!("/{lang}/{}/letters/{}{ending}", visit.edition_slug(), letter.slug)
}

fn list_view(visit: &Visit, letters: &[Published]) -> Page {
    let (tongue, kit) = (visit.tongue(), visit.kit());
    let table = Table::new(tongue.say("letters-public-title"))
        .caption_hidden()
        .column(Column::new(tongue.say("letters-column-number")).head())
        .column(Column::new(tongue.say("letters-column-subject")))
        .column(Column::new(tongue.say("letters-column-date")))
        .rows(letters.iter().map(|p| {
            let line = subject(&p.letter, &p.versions, kit.lang);
            Row::new()
                .cell(html! { bdi { (p.letter.reference) } })
                .cell(html! { @if let Some((lang, line)) = line { (kit.in_lang(lang, line)) } })
                .cell(tongue.day(p.letter.dated))
                .open(address(visit, kit.lang, &p.letter, "").as_str())
        }))
        .empty(Empty::new(tongue.say("letters-public-empty")));
    Page::new(tongue.say("letters-public-title")).main(table)
}

fn view(visit: &Visit, p: &Published, parts: &[Letter], parent: Option<&Letter>) -> Page {
    let (tongue, kit) = (visit.tongue(), visit.kit());
    let shown = p.best(kit.lang);
    let document = compose::document(&p.letter, shown, Reader::Class, None, &tongue);
    let title = tongue.with("letters-public-letter", args![("reference", p.letter.reference.as_str())]);
    Page::new(title).crumb(tongue.say("letters-public-title"), format!("/{}/{}/letters", kit.lang, visit.edition_slug()).as_str()).main(
        html! {
            @if let Some(parent) = parent {
                p { (tongue.say("letters-part-of")) " " a href=(address(visit, kit.lang, parent, "")) { bdi { (parent.reference) } } }
            }
            @if !parts.is_empty() { (mended(visit, parts)) }
            @if shown.lang != kit.lang { p { (tongue.say("letters-public-fallback")) } }
            (kit.block_in_lang(shown.lang, compose::html(&document)))
            h2 { (tongue.say("letters-heading-versions")) }
            (versions(visit, p))
        },
    )
}

/// What mends or completes the letter is said before the letter.
fn mended(visit: &Visit, parts: &[Letter]) -> Notice {
    Notice::new(
        Tone::Caution,
        html! {
            (visit.say("letters-public-parts"))
            @for part in parts { " " a href=(address(visit, visit.lang(), part, "")) { bdi { (part.reference) } } }
        },
    )
}

fn versions(visit: &Visit, p: &Published) -> Markup {
    let tongue = visit.tongue();
    html! {
        ul {
            @for version in &p.versions {
                li {
                    a href=(address(visit, version.lang, &p.letter, "")) lang=(version.lang.code()) hreflang=(version.lang.code()) {
                        (version.lang.endonym())
                    }
                    @if version.lang != visit.lang() { " – " (language(&tongue, version.lang)) }
                    " – " (official_words(&tongue, version)) " – "
                    a href=(address(visit, version.lang, &p.letter, ".pdf")) type="application/pdf" hreflang=(version.lang.code()) { "PDF" }
                }
            }
        }
    }
}
