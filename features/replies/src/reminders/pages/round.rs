//! One round: what it says, who gets it and by which way, who does not and why, and what an officer can do about it.

use axum::extract::Path;
use axum::response::Response;
use kernel::Lang;
use maud::{Markup, html};
use page::{Button, Column, Confirm, Counts, Empty, Form, Notice, Page, Row, Sheet, Table, Tone, moment, name};
use web::Visit;
use words::args;

use super::{Read, round_tag, spared_words, state_tag};
use crate::reminders::rule::{self, ByWay, RoundState, Spared};
use crate::reminders::store::Line;
use crate::reminders::{REMIND, text};

/// A round of a letter.
pub async fn round(visit: Visit, Path((_, slug, days)): Path<(String, String, String)>) -> Response {
    match Read::of(&visit, &slug, &days).await {
        Ok(read) => visit.page(draw(&visit, &read, &Form::new())).await,
        Err(fault) => visit.refuse(&fault),
    }
}

/// The page; `form` is what was sent, if it comes back.
pub(super) fn draw(visit: &Visit, read: &Read, form: &Form) -> Page {
    let tongue = visit.tongue();
    let sheet = visit.kit().sheet(form);
    let at = read.round.due.max(visit.cx.now());
    let mut goes: Vec<(&Line, ByWay)> = Vec::new();
    let mut not: Vec<(&Line, Spared)> = Vec::new();
    for line in &read.lines {
        match rule::fate(&line.known, at) {
            Ok(way) => goes.push((line, way)),
            Err(why) => not.push((line, why)),
        }
    }
    let left = read.round.state == RoundState::Left;
    let content = html! {
        p { (round_tag(&tongue, read.round.state)) " " (moment(read.round.due.to_string(), tongue.instant(read.round.due.timestamp(), &visit.zone()))) }
        @if read.in_rehearsal && !left { (Notice::new(Tone::Caution, tongue.say("replies-remind-in-rehearsal"))) }
        @if left { (became(visit, read)) } @else { (numbers(visit, &goes, &not)) }
        @if visit.cx.may(REMIND) { (acts(visit, read, sheet, goes.len())) }
        (texts(visit, read, if left { &[] } else { &goes }))
        @if !left {
            (recipients(visit, read, &goes))
            (others(visit, read, &not))
            @if visit.cx.may(REMIND) { (leave_out(visit, read, sheet, &goes)) }
        }
    };
    Page::new(tongue.with("replies-remind-round-title", args![("days", read.round.days)]))
        .over(html! { (read.letter.reference) })
        .crumb(tongue.say("replies-title-list"), format!("{}?letter={}", visit.office("replies"), read.letter.slug).as_str())
        .crumb(tongue.say("replies-remind-title"), format!("{}?letter={}", visit.office("replies/reminders"), read.letter.slug).as_str())
        .errors(&sheet)
        .main(content)
}

fn numbers(visit: &Visit, goes: &[(&Line, ByWay)], not: &[(&Line, Spared)]) -> Markup {
    let tongue = visit.tongue();
    let number = |n: usize| tongue.number(i64::try_from(n).unwrap_or(i64::MAX));
    let by = |way: ByWay| goes.iter().filter(|(_, w)| *w == way).count();
    html! {
        (Counts::new()
            .count(Tone::Info, number(by(ByWay::Mail)), tongue.say("replies-remind-by-mail"))
            .count(Tone::Info, number(by(ByWay::Paper)), tongue.say("replies-remind-on-paper"))
            .count(Tone::Neutral, number(not.len()), tongue.say("replies-remind-not-to")))
    }
}

fn acts(visit: &Visit, read: &Read, sheet: Sheet<'_>, number: usize) -> Markup {
    let tongue = visit.tongue();
    let plain = |page: &str, words: &str, hidden: Option<(&str, &str)>| {
        let form = sheet.form(read.address(visit, page).as_str()).once(visit.once().as_str());
        let form = match hidden {
            Some((name, value)) => form.hidden(name, value),
            None => form,
        };
        html! { (form.body(Button::secondary(tongue.say(words)))) }
    };
    let waits = matches!(read.round.state, RoundState::Planned | RoundState::Due);
    let may_leave = waits || read.round.state == RoundState::Held;
    html! {
        @if waits { (plain("/hold", "replies-remind-hold", None)) }
        @if read.round.state == RoundState::Held { (plain("/resume", "replies-remind-resume", None)) }
        @if read.off { (plain("/switch", "replies-remind-switch-on", Some(("off", "no")))) }
        @else if may_leave { (plain("/switch", "replies-remind-switch-off", Some(("off", "yes")))) }
        @if may_leave && read.letter.state == letters::LetterState::Dispatched && !read.in_rehearsal && number > 0 {
            @let panel = Confirm::new(
                sheet,
                tongue.with("replies-remind-send-heading", args![("number", number)]),
                tongue.say("replies-remind-send"),
            )
                .effect(tongue.say("replies-remind-send-effect"))
                .cannot_undo(tongue.say("replies-remind-send-final"))
                .tick("sure", tongue.say("replies-remind-send-sure"));
            // Open where the yes was missing, so that what is wrong is seen.
            @let form = sheet.form(read.address(visit, "/send").as_str()).once(visit.once().as_str()).body(html! { (panel) });
            @if sheet.errors().is_some() { (form) } @else { (page::details(tongue.say("replies-remind-send-now"), form)) }
        }
    }
}

/// The text in each language in which it goes out, as it will be read; the first addressee of the language stands for the others.
fn texts(visit: &Visit, read: &Read, goes: &[(&Line, ByWay)]) -> Markup {
    let tongue = visit.tongue();
    let zone = visit.zone();
    let first = |lang: Lang| {
        let line = goes.iter().map(|(l, _)| *l).find(|l| l.lang == lang).or_else(|| read.lines.iter().find(|l| l.lang == lang))?;
        let version = read.versions.iter().find(|v| v.lang == lang)?;
        Some((line, version))
    };
    html! {
        h2 { (tongue.say("replies-remind-texts")) }
        @for lang in Lang::ALL {
            @if let Some((line, version)) = first(lang) {
                @let number = goes.iter().filter(|(l, _)| l.lang == lang).count();
                @let words = text::Reminder { letter: &read.letter, version, addressee: &line.addressee, zone: &zone };
                @let own = visit.app.tongue(lang);
                (page::details(
                    tongue.with("replies-remind-text-in", args![("lang", tongue.language(lang)), ("number", number)]),
                    html! {
                        p.hint { (tongue.with("replies-remind-text-example", args![("state", line.names.short(tongue.lang()))])) }
                        div lang=(lang.code()) dir=(lang.direction().code()) {
                            p { strong { (words.subject(&own)) } }
                            @for paragraph in &words.mail(&own).paragraphs {
                                p { (paragraph.replace("{link}", &own.say("replies-remind-link-here")).replace("{code}", "xxxxx-xxxxx")) }
                            }
                        }
                    },
                ))
            }
        }
    }
}

fn recipients(visit: &Visit, read: &Read, goes: &[(&Line, ByWay)]) -> Markup {
    let tongue = visit.tongue();
    let mut table = Table::new(tongue.say("replies-remind-recipients"))
        .keys()
        .column(Column::new(tongue.say("replies-column-state")).head())
        .column(Column::new(tongue.say("replies-remind-lang")))
        .column(Column::new(tongue.say("replies-remind-way-column")))
        .column(Column::new(tongue.say("replies-column-consignment")));
    for (line, way) in goes {
        let way = html! {
            @match way {
                ByWay::Mail => (name(line.addressee.email.as_deref().unwrap_or("–"))),
                ByWay::Paper => (tongue.say("replies-remind-on-paper")),
            }
        };
        table = table.row(
            Row::new()
                .open(format!("{}/{}/{}", visit.office("replies"), read.letter.slug, line.alpha3).as_str())
                .cell(name(line.names.short(tongue.lang())))
                .cell(tongue.language(line.lang))
                .cell(way)
                .cell(letters::consignment_tag(&tongue, line.known.consignment)),
        );
    }
    html! { (table.empty(Empty::new(tongue.say("replies-remind-nobody")))) }
}

fn others(visit: &Visit, read: &Read, not: &[(&Line, Spared)]) -> Markup {
    let tongue = visit.tongue();
    let form = Form::new();
    let sheet = visit.kit().sheet(&form);
    let mut table = Table::new(tongue.say("replies-remind-others"))
        .column(Column::new(tongue.say("replies-column-state")).head())
        .column(Column::new(tongue.say("replies-remind-why")));
    for (line, why) in not {
        let take_in = (*why == Spared::LeftOut && visit.cx.may(REMIND)).then(|| {
            sheet
                .form(read.address(visit, "/take-in").as_str())
                .once(visit.once().as_str())
                .hidden("code", line.alpha3.as_str())
                .body(Button::plain(tongue.with("replies-remind-take-in", args![("state", line.names.short(tongue.lang()))])))
        });
        let why = html! {
            (tongue.say(spared_words(*why)))
            @if let Some(reason) = &line.reason { ": " bdi { (reason) } }
            @if let Some(form) = take_in { " " (form) }
        };
        table = table.row(Row::new().cell(name(line.names.short(tongue.lang()))).cell(why));
    }
    html! { (table.empty(Empty::new(tongue.say("replies-remind-all-get-it")))) }
}

fn leave_out(visit: &Visit, read: &Read, sheet: Sheet<'_>, goes: &[(&Line, ByWay)]) -> Markup {
    let tongue = visit.tongue();
    let mut state = sheet.select("code", tongue.say("replies-column-state"));
    let mut silent: Vec<&Line> = goes.iter().map(|(l, _)| *l).collect();
    silent.sort_by_cached_key(|l| tongue.sort_key(l.names.short(tongue.lang())));
    for line in silent {
        state = state.option(line.alpha3.as_str(), line.names.short(tongue.lang()));
    }
    let form = sheet.form(read.address(visit, "/leave-out").as_str()).once(visit.once().as_str()).body(html! {
        p.hint { (tongue.say("replies-remind-leave-out-hint")) }
        (state)
        (sheet.text("reason", tongue.say("replies-reason")))
        (Button::secondary(tongue.say("replies-remind-leave-out")))
    });
    html! { h2 { (tongue.say("replies-remind-leave-out-heading")) } (form) }
}

/// What became of a round that has left.
fn became(visit: &Visit, read: &Read) -> Markup {
    let tongue = visit.tongue();
    let may = visit.cx.may(REMIND);
    let to_print = read.sent.iter().filter(|r| r.step == "to-print").count();
    let form = Form::new();
    let sheet = visit.kit().sheet(&form);
    let mut sent: Vec<(&Line, &crate::reminders::store::Reminder)> =
        read.sent.iter().filter_map(|r| read.lines.iter().find(|l| l.consignment == r.consignment).map(|l| (l, r))).collect();
    sent.sort_by_cached_key(|(l, _)| tongue.sort_key(l.names.short(tongue.lang())));
    let mut table = Table::new(tongue.say("replies-remind-became"))
        .keys()
        .column(Column::new(tongue.say("replies-column-state")).head())
        .column(Column::new(tongue.say("replies-remind-lang")))
        .column(Column::new(tongue.say("replies-remind-state")))
        .column(Column::new(tongue.say("replies-register")));
    for (line, reminder) in sent {
        let posted = (may && reminder.step == "to-print").then(|| {
            sheet
                .form(read.address(visit, "/posted").as_str())
                .once(visit.once().as_str())
                .hidden("reminder", reminder.id.to_string())
                .body(Button::plain(tongue.with("replies-remind-posted", args![("state", line.names.short(tongue.lang()))])))
        });
        let state = html! {
            (state_tag(&tongue, reminder))
            @if let Some(why) = reminder.why { " " (tongue.say(spared_words(why))) }
            @if let Some(mail) = reminder.mail { " " a href=(format!("{}/{mail}", visit.office("outbox"))) { (tongue.say("replies-remind-see-mail")) } }
            @if let Some(form) = posted { " " (form) }
        };
        table = table.row(
            Row::new()
                .open(format!("{}/{}/{}", visit.office("replies"), read.letter.slug, line.alpha3).as_str())
                .cell(name(line.names.short(tongue.lang())))
                .cell(tongue.language(line.lang))
                .cell(state)
                .cell(name(reminder.register.clone().unwrap_or_default())),
        );
    }
    html! {
        @if to_print > 0 && may {
            (Notice::new(Tone::Info, html! {
                (tongue.with("replies-remind-to-print", args![("number", to_print)])) " "
                a href=(read.address(visit, "/print")) { (tongue.say("replies-remind-print")) }
            }))
        }
        (table.empty(Empty::new(tongue.say("replies-remind-nobody"))))
    }
}
