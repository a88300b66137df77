//! One consignment: the letter as it went, what the server said, and what can be done.

use axum::extract::Path;
use axum::response::Response;
use kernel::Id;
use maud::{Markup, html};
use page::{Button, Form, Page, Summary, Table, name};
use web::{Sent, Visit};
use words::args;

use super::{Shown, consignment_tag, turned_down};
use crate::{Consignment, ConsignmentState, DISPATCH_LETTERS, LetterFault, SEE, commands};

pub(super) struct One {
    pub shown: Shown,
    pub consignment: Consignment,
    pub attempts: Vec<outbox::list::Attempt>,
    /// Whether its personal link opens the reply.
    pub link_open: bool,
}

pub(super) async fn read(visit: &Visit, slug: &str, id: &str) -> Result<One, LetterFault> {
    let shown = Shown::read(visit, slug).await?;
    let id: Id = id.parse().map_err(|_| LetterFault::NotThere)?;
    let consignment = shown.consignments.iter().find(|c| c.id == id).cloned().ok_or(LetterFault::NotThere)?;
    let read = visit.cx.read(SEE).await?;
    let attempts = match consignment.mail {
        Some(mail) => outbox::list::attempts(&read, mail).await?,
        None => Vec::new(),
    };
    let link_open = access::link::of(&read, consignment.id).await?.is_some();
    Ok(One { shown, consignment, attempts, link_open })
}

/// Shows a consignment.
pub async fn consignment(visit: Visit, Path((_, slug, id)): Path<(String, String, String)>) -> Response {
    match read(&visit, &slug, &id).await {
        Ok(one) => visit.page(draw(&visit, &one, &Form::new())).await,
        Err(fault) => visit.refuse(&fault),
    }
}

pub(super) fn draw(visit: &Visit, one: &One, form: &Form) -> Page {
    let tongue = visit.tongue();
    let sheet = visit.kit().sheet(form);
    let c = &one.consignment;
    let summary = Summary::new(visit.kit())
        .row(tongue.say("letters-column-stands"), consignment_tag(&tongue, c.state))
        .row(tongue.say("letters-column-lang"), html! { (tongue.language(c.lang)) })
        .row(
            tongue.say("letters-column-address"),
            name(c.addressee.email.clone().or_else(|| c.addressee.postal.clone()).unwrap_or_default()),
        )
        .row(tongue.say("letters-column-register"), name(c.register.clone().unwrap_or_default()));
    let content = html! {
        (summary)
        @if let Some(mail) = c.mail { p { a href=(format!("{}/{mail}", visit.office("outbox"))) { (tongue.say("letters-see-mail")) } } }
        (attempts(visit, one))
        @if visit.cx.may(DISPATCH_LETTERS) { (acts(visit, one, form)) (super::link::acts(visit, one, form)) }
    };
    Page::new(c.addressee.names.short(tongue.lang()).to_owned())
        .over(html! { (one.shown.letter.reference) })
        .crumb(
            tongue.with("letters-title-dispatch", args![("reference", one.shown.letter.reference.as_str())]),
            one.shown.address(visit, "").as_str(),
        )
        .errors(&sheet)
        .main(content)
}

fn attempts(visit: &Visit, one: &One) -> Markup {
    let tongue = visit.tongue();
    // Attempts are made by the machine's clock, which in a demo is not the edition's.
    let when = visit.zoned(if visit.app.settings.demo { "letters-column-when-machine" } else { "letters-column-when" });
    let mut table = Table::new(tongue.say("letters-attempts"))
        .column(page::Column::new(when).head())
        .column(page::Column::new(tongue.say("letters-column-outcome")))
        .column(page::Column::new(tongue.say("letters-column-words")));
    for attempt in &one.attempts {
        table = table.row(
            page::Row::new()
                .cell(visit.brief(attempt.at.timestamp()))
                .cell(tongue.say(&format!("outbox-attempt-{}", attempt.outcome)))
                .cell(name(attempt.words.clone())),
        );
    }
    html! { @if !one.attempts.is_empty() { (table) } }
}

fn acts(visit: &Visit, one: &One, form: &Form) -> Markup {
    use ConsignmentState::*;
    let tongue = visit.tongue();
    let sheet = visit.kit().sheet(form);
    let address = |act: &str| one.shown.address(visit, &format!("/{}/{act}", one.consignment.id));
    html! {
        @if matches!(one.consignment.state, Failed | Sent | Posted) {
            section {
                h2 { (tongue.say("letters-resend")) }
                (sheet.form(address("resend").as_str()).once(visit.once().as_str()).body(html! {
                    (sheet.text("reason", tongue.say("letters-reason")).hint(tongue.say("letters-resend-hint")))
                    (Button::secondary(tongue.say("letters-act-resend")))
                }))
            }
        }
        @if matches!(one.consignment.state, Failed | Waiting) {
            (sheet.form(address("to-print").as_str()).once(visit.once().as_str()).body(html! {
                (Button::secondary(tongue.say("letters-act-to-print")))
            }))
        }
    }
}

/// Sends it again.
pub async fn resend(Path((_, slug, id)): Path<(String, String, String)>, mut sent: Sent) -> Response {
    let one = match read(&sent.visit, &slug, &id).await {
        Ok(one) => one,
        Err(fault) => return sent.refuse(&fault),
    };
    match commands::resend(&sent.cx(), one.consignment.id, sent.form.value("reason")).await {
        Ok(()) => sent.visit.lead(&one.shown.address(&sent.visit, &format!("/{}", one.consignment.id))),
        Err(fault) => match sent.refused(&fault) {
            Ok(()) => sent.again(draw(&sent.visit, &one, &sent.form)).await,
            Err(answer) => answer,
        },
    }
}

/// Puts it on paper.
pub async fn to_print(Path((_, slug, id)): Path<(String, String, String)>, sent: Sent) -> Response {
    let one = match read(&sent.visit, &slug, &id).await {
        Ok(one) => one,
        Err(fault) => return sent.refuse(&fault),
    };
    match commands::to_print(&sent.cx(), one.consignment.id).await {
        Ok(()) => sent.visit.lead(&one.shown.address(&sent.visit, &format!("/{}", one.consignment.id))),
        Err(fault) => turned_down(sent, &fault),
    }
}
