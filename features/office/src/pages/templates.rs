//! The automatic messages of an edition: which there are, and in which languages it has its own words.

use axum::response::Response;
use kernel::Lang;
use ledger::DoorFault;
use maud::{Markup, html};
use outbox::{Message, Messages, OwnWords, SEE, own};
use page::{Column, Empty, Notice, Page, Row, Table, Tag, Tone};
use web::Visit;

/// The list.
pub(crate) async fn list(visit: Visit) -> Response {
    match load(&visit).await {
        Ok(own) => visit.page(draw(&visit, &own)).await,
        Err(fault) => visit.refuse(&fault),
    }
}

async fn load(visit: &Visit) -> Result<Vec<OwnWords>, DoorFault> {
    let read = visit.cx.read(SEE).await?;
    Ok(own::all(&read, visit.cx.edition()?).await?)
}

/// The page of a message in a language.
pub(crate) fn path(visit: &Visit, message: &Message, lang: Lang) -> String {
    visit.office(&format!("templates/{}/{lang}", message.name))
}

fn draw(visit: &Visit, own: &[OwnWords]) -> Page {
    let tongue = visit.tongue();
    let messages = visit.cx.tool::<Messages>();
    let row = |message: &Message| {
        let open = path(visit, message, visit.lang());
        Row::new().open(open).cell(tongue.say(message.title)).cell(tongue.say(message.when)).cell(own_in(visit, message, own))
    };
    let unfit = messages.0.iter().any(|m| own.iter().any(|own| own.message == m.name && own.no_longer_fit(m)));
    let table = Table::new(tongue.say("office-template-title"))
        .caption_hidden()
        .keys()
        .column(Column::new(tongue.say("office-message")).head())
        .column(Column::new(tongue.say("office-template-when")))
        .column(Column::new(tongue.say("office-template-own-in")))
        .rows(messages.0.iter().map(row))
        .empty(Empty::new(tongue.say("office-template-none")));
    Page::new(tongue.say("office-template-title"))
        .crumb(tongue.say("office-menu-outbox"), visit.office("outbox"))
        .lead(tongue.say("office-template-lead"))
        .main(html! {
            @if unfit { (Notice::new(Tone::Caution, tongue.say("office-template-some-unfit"))) }
            (table)
        })
}

/// The languages in which the edition has its own words, and those of them that no longer fit.
fn own_in(visit: &Visit, message: &Message, own: &[OwnWords]) -> Markup {
    let tongue = visit.tongue();
    if !message.of_edition {
        return html! { (Tag::new(Tone::Neutral, tongue.say("office-template-same"))) };
    }
    let own: Vec<&OwnWords> = own.iter().filter(|own| own.message == message.name && own.body.is_some()).collect();
    html! {
        @if own.is_empty() { span.quiet { (tongue.say("office-template-is-default")) } }
        @else { (tongue.list(&own.iter().map(|own| tongue.language(own.lang)).collect::<Vec<_>>())) }
        @if own.iter().any(|own| own.no_longer_fit(message)) { " " (Tag::new(Tone::Caution, tongue.say("office-template-unfit"))) }
    }
}

/// What is said of words that are the edition's own.
pub(super) fn mark(visit: &Visit, message: &Message, own: &OwnWords) -> Option<Tag> {
    own.body.as_ref()?;
    Some(if own.no_longer_fit(message) {
        Tag::new(Tone::Caution, visit.say("office-template-unfit"))
    } else {
        Tag::new(Tone::Info, visit.say("office-template-own"))
    })
}
