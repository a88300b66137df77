//! The rounds of a letter: when each leaves, to how many, and how it stands.

use axum::response::Response;
use letters::Letter;
use maud::html;
use page::{Column, Empty, FilterBar, Form, Page, Row, Table, moment};
use web::Visit;
use words::args;

use super::round_tag;
use crate::SEE;
use crate::reminders::rule::{self, Round, RoundState};
use crate::reminders::{RemindFault, store};

/// A round with how many it goes to, or went to.
struct Shown {
    round: Round,
    number: i64,
    spared: i64,
}

/// Reminders of a letter.
pub async fn list(visit: Visit) -> Response {
    match read(&visit).await {
        Ok((letters, letter, rounds)) => visit.page(draw(&visit, &letters, letter.as_ref(), &rounds)).await,
        Err(fault) => visit.refuse(&fault),
    }
}

async fn read(visit: &Visit) -> Result<(Vec<Letter>, Option<Letter>, Vec<Shown>), RemindFault> {
    let edition = visit.cx.edition()?;
    let read = visit.cx.read(SEE).await?;
    let letters: Vec<Letter> = letters::store::letters(&read, edition).await?.into_iter().filter(|l| l.reply_form.is_some()).collect();
    let asked = visit.place.query.value("letter");
    let letter = letters.iter().find(|l| l.slug == asked).or_else(|| letters.first()).cloned();
    let mut shown = Vec::new();
    if let Some(letter) = &letter {
        let (now, lines) = (visit.cx.now(), store::lines(&read, letter.id, None).await?);
        for round in store::rounds(&read, edition, letter, now).await? {
            let count = |n: usize| i64::try_from(n).unwrap_or(i64::MAX);
            let (number, spared) = if round.state == RoundState::Left {
                let sent = store::reminders_of(&read, letter.id, round.days).await?;
                let spared = sent.iter().filter(|r| r.step == "spared").count();
                (count(sent.len() - spared), count(spared))
            } else {
                let open = lines.iter().filter(|l| rule::fate(&l.known, round.due.max(now)).is_ok()).count();
                (count(open), count(lines.len() - open))
            };
            shown.push(Shown { round, number, spared });
        }
    }
    Ok((letters, letter, shown))
}

fn draw(visit: &Visit, letters: &[Letter], letter: Option<&Letter>, rounds: &[Shown]) -> Page {
    let tongue = visit.tongue();
    let slug = letter.map_or("", |l| l.slug.as_str());
    let form = Form::new().with("letter", slug);
    let sheet = visit.kit().sheet(&form);
    let mut choice = sheet.select("letter", tongue.say("replies-column-letter"));
    for l in letters {
        choice = choice.option(l.slug.as_str(), l.reference.as_str());
    }
    let bar = FilterBar::new(visit.kit(), visit.office("replies/reminders").as_str(), tongue.say("replies-show")).field(choice);
    let bar = match letter.and_then(|l| l.reply_form.as_ref()) {
        Some(asked) => bar
            .total(tongue.with("replies-remind-deadline", args![("deadline", tongue.instant(asked.deadline.timestamp(), &visit.zone()))])),
        None => bar,
    };
    let mut table = Table::new(tongue.say("replies-remind-table"))
        .caption_hidden()
        .keys()
        .column(Column::new(tongue.say("replies-remind-round")).head())
        .column(Column::new(tongue.say("replies-remind-due")))
        .column(Column::new(tongue.say("replies-remind-state")))
        .column(Column::new(tongue.say("replies-remind-goes-to")).number())
        .column(Column::new(tongue.say("replies-remind-not-to")).number());
    for shown in rounds {
        let due = moment(shown.round.due.to_string(), tongue.instant(shown.round.due.timestamp(), &visit.zone()));
        table = table.row(
            Row::new()
                .open(format!("{}/{slug}/{}", visit.office("replies/reminders"), shown.round.days).as_str())
                .cell(tongue.with("replies-remind-days", args![("days", shown.round.days)]))
                .cell(due)
                .cell(round_tag(&tongue, shown.round.state))
                .cell(tongue.number(shown.number))
                .cell(tongue.number(shown.spared)),
        );
    }
    let none = if letter.is_some() { "replies-remind-none" } else { "replies-no-letter" };
    let table = table.empty(Empty::new(tongue.say(none)));
    Page::new(tongue.say("replies-remind-title"))
        .crumb(tongue.say("replies-title-list"), visit.office("replies").as_str())
        .lead(tongue.say("replies-remind-lead"))
        .main(html! { (bar) (table) })
}
