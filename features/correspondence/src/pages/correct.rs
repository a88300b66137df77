//! Correcting an item, and linking it.

use axum::extract::Path;
use axum::response::Response;
use kernel::{Id, Lang};
use maud::html;
use page::{Button, Buttons, Form, Page, Width};
use web::{Sent, Visit};

use super::enter::{self, Needed};
use crate::class::Class;
use crate::{Channel, Correction, ENTER, Item, Link, RegisterFault, commands, store};

async fn load(visit: &Visit, id: &str) -> Result<(Item, Needed, Option<Class>), RegisterFault> {
    let id: Id = id.parse().map_err(|_| RegisterFault::NotThere)?;
    let edition = visit.cx.edition()?;
    let read = visit.cx.read(ENTER).await?;
    let item = store::one(&read, edition, id).await?.ok_or(RegisterFault::NotThere)?;
    if item.disposed_at.is_some() {
        return Err(RegisterFault::Disposed);
    }
    // The class under which it lies can be kept, even if it is closed.
    let own = match item.class {
        Some(class) => store::class(&read, edition, class).await?,
        None => None,
    };
    drop(read);
    Ok((item, Needed::read(visit).await?, own))
}

/// The form filled with what is there.
pub async fn ask(Path((_, id)): Path<(String, String)>, visit: Visit) -> Response {
    let (item, needed, own) = match load(&visit, &id).await {
        Ok(loaded) => loaded,
        Err(fault) => return visit.refuse(&fault),
    };
    let id_of = |id: Option<Id>| id.map(|id| id.to_string()).unwrap_or_default();
    let form = Form::new()
        .with("version", item.version.to_string())
        .with("channel", item.channel.name())
        .with("dated", item.dated.map(|d| d.to_string()).unwrap_or_default())
        .with("state", id_of(item.state))
        .with("from", &item.from)
        .with("to", &item.to)
        .with("document_number", &item.document_number)
        .with("subject", &item.subject)
        .with("lang", item.lang.code())
        .with("class", id_of(item.class))
        .with("note", &item.note);
    visit.page(draw(&visit, &item, needed, own, &form)).await
}

fn draw(visit: &Visit, item: &Item, mut needed: Needed, own: Option<Class>, form: &Form) -> Page {
    let tongue = visit.tongue();
    let sheet = visit.kit().sheet(form);
    if let Some(own) = own.filter(|own| needed.classes.iter().all(|c| c.id != own.id)) {
        needed.classes.push(own);
    }
    let address = format!("{}/{}", visit.office("register"), item.id);
    let body = html! {
        (enter::channel(visit, &sheet))
        (enter::state(visit, &sheet, &needed.states))
        (enter::parties(visit, &sheet))
        (sheet.text("subject", tongue.say("correspondence-subject")).lang(item.lang).width(Width::Long))
        (sheet.text("document_number", tongue.say("correspondence-document-number")).optional())
        (sheet.date("dated", tongue.say("correspondence-dated")).optional())
        (enter::language(visit, &sheet))
        (enter::class(visit, &sheet, &needed.classes))
        (sheet.text("note", tongue.say("correspondence-note")).optional().width(Width::Long))
        (Buttons::new(Button::primary(tongue.say("correspondence-save"))))
    };
    let action = format!("{address}/edit");
    let tag = sheet.form(action.as_str()).once(visit.once().as_str()).hidden("version", form.value("version"));
    Page::new(tongue.say("correspondence-correct"))
        .over(html! { bdi { (item.reference) } })
        .crumb(tongue.say("correspondence-title"), visit.office("register").as_str())
        .crumb(tongue.value(&item.reference), address.as_str())
        .errors(&sheet)
        .main(tag.body(body))
}

/// Keeps the correction.
pub async fn save(Path((_, id)): Path<(String, String)>, mut sent: Sent) -> Response {
    let (item, needed, own) = match load(&sent.visit, &id).await {
        Ok(loaded) => loaded,
        Err(fault) => return sent.refuse(&fault),
    };
    let form = &sent.form;
    let (dated, bad_date) = enter::day(form.trimmed("dated"));
    let text = |name: &str| form.value(name).to_owned();
    // A channel that people do not choose (the personal link) stays.
    let correction = Correction {
        channel: form.value("channel").parse::<Channel>().unwrap_or(item.channel),
        dated,
        state: form.value("state").parse().ok(),
        from: text("from"),
        to: text("to"),
        document_number: text("document_number"),
        subject: text("subject"),
        lang: form.value("lang").parse::<Lang>().unwrap_or(item.lang),
        class: form.value("class").parse().ok(),
        note: text("note"),
    };
    let version = form.value("version").parse().unwrap_or(0);
    if bad_date {
        let sentence = sent.visit.say("correspondence-fault-dated");
        sent.form.refuse("dated", sentence);
        return sent.again(draw(&sent.visit, &item, needed, own, &sent.form)).await;
    }
    match commands::amend(&sent.cx(), item.id, version, correction).await {
        Ok(()) => sent.visit.lead(&sent.visit.office(&format!("register/{}?done=corrected", item.id))),
        Err(fault) => match sent.refused(&fault) {
            Ok(()) => sent.again(draw(&sent.visit, &item, needed, own, &sent.form)).await,
            Err(answer) => answer,
        },
    }
}

/// Links it to the item with the number that was typed.
pub async fn link(Path((_, id)): Path<(String, String)>, sent: Sent) -> Response {
    let (Ok(id), Ok(kind)) = (id.parse::<Id>(), sent.form.value("kind").parse()) else { return sent.visit.not_found() };
    match commands::link(&sent.cx(), id, kind, sent.form.value("number")).await {
        Ok(()) => sent.visit.lead(&sent.visit.office(&format!("register/{id}?done=linked"))),
        Err(fault) => sent.refuse(&fault),
    }
}

/// Takes a link away.
pub async fn unlink(Path((_, id)): Path<(String, String)>, sent: Sent) -> Response {
    let form = &sent.form;
    let (Ok(id), Ok(kind), Ok(item)) = (id.parse::<Id>(), form.value("kind").parse(), form.value("item").parse()) else {
        return sent.visit.not_found();
    };
    match commands::unlink(&sent.cx(), id, Link { kind, item }).await {
        Ok(()) => sent.visit.lead(&sent.visit.office(&format!("register/{id}?done=unlinked"))),
        Err(fault) => sent.refuse(&fault),
    }
}
