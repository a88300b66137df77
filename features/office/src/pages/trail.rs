//! The reader of the trail: who did what to which thing, when, before and after; newest first, filtered and paged by the address.
//!
//! `asked` reads the address, `reading` makes names of ids, `view` draws, `file` writes what the filter leaves. The check of the whole chain is
//! a form, since it takes long; it changes nothing.

mod asked;
mod file;
mod reading;
mod view;

use axum::extract::Path;
use axum::http::StatusCode;
use axum::response::Response;
use kernel::Id;
use ledger::trail::{self, Filter, Record, Seal};
use ledger::{DoorFault, Read};
use web::{Sent, Visit};
use words::{Tongue, args};

use self::asked::Asked;
use self::reading::Reading;
use crate::TRAIL;

/// Records on one page.
const ON_A_PAGE: usize = 50;

/// Records in one file: they are put together in memory, some kilobytes each with their names, and a sheet holds ten times as many lines.
const IN_A_FILE: i64 = 100_000;

/// One page of the trail.
struct Listed {
    records: Vec<Record>,
    /// Whether there are newer ones before it, and older ones after it.
    newer: bool,
    older: bool,
    seal: Seal,
}

/// The list, or all records that the filter leaves as a file.
pub(crate) async fn list(visit: Visit) -> Response {
    let tongue = visit.tongue();
    let page = async {
        let edition = visit.cx.edition()?;
        let read = visit.cx.read(TRAIL).await?;
        let mut asked = Asked::of(&visit, edition);
        // A filter that is not understood gives no file of everything: its faults are told on the page.
        if let Some(format) = visit.asked_format().filter(|_| asked.form.is_sound()) {
            let filter = Filter { before: None, after: None, ..asked.filter.clone() };
            let records = trail::page(&read, &filter, IN_A_FILE + 1).await?;
            if records.len() as i64 <= IN_A_FILE {
                let table = file::table(&Reading::of(&visit, &tongue, &read, &records).await?, &records);
                drop(read);
                return Ok(visit.export(format, table).await);
            }
            asked.form.refuse("from", tongue.with("office-too-many-records", args![("limit", tongue.number(IN_A_FILE))]));
        }
        let listed = listed(&read, &asked).await?;
        let reading = Reading::of(&visit, &tongue, &read, &listed.records).await?;
        let status = if asked.form.is_sound() { StatusCode::OK } else { StatusCode::UNPROCESSABLE_ENTITY };
        Ok::<_, DoorFault>(visit.page_with(view::list(&reading, &asked, &listed), status).await)
    };
    match page.await {
        Ok(answer) => answer,
        Err(fault) => visit.refuse(&fault),
    }
}

/// One more than shown is asked for: it tells whether there is another page.
async fn listed(read: &Read, asked: &Asked) -> Result<Listed, DoorFault> {
    let seal = trail::seal(read).await?;
    if !asked.form.is_sound() {
        return Ok(Listed { records: Vec::new(), newer: false, older: false, seal });
    }
    let one_more = i64::try_from(ON_A_PAGE + 1).unwrap_or(i64::MAX);
    let mut records = trail::page(read, &asked.filter, one_more).await?;
    let more = records.len() > ON_A_PAGE;
    // Backwards, the one too many stands at the newer end.
    if asked.filter.after.is_some() {
        if more {
            records.remove(0);
        }
        return Ok(Listed { records, newer: more, older: true, seal });
    }
    records.truncate(ON_A_PAGE);
    Ok(Listed { records, newer: asked.filter.before.is_some(), older: more, seal })
}

/// One record, with all its values.
pub(crate) async fn show(visit: Visit, Path((_, id)): Path<(String, String)>) -> Response {
    let Ok(id) = id.parse::<Id>() else { return visit.not_found() };
    let tongue = visit.tongue();
    match record(&visit, &tongue, id).await {
        Ok(Some(page)) => visit.page(page).await,
        Ok(None) => visit.not_found(),
        Err(fault) => visit.refuse(&fault),
    }
}

async fn record(visit: &Visit, tongue: &Tongue, id: Id) -> Result<Option<page::Page>, DoorFault> {
    let edition = visit.cx.edition()?;
    let read = visit.cx.read(TRAIL).await?;
    let Some(record) = trail::one(&read, edition, id).await? else { return Ok(None) };
    let reading = Reading::of(visit, tongue, &read, std::slice::from_ref(&record)).await?;
    Ok(Some(view::record(&reading, &record)))
}

/// Walks the whole chain and tells what does not hold.
pub(crate) async fn check(sent: Sent) -> Response {
    let visit = &sent.visit;
    match visit.app.ledger.verify().await {
        Ok(report) => visit.page(view::report(visit, &report)).await,
        Err(error) => visit.refuse(&DoorFault::Store(error)),
    }
}
