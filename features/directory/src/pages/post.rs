//! A post: its titles, who holds it and has held it, where it is reached and was reached.

use axum::extract::Path;
use axum::response::Response;
use kernel::{Id, Lang};
use maud::{Markup, Render, html};
use page::{Button, Column, Form, Page, Row, Summary, Table};
use web::{Sent, Visit};

use super::{parts, state};
use crate::commands::{self, read_contact};
use crate::fields::{CONTACT, KIND, LAST, Reading, TENURE, VALUE};
use crate::{Contact, ContactKind, DirectoryFault, EDIT, Organisation, Post, SEE, Span, State, Tenure, store};

/// A post and all that belongs to it.
pub(super) struct Whole {
    pub post: Post,
    pub state: Option<State>,
    pub organisation: Option<Organisation>,
    tenures: Vec<Tenure>,
    contacts: Vec<Contact>,
}

impl Whole {
    pub async fn load(visit: &Visit, id: &str) -> Result<Self, DirectoryFault> {
        let id: Id = id.parse().map_err(|_| DirectoryFault::NotThere)?;
        let read = visit.cx.read(SEE).await?;
        let post = store::post(&read, id).await?.ok_or(DirectoryFault::NotThere)?;
        let state = match post.state {
            Some(state) => store::state(&read, state).await?,
            None => None,
        };
        let organisation = match post.organisation {
            Some(organisation) => store::organisation(&read, organisation).await?,
            None => None,
        };
        let (tenures, contacts) = (store::tenures_of(&read, id).await?, store::contacts_of(&read, id).await?);
        Ok(Self { post, state, organisation, tenures, contacts })
    }

    pub fn address(&self, visit: &Visit, below: &str) -> String {
        visit.office(&format!("directory/posts/{}{below}", self.post.id))
    }

    /// A page of this post, under its state or organisation.
    pub fn page(&self, visit: &Visit, title: impl Into<String>) -> Page {
        let page = parts::page(visit, title);
        match (&self.state, &self.organisation) {
            (Some(s), _) => page.crumb(s.names.short(visit.lang()), visit.office(&format!("directory/{}", s.alpha3))),
            (None, Some(o)) => page.crumb(parts::plain(&o.names, visit.lang()), visit.office(&format!("directory/organisations/{}", o.id))),
            (None, None) => page,
        }
    }
}

/// Shows a post.
pub(crate) async fn one(visit: Visit, Path((_, id)): Path<(String, String)>) -> Response {
    match Whole::load(&visit, &id).await {
        Ok(whole) => visit.page(draw(&visit, &whole, &Form::new())).await,
        Err(fault) => visit.refuse(&fault),
    }
}

/// Adds a contact point.
pub(crate) async fn add_contact(Path((_, id)): Path<(String, String)>, sent: Sent) -> Response {
    let done = async |sent: &Sent, whole: &Whole| {
        let (kind, value) = read_contact(&sent.form)?;
        commands::add_contact(&sent.cx(), whole.post.id, kind, &value).await.map(|_| ()).map_err(|fault| vec![fault])
    };
    change(&id, sent, done).await
}

/// Ends a contact point.
pub(crate) async fn end_contact(Path((_, id)): Path<(String, String)>, sent: Sent) -> Response {
    let done = async |sent: &Sent, whole: &Whole| {
        let contact = sent.form.trimmed(CONTACT).parse().map_err(|_| vec![DirectoryFault::NotThere])?;
        commands::end_contact(&sent.cx(), whole.post.id, contact).await.map_err(|fault| vec![fault])
    };
    change(&id, sent, done).await
}

/// Ends the term of the holder.
pub(crate) async fn end_tenure(Path((_, id)): Path<(String, String)>, sent: Sent) -> Response {
    let done = async |sent: &Sent, whole: &Whole| {
        let mut reading = Reading::new(&sent.form);
        let last = reading.day(LAST);
        if sent.form.trimmed(LAST).is_empty() {
            reading.faults.push(DirectoryFault::Missing(LAST));
        }
        reading.end(())?;
        match (sent.form.trimmed(TENURE).parse(), last) {
            (Ok(tenure), Some(last)) => commands::end_tenure(&sent.cx(), whole.post.id, tenure, last).await.map_err(|fault| vec![fault]),
            _ => Err(vec![DirectoryFault::NotThere]),
        }
    };
    change(&id, sent, done).await
}

/// Does it, and leads back; or draws the page again with what was typed.
async fn change(id: &str, mut sent: Sent, act: impl AsyncFnOnce(&Sent, &Whole) -> Result<(), Vec<DirectoryFault>>) -> Response {
    let whole = match Whole::load(&sent.visit, id).await {
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
    let post = &whole.post;
    let may = visit.cx.may(EDIT);
    let title = post.titles.best(visit.lang());
    let page = whole.page(visit, title.map_or("", |(_, t)| t)).errors(&visit.kit().sheet(form)).main(html! {
        @if post.sample { p { (visit.kit().sample()) } }
        (facts(visit, whole))
        h2 { (visit.say("directory-holders")) }
        (tenures_table(visit, &whole.tenures, true))
        @if may { (holder_forms(visit, whole, form)) }
        h2 { (visit.say("directory-contacts")) }
        (contact_list(visit, whole, may))
        @if may { (contact_form(visit, whole, form)) }
        h2 { (visit.say("directory-titles")) }
        (titles_table(visit, post))
    });
    let page = match title {
        Some((lang, _)) => page.title_in(lang),
        None => page,
    };
    if may { page.actions(Button::secondary(visit.say("directory-edit")).leads(whole.address(visit, "/edit"))) } else { page }
}

fn facts(visit: &Visit, whole: &Whole) -> Markup {
    let post = &whole.post;
    let language = match (post.lang, &whole.state) {
        (Some(lang), _) => parts::written_in(visit, lang, false),
        (None, Some(s)) => {
            html! { (parts::written_in(visit, s.lang, s.lang_assumed)) " " small { (visit.say("directory-as-state")) } }
        }
        (None, None) => html! { (visit.say("directory-unknown")) },
    };
    html! {
        (Summary::new(visit.kit())
            .row(visit.say("directory-class"), html! { bdi { (post.class) } })
            .row(visit.say("directory-rank"), html! { bdi { (post.rank) } })
            .row(visit.say("directory-language"), language))
    }
}

/// Titles and forms of address by language.
pub(super) fn titles_table(visit: &Visit, post: &Post) -> Markup {
    parts::versions(
        visit,
        "directory-titles",
        &[("directory-title", parts::of_text(&post.titles)), ("directory-form-of-address", parts::of_text(&post.forms))],
    )
}

/// Who holds a post and has held it, the latest first; `headed` where a heading above says so.
pub(super) fn tenures_table(visit: &Visit, tenures: &[Tenure], headed: bool) -> Markup {
    if tenures.is_empty() {
        return html! { p { (visit.say("directory-nobody-known")) } };
    }
    let table = Table::new(visit.say("directory-holders"));
    let table = if headed { table.caption_hidden() } else { table };
    table
        .column(Column::new(visit.say("directory-name")).head())
        .column(Column::new(visit.say("directory-since")))
        .column(Column::new(visit.say("directory-last-day")))
        .rows(tenures.iter().map(|t| {
            Row::new()
                .cell(parts::holder(visit, Some(t)))
                .cell(parts::day(visit, t.since))
                .cell(parts::last(visit, Span::new(t.since, t.until).last()))
        }))
        .render()
}

/// Where a post is reached and was reached, the latest first.
pub(super) fn contacts_table(visit: &Visit, contacts: &[Contact]) -> Markup {
    contacts_with(visit, contacts, false, None)
}

fn contacts_with(visit: &Visit, contacts: &[Contact], headed: bool, end: Option<&dyn Fn(&Contact) -> Markup>) -> Markup {
    if contacts.is_empty() {
        return html! { p { (visit.say("directory-no-contact")) } };
    }
    let table = Table::new(visit.say("directory-contacts"));
    // On the post's own page a heading says the same.
    let table = if headed { table.caption_hidden() } else { table };
    let mut table = table
        .column(Column::new(visit.say("directory-value")).head())
        .column(Column::new(visit.say("directory-kind")))
        .column(Column::new(visit.say("directory-since")))
        .column(Column::new(visit.say("directory-until")));
    if end.is_some() {
        table = table.column(Column::new(visit.say("directory-end-contact")).title_hidden());
    }
    table
        .rows(contacts.iter().map(|c| {
            let until = c.until.map_or_else(|| parts::last(visit, None), |until| state::when(visit, until));
            let row =
                Row::new().cell(parts::value(c)).cell(visit.say(parts::kind_words(c.kind))).cell(state::when(visit, c.since)).cell(until);
            end.into_iter().fold(row, |row, end| row.cell(end(c)))
        }))
        .render()
}

fn contact_list(visit: &Visit, whole: &Whole, may: bool) -> Markup {
    let form = Form::new();
    let end = |contact: &Contact| {
        if contact.until.is_some() {
            return Markup::default();
        }
        visit
            .kit()
            .sheet(&form)
            .form(whole.address(visit, "/contacts/end"))
            .once(visit.once().as_str())
            .hidden(CONTACT, contact.id.to_string())
            .body(Button::plain(visit.say("directory-end-contact")))
            .render()
    };
    contacts_with(visit, &whole.contacts, true, may.then_some(&end))
}

fn contact_form(visit: &Visit, whole: &Whole, form: &Form) -> Markup {
    let sheet = visit.kit().sheet(form);
    let kind = sheet.radios(KIND, visit.say("directory-kind")).inline();
    let kind = ContactKind::ALL.into_iter().fold(kind, |radios, k| radios.option(k.name(), visit.say(parts::kind_words(k))));
    let tag = sheet.form(whole.address(visit, "/contacts")).once(visit.once().as_str()).body(html! {
        (kind)
        (sheet.area(VALUE, visit.say("directory-value")).hint(visit.say("directory-contact-hint")).rows(3))
        (Button::secondary(visit.say("directory-add-contact")))
    });
    let open = form.fault(KIND).is_some() || form.fault(VALUE).is_some();
    state::fold(visit, "directory-add-contact", open, tag)
}

fn holder_forms(visit: &Visit, whole: &Whole, form: &Form) -> Markup {
    let sheet = visit.kit().sheet(form);
    let open = whole.tenures.iter().find(|t| t.until.is_none());
    html! {
        p { (Button::secondary(visit.say("directory-add-holder")).leads(whole.address(visit, "/holder"))) }
        @if let Some(tenure) = open {
            (state::fold(visit, "directory-end-tenure", form.fault(LAST).is_some(), sheet.form(whole.address(visit, "/holder/end"))
                .once(visit.once().as_str())
                .hidden(TENURE, tenure.id.to_string())
                .body(html! {
                    (sheet.date(LAST, visit.say("directory-last-day")))
                    (Button::secondary(visit.say("directory-end-tenure")))
                })))
        }
    }
}

/// "Minister of Digital Development (Fiji)".
pub(crate) fn called(post: &Post, of: &str, tongue: &words::Tongue) -> String {
    let lang: Lang = tongue.lang();
    tongue.with("directory-post-of", words::args![("title", parts::plain(&post.titles, lang)), ("whose", of)])
}
