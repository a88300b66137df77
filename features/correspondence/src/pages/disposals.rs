//! Lists of what is disposed of: what is due, and each list with what can be done to it.

use axum::extract::Path;
use axum::response::{IntoResponse, Response};
use kernel::Id;
use maud::{Markup, html};
use page::{Button, Buttons, Column, Confirm, Empty, Form, FormTag, Notice, Page, Row, Summary, Table, Tone, moment};
use web::{Download, FileType, Sent, Visit};
use words::args;

use crate::certificate::action_words;
use crate::class::Action;
use crate::disposal::{Disposal, DisposalState, Listed};
use crate::{APPROVE, PROPOSE, RegisterFault, SEE, commands, package, store};

/// The words of a state.
fn state_words(state: DisposalState) -> &'static str {
    match state {
        DisposalState::Proposed => "correspondence-state-proposed",
        DisposalState::Approved => "correspondence-state-approved",
        DisposalState::Done => "correspondence-state-done",
        DisposalState::Withdrawn => "correspondence-state-withdrawn",
    }
}

/// The lists, and how much is due for another.
pub async fn list(visit: Visit) -> Response {
    match read(&visit).await {
        Ok((due, lists)) => visit.page(draw_list(&visit, &due, &lists)).await,
        Err(fault) => visit.refuse(&fault),
    }
}

async fn read(visit: &Visit) -> Result<(Vec<(Action, i64)>, Vec<Disposal>), RegisterFault> {
    let edition = visit.cx.edition()?;
    let read = visit.cx.read(SEE).await?;
    let mut due = Vec::new();
    for action in [Action::Destroy, Action::Transfer] {
        let number = commands::due(&read, &visit.cx, edition, action).await?.len();
        due.push((action, i64::try_from(number).unwrap_or(i64::MAX)));
    }
    Ok((due, store::disposals(&read, edition).await?))
}

fn draw_list(visit: &Visit, due: &[(Action, i64)], lists: &[Disposal]) -> Page {
    let tongue = visit.tongue();
    let mut table = Table::new(tongue.say("correspondence-disposals"))
        .caption_hidden()
        .keys()
        .column(Column::new(tongue.say("correspondence-number")).head())
        .column(Column::new(tongue.say("correspondence-then")))
        .column(Column::new(tongue.say("correspondence-state")))
        .column(Column::new(visit.zoned("correspondence-proposed")));
    for one in lists {
        table = table.row(
            Row::new()
                .open(format!("{}/{}", visit.office("file-plan/disposals"), one.id).as_str())
                .cell(tongue.number(one.number))
                .cell(tongue.say(action_words(one.action)))
                .cell(tongue.say(state_words(one.state)))
                .cell(visit.brief(one.proposed_at.timestamp())),
        );
    }
    let address = visit.office("file-plan/disposals");
    Page::new(tongue.say("correspondence-disposals"))
        .crumb(tongue.say("correspondence-title"), visit.office("register").as_str())
        .crumb(tongue.say("correspondence-plan"), visit.office("file-plan").as_str())
        .main(html! {
            @for (action, number) in due {
                p { (tongue.with("correspondence-due-now", args![("action", tongue.say(action_words(*action))), ("number", *number)])) }
                @if *number > 0 && visit.cx.may(PROPOSE) {
                    (FormTag::post(address.as_str()).once(visit.once().as_str()).hidden("action", action.name())
                        .body(Buttons::new(Button::secondary(tongue.say("correspondence-propose")))))
                }
            }
            (table.empty(Empty::new(tongue.say("correspondence-no-disposals"))))
        })
}

/// Proposes a list of what is due.
pub async fn propose(sent: Sent) -> Response {
    let Ok(action) = sent.form.value("action").parse::<Action>() else { return sent.visit.not_found() };
    match commands::propose(&sent.cx(), action).await {
        Ok(id) => sent.visit.lead(&sent.visit.office(&format!("file-plan/disposals/{id}"))),
        Err(fault) => sent.refuse(&fault),
    }
}

/// One list.
pub async fn one(Path((_, id)): Path<(String, String)>, visit: Visit) -> Response {
    match load(&visit, &id).await {
        Ok((disposal, listed)) => visit.page(draw(&visit, &disposal, &listed)).await,
        Err(fault) => visit.refuse(&fault),
    }
}

async fn load(visit: &Visit, id: &str) -> Result<(Disposal, Vec<Listed>), RegisterFault> {
    let id: Id = id.parse().map_err(|_| RegisterFault::NotThere)?;
    let read = visit.cx.read(SEE).await?;
    let disposal = store::disposal(&read, visit.cx.edition()?, id).await?.ok_or(RegisterFault::NotThere)?;
    let listed = store::listed(&read, id).await?;
    Ok((disposal, listed))
}

fn draw(visit: &Visit, disposal: &Disposal, listed: &[Listed]) -> Page {
    let tongue = visit.tongue();
    let zone = visit.zone();
    let when = |at: kernel::EditionTime| moment(at.to_string(), tongue.instant(at.timestamp(), &zone));
    let mut summary = Summary::new(visit.kit())
        .row(tongue.say("correspondence-then"), tongue.say(action_words(disposal.action)))
        .row(tongue.say("correspondence-state"), tongue.say(state_words(disposal.state)))
        .row(tongue.say("correspondence-proposed"), when(disposal.proposed_at));
    for (key, at) in [("correspondence-approved", disposal.approved_at), ("correspondence-done", disposal.done_at)] {
        if let Some(at) = at {
            summary = summary.row(tongue.say(key), when(at));
        }
    }
    let address = format!("{}/{}", visit.office("file-plan/disposals"), disposal.id);
    let mut table = Table::new(tongue.say("correspondence-items"))
        .column(Column::new(tongue.say("correspondence-number")).head())
        .column(Column::new(visit.zoned("correspondence-at")))
        .column(Column::new(tongue.say("correspondence-class")))
        .column(Column::new(tongue.say("correspondence-due")));
    for line in listed {
        table = table.row(
            Row::new()
                .open(format!("{}/{}", visit.office("register"), line.item).as_str())
                .cell(html! { bdi { (line.reference) } })
                .cell(visit.brief(line.at.timestamp()))
                .cell(html! { bdi { (line.class) } })
                .cell(tongue.day(line.due)),
        );
    }
    Page::new(tongue.with("correspondence-disposal", args![("number", disposal.number)]))
        .crumb(tongue.say("correspondence-title"), visit.office("register").as_str())
        .crumb(tongue.say("correspondence-plan"), visit.office("file-plan").as_str())
        .crumb(tongue.say("correspondence-disposals"), visit.office("file-plan/disposals").as_str())
        .main(html! {
            @if visit.place.query.value("done") == "yes" { (Notice::new(Tone::Good, tongue.say(state_words(disposal.state))).said()) }
            (summary)
            @if disposal.certificate.is_some() {
                p { a href=(format!("{address}/certificate")) { (tongue.say("correspondence-certificate")) } }
            }
            @if disposal.action == Action::Transfer && disposal.state == DisposalState::Approved {
                p { a href=(format!("{address}/package")) { (tongue.say("correspondence-package")) } }
            }
            (table)
            (acts(visit, disposal, listed.len(), &address))
        })
}

/// What can be done to the list now, by this person.
fn acts(visit: &Visit, disposal: &Disposal, number: usize, address: &str) -> Markup {
    let tongue = visit.tongue();
    let version = disposal.version.to_string();
    let tag = |act: &str| FormTag::post(format!("{address}/{act}").as_str()).once(visit.once().as_str()).hidden("version", &version);
    let open = matches!(disposal.state, DisposalState::Proposed | DisposalState::Approved);
    let form = Form::new();
    let count = i64::try_from(number).unwrap_or(i64::MAX);
    let heading = tongue.with("correspondence-carry-out-heading", args![("number", count)]);
    let confirm = Confirm::new(visit.kit().sheet(&form), heading, tongue.say("correspondence-carry-out"))
        .effect(tongue.say("correspondence-carry-out-effect"))
        .cannot_undo(tongue.say("correspondence-carry-out-final"))
        .tick(
            "sure",
            tongue.say(match disposal.action {
                Action::Transfer => "correspondence-carry-out-received",
                Action::Destroy | Action::Keep => "correspondence-carry-out-sure",
            }),
        );
    html! {
        @if disposal.state == DisposalState::Proposed {
            @if visit.cx.may(APPROVE) { (tag("approve").body(Buttons::new(Button::primary(tongue.say("correspondence-approve"))))) }
            @else { p.hint { (tongue.say("correspondence-approve-hint")) } }
        }
        @if disposal.state == DisposalState::Approved && visit.cx.may(PROPOSE) { (tag("carry-out").body(confirm)) }
        @if open && visit.cx.may(PROPOSE) { (tag("withdraw").body(Buttons::new(Button::secondary(tongue.say("correspondence-withdraw"))))) }
    }
}

/// Approves it.
pub async fn approve(Path((_, id)): Path<(String, String)>, sent: Sent) -> Response {
    let Ok(id) = id.parse::<Id>() else { return sent.visit.not_found() };
    let done = commands::approve(&sent.cx(), id, version(&sent)).await;
    answer(sent, id, done)
}

/// Withdraws it.
pub async fn withdraw(Path((_, id)): Path<(String, String)>, sent: Sent) -> Response {
    let Ok(id) = id.parse::<Id>() else { return sent.visit.not_found() };
    let done = commands::withdraw(&sent.cx(), id, version(&sent)).await;
    answer(sent, id, done)
}

/// Does it, if it is meant.
pub async fn carry_out(Path((_, id)): Path<(String, String)>, sent: Sent) -> Response {
    let Ok(id) = id.parse::<Id>() else { return sent.visit.not_found() };
    let done = match sent.form.value("sure") {
        "yes" => commands::carry_out(&sent.cx(), id, version(&sent)).await,
        _ => Err(RegisterFault::NotSure),
    };
    answer(sent, id, done)
}

/// The version of the list that the person saw.
fn version(sent: &Sent) -> i64 {
    sent.form.value("version").parse().unwrap_or(0)
}

fn answer(sent: Sent, id: Id, done: Result<(), RegisterFault>) -> Response {
    match done {
        Ok(()) => sent.visit.lead(&sent.visit.office(&format!("file-plan/disposals/{id}?done=yes"))),
        Err(fault) => sent.refuse(&fault),
    }
}

/// The certificate.
pub async fn certificate(Path((_, id)): Path<(String, String)>, visit: Visit) -> Response {
    let disposal = match load(&visit, &id).await {
        Ok((disposal, _)) => disposal,
        Err(fault) => return visit.refuse(&fault),
    };
    let Some(Ok(file)) = disposal.certificate.as_ref().map(|file| file.parse()) else { return visit.not_found() };
    match visit.cx.files().get(file).await {
        Ok(bytes) => {
            let name = format!("{} {}.pdf", visit.say("correspondence-certificate"), disposal.number);
            Download { name, media: Some(FileType::Pdf), bytes, ours: true }.into_response()
        }
        Err(fault) => visit.refuse(&fault),
    }
}

/// The package for the archives.
pub async fn package(Path((_, id)): Path<(String, String)>, visit: Visit) -> Response {
    let Ok(id) = id.parse::<Id>() else { return visit.not_found() };
    match package::make(&visit.cx, id).await {
        Ok((name, bytes)) => Download { name, media: None, bytes, ours: false }.into_response(),
        Err(fault) => visit.refuse(&fault),
    }
}
