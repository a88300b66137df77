//! What several pages draw alike: names with the language they are in, days, contact points, and what happens when two edit at once.

use axum::http::StatusCode;
use axum::response::Response;
use jiff::civil::Date;
use kernel::{EditionTime, Lang, Text};
use maud::{Markup, Render, html};
use page::{Button, Column, Notice, Page, Pagination, Pane, Row, Select, Sheet, Table, Tag, Tone, moment, panes};
use percent_encoding::{AsciiSet, NON_ALPHANUMERIC, utf8_percent_encode};
use web::{Sent, Visit};
use words::args;

use crate::fields::LANG;
use crate::{Contact, ContactKind, DirectoryFault, EDIT, EXPORT, IMPORT_TABLE, Post, StateNames, Tenure};

/// A page below the list of states.
pub(super) fn page(visit: &Visit, title: impl Into<String>) -> Page {
    Page::new(title).crumb(visit.say("directory-menu"), visit.office("directory"))
}

/// The three lists of the directory, and a button that adds to this one.
pub(super) fn lists(visit: &Visit, add: Option<(&str, &str)>) -> Markup {
    let way = |words: &str, path: &str| Button::secondary(visit.say(words)).leads(visit.office(path));
    html! {
        @if let Some((words, path)) = add.filter(|_| visit.cx.may(EDIT)) { (Button::primary(visit.say(words)).leads(visit.office(path))) " " }
        (way("directory-states", "directory")) " "
        (way("directory-organisations", "directory/organisations")) " "
        (way("directory-persons", "directory/persons"))
        @if visit.cx.may(IMPORT_TABLE) { " " (way("directory-import", "directory/import")) }
    }
}

/// The day of the edition's clock, in its zone.
pub(super) fn today(visit: &Visit) -> Date {
    visit.cx.now().in_zone(&visit.zone()).date()
}

/// The last moment of a day in the edition's zone: who stood in the directory on that day is who stood there then.
pub(super) fn end_of(visit: &Visit, day: Date) -> EditionTime {
    let next = day.tomorrow().unwrap_or(day);
    let midnight = next.to_zoned_datetime(visit.zone().jiff().clone()).map(|z| z.timestamp().as_microsecond());
    EditionTime::from_micros(midnight.map_or(i64::MAX, |at| at - 1))
}

/// The short name of a state, with its language where that is not the page's.
pub(super) fn state_name(visit: &Visit, names: &StateNames) -> Markup {
    names.best(visit.lang()).map_or_else(Markup::default, |(lang, name)| page::name(visit.kit().in_lang(lang, name)))
}

/// The title of a post, with its mark where it is invented.
pub(super) fn post_title(visit: &Visit, post: &Post) -> Markup {
    html! { bdi { (visit.kit().text(&post.titles)) } @if post.sample { " " (visit.kit().sample()) } }
}

/// The title of a post as plain text: for headings.
pub(super) fn plain(text: &Text, lang: Lang) -> String {
    text.best(lang).map_or_else(String::new, |(_, version)| version.to_owned())
}

/// The language in which something is written to, and whether that is an assumption.
pub(super) fn written_in(visit: &Visit, lang: Lang, assumed: bool) -> Markup {
    html! {
        (visit.tongue().language(lang))
        @if assumed { " " (Tag::new(Tone::Caution, visit.say("directory-assumed"))) }
    }
}

/// A day, or that it is not known.
pub(super) fn day(visit: &Visit, day: Option<Date>) -> Markup {
    match day {
        Some(day) => moment(day.to_string(), visit.tongue().day(day)),
        None => html! { (visit.say("directory-unknown")) },
    }
}

/// The last day of what is over, or that it is not.
pub(super) fn last(visit: &Visit, last: Option<Date>) -> Markup {
    last.map_or_else(|| Tag::new(Tone::Good, visit.say("directory-present")).render(), |l| day(visit, Some(l)))
}

/// The word of a kind of contact point.
pub(crate) fn kind_words(kind: ContactKind) -> &'static str {
    match kind {
        ContactKind::Email => "directory-contact-email",
        ContactKind::Fax => "directory-contact-fax",
        ContactKind::Post => "directory-contact-post",
        ContactKind::Telephone => "directory-contact-telephone",
    }
}

/// Contact points that are in use, a line each.
pub(super) fn contacts<'a>(visit: &Visit, contacts: impl Iterator<Item = &'a Contact> + Clone) -> Markup {
    html! {
        @if contacts.clone().next().is_none() { (Tag::new(Tone::Caution, visit.say("directory-no-contact"))) }
        @for (i, contact) in contacts.enumerate() {
            @if i > 0 { br; }
            (value(contact))
            // An e-mail address says itself what it is.
            @if contact.kind != ContactKind::Email { " " small { (visit.say(kind_words(contact.kind))) } }
        }
    }
}

/// The address or number, in its lines.
pub(super) fn value(contact: &Contact) -> Markup {
    html! { bdi { @for (i, line) in contact.value.lines().enumerate() { @if i > 0 { br; } (line) } } }
}

/// Who held a post, with the days.
pub(super) fn holder(visit: &Visit, tenure: Option<&Tenure>) -> Markup {
    match tenure {
        Some(t) => html! { a href=(visit.office(&format!("directory/persons/{}", t.person))) { bdi { (t.name) } } },
        None => html! { (visit.say("directory-nobody-known")) },
    }
}

/// A field's label in a language: "Title (French)".
pub(super) fn label(visit: &Visit, words: &str, lang: Lang) -> String {
    let tongue = visit.tongue();
    tongue.with("directory-in-language", args![("what", tongue.say(words)), ("language", tongue.language(lang))])
}

/// The choice of a language; `blank` is the line that stands for none.
pub(super) fn lang_select<'a>(visit: &Visit, sheet: Sheet<'a>, words: &str, blank: Option<&str>) -> Select<'a> {
    let select = sheet.select(LANG, visit.say(words));
    let select = match blank {
        Some(blank) => select.blank(visit.say(blank)),
        None => select,
    };
    Lang::ALL.into_iter().fold(select, |select, lang| select.option(lang.code(), visit.tongue().language(lang)))
}

/// Texts in the six languages as a table, under a heading that says the same as its caption: a row for each language in which one of them has a version.
pub(super) fn versions(visit: &Visit, caption: &str, columns: &[(&str, Vec<(Lang, String)>)]) -> Markup {
    let mut table = Table::new(visit.say(caption)).caption_hidden().column(Column::new(visit.say("directory-version-in")).head());
    for (words, _) in columns {
        table = table.column(Column::new(visit.say(words)));
    }
    for lang in Lang::ALL {
        let cells: Vec<_> = columns.iter().map(|(_, texts)| texts.iter().find(|(l, _)| *l == lang).map(|(_, t)| t.as_str())).collect();
        if cells.iter().all(Option::is_none) {
            continue;
        }
        let row = Row::new().cell(visit.tongue().language(lang));
        let cell = |text: &&str| html! { span lang=(lang.code()) dir=(lang.direction().code()) { (text) } };
        table = table.row(cells.iter().fold(row, |row, text| row.cell(text.as_ref().map_or_else(Markup::default, cell))));
    }
    table.render()
}

/// The versions of a text, for [`versions`].
pub(super) fn of_text(text: &Text) -> Vec<(Lang, String)> {
    text.versions().map(|(lang, version)| (lang, version.to_owned())).collect()
}

/// Puts refusals beside their fields; gives the answer where one is no matter of a field.
pub(super) fn refused(sent: &mut Sent, faults: &[DirectoryFault]) -> Option<Response> {
    faults.iter().find_map(|fault| sent.refused(fault).err())
}

/// Somebody else saved first: what the person typed, ready to be saved over it, beside what is there now (UI.md, Forms).
pub(super) async fn stale(visit: &Visit, page: Page, yours: Markup, theirs: Markup, keep: String) -> Response {
    let theirs = html! { (theirs) p { (Button::secondary(visit.say("directory-keep-theirs")).leads(keep)) } };
    let page = page.main(html! {
        (Notice::new(Tone::Caution, visit.say("directory-stale")).title(visit.say("directory-stale-title")).said())
        (panes(Pane::new(visit.say("directory-yours"), yours), Pane::new(visit.say("directory-theirs"), theirs)))
    });
    visit.page_with(page, StatusCode::CONFLICT).await
}

/// Unreserved characters stay (RFC 3986, 2.3).
const KEPT: &AsciiSet = &NON_ALPHANUMERIC.remove(b'-').remove(b'.').remove(b'_').remove(b'~');

/// A query of these names and values; what is empty is left out.
pub(super) fn query(pairs: &[(&str, &str)]) -> String {
    let encoded = |text| utf8_percent_encode(text, KEPT).to_string();
    let pairs: Vec<_> = pairs.iter().filter(|(_, v)| !v.is_empty()).map(|(n, v)| format!("{n}={}", encoded(v))).collect();
    format!("?{}", pairs.join("&"))
}

/// The links that give a list as a file, for who may take it out.
pub(super) fn exports(visit: &Visit) -> Markup {
    if visit.cx.may(EXPORT) { visit.exports().render() } else { Markup::default() }
}

/// Lines on one page of a list: two screens.
pub(super) const ON_A_PAGE: usize = 50;

/// Pages that are linked on either side of the present one.
const NEAR: usize = 2;

/// Which page of a list is asked for, and which there are.
#[derive(Debug, Clone, Copy)]
pub(super) struct Pages {
    /// The page, from 1.
    pub at: usize,
    /// How many there are.
    pub all: usize,
}

impl Pages {
    /// The page that the address asks for, or the last there is for so many lines.
    pub fn of(visit: &Visit, lines: usize) -> Self {
        let all = lines.div_ceil(ON_A_PAGE).max(1);
        let asked: usize = visit.place.query.trimmed("page").parse().unwrap_or(1);
        Self { at: asked.clamp(1, all), all }
    }

    /// The lines before this page.
    pub fn before(self) -> usize {
        (self.at - 1) * ON_A_PAGE
    }

    /// Links to the other pages: the first, the last, and those near; `to` gives the address of a page.
    pub fn links(self, visit: &Visit, to: impl Fn(usize) -> String) -> Markup {
        if self.all == 1 {
            return Markup::default();
        }
        let mut links = Pagination::new(visit.kit());
        if self.at > 1 {
            links = links.previous(to(self.at - 1));
        }
        let mut last = 0;
        for page in (1..=self.all).filter(|p| *p == 1 || *p == self.all || p.abs_diff(self.at) <= NEAR) {
            if page > last + 1 {
                links = links.gap();
            }
            links = links.page(visit.tongue().number(i64::try_from(page).unwrap_or(i64::MAX)), to(page), page == self.at);
            last = page;
        }
        if self.at < self.all {
            links = links.next(to(self.at + 1));
        }
        links.render()
    }
}
