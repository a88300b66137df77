//! The accessibility statement: what is aimed at, what was done, what was not, and how to tell us.

use axum::response::Response;
use maud::{Markup, html};
use page::Page;
use web::Visit;

use super::parts;
use crate::{Contact, SEE, store};

/// What has been done, a sentence each. Each is checked by a test or was looked at; a claim without either does not stand here.
const DONE: [&str; 7] = [
    "editions-accessibility-done-contrast",
    "editions-accessibility-done-structure",
    "editions-accessibility-done-rules",
    "editions-accessibility-done-script",
    "editions-accessibility-done-narrow",
    "editions-accessibility-done-keyboard",
    "editions-accessibility-done-direction",
];

/// What has not.
const OPEN: [&str; 3] = ["editions-accessibility-open-people", "editions-accessibility-open-body", "editions-accessibility-open-others"];

/// The page.
pub(crate) async fn accessibility(visit: Visit) -> Response {
    let contact = match contact(&visit).await {
        Ok(contact) => contact,
        Err(answer) => return answer,
    };
    let page = Page::new(visit.say("web-accessibility")).lead(visit.say("editions-accessibility-aim")).main(html! {
        h2 { (visit.say("editions-accessibility-done")) }
        (sentences(&visit, &DONE))
        h2 { (visit.say("editions-accessibility-open")) }
        (sentences(&visit, &OPEN))
        h2 { (visit.say("editions-accessibility-report")) }
        p { (visit.say("editions-accessibility-report-how")) }
        (write_to(&visit, contact.as_ref()))
    });
    visit.page(page).await
}

/// How the secretariat is reached; the answer to give instead, where it cannot be read.
pub(super) async fn contact(visit: &Visit) -> Result<Option<Contact>, Response> {
    let read = visit.cx.read(SEE).await.map_err(|fault| visit.refuse(&fault))?;
    let id = visit.cx.edition().map_err(|fault| visit.refuse(&fault))?;
    match store::edition(&read, id).await {
        Ok(Some(edition)) => Ok(edition.contact),
        Ok(None) => Err(visit.not_found()),
        Err(error) => Err(visit.refuse(&ledger::DoorFault::from(error))),
    }
}

/// Sentences as a list.
pub(super) fn sentences(visit: &Visit, keys: &[&str]) -> Markup {
    html! { ul { @for key in keys { li { (visit.say(key)) } } } }
}

/// The address to write to; where the edition names none, that the letter does.
pub(super) fn write_to(visit: &Visit, contact: Option<&Contact>) -> Markup {
    match contact {
        Some(contact) => html! { p { (parts::contact(visit, contact)) } },
        None => html! { p { (visit.say("editions-contact-letter")) } },
    }
}
