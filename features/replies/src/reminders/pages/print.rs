//! The reminders of a round that go on paper, one to a page, with the code of each addressee; and noting that they were posted.

use axum::extract::Path;
use axum::response::Response;
use maud::{Markup, html};
use outbox::Post;
use page::{Button, Form, Page};
use web::{Sent, Visit};

use super::Found;
use crate::reminders::store::{Line, Reminder};
use crate::reminders::{self, REMIND, RemindFault, store, text};

struct Paper {
    found: Found,
    sheets: Vec<(Reminder, Line, Vec<String>)>,
}

/// The paper of a round.
pub(crate) async fn print(visit: Visit, Path((_, slug, days)): Path<(String, String, String)>) -> Response {
    match read(&visit, &slug, &days).await {
        Ok(paper) => visit.page(draw(&visit, &paper)).await,
        Err(fault) => visit.refuse(&fault),
    }
}

async fn read(visit: &Visit, slug: &str, days: &str) -> Result<Paper, RemindFault> {
    let read = visit.cx.read(REMIND).await?;
    let found = Found::read(&read, visit, slug, days).await?;
    let (letter, days) = found.key();
    let versions = letters::store::versions(&read, letter).await?;
    let lines = store::lines(&read, letter, None).await?;
    let edition = visit.cx.edition()?;
    let zone = text::zone(&read, edition).await?;
    let ledger = &visit.app.ledger;
    let base = ledger.tool::<Post>().map_or_else(|| visit.app.settings.base.clone(), |post| post.base.clone());
    let mut sheets = Vec::new();
    for reminder in store::reminders_of(&read, letter, days).await?.into_iter().filter(|r| r.step == "to-print") {
        let line = lines.iter().find(|l| l.consignment == reminder.consignment).cloned();
        let version = line.as_ref().and_then(|l| versions.iter().find(|v| v.lang == l.lang));
        // Without a link there is no code to give; the office of the page on the consignment says so.
        let link = access::link::of(&read, reminder.consignment).await?;
        if let (Some(line), Some(version), Some(link)) = (line, version, link) {
            let words = text::Reminder { letter: &found.letter, version, addressee: &line.addressee, zone: &zone };
            let theirs = visit.app.tongue(line.lang);
            let address = text::code_address(&base, line.lang);
            let written = words.paper(&read, edition, &theirs, &address, &link.code(ledger)).await?;
            let mut paragraphs = vec![written.subject];
            paragraphs.extend(written.text.with("", ""));
            sheets.push((reminder, line, paragraphs));
        }
    }
    let tongue = visit.tongue();
    sheets.sort_by_cached_key(|(_, line, _)| tongue.sort_key(line.names.short(tongue.lang())));
    Ok(Paper { found, sheets })
}

fn draw(visit: &Visit, paper: &Paper) -> Page {
    let tongue = visit.tongue();
    Page::new(tongue.say("replies-remind-print"))
        .over(html! { (paper.found.letter.reference) })
        .crumb(tongue.say("replies-remind-title"), paper.found.address(visit, "").as_str())
        .main(html! {
            (visit.kit().print())
            @if paper.sheets.is_empty() { p { (tongue.say("replies-remind-nothing-to-print")) } }
            @for (reminder, line, paragraphs) in &paper.sheets { (one(visit, paper, reminder, line, paragraphs)) }
        })
}

fn one(visit: &Visit, paper: &Paper, reminder: &Reminder, line: &Line, paragraphs: &[String]) -> Markup {
    let tongue = visit.tongue();
    let form = Form::new();
    let sheet = visit.kit().sheet(&form);
    let address = line.addressee.postal.clone().or_else(|| line.addressee.fax.clone()).unwrap_or_default();
    html! {
        section.leaf {
            h2 { (line.names.short(tongue.lang())) }
            @if !address.is_empty() { p { bdi { (address) } } }
            (visit.kit().block_in_lang(line.lang, html! { div.prose { @for paragraph in paragraphs { p { (paragraph) } } } }))
            div.screen {
                (sheet.form(paper.found.address(visit, "/posted").as_str()).once(visit.once().as_str()).hidden("reminder", reminder.id.to_string())
                    .body(html! { (Button::secondary(tongue.say("replies-remind-posted"))) }))
            }
        }
    }
}

/// Notes that one was posted or faxed.
pub(crate) async fn posted(Path((_, slug, days)): Path<(String, String, String)>, mut sent: Sent) -> Response {
    let done = match sent.form.value("reminder").parse() {
        Ok(reminder) => reminders::mark_posted(&sent.cx(), reminder).await,
        Err(_) => Err(RemindFault::NotThere),
    };
    match done {
        Ok(()) => sent.visit.lead(&format!("{}/{slug}/{days}/print", sent.visit.office("replies/reminders"))),
        Err(fault) => match sent.refused(&fault) {
            Err(answer) => answer,
            Ok(()) => sent.visit.refuse(&fault),
        },
    }
}
