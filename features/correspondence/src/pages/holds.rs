//! Holds: the list, and placing and lifting one.

use axum::extract::Path;
use axum::response::Response;
use kernel::Id;
use maud::html;
use page::{Button, Buttons, Column, Empty, Form, FormTag, Notice, Page, Row, Table, Tone, name};
use web::{Sent, Visit};

use crate::commands::Covers;
use crate::{HOLD_ITEMS, Hold, RegisterFault, SEE, commands, store};

/// A hold with what it covers, in words, and where that stands.
struct Line {
    hold: Hold,
    covers: String,
    address: String,
}

/// All holds, those that stand first.
pub async fn list(visit: Visit) -> Response {
    match read(&visit).await {
        Ok(lines) => visit.page(draw(&visit, &lines)).await,
        Err(fault) => visit.refuse(&fault),
    }
}

async fn read(visit: &Visit) -> Result<Vec<Line>, RegisterFault> {
    let edition = visit.cx.edition()?;
    let read = visit.cx.read(SEE).await?;
    let classes = store::classes(&read, edition).await?;
    let mut lines = Vec::new();
    for (hold, reference) in store::holds_named(&read, edition).await? {
        let class = hold.class.and_then(|id| classes.iter().find(|c| c.id == id));
        let (covers, address) = match (reference, class) {
            (Some(reference), _) => (reference, hold.item.map(|id| visit.office(&format!("register/{id}")))),
            (None, Some(class)) => (class.label(visit.lang()), Some(visit.office(&format!("register?class={}", class.id)))),
            (None, None) => (String::new(), None),
        };
        lines.push(Line { hold, covers, address: address.unwrap_or_default() });
    }
    Ok(lines)
}

fn draw(visit: &Visit, lines: &[Line]) -> Page {
    let tongue = visit.tongue();
    let may = visit.cx.may(HOLD_ITEMS);
    let mut table = Table::new(tongue.say("correspondence-holds"))
        .caption_hidden()
        .column(Column::new(tongue.say("correspondence-covers")).head())
        .column(Column::new(tongue.say("correspondence-reason")))
        .column(Column::new(visit.zoned("correspondence-placed")))
        .column(Column::new(visit.zoned("correspondence-lifted")));
    for Line { hold, covers, address } in lines {
        let form = Form::new();
        let sheet = visit.kit().sheet(&form).within(covers);
        let lift = visit.office(&format!("file-plan/holds/{}/lift", hold.id));
        table = table.row(
            Row::new()
                .cell(html! { a href=(address) { bdi { (covers) } } })
                .cell(name(&hold.reason))
                .cell(visit.brief(hold.placed_at.timestamp()))
                .cell(html! {
                    @match (hold.lifted_at, &hold.lifted_reason) {
                        (Some(at), Some(reason)) => { (visit.brief(at.timestamp())) " " bdi { (reason) } }
                        _ if may => {
                            (page::details(tongue.say("correspondence-lift"), FormTag::post(lift.as_str()).once(visit.once().as_str()).body(html! {
                                (sheet.text("reason", tongue.say("correspondence-reason")))
                                (Buttons::new(Button::secondary(tongue.say("correspondence-lift"))))
                            })))
                        }
                        _ => { (tongue.say("correspondence-stands")) }
                    }
                }),
        );
    }
    let key = match visit.place.query.value("done") {
        "held" => Some("correspondence-done-hold"),
        "lifted" => Some("correspondence-done-lift"),
        _ => None,
    };
    Page::new(tongue.say("correspondence-holds"))
        .crumb(tongue.say("correspondence-title"), visit.office("register").as_str())
        .crumb(tongue.say("correspondence-plan"), visit.office("file-plan").as_str())
        .main(html! {
            @if let Some(key) = key { (Notice::new(Tone::Good, tongue.say(key)).said()) }
            (table.empty(Empty::new(tongue.say("correspondence-no-holds"))))
        })
}

/// Places a hold on an item or a class.
pub async fn place(sent: Sent) -> Response {
    let id = |name: &str| sent.form.value(name).parse::<Id>().ok();
    let covers = match (id("item"), id("class")) {
        (Some(item), _) => Covers::Item(item),
        (None, Some(class)) => Covers::Class(class),
        (None, None) => return sent.visit.not_found(),
    };
    match commands::hold(&sent.cx(), covers, sent.form.value("reason")).await {
        Ok(_) => match covers {
            Covers::Item(item) => sent.visit.lead(&sent.visit.office(&format!("register/{item}?done=held"))),
            Covers::Class(_) => sent.visit.lead(&sent.visit.office("file-plan/holds?done=held")),
        },
        Err(fault) => sent.refuse(&fault),
    }
}

/// Lifts a hold.
pub async fn lift(Path((_, id)): Path<(String, String)>, sent: Sent) -> Response {
    let Ok(id) = id.parse::<Id>() else { return sent.visit.not_found() };
    match commands::lift(&sent.cx(), id, sent.form.value("reason")).await {
        Ok(()) => sent.visit.lead(&sent.visit.office("file-plan/holds?done=lifted")),
        Err(fault) => sent.refuse(&fault),
    }
}
