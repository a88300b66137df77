//! Import of a table, seen from the office: the uploads, and one of them through its states.

pub(crate) mod columns;
pub(crate) mod lines;
mod show;

use axum::extract::Path;
use axum::response::Response;
use formats::{FILE_LIMIT, LINE_LIMIT};
use kernel::{EditionTime, Id};
use ledger::Cx;
use maud::{Markup, html};
use page::{Button, Column, Empty, Form, Page, Row, Table, moment};
use web::{Sent, SpreadsheetFault, Visit};
use words::args;

use super::parts;
use crate::commands;
use crate::fields::FILE;
use crate::{DirectoryFault, IMPORT, IMPORT_TABLE, Import, ImportState, store};

/// Imports that the list shows: a year's work, and more.
const SHOWN: u32 = 100;

fn address(visit: &Visit, id: Id, below: &str) -> String {
    visit.office(&format!("directory/import/{id}{below}"))
}

/// The import that the address names.
async fn load(visit: &Visit, id: &str) -> Result<Import, DirectoryFault> {
    let id: Id = id.parse().map_err(|_| DirectoryFault::NotThere)?;
    let read = visit.cx.read(IMPORT_TABLE).await?;
    store::import(&read, visit.cx.edition()?, id).await?.ok_or(DirectoryFault::NotThere)
}

/// The upload, and what was uploaded before.
pub(crate) async fn list(visit: Visit) -> Response {
    match imports(&visit).await {
        Ok(imports) => visit.page(draw(&visit, &imports, &Form::new())).await,
        Err(fault) => visit.refuse(&fault),
    }
}

async fn imports(visit: &Visit) -> Result<Vec<Import>, DirectoryFault> {
    let read = visit.cx.read(IMPORT_TABLE).await?;
    Ok(store::imports(&read, visit.cx.edition()?, SHOWN).await?)
}

/// Takes in a file.
pub(crate) async fn upload(mut sent: Sent) -> Response {
    let done = match sent.file(FILE).cloned() {
        Some(file) => take(&sent.cx(), file).await,
        None => Err(Turned::Refused(DirectoryFault::NoFile)),
    };
    let turned = match done {
        Ok(id) => return sent.visit.lead(&address(&sent.visit, id, "/columns")),
        Err(turned) => turned,
    };
    let beside = match &turned {
        Turned::Refused(fault) => sent.refused(fault),
        Turned::NoTable(fault) => sent.refused(fault),
    };
    match (beside, imports(&sent.visit).await) {
        (Ok(()), Ok(imports)) => sent.again(draw(&sent.visit, &imports, &sent.form)).await,
        (Err(answer), _) => answer,
        (_, Err(fault)) => sent.visit.refuse(&fault),
    }
}

/// Why a file was not taken.
pub(crate) enum Turned {
    NoTable(SpreadsheetFault),
    Refused(DirectoryFault),
}

/// Takes in a file, of a form or of a program.
pub(crate) async fn take(cx: &Cx, file: web::Upload) -> Result<Id, Turned> {
    let bytes = file.bytes;
    // Beside the requests: a large workbook takes a second to read.
    let read = tokio::task::spawn_blocking(move || formats::read(&bytes).map(|sheet| (bytes, sheet))).await;
    let broken = |e: tokio::task::JoinError| Turned::Refused(::store::StoreError::Broken(e.to_string()).into());
    let (bytes, sheet) = read.map_err(broken)?.map_err(|fault| Turned::NoTable(fault.into()))?;
    commands::upload_import(cx, &file.name, bytes, &sheet).await.map_err(Turned::Refused)
}

fn draw(visit: &Visit, imports: &[Import], form: &Form) -> Page {
    let tongue = visit.tongue();
    let sheet = visit.kit().sheet(form);
    let limits = args![("megabytes", FILE_LIMIT / (1024 * 1024)), ("lines", tongue.number(i64::try_from(LINE_LIMIT).unwrap_or(i64::MAX)))];
    let tag = sheet.form(visit.office("directory/import")).once(visit.once().as_str()).multipart().body(html! {
        (sheet.file(FILE, tongue.say("directory-import-file")).hint(tongue.with("directory-import-file-hint", limits)).accept(".csv,.tsv,.txt,.xlsx"))
        (Button::primary(tongue.say("directory-import-upload")))
    });
    let table = Table::new(tongue.say("directory-imports"))
        .keys()
        .column(Column::new(tongue.say("directory-import-file")).head())
        .column(Column::new(tongue.say("directory-import-came")))
        .column(Column::new(tongue.say("directory-import-lines")).number())
        .column(Column::new(tongue.say("directory-import-stands")))
        .rows(imports.iter().map(|import| {
            Row::new()
                .open(address(visit, import.id, ""))
                .cell(html! { bdi { (import.file_name) } })
                .cell(came(visit, import.made_at))
                .cell(tongue.number(import.lines))
                .cell(tongue.say(state_words(import.state)))
        }))
        .empty(Empty::new(tongue.say("directory-no-imports")));
    parts::page(visit, tongue.say("directory-import"))
        .errors(&sheet)
        .lead(tongue.say("directory-import-lead"))
        .main(html! { (tag) h2 { (tongue.say("directory-imports")) } (table) })
}

fn came(visit: &Visit, at: EditionTime) -> Markup {
    moment(at.to_string(), visit.tongue().instant(at.timestamp(), &visit.zone()))
}

fn state_words(state: ImportState) -> &'static str {
    match state {
        ImportState::Matching => "directory-import-state-matching",
        ImportState::Reading => "directory-import-state-reading",
        ImportState::Ready => "directory-import-state-ready",
        ImportState::Applying => "directory-import-state-applying",
        ImportState::Done => "directory-import-state-done",
        ImportState::Left => "directory-import-state-left",
    }
}

/// Shows an import as it stands, or its rejected lines as a file.
pub(crate) async fn one(visit: Visit, Path((_, id)): Path<(String, String)>) -> Response {
    let import = match load(&visit, &id).await {
        Ok(import) => import,
        Err(fault) => return visit.refuse(&fault),
    };
    if import.state == ImportState::Matching {
        return visit.lead(&address(&visit, import.id, "/columns"));
    }
    if let Some(format) = visit.asked_format() {
        return match show::rejected(&visit, &import).await {
            Ok(table) => visit.export(format, table).await,
            Err(fault) => visit.refuse(&fault),
        };
    }
    match show::page(&visit, &import, &Form::new()).await {
        Ok(page) => visit.page(page).await,
        Err(fault) => visit.refuse(&fault),
    }
}

/// Tells an open page that an import went on.
pub(crate) async fn changes(visit: Visit) -> Response {
    visit.changes(&[IMPORT])
}

/// Orders that what is shown is written.
pub(crate) async fn apply(Path((_, id)): Path<(String, String)>, sent: Sent) -> Response {
    act(&id, sent, async |cx, id| commands::apply_import(&cx, id).await).await
}

/// Gives the import up.
pub(crate) async fn leave(Path((_, id)): Path<(String, String)>, sent: Sent) -> Response {
    act(&id, sent, async |cx, id| commands::leave_import(&cx, id).await).await
}

async fn act(id: &str, mut sent: Sent, act: impl AsyncFnOnce(Cx, Id) -> Result<(), DirectoryFault>) -> Response {
    let done = match id.parse() {
        Ok(id) => act(sent.cx(), id).await.map(|()| id),
        Err(_) => Err(DirectoryFault::NotThere),
    };
    match done {
        Ok(id) => sent.visit.lead(&address(&sent.visit, id, "")),
        Err(fault) => match sent.refused(&fault) {
            Err(answer) => answer,
            Ok(()) => sent.visit.refuse(&fault),
        },
    }
}
