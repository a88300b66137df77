//! An item of the register, and its files.

use axum::extract::Path;
use axum::response::{IntoResponse, Response};
use kernel::{Id, Refusal, Sort};
use ledger::DoorFault;
use maud::{Markup, html};
use page::{Page, Summary, moment, name};
use web::{Download, FileType, Title, Visit};
use words::Tongue;

use super::{channel_words, direction_words};
use crate::class::Class;
use crate::store::{self, Tied};
use crate::{Direction, Item, LinkKind, Reading, SEE};

/// What the page of an item shows.
pub(super) struct Shown {
    pub item: Item,
    /// The thing that it is about, with its title, unless it is about itself.
    about: Option<Title>,
    state: Option<String>,
    class: Option<Class>,
    /// Links from it and to it.
    ties: Vec<Tied>,
    text: String,
    /// Whether each file was read, in their order.
    readings: Vec<Reading>,
}

/// One item.
pub async fn one(Path((_, id)): Path<(String, String)>, visit: Visit) -> Response {
    match Shown::read(&visit, &id).await {
        Ok(Some(shown)) => visit.page(draw(&visit, &shown)).await,
        Ok(None) => visit.not_found(),
        Err(fault) => visit.refuse(&fault),
    }
}

impl Shown {
    async fn read(visit: &Visit, id: &str) -> Result<Option<Self>, DoorFault> {
        let edition = visit.cx.edition()?;
        let Ok(id) = id.parse::<Id>() else { return Ok(None) };
        let read = visit.cx.read(SEE).await?;
        let Some(item) = store::one(&read, edition, id).await? else { return Ok(None) };
        let tongue = visit.tongue();
        let mut about = None;
        for (_, thing) in &visit.app.tables.things {
            if (thing.kind)() == item.about.kind && item.about.id != item.id {
                about = (thing.title)(&read, item.about.id, visit.edition_slug(), &tongue).await?;
            }
        }
        let state = match item.state {
            Some(id) => directory::store::state(&read, id).await?.map(|s| s.names.short(visit.lang()).to_owned()),
            None => None,
        };
        let class = match item.class {
            Some(id) => store::class(&read, edition, id).await?,
            None => None,
        };
        let ties = store::ties(&read, edition, item.id).await?;
        let text = store::body(&read, item.id).await?.unwrap_or_default();
        let readings = store::readings(&read, item.id).await?;
        Ok(Some(Self { item, about, state, class, ties, text, readings }))
    }
}

fn draw(visit: &Visit, shown: &Shown) -> Page {
    let tongue = visit.tongue();
    let item = &shown.item;
    let in_its_language = |text: &str| html! { span lang=(item.lang.code()) dir=(item.lang.direction().code()) { (text) } };
    let mut summary = Summary::new(visit.kit())
        .row(tongue.say("correspondence-direction"), tongue.say(direction_words(item.direction)))
        .row(tongue.say("correspondence-at"), moment(item.at.to_string(), tongue.instant(item.at.timestamp(), &visit.zone())))
        .row(tongue.say("correspondence-channel"), tongue.say(channel_words(item.channel)));
    let mut row = |key: &str, value: Option<Markup>| {
        if let Some(value) = value {
            summary = summary.clone().row(tongue.say(key), value);
        }
    };
    let written = |text: &str| (!text.is_empty()).then(|| html! { (name(text)) });
    row("correspondence-dated", item.dated.map(|day| html! { (tongue.day(day)) }));
    row("correspondence-document-number", written(&item.document_number));
    row("correspondence-from", written(&item.from));
    row("correspondence-to", written(&item.to));
    row("correspondence-field-state", shown.state.as_deref().and_then(written));
    row("correspondence-subject", (!item.subject.is_empty()).then(|| in_its_language(&item.subject)));
    row("correspondence-lang", Some(html! { (tongue.language(item.lang)) }));
    row("correspondence-class", shown.class.as_ref().map(|class| html! { bdi { (class.label(visit.lang())) } }));
    let about = shown.about.as_ref().map(|about| match &about.href {
        Some(href) => html! { a href=(href) { (about.text) } },
        None => html! { (about.text) },
    });
    row("correspondence-about", about);
    row("correspondence-note", written(&item.note));
    let disposed = item.disposed_at.map(|at| html! { (tongue.instant(at.timestamp(), &visit.zone())) });
    row("correspondence-disposed-at", disposed);
    Page::new(tongue.value(&item.reference)).crumb(tongue.say("correspondence-title"), visit.office("register").as_str()).main(html! {
        (summary)
        (ties(visit, &tongue, shown))
        (files(visit, &tongue, shown))
        @if !shown.text.is_empty() {
            h2 { (tongue.say("correspondence-text")) }
            div.prose lang=(item.lang.code()) dir=(item.lang.direction().code()) {
                @for paragraph in shown.text.split('\n').filter(|p| !p.trim().is_empty()) { p { (paragraph) } }
            }
        }
    })
}

/// How it stands to other items, and they to it.
fn ties(visit: &Visit, tongue: &Tongue, shown: &Shown) -> Markup {
    html! {
        @if !shown.ties.is_empty() {
            h2 { (tongue.say("correspondence-links")) }
            ul {
                @for tie in &shown.ties {
                    li {
                        (tongue.say(link_words(tie.kind, tie.back))) " "
                        a href=(format!("{}/{}", visit.office("register"), tie.item)) { bdi { (tie.reference) } }
                        @if !tie.subject.is_empty() { " " span lang=(tie.lang.code()) dir=(tie.lang.direction().code()) { (tie.subject) } }
                    }
                }
            }
        }
    }
}

/// The words of a link, read from the item or towards it.
pub(super) fn link_words(kind: LinkKind, back: bool) -> &'static str {
    match (kind, back) {
        (LinkKind::Answers, false) => "correspondence-link-answers",
        (LinkKind::Answers, true) => "correspondence-link-answered-by",
        (LinkKind::Concerns, false) => "correspondence-link-concerns",
        (LinkKind::Concerns, true) => "correspondence-link-concerned-by",
        (LinkKind::DuplicateOf, false) => "correspondence-link-duplicate-of",
        (LinkKind::DuplicateOf, true) => "correspondence-link-duplicated-by",
    }
}

fn files(visit: &Visit, tongue: &Tongue, shown: &Shown) -> Markup {
    let said = |n: usize| match shown.readings.get(n) {
        Some(Reading::Waiting) => Some("correspondence-reading-waiting"),
        Some(Reading::Read) => Some("correspondence-reading-read"),
        Some(Reading::NoText) => Some("correspondence-reading-no-text"),
        Some(Reading::Failed) => Some("correspondence-reading-failed"),
        Some(Reading::NotRead) | None => None,
    };
    html! {
        @if !shown.item.files.is_empty() {
            h2 { (tongue.say("correspondence-files")) }
            ul {
                @for (n, file) in shown.item.files.iter().enumerate() {
                    li {
                        a href=(format!("{}/{}/files/{n}", visit.office("register"), shown.item.id)) { bdi { (file.name) } }
                        @if let Some(key) = said(n) { " " span.hint { (tongue.say(key)) } }
                    }
                }
            }
        }
    }
}

/// A file of an item: ours are shown, those that others sent are saved.
pub async fn file(Path((_, id, position)): Path<(String, String, String)>, visit: Visit) -> Response {
    let item = match Shown::read(&visit, &id).await {
        Ok(Some(shown)) => shown.item,
        Ok(None) => return visit.not_found(),
        Err(fault) => return visit.refuse(&fault),
    };
    let Some(file) = position.parse::<usize>().ok().and_then(|n| item.files.get(n)) else { return visit.not_found() };
    let fetched = match file.file.parse() {
        Ok(id) => visit.cx.files().get(id).await,
        Err(fault) => Err(fault),
    };
    match fetched {
        Ok(bytes) => {
            let ours = item.direction == Direction::Out;
            Download { name: file.name.clone(), media: FileType::of_media(&file.media), bytes, ours }.into_response()
        }
        Err(fault) if fault.sort() == Sort::Unavailable => visit.refuse(&fault),
        Err(_) => visit.not_found(),
    }
}
