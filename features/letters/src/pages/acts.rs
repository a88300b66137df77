//! What is done with a letter as a whole, and the marks of its versions: each shows first what will happen.

use axum::extract::Path;
use axum::http::StatusCode;
use axum::response::Response;
use jiff::civil::Date;
use kernel::Lang;
use maud::{Markup, html};
use page::{Button, Buttons, Confirm, Form, FormTag, Notice, Page, Tone};
use web::{Sent, Visit};
use words::args;

use super::{Found, find, language, path, under_letter};
use crate::blockers::Blocker;
use crate::{
    LetterKind, LetterMove, LetterRefused, Mark, TextFault, VersionMove, clear, close, issue_part, reopen, set_version_state,
    standing_against,
};

type At = Path<(String, String)>;

/// Before clearing: what stands against it, or what it means.
pub(crate) async fn ask_clear(visit: Visit, Path((_, slug)): At) -> Response {
    match open_to(&visit, &slug, LetterMove::Clear).await {
        Ok(found) => {
            let against = standing_against(&visit.cx, &found.letter, &found.versions);
            visit.page(clear_page(&visit, &found, &against)).await
        }
        Err(fault) => visit.refuse(&fault),
    }
}

/// Clears.
pub(crate) async fn clear_letter(Path((_, slug)): At, mut sent: Sent) -> Response {
    let found = match find(&sent.visit, &slug).await {
        Ok(found) => found,
        Err(fault) => return sent.refuse(&fault),
    };
    match clear(&sent.cx(), found.letter.id).await {
        Ok(letter) => sent.visit.lead(&path(&sent.visit, &letter, "")),
        Err(TextFault::Blocked(against)) => sent.visit.page_with(clear_page(&sent.visit, &found, &against), StatusCode::CONFLICT).await,
        Err(fault) => refused(&mut sent, &fault),
    }
}

fn clear_page(visit: &Visit, found: &Found, against: &[Blocker]) -> Page {
    let (tongue, kit) = (visit.tongue(), visit.kit());
    let letter = &found.letter;
    let back = path(visit, letter, "");
    let leaving: Vec<&str> = found.versions.iter().filter(|v| v.state.may_leave()).map(|v| tongue.language(v.lang)).collect();
    let form = Form::new();
    let main = if against.is_empty() {
        let confirm = Confirm::new(
            kit.sheet(&form),
            tongue.with("letters-clear-heading", args![("n", leaving.len())]),
            tongue.say("letters-clear-do"),
        )
        .effect(tongue.with("letters-clear-languages", args![("languages", tongue.list(&leaving))]))
        .effect(tongue.say("letters-clear-effect"))
        .effect(tongue.say("letters-clear-undo"))
        .leave(tongue.say("letters-leave"), back.as_str());
        html! { (FormTag::post(path(visit, letter, "/clear").as_str()).once(visit.once().as_str()).body(confirm)) }
    } else {
        html! {
            (Notice::new(Tone::Caution, tongue.say("letters-clear-blocked")).title(tongue.with("letters-blocked", args![("n", against.len())])))
            ul { @for blocker in against { li { (blocker_line(visit, found, blocker)) } } }
            (Buttons::new(Button::secondary(tongue.say("letters-back-to-letter")).leads(back.as_str())))
        }
    };
    under_letter(visit, letter, Page::new(tongue.with("letters-clear-title", args![("reference", letter.reference.as_str())])).main(main))
}

/// What is wrong, with the way to the field in which it is mended.
fn blocker_line(visit: &Visit, found: &Found, blocker: &Blocker) -> Markup {
    let tongue = visit.tongue();
    let lang = blocker.lang().unwrap_or(found.letter.source_lang);
    let form = Form::new();
    let anchor = blocker.part().map_or_else(String::new, |part| format!("#{}", visit.kit().sheet(&form).id(part.name())));
    html! {
        a href=(path(visit, &found.letter, &format!("/versions/{lang}{anchor}"))) { (language(&tongue, lang)) }
        ": " (blocker.say(&tongue))
    }
}

/// Takes a cleared letter back.
pub(crate) async fn reopen_letter(Path((_, slug)): At, mut sent: Sent) -> Response {
    let letter = match find(&sent.visit, &slug).await {
        Ok(found) => found.letter,
        Err(fault) => return sent.refuse(&fault),
    };
    match reopen(&sent.cx(), letter.id).await {
        Ok(letter) => sent.visit.lead(&path(&sent.visit, &letter, "")),
        Err(fault) => refused(&mut sent, &fault),
    }
}

/// Before closing.
pub(crate) async fn ask_close(visit: Visit, Path((_, slug)): At) -> Response {
    match open_to(&visit, &slug, LetterMove::Close).await {
        Ok(found) => visit.page(close_page(&visit, &found, &Form::new())).await,
        Err(fault) => visit.refuse(&fault),
    }
}

/// Closes.
pub(crate) async fn close_letter(Path((_, slug)): At, mut sent: Sent) -> Response {
    let found = match find(&sent.visit, &slug).await {
        Ok(found) => found,
        Err(fault) => return sent.refuse(&fault),
    };
    match close(&sent.cx(), found.letter.id, sent.form.has("yes", "yes")).await {
        Ok(letter) => sent.visit.lead(&path(&sent.visit, &letter, "")),
        Err(fault) => match sent.refused(&fault) {
            Ok(()) => sent.again(close_page(&sent.visit, &found, &sent.form)).await,
            Err(answer) => answer,
        },
    }
}

fn close_page(visit: &Visit, found: &Found, form: &Form) -> Page {
    let (tongue, letter) = (visit.tongue(), &found.letter);
    let sheet = visit.kit().sheet(form);
    let title = tongue.with("letters-close-title", args![("reference", letter.reference.as_str())]);
    let confirm = Confirm::new(sheet, tongue.say("letters-close-heading"), tongue.say("letters-close-do"))
        .effect(tongue.say("letters-close-effect"))
        .cannot_undo(tongue.say("letters-close-final"))
        .tick("yes", tongue.say("letters-close-yes"))
        .leave(tongue.say("letters-leave"), path(visit, letter, "").as_str());
    let tag = FormTag::post(path(visit, letter, "/close").as_str()).once(visit.once().as_str()).body(confirm);
    under_letter(visit, letter, Page::new(title).errors(&sheet).main(tag))
}

/// The form of a corrigendum or addendum.
pub(crate) async fn ask_part(visit: Visit, Path((_, slug)): At) -> Response {
    match find(&visit, &slug).await {
        Ok(found) => {
            let today = visit.cx.now().in_zone(&visit.zone()).date().to_string();
            visit.page(part_page(&visit, &found, &Form::new().with("dated", today))).await
        }
        Err(fault) => visit.refuse(&fault),
    }
}

/// Begins it.
pub(crate) async fn begin_part(Path((_, slug)): At, mut sent: Sent) -> Response {
    let found = match find(&sent.visit, &slug).await {
        Ok(found) => found,
        Err(fault) => return sent.refuse(&fault),
    };
    let kind = sent.form.value("kind").parse::<LetterKind>().ok().filter(|k| *k != LetterKind::Letter);
    if kind.is_none() {
        sent.form.refuse("kind", sent.visit.say("letters-bad-kind"));
    }
    let dated = sent.form.trimmed("dated").parse::<Date>().ok();
    if dated.is_none() {
        sent.form.refuse("dated", sent.visit.say("letters-bad-date"));
    }
    let (Some(kind), Some(dated)) = (kind, dated) else { return sent.again(part_page(&sent.visit, &found, &sent.form)).await };
    match issue_part(&sent.cx(), found.letter.id, kind, dated).await {
        Ok(part) => sent.visit.lead(&path(&sent.visit, &part, "")),
        Err(fault) => refused(&mut sent, &fault),
    }
}

fn part_page(visit: &Visit, found: &Found, form: &Form) -> Page {
    let (tongue, letter) = (visit.tongue(), &found.letter);
    let sheet = visit.kit().sheet(form);
    let kind = |k: LetterKind| tongue.say(&format!("letters-kind-{k}"));
    let fields = html! {
        (sheet
            .radios("kind", tongue.say("letters-part-kind"))
            .option(LetterKind::Corrigendum.name(), kind(LetterKind::Corrigendum))
            .explained(tongue.say("letters-corrigendum-is"))
            .option(LetterKind::Addendum.name(), kind(LetterKind::Addendum))
            .explained(tongue.say("letters-addendum-is")))
        (sheet.date("dated", tongue.say("letters-column-date")))
        (Buttons::new(Button::primary(tongue.say("letters-part-do")))
            .and(Button::secondary(tongue.say("letters-leave")).leads(path(visit, letter, "").as_str())))
    };
    let tag = FormTag::post(path(visit, letter, "/part").as_str()).once(visit.once().as_str()).body(fields);
    let title = tongue.with("letters-part-title", args![("reference", letter.reference.as_str())]);
    under_letter(visit, letter, Page::new(title).lead(tongue.say("letters-part-lead")).errors(&sheet).main(tag))
}

/// Marks a version: reviewed, published, returned, compared with the source.
pub(crate) async fn mark(Path((_, slug, lang)): Path<(String, String, String)>, mut sent: Sent) -> Response {
    let letter = match find(&sent.visit, &slug).await {
        Ok(found) => found.letter,
        Err(fault) => return sent.refuse(&fault),
    };
    let number = |name: &str| sent.form.value(name).parse::<i64>().ok();
    let read = (lang.parse::<Lang>(), sent.form.value("move").parse::<VersionMove>(), number("revision"), number("source-revision"));
    let (Ok(lang), Ok(to), Some(revision), Some(source_revision)) = read else { return sent.visit.not_found() };
    match set_version_state(&sent.cx(), Mark { letter: letter.id, lang, to, revision, source_revision }).await {
        Ok(_) => sent.visit.lead(&path(&sent.visit, &letter, "")),
        Err(fault) => refused(&mut sent, &fault),
    }
}

/// The letter, if this move is possible.
async fn open_to(visit: &Visit, slug: &str, m: LetterMove) -> Result<Found, TextFault> {
    let found = find(visit, slug).await?;
    found.letter.state.next(m).map_err(|refused: LetterRefused| TextFault::from(refused))?;
    Ok(found)
}

/// A refusal that belongs to no field of the page's form, as a page of its own.
fn refused(sent: &mut Sent, fault: &TextFault) -> Response {
    match sent.refused(fault) {
        Ok(()) => sent.visit.refuse(fault),
        Err(answer) => answer,
    }
}
