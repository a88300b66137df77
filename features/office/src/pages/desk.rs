//! The desk: the lines of all features, the most urgent first.

use axum::response::Response;
use house::{DeskLine, DeskTone};
use ledger::DoorFault;
use maud::html;
use page::{Column, Empty, Page, Row, Table, Tag, Tone, name};
use web::Visit;

/// `/office`: leads to the desk of the current edition.
pub(crate) async fn lead(visit: Visit) -> Response {
    match visit.edition_slug() {
        "" => visit.not_found(),
        slug => visit.lead(&format!("/office/{slug}")),
    }
}

/// A person's list for today.
pub(crate) async fn show(visit: Visit) -> Response {
    match lines(&visit).await {
        Ok(lines) => visit.page(page(&visit, &lines)).await,
        Err(fault) => visit.refuse(&fault),
    }
}

/// All lines that have something to tell, by tone; within a tone in the order of the features.
async fn lines(visit: &Visit) -> Result<Vec<DeskLine>, DoorFault> {
    let mut lines = Vec::new();
    for desk in &visit.app.tables.desk {
        lines.extend(desk(visit).await?.into_iter().filter(|line| line.number > 0));
    }
    lines.sort_by_key(|line| line.tone);
    Ok(lines)
}

fn page(visit: &Visit, lines: &[DeskLine]) -> Page {
    let tongue = visit.tongue();
    let row =
        |line: &DeskLine| Row::new().open(&line.href).cell(tag(visit, line.tone)).cell(name(&line.text)).cell(tongue.number(line.number));
    let table = Table::new(tongue.say("office-desk-title"))
        .caption_hidden()
        .keys()
        .column(Column::new(tongue.say("office-desk-tone")))
        .column(Column::new(tongue.say("office-desk-what")).head())
        .column(Column::new(tongue.say("office-desk-number")).number())
        .rows(lines.iter().map(row))
        .empty(Empty::new(tongue.say("office-desk-empty")));
    Page::new(tongue.say("office-desk-title")).lead(tongue.say("office-desk-lead")).main(html! { (table) })
}

fn tag(visit: &Visit, tone: DeskTone) -> Tag {
    let (colour, words) = match tone {
        DeskTone::Decide => (Tone::Caution, "office-tone-decide"),
        DeskTone::Failed => (Tone::Bad, "office-tone-failed"),
        DeskTone::Waiting => (Tone::Info, "office-tone-waiting"),
        DeskTone::Told => (Tone::Neutral, "office-tone-told"),
    };
    Tag::new(colour, visit.say(words))
}
