//! One round: when it leaves, who gets it, who does not and why, its words in each language, and what an officer does about it.

use std::collections::BTreeMap;

use axum::extract::Path;
use axum::response::Response;
use kernel::Lang;
use maud::{Markup, html};
use outbox::Written;
use page::{Button, Column, Confirm, Counts, Empty, Form, Notice, Page, Row, Summary, Table, Tag, Tone, moment, name};
use web::{Sent, Visit};
use words::args;

use super::{Found, tag};
use crate::SEE;
use crate::reminders::rule::{self, ByWay, RoundState, Spared};
use crate::reminders::store::{Line, Reminder};
use crate::reminders::{self, REMIND, RemindFault, store, text};

struct Shown {
    found: Found,
    lines: Vec<Line>,
    reminders: Vec<Reminder>,
    words: BTreeMap<Lang, Written>,
    in_rehearsal: bool,
}

impl Shown {
    async fn read(visit: &Visit, slug: &str, days: &str) -> Result<Self, RemindFault> {
        let edition = visit.cx.edition()?;
        let read = visit.cx.read(SEE).await?;
        let found = Found::read(&read, visit, slug, days).await?;
        let (letter, days) = found.key();
        let mut shown = Self {
            lines: store::lines(&read, letter, None).await?,
            reminders: store::reminders_of(&read, letter, days).await?,
            words: BTreeMap::new(),
            in_rehearsal: outbox::rehearsal(&read, edition).await?.is_some(),
            found,
        };
        let zone = text::zone(&read, edition).await?;
        for version in letters::store::versions(&read, letter).await? {
            let first = shown.fates(visit).into_iter().find(|(line, fate)| line.lang == version.lang && fate.is_ok());
            let Some((line, _)) = first else { continue };
            let words = text::Reminder { letter: &shown.found.letter, version: &version, addressee: &line.addressee, zone: &zone };
            let written = words.mail(&read, edition, &visit.app.tongue(version.lang)).await?;
            shown.words.insert(version.lang, written);
        }
        Ok(shown)
    }

    /// What becomes of each addressee, at the time at which the round leaves.
    fn fates(&self, visit: &Visit) -> Vec<(&Line, Result<ByWay, Spared>)> {
        let at = self.found.round.leaves_at(visit.cx.now());
        self.lines.iter().map(|line| (line, rule::fate(&line.known, at))).collect()
    }
}

/// Shows a round.
pub(crate) async fn round(visit: Visit, Path((_, slug, days)): Path<(String, String, String)>) -> Response {
    match Shown::read(&visit, &slug, &days).await {
        Ok(shown) if let Some(format) = visit.asked_format() => visit.export(format, file(&visit, &shown)).await,
        Ok(shown) => visit.page(draw(&visit, &shown, &Form::new())).await,
        Err(fault) => visit.refuse(&fault),
    }
}

fn draw(visit: &Visit, shown: &Shown, form: &Form) -> Page {
    let tongue = visit.tongue();
    let sheet = visit.kit().sheet(form);
    let round = &shown.found.round;
    let facts = Summary::new(visit.kit())
        .row(tongue.say("replies-remind-stands-as"), tag(&tongue, round.state))
        .row(tongue.say("replies-remind-due"), moment(round.due.to_string(), tongue.instant(round.due.timestamp(), &visit.zone())));
    let open = matches!(round.state, RoundState::Planned | RoundState::Due | RoundState::Held);
    let may = visit.cx.may(REMIND);
    let content = html! {
        (facts)
        @if shown.in_rehearsal && open { (Notice::new(Tone::Caution, tongue.say("replies-remind-in-rehearsal"))) }
        @if round.state == RoundState::Left { (left(visit, shown)) } @else {
            (counts(visit, shown))
            @if may && open { (acts(visit, shown, form)) }
            (preview(visit, shown))
            (who(visit, shown, form, may))
        }
        (visit.exports())
    };
    Page::new(tongue.with("replies-remind-round-title", args![("days", round.days), ("reference", shown.found.letter.reference.as_str())]))
        .crumb(tongue.say("replies-title-list"), visit.office("replies"))
        .crumb(tongue.say("replies-remind-title"), visit.office("replies/reminders"))
        .errors(&sheet)
        .main(content)
}

fn counts(visit: &Visit, shown: &Shown) -> Markup {
    let tongue = visit.tongue();
    let fates = shown.fates(visit);
    let number = |fits: &dyn Fn(&Result<ByWay, Spared>) -> bool| {
        tongue.number(i64::try_from(fates.iter().filter(|(_, fate)| fits(fate)).count()).unwrap_or(i64::MAX))
    };
    let mut counts = Counts::new().count(Tone::Good, number(&|fate| *fate == Ok(ByWay::Mail)), tongue.say("replies-remind-by-mail")).count(
        Tone::Info,
        number(&|fate| *fate == Ok(ByWay::Paper)),
        tongue.say("replies-remind-on-paper"),
    );
    for why in Spared::ALL.into_iter().filter(|why| fates.iter().any(|(_, fate)| *fate == Err(*why))) {
        counts = counts.count(Tone::Neutral, number(&|fate| *fate == Err(why)), tongue.say(&format!("replies-spared-{}", why.name())));
    }
    html! { (counts) }
}

fn acts(visit: &Visit, shown: &Shown, form: &Form) -> Markup {
    let tongue = visit.tongue();
    let sheet = visit.kit().sheet(form);
    let plain = |act: &str, words: &str| {
        let button = Button::secondary(tongue.say(words));
        sheet.form(shown.found.address(visit, act).as_str()).once(visit.once().as_str()).body(html! { (button) })
    };
    let number = shown.fates(visit).iter().filter(|(_, fate)| fate.is_ok()).count();
    let panel =
        Confirm::new(sheet, tongue.with("replies-remind-send-heading", args![("number", number)]), tongue.say("replies-remind-send-act"))
            .effect(tongue.say("replies-remind-send-effect"))
            .cannot_undo(tongue.say("replies-remind-send-final"))
            .tick("sure", tongue.say("replies-remind-send-sure"));
    html! {
        @if shown.found.round.state == RoundState::Held { (plain("/resume", "replies-remind-resume")) } @else { (plain("/hold", "replies-remind-hold")) }
        @if number > 0 && !shown.in_rehearsal {
            (page::details(tongue.say("replies-remind-send"), html! {
                (sheet.form(shown.found.address(visit, "/send").as_str()).once(visit.once().as_str()).body(html! { (panel) }))
            }))
        }
    }
}

/// The words, in each language in which somebody gets them, as the first of these addressees would.
fn preview(visit: &Visit, shown: &Shown) -> Markup {
    let tongue = visit.tongue();
    html! {
        @if !shown.words.is_empty() { h2 { (tongue.say("replies-remind-text")) } }
        @for (lang, written) in &shown.words {
            (page::details(tongue.language(*lang).to_owned(), visit.kit().block_in_lang(*lang, html! {
                div.prose {
                    p { strong { (written.subject) } }
                    // Where link and code will stand; neither is anybody's.
                    @for paragraph in written.text.with(&tongue.say("replies-remind-link-here"), "xxxxx-xxxxx") { p { (paragraph) } }
                }
            })))
        }
    }
}

fn who(visit: &Visit, shown: &Shown, form: &Form, may: bool) -> Markup {
    let tongue = visit.tongue();
    let mut fates = shown.fates(visit);
    fates.sort_by_cached_key(|(line, _)| tongue.sort_key(line.names.short(tongue.lang())));
    let mut table = Table::new(tongue.say("replies-remind-who"))
        .keys()
        .column(Column::new(tongue.say("replies-column-state")).head())
        .column(Column::new(tongue.say("replies-remind-lang")))
        .column(Column::new(tongue.say("replies-remind-fate")));
    for (line, fate) in &fates {
        let tone = match fate {
            Ok(ByWay::Mail) => Tone::Good,
            Ok(ByWay::Paper) => Tone::Info,
            Err(_) => Tone::Neutral,
        };
        let tag = Tag::new(tone, tongue.say(&fate_words(*fate)));
        table = table.row(
            Row::new()
                .open(format!("{}/{}/{}", visit.office("replies"), shown.found.letter.slug, line.alpha3).as_str())
                .cell(name(line.names.short(tongue.lang())))
                .cell(tongue.language(line.lang))
                .cell(html! { (tag) @if let Some(reason) = &line.reason { " " (name(reason)) } }),
        );
    }
    html! {
        (table.empty(Empty::new(tongue.say("replies-remind-nobody"))))
        @if may { (exceptions(visit, shown, form)) }
    }
}

/// Leaving an addressee out, and taking it in again.
fn exceptions(visit: &Visit, shown: &Shown, form: &Form) -> Markup {
    let tongue = visit.tongue();
    let sheet = visit.kit().sheet(form).within("out");
    let mut lines: Vec<&Line> = shown.lines.iter().collect();
    lines.sort_by_cached_key(|line| tongue.sort_key(line.names.short(tongue.lang())));
    let mut state = sheet.select("state", tongue.say("replies-column-state")).blank(tongue.say("replies-choose"));
    for line in lines.iter().filter(|l| l.reason.is_none()) {
        state = state.option(line.alpha3.clone(), line.names.short(tongue.lang()));
    }
    let out: Vec<&&Line> = lines.iter().filter(|l| l.reason.is_some()).collect();
    html! {
        (page::details(tongue.say("replies-remind-leave-out"), html! {
            (sheet.form(shown.found.address(visit, "/leave-out").as_str()).once(visit.once().as_str()).body(html! {
                (state)
                (sheet.text("reason", tongue.say("replies-reason")))
                (Button::secondary(tongue.say("replies-remind-leave-out")))
            }))
        }))
        @for line in out {
            (sheet.form(shown.found.address(visit, "/take-in").as_str()).once(visit.once().as_str()).hidden("state", line.alpha3.clone())
                .body(html! { (Button::plain(tongue.with("replies-remind-take-in", args![("state", line.names.short(tongue.lang()))]))) }))
        }
    }
}

/// What became of a round that has left.
fn left(visit: &Visit, shown: &Shown) -> Markup {
    let tongue = visit.tongue();
    let mut table = Table::new(tongue.say("replies-remind-left"))
        .keys()
        .column(Column::new(tongue.say("replies-column-state")).head())
        .column(Column::new(tongue.say("replies-remind-lang")))
        .column(Column::new(tongue.say("replies-remind-stands-as")))
        .column(Column::new(tongue.say("replies-register")))
        .empty(Empty::new(tongue.say("replies-remind-nobody")));
    let mut rows: Vec<(&Reminder, &Line)> =
        shown.reminders.iter().filter_map(|r| shown.lines.iter().find(|l| l.consignment == r.consignment).map(|l| (r, l))).collect();
    rows.sort_by_cached_key(|(_, line)| tongue.sort_key(line.names.short(tongue.lang())));
    for (reminder, line) in rows {
        let row = Row::new();
        let row = match reminder.mail {
            Some(mail) => row.open(visit.office(&format!("outbox/{mail}")).as_str()),
            None => row.open(format!("{}/{}/{}", visit.office("replies"), shown.found.letter.slug, line.alpha3).as_str()),
        };
        let tone = if reminder.step == "spared" { Tone::Neutral } else { state_tone(&reminder.state) };
        let stands = Tag::new(tone, tongue.say(&reminder_words(reminder)));
        table = table.row(
            row.cell(name(line.names.short(tongue.lang())))
                .cell(tongue.language(line.lang))
                .cell(stands)
                .cell(name(reminder.register.clone().unwrap_or_default())),
        );
    }
    let to_print = shown.reminders.iter().any(|r| r.step == "to-print");
    html! {
        @if to_print && visit.cx.may(REMIND) {
            p { a href=(shown.found.address(visit, "/print")) { (tongue.say("replies-remind-print")) } }
        }
        (table)
    }
}

/// What the page shows of each addressee, as a file: what would become of it, or became.
fn file(visit: &Visit, shown: &Shown) -> formats::Table {
    let tongue = visit.tongue();
    let round = &shown.found.round;
    let left = round.state == RoundState::Left;
    let columns = [
        "replies-silent-code",
        "replies-column-state",
        "replies-remind-lang",
        if left { "replies-remind-stands-as" } else { "replies-remind-fate" },
        "replies-reason",
        "replies-register",
    ];
    let title =
        tongue.with("replies-remind-round-title", args![("days", round.days), ("reference", shown.found.letter.reference.as_str())]);
    let mut table = formats::Table::new(title, visit.lang(), columns.map(|key| tongue.say(key)));
    let mut fates = shown.fates(visit);
    fates.sort_by_cached_key(|(line, _)| tongue.sort_key(line.names.short(tongue.lang())));
    for (line, fate) in fates {
        let reminder = shown.reminders.iter().find(|r| r.consignment == line.consignment);
        let words = match (left, reminder) {
            (true, None) => continue,
            (true, Some(reminder)) => reminder_words(reminder),
            (false, _) => fate_words(fate),
        };
        table.row([
            line.alpha3.as_str().into(),
            line.names.short(tongue.lang()).into(),
            tongue.language(line.lang).into(),
            tongue.say(&words).into(),
            line.reason.clone().into(),
            reminder.and_then(|r| r.register.clone()).into(),
        ]);
    }
    table
}

/// The message key of what would become of an addressee.
fn fate_words(fate: Result<ByWay, Spared>) -> String {
    match fate {
        Ok(ByWay::Mail) => "replies-remind-by-mail".to_owned(),
        Ok(ByWay::Paper) => "replies-remind-on-paper".to_owned(),
        Err(why) => format!("replies-spared-{}", why.name()),
    }
}

/// The message key of what became of a reminder.
fn reminder_words(reminder: &Reminder) -> String {
    match (reminder.step.as_str(), reminder.why) {
        ("spared", Some(why)) => format!("replies-spared-{}", why.name()),
        // words: replies-reminder-*
        _ => format!("replies-reminder-{}", reminder.state),
    }
}

fn state_tone(state: &str) -> Tone {
    match state {
        "sent" | "posted" => Tone::Good,
        "failed" => Tone::Bad,
        "in-doubt" => Tone::Caution,
        _ => Tone::Info,
    }
}

/// Holds it back.
pub(crate) async fn hold(path: Path<(String, String, String)>, sent: Sent) -> Response {
    act(path, sent, async |sent, found| reminders::hold(&sent.cx(), found.letter.id, found.round.days).await).await
}

/// Lets it go by itself again.
pub(crate) async fn resume(path: Path<(String, String, String)>, sent: Sent) -> Response {
    act(path, sent, async |sent, found| reminders::resume(&sent.cx(), found.letter.id, found.round.days).await).await
}

/// Sends it now.
pub(crate) async fn send(path: Path<(String, String, String)>, sent: Sent) -> Response {
    act(path, sent, async |sent, found| {
        let sure = sent.form.value("sure") == "yes";
        reminders::send_now(&sent.cx(), found.letter.id, found.round.days, sure).await
    })
    .await
}

/// Leaves an addressee out.
pub(crate) async fn leave_out(path: Path<(String, String, String)>, sent: Sent) -> Response {
    act(path, sent, async |sent, found| {
        reminders::leave_out(&sent.cx(), found.letter.id, sent.form.value("state"), sent.form.value("reason")).await
    })
    .await
}

/// Takes it in again.
pub(crate) async fn take_in(path: Path<(String, String, String)>, sent: Sent) -> Response {
    act(path, sent, async |sent, found| reminders::take_in(&sent.cx(), found.letter.id, sent.form.value("state")).await).await
}

async fn act(
    Path((_, slug, days)): Path<(String, String, String)>,
    mut sent: Sent,
    does: impl AsyncFnOnce(&Sent, &Found) -> Result<(), RemindFault>,
) -> Response {
    let shown = match Shown::read(&sent.visit, &slug, &days).await {
        Ok(shown) => shown,
        Err(fault) => return sent.visit.refuse(&fault),
    };
    match does(&sent, &shown.found).await {
        Ok(()) => sent.visit.lead(&shown.found.address(&sent.visit, "")),
        Err(fault) => match sent.refused(&fault) {
            Err(answer) => answer,
            Ok(()) if sent.form.is_sound() => sent.visit.refuse(&fault),
            Ok(()) => sent.again(draw(&sent.visit, &shown, &sent.form)).await,
        },
    }
}
