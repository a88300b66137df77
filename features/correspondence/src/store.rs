//! The register's SQL.

use ::store::{Conn, Row, StoreError, Writer, params};
use house::Title;
use kernel::{Id, Kind};

use crate::{Direction, Item, ItemFile};

/// Takes the next number of a direction. It is kept by the caller's transaction: a roll-back leaves no gap.
pub(crate) async fn next_number(writer: &Writer, edition: Id, direction: Direction) -> Result<i64, StoreError> {
    let taken = writer
        .one(
            "insert into correspondence_counter (edition, direction, last) values ($1, $2, 1)
             on conflict (edition, direction) do update set last = correspondence_counter.last + 1 returning last",
            params![edition, direction],
            |r| r.get("last"),
        )
        .await?;
    taken.ok_or_else(|| StoreError::Broken("the counter gave no number".into()))
}

/// How an item is called in the trail, and where its page is.
pub(crate) async fn title(conn: &Conn, id: Id, edition: &str) -> Result<Option<Title>, StoreError> {
    conn.one("select reference from correspondence_item where id = $1", params![id], |r| {
        Ok(Title { text: r.get("reference")?, href: Some(format!("/office/{edition}/register/{id}")) })
    })
    .await
}

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

/// By what the register is read.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub enum SortedBy {
    /// By number, what came before what went: the order of the book.
    #[default]
    Number,
    /// By the time at which it came or went.
    Time,
}

impl SortedBy {
    /// The name in the address.
    pub const fn name(self) -> &'static str {
        match self {
            Self::Number => "number",
            Self::Time => "time",
        }
    }

    const fn sql(self, falling: bool) -> &'static str {
        match (self, falling) {
            (Self::Number, true) => "direction, number desc",
            (Self::Number, false) => "direction, number",
            (Self::Time, true) => "at desc, direction, number desc",
            (Self::Time, false) => "at, direction, number",
        }
    }
}

/// A page of the register: of one direction or both, the newest first if it is `falling`.
pub async fn page(
    conn: &Conn,
    edition: Id,
    direction: Option<Direction>,
    (by, falling): (SortedBy, bool),
    skip: i64,
    limit: i64,
) -> Result<Vec<Item>, StoreError> {
    let order = by.sql(falling);
    conn.all(
        &format!("{COLUMNS} where edition = $1 and ($2 is null or direction = $2) order by {order} limit $3 offset $4"),
        params![edition, direction, limit, skip],
        read_item,
    )
    .await
}

/// How many items there are: of one direction or both.
pub async fn count(conn: &Conn, edition: Id, direction: Option<Direction>) -> Result<i64, StoreError> {
    conn.number(
        "select count(*) from correspondence_item where edition = $1 and ($2 is null or direction = $2)",
        params![edition, direction],
    )
    .await
}
