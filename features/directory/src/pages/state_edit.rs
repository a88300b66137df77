//! The form of a state: names in six languages, time zone, the language in which it is written to.

use axum::extract::Path;
use axum::response::Response;
use kernel::Lang;
use maud::{Markup, Render, html};
use page::{Button, Buttons, Form, FormTag, Page, Sheet, Summary, Width};
use web::{Sent, Visit};

use super::{parts, state};
use crate::fields::{CONFIRMED, FORMAL, OF, SHORT, VERSION, ZONE};
use crate::{DirectoryFault, EDIT, EditState, State, commands, store};

async fn load(visit: &Visit, code: &str) -> Result<State, DirectoryFault> {
    let read = visit.cx.read(EDIT).await?;
    store::state_by_code(&read, code).await?.ok_or(DirectoryFault::NotThere)
}

/// The form.
pub(crate) async fn ask(visit: Visit, Path((_, code)): Path<(String, String)>) -> Response {
    match load(&visit, &code).await {
        Ok(state) => visit.page(draw(&visit, &state, &EditState::form(&state))).await,
        Err(fault) => visit.refuse(&fault),
    }
}

/// Saves it.
pub(crate) async fn save(Path((_, code)): Path<(String, String)>, mut sent: Sent) -> Response {
    let state = match load(&sent.visit, &code).await {
        Ok(state) => state,
        Err(fault) => return sent.refuse(&fault),
    };
    let faults = match EditState::read(&sent.form) {
        Ok(edit) => match commands::edit_state(&sent.cx(), state.id, edit).await {
            Ok(_) => return sent.visit.lead(&address(&sent.visit, &state, "")),
            Err(DirectoryFault::Stale) => return stale(&sent, &code).await,
            Err(fault) => vec![fault],
        },
        Err(faults) => faults,
    };
    match parts::refused(&mut sent, &faults) {
        None => sent.again(draw(&sent.visit, &state, &sent.form)).await,
        Some(answer) => answer,
    }
}

fn address(visit: &Visit, state: &State, below: &str) -> String {
    visit.office(&format!("directory/{}{below}", state.alpha3))
}

fn page_of(visit: &Visit, state: &State) -> Page {
    parts::page(visit, visit.say("directory-edit-state")).crumb(state.names.short(visit.lang()), address(visit, state, ""))
}

fn draw(visit: &Visit, state: &State, form: &Form) -> Page {
    let sheet = visit.kit().sheet(form);
    page_of(visit, state).errors(&sheet).main(fields(visit, state, sheet, form.value(VERSION)))
}

/// The form, which says from which version it began.
fn fields(visit: &Visit, state: &State, sheet: Sheet<'_>, version: &str) -> Markup {
    let name = |lang: Lang| {
        page::fieldset(
            visit.tongue().language(lang),
            html! {
                (sheet.text(SHORT.of(lang), visit.say("directory-short")).lang(lang).width(Width::Long))
                (sheet.text(FORMAL.of(lang), visit.say("directory-formal")).lang(lang))
                (sheet.text(OF.of(lang), visit.say("directory-of")).lang(lang).width(Width::Long))
            },
        )
    };
    FormTag::post(address(visit, state, "/edit"))
        .once(visit.once().as_str())
        .hidden(VERSION, version)
        .body(html! {
            (parts::lang_select(visit, sheet, "directory-language", None))
            (sheet.tick(CONFIRMED, "yes", visit.say("directory-confirmed")))
            (visit.zones(sheet.select(ZONE, visit.say("directory-zone")), state.zone.parse().ok().as_ref().map(|zone| (state.names.short(visit.lang()), zone))))
            h2 { (visit.say("directory-names")) }
            p.hint { (visit.say("directory-of-hint")) }
            @for lang in Lang::ALL { (name(lang)) }
            (Buttons::new(Button::primary(visit.say("directory-save"))).and(Button::secondary(visit.say("directory-leave")).leads(address(visit, state, ""))))
        })
        .render()
}

async fn stale(sent: &Sent, code: &str) -> Response {
    let visit = &sent.visit;
    let now = match load(visit, code).await {
        Ok(state) => state,
        Err(fault) => return visit.refuse(&fault),
    };
    let yours = fields(visit, &now, visit.kit().sheet(&sent.form), &now.version.to_string());
    let theirs = html! {
        (Summary::new(visit.kit())
            .row(visit.say("directory-language"), parts::written_in(visit, now.lang, now.lang_assumed))
            .row(visit.say("directory-zone"), html! { bdi { (now.zone) } }))
        (state::names_table(visit, &now))
    };
    parts::stale(visit, page_of(visit, &now), yours, theirs, address(visit, &now, "")).await
}
