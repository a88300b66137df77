//! Entering an item by hand: one page, by keyboard, with its scan. What seems to be in the register already is shown before it is entered.

use axum::response::Response;
use directory::State;
use jiff::civil::{Date, DateTime};
use kernel::{EditionTime, Id, Lang};
use maud::{Markup, html};
use page::{Button, Buttons, FileField, Form, Kept, Notice, Page, Sheet, Tone, Width};
use web::{Sent, Visit};
use words::args;

use super::channel_words;
use super::list::states;
use crate::class::Class;
use crate::{Channel, Direction, ENTER, Item, ItemFile, RegisterFault, Written, commands, store};

/// What the form needs to know.
pub(super) struct Needed {
    pub classes: Vec<Class>,
    pub states: Vec<State>,
    /// The number of our last letter, as an example.
    letter: Option<String>,
}

impl Needed {
    pub async fn read(visit: &Visit) -> Result<Self, RegisterFault> {
        let edition = visit.cx.edition()?;
        let read = visit.cx.read(ENTER).await?;
        let classes = store::classes(&read, edition).await?.into_iter().filter(|c| c.closed_on.is_none()).collect();
        let letter = store::last_letter(&read, edition).await?;
        Ok(Self { classes, states: directory::store::states(&read).await?, letter })
    }
}

/// The empty form. The address may say what is known already: by a button of another page.
pub async fn ask(visit: Visit) -> Response {
    let needed = match Needed::read(&visit).await {
        Ok(needed) => needed,
        Err(fault) => return visit.refuse(&fault),
    };
    let now = visit.cx.now().in_zone(&visit.zone()).strftime("%Y-%m-%dT%H:%M").to_string();
    let mut form = Form::new().with("at", now).with("lang", visit.lang().code());
    for (name, usual) in [("direction", "in"), ("channel", "fax"), ("state", ""), ("answers", "")] {
        let asked = visit.place.query.trimmed(name);
        form = form.with(name, if asked.is_empty() { usual } else { asked });
    }
    visit.page(draw(&visit, &needed, &form, Vec::new(), &[])).await
}

async fn again(sent: &Sent, needed: &Needed, known: &[Item]) -> Response {
    match sent.keep("file").await {
        Ok(kept) => sent.again(draw(&sent.visit, needed, &sent.form, kept, known)).await,
        Err(fault) => sent.refuse(&fault),
    }
}

fn draw(visit: &Visit, needed: &Needed, form: &Form, kept: Vec<Kept>, known: &[Item]) -> Page {
    let tongue = visit.tongue();
    let sheet = visit.kit().sheet(form);
    let scan = sheet.file("file", tongue.say("correspondence-scan")).hint(tongue.say("correspondence-scan-hint")).optional().many();
    let scan = kept.into_iter().fold(scan.accept(".pdf,.png,.jpg,.jpeg,.tif,.tiff"), FileField::kept);
    let example = needed.letter.clone().unwrap_or_else(|| format!("{}/OUT/0001", visit.edition_slug()));
    let direction = sheet
        .radios("direction", tongue.say("correspondence-direction"))
        .option("in", tongue.say("correspondence-in"))
        .option("out", tongue.say("correspondence-out"))
        .inline();
    let body = html! {
        @if !known.is_empty() { (already(visit, known)) }
        (scan)
        (direction)
        (channel(visit, &sheet))
        (state(visit, &sheet, &needed.states))
        (sheet.text("answers", tongue.say("correspondence-answers")).hint(tongue.with("correspondence-answers-hint", args![("example", example)])).optional().width(Width::Short))
        (sheet.text("subject", tongue.say("correspondence-subject")).hint(tongue.say("correspondence-subject-hint")).width(Width::Long))
        (sheet.text("document_number", tongue.say("correspondence-document-number")).optional())
        (sheet.date("dated", tongue.say("correspondence-dated")).optional())
        (sheet.date("at", visit.zoned("correspondence-at-hand")).with_time())
        (parties(visit, &sheet))
        (language(visit, &sheet))
        (class(visit, &sheet, &needed.classes))
        (sheet.text("note", tongue.say("correspondence-note")).optional().width(Width::Long))
        (Buttons::new(Button::primary(tongue.say("correspondence-enter"))))
    };
    Page::new(tongue.say("correspondence-enter"))
        .crumb(tongue.say("correspondence-title"), visit.office("register").as_str())
        .errors(&sheet)
        .main(sheet.form(visit.office("register/new").as_str()).once(visit.once().as_str()).multipart().body(body))
}

/// What seems to be the same, with a button to join each, and one to enter it nevertheless.
fn already(visit: &Visit, known: &[Item]) -> Markup {
    let tongue = visit.tongue();
    html! {
        (Notice::new(Tone::Caution, tongue.say("correspondence-known")).title(tongue.say("correspondence-known-title")).said())
        ul {
            @for item in known {
                li {
                    a href=(format!("{}/{}", visit.office("register"), item.id)) { bdi { (item.reference) } } " "
                    (tongue.instant(item.at.timestamp(), &visit.zone())) " " bdi { (item.correspondent()) } " " bdi { (item.subject) } " "
                    (Button::secondary(tongue.with("correspondence-join", args![("number", item.reference.as_str())])).named("join", item.id.to_string()))
                }
            }
        }
        (Buttons::new(Button::secondary(tongue.say("correspondence-though-known")).named("though", "yes")))
    }
}

pub(super) fn channel(visit: &Visit, sheet: &Sheet<'_>) -> Markup {
    let mut select = sheet.select("channel", visit.say("correspondence-channel"));
    for one in Channel::ALL.into_iter().filter(|c| *c != Channel::Web) {
        select = select.option(one.name(), visit.say(channel_words(one)));
    }
    html! { (select) }
}

pub(super) fn state(visit: &Visit, sheet: &Sheet<'_>, all: &[State]) -> Markup {
    let select = sheet.select("state", visit.say("correspondence-field-state")).blank(visit.say("correspondence-no-state"));
    let select = states(visit, all).into_iter().fold(select, |select, (id, called)| select.option(id, called));
    html! { (select) }
}

pub(super) fn parties(visit: &Visit, sheet: &Sheet<'_>) -> Markup {
    html! {
        (sheet.text("from", visit.say("correspondence-from")).hint(visit.say("correspondence-party-hint")).optional().width(Width::Long))
        (sheet.text("to", visit.say("correspondence-to")).optional().width(Width::Long))
    }
}

pub(super) fn language(visit: &Visit, sheet: &Sheet<'_>) -> Markup {
    let tongue = visit.tongue();
    let select = sheet.select("lang", tongue.say("correspondence-lang"));
    html! { (Lang::ALL.into_iter().fold(select, |select, lang| select.option(lang.code(), tongue.language(lang)))) }
}

pub(super) fn class(visit: &Visit, sheet: &Sheet<'_>, classes: &[Class]) -> Markup {
    if classes.is_empty() {
        return Markup::default();
    }
    let select = sheet.select("class", visit.say("correspondence-class")).blank(visit.say("correspondence-no-class"));
    html! { (classes.iter().fold(select, |select, class| select.option(class.id.to_string(), class.label(visit.lang())))) }
}

/// Enters it, joins it, or shows what is known already.
pub async fn save(mut sent: Sent) -> Response {
    let needed = match Needed::read(&sent.visit).await {
        Ok(needed) => needed,
        Err(fault) => return sent.refuse(&fault),
    };
    let Some(mut written) = read(&mut sent) else { return again(&sent, &needed, &[]).await };
    match keep(&sent).await {
        Ok(files) => written.files = files,
        Err(fault) => return refused(sent, &needed, &fault).await,
    }
    let join = sent.form.value("join").parse::<Id>().ok();
    let done = match join {
        Some(id) => commands::join(&sent.cx(), id, written.files.clone(), &written.note).await.map(|r| (r, "joined")),
        None => commands::record(&sent.cx(), written.clone()).await.map(|r| (r, "entered")),
    };
    match done {
        Ok((recorded, done)) => sent.visit.lead(&sent.visit.office(&format!("register/{}?done={done}", recorded.item))),
        Err(RegisterFault::Known) => match alike(&sent.visit, &written).await {
            Ok(known) => again(&sent, &needed, &known).await,
            Err(fault) => sent.refuse(&fault),
        },
        Err(fault) => refused(sent, &needed, &fault).await,
    }
}

async fn alike(visit: &Visit, written: &Written) -> Result<Vec<Item>, RegisterFault> {
    let read = visit.cx.read(ENTER).await?;
    commands::known(&read, visit.cx.edition()?, written).await
}

async fn refused(mut sent: Sent, needed: &Needed, fault: &RegisterFault) -> Response {
    match sent.refused(fault) {
        Ok(()) => again(&sent, needed, &[]).await,
        Err(answer) => answer,
    }
}

/// Reads the form; what cannot be read stands beside its field.
fn read(sent: &mut Sent) -> Option<Written> {
    let tongue = sent.visit.tongue();
    let zone = sent.visit.zone();
    let form = &sent.form;
    let channel = form.value("channel").parse::<Channel>().ok().filter(|c| *c != Channel::Web);
    let direction = form.value("direction").parse::<Direction>().ok();
    let lang = form.value("lang").parse::<Lang>().ok();
    let civil = form.value("at").parse::<DateTime>().ok();
    let at = civil.and_then(|c| c.to_zoned_datetime(zone.jiff().clone()).ok()).map(|z| EditionTime::from(z.timestamp()));
    let (dated, bad_date) = day(form.trimmed("dated"));
    let faults: Vec<String> = sent.files.iter().filter_map(|f| f.checked().err()).map(|fault| tongue.say_refusal(&fault)).collect();
    for (missing, field, key) in [
        (channel.is_none(), "channel", "correspondence-fault-channel"),
        (direction.is_none(), "direction", "correspondence-fault-direction"),
        (lang.is_none(), "lang", "correspondence-fault-lang"),
        (at.is_none(), "at", "correspondence-fault-at"),
        (bad_date, "dated", "correspondence-fault-dated"),
    ] {
        if missing {
            sent.form.refuse(field, tongue.say(key));
        }
    }
    for sentence in faults {
        sent.form.refuse("file", sentence);
    }
    let form = &sent.form;
    let text = |name: &str| form.value(name).to_owned();
    let written = Written {
        direction: direction?,
        channel: channel?,
        at: at?,
        dated,
        state: form.value("state").parse().ok(),
        from: text("from"),
        to: text("to"),
        document_number: text("document_number"),
        subject: text("subject"),
        body: String::new(),
        lang: lang?,
        class: form.value("class").parse().ok(),
        answers: text("answers"),
        note: text("note"),
        files: Vec::new(),
        though_known: form.value("though") == "yes",
    };
    form.is_sound().then_some(written)
}

/// A day as it was typed, and whether it is none.
pub(super) fn day(typed: &str) -> (Option<Date>, bool) {
    let day = typed.parse::<Date>().ok();
    (day, !typed.is_empty() && day.is_none())
}

/// Keeps the files before the transaction that names them: a file that nothing names is harmless.
async fn keep(sent: &Sent) -> Result<Vec<ItemFile>, RegisterFault> {
    let mut kept = Vec::new();
    for upload in sent.files.iter().take(commands::FILES_LIMIT + 1) {
        let kind = upload.checked()?;
        let id = sent.visit.cx.files().put(upload.bytes.clone()).await?;
        kept.push(ItemFile { file: id.to_string(), name: upload.name.clone(), media: kind.media().into() });
    }
    Ok(kept)
}
