//! The editor of a version: the source beside it, every part a field, a preview of what is typed, and both texts where two people wrote.

use axum::extract::Path;
use axum::http::StatusCode;
use axum::response::{IntoResponse, Response};
use kernel::Lang;
use maud::{Markup, html};
use page::{Button, Buttons, Form, FormTag, Notice, Page, Pane, Sheet, Split, Tone, details, panes, preview};
use typeset::Typesetter;
use web::{Sent, Visit};
use words::args;

use super::{Found, language, path, translation, typed, under_letter};
use crate::compose::{self, Reader};
use crate::part::{Part, Shape};
use crate::{Hand, LetterMove, TextFault, Version, VersionState, VersionText, Writing, blockers, fields, write_version};

type At = Path<(String, String, String)>;

/// The editor.
pub(crate) async fn edit(visit: Visit, Path((_, slug, lang)): At) -> Response {
    let (found, lang) = match find(&visit, &slug, &lang).await {
        Ok(found) => found,
        Err(fault) => return visit.refuse(&fault),
    };
    // What cannot be changed is only looked at.
    if found.letter.state.next(LetterMove::Write).is_err() {
        return visit.lead(&path(&visit, &found.letter, &format!("/versions/{lang}/preview")));
    }
    let form = stored(&visit, &found, lang);
    let saved = visit.place.query.value("saved").parse::<i64>().ok();
    let notice = found
        .version(lang)
        .filter(|v| saved == Some(v.revision))
        .map(|v| Notice::new(Tone::Good, visit.tongue().with("letters-saved", args![("revision", v.revision)])).said());
    visit.page(view(&visit, &found, lang, &form, html! { @if let Some(notice) = notice { (notice) } })).await
}

/// Saves what was typed, or shows it as it would look, or goes on with it.
pub(crate) async fn write(Path((_, slug, lang)): At, mut sent: Sent) -> Response {
    let (found, lang) = match find(&sent.visit, &slug, &lang).await {
        Ok(found) => found,
        Err(fault) => return sent.refuse(&fault),
    };
    match sent.form.value("do") {
        "preview" => return sent.visit.page(look(&sent.visit, &found, lang, &sent.form)).await,
        "edit" => return sent.visit.page(view(&sent.visit, &found, lang, &sent.form, Markup::default())).await,
        _ => {}
    }
    let writing = read(&found, lang, &sent.form);
    for part in writing.text.too_long() {
        let label = sent.visit.say(&part.label());
        let most = part.shape().longest();
        sent.form.refuse(part.name(), sent.visit.tongue().with("letters-blocker-too-long", args![("part", label), ("most", most)]));
    }
    if !sent.form.is_sound() {
        return sent.again(view(&sent.visit, &found, lang, &sent.form, Markup::default())).await;
    }
    let mine = writing.text.clone();
    match write_version(&sent.cx(), writing).await {
        Ok(written) => sent.visit.lead(&path(&sent.visit, &found.letter, &format!("/versions/{lang}?saved={}", written.revision))),
        Err(TextFault::Stale(theirs)) => {
            // A second save is deliberate: it begins from what is shown now.
            let revision = theirs.as_ref().map_or(0, |v| v.revision);
            let form = replaced(&sent.form, "began-at", &revision.to_string());
            let both = both_texts(&sent.visit, lang, &mine, theirs.as_deref());
            sent.visit.page_with(view(&sent.visit, &found, lang, &form, both), StatusCode::CONFLICT).await
        }
        Err(fault) => match sent.refused(&fault) {
            Ok(()) => sent.again(view(&sent.visit, &found, lang, &sent.form, Markup::default())).await,
            Err(answer) => answer,
        },
    }
}

/// What is typed, as it would look: a part of the page, for the script. Changes nothing and uses up nothing.
pub(crate) async fn show(Path((_, slug, lang)): At, sent: Sent) -> Response {
    match find(&sent.visit, &slug, &lang).await {
        Ok((found, lang)) => as_typed(&sent.visit, &found, lang, &sent.form).into_response(),
        Err(fault) => sent.refuse(&fault),
    }
}

async fn find(visit: &Visit, slug: &str, lang: &str) -> Result<(Found, Lang), TextFault> {
    let lang = lang.parse::<Lang>().map_err(|_| TextFault::NotThere)?;
    let found = super::find(visit, slug).await?;
    Ok((Found { glossary: translation::glossary(&visit.cx).await?, ..found }, lang))
}

/// The form as it is first drawn, from what is stored; with what would have to be mended before clearing, beside its field.
fn stored(visit: &Visit, found: &Found, lang: Lang) -> Form {
    let version = found.version(lang);
    let source = found.source().map_or(0, |s| s.revision);
    let mut form = Form::new().with("began-at", version.map_or(0, |v| v.revision).to_string()).with("source-revision", source.to_string());
    // What is the letter's own language is the letter itself, unless somebody says otherwise.
    if version.map_or(lang == found.letter.source_lang, |v| v.official) {
        form = form.with("official", "yes");
    }
    if version.is_some_and(|v| v.state == VersionState::MachineDraft) {
        form = form.with("machine", "yes");
    }
    for part in Part::ALL {
        form = form.with(part.name(), version.map_or("", |v| v.text.part(part)));
    }
    if let Some(version) = version {
        let typesetter = visit.cx.tool::<Typesetter>();
        let wrong = blockers::of_version(version, &|text| typesetter.missing_glyphs(text));
        // What is still empty is seen without being told.
        for blocker in wrong.iter().filter(|b| !matches!(b, blockers::Blocker::Empty(..))) {
            if let Some(part) = blocker.part() {
                form.refuse(part.name(), blocker.say(&visit.tongue()));
            }
        }
    }
    form
}

/// The form as a text to be written.
fn read(found: &Found, lang: Lang, form: &Form) -> Writing {
    let follows = form.has("follows", "yes").then(|| form.value("source-revision").parse().ok()).flatten();
    Writing {
        letter: found.letter.id,
        lang,
        text: text(form),
        official: form.has("official", "yes"),
        hand: if form.has("machine", "yes") { Hand::Machine } else { Hand::Person },
        began_at: form.value("began-at").parse().unwrap_or(0),
        follows,
    }
}

fn text(form: &Form) -> VersionText {
    let mut text = VersionText::default();
    for part in Part::ALL {
        *text.part_mut(part) = form.trimmed(part.name()).to_owned();
    }
    text
}

/// The same form with another value under one name.
fn replaced(form: &Form, name: &str, value: &str) -> Form {
    let others = form.pairs().filter(|(n, _)| *n != name).map(|(n, v)| (n.to_owned(), v.to_owned()));
    Form::sent(others).with(name, value)
}

fn view(visit: &Visit, found: &Found, lang: Lang, form: &Form, above: Markup) -> Page {
    let (tongue, kit) = (visit.tongue(), visit.kit());
    let letter = &found.letter;
    let sheet = kit.sheet(form);
    let at = path(visit, letter, &format!("/versions/{lang}"));
    let source = found.source().filter(|s| s.lang != lang);
    let version = found.version(lang);
    let fields = html! {
        @for part in Part::ALL {
            @match source {
                Some(source) => (panes(original(visit, source, part), field(visit, sheet, lang, part))),
                None => (field(visit, sheet, lang, part)),
            }
        }
        (ticks(visit, sheet, found, lang))
        (Buttons::new(Button::primary(tongue.say("letters-save")).named("do", "save"))
            .and(Button::secondary(tongue.say("letters-preview")).named("do", "preview"))
            .and(Button::secondary(tongue.say("letters-leave")).leads(path(visit, letter, "").as_str())))
    };
    let form_tag = FormTag::post(at.as_str())
        .once(visit.once().as_str())
        .hidden("began-at", form.value("began-at"))
        .hidden("source-revision", form.value("source-revision"))
        .preview(format!("{at}/show").as_str(), PREVIEW)
        .body(fields);
    let title = tongue.with("letters-edit-title", args![("reference", letter.reference.as_str()), ("language", tongue.language(lang))]);
    let page = Page::new(title).errors(&sheet).main(html! {
        (above)
        @if version.is_some_and(|v| v.state.may_leave()) {
            (Notice::new(Tone::Caution, tongue.say("letters-edit-returns")))
        }
        @if version.is_some_and(|v| found.out_of_date(v)) {
            (Notice::new(Tone::Caution, html! {
                (tongue.say("letters-edit-out-of-date")) " " a href=(format!("{at}/source")) { (tongue.say("letters-source-see")) }
            }))
        }
        (details(tongue.say("letters-fields"), explained(visit)))
        @if source.is_some() {
            (panes(
                html! { h2 { (language(&tongue, letter.source_lang)) } },
                html! { h2 { (language(&tongue, lang)) } },
            ))
        }
        // Beside its source a translation needs the whole width.
        @if source.is_some() {
            (form_tag)
            (preview(PREVIEW, tongue.say("letters-preview"), as_typed(visit, found, lang, form)))
        } @else {
            (Split::new(form_tag, tongue.say("letters-preview"), PREVIEW, as_typed(visit, found, lang, form)))
        }
    });
    under_letter(visit, letter, page)
}

/// The id of the preview.
const PREVIEW: &str = "preview";

/// A part of the source, as it was typed: fields and marks are to be taken over.
fn original(visit: &Visit, source: &Version, part: Part) -> Markup {
    let lang = source.lang;
    html! {
        p { strong { (visit.say(&part.label())) } }
        div lang=(lang.code()) dir=(lang.direction().code()) { (typed(source.text.part(part))) }
    }
}

fn field(visit: &Visit, sheet: Sheet<'_>, lang: Lang, part: Part) -> Markup {
    let label = visit.say(&part.label());
    let rows = match part.shape() {
        Shape::Line => {
            let line = sheet.text(part.name(), label).lang(lang);
            // What is the same in every language does not turn with it.
            let line = match part {
                Part::Fax => line.tel(),
                Part::Email => line.email(),
                _ => line,
            };
            return html! { @if part.is_needed() { (line) } @else { (line.optional()) } };
        }
        Shape::Lines | Shape::MarkedLines => 3,
        Shape::Prose => 26,
    };
    let area = sheet.area(part.name(), label).rows(rows).lang(lang);
    let area = if part.shape().is_marked() { area.hint(visit.say("letters-marks-hint")) } else { area };
    html! { @if part.is_needed() { (area) } @else { (area.optional()) } }
}

fn ticks(visit: &Visit, sheet: Sheet<'_>, found: &Found, lang: Lang) -> Markup {
    let say = |key: &str| visit.say(key);
    html! {
        (sheet.tick("official", "yes", say("letters-tick-official")).hint(say("letters-tick-official-hint")))
        (sheet.tick("machine", "yes", say("letters-tick-machine")))
        @if lang != found.letter.source_lang {
            (sheet.tick("follows", "yes", say("letters-tick-follows")).hint(say("letters-tick-follows-hint")))
        }
    }
}

/// The fields that a text may have.
fn explained(visit: &Visit) -> Markup {
    html! {
        p { (visit.say("letters-fields-how")) }
        ul {
            @for name in fields::NAMES {
                li { code { "{" (name) "|…}" } " " (visit.say(&format!("letters-slot-{name}"))) }
            }
        }
    }
}

/// What is typed, as the class would read it; with where it departs from the fixed terms above it.
fn as_typed(visit: &Visit, found: &Found, lang: Lang, form: &Form) -> Markup {
    let writing = read(found, lang, form);
    let version = Version {
        letter: found.letter.id,
        lang,
        state: VersionState::Draft,
        official: writing.official,
        text: writing.text,
        revision: writing.began_at,
        source_revision: 0,
        reviewer: None,
    };
    let departs = translation::departs(found, &found.glossary, lang, &version.text);
    html! {
        (translation::warned(visit, &departs))
        (compose::html(&compose::document(&found.letter, &version, Reader::Class, None, &visit.tongue())))
    }
}

/// What is typed, on a page of its own, for browsers without script; the typed text goes on from there.
fn look(visit: &Visit, found: &Found, lang: Lang, form: &Form) -> Page {
    let tongue = visit.tongue();
    let at = path(visit, &found.letter, &format!("/versions/{lang}"));
    let mut again = FormTag::post(at.as_str()).once(visit.once().as_str());
    for (name, value) in form.pairs().filter(|(name, _)| !matches!(*name, "do" | page::ONCE_FIELD)) {
        again = again.hidden(name, value);
    }
    let again = again.body(
        Buttons::new(Button::primary(tongue.say("letters-save")).named("do", "save"))
            .and(Button::secondary(tongue.say("letters-go-on")).named("do", "edit")),
    );
    let title =
        tongue.with("letters-look-title", args![("reference", found.letter.reference.as_str()), ("language", tongue.language(lang))]);
    let page = Page::new(title).main(html! {
        (Notice::new(Tone::Info, tongue.say("letters-not-saved-yet")))
        (preview(PREVIEW, tongue.say("letters-preview"), as_typed(visit, found, lang, form)))
        (again)
    });
    under_letter(visit, &found.letter, page)
}

/// Where two people wrote: what one typed beside what stands there now, part by part where they differ.
fn both_texts(visit: &Visit, lang: Lang, mine: &VersionText, theirs: Option<&Version>) -> Markup {
    let tongue = visit.tongue();
    let nothing = VersionText::default();
    let there = theirs.map_or(&nothing, |v| &v.text);
    let pane = |key: &str, text: &VersionText| {
        let content = html! {
            @for part in Part::ALL.into_iter().filter(|p| mine.part(*p) != there.part(*p)) {
                // The label is in the page's language, the text in its own.
                p lang=(visit.lang().code()) dir=(visit.lang().direction().code()) { strong { (tongue.say(&part.label())) } }
                (typed(text.part(part)))
            }
        };
        Pane::new(tongue.say(key), content).lang(lang)
    };
    html! {
        (Notice::new(Tone::Caution, tongue.say("letters-both-todo")).title(tongue.say("letters-stale")).said())
        (panes(pane("letters-both-yours", mine), pane("letters-both-theirs", there)))
    }
}
