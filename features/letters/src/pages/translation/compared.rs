//! Two texts compared, as they are shown; and the source as it was when a version followed it, beside the source as it is now.

use axum::extract::Path;
use axum::response::Response;
use interchange::compared::{Change, Compared};
use kernel::Lang;
use ledger::Cx;
use maud::{Markup, html};
use page::{Button, Buttons, FormTag, Notice, Page, Tag, Tone};
use web::Visit;
use words::args;

use super::{At, of_translation};
use crate::pages::{Found, path, under_letter, version_tag};
use crate::translation::{PartChanged, between, is_changed};
use crate::{REVIEW, SEE, TextFault, Version, VersionMove, store};

/// What was changed in the source since a version followed it; `None` where the text that it followed is not known.
pub(crate) async fn since(cx: &Cx, source: &Version, version: &Version) -> Result<Option<Vec<PartChanged>>, TextFault> {
    let read = cx.read(SEE).await?;
    let before = store::text_at(&read, source.letter, source.lang, version.source_revision).await?;
    Ok(before.map(|before| between(&before, &source.text)))
}

/// The source compared with what it was.
pub(crate) async fn source(visit: Visit, Path((_, slug, lang)): At) -> Response {
    match ask(&visit, &slug, &lang).await {
        Ok((found, version, changed)) => visit.page(view(&visit, &found, &version, changed.as_deref())).await,
        Err(fault) => visit.refuse(&fault),
    }
}

async fn ask(visit: &Visit, slug: &str, lang: &str) -> Result<(Found, Version, Option<Vec<PartChanged>>), TextFault> {
    let (found, lang) = of_translation(visit, slug, lang).await?;
    let version = found.version(lang).cloned().ok_or(TextFault::NotThere)?;
    let source = found.source().ok_or(TextFault::NotThere)?;
    let changed = since(&visit.cx, source, &version).await?;
    Ok((found, version, changed))
}

fn view(visit: &Visit, found: &Found, version: &Version, changed: Option<&[PartChanged]>) -> Page {
    let tongue = visit.tongue();
    let letter = &found.letter;
    let at = |rest: &str| path(visit, letter, &format!("/versions/{}{rest}", version.lang));
    let source = found.source().map_or(0, |s| s.revision);
    let stale = found.out_of_date(version);
    let may_follow = stale && visit.cx.may(REVIEW) && letter.state.next(crate::LetterMove::Write).is_ok();
    let title =
        tongue.with("letters-source-title", args![("reference", letter.reference.as_str()), ("language", tongue.language(version.lang))]);
    let page = Page::new(title).lead(html! {
        (version_tag(&tongue, version.state))
        @if stale { " " (Tag::new(Tone::Caution, tongue.say("letters-out-of-date"))) }
    }).main(html! {
        @if !stale {
            (Notice::new(Tone::Good, tongue.say("letters-source-followed")))
        } @else {
            @match changed {
                None => (Notice::new(Tone::Caution, tongue.say("letters-source-unknown"))),
                Some([]) => (Notice::new(Tone::Info, tongue.say("letters-source-same"))),
                Some(changed) => {
                    p { (tongue.with("letters-source-since", args![("from", version.source_revision), ("to", source)])) }
                    (parts(visit, letter.source_lang, changed))
                }
            }
            @if may_follow {
                (FormTag::post(at("/state").as_str())
                    .once(visit.once().as_str())
                    .hidden("revision", version.revision.to_string())
                    .hidden("source-revision", source.to_string())
                    .body(html! {
                        p { (tongue.say("letters-source-still-right-how")) }
                        (Buttons::new(Button::primary(tongue.say("letters-source-still-right")).named("move", VersionMove::Follow.name()))
                            .and(Button::secondary(tongue.say("letters-source-edit")).leads(at("").as_str())))
                    }))
            }
        }
    });
    under_letter(visit, letter, page)
}

/// Parts that differ, word by word. Paragraphs in which nothing was changed are counted and left out.
pub(crate) fn parts(visit: &Visit, lang: Lang, changed: &[PartChanged]) -> Markup {
    html! {
        @for part in changed {
            h3 { (visit.say(&part.part.label())) }
            @let runs = part.paragraphs.chunk_by(|a, b| is_changed(a) == is_changed(b));
            @for run in runs {
                @if run.first().is_some_and(is_changed) {
                    div.prose lang=(lang.code()) dir=(lang.direction().code()) { @for paragraph in run { p { (pieces(paragraph)) } } }
                } @else {
                    p.quiet { (visit.tongue().with("letters-paragraphs-same", args![("n", run.len())])) }
                }
            }
        }
    }
}

fn pieces(paragraph: &[Compared]) -> Markup {
    html! {
        @for (at, piece) in paragraph.iter().enumerate() {
            // What was removed and what came in its place are two words, and in Arabic would be joined as one.
            @if piece.change == Change::Added && at > 0 && paragraph[at - 1].change == Change::Removed { " " }
            @match piece.change {
                Change::Kept => (lines(&piece.text)),
                Change::Removed => del { (lines(&piece.text)) },
                Change::Added => ins { (lines(&piece.text)) },
            }
        }
    }
}

fn lines(text: &str) -> Markup {
    html! { @for (at, line) in text.split('\n').enumerate() { @if at > 0 { br; } (line) } }
}
