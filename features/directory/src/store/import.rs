//! Imports and their lines.

use ::store::sql::Value;
use ::store::{Conn, Json, Row, StoreError, Writer, params};
use formats::Source;
use kernel::Id;

use crate::import::field::Field;
use crate::import::reason::Reason;
use crate::import::step::Step;
use crate::import::{Import, ImportLine, ImportState, Sort};

/// Lines that are written by one statement: eight values each stay far below what either engine binds at once.
const AT_ONCE: usize = 100;

const IMPORT: &str =
    "select id, file, file_name, source, headings, samples, matching, state, lines, made_at from directory_import where edition = $1";

fn read_import(r: &Row) -> Result<Import, StoreError> {
    Ok(Import {
        id: r.get("id")?,
        file: r.get("file")?,
        file_name: r.get("file_name")?,
        source: r.get::<Json<Source>>("source")?.0,
        headings: r.get::<Json<Vec<String>>>("headings")?.0,
        samples: r.get::<Json<Vec<Vec<String>>>>("samples")?.0,
        matching: r.get::<Json<Vec<Option<Field>>>>("matching")?.0,
        state: r.get("state")?,
        lines: r.get("lines")?,
        made_at: r.get("made_at")?,
    })
}

/// An import of this edition.
pub(crate) async fn import(conn: &Conn, edition: Id, id: Id) -> Result<Option<Import>, StoreError> {
    conn.one(&format!("{IMPORT} and id = $2"), params![edition, id], read_import).await
}

/// The imports of this edition, the latest first; at most `limit`.
pub(crate) async fn imports(conn: &Conn, edition: Id, limit: u32) -> Result<Vec<Import>, StoreError> {
    conn.all(&format!("{IMPORT} order by made_at desc, id limit $2"), params![edition, limit], read_import).await
}

/// The name of the file of an import.
pub(crate) async fn import_name(conn: &Conn, id: Id) -> Result<Option<String>, StoreError> {
    conn.one("select file_name from directory_import where id = $1", params![id], |r| r.get("file_name")).await
}

pub(crate) async fn insert_import(writer: &Writer, edition: Id, i: &Import) -> Result<(), StoreError> {
    let sql = "insert into directory_import (id, edition, file, file_name, source, headings, samples, matching, state, lines, made_at)
               values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11)";
    let (source, headings, samples) = (Json(i.source.clone()), Json(i.headings.clone()), Json(i.samples.clone()));
    let values =
        params![i.id, edition, i.file, i.file_name, source, headings, samples, Json(i.matching.clone()), i.state, i.lines, i.made_at];
    writer.run(sql, values).await.map(|_| ())
}

/// Keeps state and matching, if the import still is in the state from which the move began. Gives whether it was.
pub(crate) async fn keep_import(writer: &Writer, from: ImportState, i: &Import) -> Result<bool, StoreError> {
    let sql = "update directory_import set state = $3, matching = $4 where id = $1 and state = $2";
    Ok(writer.run(sql, params![i.id, from, i.state, Json(i.matching.clone())]).await? == 1)
}

/// Takes the lines of an import away, to read them anew.
pub(crate) async fn clear_lines(writer: &Writer, import: Id) -> Result<(), StoreError> {
    writer.run("delete from directory_import_line where import = $1", params![import]).await.map(|_| ())
}

pub(crate) async fn insert_lines(writer: &Writer, import: Id, lines: &[ImportLine]) -> Result<(), StoreError> {
    for some in lines.chunks(AT_ONCE) {
        let mut values: Vec<Value> = Vec::with_capacity(some.len() * 8);
        let mut rows = Vec::with_capacity(some.len());
        for line in some {
            let from = values.len() + 1;
            rows.push(format!("({})", (from..from + 8).map(|n| format!("${n}")).collect::<Vec<_>>().join(", ")));
            let (steps, cells) = (Json(line.steps.clone()), Json(line.cells.clone()));
            let reason = line.reason.clone().map(Json);
            values.extend(params![import, line.number, line.sort, line.applied, steps, reason, cells, line.raw]);
        }
        let sql = format!(
            "insert into directory_import_line (import, number, sort, applied, steps, reason, cells, raw) values {}",
            rows.join(", ")
        );
        writer.run(&sql, values).await?;
    }
    Ok(())
}

const LINE: &str = "select number, sort, applied, steps, reason, cells, raw from directory_import_line where import = $1";

fn read_line(r: &Row) -> Result<ImportLine, StoreError> {
    Ok(ImportLine {
        number: r.get("number")?,
        sort: r.get("sort")?,
        applied: r.get("applied")?,
        steps: r.get::<Json<Vec<Step>>>("steps")?.0,
        reason: r.get::<Option<Json<Reason>>>("reason")?.map(|r| r.0),
        cells: r.get::<Json<Vec<String>>>("cells")?.0,
        raw: r.get("raw")?,
    })
}

/// How many lines of an import do what, and how many of them are written.
pub(crate) async fn import_counts(conn: &Conn, import: Id) -> Result<Vec<(Sort, bool, i64)>, StoreError> {
    let sql = "select sort, applied, count(*) as number from directory_import_line where import = $1 group by sort, applied";
    conn.all(sql, params![import], |r| Ok((r.get("sort")?, r.get("applied")?, r.get("number")?))).await
}

/// Lines of an import, of one sort or of all, from `from` on.
pub(crate) async fn import_lines(
    conn: &Conn,
    import: Id,
    sort: Option<Sort>,
    from: u32,
    limit: u32,
) -> Result<Vec<ImportLine>, StoreError> {
    match sort {
        Some(sort) => {
            let sql = format!("{LINE} and sort = $2 order by number limit $3 offset $4");
            conn.all(&sql, params![import, sort, limit, from], read_line).await
        }
        None => conn.all(&format!("{LINE} order by number limit $2 offset $3"), params![import, limit, from], read_line).await,
    }
}

/// All rejected lines of an import.
pub(crate) async fn rejected_lines(conn: &Conn, import: Id) -> Result<Vec<ImportLine>, StoreError> {
    conn.all(&format!("{LINE} and sort = $2 order by number"), params![import, Sort::Rejected], read_line).await
}

/// The next lines that are to be written.
pub(crate) async fn waiting_lines(conn: &Conn, import: Id, limit: u32) -> Result<Vec<ImportLine>, StoreError> {
    let sql = format!("{LINE} and sort in ($2, $3) and applied = $4 order by number limit $5");
    conn.all(&sql, params![import, Sort::New, Sort::Changed, false, limit], read_line).await
}

/// Says of a line that it is written.
pub(crate) async fn mark_applied(writer: &Writer, import: Id, number: i64) -> Result<(), StoreError> {
    let sql = "update directory_import_line set applied = $3 where import = $1 and number = $2";
    writer.run(sql, params![import, number, true]).await.map(|_| ())
}

/// Says of a line that it is not written, and why.
pub(crate) async fn mark_stale(writer: &Writer, import: Id, number: i64, reason: &Reason) -> Result<(), StoreError> {
    let sql = "update directory_import_line set sort = $3, reason = $4 where import = $1 and number = $2";
    writer.run(sql, params![import, number, Sort::Rejected, Json(reason.clone())]).await.map(|_| ())
}
