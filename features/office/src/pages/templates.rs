//! The automatic messages of an edition: which there are, and in which languages it has its own words.

use axum::response::Response;
use kernel::Lang;
use ledger::DoorFault;
use maud::{Markup, html};
use outbox::{Message, Messages, OwnWords, SEE, own};
use page::{Column, Empty, Link, Notice, Page, Row, Table, Tag, Tone};
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
        Row::new().open(open).cell(tongue.say(message.title)).cell(tongue.say(message.when)).cell(languages(visit, message, own))
    };
    let unfit = messages.0.iter().any(|m| own.iter().any(|own| own.message == m.name && own.no_longer_fit(m)));
    let table = Table::new(tongue.say("office-template-title"))
        .caption_hidden()
        .keys()
        .column(Column::new(tongue.say("office-message")).head())
        .column(Column::new(tongue.say("office-template-when")))
        .column(Column::new(tongue.say("office-template-languages")))
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

/// Each language as a link, with a mark where the words are the edition's own.
fn languages(visit: &Visit, message: &Message, own: &[OwnWords]) -> Markup {
    let tongue = visit.tongue();
    html! {
        @if !message.of_edition { (Tag::new(Tone::Neutral, tongue.say("office-template-same"))) " " }
        @for lang in Lang::ALL {
            span.brief {
                (Link::new(tongue.language(lang), path(visit, message, lang)))
                @if let Some(mark) = own.iter().find(|o| o.message == message.name && o.lang == lang).and_then(|o| mark(visit, message, o)) {
                    " " (mark)
                }
            }
            " "
        }
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
