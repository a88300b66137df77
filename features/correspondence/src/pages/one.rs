//! An item of the register, and its files.

use axum::extract::Path;
use axum::response::{IntoResponse, Response};
use kernel::{Id, Refusal, Sort};
use ledger::DoorFault;
use maud::{Markup, html};
use page::{Button, Buttons, Form, FormTag, Notice, Page, Summary, Tone, moment, name};
use web::{Download, FileType, Title, Visit};
use words::{Tongue, args};

use super::{channel_words, direction_words};
use crate::class::Class;
use crate::store::{self, Tied};
use crate::{Direction, ENTER, HOLD_ITEMS, Hold, Item, LinkKind, Reading, SEE};

/// Paragraphs of a text that the page shows: what somebody reads on a page. The rest is in the item's files.
const PARAGRAPHS: usize = 400;

/// What the page of an item shows.
pub(super) struct Shown {
    pub item: Item,
    /// The thing that it is about, with its title, unless it is about itself.
    about: Option<Title>,
    state: Option<String>,
    class: Option<Class>,
    /// Links from it and to it.
    ties: Vec<Tied>,
    /// What keeps it from being disposed of.
    holds: Vec<Hold>,
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
        let holds = store::holds_on(&read, edition, &item).await?;
        let ties = store::ties(&read, edition, item.id).await?;
        let text = store::body(&read, item.id).await?.unwrap_or_default();
        let readings = store::readings(&read, item.id).await?;
        Ok(Some(Self { item, about, state, class, ties, holds, text, readings }))
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
    let mut page = Page::new(tongue.value(&item.reference)).crumb(tongue.say("correspondence-title"), visit.office("register").as_str());
    if visit.cx.may(ENTER) && item.disposed_at.is_none() {
        page = page.actions(actions(visit, item));
    }
    page.main(html! {
        (done(visit, item))
        (summary)
        (ties(visit, &tongue, shown))
        (files(visit, &tongue, shown))
        (holds(visit, &tongue, shown))
        @if !shown.text.is_empty() {
            h2 { (tongue.say("correspondence-text")) }
            div.prose lang=(item.lang.code()) dir=(item.lang.direction().code()) {
                @for paragraph in shown.text.split('\n').filter(|p| !p.trim().is_empty()).take(PARAGRAPHS) { p { (paragraph) } }
                @if shown.text.split('\n').filter(|p| !p.trim().is_empty()).count() > PARAGRAPHS { p { "…" } }
            }
        }
    })
}

/// What was just done, and what comes next.
fn done(visit: &Visit, item: &Item) -> Markup {
    let tongue = visit.tongue();
    let key = match visit.place.query.value("done") {
        "entered" => "correspondence-done-entered",
        "joined" => "correspondence-done-joined",
        "corrected" => "correspondence-done-corrected",
        "linked" | "unlinked" => "correspondence-done-linked",
        "held" => "correspondence-done-held",
        "lifted" => "correspondence-done-lifted",
        _ => return Markup::default(),
    };
    let sentence = tongue.with(key, args![("number", item.reference.as_str())]);
    html! {
        (Notice::new(Tone::Good, sentence).said())
        @if key == "correspondence-done-entered" {
            (Buttons::new(Button::primary(tongue.say("correspondence-enter-next")).leads(visit.office("register/new").as_str())))
        }
    }
}

fn actions(visit: &Visit, item: &Item) -> Markup {
    let tongue = visit.tongue();
    let correct = format!("{}/{}/edit", visit.office("register"), item.id);
    let buttons = Buttons::new(Button::secondary(tongue.say("correspondence-correct")).leads(correct.as_str()));
    if item.direction == Direction::In {
        return html! { (buttons) };
    }
    let state = item.state.map(|id| id.to_string()).unwrap_or_default();
    let answer = format!("{}/new?answers={}&state={state}", visit.office("register"), item.reference.replace('/', "%2F"));
    html! { (buttons.and(Button::secondary(tongue.say("correspondence-enter-answer")).leads(answer.as_str()))) }
}

/// How it stands to other items, and they to it.
fn ties(visit: &Visit, tongue: &Tongue, shown: &Shown) -> Markup {
    let may = visit.cx.may(ENTER) && shown.item.disposed_at.is_none();
    let act = |what: &str| format!("{}/{}/{what}", visit.office("register"), shown.item.id);
    let form = Form::new().with("kind", LinkKind::Concerns.name());
    let sheet = visit.kit().sheet(&form);
    let kinds = LinkKind::ALL.into_iter().fold(sheet.select("kind", tongue.say("correspondence-link-kind")), |select, kind| {
        select.option(kind.name(), tongue.say(link_words(kind, false)))
    });
    html! {
        @if may || !shown.ties.is_empty() { h2 { (tongue.say("correspondence-links")) } }
        @if !shown.ties.is_empty() {
            ul {
                @for tie in &shown.ties {
                    li {
                        (tongue.say(link_words(tie.kind, tie.back))) " "
                        a href=(format!("{}/{}", visit.office("register"), tie.item)) { bdi { (tie.reference) } }
                        @if !tie.subject.is_empty() { " " span lang=(tie.lang.code()) dir=(tie.lang.direction().code()) { (tie.subject) } }
                        @if may && !tie.back {
                            " "
                            (FormTag::post(act("unlink").as_str()).once(visit.once().as_str()).hidden("kind", tie.kind.name())
                                .hidden("item", tie.item.to_string())
                                .body(Button::plain(tongue.with("correspondence-unlink", args![("number", tie.reference.as_str())]))))
                        }
                    }
                }
            }
        }
        @if may {
            (page::details(tongue.say("correspondence-link-add"), FormTag::post(act("link").as_str()).once(visit.once().as_str()).body(html! {
                (kinds)
                (sheet.text("number", tongue.say("correspondence-number")))
                (Buttons::new(Button::secondary(tongue.say("correspondence-link-act"))))
            })))
        }
    }
}

/// What keeps it from being disposed of, and the form by which another hold is placed.
fn holds(visit: &Visit, tongue: &Tongue, shown: &Shown) -> Markup {
    let form = Form::new();
    let sheet = visit.kit().sheet(&form);
    let address = visit.office("file-plan/holds");
    html! {
        @for hold in &shown.holds {
            (Notice::new(Tone::Caution, html! {
                bdi { (hold.reason) } " " a href=(address) { (tongue.say("correspondence-holds")) }
            }).title(tongue.say("correspondence-held")))
        }
        @if visit.cx.may(HOLD_ITEMS) && shown.item.disposed_at.is_none() {
            (page::details(tongue.say("correspondence-hold-item"),
                FormTag::post(address.as_str()).once(visit.once().as_str()).hidden("item", shown.item.id.to_string()).body(html! {
                    (sheet.text("reason", tongue.say("correspondence-reason")))
                    (Buttons::new(Button::secondary(tongue.say("correspondence-hold-act"))))
                })))
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
