//! The provisional list of acceptances.

use axum::response::Response;
use editions::Rank;
use kernel::Lang;
use ledger::DoorFault;
use maud::html;
use page::{Column, Empty, FilterBar, Form, Page, Row, Table, Tag, Tone, name};
use web::Visit;
use words::{Tongue, args};

use crate::{Acceptance, SEE, acceptances};

/// Shows the list.
pub async fn list(visit: Visit) -> Response {
    match read(&visit).await {
        Ok((list, ranks)) if let Some(format) = visit.asked_format() => visit.export(format, file(&visit, &list, &ranks)).await,
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
    let shown = shown(visit, list);
    let number = shown.len();
    for (at, acceptance) in shown {
        table = table.row(row(visit, at, acceptance, ranks));
    }
    let table = table.empty(Empty::new(tongue.say("highlevel-empty")));
    Page::new(tongue.say("highlevel-title"))
        .lead(html! { (tongue.with("highlevel-lead", args![("number", list.len())])) })
        .actions(visit.kit().print())
        .main(html! { (bar(visit, ranks, number, list.len())) (table) (visit.exports()) })
}

/// The acceptances that the filter leaves, each with its place in the whole list.
fn shown<'a>(visit: &Visit, list: &'a [Acceptance]) -> Vec<(i64, &'a Acceptance)> {
    let query = &visit.place.query;
    let (rank, lang) = (query.value("rank"), query.value("language"));
    let fits = |a: &Acceptance| {
        let statement = a.answer.statement.as_ref();
        (rank.is_empty() || statement.is_some_and(|s| s.speaker.rank == rank))
            && (lang.is_empty() || statement.is_some_and(|s| s.lang.code() == lang))
    };
    (1_i64..).zip(list).filter(|(_, a)| fits(a)).collect()
}

fn bar<'a>(visit: &'a Visit, ranks: &[Rank], shown: usize, all: usize) -> FilterBar<'a> {
    let (tongue, query) = (visit.tongue(), &visit.place.query);
    let form = Form::new().with("rank", query.value("rank")).with("language", query.value("language"));
    let sheet = visit.kit().sheet(&form);
    let mut rank = sheet.select("rank", tongue.say("highlevel-rank")).blank(tongue.say("highlevel-all"));
    for r in ranks {
        rank = rank.option(r.code.as_str(), rank_name(&tongue, ranks, &r.code));
    }
    let mut lang = sheet.select("language", tongue.say("highlevel-lang")).blank(tongue.say("highlevel-all"));
    for l in Lang::ALL {
        lang = lang.option(l.code(), tongue.language(l));
    }
    FilterBar::new(visit.kit(), visit.office("high-level").as_str(), tongue.say("highlevel-show"))
        .field(rank)
        .field(lang)
        .total(tongue.with("highlevel-total", args![("shown", shown), ("all", all)]))
}

/// The list as it is shown, as a file.
fn file(visit: &Visit, list: &[Acceptance], ranks: &[Rank]) -> formats::Table {
    let tongue = visit.tongue();
    let columns = [
        "highlevel-place",
        "highlevel-state",
        "highlevel-speaker",
        "highlevel-post",
        "highlevel-rank",
        "highlevel-asked",
        "highlevel-lang",
        "highlevel-mode",
        "replies-state-provisional",
    ];
    let mut table = formats::Table::new(tongue.say("highlevel-title"), visit.lang(), columns.map(|key| tongue.say(key)));
    for (at, acceptance) in shown(visit, list) {
        let statement = acceptance.answer.statement.as_ref();
        let speaker = statement.map(|s| &s.speaker);
        table.row([
            at.into(),
            acceptance.names.short(tongue.lang()).into(),
            speaker.map(|s| format!("{} {}", s.title, s.name).trim().to_owned()).into(),
            speaker.map(|s| s.post.clone()).into(),
            speaker.map(|s| rank_name(&tongue, ranks, &s.rank)).into(),
            formats::Cell::Instant(acceptance.asked_at.timestamp(), visit.zone()),
            statement.map(|s| tongue.language(s.lang)).into(),
            statement.map(|s| tongue.say(mode_words(s.mode))).into(),
            acceptance.provisional.then(|| tongue.say("replies-state-provisional")).into(),
        ]);
    }
    table
}

fn mode_words(mode: replies::Mode) -> &'static str {
    match mode {
        replies::Mode::Live => "replies-mode-live",
        replies::Mode::Video => "replies-mode-video",
    }
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
        .cell(tongue.say(mode_words(statement.mode)))
}

fn rank_name(tongue: &Tongue, ranks: &[Rank], code: &str) -> String {
    let rank = ranks.iter().find(|r| r.code == code);
    rank.and_then(|r| r.names.best(tongue.lang())).map_or_else(|| code.to_owned(), |(_, n)| n.to_owned())
}
