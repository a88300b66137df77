//! Showing the edition to the public, or hiding it: asked first, since everybody sees the outcome.

use axum::response::Response;
use page::{Confirm, Form, FormTag, Page};
use web::{Sent, Visit};

use crate::commands;

/// The field that says what is to be done.
const PUBLIC: &str = "public";

/// Says what will happen, and asks.
pub(crate) async fn ask(visit: Visit) -> Response {
    let Some(public) = visit.place.edition.as_ref().map(|e| e.public) else { return visit.not_found() };
    let [heading, effect, other, act, value] = if public {
        ["editions-hide-heading", "editions-hide-effect", "editions-hide-links", "editions-hide", "no"]
    } else {
        ["editions-show-heading", "editions-show-effect", "editions-show-current", "editions-show", "yes"]
    };
    let form = Form::new();
    let confirm = Confirm::new(visit.kit().sheet(&form), visit.say(heading), visit.say(act))
        .effect(visit.say(effect))
        .effect(visit.say(other))
        .leave(visit.say("editions-leave"), visit.office("edition"));
    let tag = FormTag::post(visit.office("edition/public")).once(visit.once().as_str()).hidden(PUBLIC, value).body(confirm);
    let page = Page::new(visit.say(act)).crumb(visit.say("editions-menu"), visit.office("edition")).main(tag);
    visit.page(page).await
}

/// Does it. A form that says neither does nothing.
pub(crate) async fn set(sent: Sent) -> Response {
    let done = match sent.form.value(PUBLIC) {
        "yes" => commands::set_public(&sent.cx(), true).await,
        "no" => commands::set_public(&sent.cx(), false).await,
        _ => return sent.visit.lead(&sent.visit.office("edition")),
    };
    match done {
        Ok(_) => sent.visit.lead(&sent.visit.office("edition")),
        Err(fault) => sent.refuse(&fault),
    }
}
