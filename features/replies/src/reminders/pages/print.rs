//! The reminders of a round that go on paper, one under the other, each in its addressee's language and with its short code.

use axum::extract::Path;
use axum::response::Response;
use maud::{Markup, html};
use page::Page;
use web::Visit;
use words::args;

use super::Read;
use crate::reminders::store::Line;
use crate::reminders::{REMIND, RemindFault, text};

/// What is to be printed.
pub async fn print(visit: Visit, Path((_, slug, days)): Path<(String, String, String)>) -> Response {
    match read(&visit, &slug, &days).await {
        Ok((read, codes)) => visit.page(draw(&visit, &read, &codes)).await,
        Err(fault) => visit.refuse(&fault),
    }
}

/// The round and the short codes of the addressees whose reminder is to be printed.
async fn read(visit: &Visit, slug: &str, days: &str) -> Result<(Read, Vec<(usize, String)>), RemindFault> {
    let found = Read::of(visit, slug, days).await?;
    let read = visit.cx.read(REMIND).await?;
    let mut codes = Vec::new();
    for (at, line) in found.lines.iter().enumerate() {
        if found.sent.iter().any(|r| r.consignment == line.consignment && r.step == "to-print")
            && let Some(link) = access::link::of(&read, line.consignment).await?
        {
            codes.push((at, link.code(visit.cx.ledger())));
        }
    }
    Ok((found, codes))
}

fn draw(visit: &Visit, read: &Read, codes: &[(usize, String)]) -> Page {
    let tongue = visit.tongue();
    let content = html! {
        (visit.kit().print())
        @for (at, code) in codes { (one(visit, read, &read.lines[*at], code)) }
        @if codes.is_empty() { p { (tongue.say("replies-remind-nothing-to-print")) } }
    };
    Page::new(tongue.say("replies-remind-print"))
        .over(html! { (read.letter.reference) })
        .crumb(tongue.say("replies-remind-title"), format!("{}?letter={}", visit.office("replies/reminders"), read.letter.slug).as_str())
        .crumb(tongue.with("replies-remind-round-title", args![("days", read.round.days)]), read.address(visit, "").as_str())
        .main(content)
}

fn one(visit: &Visit, read: &Read, line: &Line, code: &str) -> Markup {
    let Some(version) = read.versions.iter().find(|v| v.lang == line.lang) else { return html! {} };
    let (zone, tongue) = (visit.zone(), visit.app.tongue(line.lang));
    let words = text::Reminder { letter: &read.letter, version, addressee: &line.addressee, zone: &zone };
    let address = text::code_address(&visit.cx.tool::<outbox::Post>().base, line.lang);
    let postal = line.addressee.postal.as_deref().or(line.addressee.fax.as_deref()).unwrap_or_default();
    html! {
        article.leaf lang=(line.lang.code()) dir=(line.lang.direction().code()) {
            h2 { bdi { (letters::compose::addressee_line(&line.addressee, line.lang, &tongue)) } }
            @for row in postal.lines() { p { bdi { (row) } } }
            p { strong { (words.subject(&tongue)) } }
            @for paragraph in words.paper(&tongue, &address, code) { p { (paragraph) } }
        }
    }
}
