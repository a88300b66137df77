//! The form of a post: titles and forms of address in six languages, class, rank, language.

use axum::extract::Path;
use axum::response::Response;
use kernel::Lang;
use maud::{Markup, Render, html};
use page::{Button, Buttons, Form, FormTag, Page, Sheet, Summary, Width};
use web::{Sent, Visit};

use super::parts;
use super::post::{Whole, titles_table};
use crate::fields::{CLASS, FORM, RANK, Reading, TITLE, VERSION};
use crate::{DirectoryFault, PostFields, commands};

/// The form.
pub(crate) async fn ask(visit: Visit, Path((_, id)): Path<(String, String)>) -> Response {
    match Whole::load(&visit, &id).await {
        Ok(whole) => visit.page(draw(&visit, &whole, &PostFields::form(&whole.post))).await,
        Err(fault) => visit.refuse(&fault),
    }
}

/// Saves it.
pub(crate) async fn save(Path((_, id)): Path<(String, String)>, mut sent: Sent) -> Response {
    let whole = match Whole::load(&sent.visit, &id).await {
        Ok(whole) => whole,
        Err(fault) => return sent.refuse(&fault),
    };
    let faults = match PostFields::read(&sent.form) {
        Ok(fields) => match commands::edit_post(&sent.cx(), whole.post.id, Reading::new(&sent.form).version(), fields).await {
            Ok(_) => return sent.visit.lead(&whole.address(&sent.visit, "")),
            Err(DirectoryFault::Stale) => return stale(&sent, &id).await,
            Err(fault) => vec![fault],
        },
        Err(faults) => faults,
    };
    match parts::refused(&mut sent, &faults) {
        None => sent.again(draw(&sent.visit, &whole, &sent.form)).await,
        Some(answer) => answer,
    }
}

fn page_of(visit: &Visit, whole: &Whole) -> Page {
    whole.page(visit, visit.say("directory-edit-post")).crumb(parts::plain(&whole.post.titles, visit.lang()), whole.address(visit, ""))
}

fn draw(visit: &Visit, whole: &Whole, form: &Form) -> Page {
    let sheet = visit.kit().sheet(form);
    page_of(visit, whole).errors(&sheet).main(fields(visit, whole, sheet, form.value(VERSION)))
}

/// The form, which says from which version it began.
fn fields(visit: &Visit, whole: &Whole, sheet: Sheet<'_>, version: &str) -> Markup {
    form_of(visit, sheet, version, &whole.address(visit, "/edit"), &whole.address(visit, ""), whole.state.is_some())
}

/// The form of a post that is there or is to be: where it is sent, where it leads back to, and whether the post is a state's.
pub(super) fn form_of(visit: &Visit, sheet: Sheet<'_>, version: &str, action: &str, back: &str, of_state: bool) -> Markup {
    let blank = if of_state { "directory-as-state" } else { "directory-unknown" };
    FormTag::post(action)
        .once(visit.once().as_str())
        .hidden(VERSION, version)
        .body(html! {
            (sheet.text(CLASS, visit.say("directory-class")).hint(visit.say("directory-class-hint")).code().width(Width::Short))
            (sheet.text(RANK, visit.say("directory-rank")).hint(visit.say("directory-rank-hint")).code().width(Width::Short))
            (parts::lang_select(visit, sheet, "directory-language", Some(blank)).optional())
            h2 { (visit.say("directory-title")) }
            @for lang in Lang::ALL { (sheet.text(TITLE.of(lang), parts::label(visit, "directory-title", lang)).lang(lang)) }
            h2 { (visit.say("directory-form-of-address")) }
            @for lang in Lang::ALL { (sheet.text(FORM.of(lang), parts::label(visit, "directory-form-of-address", lang)).lang(lang)) }
            (Buttons::new(Button::primary(visit.say("directory-save"))).and(Button::secondary(visit.say("directory-leave")).leads(back)))
        })
        .render()
}

async fn stale(sent: &Sent, id: &str) -> Response {
    let visit = &sent.visit;
    let now = match Whole::load(visit, id).await {
        Ok(whole) => whole,
        Err(fault) => return visit.refuse(&fault),
    };
    let yours = fields(visit, &now, visit.kit().sheet(&sent.form), &now.post.version.to_string());
    let language = now.post.lang.map_or_else(|| visit.say("directory-as-state"), |l| visit.tongue().language(l).to_owned());
    let theirs = html! {
        (Summary::new(visit.kit())
            .row(visit.say("directory-class"), html! { bdi { (now.post.class) } })
            .row(visit.say("directory-rank"), html! { bdi { (now.post.rank) } })
            .row(visit.say("directory-language"), language))
        (titles_table(visit, &now.post))
    };
    parts::stale(visit, page_of(visit, &now), yours, theirs, now.address(visit, "")).await
}
