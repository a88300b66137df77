//! The classes of the file plan.

use ::store::{Conn, Json, Row, StoreError, Writer, params};
use kernel::{Id, Text};

use crate::Class;

const COLUMNS: &str = "select id, code, titles, years, counts_from, action, closed_on, version from correspondence_class";

fn read_class(r: &Row) -> Result<Class, StoreError> {
    Ok(Class {
        id: r.get("id")?,
        code: r.get("code")?,
        titles: r.get::<Json<Text>>("titles")?.0,
        years: r.get("years")?,
        counts_from: r.get("counts_from")?,
        action: r.get("action")?,
        closed_on: r.get("closed_on")?,
        version: r.get("version")?,
    })
}

/// The classes of an edition, by code.
pub async fn classes(conn: &Conn, edition: Id) -> Result<Vec<Class>, StoreError> {
    conn.all(&format!("{COLUMNS} where edition = $1 order by code, id"), params![edition], read_class).await
}

/// A class of an edition.
pub async fn class(conn: &Conn, edition: Id, id: Id) -> Result<Option<Class>, StoreError> {
    conn.one(&format!("{COLUMNS} where id = $1 and edition = $2"), params![id, edition], read_class).await
}

/// Adds a class. Gives whether its code was free.
pub(crate) async fn insert_class(writer: &Writer, edition: Id, c: &Class) -> Result<bool, StoreError> {
    let done = writer
        .run(
            "insert into correspondence_class (id, edition, code, titles, years, counts_from, action, closed_on, version)
             values ($1, $2, $3, $4, $5, $6, $7, $8, $9) on conflict (edition, code) do nothing",
            params![c.id, edition, c.code, Json(c.titles.clone()), c.years, c.counts_from, c.action, c.closed_on, c.version],
        )
        .await?;
    Ok(done == 1)
}

/// Keeps an edit of a class, if it still has the version from which the edit began. Gives whether it had.
pub(crate) async fn keep_class(writer: &Writer, edition: Id, began_from: i64, c: &Class) -> Result<bool, StoreError> {
    let sql = "update correspondence_class set code = $4, titles = $5, years = $6, counts_from = $7, action = $8, closed_on = $9, version = $10
        where id = $1 and edition = $2 and version = $3";
    let values = params![
        c.id, edition, began_from, c.code, Json(c.titles.clone()), c.years, c.counts_from, c.action, c.closed_on, c.version
    ];
    Ok(writer.run(sql, values).await? == 1)
}

/// How many items lie under a class.
pub(crate) async fn items_under(conn: &Conn, class: Id) -> Result<i64, StoreError> {
    conn.number("select count(*) from correspondence_item where class = $1", params![class]).await
}
