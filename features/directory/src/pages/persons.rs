//! Persons: the list with its search, a person with the posts held, and the form.

use axum::extract::Path;
use axum::response::Response;
use kernel::{Id, Lang};
use maud::{Markup, Render, html};
use page::{Button, Buttons, Column, Empty, FilterBar, Form, FormTag, Page, Row, Sheet, Summary, Table, Width};
use web::{Sent, Visit};
use words::args;

use super::parts::{self, ON_A_PAGE, Pages};
use crate::commands::{self, PersonFields};
use crate::export::{self, Holdings};
use crate::fields::{LANG, NAME, Reading, VERSION};
use crate::{Contact, DirectoryFault, EDIT, EXPORT, Person, Post, SEE, Span, Tenure, store};

/// The list, as a page or as a file.
pub(crate) async fn list(visit: Visit) -> Response {
    if let Some(format) = visit.asked_format() {
        return match table(&visit).await {
            Ok(table) => visit.export(format, table).await,
            Err(fault) => visit.refuse(&fault),
        };
    }
    match found(&visit).await {
        Ok((total, pages, persons)) => visit.page(draw_list(&visit, total, pages, &persons)).await,
        Err(fault) => visit.refuse(&fault),
    }
}

/// All persons that fit, with the posts that they hold and have held.
async fn table(visit: &Visit) -> Result<formats::Table, DirectoryFault> {
    let read = visit.cx.read(EXPORT).await?;
    let (_, persons) = store::persons_found(&read, visit.place.query.trimmed("q"), 0, u32::MAX).await?;
    let holdings = Holdings::load(&read, visit.cx.now()).await?;
    let held = holdings.held();
    let lines = persons.iter().flat_map(|person| holdings.of_person(person, &held));
    Ok(export::table(visit.say("directory-persons"), &visit.tongue(), lines))
}

/// The persons on the page that is asked for, and how many there are on all.
async fn found(visit: &Visit) -> Result<(i64, Pages, Vec<Person>), DirectoryFault> {
    let typed = visit.place.query.trimmed("q");
    let read = visit.cx.read(SEE).await?;
    let (total, first) = store::persons_found(&read, typed, 0, number(ON_A_PAGE)).await?;
    let pages = Pages::of(visit, usize::try_from(total).unwrap_or(0));
    if pages.at == 1 {
        return Ok((total, pages, first));
    }
    Ok((total, pages, store::persons_found(&read, typed, number(pages.before()), number(ON_A_PAGE)).await?.1))
}

/// A number of lines as the store takes it.
pub(super) fn number(lines: usize) -> u32 {
    u32::try_from(lines).unwrap_or(u32::MAX)
}

fn draw_list(visit: &Visit, total: i64, pages: Pages, persons: &[Person]) -> Page {
    let tongue = visit.tongue();
    let typed = visit.place.query.trimmed("q");
    let asked = Form::new().with("q", typed);
    let bar = FilterBar::new(visit.kit(), visit.office("directory/persons"), tongue.say("directory-show"))
        .field(visit.kit().sheet(&asked).text("q", tongue.say("directory-search")).search())
        .total(tongue.with("directory-persons-shown", args![("number", total)]));
    let empty = Empty::new(tongue.say(if typed.is_empty() { "directory-no-persons" } else { "directory-none-found" }));
    let empty =
        if visit.cx.may(EDIT) { empty.add(tongue.say("directory-add-person"), visit.office("directory/persons/new")) } else { empty };
    let table = Table::new(tongue.say("directory-persons"))
        .caption_hidden()
        .keys()
        .column(Column::new(tongue.say("directory-name")).head())
        .column(Column::new(tongue.say("directory-language")))
        .rows(persons.iter().map(|p| {
            Row::new()
                .open(address(visit, p.id, ""))
                .cell(html! { bdi { (p.name) } @if p.sample { " " (visit.kit().sample()) } })
                .cell(language(visit, p.lang))
        }))
        .empty(empty);
    parts::page(visit, tongue.say("directory-persons"))
        .actions(parts::lists(visit, Some(("directory-add-person", "directory/persons/new"))))
        .main(html! { (bar) (table) (parts::exports(visit)) (pages.links(visit, |page| visit.office("directory/persons") + &parts::query(&[("q", typed), ("page", &page.to_string())]))) })
}

fn address(visit: &Visit, id: Id, below: &str) -> String {
    visit.office(&format!("directory/persons/{id}{below}"))
}

fn language(visit: &Visit, lang: Option<Lang>) -> String {
    lang.map_or_else(|| visit.say("directory-unknown"), |l| visit.tongue().language(l).to_owned())
}

async fn load(visit: &Visit, id: &str) -> Result<Person, DirectoryFault> {
    let id: Id = id.parse().map_err(|_| DirectoryFault::NotThere)?;
    let read = visit.cx.read(SEE).await?;
    store::person(&read, id).await?.ok_or(DirectoryFault::NotThere)
}

/// The posts that a person has held, each with its state's or organisation's name, and the person's own contact points.
async fn held(visit: &Visit, person: Id) -> Result<(Vec<(Tenure, Post, String)>, Vec<Contact>), DirectoryFault> {
    let read = visit.cx.read(SEE).await?;
    let mut held = Vec::new();
    for tenure in store::tenures_by(&read, person).await? {
        let Some(post) = store::post(&read, tenure.post).await? else { continue };
        let whose = crate::titles::whose(&read, &post, visit.lang()).await?;
        held.push((tenure, post, whose));
    }
    Ok((held, store::contacts_of_person(&read, person).await?))
}

/// Shows a person.
pub(crate) async fn one(visit: Visit, Path((_, id)): Path<(String, String)>) -> Response {
    let person = match load(&visit, &id).await {
        Ok(person) => person,
        Err(fault) => return visit.refuse(&fault),
    };
    match held(&visit, person.id).await {
        Ok((held, contacts)) => visit.page(draw(&visit, &person, &held, &contacts)).await,
        Err(fault) => visit.refuse(&fault),
    }
}

fn draw(visit: &Visit, person: &Person, held: &[(Tenure, Post, String)], contacts: &[Contact]) -> Page {
    let table = Table::new(visit.say("directory-posts"))
        .column(Column::new(visit.say("directory-post")).head())
        .column(Column::new(visit.say("directory-since")))
        .column(Column::new(visit.say("directory-last-day")))
        .rows(held.iter().map(|(tenure, post, whose)| {
            Row::new()
                .open(visit.office(&format!("directory/posts/{}", post.id)))
                .cell(html! { bdi { (super::post::called(post, whose, &visit.tongue())) } })
                .cell(parts::day(visit, tenure.since))
                .cell(parts::last(visit, Span::new(tenure.since, tenure.until).last()))
        }))
        .empty(Empty::new(visit.say("directory-holds-none")));
    let page = parts::page(visit, &person.name).crumb(visit.say("directory-persons"), visit.office("directory/persons")).main(html! {
        @if person.sample { p { (visit.kit().sample()) } }
        (Summary::new(visit.kit()).row(visit.say("directory-language"), language(visit, person.lang)))
        (table)
        @if !contacts.is_empty() { h2 { (visit.say("directory-own-contacts")) } (super::post::contacts_table(visit, contacts)) }
    });
    if visit.cx.may(EDIT) {
        page.actions(Button::secondary(visit.say("directory-edit")).leads(address(visit, person.id, "/edit")))
    } else {
        page
    }
}

/// The form for a new person.
pub(crate) async fn ask(visit: Visit) -> Response {
    visit.page(draw_form(&visit, None, &Form::new())).await
}

/// Adds a person.
pub(crate) async fn add(mut sent: Sent) -> Response {
    let faults = match PersonFields::read(&sent.form) {
        Ok(fields) => match commands::add_person(&sent.cx(), fields).await {
            Ok(id) => return sent.visit.lead(&address(&sent.visit, id, "")),
            Err(fault) => vec![fault],
        },
        Err(faults) => faults,
    };
    match parts::refused(&mut sent, &faults) {
        None => sent.again(draw_form(&sent.visit, None, &sent.form)).await,
        Some(answer) => answer,
    }
}

/// The form for a person.
pub(crate) async fn ask_edit(visit: Visit, Path((_, id)): Path<(String, String)>) -> Response {
    match load(&visit, &id).await {
        Ok(person) => {
            let form = Form::new()
                .with(VERSION, person.version.to_string())
                .with(NAME, &person.name)
                .with(LANG, person.lang.map_or("", Lang::code));
            visit.page(draw_form(&visit, Some(&person), &form)).await
        }
        Err(fault) => visit.refuse(&fault),
    }
}

/// Saves it.
pub(crate) async fn edit(Path((_, id)): Path<(String, String)>, mut sent: Sent) -> Response {
    let person = match load(&sent.visit, &id).await {
        Ok(person) => person,
        Err(fault) => return sent.refuse(&fault),
    };
    let faults = match PersonFields::read(&sent.form) {
        Ok(fields) => match commands::edit_person(&sent.cx(), person.id, Reading::new(&sent.form).version(), fields).await {
            Ok(_) => return sent.visit.lead(&address(&sent.visit, person.id, "")),
            Err(DirectoryFault::Stale) => return stale(&sent, &id).await,
            Err(fault) => vec![fault],
        },
        Err(faults) => faults,
    };
    match parts::refused(&mut sent, &faults) {
        None => sent.again(draw_form(&sent.visit, Some(&person), &sent.form)).await,
        Some(answer) => answer,
    }
}

fn page_of(visit: &Visit, person: Option<&Person>) -> Page {
    let title = visit.say(if person.is_some() { "directory-edit-person" } else { "directory-add-person" });
    let page = parts::page(visit, title).crumb(visit.say("directory-persons"), visit.office("directory/persons"));
    person.into_iter().fold(page, |page, p| page.crumb(&p.name, address(visit, p.id, "")))
}

fn draw_form(visit: &Visit, person: Option<&Person>, form: &Form) -> Page {
    let sheet = visit.kit().sheet(form);
    page_of(visit, person).errors(&sheet).main(fields(visit, person, sheet, form.value(VERSION)))
}

fn fields(visit: &Visit, person: Option<&Person>, sheet: Sheet<'_>, version: &str) -> Markup {
    let (action, back) = match person {
        Some(p) => (address(visit, p.id, "/edit"), address(visit, p.id, "")),
        None => (visit.office("directory/persons/new"), visit.office("directory/persons")),
    };
    FormTag::post(action)
        .once(visit.once().as_str())
        .hidden(VERSION, version)
        .body(html! {
            (sheet.text(NAME, visit.say("directory-name")).hint(visit.say("directory-name-hint")).width(Width::Long))
            (parts::lang_select(visit, sheet, "directory-language", Some("directory-unknown")).optional())
            (Buttons::new(Button::primary(visit.say("directory-save"))).and(Button::secondary(visit.say("directory-leave")).leads(back)))
        })
        .render()
}

async fn stale(sent: &Sent, id: &str) -> Response {
    let visit = &sent.visit;
    let now = match load(visit, id).await {
        Ok(person) => person,
        Err(fault) => return visit.refuse(&fault),
    };
    let yours = fields(visit, Some(&now), visit.kit().sheet(&sent.form), &now.version.to_string());
    let theirs = Summary::new(visit.kit())
        .row(visit.say("directory-name"), html! { bdi { (now.name) } })
        .row(visit.say("directory-language"), language(visit, now.lang));
    parts::stale(visit, page_of(visit, Some(&now)), yours, theirs.render(), address(visit, now.id, "")).await
}
