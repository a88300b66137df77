//! A webhook: what it is told and how it stands, its log with each attempt, and what can be done with it.

use axum::extract::Path;
use axum::response::Response;
use kernel::Id;
use maud::{Markup, html};
use page::{Button, Buttons, Column, Empty, FilterBar, Form, History, Page, Pagination, Row, Table, Tag, Tone};
use web::{Sent, Visit};
use words::args;

use super::form::words_of;
use super::{code, done, form_tag, shown_once, tag};
use crate::{Attempt, Delivery, DeliveryState, SEE, SET, Webhook, WebhookFault, secret, store};

/// Deliveries on one page.
const ON_A_PAGE: i64 = 25;

struct Shown {
    webhook: Webhook,
    state: Option<DeliveryState>,
    /// The page's number, from 1.
    number: i64,
    all: i64,
    log: Vec<(Delivery, Vec<Attempt>)>,
}

/// The page.
pub(crate) async fn show(Path((_, id)): Path<(String, String)>, visit: Visit) -> Response {
    let Ok(id) = id.parse::<Id>() else { return visit.not_found() };
    match load(&visit, id).await {
        Ok(shown) => visit.page(draw(&visit, &shown, &Form::new(), None)).await,
        Err(fault) => visit.refuse(&fault),
    }
}

/// The page with a secret above it: after a secret was made, and never again.
pub(crate) async fn with_secret(visit: Visit, id: Id, generation: i64) -> Response {
    let text = secret(&visit.app.ledger, id, generation);
    match load(&visit, id).await {
        Ok(shown) => visit.page(draw(&visit, &shown, &Form::new(), Some(&text))).await,
        Err(fault) => visit.refuse(&fault),
    }
}

/// The page with the fault of its form.
pub(crate) async fn again(sent: Sent, id: Id) -> Response {
    match load(&sent.visit, id).await {
        Ok(shown) => sent.again(draw(&sent.visit, &shown, &sent.form, None)).await,
        Err(fault) => sent.visit.refuse(&fault),
    }
}

async fn load(visit: &Visit, id: Id) -> Result<Shown, WebhookFault> {
    let query = &visit.place.query;
    let state: Option<DeliveryState> = query.value("state").parse().ok();
    let number = query.value("page").parse::<u32>().map_or(1, |n| i64::from(n.max(1)));
    let edition = visit.cx.edition()?;
    let read = visit.cx.read(SEE).await?;
    let webhook = store::one(&read, edition, id).await?.ok_or(WebhookFault::NotThere)?;
    let mut log = Vec::new();
    for delivery in store::log(&read, edition, id, state, (number - 1) * ON_A_PAGE, ON_A_PAGE).await? {
        let attempts = store::attempts(&read, delivery.id).await?;
        log.push((delivery, attempts));
    }
    Ok(Shown { webhook, state, number, all: store::log_length(&read, edition, id, state).await?, log })
}

fn draw(visit: &Visit, shown: &Shown, form: &Form, text: Option<&str>) -> Page {
    let one = &shown.webhook;
    let sheet = visit.kit().sheet(form);
    let mut page = Page::new(&one.name).crumb(visit.say("webhooks-title"), visit.office("webhooks")).errors(&sheet);
    if visit.cx.may(SET) {
        page = page.actions(Button::secondary(visit.say("webhooks-edit")).leads(visit.office(&format!("webhooks/{}/edit", one.id))));
    }
    page.main(html! {
        @if let Some(text) = text { (shown_once(visit, text)) }
        (done(visit, &["changed", "paused", "resumed", "tested", "sent-again"]))
        p { (tag(visit, one)) }
        p { (code(&one.url)) }
        p { (visit.say("webhooks-told")) }
        ul { @for name in one.events.names() { li { (words_of(visit, name)) } } }
        @if visit.cx.may(SET) { (acts(visit, one, &sheet)) }
        h2 { (visit.say("webhooks-log")) }
        (bar(visit, shown))
        (table(visit, shown))
        (pages(visit, shown))
    })
}

fn acts(visit: &Visit, one: &Webhook, sheet: &page::Sheet<'_>) -> Markup {
    let button = |act: &str, button: Buttons| form_tag(visit, &format!("webhooks/{}/{act}", one.id)).body(button);
    let rotate = html! {
        p { (visit.say("webhooks-rotate-effect")) }
        (button("rotate", Buttons::new(Button::secondary(visit.say("webhooks-rotate")))))
    };
    let remove = html! {
        p { (visit.say("webhooks-remove-effect")) }
        (sheet.tick("sure", "yes", visit.say("webhooks-remove-sure")))
        (Buttons::new(Button::danger(visit.say("webhooks-remove"))))
    };
    let pause = Button::secondary(visit.say("webhooks-pause")).to(visit.office(&format!("webhooks/{}/pause", one.id)));
    html! {
        @if one.paused.is_some() {
            p { (visit.say("webhooks-paused-effect")) }
            (button("resume", Buttons::new(Button::primary(visit.say("webhooks-resume")))))
        } @else {
            (button("test", Buttons::new(Button::secondary(visit.say("webhooks-test"))).and(pause)))
        }
        (page::details(visit.say("webhooks-rotate"), rotate))
        (page::details(visit.say("webhooks-remove"), form_tag(visit, &format!("webhooks/{}/remove", one.id)).body(remove)))
    }
}

/// The address of a part of the log.
fn here(visit: &Visit, shown: &Shown, number: i64) -> String {
    let state = shown.state.map_or("", DeliveryState::name);
    visit.office(&format!("webhooks/{}?state={state}&page={number}", shown.webhook.id))
}

// words: webhooks-delivery-*
fn bar(visit: &Visit, shown: &Shown) -> Markup {
    let asked = Form::new().with("state", shown.state.map_or("", DeliveryState::name));
    let sheet = visit.kit().sheet(&asked);
    let path = visit.office(&format!("webhooks/{}", shown.webhook.id));
    let select = DeliveryState::ALL
        .into_iter()
        .fold(sheet.select("state", visit.say("webhooks-state")).blank(visit.say("webhooks-any-state")), |select, state| {
            select.option(state.name(), visit.say(&format!("webhooks-delivery-{state}")))
        });
    let total = visit.tongue().with("webhooks-total", args![("number", shown.all)]);
    html! { (FilterBar::new(visit.kit(), path, visit.say("webhooks-filter")).field(select).total(total)) }
}

fn table(visit: &Visit, shown: &Shown) -> Markup {
    let may = visit.cx.may(SET) && shown.webhook.paused.is_none();
    let row = |(delivery, attempts): &(Delivery, Vec<Attempt>)| {
        let tone = match delivery.state {
            DeliveryState::Waiting => Tone::Info,
            DeliveryState::Delivered => Tone::Good,
            DeliveryState::GivenUp => Tone::Bad,
        };
        let row = Row::new()
            .cell(visit.brief(delivery.made_at.timestamp()))
            .cell(html! { (words_of(visit, &delivery.event)) br; span.quiet { (code(&delivery.event)) } })
            .cell(Tag::new(tone, visit.say(&format!("webhooks-delivery-{}", delivery.state))))
            .cell(tries(visit, delivery, attempts));
        match may {
            true if delivery.state != DeliveryState::Waiting => row.cell(resend(visit, delivery)),
            true => row.cell(html! {}),
            false => row,
        }
    };
    let mut table = Table::new(visit.say("webhooks-log"))
        .caption_hidden()
        .column(Column::new(visit.zoned("webhooks-when")).head())
        .column(Column::new(visit.say("webhooks-field-event")))
        .column(Column::new(visit.say("webhooks-state")))
        .column(Column::new(visit.say("webhooks-attempts")));
    if may {
        table = table.column(Column::new(visit.say("webhooks-again")).title_hidden());
    }
    html! { (table.rows(shown.log.iter().map(row)).empty(Empty::new(visit.say("webhooks-log-empty")))) }
}

fn resend(visit: &Visit, delivery: &Delivery) -> Markup {
    let path = format!("webhooks/{}/deliveries/{}/again", delivery.webhook, delivery.id);
    let event = html! { (visit.say("webhooks-again")) span.hidden { " " (delivery.event) } };
    html! { (form_tag(visit, &path).body(Button::plain(event))) }
}

/// The attempts of a delivery, and when the next one is due.
fn tries(visit: &Visit, delivery: &Delivery, attempts: &[Attempt]) -> Markup {
    let history = attempts
        .iter()
        .fold(History::new(), |history, attempt| history.event(visit.brief(attempt.at.timestamp()), html! { (ended(visit, attempt)) }));
    let next = delivery.next_at.filter(|_| !attempts.is_empty());
    html! {
        @if !attempts.is_empty() {
            (page::details(visit.tongue().with("webhooks-tried", args![("number", attempts.len() as i64)]), history))
        }
        @if let Some(next) = next { p.quiet { (visit.say("webhooks-next")) " " (visit.brief(next.timestamp())) } }
    }
}

/// How an attempt ended: the status and the beginning of the answer, or the trouble.
// words: webhooks-trouble-*
fn ended(visit: &Visit, attempt: &Attempt) -> Markup {
    let millis = visit.tongue().with("webhooks-millis", args![("number", attempt.millis)]);
    match (attempt.status, attempt.trouble) {
        (Some(status), _) => {
            html! { (code(&status.to_string())) ", " (millis) @if !attempt.answer.is_empty() { ": " bdi { (attempt.answer) } } }
        }
        (None, Some(trouble)) => html! { (visit.say(&format!("webhooks-trouble-{trouble}"))) },
        (None, None) => html! {},
    }
}

fn pages(visit: &Visit, shown: &Shown) -> Markup {
    if shown.all <= ON_A_PAGE {
        return html! {};
    }
    let last = (shown.all + ON_A_PAGE - 1) / ON_A_PAGE;
    let sentence = visit.tongue().with("webhooks-page", args![("number", shown.number), ("last", last)]);
    let mut pages = Pagination::new(visit.kit()).sentence(sentence);
    if shown.number > 1 {
        pages = pages.previous(here(visit, shown, shown.number - 1));
    }
    if shown.number < last {
        pages = pages.next(here(visit, shown, shown.number + 1));
    }
    html! { (pages) }
}
