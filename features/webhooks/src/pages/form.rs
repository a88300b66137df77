//! The form by which a webhook is registered and changed: name, address, and what it is told.

use axum::extract::Path;
use axum::response::Response;
use kernel::Id;
use maud::{Markup, html};
use office::wording::{Family, key};
use page::{Button, Buttons, Form, Page, Width};
use web::{Sent, Visit};

use super::{form_tag, one};
use crate::{SET, Webhook, WebhookFault, Wish, commands, event, store};

/// The empty form.
pub(crate) async fn new(visit: Visit) -> Response {
    let page = draw(&visit, &Form::new(), None);
    visit.page(page).await
}

/// Registers what was typed, and shows the secret: the only time that it is seen.
pub(crate) async fn register(mut sent: Sent) -> Response {
    let events = chosen(&sent.form);
    let wish = Wish { name: sent.form.value("name"), url: sent.form.value("url"), events: &events };
    match commands::register(&sent.cx(), wish).await {
        Ok(id) => one::with_secret(sent.visit, id, 1).await,
        Err(fault) => match sent.refused(&fault) {
            Ok(()) => sent.again(draw(&sent.visit, &sent.form, None)).await,
            Err(answer) => answer,
        },
    }
}

/// The form filled with what is there.
pub(crate) async fn edit(Path((_, id)): Path<(String, String)>, visit: Visit) -> Response {
    match load(&visit, &id).await {
        Ok(webhook) => {
            let mut form = Form::new().with("name", &webhook.name).with("url", &webhook.url);
            for name in webhook.events.names() {
                form = form.with(&field(name), name);
            }
            visit.page(draw(&visit, &form, Some(webhook.id))).await
        }
        Err(fault) => visit.refuse(&fault),
    }
}

async fn load(visit: &Visit, id: &str) -> Result<Webhook, WebhookFault> {
    let id: Id = id.parse().map_err(|_| WebhookFault::NotThere)?;
    let read = visit.cx.read(SET).await?;
    store::one(&read, visit.cx.edition()?, id).await?.ok_or(WebhookFault::NotThere)
}

/// Keeps what was changed.
pub(crate) async fn save(Path((_, id)): Path<(String, String)>, mut sent: Sent) -> Response {
    let Ok(id) = id.parse::<Id>() else { return sent.visit.not_found() };
    let events = chosen(&sent.form);
    let wish = Wish { name: sent.form.value("name"), url: sent.form.value("url"), events: &events };
    match commands::edit(&sent.cx(), id, wish).await {
        Ok(()) => sent.visit.lead(&sent.visit.office(&format!("webhooks/{id}?done=changed"))),
        Err(fault) => match sent.refused(&fault) {
            Ok(()) => sent.again(draw(&sent.visit, &sent.form, Some(id))).await,
            Err(answer) => answer,
        },
    }
}

/// The field in which an event is ticked: each feature has a group of its own, with its name behind the common one.
fn field(event: &str) -> String {
    event.split_once('.').map_or_else(|| "events".to_owned(), |(feature, _)| format!("events-{feature}"))
}

fn chosen(form: &Form) -> Vec<String> {
    form.pairs().filter(|(name, _)| *name == "events" || name.starts_with("events-")).map(|(_, value)| value.to_owned()).collect()
}

fn draw(visit: &Visit, form: &Form, id: Option<Id>) -> Page {
    let sheet = visit.kit().sheet(form);
    let body = html! {
        (sheet.text("name", visit.say("webhooks-field-name")).hint(visit.say("webhooks-name-hint")).width(Width::Long))
        (sheet.text("url", visit.say("webhooks-url")).url().hint(visit.say("webhooks-url-hint")).width(Width::Long))
        (sheet.ticks("events", visit.say("webhooks-events")).option("*", visit.say("webhooks-everything")))
        @for (feature, names) in by_feature(visit) { (group(visit, form, feature, &names)) }
        (Buttons::new(Button::primary(visit.say(if id.is_some() { "webhooks-save" } else { "webhooks-register" }))))
    };
    let path = id.map_or_else(|| "webhooks/new".to_owned(), |id| format!("webhooks/{id}/edit"));
    let title = visit.say(if id.is_some() { "webhooks-edit" } else { "webhooks-register" });
    Page::new(title).crumb(visit.say("webhooks-title"), visit.office("webhooks")).errors(&sheet).main(form_tag(visit, &path).body(body))
}

/// The events, together by feature.
fn by_feature(visit: &Visit) -> Vec<(String, Vec<String>)> {
    let mut groups: Vec<(String, Vec<String>)> = Vec::new();
    for name in event::named(visit.tongue().words()) {
        let Some((feature, _)) = name.split_once('.') else { continue };
        match groups.last_mut().filter(|(known, _)| known == feature) {
            Some((_, names)) => names.push(name),
            None => groups.push((feature.to_owned(), vec![name])),
        }
    }
    groups
}

/// The events of a feature, which is called by its kinds of things: "Letter, Dispatch and Consignment".
fn group(visit: &Visit, form: &Form, feature: String, names: &[String]) -> Markup {
    let tongue = visit.tongue();
    let things = visit.app.tables.things.iter().filter(|(of, _)| *of == feature);
    let said = things.filter_map(|(_, t)| key(tongue.words(), Some(&feature), Family::Kind, (t.kind)().name()).map(|key| tongue.say(&key)));
    let title = if feature == "office" { tongue.say("webhooks-general") } else { tongue.list(&said.collect::<Vec<_>>()) };
    let field = format!("events-{feature}");
    let sheet = visit.kit().sheet(form);
    let all = format!("{feature}.*");
    let mut ticks = sheet.ticks(&field, &title).option(&all, html! { (tongue.say("webhooks-all-of-these")) " " (event_code(&all)) });
    let mut options: Vec<(&String, String)> = names.iter().map(|name| (name, words_of(visit, name))).collect();
    options.sort_by(|a, b| tongue.compare(&a.1, &b.1));
    for (name, said) in options {
        ticks = ticks.option(name, html! { (said) " " (event_code(name)) });
    }
    page::details(title, ticks)
}

fn event_code(name: &str) -> Markup {
    html! { span.quiet { code dir="ltr" { (name) } } }
}

/// An event as the trail says it: "Answer given".
pub(crate) fn words_of(visit: &Visit, event: &str) -> String {
    let key = event.replacen('.', "-verb-", 1);
    match event {
        event::TEST => visit.say("webhooks-test-event"),
        "*" => visit.say("webhooks-everything"),
        _ if visit.tongue().words().has(&key) => visit.say(&key),
        _ => event.to_owned(),
    }
}
