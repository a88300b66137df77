//! All letters of the edition, the newest first.

use std::collections::HashMap;

use axum::response::Response;
use directory::AddresseeClass;
use interchange::glossary::Glossary;
use kernel::{Id, Lang};
use maud::html;
use page::{Button, Column, Empty, FilterBar, Page, Row, Table};
use web::Visit;
use words::args;

use super::{Found, path, state_tag};
use crate::{Letter, LetterState, SEE, SET_DISPATCH, TRANSLATE, TextFault, Version, WRITE, store};

/// What the list shows.
struct List {
    letters: Vec<Found>,
    classes: Vec<AddresseeClass>,
    state: Option<LetterState>,
}

/// The list.
pub(crate) async fn list(visit: Visit) -> Response {
    match ask(&visit).await {
        Ok(list) => visit.page(view(&visit, &list)).await,
        Err(fault) => visit.refuse(&fault),
    }
}

async fn ask(visit: &Visit) -> Result<List, TextFault> {
    let read = visit.cx.read(SEE).await?;
    let edition = visit.cx.edition()?;
    let mut versions: HashMap<Id, Vec<Version>> = HashMap::new();
    for version in store::all_versions(&read, edition).await? {
        versions.entry(version.letter).or_default().push(version);
    }
    let with_versions =
        |letter: Letter| Found { versions: versions.remove(&letter.id).unwrap_or_default(), letter, glossary: Glossary::default() };
    Ok(List {
        letters: store::letters(&read, edition).await?.into_iter().map(with_versions).collect(),
        classes: directory::class::classes(&read).await?,
        state: visit.place.query.value("state").parse().ok(),
    })
}

fn view(visit: &Visit, list: &List) -> Page {
    let tongue = visit.tongue();
    let kit = visit.kit();
    let sheet = kit.sheet(&visit.place.query);
    let shown: Vec<&Found> = list.letters.iter().filter(|f| list.state.is_none_or(|s| f.letter.state == s)).collect();
    let here = visit.office("letters");
    let states = sheet.select("state", tongue.say("letters-column-stage")).blank(tongue.say("letters-any-state"));
    let states = LetterState::ALL.into_iter().fold(states, |select, s| select.option(s.name(), tongue.say(&format!("letters-state-{s}"))));
    let total = tongue.with("letters-list-total", args![("n", shown.len()), ("all", list.letters.len())]);
    let bar = FilterBar::new(kit, here.as_str(), tongue.say("letters-filter")).field(states).total(total);
    let bar = match list.state {
        Some(state) => bar.applied(tongue.say(&format!("letters-state-{state}")), here.as_str()),
        None => bar,
    };
    let may_write = visit.cx.may(WRITE);
    let new = visit.office("letters/new");
    let empty = Empty::new(tongue.say("letters-list-empty"));
    let empty = if may_write { empty.add(tongue.say("letters-new"), new.as_str()) } else { empty };
    let table = Table::new(tongue.say("letters-title-list"))
        .caption_hidden()
        .keys()
        .column(Column::new(tongue.say("letters-column-number")).head())
        .column(Column::new(tongue.say("letters-column-subject")))
        .column(Column::new(tongue.say("letters-column-date")))
        .column(Column::new(tongue.say("letters-column-class")))
        .column(Column::new(tongue.say("letters-column-stage")))
        .column(Column::new(tongue.say("letters-column-versions")))
        .rows(shown.iter().map(|found| row(visit, found, &list.classes)))
        .empty(empty);
    let page = Page::new(tongue.say("letters-title-list")).main(html! { @if !list.letters.is_empty() { (bar) } (table) });
    let settings = visit.office("letters/dispatch");
    page.actions(html! {
        @if may_write { (Button::secondary(tongue.say("letters-new")).leads(new.as_str())) }
        (Button::secondary(tongue.say("letters-terms")).leads(visit.office("letters/terms").as_str()))
        @if visit.cx.may(TRANSLATE) { (Button::secondary(tongue.say("letters-memory")).leads(visit.office("letters/memory.tmx").as_str())) }
        @if visit.cx.may(SET_DISPATCH) { (Button::secondary(tongue.say("letters-dispatch-settings")).leads(settings.as_str())) }
    })
}

fn row(visit: &Visit, found: &Found, classes: &[AddresseeClass]) -> Row {
    let (tongue, kit) = (visit.tongue(), visit.kit());
    let letter = &found.letter;
    let class = classes.iter().find(|c| c.slug == letter.class);
    // A version that may leave counts; what is only begun is told by the letter's own page.
    let ready: Vec<&str> =
        Lang::ALL.into_iter().filter(|l| found.version(*l).is_some_and(|v| v.state.may_leave())).map(|l| tongue.language(l)).collect();
    Row::new()
        .cell(html! { bdi { (letter.reference) } })
        .cell(html! { @if let Some((lang, line)) = found.subject(kit.lang) { (kit.in_lang(lang, line)) } })
        .cell(tongue.day(letter.dated))
        .cell(html! { @if let Some(class) = class { (kit.text(&class.names)) } @else { (letter.class) } })
        .cell(state_tag(&tongue, letter.state))
        .cell(if ready.is_empty() { tongue.say("letters-none-ready") } else { tongue.list(&ready) })
        .open(path(visit, letter, "").as_str())
}
