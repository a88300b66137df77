//! The list as a file: CSV and XLSX of exactly what is shown, and a PDF to be printed.

use std::collections::HashMap;

use axum::response::{IntoResponse, Response};
use formats::{Cell, Format};
use kernel::prose::Inline;
use kernel::{Arg, Code, Id, Refusal, Sort};
use ledger::DoorFault;
use typeset::{CoverList, CoverRow, Typesetter};
use web::{Download, FileType, Visit};
use words::args;

use super::sought::Asked;
use super::{channel_words, direction_words};
use crate::item::COLUMNS;
use crate::store;
use crate::{Item, SEE};

/// Items of a printed register: some sixty sheets. A longer list is narrowed first, or taken as a workbook.
const PRINTED: i64 = 2000;

/// Why a list was not printed.
#[derive(Debug, thiserror::Error)]
enum PrintFault {
    #[error("the list has more than {PRINTED} items")]
    TooLong,
    #[error("the list could not be set: {0}")]
    Unset(String),
}

impl Refusal for PrintFault {
    fn code(&self) -> Code {
        match self {
            Self::TooLong => "correspondence-fault-print-long",
            Self::Unset(_) => "correspondence-fault-print",
        }
    }

    fn sort(&self) -> Sort {
        Sort::Refused { status: 422, field: None }
    }

    fn args(&self) -> Vec<Arg> {
        match self {
            Self::TooLong => vec![("limit", PRINTED.to_string().into())],
            Self::Unset(_) => Vec::new(),
        }
    }
}

/// The answer, if the address asks for the list as a file.
pub(super) async fn asked(visit: &Visit) -> Option<Response> {
    if visit.place.query.value("format") == "pdf" {
        return Some(printed(visit).await);
    }
    let format: Format = visit.asked_format()?;
    Some(match read(visit, i64::MAX).await {
        Ok((items, classes)) => visit.export(format, table(visit, items, &classes)).await,
        Err(fault) => visit.refuse(&fault),
    })
}

/// All items that the address asks for, in the order of the list, and how the classes are called.
async fn read(visit: &Visit, limit: i64) -> Result<(Vec<Item>, HashMap<Id, String>), DoorFault> {
    let edition = visit.cx.edition()?;
    let read = visit.cx.read(SEE).await?;
    let asked = Asked::read(visit);
    let items = store::look(&read, edition, &asked.sought, asked.order, None, limit).await?.into_iter().map(|f| f.item).collect();
    let classes = store::classes(&read, edition).await?.into_iter().map(|c| (c.id, c.label(visit.lang()))).collect();
    Ok((items, classes))
}

fn table(visit: &Visit, items: Vec<Item>, classes: &HashMap<Id, String>) -> formats::Table {
    let tongue = visit.tongue();
    let mut table = formats::Table::new(tongue.say("correspondence-title"), visit.lang(), COLUMNS.map(|key| tongue.say(key)));
    for item in items {
        table.row([
            item.reference.into(),
            tongue.say(direction_words(item.direction)).into(),
            Cell::Instant(item.at.timestamp(), visit.zone()),
            item.dated.into(),
            tongue.say(channel_words(item.channel)).into(),
            item.from.into(),
            item.to.into(),
            item.document_number.into(),
            item.subject.into(),
            tongue.language(item.lang).into(),
            item.class.and_then(|id| classes.get(&id).cloned()).into(),
            item.note.into(),
        ]);
    }
    table
}

async fn printed(visit: &Visit) -> Response {
    let items = match read(visit, PRINTED + 1).await {
        Ok((items, _)) if items.len() as i64 > PRINTED => return visit.refuse(&PrintFault::TooLong),
        Ok((items, _)) => items,
        Err(fault) => return visit.refuse(&fault),
    };
    let tongue = visit.tongue();
    let today = visit.cx.now().in_zone(&visit.zone()).date();
    let number = i64::try_from(items.len()).unwrap_or(i64::MAX);
    let made = tongue.with("correspondence-printed", args![("number", number), ("day", tongue.day(today))]);
    let columns =
        ["correspondence-number", "correspondence-at", "correspondence-channel", "correspondence-correspondent", "correspondence-subject"];
    let row = |item: Item| CoverRow {
        letter: None,
        cells: vec![
            item.reference.clone(),
            tongue.brief(item.at.timestamp(), &visit.zone()),
            tongue.say(channel_words(item.channel)),
            item.correspondent().to_owned(),
            item.subject.clone(),
        ],
    };
    let cover = CoverList {
        lang: visit.lang(),
        title: format!("{} · {}", tongue.say("correspondence-title"), visit.edition_slug()),
        date: today,
        intro: vec![Inline::Text { text: made }],
        columns: columns.map(|key| tongue.say(key)).into(),
        rows: items.into_iter().map(row).collect(),
        page_label: None,
    };
    let name = format!("{} {today}.pdf", tongue.say("correspondence-title"));
    match set(&visit.cx, cover).await {
        Ok(bytes) => Download { name, media: Some(FileType::Pdf), bytes, ours: true }.into_response(),
        Err(words) => visit.refuse(&PrintFault::Unset(words)),
    }
}

/// Sets a list as a PDF, beside the requests. What could not be set is told in the setter's own words.
pub(crate) async fn set(cx: &ledger::Cx, cover: CoverList) -> Result<Vec<u8>, String> {
    let cx = cx.clone();
    let set = tokio::task::spawn_blocking(move || cx.tool::<Typesetter>().cover_list(&cover));
    set.await.map_err(|e| e.to_string())?.map_err(|e| e.to_string())
}
