//! The page of a letter's dispatch: who gets what and who gets nothing; rehearse, order, release, stop; and how far it is.

use axum::extract::Path;
use axum::response::Response;
use kernel::Id;
use maud::{Markup, html};
use page::{Button, Column, Confirm, Counts, Form, Link, Notice, Page, Progress, Row, Table, Tone, live, moment, name};
use web::{Sent, Visit};
use words::args;

use super::dry_run::{dry_run, everybody_has_it, languages};
use super::file::{channel_words, file, sorted};
use super::{Shown, consignment_tag, dispatch_tag, turned_down};
use crate::{ConsignmentState, DISPATCH_LETTERS, Dispatch, DispatchState, LetterFault, LetterState, commands};

/// Shows the page.
pub async fn show(visit: Visit, Path((_, slug)): Path<(String, String)>) -> Response {
    match Shown::read(&visit, &slug).await {
        Ok(shown) if let Some(format) = visit.asked_format() => visit.export(format, file(&visit, &shown)).await,
        Ok(shown) => visit.page(draw(&visit, &shown, &Form::new())).await,
        Err(fault) => visit.refuse(&fault),
    }
}

/// Tells an open page that the dispatch, its consignments or their mails changed.
pub async fn changes(visit: Visit) -> Response {
    visit.changes(&[crate::LETTER, crate::DISPATCH, crate::CONSIGNMENT, outbox::MAIL])
}

fn draw(visit: &Visit, shown: &Shown, form: &Form) -> Page {
    let tongue = visit.tongue();
    let sheet = visit.kit().sheet(form);
    let may = visit.cx.may(DISPATCH_LETTERS);
    let ordered = shown.under_way().filter(|d| d.state == DispatchState::Ordered);
    // A form that comes back with a fault is drawn under the form's address, which shows nothing when it is asked for.
    let own = shown.address(visit, "");
    let here = if visit.place.path == own { visit.place.path_and_query.clone() } else { own };
    let watched = |id: &str, part: Markup| live(id, shown.address(visit, "/changes"), here.as_str(), part);
    let content = html! {
        @if let Some(address) = &shown.rehearsal {
            (Notice::new(Tone::Caution, tongue.with("letters-rehearsal-on", args![("address", address.as_str())])))
        }
        // What a person fills in stays outside of the parts that change under their eyes.
        @if let Some(dispatch) = ordered { (under_way(visit, shown, dispatch, form, may)) }
        (watched("progress", html! {
            (rehearsing(visit, shown))
            @if let (Some(dispatch), None) = (shown.under_way(), ordered) { (under_way(visit, shown, dispatch, form, may)) }
            @if !shown.consignments.is_empty() { (progress(visit, shown)) }
        }))
        @if shown.number(ConsignmentState::ToPrint) > 0 { (paper(visit, shown)) }
        @if shown.under_way().is_none() && !everybody_has_it(shown) { (dry_run(visit, shown)) @if may { (acts(visit, shown, form)) } }
        @if !shown.consignments.is_empty() { (watched("consignments", consignments(visit, shown))) }
        (past(visit, shown))
    };
    Page::new(tongue.with("letters-title-dispatch", args![("reference", shown.letter.reference.as_str())]))
        .crumb(tongue.say("letters-title-list"), visit.office("letters").as_str())
        .crumb(shown.letter.reference.clone(), format!("{}/{}", visit.office("letters"), shown.letter.slug).as_str())
        .errors(&sheet)
        .main(content)
}

/// A dispatch that waits for its release, is held, runs or is paused.
fn under_way(visit: &Visit, shown: &Shown, dispatch: &Dispatch, form: &Form, may: bool) -> Markup {
    let tongue = visit.tongue();
    let own = dispatch.ordered_by == visit.cx.caller().actor();
    let needs_other = shown.setting.second_officer && own;
    let words = match dispatch.state {
        DispatchState::Ordered if needs_other => "letters-waits-for-other",
        DispatchState::Ordered => "letters-waits-for-release",
        DispatchState::Held => "letters-is-held",
        DispatchState::Running => "letters-is-running",
        _ => "letters-is-paused",
    };
    let until = dispatch.hold_until.map(|t| tongue.instant(t.timestamp(), &visit.zone())).unwrap_or_default();
    html! {
        section {
            p { (dispatch_tag(&tongue, dispatch.state)) " " (tongue.with(words, args![("until", until.as_str())])) }
            @if may {
                @match dispatch.state {
                    DispatchState::Ordered => {
                        @if !needs_other { (release_form(visit, shown, dispatch, form)) }
                        (small(visit, shown, dispatch, "stop", "letters-act-stop"))
                    }
                    DispatchState::Held => (small(visit, shown, dispatch, "stop", "letters-act-stop")),
                    DispatchState::Running => (small(visit, shown, dispatch, "pause", "letters-act-pause")),
                    _ => {
                        (small(visit, shown, dispatch, "resume", "letters-act-resume"))
                        (small(visit, shown, dispatch, "stop", "letters-act-stop-rest"))
                    }
                }
            }
        }
    }
}

fn small(visit: &Visit, shown: &Shown, dispatch: &Dispatch, act: &str, words: &str) -> Markup {
    let form = Form::new();
    let sheet = visit.kit().sheet(&form);
    html! {
        (sheet.form(shown.address(visit, &format!("/{act}")).as_str()).once(visit.once().as_str())
            .hidden("dispatch", dispatch.id.to_string())
            .body(Button::secondary(visit.say(words))))
    }
}

fn release_form(visit: &Visit, shown: &Shown, dispatch: &Dispatch, form: &Form) -> Markup {
    let tongue = visit.tongue();
    let sheet = visit.kit().sheet(form);
    let number = shown.plan.lines.len();
    let minutes = shown.setting.hold_seconds / 60;
    let panel = Confirm::new(sheet, tongue.with("letters-release-heading", args![("number", number)]), tongue.say("letters-act-release"))
        .effect(tongue.with("letters-release-languages", args![("list", languages(&tongue, shown))]))
        .effect(tongue.with("letters-release-hold", args![("minutes", minutes)]))
        .cannot_undo(tongue.say("letters-release-final"))
        .tick("sure", tongue.say("letters-release-sure"));
    html! {
        (dry_run(visit, shown))
        (sheet.form(shown.address(visit, "/release").as_str()).once(visit.once().as_str())
            .hidden("dispatch", dispatch.id.to_string()).body(html! { (panel) }))
    }
}

/// How far it is: a query over states, not a memory.
fn progress(visit: &Visit, shown: &Shown) -> Markup {
    let tongue = visit.tongue();
    let total = shown.consignments.len();
    let left = shown.number(ConsignmentState::Waiting) + shown.number(ConsignmentState::HandingOver);
    let finished = u64::try_from(total - left).unwrap_or(0);
    let sentence = tongue.with("letters-progress", args![("done", total - left), ("total", total), ("left", left)]);
    let mut counts = Counts::new();
    for state in ConsignmentState::ALL {
        let number = shown.number(state);
        if number > 0 {
            let (tone, words) = count_words(state);
            counts = counts.count(tone, tongue.number(i64::try_from(number).unwrap_or(i64::MAX)), tongue.say(words));
        }
    }
    let progress = Progress::new(tongue.say("letters-progress-title"), finished, u64::try_from(total).unwrap_or(0), sentence)
        .note(tongue.say("letters-progress-goes-on"));
    let progress = if left > 0 { progress.refresh(look_again(visit, shown)) } else { progress };
    html! { (progress) (counts) }
}

/// The way to fresh numbers.
fn look_again(visit: &Visit, shown: &Shown) -> Link {
    let rehearsed = ordered_mails(visit).map(|mails| format!("?rehearsed={mails}")).unwrap_or_default();
    Link::new(visit.say("letters-look-again"), shown.address(visit, &rehearsed).as_str())
}

/// How many mails the rehearsal has that was ordered just now: the address says it after the order.
fn ordered_mails(visit: &Visit) -> Option<i64> {
    visit.place.query.value("rehearsed").parse().ok().filter(|mails| (1..=MANY).contains(mails))
}

/// More mails than any rehearsal has: there is one for each addressee.
const MANY: i64 = 10_000;

/// How far the rehearsal is: its mails are set one by one, and stand in the outbox when they are written.
fn rehearsing(visit: &Visit, shown: &Shown) -> Markup {
    let tongue = visit.tongue();
    let (left, failed) = shown.rehearsing;
    let ordered = ordered_mails(visit);
    if ordered.is_none() && left == 0 {
        return html! {};
    }
    let total = ordered.unwrap_or(0).max(left + failed);
    let done = total - left - failed;
    let outbox = visit.office("outbox?purpose=rehearsal");
    let sentence = html! {
        (tongue.with("letters-rehearsal-progress", args![("done", done), ("total", total), ("left", left)]))
        @if failed > 0 { " " (tongue.with("letters-rehearsal-failed", args![("number", failed)])) }
        @if done > 0 { " " a href=(outbox) { (tongue.say("letters-rehearsal-outbox")) } }
    };
    let number = |n: i64| u64::try_from(n).unwrap_or(0);
    let progress = Progress::new(tongue.say("letters-rehearsal-title"), number(done + failed), number(total), sentence);
    if left == 0 {
        return html! { (progress) };
    }
    html! { (progress.note(tongue.say("letters-progress-goes-on")).refresh(look_again(visit, shown))) }
}

/// What is on paper: the batch to print, and marking what was posted.
fn paper(visit: &Visit, shown: &Shown) -> Markup {
    let tongue = visit.tongue();
    let form = Form::new();
    let sheet = visit.kit().sheet(&form);
    let number = shown.number(ConsignmentState::ToPrint);
    let mut ticks = sheet.ticks("consignment", tongue.say("letters-posted-which"));
    for c in shown.consignments.iter().filter(|c| c.state == ConsignmentState::ToPrint) {
        ticks = ticks.option(c.id.to_string(), name(c.addressee.names.short(tongue.lang())));
    }
    html! {
        p { a href=(shown.address(visit, "/print.pdf")) { (tongue.with("letters-print-batch", args![("number", number)])) } }
        @if visit.cx.may(DISPATCH_LETTERS) {
            (page::details(tongue.say("letters-posted"), html! {
                (sheet.form(shown.address(visit, "/posted").as_str()).once(visit.once().as_str()).body(html! {
                    (ticks)
                    (sheet.text("how", tongue.say("letters-posted-how")).optional())
                    (Button::secondary(tongue.say("letters-act-posted")))
                }))
            }))
        }
    }
}

fn count_words(state: ConsignmentState) -> (Tone, &'static str) {
    use ConsignmentState::*;
    match state {
        Waiting => (Tone::Info, "letters-consignment-waiting"),
        HandingOver => (Tone::Info, "letters-consignment-handing-over"),
        Sent => (Tone::Good, "letters-consignment-sent"),
        Failed => (Tone::Bad, "letters-consignment-failed"),
        InDoubt => (Tone::Caution, "letters-consignment-in-doubt"),
        ToPrint => (Tone::Info, "letters-consignment-to-print"),
        Posted => (Tone::Good, "letters-consignment-posted"),
        Stopped => (Tone::Neutral, "letters-consignment-stopped"),
    }
}

/// Rehearsing and ordering, while nothing is under way.
fn acts(visit: &Visit, shown: &Shown, form: &Form) -> Markup {
    let tongue = visit.tongue();
    let sheet = visit.kit().sheet(form);
    let ready = matches!(shown.letter.state, LetterState::Cleared | LetterState::Dispatched) && !shown.plan.lines.is_empty();
    html! {
        section {
            h2 { (tongue.say("letters-rehearse")) }
            (sheet.form(shown.address(visit, "/rehearse").as_str()).once(visit.once().as_str()).body(html! {
                (sheet.text("address", tongue.say("letters-rehearse-address")).hint(tongue.say("letters-rehearse-hint")).email())
                (sheet.tick("all", "yes", tongue.say("letters-rehearse-all")))
                (Button::secondary(tongue.say("letters-act-rehearse")))
            }))
        }
        section {
            h2 { (tongue.say("letters-order")) }
            @if ready {
                @let panel = Confirm::new(sheet, tongue.with("letters-order-heading", args![("number", shown.plan.lines.len())]), tongue.say("letters-act-order"))
                    .effect(tongue.with("letters-release-languages", args![("list", languages(&tongue, shown))]))
                    .effect(tongue.say(if shown.setting.second_officer { "letters-order-second" } else { "letters-order-alone" }))
                    .word("word", tongue.with("letters-order-word", args![("reference", shown.letter.reference.as_str())]));
                (sheet.form(shown.address(visit, "/order").as_str()).once(visit.once().as_str()).body(html! { (panel) }))
            } @else { p { (tongue.say("letters-order-not-ready")) } }
        }
    }
}

/// The consignments, each with its state and the server's words.
fn consignments(visit: &Visit, shown: &Shown) -> Markup {
    let tongue = visit.tongue();
    let mut table = Table::new(tongue.say("letters-consignments"))
        .keys()
        .column(Column::new(tongue.say("letters-column-state")).head())
        .column(Column::new(tongue.say("letters-column-lang")))
        .column(Column::new(tongue.say("letters-column-channel")))
        .column(Column::new(tongue.say("letters-column-stands")))
        .column(Column::new(tongue.say("letters-column-register")))
        .column(Column::new(tongue.say("letters-column-words")));
    for c in sorted(visit, shown) {
        let row = Row::new()
            .open(shown.address(visit, &format!("/{}", c.id)).as_str())
            .cell(name(c.addressee.names.short(tongue.lang())))
            .cell(tongue.language(c.lang))
            .cell(tongue.say(channel_words(c.channel)))
            .cell(consignment_tag(&tongue, c.state))
            .cell(name(c.register.clone().unwrap_or_default()))
            .cell(name(c.words.clone().unwrap_or_default()));
        table = table.row(row);
    }
    html! { (table) (visit.exports()) }
}

fn past(visit: &Visit, shown: &Shown) -> Markup {
    let tongue = visit.tongue();
    let ended: Vec<&Dispatch> =
        shown.dispatches.iter().filter(|d| matches!(d.state, DispatchState::Done | DispatchState::Stopped)).collect();
    html! {
        @if !ended.is_empty() {
            h2 { (tongue.say("letters-past-dispatches")) }
            ul {
                @for d in ended {
                    li { (dispatch_tag(&tongue, d.state)) " " (moment(d.ordered_at.to_string(), tongue.instant(d.ordered_at.timestamp(), &visit.zone()))) }
                }
            }
        }
    }
}

/// Orders a rehearsal.
pub async fn rehearse(Path((_, slug)): Path<(String, String)>, mut sent: Sent) -> Response {
    let shown = match Shown::read(&sent.visit, &slug).await {
        Ok(shown) => shown,
        Err(fault) => return sent.refuse(&fault),
    };
    let all = sent.form.value("all") == "yes";
    match commands::rehearse(&sent.cx(), shown.letter.id, sent.form.trimmed("address"), all).await {
        Ok(mails) => sent.visit.lead(&shown.address(&sent.visit, &format!("?rehearsed={mails}"))),
        Err(fault) => match sent.refused(&fault) {
            Ok(()) => sent.again(draw(&sent.visit, &shown, &sent.form)).await,
            Err(answer) => answer,
        },
    }
}

/// Orders the dispatch; the letter's number must have been typed.
pub async fn order(Path((_, slug)): Path<(String, String)>, mut sent: Sent) -> Response {
    let shown = match Shown::read(&sent.visit, &slug).await {
        Ok(shown) => shown,
        Err(fault) => return sent.refuse(&fault),
    };
    if !sent.form.trimmed("word").eq_ignore_ascii_case(&shown.letter.reference) {
        let sentence = sent.visit.tongue().with("letters-order-wrong-word", args![("reference", shown.letter.reference.as_str())]);
        sent.form.refuse("word", sentence);
        return sent.again(draw(&sent.visit, &shown, &sent.form)).await;
    }
    match commands::order(&sent.cx(), shown.letter.id).await {
        Ok(_) => sent.visit.lead(&shown.address(&sent.visit, "")),
        Err(fault) => turned_down(sent, &fault),
    }
}

/// Releases the dispatch; the box must have been ticked.
pub async fn release(Path((_, slug)): Path<(String, String)>, mut sent: Sent) -> Response {
    let shown = match Shown::read(&sent.visit, &slug).await {
        Ok(shown) => shown,
        Err(fault) => return sent.refuse(&fault),
    };
    if sent.form.value("sure") != "yes" {
        let sentence = sent.visit.say("letters-release-not-sure");
        sent.form.refuse("sure", sentence);
        return sent.again(draw(&sent.visit, &shown, &sent.form)).await;
    }
    let done = match dispatch_of(&sent) {
        Ok(id) => commands::release(&sent.cx(), id).await,
        Err(fault) => Err(fault),
    };
    after(sent, &shown, done)
}

/// Stops the dispatch, or its rest.
pub async fn stop(Path((_, slug)): Path<(String, String)>, sent: Sent) -> Response {
    turn(sent, &slug, async |cx, id| commands::stop(cx, id).await).await
}

/// Pauses the dispatch.
pub async fn pause(Path((_, slug)): Path<(String, String)>, sent: Sent) -> Response {
    turn(sent, &slug, async |cx, id| commands::pause(cx, id).await).await
}

/// Lets a paused dispatch go on.
pub async fn resume(Path((_, slug)): Path<(String, String)>, sent: Sent) -> Response {
    turn(sent, &slug, async |cx, id| commands::resume(cx, id).await).await
}

async fn turn(sent: Sent, slug: &str, act: impl AsyncFnOnce(&ledger::Cx, Id) -> Result<(), LetterFault>) -> Response {
    let shown = match Shown::read(&sent.visit, slug).await {
        Ok(shown) => shown,
        Err(fault) => return sent.refuse(&fault),
    };
    let done = match dispatch_of(&sent) {
        Ok(id) => act(&sent.cx(), id).await,
        Err(fault) => Err(fault),
    };
    after(sent, &shown, done)
}

fn dispatch_of(sent: &Sent) -> Result<Id, LetterFault> {
    sent.form.value("dispatch").parse().map_err(|_| LetterFault::NotThere)
}

fn after(sent: Sent, shown: &Shown, done: Result<(), LetterFault>) -> Response {
    match done {
        Ok(()) => sent.visit.lead(&shown.address(&sent.visit, "")),
        Err(fault) => turned_down(sent, &fault),
    }
}
