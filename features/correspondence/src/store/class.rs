//! The classes of the file plan.

use std::collections::HashMap;

use ::store::{Conn, Json, Row, StoreError, Writer, params};
use house::Title;
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
    let sql =
        "update correspondence_class set code = $4, titles = $5, years = $6, counts_from = $7, action = $8, closed_on = $9, version = $10
        where id = $1 and edition = $2 and version = $3";
    let values =
        params![c.id, edition, began_from, c.code, Json(c.titles.clone()), c.years, c.counts_from, c.action, c.closed_on, c.version];
    Ok(writer.run(sql, values).await? == 1)
}

/// How a class is called in the trail, and where its page is.
pub(crate) async fn class_title(conn: &Conn, id: Id, edition: &str) -> Result<Option<Title>, StoreError> {
    conn.one("select code from correspondence_class where id = $1", params![id], |r| {
        Ok(Title { text: r.get("code")?, href: Some(format!("/office/{edition}/file-plan/{id}")) })
    })
    .await
}

/// How many items lie under each class of an edition.
pub(crate) async fn counts_by_class(conn: &Conn, edition: Id) -> Result<HashMap<Id, i64>, StoreError> {
    let sql = "select class, count(*) as number from correspondence_item where edition = $1 and class is not null group by class";
    Ok(conn.all(sql, params![edition], |r| Ok((r.get::<Id>("class")?, r.get::<i64>("number")?))).await?.into_iter().collect())
}
