//! Items: numbers, rows, files, links.

use ::store::{Conn, Row, StoreError, Writer, params};
use house::Title;
use jiff::civil::Date;
use kernel::{Id, Kind, Lang};

use crate::{Direction, Item, ItemFile, Link, LinkKind, Reading};

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
             (id, edition, direction, number, reference, at, dated, channel, state, correspondent, office, document_number, subject,
              about_kind, about, lang, class, note, version)
             values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, $13, $14, $15, $16, $17, $18, $19)",
            params![
                item.id,
                edition,
                item.direction,
                item.number,
                item.reference,
                item.at,
                item.dated,
                item.channel,
                item.state,
                item.correspondent(),
                item.office(),
                item.document_number,
                item.subject,
                item.about.kind,
                item.about.id,
                item.lang,
                item.class,
                item.note,
                item.version
            ],
        )
        .await?;
    for (position, file) in (0_i64..).zip(&item.files) {
        insert_file(writer, item.id, position, file).await?;
    }
    for link in &item.links {
        add_link(writer, item.id, link).await?;
    }
    Ok(())
}

/// Adds a file to an item, as the file of this position.
pub(crate) async fn insert_file(writer: &Writer, item: Id, position: i64, file: &ItemFile) -> Result<(), StoreError> {
    writer
        .run(
            "insert into correspondence_file (item, position, file, name, media) values ($1, $2, $3, $4, $5)",
            params![item, position, file.file, file.name, file.media],
        )
        .await
        .map(|_| ())
}

/// Links an item to another; linking it again in the same way changes nothing.
pub(crate) async fn add_link(writer: &Writer, item: Id, link: &Link) -> Result<(), StoreError> {
    writer
        .run(
            "insert into correspondence_link (item, kind, other) values ($1, $2, $3) on conflict (item, kind, other) do nothing",
            params![item, link.kind, link.item],
        )
        .await
        .map(|_| ())
}

/// Takes a link away.
pub(crate) async fn remove_link(writer: &Writer, item: Id, link: &Link) -> Result<(), StoreError> {
    writer
        .run("delete from correspondence_link where item = $1 and kind = $2 and other = $3", params![item, link.kind, link.item])
        .await
        .map(|_| ())
}

/// Keeps a correction, if the item still has the version from which it began. Gives whether it had.
pub(crate) async fn update(writer: &Writer, edition: Id, began_from: i64, item: &Item) -> Result<bool, StoreError> {
    let sql = "update correspondence_item set channel = $4, dated = $5, state = $6, correspondent = $7, office = $8, document_number = $9,
        subject = $10, lang = $11, class = $12, note = $13, version = $14 where id = $1 and edition = $2 and version = $3";
    let values = params![
        item.id,
        edition,
        began_from,
        item.channel,
        item.dated,
        item.state,
        item.correspondent(),
        item.office(),
        item.document_number,
        item.subject,
        item.lang,
        item.class,
        item.note,
        item.version
    ];
    Ok(writer.run(sql, values).await? == 1)
}

pub(super) const COLUMNS: &str = "i.id, i.direction, i.number, i.reference, i.at, i.dated, i.channel, i.state, i.correspondent, i.office,
    i.document_number, i.subject, i.about_kind, i.about, i.lang, i.class, i.note, i.disposed_at, i.version";

pub(super) fn read_item(r: &Row) -> Result<Item, StoreError> {
    let direction: Direction = r.get("direction")?;
    let (other, ours): (String, String) = (r.get("correspondent")?, r.get("office")?);
    let (from, to) = match direction {
        Direction::In => (other, ours),
        Direction::Out => (ours, other),
    };
    Ok(Item {
        id: r.get("id")?,
        direction,
        number: r.get("number")?,
        reference: r.get("reference")?,
        at: r.get("at")?,
        dated: r.get("dated")?,
        channel: r.get("channel")?,
        state: r.get("state")?,
        from,
        to,
        document_number: r.get("document_number")?,
        subject: r.get("subject")?,
        about: r.get::<Kind>("about_kind")?.at(r.get("about")?),
        lang: r.get("lang")?,
        class: r.get("class")?,
        note: r.get("note")?,
        files: Vec::new(),
        links: Vec::new(),
        disposed_at: r.get("disposed_at")?,
        version: r.get("version")?,
    })
}

async fn first(conn: &Conn, fits: &str, values: Vec<::store::sql::Value>) -> Result<Option<Item>, StoreError> {
    conn.one(&format!("select {COLUMNS} from correspondence_item i where {fits}"), values, read_item).await
}

/// One item of an edition, with its files and links.
pub async fn one(conn: &Conn, edition: Id, id: Id) -> Result<Option<Item>, StoreError> {
    let Some(mut item) = first(conn, "id = $1 and edition = $2", params![id, edition]).await? else { return Ok(None) };
    item.files = conn
        .all("select file, name, media from correspondence_file where item = $1 order by position", params![id], |r| {
            Ok(ItemFile { file: r.get("file")?, name: r.get("name")?, media: r.get("media")? })
        })
        .await?;
    item.links = conn
        .all("select kind, other from correspondence_link where item = $1 order by kind, other", params![id], |r| {
            Ok(Link { kind: r.get("kind")?, item: r.get("other")? })
        })
        .await?;
    Ok(Some(item))
}

/// The item with a number as people write it, in capitals or not, without its files and links.
pub async fn by_reference(conn: &Conn, edition: Id, reference: &str) -> Result<Option<Item>, StoreError> {
    first(conn, "lower(reference) = lower($1) and edition = $2", params![reference, edition]).await
}

/// The items about a thing, oldest first, without their files and links.
pub async fn about(conn: &Conn, edition: Id, thing: Id) -> Result<Vec<Item>, StoreError> {
    let sql = format!("select {COLUMNS} from correspondence_item i where about = $1 and edition = $2 order by at, number");
    conn.all(&sql, params![thing, edition], read_item).await
}

/// The items that hold a file with this content, oldest first, without their files and links.
pub async fn with_file(conn: &Conn, edition: Id, file: &str) -> Result<Vec<Item>, StoreError> {
    let sql = format!(
        "select {COLUMNS} from correspondence_item i
         where edition = $2 and id in (select item from correspondence_file where file = $1) order by at, number"
    );
    conn.all(&sql, params![file, edition], read_item).await
}

/// The items that bear this number and came from (or went to) this state or name; of another date only where one of both bears none. At most ten.
pub(crate) async fn same_paper(
    conn: &Conn,
    edition: Id,
    direction: Direction,
    number: &str,
    dated: Option<Date>,
    state: Option<Id>,
    name: &str,
) -> Result<Vec<Item>, StoreError> {
    let sql = format!(
        "select {COLUMNS} from correspondence_item i
         where edition = $1 and direction = $2 and lower(document_number) = lower($3) and disposed_at is null
           and (dated is null or cast($4 as TEXT) is null or dated = $4)
           and (state = $5 or (correspondent <> '' and lower(correspondent) = lower($6)))
         order by at desc, number desc limit 10"
    );
    conn.all(&sql, params![edition, direction, number, dated, state, name], read_item).await
}

/// The last item that went out under a number that it bears, to this state where one is given.
pub(crate) async fn sent_under(conn: &Conn, edition: Id, number: &str, state: Option<Id>) -> Result<Option<Item>, StoreError> {
    let sql = format!(
        "select {COLUMNS} from correspondence_item i
         where edition = $1 and direction = 'out' and lower(document_number) = lower($2) and (cast($3 as UUID) is null or state = $3)
         order by at desc, number desc limit 1"
    );
    conn.one(&sql, params![edition, number, state], read_item).await
}

/// The number that the last of our letters bears.
pub(crate) async fn last_letter(conn: &Conn, edition: Id) -> Result<Option<String>, StoreError> {
    conn.one(
        "select document_number from correspondence_item
         where edition = $1 and direction = 'out' and document_number <> '' order by at desc, number desc limit 1",
        params![edition],
        |r| r.get("document_number"),
    )
    .await
}

/// The number, as people write it, of an item of an edition.
pub async fn number_of(conn: &Conn, edition: Id, id: Id) -> Result<Option<String>, StoreError> {
    conn.one("select reference from correspondence_item where id = $1 and edition = $2", params![id, edition], |r| r.get("reference")).await
}

/// A link as its page shows it, from either end.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) struct Tied {
    pub kind: LinkKind,
    /// Whether the other item points at this one.
    pub back: bool,
    pub item: Id,
    pub reference: String,
    pub subject: String,
    pub lang: Lang,
}

/// The links of an item of an edition from either end, those that it has itself first.
pub(crate) async fn ties(conn: &Conn, edition: Id, item: Id) -> Result<Vec<Tied>, StoreError> {
    let mut ties = Vec::new();
    for (back, ours, others) in [(false, "item", "other"), (true, "other", "item")] {
        let sql = format!(
            "select l.kind, i.id, i.reference, i.subject, i.lang from correspondence_link l join correspondence_item i on i.id = l.{others}
             where l.{ours} = $1 and i.edition = $2 order by l.kind, i.at, i.number"
        );
        let found = conn.all(&sql, params![item, edition], |r| {
            Ok(Tied {
                kind: r.get("kind")?,
                back,
                item: r.get("id")?,
                reference: r.get("reference")?,
                subject: r.get("subject")?,
                lang: r.get("lang")?,
            })
        });
        ties.extend(found.await?);
    }
    Ok(ties)
}

/// Whether each file of an item was read, in their order.
pub(crate) async fn readings(conn: &Conn, item: Id) -> Result<Vec<Reading>, StoreError> {
    conn.all("select reading from correspondence_file where item = $1 order by position", params![item], |r| r.get("reading")).await
}
