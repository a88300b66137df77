//! The short code: typed, or read out over the telephone, together with the state and the letter's number. A code alone opens nothing.

use std::sync::OnceLock;

use access::limit::Limit;
use axum::response::Response;
use jiff::SignedDuration;
use maud::html;
use page::{Button, Form, Page, Width};
use web::{Sent, Visit};

use crate::TYPE_CODE;

/// Tries for one letter to one state, and from one source. A code has 50 bits; these make guessing hopeless and leave typing errors room.
const BY_LETTER: (u32, SignedDuration) = (10, SignedDuration::from_mins(15));
const BY_SOURCE: (u32, SignedDuration) = (60, SignedDuration::from_mins(15));

fn limits() -> &'static (Limit, Limit) {
    static LIMITS: OnceLock<(Limit, Limit)> = OnceLock::new();
    LIMITS.get_or_init(|| (Limit::new(BY_LETTER.0, BY_LETTER.1), Limit::new(BY_SOURCE.0, BY_SOURCE.1)))
}

/// Asks for the code.
pub async fn ask(visit: Visit) -> Response {
    let form = Form::new();
    visit.page(draw(&visit, &form)).await
}

fn draw(visit: &Visit, form: &Form) -> Page {
    let tongue = visit.tongue();
    let sheet = visit.kit().sheet(form);
    Page::new(tongue.say("replies-code-title"))
        .lead(html! { (tongue.say("replies-code-intro")) })
        .errors(&sheet)
        .main(html! {
            (sheet.form(format!("/{}/code", visit.lang()).as_str()).once(visit.once().as_str()).body(html! {
                (sheet.text("state", tongue.say("replies-code-state")).hint(tongue.say("replies-code-state-hint")).width(Width::Short).code())
                (sheet.text("letter", tongue.say("replies-code-letter")).hint(tongue.say("replies-code-letter-hint")).width(Width::Short).code())
                (sheet.text("code", tongue.say("replies-code-code")).hint(tongue.say("replies-code-code-hint")).width(Width::Short).code())
                (Button::primary(tongue.say("replies-code-open")))
            }))
        })
}

/// Opens the reply form of a code.
pub async fn open(mut sent: Sent) -> Response {
    let tongue = sent.visit.tongue();
    for (field, key) in [("state", "replies-code-no-state"), ("letter", "replies-code-no-letter"), ("code", "replies-code-no-code")] {
        if sent.form.trimmed(field).is_empty() {
            sent.form.refuse(field, tongue.say(key));
        }
    }
    if !sent.form.is_sound() {
        return sent.again(draw(&sent.visit, &sent.form)).await;
    }
    let beside = letters::beside(sent.form.trimmed("state"), sent.form.trimmed("letter"));
    let (now, ledger) = (sent.visit.cx.machine_now(), &sent.visit.app.ledger);
    let limits = limits();
    if limits.0.take(&beside, now).is_err() || limits.1.take(&sent.visit.place.source, now).is_err() {
        return sent.visit.refuse(&access::AccessFault::TooMany);
    }
    let read = match sent.visit.cx.read(TYPE_CODE).await {
        Ok(read) => read,
        Err(fault) => return sent.refuse(&fault),
    };
    match access::link::resolve_code(&read, ledger, &beside, sent.form.trimmed("code")).await {
        Ok(Some(link)) => sent.visit.lead(&format!("/reply/{}/{}", link.token(ledger), sent.visit.lang())),
        Ok(None) => {
            sent.form.refuse("code", tongue.say("replies-code-wrong"));
            sent.again(draw(&sent.visit, &sent.form)).await
        }
        Err(fault) => sent.refuse(&fault),
    }
}
