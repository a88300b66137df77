//! The provisional list of acceptances.

use axum::response::Response;
use editions::Rank;
use ledger::DoorFault;
use maud::html;
use page::{Column, Empty, Page, Row, Table, Tag, Tone, name};
use web::Visit;
use words::{Tongue, args};

use crate::{Acceptance, SEE, acceptances};

/// Shows the list.
pub async fn list(visit: Visit) -> Response {
    match read(&visit).await {
        Ok((list, ranks)) => visit.page(draw(&visit, &list, &ranks)).await,
        Err(fault) => visit.refuse(&fault),
    }
}

async fn read(visit: &Visit) -> Result<(Vec<Acceptance>, Vec<Rank>), DoorFault> {
    let edition = visit.cx.edition()?;
    let read = visit.cx.read(SEE).await?;
    Ok((acceptances(&read, edition).await?, editions::ranks(&read, edition).await?))
}

fn draw(visit: &Visit, list: &[Acceptance], ranks: &[Rank]) -> Page {
    let tongue = visit.tongue();
    let mut table = Table::new(tongue.say("highlevel-title"))
        .caption_hidden()
        .keys()
        .column(Column::new(tongue.say("highlevel-place")).number())
        .column(Column::new(tongue.say("highlevel-state")).head())
        .column(Column::new(tongue.say("highlevel-speaker")))
        .column(Column::new(tongue.say("highlevel-rank")))
        .column(Column::new(visit.zoned("highlevel-asked")))
        .column(Column::new(tongue.say("highlevel-lang")))
        .column(Column::new(tongue.say("highlevel-mode")));
    for (at, acceptance) in (1_i64..).zip(list) {
        table = table.row(row(visit, at, acceptance, ranks));
    }
    let table = table.empty(Empty::new(tongue.say("highlevel-empty")));
    Page::new(tongue.say("highlevel-title"))
        .lead(html! { (tongue.with("highlevel-lead", args![("number", list.len())])) })
        .main(html! { (table) })
}

fn row(visit: &Visit, at: i64, acceptance: &Acceptance, ranks: &[Rank]) -> Row {
    let tongue = visit.tongue();
    let row = Row::new()
        .open(format!("{}/{}/{}", visit.office("replies"), acceptance.letter, acceptance.alpha3).as_str())
        .cell(tongue.number(at))
        .cell(html! {
            (name(acceptance.names.short(tongue.lang())))
            @if acceptance.provisional { " " (Tag::new(Tone::Caution, tongue.say("replies-state-provisional"))) }
        });
    let Some(statement) = &acceptance.answer.statement else { return row.cell("").cell("").cell("").cell("").cell("") };
    let speaker = &statement.speaker;
    row.cell(html! { (name(format!("{} {}", speaker.title, speaker.name).trim())) ", " (name(&speaker.post)) })
        .cell(rank_name(&tongue, ranks, &speaker.rank))
        .cell(visit.brief(acceptance.asked_at.timestamp()))
        .cell(tongue.language(statement.lang))
        .cell(tongue.say(match statement.mode {
            replies::Mode::Live => "replies-mode-live",
            replies::Mode::Video => "replies-mode-video",
        }))
}

fn rank_name(tongue: &Tongue, ranks: &[Rank], code: &str) -> String {
    let rank = ranks.iter().find(|r| r.code == code);
    rank.and_then(|r| r.names.best(tongue.lang())).map_or_else(|| code.to_owned(), |(_, n)| n.to_owned())
}
