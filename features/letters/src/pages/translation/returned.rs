//! A file that came back, before it is applied: what it would change word by word, what is told of it, departures from fixed terms.

use axum::extract::Path;
use axum::http::StatusCode;
use axum::response::Response;
use kernel::{Id, Lang};
use maud::{Markup, html};
use page::{Button, Buttons, Form, Notice, Page, Summary, Tone, moment};
use web::{Sent, Visit};
use words::args;

use super::{compared, departs, refused, translation_tag, warned};
use crate::commands::{Looked, look_at};
use crate::pages::{Found, find, path, under_letter};
use crate::translation::told::{self, FileFault};
use crate::translation::{Brought, Departs, TranslationFault, TranslationState, between};
use crate::{Hand, LetterMove, Seen, TextFault, VersionText, apply_translation, leave_translation};

type At = Path<(String, String, String, String)>;

/// What the page shows.
struct Shown {
    found: Found,
    looked: Looked,
    departs: Vec<Departs>,
}

/// What a file would do.
pub(crate) async fn show(visit: Visit, Path((_, slug, lang, id)): At) -> Response {
    match ask(&visit, &slug, &lang, &id).await {
        Ok(shown) => visit.page(view(&visit, &shown, Markup::default())).await,
        Err(fault) => visit.refuse(&fault),
    }
}

/// Applies it.
pub(crate) async fn apply(Path((_, slug, lang, id)): At, mut sent: Sent) -> Response {
    let shown = match ask(&sent.visit, &slug, &lang, &id).await {
        Ok(shown) => shown,
        Err(fault) => return sent.refuse(&fault),
    };
    let number = |name: &str| sent.form.value(name).parse().unwrap_or(-1);
    let seen = Seen { revision: number("revision"), source_revision: number("source-revision") };
    let hand = if sent.form.has("machine", "yes") { Hand::Machine } else { Hand::Person };
    let letter = &shown.found.letter;
    match apply_translation(&sent.cx(), shown.looked.translation.id, seen, hand).await {
        Ok(_) => sent.visit.lead(&path(&sent.visit, letter, &format!("/versions/{}/translation", shown.looked.translation.lang))),
        // What it would do now is shown; applying it again is deliberate.
        Err(TranslationFault::Text(TextFault::Changed)) => {
            let changed = Notice::new(Tone::Caution, sent.visit.say("letters-translation-changed")).said();
            sent.visit.page_with(view(&sent.visit, &shown, html! { (changed) }), StatusCode::CONFLICT).await
        }
        Err(fault) => match sent.refused(&fault) {
            Ok(()) => sent.visit.page_with(view(&sent.visit, &shown, Markup::default()), StatusCode::UNPROCESSABLE_ENTITY).await,
            Err(answer) => answer,
        },
    }
}

/// Gives it up.
pub(crate) async fn leave(Path((_, slug, lang, id)): At, mut sent: Sent) -> Response {
    let found = async {
        let id: Id = id.parse().map_err(|_| TextFault::NotThere)?;
        let lang: Lang = lang.parse().map_err(|_| TextFault::NotThere)?;
        Ok::<_, TextFault>((find(&sent.visit, &slug).await?, lang, id))
    };
    let done = match found.await {
        Ok((found, lang, id)) => leave_translation(&sent.cx(), id).await.map(|()| (found, lang)),
        Err(fault) => Err(fault.into()),
    };
    match done {
        Ok((found, lang)) => sent.visit.lead(&path(&sent.visit, &found.letter, &format!("/versions/{lang}/translation"))),
        Err(fault) => match sent.refused(&fault) {
            Ok(()) => sent.visit.refuse(&fault),
            Err(answer) => answer,
        },
    }
}

async fn ask(visit: &Visit, slug: &str, lang: &str, id: &str) -> Result<Shown, TranslationFault> {
    let id: Id = id.parse().map_err(|_| TextFault::NotThere)?;
    let found = find(visit, slug).await?;
    let looked = look_at(&visit.cx, id).await?;
    if looked.letter.id != found.letter.id || Ok(looked.translation.lang) != lang.parse() {
        return Err(TextFault::NotThere.into());
    }
    let glossary = super::glossary(&visit.cx).await?;
    let text = looked.brought.as_ref().ok().map(|brought| &brought.text);
    let departs = text.map_or_else(Vec::new, |text| departs(&found, &glossary, looked.translation.lang, text));
    Ok(Shown { found, looked, departs })
}

fn view(visit: &Visit, shown: &Shown, above: Markup) -> Page {
    let tongue = visit.tongue();
    let Looked { translation, letter, brought, .. } = &shown.looked;
    let title = tongue
        .with("letters-returned-title", args![("reference", letter.reference.as_str()), ("language", tongue.language(translation.lang))]);
    let waiting = translation.state == TranslationState::Waiting;
    let main = html! {
        (above)
        (facts(visit, shown))
        @if waiting {
            @match brought {
                Ok(brought) => (change(visit, shown, brought)),
                Err(TranslationFault::Refused(faults)) => {
                    (refused(visit, &faults.iter().cloned().map(FileFault).collect::<Vec<_>>()))
                    (acts(visit, shown, None))
                }
                Err(fault) => {
                    (Notice::new(Tone::Bad, tongue.say_refusal(fault)))
                    (acts(visit, shown, None))
                }
            }
        }
    };
    let back = path(visit, letter, &format!("/versions/{}/translation", translation.lang));
    let crumb = tongue.with("letters-translators-of", args![("language", tongue.language(translation.lang))]);
    under_letter(visit, letter, Page::new(title).main(main)).crumb(crumb, back.as_str())
}

fn facts(visit: &Visit, shown: &Shown) -> Markup {
    let (tongue, kit) = (visit.tongue(), visit.kit());
    let Looked { translation, source, brought, .. } = &shown.looked;
    let summary = Summary::new(kit)
        .row(tongue.say("letters-translated-file"), html! { bdi { (translation.file_name) } })
        .row(
            tongue.say("letters-came-at"),
            moment(translation.came_at.to_string(), tongue.instant(translation.came_at.timestamp(), &visit.zone())),
        )
        .row(tongue.say("letters-column-stage"), translation_tag(visit, translation.state));
    let summary = match brought {
        Ok(brought) if translation.state == TranslationState::Waiting => summary
            .row(
                tongue.say("letters-made-from"),
                tongue.with("letters-made-from-revision", args![("revision", brought.made_from), ("now", source.revision)]),
            )
            .row(tongue.say("letters-translated"), tongue.number(i64::try_from(brought.translated).unwrap_or(i64::MAX))),
        _ => summary,
    };
    html! { (summary) }
}

/// What it would change.
fn change(visit: &Visit, shown: &Shown, brought: &Brought) -> Markup {
    let tongue = visit.tongue();
    let nothing = VersionText::default();
    let before = shown.looked.version.as_ref().map_or(&nothing, |v| &v.text);
    let changed = between(before, &brought.text);
    html! {
        @if !brought.notes.is_empty() {
            (Notice::new(Tone::Info, html! { ul { @for note in &brought.notes { li { (told::note(&tongue, note)) } } } })
                .title(tongue.with("letters-notes", args![("n", brought.notes.len())])))
        }
        (warned(visit, &shown.departs))
        h2 { (tongue.with("letters-returned-changes", args![("n", changed.len())])) }
        @if changed.is_empty() { p { (tongue.say("letters-returned-same")) } }
        (compared::parts(visit, shown.looked.translation.lang, &changed))
        (acts(visit, shown, Some(brought)))
    }
}

/// Applying, where it can be applied, and giving it up.
fn acts(visit: &Visit, shown: &Shown, brought: Option<&Brought>) -> Markup {
    let (tongue, kit) = (visit.tongue(), visit.kit());
    let Looked { translation, letter, version, .. } = &shown.looked;
    let seen = shown.looked.seen();
    let at = |rest: &str| path(visit, letter, &format!("/versions/{}/translation/{}{rest}", translation.lang, translation.id));
    let open = letter.state.next(LetterMove::Write).is_ok();
    let form = if brought.is_some_and(|b| b.unconfirmed > 0) { Form::new().with("machine", "yes") } else { Form::new() };
    let sheet = kit.sheet(&form);
    let give_up = Button::secondary(tongue.say("letters-give-up")).to(at("/leave").as_str());
    let tag = sheet
        .form(at("/apply"))
        .once(visit.once().as_str())
        .hidden("revision", seen.revision.to_string())
        .hidden("source-revision", seen.source_revision.to_string());
    html! {
        @match brought.filter(|_| open) {
            Some(brought) => (tag.body(html! {
                @if version.as_ref().is_some_and(|v| v.state.may_leave()) { (Notice::new(Tone::Caution, tongue.say("letters-edit-returns"))) }
                (sheet.tick("machine", "yes", tongue.say("letters-tick-machine"))
                    .hint(tongue.with("letters-tick-machine-hint", args![("n", brought.unconfirmed), ("all", brought.translated)])))
                (Buttons::new(Button::primary(tongue.say("letters-apply"))).and(give_up))
            })),
            None => (tag.body(Buttons::new(give_up))),
        }
    }
}
