//! Organisations: the list with its search, an organisation with its posts, and the form.

use axum::extract::Path;
use axum::response::Response;
use kernel::{Id, Lang};
use maud::{Markup, Render, html};
use page::{Button, Buttons, Column, Empty, FilterBar, Form, FormTag, Page, Row, Sheet, Summary, Table, Width};
use web::{Sent, Visit};
use words::args;

use super::parts::{self, ON_A_PAGE, Pages};
use super::persons::number;
use crate::commands::{self, OrganisationFields};
use crate::export::{self, Holdings};
use crate::fields::{ACRONYM, NAME_IN, Reading, STATE, TYPE, VERSION, with_text};
use crate::{DirectoryFault, EDIT, EXPORT, Organisation, Post, SEE, State, store};

/// The list, as a page or as a file.
pub(crate) async fn list(visit: Visit) -> Response {
    if let Some(format) = visit.asked_format() {
        return match table(&visit).await {
            Ok(table) => visit.export(format, table).await,
            Err(fault) => visit.refuse(&fault),
        };
    }
    match found(&visit).await {
        Ok(shown) => visit.page(draw_list(&visit, &shown)).await,
        Err(fault) => visit.refuse(&fault),
    }
}

/// All organisations that fit, with their posts.
async fn table(visit: &Visit) -> Result<formats::Table, DirectoryFault> {
    let read = visit.cx.read(EXPORT).await?;
    let (_, organisations) = store::organisations_found(&read, visit.place.query.trimmed("q"), 0, u32::MAX).await?;
    let holdings = Holdings::load(&read, visit.cx.now()).await?;
    let lines = organisations.iter().flat_map(|organisation| holdings.of_organisation(organisation));
    Ok(export::table(visit.say("directory-organisations"), &visit.tongue(), lines))
}

/// The organisations on the page that is asked for, how many there are on all, and the states.
struct Shown {
    total: i64,
    pages: Pages,
    organisations: Vec<Organisation>,
    states: Vec<State>,
}

async fn found(visit: &Visit) -> Result<Shown, DirectoryFault> {
    let typed = visit.place.query.trimmed("q");
    let read = visit.cx.read(SEE).await?;
    let states = store::states(&read).await?;
    let (total, first) = store::organisations_found(&read, typed, 0, number(ON_A_PAGE)).await?;
    let pages = Pages::of(visit, usize::try_from(total).unwrap_or(0));
    let organisations = match pages.at {
        1 => first,
        _ => store::organisations_found(&read, typed, number(pages.before()), number(ON_A_PAGE)).await?.1,
    };
    Ok(Shown { total, pages, organisations, states })
}

fn draw_list(visit: &Visit, shown: &Shown) -> Page {
    let tongue = visit.tongue();
    let typed = visit.place.query.trimmed("q");
    let asked = Form::new().with("q", typed);
    let bar = FilterBar::new(visit.kit(), visit.office("directory/organisations"), tongue.say("directory-show"))
        .field(visit.kit().sheet(&asked).text("q", tongue.say("directory-search")).search())
        .total(tongue.with("directory-organisations-shown", args![("number", shown.total)]));
    let empty = Empty::new(tongue.say(if typed.is_empty() { "directory-no-organisations" } else { "directory-none-found" }));
    let empty = if visit.cx.may(EDIT) {
        empty.add(tongue.say("directory-add-organisation"), visit.office("directory/organisations/new"))
    } else {
        empty
    };
    let table = Table::new(tongue.say("directory-organisations"))
        .caption_hidden()
        .keys()
        .column(Column::new(tongue.say("directory-name")).head())
        .column(Column::new(tongue.say("directory-acronym")))
        .column(Column::new(tongue.say("directory-type")))
        .column(Column::new(tongue.say("directory-state")))
        .rows(shown.organisations.iter().map(|o| {
            Row::new()
                .open(address(visit, o.id, ""))
                .cell(html! { bdi { (visit.kit().text(&o.names)) } })
                .cell(html! { bdi { (o.acronym) } })
                .cell(html! { bdi { (o.stakeholder_type) } })
                .cell(
                    shown
                        .states
                        .iter()
                        .find(|s| Some(s.id) == o.state)
                        .map_or_else(Markup::default, |s| parts::state_name(visit, &s.names)),
                )
        }))
        .empty(empty);
    parts::page(visit, tongue.say("directory-organisations"))
        .actions(parts::lists(visit, Some(("directory-add-organisation", "directory/organisations/new"))))
        .main(html! { (bar) (table) (parts::exports(visit)) (shown.pages.links(visit, |page| visit.office("directory/organisations") + &parts::query(&[("q", typed), ("page", &page.to_string())]))) })
}

fn address(visit: &Visit, id: Id, below: &str) -> String {
    visit.office(&format!("directory/organisations/{id}{below}"))
}

/// An organisation, its posts, and the states that the form offers.
struct Whole {
    organisation: Organisation,
    posts: Vec<Post>,
    states: Vec<State>,
}

async fn load(visit: &Visit, id: &str) -> Result<Whole, DirectoryFault> {
    let id: Id = id.parse().map_err(|_| DirectoryFault::NotThere)?;
    let read = visit.cx.read(SEE).await?;
    let organisation = store::organisation(&read, id).await?.ok_or(DirectoryFault::NotThere)?;
    Ok(Whole { organisation, posts: store::posts_of_organisation(&read, id).await?, states: store::states(&read).await? })
}

async fn states(visit: &Visit) -> Result<Vec<State>, DirectoryFault> {
    let read = visit.cx.read(SEE).await?;
    Ok(store::states(&read).await?)
}

/// Shows an organisation.
pub(crate) async fn one(visit: Visit, Path((_, id)): Path<(String, String)>) -> Response {
    match load(&visit, &id).await {
        Ok(whole) => visit.page(draw(&visit, &whole)).await,
        Err(fault) => visit.refuse(&fault),
    }
}

fn draw(visit: &Visit, whole: &Whole) -> Page {
    let Whole { organisation, posts, states } = whole;
    let title = organisation.names.best(visit.lang());
    let page = parts::page(visit, title.map_or("", |(_, name)| name))
        .crumb(visit.say("directory-organisations"), visit.office("directory/organisations"))
        .main(html! {
            (facts(visit, organisation, states))
            @if !posts.is_empty() {
                h2 { (visit.say("directory-posts")) }
                ul { @for post in posts { li { a href=(visit.office(&format!("directory/posts/{}", post.id))) { (parts::post_title(visit, post)) } } } }
            }
            h2 { (visit.say("directory-names")) }
            (names(visit, organisation))
        });
    let page = title.into_iter().fold(page, |page, (lang, _)| page.title_in(lang));
    if !visit.cx.may(EDIT) {
        return page;
    }
    page.actions(html! {
        (Button::secondary(visit.say("directory-edit")).leads(address(visit, organisation.id, "/edit"))) " "
        (Button::secondary(visit.say("directory-add-post")).leads(address(visit, organisation.id, "/posts/new")))
    })
}

fn facts(visit: &Visit, organisation: &Organisation, states: &[State]) -> Markup {
    let state = states.iter().find(|s| Some(s.id) == organisation.state);
    let mut summary = Summary::new(visit.kit())
        .row(visit.say("directory-acronym"), html! { bdi { (organisation.acronym) } })
        .row(visit.say("directory-type"), html! { bdi { (organisation.stakeholder_type) } });
    if let Some(s) = state {
        let link = html! { a href=(visit.office(&format!("directory/{}", s.alpha3))) { (parts::state_name(visit, &s.names)) } };
        summary = summary.row(visit.say("directory-state"), link);
    }
    summary.render()
}

fn names(visit: &Visit, organisation: &Organisation) -> Markup {
    parts::versions(visit, "directory-names", &[("directory-name", parts::of_text(&organisation.names))])
}

/// The form for a new organisation.
pub(crate) async fn ask(visit: Visit) -> Response {
    match states(&visit).await {
        Ok(states) => visit.page(draw_form(&visit, None, &states, &Form::new())).await,
        Err(fault) => visit.refuse(&fault),
    }
}

/// Adds an organisation.
pub(crate) async fn add(mut sent: Sent) -> Response {
    let faults = match OrganisationFields::read(&sent.form) {
        Ok(fields) => match commands::add_organisation(&sent.cx(), fields).await {
            Ok(id) => return sent.visit.lead(&address(&sent.visit, id, "")),
            Err(fault) => vec![fault],
        },
        Err(faults) => faults,
    };
    match (parts::refused(&mut sent, &faults), states(&sent.visit).await) {
        (None, Ok(states)) => sent.again(draw_form(&sent.visit, None, &states, &sent.form)).await,
        (Some(answer), _) => answer,
        (_, Err(fault)) => sent.refuse(&fault),
    }
}

/// The form for an organisation.
pub(crate) async fn ask_edit(visit: Visit, Path((_, id)): Path<(String, String)>) -> Response {
    match load(&visit, &id).await {
        Ok(whole) => {
            let o = &whole.organisation;
            let form = Form::new()
                .with(VERSION, o.version.to_string())
                .with(ACRONYM, &o.acronym)
                .with(TYPE, &o.stakeholder_type)
                .with(STATE, o.state.map_or_else(String::new, |s| s.to_string()));
            visit.page(draw_form(&visit, Some(o), &whole.states, &with_text(form, NAME_IN, &o.names))).await
        }
        Err(fault) => visit.refuse(&fault),
    }
}

/// Saves it.
pub(crate) async fn edit(Path((_, id)): Path<(String, String)>, mut sent: Sent) -> Response {
    let whole = match load(&sent.visit, &id).await {
        Ok(whole) => whole,
        Err(fault) => return sent.refuse(&fault),
    };
    let o = &whole.organisation;
    let faults = match OrganisationFields::read(&sent.form) {
        Ok(fields) => match commands::edit_organisation(&sent.cx(), o.id, Reading::new(&sent.form).version(), fields).await {
            Ok(_) => return sent.visit.lead(&address(&sent.visit, o.id, "")),
            Err(DirectoryFault::Stale) => return stale(&sent, &id).await,
            Err(fault) => vec![fault],
        },
        Err(faults) => faults,
    };
    match parts::refused(&mut sent, &faults) {
        None => sent.again(draw_form(&sent.visit, Some(o), &whole.states, &sent.form)).await,
        Some(answer) => answer,
    }
}

fn page_of(visit: &Visit, organisation: Option<&Organisation>) -> Page {
    let title = visit.say(if organisation.is_some() { "directory-edit-organisation" } else { "directory-add-organisation" });
    let page = parts::page(visit, title).crumb(visit.say("directory-organisations"), visit.office("directory/organisations"));
    organisation.into_iter().fold(page, |page, o| page.crumb(parts::plain(&o.names, visit.lang()), address(visit, o.id, "")))
}

fn draw_form(visit: &Visit, organisation: Option<&Organisation>, states: &[State], form: &Form) -> Page {
    let sheet = visit.kit().sheet(form);
    page_of(visit, organisation).errors(&sheet).main(fields(visit, organisation, states, sheet, form.value(VERSION)))
}

fn fields(visit: &Visit, organisation: Option<&Organisation>, states: &[State], sheet: Sheet<'_>, version: &str) -> Markup {
    let tongue = visit.tongue();
    let (action, back) = match organisation {
        Some(o) => (address(visit, o.id, "/edit"), address(visit, o.id, "")),
        None => (visit.office("directory/organisations/new"), visit.office("directory/organisations")),
    };
    let mut sorted: Vec<_> = states.iter().collect();
    sorted.sort_by_cached_key(|s| tongue.sort_key(s.names.short(tongue.lang())));
    let state = sheet.select(STATE, visit.say("directory-state")).blank(visit.say("directory-no-state")).optional();
    let state = sorted.iter().fold(state, |select, s| select.option(s.id.to_string(), s.names.short(tongue.lang())));
    FormTag::post(action)
        .once(visit.once().as_str())
        .hidden(VERSION, version)
        .body(html! {
            @for lang in Lang::ALL { (sheet.text(NAME_IN.of(lang), parts::label(visit, "directory-name", lang)).lang(lang)) }
            (sheet.text(ACRONYM, visit.say("directory-acronym")).width(Width::Short).optional())
            (sheet.text(TYPE, visit.say("directory-type")).hint(visit.say("directory-type-hint")).code().width(Width::Long))
            (state)
            (Buttons::new(Button::primary(visit.say("directory-save"))).and(Button::secondary(visit.say("directory-leave")).leads(back)))
        })
        .render()
}

async fn stale(sent: &Sent, id: &str) -> Response {
    let visit = &sent.visit;
    let now = match load(visit, id).await {
        Ok(whole) => whole,
        Err(fault) => return visit.refuse(&fault),
    };
    let o = &now.organisation;
    let yours = fields(visit, Some(o), &now.states, visit.kit().sheet(&sent.form), &o.version.to_string());
    let theirs = html! { (facts(visit, o, &now.states)) (names(visit, o)) };
    parts::stale(visit, page_of(visit, Some(o)), yours, theirs, address(visit, o.id, "")).await
}
