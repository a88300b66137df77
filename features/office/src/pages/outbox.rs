//! The outbox: all mails of the edition, newest first, by state and purpose.

use axum::response::Response;
use ledger::DoorFault;
use maud::{Markup, html};
use outbox::list::{self, Mail, MailFilter};
use outbox::{MailState, Purpose, REHEARSE, SEE};
use page::{Button, Buttons, Column, Counts, Empty, FilterBar, Form, Page, Pagination, Row, Table, Tone, live, name};
use web::Visit;
use words::args;

use super::{address, mail_state, mail_tag};

/// Mails on one page.
const ON_A_PAGE: i64 = 50;

/// What the page shows.
struct Shown {
    filter: MailFilter,
    /// The page's number, from 1.
    number: i64,
    mails: Vec<Mail>,
    /// How many mails the filter leaves.
    all: i64,
    counts: Vec<(MailState, i64)>,
}

/// The list.
pub(crate) async fn list(visit: Visit) -> Response {
    if let Some(format) = visit.asked_format() {
        return match file(&visit).await {
            Ok(table) => visit.export(format, table).await,
            Err(fault) => visit.refuse(&fault),
        };
    }
    match load(&visit).await {
        Ok(shown) => visit.page(page(&visit, &shown)).await,
        Err(fault) => visit.refuse(&fault),
    }
}

/// Tells an open list that a mail changed.
pub(crate) async fn changes(visit: Visit) -> Response {
    visit.changes(&[outbox::MAIL])
}

/// Which mails the address asks for.
fn filter(visit: &Visit) -> MailFilter {
    let query = &visit.place.query;
    MailFilter { state: query.value("state").parse().ok(), purpose: Purpose::ALL.into_iter().find(|p| p.name() == query.value("purpose")) }
}

/// All mails that the filter leaves, as a file. Their texts and links are not part of it.
async fn file(visit: &Visit) -> Result<formats::Table, DoorFault> {
    let (edition, tongue) = (visit.cx.edition()?, visit.tongue());
    let read = visit.cx.read(SEE).await?;
    let mails = list::page(&read, edition, filter(visit), 0, i64::MAX).await?;
    let columns =
        ["office-subject", "office-addressee", "office-field-email", "office-state", "office-purpose", "office-attempts", "office-queued"];
    let mut table = formats::Table::new(tongue.say("office-outbox-title"), visit.lang(), columns.map(|key| tongue.say(key)));
    for mail in mails {
        table.row([
            mail.subject.into(),
            mail.to_name.into(),
            mail.to.into(),
            mail_state(visit, mail.state).into(),
            purpose_words(visit, &mail.purpose).into(),
            mail.attempts.into(),
            formats::Cell::Instant(mail.edition_at.timestamp(), visit.zone()),
        ]);
    }
    Ok(table)
}

async fn load(visit: &Visit) -> Result<Shown, DoorFault> {
    let query = &visit.place.query;
    let filter = filter(visit);
    let number = query.value("page").parse::<u32>().map_or(1, |n| i64::from(n.max(1)));
    let edition = visit.cx.edition()?;
    let read = visit.cx.read(SEE).await?;
    Ok(Shown {
        filter,
        number,
        mails: list::page(&read, edition, filter, (number - 1) * ON_A_PAGE, ON_A_PAGE).await?,
        all: list::count(&read, edition, filter).await?,
        counts: list::counts(&read, edition).await?,
    })
}

fn purpose_words(visit: &Visit, purpose: &str) -> String {
    // words: outbox-purpose-*
    visit.say(&format!("outbox-purpose-{purpose}"))
}

fn here(visit: &Visit, filter: MailFilter, number: i64) -> String {
    let state = filter.state.map(|s| s.to_string()).unwrap_or_default();
    let number = if number > 1 { number.to_string() } else { String::new() };
    address(&visit.office("outbox"), &[("state", &state), ("purpose", filter.purpose.map_or("", Purpose::name)), ("page", &number)])
}

fn page(visit: &Visit, shown: &Shown) -> Page {
    let tongue = visit.tongue();
    let row = |mail: &Mail| {
        Row::new()
            .open(visit.office(&format!("outbox/{}", mail.id)))
            .cell(name(&mail.subject))
            .cell(html! { div { (name(&mail.to_name)) br; (name(&mail.to)) } })
            .cell(mail_tag(visit, mail.state))
            .cell(purpose_words(visit, &mail.purpose))
            .cell(tongue.number(mail.attempts))
            .cell(visit.brief(mail.edition_at.timestamp()))
    };
    let table = Table::new(tongue.say("office-outbox-title"))
        .caption_hidden()
        .keys()
        .column(Column::new(tongue.say("office-subject")).head())
        .column(Column::new(tongue.say("office-addressee")))
        .column(Column::new(tongue.say("office-state")))
        .column(Column::new(tongue.say("office-purpose")))
        .column(Column::new(tongue.say("office-attempts")).number())
        .column(Column::new(visit.zoned("office-queued")))
        .rows(shown.mails.iter().map(row))
        .empty(Empty::new(tongue.say("office-outbox-empty")));
    let page = Page::new(tongue.say("office-outbox-title")).lead(tongue.say("office-outbox-lead"));
    let mut actions = Buttons::new(Button::secondary(tongue.say("office-template-title")).leads(visit.office("templates")));
    if visit.cx.may(REHEARSE) {
        actions = actions.and(Button::secondary(tongue.say("office-rehearsal-title")).leads(visit.office("rehearsal")));
    }
    let part = |id: &str, content: Markup| live(id, visit.office("outbox/changes"), visit.place.path_and_query.as_str(), content);
    // The filter is the person's: it stays outside of what changes by itself.
    page.actions(actions).main(html! {
        (part("numbers", numbers(visit, &shown.counts)))
        (bar(visit, shown))
        (part("mails", html! { (table) (pages(visit, shown)) (visit.exports()) }))
    })
}

/// The numbers of all states, each with its list.
fn numbers(visit: &Visit, counts: &[(MailState, i64)]) -> Markup {
    let list = counts.iter().fold(Counts::new(), |list, (state, number)| {
        let tone = match state {
            MailState::InDoubt => Tone::Caution,
            MailState::Failed => Tone::Bad,
            MailState::Sent => Tone::Good,
            _ => Tone::Neutral,
        };
        let filter = MailFilter { state: Some(*state), purpose: None };
        list.count(tone, visit.tongue().number(*number), mail_state(visit, *state)).behind(here(visit, filter, 1))
    });
    html! { @if !counts.is_empty() { (list) } }
}

fn bar(visit: &Visit, shown: &Shown) -> Markup {
    let tongue = visit.tongue();
    let MailFilter { state, purpose } = shown.filter;
    let mut asked = Form::new();
    if let Some(state) = state {
        asked = asked.with("state", state.name());
    }
    if let Some(purpose) = purpose {
        asked = asked.with("purpose", purpose.name());
    }
    let sheet = visit.kit().sheet(&asked);
    let mut states = sheet.select("state", tongue.say("office-state")).blank(tongue.say("office-any-state"));
    for state in MailState::ALL {
        states = states.option(state.name(), mail_state(visit, state));
    }
    let mut purposes = sheet.select("purpose", tongue.say("office-purpose")).blank(tongue.say("office-any-purpose"));
    for purpose in Purpose::ALL {
        purposes = purposes.option(purpose.name(), purpose_words(visit, purpose.name()));
    }
    let mut bar = FilterBar::new(visit.kit(), visit.office("outbox"), tongue.say("office-filter"))
        .field(states)
        .field(purposes)
        .total(tongue.with("office-outbox-total", args![("number", shown.all)]));
    if let Some(state) = state {
        bar = bar.applied(mail_state(visit, state), here(visit, MailFilter { state: None, purpose }, 1));
    }
    if let Some(purpose) = purpose {
        bar = bar.applied(purpose_words(visit, purpose.name()), here(visit, MailFilter { state, purpose: None }, 1));
    }
    html! { (bar.clear(tongue.say("office-clear"), visit.office("outbox"))) }
}

fn pages(visit: &Visit, shown: &Shown) -> Markup {
    if shown.all <= ON_A_PAGE && shown.number == 1 {
        return html! {};
    }
    let (first, last) = ((shown.number - 1) * ON_A_PAGE + 1, (shown.number * ON_A_PAGE).min(shown.all));
    let mut links = Pagination::new(visit.kit());
    if first <= last {
        links = links.sentence(visit.tongue().with("office-outbox-page", args![("first", first), ("last", last), ("all", shown.all)]));
    }
    if shown.number > 1 {
        links = links.previous(here(visit, shown.filter, shown.number - 1));
    }
    if last < shown.all {
        links = links.next(here(visit, shown.filter, shown.number + 1));
    }
    html! { (links) }
}
