//! The register's SQL.

use ::store::{Conn, Row, StoreError, Writer, params};
use kernel::{Id, Kind};

use crate::{Item, ItemFile};

pub(crate) async fn insert(writer: &Writer, edition: Id, item: &Item) -> Result<(), StoreError> {
    writer
        .run(
            "insert into correspondence_item
             (id, edition, direction, number, reference, at, channel, state, correspondent, subject, about_kind, about, lang, note)
             values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, $13, $14)",
            params![
                item.id,
                edition,
                item.direction,
                item.number,
                item.reference,
                item.at,
                item.channel,
                item.state,
                item.correspondent,
                item.subject,
                item.about.kind,
                item.about.id,
                item.lang,
                item.note
            ],
        )
        .await?;
    for (position, file) in (0_i64..).zip(&item.files) {
        writer
            .run(
                "insert into correspondence_file (item, position, file, name, media) values ($1, $2, $3, $4, $5)",
                params![item.id, position, file.file, file.name, file.media],
            )
            .await?;
    }
    Ok(())
}

const COLUMNS: &str = "select id, direction, number, reference, at, channel, state, correspondent, subject, about_kind, about, lang, note
    from correspondence_item";

fn read_item(r: &Row) -> Result<Item, StoreError> {
    Ok(Item {
        id: r.get("id")?,
        direction: r.get("direction")?,
        number: r.get("number")?,
        reference: r.get("reference")?,
        at: r.get("at")?,
        channel: r.get("channel")?,
        state: r.get("state")?,
        correspondent: r.get("correspondent")?,
        subject: r.get("subject")?,
        about: r.get::<Kind>("about_kind")?.at(r.get("about")?),
        lang: r.get("lang")?,
        note: r.get("note")?,
        files: Vec::new(),
    })
}

/// One item of an edition, with its files.
pub async fn one(conn: &Conn, edition: Id, id: Id) -> Result<Option<Item>, StoreError> {
    let found = conn.one(&format!("{COLUMNS} where id = $1 and edition = $2"), params![id, edition], read_item).await?;
    let Some(mut item) = found else { return Ok(None) };
    item.files = conn
        .all("select file, name, media from correspondence_file where item = $1 order by position", params![id], |r| {
            Ok(ItemFile { file: r.get("file")?, name: r.get("name")?, media: r.get("media")? })
        })
        .await?;
    Ok(Some(item))
}

/// The item with a number as people write it, without its files.
pub async fn by_reference(conn: &Conn, edition: Id, reference: &str) -> Result<Option<Item>, StoreError> {
    conn.one(&format!("{COLUMNS} where reference = $1 and edition = $2"), params![reference, edition], read_item).await
}

/// The items about a thing, oldest first, without their files.
pub async fn about(conn: &Conn, edition: Id, thing: Id) -> Result<Vec<Item>, StoreError> {
    conn.all(&format!("{COLUMNS} where about = $1 and edition = $2 order by at, number"), params![thing, edition], read_item).await
}

/// A page of the register, newest first: of one direction or both.
pub async fn page(conn: &Conn, edition: Id, direction: Option<crate::Direction>, skip: i64, limit: i64) -> Result<Vec<Item>, StoreError> {
    conn.all(
        &format!("{COLUMNS} where edition = $1 and ($2 is null or direction = $2) order by at desc, number desc, id limit $3 offset $4"),
        params![edition, direction, limit, skip],
        read_item,
    )
    .await
}

/// How many items there are: of one direction or both.
pub async fn count(conn: &Conn, edition: Id, direction: Option<crate::Direction>) -> Result<i64, StoreError> {
    conn.number(
        "select count(*) from correspondence_item where edition = $1 and ($2 is null or direction = $2)",
        params![edition, direction],
    )
    .await
}
