//! The rounds of each letter that asks for an answer, and the switch of the rule.

use axum::extract::Path;
use axum::response::Response;
use letters::Letter;
use maud::{Markup, html};
use page::{Button, Column, Empty, Form, Page, Row, Table, moment};
use web::{Sent, Visit};
use words::args;

use super::tag;
use crate::SEE;
use crate::reminders::rule::Round;
use crate::reminders::store::Line;
use crate::reminders::{self, REMIND, RemindFault, store};

struct Watched {
    letter: Letter,
    rounds: Vec<Round>,
    lines: Vec<Line>,
    off: bool,
}

/// The reminders of all letters; `?letter=` shows one alone.
pub(crate) async fn list(visit: Visit) -> Response {
    match read(&visit).await {
        Ok(all) => visit.page(draw(&visit, &all)).await,
        Err(fault) => visit.refuse(&fault),
    }
}

async fn read(visit: &Visit) -> Result<Vec<Watched>, RemindFault> {
    let edition = visit.cx.edition()?;
    let read = visit.cx.read(SEE).await?;
    let only = visit.place.query.value("letter");
    let mut all = Vec::new();
    for letter in letters::store::letters(&read, edition).await? {
        if letter.reply_form.is_none() || !(only.is_empty() || letter.slug == only) {
            continue;
        }
        all.push(Watched {
            rounds: store::rounds(&read, edition, &letter, visit.cx.now()).await?,
            lines: store::lines(&read, letter.id, None).await?,
            off: store::is_off(&read, letter.id).await?,
            letter,
        });
    }
    Ok(all)
}

fn draw(visit: &Visit, all: &[Watched]) -> Page {
    let tongue = visit.tongue();
    Page::new(tongue.say("replies-remind-title"))
        .crumb(tongue.say("replies-title-list"), visit.office("replies"))
        .lead(html! { (tongue.say("replies-remind-lead")) })
        .main(html! {
            @if all.is_empty() { (Empty::new(tongue.say("replies-no-letter"))) }
            @for watched in all { (one(visit, watched)) }
        })
}

fn one(visit: &Visit, watched: &Watched) -> Markup {
    let tongue = visit.tongue();
    let mut table = Table::new(tongue.with("replies-remind-rounds", args![("reference", watched.letter.reference.as_str())]))
        .caption_hidden()
        .keys()
        .column(Column::new(tongue.say("replies-remind-round")).head())
        .column(Column::new(tongue.say("replies-remind-due")))
        .column(Column::new(tongue.say("replies-remind-stands-as")))
        .column(Column::new(tongue.say("replies-remind-would-get")).number())
        .empty(Empty::new(tongue.say("replies-remind-none")));
    for round in &watched.rounds {
        let number = round.would_get(watched.lines.iter().map(|l| &l.known), visit.cx.now());
        let number = number.map_or_else(String::new, |number| tongue.number(number));
        table = table.row(
            Row::new()
                .open(format!("{}/{}/{}", visit.office("replies/reminders"), watched.letter.slug, round.days).as_str())
                .cell(tongue.with("replies-remind-days", args![("days", round.days)]))
                .cell(moment(round.due.to_string(), tongue.instant(round.due.timestamp(), &visit.zone())))
                .cell(tag(&tongue, round.state))
                .cell(number),
        );
    }
    let form = Form::new();
    let sheet = visit.kit().sheet(&form);
    // The address needs a round; any of the letter's will do.
    let days = watched.rounds.first().map_or(0, |r| r.days);
    let address = format!("{}/{}/{days}/switch", visit.office("replies/reminders"), watched.letter.slug);
    let (state, act) = if watched.off { ("on", "replies-remind-switch-on") } else { ("off", "replies-remind-switch-off") };
    html! {
        section {
            h2 { (watched.letter.reference) }
            (table)
            @if visit.cx.may(REMIND) && !watched.rounds.is_empty() {
                (sheet.form(address.as_str()).once(visit.once().as_str()).hidden("to", state).body(html! {
                    (Button::secondary(tongue.say(act)))
                }))
            }
        }
    }
}

/// Switches the rule of a letter off, or on again.
pub(crate) async fn switch(Path((_, slug, _)): Path<(String, String, String)>, mut sent: Sent) -> Response {
    match turn(&sent, &slug).await {
        Ok(()) => sent.visit.lead(&sent.visit.office("replies/reminders")),
        Err(fault) => match sent.refused(&fault) {
            Err(answer) => answer,
            Ok(()) => sent.visit.refuse(&fault),
        },
    }
}

async fn turn(sent: &Sent, slug: &str) -> Result<(), RemindFault> {
    let read = sent.visit.cx.read(REMIND).await?;
    let letter = store::asking(&read, sent.visit.cx.edition()?, slug).await?.ok_or(RemindFault::NotThere)?;
    drop(read);
    reminders::switch(&sent.cx(), letter.id, sent.form.value("to") == "off").await
}
