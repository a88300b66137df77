//! The administrator's pages: this list, `form` to register and change one, `one` with its log, `acts` for the buttons.

pub(crate) mod acts;
pub(crate) mod form;
pub(crate) mod one;

use axum::response::Response;
use ledger::DoorFault;
use maud::{Markup, html};
use page::{Button, Column, Empty, FormTag, Notice, Page, Row, Table, Tag, Tone, name};
use web::Visit;

use crate::{SEE, SET, Webhook, store};

/// The list.
pub(crate) async fn list(visit: Visit) -> Response {
    let all = async {
        let read = visit.cx.read(SEE).await?;
        Ok::<_, DoorFault>(store::all(&read, visit.cx.edition()?).await?)
    };
    match all.await {
        Ok(all) => visit.page(draw(&visit, &all)).await,
        Err(fault) => visit.refuse(&fault),
    }
}

fn draw(visit: &Visit, all: &[Webhook]) -> Page {
    let mut empty = Empty::new(visit.say("webhooks-empty"));
    let mut page = Page::new(visit.say("webhooks-title")).lead(visit.say("webhooks-lead"));
    if visit.cx.may(SET) {
        let to = visit.office("webhooks/new");
        empty = empty.add(visit.say("webhooks-register"), to.as_str());
        page = page.actions(Button::primary(visit.say("webhooks-register")).leads(to));
    }
    let table = Table::new(visit.say("webhooks-title"))
        .caption_hidden()
        .keys()
        .column(Column::new(visit.say("webhooks-field-name")).head())
        .column(Column::new(visit.say("webhooks-field-host")))
        .column(Column::new(visit.say("webhooks-state")))
        .rows(all.iter().map(|one| {
            let open = visit.office(&format!("webhooks/{}", one.id));
            Row::new().open(open).cell(name(&one.name)).cell(code(&one.host)).cell(tag(visit, one))
        }))
        .empty(empty);
    page.main(html! { (done(visit, &["removed"])) (table) })
}

/// A name of machines, from left to right in every language.
fn code(text: &str) -> Markup {
    html! { code dir="ltr" { (text) } }
}

/// How a webhook stands, in a word.
// words: webhooks-paused-*
fn tag(visit: &Visit, one: &Webhook) -> Tag {
    match (one.paused, one.failing_since) {
        (Some(pause), _) => {
            let tone = if pause == crate::Pause::ByHand { Tone::Neutral } else { Tone::Bad };
            Tag::new(tone, visit.say(&format!("webhooks-paused-{pause}")))
        }
        (None, Some(_)) => Tag::new(Tone::Caution, visit.say("webhooks-failing")),
        (None, None) => Tag::new(Tone::Good, visit.say("webhooks-active")),
    }
}

/// A form of this visit.
fn form_tag(visit: &Visit, path: &str) -> FormTag {
    FormTag::post(visit.office(path)).once(visit.once().as_str())
}

/// What was just done, told after the redirect.
// words: webhooks-done-*
fn done(visit: &Visit, known: &[&str]) -> Markup {
    let done = visit.place.query.value("done");
    html! {
        @if known.contains(&done) { (Notice::new(Tone::Good, visit.say(&format!("webhooks-done-{done}"))).said()) }
    }
}

/// The secret, shown this once.
fn shown_once(visit: &Visit, secret: &str) -> Markup {
    let body = html! {
        p { (visit.say("webhooks-secret-once")) }
        p { (code(secret)) }
    };
    html! { (Notice::new(Tone::Good, body).title(visit.say("webhooks-secret-title")).said()) }
}
