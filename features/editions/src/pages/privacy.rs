//! The privacy notice: which data of persons are kept, for what and how long; what is not done; rights (TRUST.md 11).
//!
//! It says what the program really does. Whoever adds a field with data of persons adds its row here.

use axum::response::Response;
use maud::html;
use page::{Column, Page, Row, Table};
use web::Visit;

use super::accessibility::{contact, sentences, write_to};

/// What is kept, for what, how long.
const KEPT: [[&str; 3]; 7] = [
    ["editions-privacy-posts", "editions-privacy-posts-why", "editions-privacy-posts-long"],
    ["editions-privacy-speakers", "editions-privacy-speakers-why", "editions-privacy-speakers-long"],
    ["editions-privacy-register", "editions-privacy-register-why", "editions-privacy-register-long"],
    ["editions-privacy-mail", "editions-privacy-mail-why", "editions-privacy-mail-long"],
    ["editions-privacy-accounts", "editions-privacy-accounts-why", "editions-privacy-accounts-long"],
    ["editions-privacy-sessions", "editions-privacy-sessions-why", "editions-privacy-sessions-long"],
    ["editions-privacy-source", "editions-privacy-source-why", "editions-privacy-source-long"],
];

/// What is not done, and the one cookie.
const NOT_DONE: [&str; 4] =
    ["editions-privacy-cookies", "editions-privacy-third-party", "editions-privacy-tracking", "editions-privacy-links"];

/// The page.
pub(crate) async fn privacy(visit: Visit) -> Response {
    let contact = match contact(&visit).await {
        Ok(contact) => contact,
        Err(answer) => return answer,
    };
    let mut table = Table::new(visit.say("editions-privacy-kept")).caption_hidden();
    table = table
        .column(Column::new(visit.say("editions-privacy-column-what")).head())
        .column(Column::new(visit.say("editions-privacy-column-why")))
        .column(Column::new(visit.say("editions-privacy-column-long")))
        .rows(KEPT.iter().map(|row| row.iter().fold(Row::new(), |line, key| line.cell(visit.say(key)))));
    let page = Page::new(visit.say("web-privacy")).lead(visit.say("editions-privacy-lead")).main(html! {
        p { (visit.say("editions-privacy-principles")) }
        h2 { (visit.say("editions-privacy-kept")) }
        (table)
        p { (visit.say("editions-privacy-deletion")) }
        p { (visit.say("editions-privacy-named")) }
        h2 { (visit.say("editions-privacy-not-done")) }
        (sentences(&visit, &NOT_DONE))
        h2 { (visit.say("editions-privacy-trail")) }
        p { (visit.say("editions-privacy-trail-more")) }
        h2 { (visit.say("editions-privacy-rights")) }
        p { (visit.say("editions-privacy-rights-more")) }
        (write_to(&visit, contact.as_ref()))
    });
    visit.page(page).await
}
