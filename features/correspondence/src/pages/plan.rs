//! The file plan: its classes, and the form by which one is added and changed.

use axum::extract::Path;
use axum::response::Response;
use kernel::{Id, Lang, Text};
use maud::{Markup, html};
use page::{Button, Buttons, Column, Empty, Form, FormTag, Notice, Page, Row, Table, Tone, Width};
use web::{Sent, Visit};
use words::args;

use super::enter::day;
use crate::certificate::action_words;
use crate::class::{Action, Class, CountsFrom};
use crate::{ClassSaid, PLAN, RegisterFault, SEE, commands, store};

/// The classes.
pub async fn list(visit: Visit) -> Response {
    match classes(&visit).await {
        Ok(classes) => visit.page(draw_list(&visit, &classes)).await,
        Err(fault) => visit.refuse(&fault),
    }
}

async fn classes(visit: &Visit) -> Result<Vec<(Class, i64)>, RegisterFault> {
    let read = visit.cx.read(SEE).await?;
    let edition = visit.cx.edition()?;
    let counts = store::counts_by_class(&read, edition).await?;
    let classes = store::classes(&read, edition).await?.into_iter();
    Ok(classes.map(|class| (counts.get(&class.id).copied().unwrap_or(0), class)).map(|(count, class)| (class, count)).collect())
}

/// How long a class is kept, in words.
pub(super) fn kept(visit: &Visit, class: &Class) -> String {
    let tongue = visit.tongue();
    match (class.action, class.years) {
        (Action::Keep, _) | (_, None) => tongue.say("correspondence-kept-for-good"),
        (_, Some(years)) => {
            let from = tongue.say(counts_words(class.counts_from));
            tongue.with("correspondence-kept-years", args![("years", i64::from(years)), ("from", from)])
        }
    }
}

fn counts_words(from: CountsFrom) -> &'static str {
    match from {
        CountsFrom::Item => "correspondence-counts-item",
        CountsFrom::Year => "correspondence-counts-year",
        CountsFrom::Closing => "correspondence-counts-closing",
    }
}

fn draw_list(visit: &Visit, classes: &[(Class, i64)]) -> Page {
    let tongue = visit.tongue();
    let may = visit.cx.may(PLAN);
    let mut table = Table::new(tongue.say("correspondence-plan"))
        .caption_hidden()
        .keys()
        .column(Column::new(tongue.say("correspondence-code")).head())
        .column(Column::new(tongue.say("correspondence-class-title")))
        .column(Column::new(tongue.say("correspondence-kept")))
        .column(Column::new(tongue.say("correspondence-then")))
        .column(Column::new(tongue.say("correspondence-items")).number());
    for (class, count) in classes {
        let items = format!("{}?class={}", visit.office("register"), class.id);
        let row = Row::new();
        let row = if may { row.open(format!("{}/{}", visit.office("file-plan"), class.id).as_str()) } else { row };
        table = table.row(
            row.cell(html! { bdi { (class.code) } })
                .cell(html! {
                    (title(visit, class))
                    @if let Some(on) = class.closed_on { " " (tongue.with("correspondence-closed", args![("day", tongue.day(on))])) }
                })
                .cell(kept(visit, class))
                .cell(tongue.say(action_words(class.action)))
                .cell(html! { a href=(items) { (tongue.number(*count)) } }),
        );
    }
    let done = visit.place.query.value("done");
    let mut buttons = Vec::new();
    if may {
        buttons.push(Button::primary(tongue.say("correspondence-add-class")).leads(visit.office("file-plan/new").as_str()));
    }
    buttons.push(Button::secondary(tongue.say("correspondence-holds")).leads(visit.office("file-plan/holds").as_str()));
    buttons.push(Button::secondary(tongue.say("correspondence-disposals")).leads(visit.office("file-plan/disposals").as_str()));
    Page::new(tongue.say("correspondence-plan"))
        .crumb(tongue.say("correspondence-title"), visit.office("register").as_str())
        .actions(together(buttons))
        .main(html! {
            @if done == "saved" { (Notice::new(Tone::Good, tongue.say("correspondence-done-plan")).said()) }
            (table.empty(Empty::new(tongue.say("correspondence-no-classes"))))
        })
}

pub(super) fn together(buttons: Vec<Button>) -> Markup {
    let mut buttons = buttons.into_iter();
    match buttons.next() {
        Some(first) => html! { (buttons.fold(Buttons::new(first), Buttons::and)) },
        None => Markup::default(),
    }
}

/// The title of a class in the language of the page, or in the best there is.
fn title(visit: &Visit, class: &Class) -> Markup {
    match class.titles.best(visit.lang()) {
        Some((lang, title)) => html! { span lang=(lang.code()) dir=(lang.direction().code()) { (title) } },
        None => Markup::default(),
    }
}

/// The form for a new class.
pub async fn ask_new(visit: Visit) -> Response {
    let form = Form::new().with("counts_from", "year").with("action", "destroy");
    visit.page(draw_form(&visit, &form, None)).await
}

/// The form filled with what is there.
pub async fn ask(Path((_, id)): Path<(String, String)>, visit: Visit) -> Response {
    match load(&visit, &id).await {
        Ok(class) => {
            let mut form = Form::new()
                .with("version", class.version.to_string())
                .with("code", &class.code)
                .with("years", class.years.map(|y| y.to_string()).unwrap_or_default())
                .with("counts_from", class.counts_from.name())
                .with("action", class.action.name())
                .with("closed_on", class.closed_on.map(|d| d.to_string()).unwrap_or_default());
            for (lang, title) in class.titles.versions() {
                form = form.with(field(lang), title);
            }
            visit.page(draw_form(&visit, &form, Some(&class))).await
        }
        Err(fault) => visit.refuse(&fault),
    }
}

async fn load(visit: &Visit, id: &str) -> Result<Class, RegisterFault> {
    let id: Id = id.parse().map_err(|_| RegisterFault::NotThere)?;
    let read = visit.cx.read(PLAN).await?;
    store::class(&read, visit.cx.edition()?, id).await?.ok_or(RegisterFault::NotThere)
}

fn field(lang: Lang) -> &'static str {
    match lang {
        Lang::Ar => "title-ar",
        Lang::Zh => "title-zh",
        Lang::En => "title-en",
        Lang::Fr => "title-fr",
        Lang::Ru => "title-ru",
        Lang::Es => "title-es",
    }
}

fn draw_form(visit: &Visit, form: &Form, class: Option<&Class>) -> Page {
    let tongue = visit.tongue();
    let sheet = visit.kit().sheet(form);
    let mut from = sheet.select("counts_from", tongue.say("correspondence-counts-from"));
    for one in CountsFrom::ALL {
        from = from.option(one.name(), tongue.say(counts_words(*one)));
    }
    let mut action = sheet.select("action", tongue.say("correspondence-then"));
    for one in Action::ALL {
        action = action.option(one.name(), tongue.say(action_words(*one)));
    }
    let body = html! {
        (sheet.text("code", tongue.say("correspondence-code")).width(Width::Short))
        (page::fieldset(tongue.say("correspondence-class-title"), html! {
            @for lang in Lang::ALL { (sheet.text(field(lang), tongue.language(lang)).lang(lang).optional().width(Width::Long)) }
        }))
        (action)
        (sheet.text("years", tongue.say("correspondence-years")).hint(tongue.say("correspondence-years-hint")).optional().width(Width::Short))
        (from)
        (sheet.date("closed_on", tongue.say("correspondence-closed-on")).hint(tongue.say("correspondence-closed-on-hint")).optional())
        (Buttons::new(Button::primary(tongue.say("correspondence-save"))))
    };
    let path = class.map_or_else(|| "file-plan/new".to_owned(), |c| format!("file-plan/{}", c.id));
    let address = visit.office(&path);
    let tag = sheet.form(address.as_str()).once(visit.once().as_str()).hidden("version", form.value("version"));
    let key = if class.is_some() { "correspondence-edit-class" } else { "correspondence-add-class" };
    Page::new(tongue.say(key))
        .crumb(tongue.say("correspondence-title"), visit.office("register").as_str())
        .crumb(tongue.say("correspondence-plan"), visit.office("file-plan").as_str())
        .errors(&sheet)
        .main(html! {
            (tag.body(body))
            @if let Some(class) = class { (hold(visit, class)) }
        })
}

/// The form by which everything under a class is put under hold.
fn hold(visit: &Visit, class: &Class) -> Markup {
    let tongue = visit.tongue();
    let form = Form::new();
    let sheet = visit.kit().sheet(&form);
    let address = visit.office("file-plan/holds");
    page::details(
        tongue.say("correspondence-hold-class"),
        FormTag::post(address.as_str()).once(visit.once().as_str()).hidden("class", class.id.to_string()).body(html! {
            (sheet.text("reason", tongue.say("correspondence-reason")).width(Width::Long))
            (Buttons::new(Button::secondary(tongue.say("correspondence-hold-act"))))
        }),
    )
}

/// Adds a class.
pub async fn add(sent: Sent) -> Response {
    save(sent, None).await
}

/// Keeps what was changed.
pub async fn edit(Path((_, id)): Path<(String, String)>, sent: Sent) -> Response {
    match load(&sent.visit, &id).await {
        Ok(class) => save(sent, Some(class)).await,
        Err(fault) => sent.refuse(&fault),
    }
}

async fn save(mut sent: Sent, class: Option<Class>) -> Response {
    let done = match read(&mut sent) {
        None => return sent.again(draw_form(&sent.visit, &sent.form, class.as_ref())).await,
        Some(said) => match &class {
            None => commands::add_class(&sent.cx(), said).await.map(|_| ()),
            Some(class) => {
                let version = sent.form.value("version").parse().unwrap_or(0);
                commands::edit_class(&sent.cx(), class.id, version, said).await
            }
        },
    };
    match done {
        Ok(()) => sent.visit.lead(&sent.visit.office("file-plan?done=saved")),
        Err(fault) => match sent.refused(&fault) {
            Ok(()) => sent.again(draw_form(&sent.visit, &sent.form, class.as_ref())).await,
            Err(answer) => answer,
        },
    }
}

fn read(sent: &mut Sent) -> Option<ClassSaid> {
    let form = &sent.form;
    let titles = Lang::ALL.into_iter().fold(Text::default(), |text, lang| match form.trimmed(field(lang)) {
        "" => text,
        title => text.with(lang, title),
    });
    let years = form.trimmed("years").to_owned();
    let number = years.parse::<u32>().ok();
    let (closed_on, bad_day) = day(form.trimmed("closed_on"));
    let said = ClassSaid {
        code: form.value("code").to_owned(),
        titles,
        years: number,
        counts_from: form.value("counts_from").parse().unwrap_or(CountsFrom::Year),
        action: form.value("action").parse().unwrap_or(Action::Keep),
        closed_on,
    };
    if bad_day {
        let sentence = sent.visit.say("correspondence-fault-dated");
        sent.form.refuse("closed_on", sentence);
    }
    if !years.is_empty() && number.is_none() {
        let sentence = sent.visit.tongue().say_refusal(&RegisterFault::BadYears);
        sent.form.refuse("years", sentence);
    }
    sent.form.is_sound().then_some(said)
}
