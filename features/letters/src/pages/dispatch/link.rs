//! The personal link of a consignment: whether it opens the reply, ending it, making it anew. What it is, only the outbox shows, and records.

use axum::extract::Path;
use axum::response::Response;
use maud::{Markup, html};
use page::{Button, Form, Tag, Tone};
use web::{Sent, Visit};

use super::one::{One, draw, read};
use crate::{LetterFault, commands};

/// What can be done with the link; nothing where the letter asks for no answer.
pub(super) fn acts(visit: &Visit, one: &One, form: &Form) -> Markup {
    if one.shown.letter.reply_form.is_none() {
        return html! {};
    }
    let tongue = visit.tongue();
    let act = |name: &'static str, button: &str, hint: &str| {
        let sheet = visit.kit().sheet(form).within(name);
        html! {
            (sheet.form(one.shown.address(visit, &format!("/{}/{name}", one.consignment.id)).as_str()).once(visit.once().as_str()).body(html! {
                (sheet.text("reason", tongue.say("letters-reason")).hint(tongue.say(hint)))
                (Button::secondary(tongue.say(button)))
            }))
        }
    };
    let tag = if one.link_open {
        Tag::new(Tone::Good, tongue.say("letters-link-open"))
    } else {
        Tag::new(Tone::Neutral, tongue.say("letters-link-ended"))
    };
    html! {
        section {
            h2 { (tongue.say("letters-link")) }
            p { (tag) }
            (page::details(tongue.say("letters-act-renew-link"), act("renew-link", "letters-act-renew-link", "letters-renew-link-hint")))
            @if one.link_open {
                (page::details(tongue.say("letters-act-revoke-link"), act("revoke-link", "letters-act-revoke-link", "letters-revoke-link-hint")))
            }
        }
    }
}

/// Ends the link.
pub(crate) async fn revoke_link(Path((_, slug, id)): Path<(String, String, String)>, sent: Sent) -> Response {
    let one = match read(&sent.visit, &slug, &id).await {
        Ok(one) => one,
        Err(fault) => return sent.refuse(&fault),
    };
    let done = commands::revoke_link(&sent.cx(), one.consignment.id, sent.form.value("reason")).await;
    after(sent, &one, done).await
}

/// Makes it anew.
pub(crate) async fn renew_link(Path((_, slug, id)): Path<(String, String, String)>, sent: Sent) -> Response {
    let one = match read(&sent.visit, &slug, &id).await {
        Ok(one) => one,
        Err(fault) => return sent.refuse(&fault),
    };
    let done = commands::renew_link(&sent.cx(), one.consignment.id, sent.form.value("reason")).await;
    after(sent, &one, done).await
}

async fn after(mut sent: Sent, one: &One, done: Result<(), LetterFault>) -> Response {
    match done {
        Ok(()) => sent.visit.lead(&one.shown.address(&sent.visit, &format!("/{}", one.consignment.id))),
        Err(fault) => match sent.refused(&fault) {
            // A refusal without a field stands on a page of its own.
            Ok(()) if sent.form.is_sound() => sent.refuse(&fault),
            Ok(()) => sent.again(draw(&sent.visit, one, &sent.form)).await,
            Err(answer) => answer,
        },
    }
}
