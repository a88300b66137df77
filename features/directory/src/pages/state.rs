//! A state: names, codes, memberships, and its posts as they stood on a day.

use axum::extract::Path;
use axum::response::Response;
use jiff::civil::Date;
use maud::{Markup, html};
use page::{Button, Column, FilterBar, Form, Page, Row, Summary, Table, Tag, Tone, moment};
use web::{Sent, Visit};
use words::args;

use super::parts;
use crate::commands::{self, TermOfMembership};
use crate::fields::{BODY, LAST, MEMBERSHIP, NOTE, Reading, SINCE, day};
use crate::{Contact, DirectoryFault, EDIT, Membership, Post, Region, SEE, Span, State, Tenure, store};

/// A state and all that belongs to it.
pub(super) struct Whole {
    pub state: State,
    regions: Vec<Region>,
    memberships: Vec<Membership>,
    posts: Vec<(Post, Vec<Tenure>, Vec<Contact>)>,
}

impl Whole {
    pub async fn load(visit: &Visit, code: &str) -> Result<Self, DirectoryFault> {
        let read = visit.cx.read(SEE).await?;
        let state = store::state_by_code(&read, code).await?.ok_or(DirectoryFault::NotThere)?;
        let mut posts = Vec::new();
        for post in store::posts_of_state(&read, state.id).await? {
            let (tenures, contacts) = (store::tenures_of(&read, post.id).await?, store::contacts_of(&read, post.id).await?);
            posts.push((post, tenures, contacts));
        }
        let memberships = store::memberships_of(&read, state.id).await?;
        Ok(Self { regions: store::regions(&read).await?, memberships, posts, state })
    }

    fn address(&self, visit: &Visit, below: &str) -> String {
        visit.office(&format!("directory/{}{below}", self.state.alpha3))
    }
}

/// Shows a state.
pub(crate) async fn one(visit: Visit, Path((_, code)): Path<(String, String)>) -> Response {
    match Whole::load(&visit, &code).await {
        Ok(whole) => visit.page(draw(&visit, &whole, &Form::new())).await,
        Err(fault) => visit.refuse(&fault),
    }
}

/// Adds a membership.
pub(crate) async fn add_membership(Path((_, code)): Path<(String, String)>, sent: Sent) -> Response {
    let done = async |sent: &Sent, whole: &Whole| {
        let term = TermOfMembership::read(&sent.form)?;
        commands::add_membership(&sent.cx(), whole.state.id, term).await.map(|_| ()).map_err(|fault| vec![fault])
    };
    change(&code, sent, done).await
}

/// Ends a membership.
pub(crate) async fn end_membership(Path((_, code)): Path<(String, String)>, sent: Sent) -> Response {
    let done = async |sent: &Sent, whole: &Whole| {
        let mut reading = Reading::new(&sent.form);
        let membership = sent.form.trimmed(MEMBERSHIP).parse().map_err(|_| reading.faults.push(DirectoryFault::Missing(MEMBERSHIP)));
        let last = reading.day(LAST);
        if sent.form.trimmed(LAST).is_empty() {
            reading.faults.push(DirectoryFault::Missing(LAST));
        }
        match (reading.end(()), membership, last) {
            (Err(faults), ..) => Err(faults),
            (Ok(()), Ok(id), Some(last)) => {
                commands::end_membership(&sent.cx(), whole.state.id, id, last).await.map_err(|fault| vec![fault])
            }
            _ => Err(vec![DirectoryFault::NotThere]),
        }
    };
    change(&code, sent, done).await
}

/// Does it, and leads back; or draws the page again with what was typed.
async fn change(code: &str, mut sent: Sent, act: impl AsyncFnOnce(&Sent, &Whole) -> Result<(), Vec<DirectoryFault>>) -> Response {
    let whole = match Whole::load(&sent.visit, code).await {
        Ok(whole) => whole,
        Err(fault) => return sent.refuse(&fault),
    };
    let faults = match act(&sent, &whole).await {
        Ok(()) => return sent.visit.lead(&whole.address(&sent.visit, "")),
        Err(faults) => faults,
    };
    match parts::refused(&mut sent, &faults) {
        None => sent.again(draw(&sent.visit, &whole, &sent.form)).await,
        Some(answer) => answer,
    }
}

fn draw(visit: &Visit, whole: &Whole, form: &Form) -> Page {
    let state = &whole.state;
    let may = visit.cx.may(EDIT);
    let page = parts::page(visit, state.names.short(visit.lang())).errors(&visit.kit().sheet(form)).main(html! {
        (facts(visit, whole))
        (posts(visit, whole))
        (memberships(visit, whole))
        @if may { (membership_forms(visit, whole, form)) }
        (names(visit, state))
    });
    let page = match state.names.best(visit.lang()) {
        Some((lang, _)) => page.title_in(lang),
        None => page,
    };
    if !may {
        return page;
    }
    page.actions(html! {
        (Button::secondary(visit.say("directory-edit")).leads(whole.address(visit, "/edit"))) " "
        (Button::secondary(visit.say("directory-add-post")).leads(whole.address(visit, "/posts/new")))
    })
}

fn facts(visit: &Visit, whole: &Whole) -> Markup {
    let state = &whole.state;
    let region =
        |code: &str| whole.regions.iter().find(|r| r.code == code).map_or_else(|| html! { (code) }, |r| visit.kit().text(&r.names));
    html! {
        (Summary::new(visit.kit())
            .row(visit.say("directory-language"), parts::written_in(visit, state.lang, state.lang_assumed))
            .row(visit.say("directory-zone"), html! { bdi { (state.zone) } })
            .row(visit.say("directory-region"), html! { (region(&state.region)) " – " (region(&state.sub_region)) })
            .row(visit.say("directory-codes"), html! { bdi { (state.alpha3) " · " (state.alpha2) " · " (state.m49) } }))
    }
}

/// The posts as they stood on the day that was asked for, or stand today; the history below each.
fn posts(visit: &Visit, whole: &Whole) -> Markup {
    let tongue = visit.tongue();
    let typed = visit.place.query.trimmed("on");
    let asked = day(typed);
    let on = asked.unwrap_or_else(|| parts::today(visit));
    let mut form = Form::new().with("on", typed);
    if asked.is_none() && !typed.is_empty() {
        form.refuse("on", tongue.say("directory-bad-day"));
    }
    let bar = FilterBar::new(visit.kit(), whole.address(visit, ""), tongue.say("directory-show"))
        .field(visit.kit().sheet(&form).date("on", tongue.say("directory-on")))
        .total(tongue.with("directory-as-of", args![("day", tongue.date(on))]));
    html! {
        h2 { (tongue.say("directory-posts")) }
        (bar)
        @if whole.posts.is_empty() { p { (Tag::new(Tone::Caution, tongue.say("directory-no-post"))) } }
        @for (post, tenures, contacts) in &whole.posts { (one_post(visit, post, tenures, contacts, on)) }
    }
}

fn one_post(visit: &Visit, post: &Post, tenures: &[Tenure], contacts: &[Contact], on: Date) -> Markup {
    let at = parts::end_of(visit, on);
    html! {
        section {
            h3 { a href=(visit.office(&format!("directory/posts/{}", post.id))) { (visit.kit().text(&post.titles)) } @if post.sample { " " (visit.kit().sample()) } }
            (Summary::new(visit.kit())
                .row(visit.say("directory-holder"), parts::holder(visit, tenures.iter().find(|t| t.covers(on))))
                .row(visit.say("directory-contact"), parts::contacts(visit, contacts.iter().filter(|c| c.stands(at)))))
            (page::details(visit.say("directory-titles"), parts::versions(visit, "directory-titles", &[
                ("directory-title", parts::of_text(&post.titles)),
                ("directory-form-of-address", parts::of_text(&post.forms)),
            ])))
            (page::details(visit.say("directory-history"), html! {
                (super::post::tenures_table(visit, tenures, false))
                (super::post::contacts_table(visit, contacts))
            }))
        }
    }
}

fn memberships(visit: &Visit, whole: &Whole) -> Markup {
    if whole.memberships.is_empty() {
        return html! { h2 { (visit.say("directory-memberships")) } p { (visit.say("directory-no-membership")) } };
    }
    let table = Table::new(visit.say("directory-memberships"))
        .caption_hidden()
        .column(Column::new(visit.say("directory-body")).head())
        .column(Column::new(visit.say("directory-since")))
        .column(Column::new(visit.say("directory-last-day")))
        .column(Column::new(visit.say("directory-note")))
        .rows(whole.memberships.iter().map(|m| {
            Row::new()
                .cell(html! { bdi { (m.body) } })
                .cell(parts::day(visit, m.since))
                .cell(parts::last(visit, Span::new(m.since, m.until).last()))
                .cell(html! { bdi { (m.note) } })
        }));
    html! { h2 { (visit.say("directory-memberships")) } (table) }
}

fn membership_forms(visit: &Visit, whole: &Whole, form: &Form) -> Markup {
    let sheet = visit.kit().sheet(form);
    // Which of the two forms came back: its fields keep what was typed, the other's ids must differ.
    let ends = !form.value(MEMBERSHIP).is_empty();
    let (to_add, to_end) = if ends { (sheet.within("add"), sheet) } else { (sheet, sheet.within("end")) };
    let open: Vec<_> = whole.memberships.iter().filter(|m| m.until.is_none()).collect();
    let choice = open.iter().fold(to_end.select(MEMBERSHIP, visit.say("directory-body")), |s, m| s.option(m.id.to_string(), &m.body));
    let add = sheet.form(whole.address(visit, "/memberships")).once(visit.once().as_str()).body(html! {
        (to_add.text(BODY, visit.say("directory-body")).hint(visit.say("directory-body-hint")).code())
        (to_add.date(SINCE, visit.say("directory-since")).optional())
        (to_add.date(LAST, visit.say("directory-last-day")).optional())
        (to_add.text(NOTE, visit.say("directory-note")).hint(visit.say("directory-note-hint")).optional())
        (Button::secondary(visit.say("directory-add-membership")))
    });
    let end = sheet.form(whole.address(visit, "/memberships/end")).once(visit.once().as_str()).body(html! {
        (choice)
        (to_end.date(LAST, visit.say("directory-last-day")))
        (Button::secondary(visit.say("directory-end-membership")))
    });
    html! {
        (fold(visit, "directory-add-membership", !form.is_sound() && !ends, add))
        @if !open.is_empty() { (fold(visit, "directory-end-membership", !form.is_sound() && ends, end)) }
    }
}

/// A form under its title; one that came back with faults stands open.
pub(super) fn fold(visit: &Visit, words: &str, open: bool, form: impl maud::Render) -> Markup {
    if open {
        html! { h3 { (visit.say(words)) } (form) }
    } else {
        page::details(visit.say(words), form)
    }
}

fn names(visit: &Visit, state: &State) -> Markup {
    html! { h2 { (visit.say("directory-names")) } (names_table(visit, state)) }
}

/// The names in the six languages, each with its three forms.
pub(super) fn names_table(visit: &Visit, state: &State) -> Markup {
    let all = |of: fn(&crate::StateName) -> &String| state.names.0.iter().map(|(l, n)| (*l, of(n).clone())).collect();
    parts::versions(
        visit,
        "directory-names",
        &[("directory-short", all(|n| &n.short)), ("directory-formal", all(|n| &n.formal)), ("directory-of", all(|n| &n.of))],
    )
}

/// A time as the house writes it, in the edition's zone.
pub(super) fn when(visit: &Visit, at: kernel::EditionTime) -> Markup {
    moment(at.to_string(), visit.tongue().instant(at.timestamp(), &visit.zone()))
}
