//! The jobs that are not done: what each is, what it last said, when it runs next; a failed one can be run again.

use axum::extract::Path;
use axum::response::Response;
use kernel::Id;
use ledger::{DoorFault, JobRow, JobState};
use maud::{Markup, html};
use page::{Button, Column, Counts, Empty, Page, Row, Table, Tag, Tone};
use web::{Sent, Visit};
use words::args;

use super::{by_machine, done, form};
use crate::wording::Wording;
use crate::{RUN_JOBS, SEE, commands};

/// Jobs shown at once: a dispatch to all Member States orders about two hundred, and the failed ones stand first.
const SHOWN: i64 = 300;

/// The open and failed jobs.
pub(crate) async fn list(visit: Visit) -> Response {
    let jobs = async {
        let edition = visit.cx.edition()?;
        let read = visit.cx.read(SEE).await?;
        Ok::<_, DoorFault>((JobRow::open_in(&read, edition, SHOWN).await?, JobRow::counts(&read, edition).await?))
    };
    match jobs.await {
        Ok((jobs, counts)) => visit.page(page(&visit, &jobs, &counts)).await,
        Err(fault) => visit.refuse(&fault),
    }
}

/// Runs a failed job again.
pub(crate) async fn run_again(Path((_, id)): Path<(String, String)>, mut sent: Sent) -> Response {
    let Ok(id) = id.parse::<Id>() else { return sent.visit.not_found() };
    match commands::run_again(&sent.cx(), id).await {
        Ok(()) => sent.visit.lead(&sent.visit.office("jobs?done=run")),
        Err(fault) => match sent.refused(&fault) {
            Err(answer) => answer,
            // No refusal of this command names a field.
            Ok(()) => sent.refuse(&fault),
        },
    }
}

fn page(visit: &Visit, jobs: &[JobRow], counts: &[(JobState, i64)]) -> Page {
    let tongue = visit.tongue();
    let wording = Wording { tongue: &tongue, tables: &visit.app.tables };
    let may_run = visit.cx.may(RUN_JOBS);
    let row = |job: &JobRow| {
        let row = Row::new()
            .cell(wording.job(&job.kind))
            .cell(tag(visit, job.state))
            .cell(tongue.number(job.attempts))
            .cell(html! { @if let Some(words) = &job.words { bdi { (words) } } })
            .cell(html! { @if job.state == JobState::Ready { (visit.brief(job.run_at.timestamp())) } });
        if may_run { row.cell(button(visit, job)) } else { row }
    };
    let mut table = Table::new(tongue.say("office-jobs-title"))
        .caption_hidden()
        .keys()
        .column(Column::new(tongue.say("office-jobs-name")).head())
        .column(Column::new(tongue.say("office-state")))
        .column(Column::new(tongue.say("office-attempts")).number())
        .column(Column::new(tongue.say("office-jobs-words")))
        .column(Column::new(by_machine(visit, "office-jobs-next")));
    if may_run {
        table = table.column(Column::new(tongue.say("office-jobs-run")).title_hidden());
    }
    let table = table.rows(jobs.iter().map(row)).empty(Empty::new(tongue.say("office-jobs-empty")));
    let all: i64 = counts.iter().map(|(_, number)| number).sum();
    Page::new(tongue.say("office-jobs-title")).lead(tongue.say("office-jobs-lead")).main(html! {
        (done(visit, &[("run", "office-jobs-ordered")]))
        @if all > 0 { (numbers(visit, counts)) }
        @if all > SHOWN { p { (tongue.with("office-jobs-more", args![("shown", SHOWN), ("all", all)])) } }
        (table)
    })
}

fn numbers(visit: &Visit, counts: &[(JobState, i64)]) -> Counts {
    counts.iter().fold(Counts::new(), |list, (state, number)| {
        let (tone, words) = state_words(*state);
        list.count(tone, visit.tongue().number(*number), visit.say(words))
    })
}

fn state_words(state: JobState) -> (Tone, &'static str) {
    match state {
        JobState::Ready => (Tone::Neutral, "office-jobs-ready"),
        JobState::Leased => (Tone::Info, "office-jobs-leased"),
        JobState::Done => (Tone::Good, "office-jobs-done"),
        JobState::Failed => (Tone::Bad, "office-jobs-failed"),
    }
}

fn tag(visit: &Visit, state: JobState) -> Tag {
    let (tone, words) = state_words(state);
    Tag::new(tone, visit.say(words))
}

fn button(visit: &Visit, job: &JobRow) -> Markup {
    if job.state != JobState::Failed {
        return html! {};
    }
    let path = visit.office(&format!("jobs/{}/run", job.id));
    html! { (form(visit, &path).body(Button::secondary(visit.say("office-jobs-run")))) }
}
