//! The register's list: what is looked for, in which order, a page of it.

use std::collections::HashMap;

use axum::response::Response;
use directory::State;
use kernel::Id;
use ledger::DoorFault;
use maud::{Markup, html};
use page::{Button, Column, Empty, Exports, FilterBar, Form, Order, Page, Pagination, Row, Table};
use web::Visit;
use words::args;

use super::marks::{marked, piece};
use super::plan::together;
use super::sought::{Asked, FILTERS, address};
use super::{channel_words, direction_words, files};
use crate::class::Class;
use crate::store::{self, Found, SortedBy};
use crate::{Channel, ENTER, SEE};

/// Items on a page of the register: what fits on three screens, and is still one quick query.
const PER_PAGE: i64 = 100;

/// What a page of the list shows.
pub(super) struct Shown {
    pub asked: Asked,
    pub found: Vec<Found>,
    /// Whether there is a page after this one.
    pub more: bool,
    pub total: i64,
    /// The texts of the items, where words were looked for.
    texts: HashMap<Id, String>,
    pub classes: Vec<Class>,
    states: Vec<State>,
}

/// The register, by number, the newest first, unless the address asks for another order.
pub async fn list(visit: Visit) -> Response {
    if let Some(answer) = files::asked(&visit).await {
        return answer;
    }
    match Shown::read(&visit).await {
        Ok(shown) => visit.page(draw(&visit, &shown)).await,
        Err(fault) => visit.refuse(&fault),
    }
}

impl Shown {
    async fn read(visit: &Visit) -> Result<Self, DoorFault> {
        let edition = visit.cx.edition()?;
        let read = visit.cx.read(SEE).await?;
        let asked = Asked::read(visit);
        let mut found = store::look(&read, edition, &asked.sought, asked.order, asked.after, PER_PAGE + 1).await?;
        let most = usize::try_from(PER_PAGE).unwrap_or(usize::MAX);
        let more = found.len() > most;
        found.truncate(most);
        let texts = match asked.sought.words.is_empty() {
            true => HashMap::new(),
            false => store::texts(&read, &found.iter().map(|f| f.item.id).collect::<Vec<_>>()).await?,
        };
        let total = store::count(&read, edition, &asked.sought).await?;
        let (classes, states) = (store::classes(&read, edition).await?, directory::store::states(&read).await?);
        Ok(Self { asked, found, more, total, texts, classes, states })
    }
}

fn draw(visit: &Visit, shown: &Shown) -> Page {
    let tongue = visit.tongue();
    let words = &shown.asked.sought.words;
    let mut table = Table::new(tongue.say("correspondence-title"))
        .caption_hidden()
        .keys()
        .column(sorted(visit, shown, tongue.say("correspondence-number"), SortedBy::Number).head())
        .column(sorted(visit, shown, visit.zoned("correspondence-at"), SortedBy::Time))
        .column(Column::new(tongue.say("correspondence-channel")))
        .column(Column::new(tongue.say("correspondence-correspondent")))
        .column(Column::new(tongue.say("correspondence-subject")));
    for Found { item, .. } in &shown.found {
        let stands = shown.texts.get(&item.id).and_then(|text| piece(text, words));
        table = table.row(
            Row::new()
                .open(format!("{}/{}", visit.office("register"), item.id).as_str())
                .cell(html! { bdi { (marked(&item.reference, words)) } })
                .cell(visit.brief(item.at.timestamp()))
                .cell(tongue.say(channel_words(item.channel)))
                .cell(html! { bdi { (marked(item.correspondent(), words)) } })
                .cell(html! {
                    @if item.disposed_at.is_some() { (tongue.say("correspondence-disposed")) }
                    span lang=(item.lang.code()) dir=(item.lang.direction().code()) { (marked(&item.subject, words)) }
                    @if let Some(stands) = stands {
                        p.hint lang=(item.lang.code()) dir=(item.lang.direction().code()) { (stands) }
                    }
                }),
        );
    }
    let nothing = if shown.asked.is_all() { "correspondence-empty" } else { "correspondence-none-found" };
    let table = table.empty(Empty::new(tongue.say(nothing)));
    let mut buttons = Vec::new();
    if visit.cx.may(ENTER) {
        buttons.push(Button::primary(tongue.say("correspondence-enter")).leads(visit.office("register/new").as_str()));
    }
    buttons.push(Button::secondary(tongue.say("correspondence-plan")).leads(visit.office("file-plan").as_str()));
    Page::new(tongue.say("correspondence-title"))
        .actions(together(buttons))
        .main(html! { (bar(visit, shown)) (table) (pages(visit, shown)) (exports(visit)) })
}

/// A column by which the list can be sorted; that by which it is sorted turns it round.
fn sorted(visit: &Visit, shown: &Shown, title: String, column: SortedBy) -> Column {
    let (by, falling) = shown.asked.order;
    let now = (by == column).then_some(if falling { Order::Falling } else { Order::Rising });
    let way = if now == Some(Order::Falling) { "up" } else { "down" };
    Column::new(title).sort(address(visit, &[], &[("sort", column.name()), ("way", way)]).as_str(), now)
}

fn bar(visit: &Visit, shown: &Shown) -> Markup {
    let tongue = visit.tongue();
    let query = &visit.place.query;
    let form = FILTERS.iter().fold(Form::new(), |form, name| form.with(name, query.trimmed(name)));
    let sheet = visit.kit().sheet(&form);
    let mut channel = sheet.select("channel", tongue.say("correspondence-channel")).blank(tongue.say("correspondence-any"));
    for one in Channel::ALL {
        channel = channel.option(one.name(), tongue.say(channel_words(one)));
    }
    let direction = sheet
        .select("direction", tongue.say("correspondence-direction"))
        .blank(tongue.say("correspondence-both"))
        .option("in", tongue.say("correspondence-in"))
        .option("out", tongue.say("correspondence-out"));
    let mut state = sheet.select("state", tongue.say("correspondence-field-state")).blank(tongue.say("correspondence-any"));
    for (id, called) in states(visit, &shown.states) {
        state = state.option(id, called);
    }
    let mut bar = FilterBar::new(visit.kit(), visit.office("register").as_str(), tongue.say("correspondence-show"))
        .field(sheet.text("q", tongue.say("correspondence-search")).search())
        .field(direction)
        .field(channel)
        .field(state);
    if !shown.classes.is_empty() {
        let mut class = sheet.select("class", tongue.say("correspondence-class")).blank(tongue.say("correspondence-any"));
        for one in &shown.classes {
            class = class.option(one.id.to_string(), one.label(visit.lang()));
        }
        bar = bar.field(class);
    }
    bar = bar
        .field(sheet.date("since", tongue.say("correspondence-since")))
        .field(sheet.date("until", tongue.say("correspondence-until")))
        .total(tongue.with("correspondence-total", args![("number", shown.total)]));
    let called = |filter: &str| match filter {
        "direction" => shown.asked.sought.direction.map(|d| tongue.say(direction_words(d))),
        "channel" => shown.asked.sought.channel.map(|c| tongue.say(channel_words(c))),
        "state" => {
            let state = shown.states.iter().find(|s| Some(s.id) == shown.asked.sought.state);
            state.map(|s| s.names.short(visit.lang()).to_owned())
        }
        "class" => shown.classes.iter().find(|c| Some(c.id) == shown.asked.sought.class).map(|c| c.label(visit.lang())),
        _ => Some(query.trimmed(filter).to_owned()).filter(|value| !value.is_empty()),
    };
    for (filter, words) in [
        ("q", "correspondence-search"),
        ("direction", "correspondence-direction"),
        ("channel", "correspondence-channel"),
        ("state", "correspondence-field-state"),
        ("class", "correspondence-class"),
        ("since", "correspondence-since"),
        ("until", "correspondence-until"),
    ] {
        if let Some(value) = called(filter) {
            let line = tongue.with("correspondence-applied", args![("what", tongue.say(words)), ("value", value)]);
            bar = bar.applied(line, address(visit, &[filter], &[]).as_str());
        }
    }
    html! { (bar) }
}

/// States by name, with their ids, for a choice.
pub(super) fn states(visit: &Visit, states: &[State]) -> Vec<(String, String)> {
    let tongue = visit.tongue();
    let mut named: Vec<(String, String)> =
        states.iter().map(|s| (s.id.to_string(), s.names.short(visit.lang()).to_owned())).filter(|(_, n)| !n.is_empty()).collect();
    named.sort_by(|(_, a), (_, b)| tongue.compare(a, b));
    named
}

fn pages<'a>(visit: &'a Visit, shown: &Shown) -> Pagination<'a> {
    let mut pages = Pagination::new(visit.kit());
    if shown.asked.after.is_some() {
        pages = pages.page(visit.say("correspondence-first-page"), address(visit, &[], &[]).as_str(), false);
    }
    if let Some(last) = shown.found.last().filter(|_| shown.more) {
        pages = pages.next(address(visit, &[], &[("after", &last.cursor.to_string())]).as_str());
    }
    let number = i64::try_from(shown.found.len()).unwrap_or(i64::MAX);
    pages.sentence(visit.tongue().with("correspondence-page", args![("shown", number), ("total", shown.total)]))
}

fn exports(visit: &Visit) -> Exports<'_> {
    let of = |format: &str| address(visit, &[], &[("format", format)]);
    Exports::new(visit.kit(), of("csv").as_str(), of("xlsx").as_str()).pdf(of("pdf").as_str())
}
