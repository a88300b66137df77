//! The edition's page in the office: theme and dates as a form, the lists below it, and what happens when two people edit at once.

use axum::http::StatusCode;
use axum::response::Response;
use kernel::Lang;
use maud::{Markup, Render, html};
use page::{Button, Buttons, Form, FormTag, Notice, Page, Pane, Sheet, Summary, Tag, Tone, Width, panes};
use web::{Sent, Visit};
use words::args;

use super::parts;
use crate::commands::{self, FINAL_WEEK, HIGH_LEVEL, OFFICIAL, VERSION, VIRTUAL_SINCE};
use crate::fault::theme_field;
use crate::{Edit, Edition, EditionFault, RUN, store};

mod lists;

use lists::Lists;

/// Shows the edition.
pub(crate) async fn show(visit: Visit) -> Response {
    match load(&visit).await {
        Ok((edition, lists)) => visit.page(view(&visit, &edition, &lists, &Edit::form(&edition))).await,
        Err(fault) => visit.refuse(&fault),
    }
}

/// Saves theme and dates.
pub(crate) async fn save(mut sent: Sent) -> Response {
    let faults = match Edit::read(&sent.form) {
        Ok(edit) => match commands::edit(&sent.cx(), edit).await {
            Ok(_) => return sent.visit.lead(&sent.visit.office("edition?done=saved")),
            Err(EditionFault::Stale) => return stale(&sent).await,
            Err(fault) => vec![fault],
        },
        Err(faults) => faults,
    };
    for fault in &faults {
        if let Err(answer) = sent.refused(fault) {
            return answer;
        }
    }
    match load(&sent.visit).await {
        Ok((edition, lists)) => sent.again(view(&sent.visit, &edition, &lists, &sent.form)).await,
        Err(fault) => sent.refuse(&fault),
    }
}

async fn load(visit: &Visit) -> Result<(Edition, Lists), EditionFault> {
    let read = visit.cx.read(RUN).await?;
    let id = visit.cx.edition()?;
    let edition = store::edition(&read, id).await?.ok_or(EditionFault::NotThere)?;
    Ok((edition, Lists::load(&read, id).await?))
}

fn view(visit: &Visit, edition: &Edition, lists: &Lists, form: &Form) -> Page {
    let sheet = visit.kit().sheet(form);
    let saved = (visit.place.query.value("done") == "saved" && form.is_sound())
        .then(|| Notice::new(Tone::Good, visit.say("editions-saved")).said());
    let (state, act) = state(visit, edition.public);
    Page::new(visit.say("editions-menu")).errors(&sheet).over(state).actions(act).main(html! {
        @if let Some(saved) = saved { (saved) }
        (fields(visit, sheet, form.value(VERSION)))
        (lists.view(visit, edition))
    })
}

/// Whether the public sees the edition, and the way to change it.
fn state(visit: &Visit, public: bool) -> (Tag, Button) {
    let (tone, word, act) = if public {
        (Tone::Good, "editions-state-public", "editions-hide")
    } else {
        (Tone::Neutral, "editions-state-hidden", "editions-show")
    };
    (Tag::new(tone, visit.say(word)), Button::secondary(visit.say(act)).leads(visit.office("edition/public")))
}

/// The form, which says from which version it began.
fn fields(visit: &Visit, sheet: Sheet<'_>, version: &str) -> Markup {
    let tongue = visit.tongue();
    let area = |lang: Lang| {
        let label = tongue.with("editions-theme-in", args![("language", tongue.language(lang))]);
        sheet.area(theme_field(lang), label).rows(2).lang(lang)
    };
    let official = Lang::ALL
        .into_iter()
        .fold(sheet.ticks(OFFICIAL, visit.say("editions-official")), |ticks, lang| ticks.option(lang.code(), tongue.language(lang)))
        .hint(visit.say("editions-official-hint"))
        .inline();
    let days = |legend, [first, last]: [&str; 2]| {
        page::fieldset(
            visit.say(legend),
            html! {
                (sheet.date(first, visit.say("editions-first-day")).optional())
                (sheet.date(last, visit.say("editions-last-day")).optional())
            },
        )
    };
    let buttons = Buttons::new(Button::primary(visit.say("editions-save")));
    FormTag::post(visit.office("edition"))
        .once(visit.once().as_str())
        .hidden(VERSION, version)
        .body(html! {
            h2 { (visit.say("editions-theme")) }
            @for lang in Lang::ALL { (area(lang)) }
            (official)
            h2 { (visit.say("editions-dates")) }
            (sheet.text(VIRTUAL_SINCE, visit.say("editions-virtual-since")).hint(visit.say("editions-month-hint")).code().width(Width::Short).optional())
            (days("editions-high-level-sessions", HIGH_LEVEL))
            (days("editions-final-week", FINAL_WEEK))
            (buttons)
        })
        .render()
}

/// Somebody else saved first: what the person typed, ready to be saved over it, beside what is there now (UI.md, Forms).
async fn stale(sent: &Sent) -> Response {
    let visit = &sent.visit;
    let (edition, _) = match load(visit).await {
        Ok(loaded) => loaded,
        Err(fault) => return visit.refuse(&fault),
    };
    let yours = fields(visit, visit.kit().sheet(&sent.form), &edition.version.to_string());
    let theirs = html! {
        (stored(visit, &edition, Edit::read(&sent.form).ok().as_ref()))
        p { (Button::secondary(visit.say("editions-keep-theirs")).leads(visit.office("edition"))) }
    };
    let page = Page::new(visit.say("editions-menu")).main(html! {
        (Notice::new(Tone::Caution, visit.say("editions-stale")).title(visit.say("editions-stale-title")).said())
        (panes(Pane::new(visit.say("editions-yours"), yours), Pane::new(visit.say("editions-theirs"), theirs)))
    });
    visit.page_with(page, StatusCode::CONFLICT).await
}

/// Theme and dates as they are stored; what differs from what the person typed says so.
fn stored(visit: &Visit, edition: &Edition, typed: Option<&Edit>) -> Markup {
    let tongue = visit.tongue();
    let differs = |same: bool| html! { @if !same { " " (Tag::new(Tone::Caution, visit.say("editions-differs"))) } };
    let mut summary = Summary::new(visit.kit());
    for lang in Lang::ALL {
        let label = tongue.with("editions-theme-in", args![("language", tongue.language(lang))]);
        let (version, unofficial) = (edition.theme.exact(lang), edition.theme.unofficial(lang));
        let same = typed.is_none_or(|t| (t.theme.exact(lang), t.theme.unofficial(lang)) == (version, unofficial));
        summary = summary.row(
            label,
            html! {
                @if let Some(version) = version { span lang=(lang.code()) dir=(lang.direction().code()) { (version) } } @else { "–" }
                @if unofficial { " " (parts::unofficial(visit)) }
                (differs(same))
            },
        );
    }
    let typed = typed.map(|t| parts::dates(&tongue, &t.dates));
    for line in parts::dates(&tongue, &edition.dates) {
        let same = typed.as_ref().is_none_or(|t| t.contains(&line));
        summary = summary.row(visit.say(line.0), html! { (line.1) (differs(same)) });
    }
    html! { (summary) }
}
