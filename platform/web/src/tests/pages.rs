//! A few pages, written as a feature writes them.

use axum::extract::Path;
use axum::response::Response;
use kernel::{Code, Id, Refusal, Sort};
use ledger::{Change, Cx, Door, DoorFault, Role, Verb};
use maud::html;
use page::{Button, FormTag, Page};
use store::params;

use super::{ANSWER, NOTE, OFFICE, WRITE};
use crate::{Keep, Route, Sent, Visit, get, post};

pub(crate) fn routes() -> Vec<Route> {
    let own = ledger::Right { name: "notes.own", roles: &[Role::Account] };
    vec![
        get("/{lang}/{edition}/note", WRITE, || axum::routing::get(form)),
        post("/{lang}/{edition}/note", WRITE, || axum::routing::post(write)),
        get("/{lang}/{edition}/panic", WRITE, || axum::routing::get(panics)),
        post("/{lang}/{edition}/panic", WRITE, || axum::routing::post(panics_in_the_door)),
        get("/{lang}/code", WRITE, || axum::routing::get(form)),
        get("/reply/{token}", ANSWER, || axum::routing::get(form)),
        post("/reply/{token}", ANSWER, || axum::routing::post(write)),
        get("/office/{edition}/note", OFFICE, || axum::routing::get(form)),
        post("/office/{edition}/note", OFFICE, || axum::routing::post(write)),
        get("/office/{edition}/list", OFFICE, || axum::routing::get(list)),
        post("/office/{edition}/scan", OFFICE, || axum::routing::post(scan)),
        post("/office/{edition}/trouble/{sort}", OFFICE, || axum::routing::post(trouble)),
        post("/office/{edition}/cut", OFFICE, || axum::routing::post(cut)),
        post("/office/{edition}/lead", OFFICE, || axum::routing::post(lead)),
        get("/{lang}/{edition}/board", WRITE, || axum::routing::get(board)).kept(Keep::Published),
        get("/{lang}/{edition}/live", WRITE, || axum::routing::get(board)).kept(Keep::Live),
        get("/{lang}/{edition}/key", WRITE, || axum::routing::get(form)).kept(Keep::Published),
        get("/account", own, || axum::routing::get(form)),
    ]
}

async fn form(visit: Visit) -> Response {
    let form = FormTag::post(visit.place.path.as_str()).once(visit.once().as_str()).body(html! { (Button::primary("Write")) });
    visit.page(Page::new("Note").main(html! { (form) })).await
}

/// All notes, for everybody.
async fn board(visit: Visit) -> Response {
    let read = visit.cx.read(WRITE).await.expect("read");
    let notes = read.all("select text from note order by text", params![], |r| r.get::<String>("text")).await.expect("read");
    visit.page(Page::new("Board").main(html! { @for note in notes { p { (note) } } })).await
}

/// A list of one line, as a page or as a file.
async fn list(visit: Visit) -> Response {
    let mut table = formats::Table::new("Écoles", visit.lang(), ["Name"]);
    table.row([visit.place.query.value("q").into()]);
    match visit.asked_format() {
        Some(format) => visit.export(format, table).await,
        None => visit.page(Page::new("List").main(html! { (visit.exports()) })).await,
    }
}

async fn write_note(cx: &Cx, text: &str) -> Result<Id, DoorFault> {
    let mut tx = match cx.write::<Id>(if cx.may(WRITE) { WRITE } else { ANSWER }).await? {
        Door::Open(tx) => tx,
        Door::Again(id) => return Ok(id),
    };
    let id = cx.new_id();
    tx.run("insert into note (id, text) values ($1, $2)", params![id, text]).await?;
    tx.note(Change::event(NOTE.at(id), Verb("written")));
    tx.commit(&id).await?;
    Ok(id)
}

async fn write(mut sent: Sent) -> Response {
    match write_note(&sent.cx(), sent.form.value("text")).await {
        Ok(_) => sent.visit.lead("/en/2021/note"),
        Err(fault) => sent.refused(&fault).expect_err("no fault of the door is of a field"),
    }
}

/// Takes a file, and writes its name and length down.
async fn scan(mut sent: Sent) -> Response {
    let Some(file) = sent.file("file").cloned() else { return sent.again(Page::new("No file")).await };
    if let Err(fault) = file.checked() {
        sent.refused(&fault).expect("the fault is of the field");
        let sheet = sent.visit.kit().sheet(&sent.form);
        return sent.again(Page::new("Scan").errors(&sheet).main(html! { (sheet.file("file", "Scan")) })).await;
    }
    if sent.form.value("number").is_empty() {
        let kept = sent.keep("file").await.expect("kept");
        let sheet = sent.visit.kit().sheet(&sent.form);
        let field = kept.into_iter().fold(sheet.file("file", "Scan"), |field, file| field.kept(file));
        let again = FormTag::post(sent.visit.place.path.as_str()).once(sent.visit.once().as_str()).body(field);
        return sent.again(Page::new("Scan").main(html! { div.trouble { (again) } })).await;
    }
    let text = format!("{} {}", file.name, file.bytes.len());
    match write_note(&sent.cx(), &text).await {
        Ok(_) => sent.visit.lead("/office/2021/note"),
        Err(fault) => sent.refused(&fault).expect_err("no fault of the door is of a field"),
    }
}

/// Where the form asks to be led.
async fn lead(sent: Sent) -> Response {
    sent.visit.lead(sent.form.value("to"))
}

async fn panics(_: Visit) -> Response {
    panic!("a page of the tests panics")
}

/// Panics with the one writer in its hands.
async fn panics_in_the_door(sent: Sent) -> Response {
    let Ok(Door::Open(tx)) = sent.cx().write::<()>(WRITE).await else { panic!("the door is open") };
    tx.run("insert into note (id, text) values ($1, $2)", params![sent.cx().new_id(), "half"]).await.expect("written");
    panic!("a page of the tests panics in the door")
}

#[derive(Debug, thiserror::Error)]
#[error("odd")]
struct Odd(Sort);

impl Refusal for Odd {
    fn code(&self) -> Code {
        "access-last-administrator"
    }
    fn sort(&self) -> Sort {
        self.0
    }
}

/// Refuses in every way that there is.
async fn trouble(Path((_, sort)): Path<(String, String)>, mut sent: Sent) -> Response {
    let status = |status| Sort::Refused { status, field: None };
    let sort = match sort.as_str() {
        "unavailable" => Sort::Unavailable,
        "broken" => Sort::Broken,
        number => status(number.parse().expect("a status")),
    };
    sent.refused(&Odd(sort)).expect_err("none is of a field")
}

/// Writes, and then cannot tell that it did: the database went away around COMMIT.
async fn cut(mut sent: Sent) -> Response {
    write_note(&sent.cx(), sent.form.value("text")).await.expect("written");
    sent.refused(&Odd(Sort::Unavailable)).expect_err("it is of no field")
}
