//! The pages of the office: the list, and the form that adds to it.

use axum::response::Response;
use ledger::DoorFault;
use maud::html;
use page::{Button, Column, Empty, Form, Page, Row, Table, moment, name};
use web::{Sent, Visit};

use crate::{ADD, SEE, __Thing__, store};

/// The list.
pub async fn list(visit: Visit) -> Response {
    match read(&visit).await {
        Ok(all) => visit.page(draw_list(&visit, &all)).await,
        Err(fault) => visit.refuse(&fault),
    }
}

async fn read(visit: &Visit) -> Result<Vec<__Thing__>, DoorFault> {
    let edition = visit.cx.edition()?;
    let read = visit.cx.read(SEE).await?;
    Ok(store::all(&read, edition).await?)
}

fn draw_list(visit: &Visit, all: &[__Thing__]) -> Page {
    let tongue = visit.tongue();
    let mut empty = Empty::new(tongue.say("__feature__-empty"));
    let mut page = Page::new(tongue.say("__feature__-title"));
    if visit.cx.may(ADD) {
        let to = visit.office("__feature__/new");
        empty = empty.add(tongue.say("__feature__-add"), to.as_str());
        page = page.actions(Button::primary(tongue.say("__feature__-add")).leads(to.as_str()));
    }
    let table = Table::new(tongue.say("__feature__-title"))
        .caption_hidden()
        .column(Column::new(tongue.say("__feature__-name")).head())
        .column(Column::new(tongue.say("__feature__-added-at")))
        .rows(all.iter().map(|one| {
            let at = tongue.instant(one.added_at.timestamp(), &visit.zone());
            Row::new().cell(name(&one.name)).cell(moment(one.added_at.to_string(), at))
        }))
        .empty(empty);
    page.main(html! { (table) })
}

/// The empty form.
pub async fn new(visit: Visit) -> Response {
    visit.page(draw_form(&visit, &Form::new())).await
}

fn draw_form(visit: &Visit, form: &Form) -> Page {
    let sheet = visit.kit().sheet(form);
    let body = html! {
        (sheet.text("name", visit.say("__feature__-name")))
        (Button::primary(visit.say("__feature__-add")))
    };
    Page::new(visit.say("__feature__-add"))
        .crumb(visit.say("__feature__-title"), visit.office("__feature__").as_str())
        .errors(&sheet)
        .main(sheet.form(visit.office("__feature__/new").as_str()).once(visit.once().as_str()).body(body))
}

/// Adds what was typed.
pub async fn add(mut sent: Sent) -> Response {
    match crate::add(&sent.cx(), sent.form.value("name")).await {
        Ok(_) => sent.visit.lead(&sent.visit.office("__feature__")),
        Err(fault) => match sent.refused(&fault) {
            Ok(()) => sent.again(draw_form(&sent.visit, &sent.form)).await,
            Err(answer) => answer,
        },
    }
}
