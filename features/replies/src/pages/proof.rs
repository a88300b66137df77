//! The code that an answer at level (b) needs: sent to the registered address, typed here, given with the answer.

use axum::response::Response;
use maud::html;
use page::{Button, Form, Page, Width};
use web::{Sent, Visit};
use words::args;

use super::link::{Opened, address, refuse, step};
use crate::commands::address_for_code;
use crate::{ReplyFault, send_code};

/// Where a code went, as the holder of the link may see it: enough to know the mailbox, too little to learn the address. `None` if the
/// answer needs no code.
pub(super) fn mailbox(opened: &Opened) -> Option<String> {
    let address = address_for_code(&opened.letter, &opened.consignment)?;
    let (local, domain) = address.as_str().rsplit_once('@')?;
    Some(format!("{}***@{domain}", local.chars().next()?))
}

/// Asks for the code.
pub async fn ask(visit: Visit) -> Response {
    match Opened::read(&visit).await {
        Ok(opened) if opened.draft.is_some() => visit.page(draw(&visit, &opened, &Form::new())).await,
        // Nothing is waiting for a code: it was given, or never begun.
        Ok(_) => visit.lead(&address(&visit, "")),
        Err(fault) => refuse(&visit, &fault),
    }
}

pub(super) fn draw(visit: &Visit, opened: &Opened, form: &Form) -> Page {
    let tongue = visit.tongue();
    let sheet = visit.kit().sheet(form);
    let seen = opened.draft.as_ref().map_or_else(String::new, |d| d.saved_at.micros().to_string());
    let mailbox = mailbox(opened).unwrap_or_default();
    let lasts = access::code::LASTS.as_mins();
    let content = html! {
        p { (tongue.with("replies-proof-sent", args![("address", mailbox.as_str()), ("minutes", lasts)])) }
        (sheet.form(address(visit, "/give").as_str()).once(visit.once().as_str()).hidden("seen", seen.clone()).body(html! {
            (sheet.text("code", tongue.say("replies-proof-code")).hint(tongue.say("replies-proof-code-hint")).width(Width::Short).code())
            (Button::primary(tongue.say("replies-give")))
        }))
        (sheet.form(address(visit, "/code").as_str()).once(visit.once().as_str()).hidden("seen", seen).body(html! {
            (Button::plain(tongue.say("replies-proof-again")))
        }))
    };
    step(visit, opened, "replies-title-code", 3, content).errors(&sheet)
}

/// Sends the code and leads to the page that asks for it.
pub async fn send(mut sent: Sent) -> Response {
    let opened = match Opened::read(&sent.visit).await {
        Ok(opened) => opened,
        Err(fault) => return sent.refuse(&fault),
    };
    let Some(draft) = &opened.draft else { return sent.visit.lead(&address(&sent.visit, "")) };
    if sent.form.value("seen") != draft.saved_at.micros().to_string() {
        return sent.visit.refuse(&ReplyFault::Stale);
    }
    match send_code(&sent.cx()).await {
        Ok(()) => sent.visit.lead(&address(&sent.visit, "/code")),
        Err(fault) => match sent.refused(&fault) {
            Ok(()) => sent.refuse(&fault),
            Err(answer) => answer,
        },
    }
}
