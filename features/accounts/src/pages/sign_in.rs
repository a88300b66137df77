//! Asking for a link, and using it. Opening the link changes nothing, since mail scanners open every link; the button does.

use std::time::Duration;

use access::sign_in::BY_MAIL_LASTS;
use access::{AccessFault, Email};
use axum::extract::Path;
use axum::http::{HeaderValue, StatusCode, header};
use axum::response::Response;
use maud::html;
use page::{Button, Buttons, Form, Link, Page, Trouble, Width};
use web::{Sent, Visit};
use words::args;

use super::{done, form as form_tag, keeping_next, next_page};
use crate::{Limits, commands};

/// When the answer to an address is given, whatever there was to do for it: longer than writing takes, too short to be a nuisance.
const ANSWER_AFTER: Duration = Duration::from_millis(300);

/// The form. Keeps the page to lead to.
pub(crate) async fn form(visit: Visit) -> Response {
    let form = Form::new().with("next", visit.place.query.value("next"));
    visit.page(ask_page(&visit, &form)).await
}

/// Sends a link, if there is an account. The answer is the same in words and in time for every address.
pub(crate) async fn ask(mut sent: Sent) -> Response {
    let email = match sent.form.value("email").parse::<Email>() {
        Ok(email) => email,
        Err(fault) => {
            return match sent.refused(&fault) {
                Ok(()) => sent.again(ask_page(&sent.visit, &sent.form)).await,
                Err(answer) => answer,
            };
        }
    };
    let visit = sent.visit.clone();
    if let Err(many) = visit.cx.tool::<Limits>().ask(&visit.place.source, &email, visit.cx.machine_now()) {
        return too_many(sent, many);
    }
    let (cx, next, service) = (sent.cx(), sent.form.value("next"), &visit.app.settings.service);
    let (asked, ()) = tokio::join!(commands::ask(&cx, &email, next, service), tokio::time::sleep(ANSWER_AFTER));
    match asked {
        Ok(_) => visit.page(asked_page(&visit, next)).await,
        Err(fault) => sent.refused(&fault).err().unwrap_or_else(|| visit.refuse(&fault)),
    }
}

/// Says how long to wait, on the page and in the header.
pub(super) fn too_many(mut sent: Sent, many: crate::TooManyTries) -> Response {
    let mut answer = sent.refused(&many).err().unwrap_or_else(|| sent.visit.refuse(&many));
    answer.headers_mut().insert(header::RETRY_AFTER, HeaderValue::from(many.minutes.unsigned_abs() * 60));
    answer
}

/// The page behind a link: a button, and a plain word that nothing has happened yet.
pub(crate) async fn button(visit: Visit, Path(link): Path<String>) -> Response {
    let ledger = &visit.app.ledger;
    let good = match ledger.store().read().await {
        Ok(read) => access::sign_in::is_good(&read, ledger, &link).await,
        Err(error) => Err(error),
    };
    match good {
        Ok(true) => visit.page(button_page(&visit)).await,
        Ok(false) => bad_link(&visit).await,
        Err(error) => visit.refuse(&AccessFault::from(error)),
    }
}

/// Uses the link and begins the session in this browser.
pub(crate) async fn confirm(Path(link): Path<String>, sent: Sent) -> Response {
    let visit = &sent.visit;
    match access::sign_in::confirm(&sent.cx(), &link, &visit.place.agent).await {
        Ok(begun) if begun.strong => visit.signed_in(&begun.token, next_page(&begun.next)),
        Ok(begun) => visit.signed_in(&begun.token, &keeping_next("/account/second-factor", &begun.next)),
        Err(AccessFault::BadSignIn) => bad_link(visit).await,
        Err(fault) => visit.refuse(&fault),
    }
}

/// Keeps the language that was chosen on the page.
fn here(visit: &Visit, path: &str) -> String {
    match visit.place.query.value("lang") {
        "" => path.to_owned(),
        _ => format!("{path}?lang={}", visit.lang()),
    }
}

fn ask_page(visit: &Visit, form: &Form) -> Page {
    let tongue = visit.tongue();
    let sheet = visit.kit().sheet(form);
    let fields = html! {
        (sheet.text("email", tongue.say("accounts-email")).email().autocomplete("email").width(Width::Long)
            .hint(tongue.say("accounts-email-hint")))
        (Buttons::new(Button::primary(tongue.say("accounts-send-link"))))
    };
    Page::new(tongue.say("accounts-sign-in-title")).lead(tongue.say("accounts-sign-in-lead")).errors(&sheet).main(html! {
        (done(visit, &["signed-out"]))
        (form_tag(visit, &here(visit, "/sign-in")).hidden("next", form.value("next")).body(fields))
    })
}

fn asked_page(visit: &Visit, next: &str) -> Page {
    let tongue = visit.tongue();
    let minutes = BY_MAIL_LASTS.as_mins();
    Page::new(tongue.say("accounts-asked-title")).panel(tongue.say("accounts-asked")).main(html! {
        p { (tongue.with("accounts-asked-once", args![("minutes", minutes)])) }
        p { (tongue.say("accounts-asked-nothing")) }
        p { (Link::new(tongue.say("accounts-asked-again"), keeping_next("/sign-in", next))) }
    })
}

fn button_page(visit: &Visit) -> Page {
    let tongue = visit.tongue();
    let service = visit.app.settings.service.as_str();
    let button = Buttons::new(Button::primary(tongue.say("accounts-link-button")));
    Page::new(tongue.with("accounts-link-title", args![("service", service)])).lead(tongue.say("accounts-link-lead")).main(html! {
        (form_tag(visit, &here(visit, &visit.place.path)).body(button))
        p { (tongue.say("accounts-link-not-you")) }
    })
}

/// Wrong, used and too old: one page for all.
async fn bad_link(visit: &Visit) -> Response {
    let tongue = visit.tongue();
    let trouble = Trouble::new(tongue.say("accounts-bad-link"), tongue.say("accounts-bad-link-lost"), tongue.say("accounts-bad-link-todo"))
        .way(Link::new(tongue.say("accounts-asked-again"), "/sign-in"));
    let page = Page::new(tongue.say("accounts-bad-link-title")).main(trouble);
    visit.page_with(page, StatusCode::GONE).await
}
