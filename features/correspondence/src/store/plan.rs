//! Holds, and lists of what is disposed of.

use ::store::{Conn, Row, StoreError, Writer, params};
use house::Title;
use kernel::Id;

use crate::{Action, Disposal, Hold, Item, Listed};

const HOLD: &str = "select id, item, class, reason, placed_at, placed_by, lifted_at, lifted_reason from correspondence_hold";

fn read_hold(r: &Row) -> Result<Hold, StoreError> {
    Ok(Hold {
        id: r.get("id")?,
        item: r.get("item")?,
        class: r.get("class")?,
        reason: r.get("reason")?,
        placed_at: r.get("placed_at")?,
        placed_by: r.get("placed_by")?,
        lifted_at: r.get("lifted_at")?,
        lifted_reason: r.get("lifted_reason")?,
    })
}

/// All holds of an edition, those that stand first, the latest first.
pub async fn holds(conn: &Conn, edition: Id) -> Result<Vec<Hold>, StoreError> {
    let sql = format!("{HOLD} where edition = $1 order by case when lifted_at is null then 0 else 1 end, placed_at desc, id");
    conn.all(&sql, params![edition], read_hold).await
}

/// A hold of an edition.
pub async fn hold(conn: &Conn, edition: Id, id: Id) -> Result<Option<Hold>, StoreError> {
    conn.one(&format!("{HOLD} where id = $1 and edition = $2"), params![id, edition], read_hold).await
}

/// The holds that stand on an item, by itself or by its class.
pub async fn holds_on(conn: &Conn, edition: Id, item: &Item) -> Result<Vec<Hold>, StoreError> {
    let sql = format!("{HOLD} where edition = $1 and lifted_at is null and (item = $2 or class = $3) order by placed_at, id");
    conn.all(&sql, params![edition, item.id, item.class], read_hold).await
}

pub(crate) async fn insert_hold(writer: &Writer, edition: Id, h: &Hold) -> Result<(), StoreError> {
    writer
        .run(
            "insert into correspondence_hold (id, edition, item, class, reason, placed_at, placed_by) values ($1, $2, $3, $4, $5, $6, $7)",
            params![h.id, edition, h.item, h.class, h.reason, h.placed_at, h.placed_by],
        )
        .await
        .map(|_| ())
}

/// Lifts a hold. Gives whether it still stood.
pub(crate) async fn lift_hold(writer: &Writer, edition: Id, h: &Hold) -> Result<bool, StoreError> {
    let sql = "update correspondence_hold set lifted_at = $3, lifted_reason = $4 where id = $1 and edition = $2 and lifted_at is null";
    Ok(writer.run(sql, params![h.id, edition, h.lifted_at, h.lifted_reason]).await? == 1)
}

/// What is under a class of this action and neither held, nor disposed of, nor on a list that is not done.
pub(crate) async fn candidates(conn: &Conn, edition: Id, action: Action) -> Result<Vec<(Item, Id)>, StoreError> {
    let sql = format!(
        "select {}, c.id as under from correspondence_item i join correspondence_class c on c.id = i.class
         where i.edition = $1 and c.action = $2 and i.disposed_at is null
           and not exists (select 1 from correspondence_hold h where h.lifted_at is null and (h.item = i.id or h.class = c.id))
           and not exists (select 1 from correspondence_disposal_item l join correspondence_disposal d on d.id = l.disposal
                           where l.item = i.id and d.state in ('proposed', 'approved'))
         order by i.at, i.direction, i.number",
        super::item::COLUMNS
    );
    conn.all(&sql, params![edition, action], |r| Ok((super::item::read_item(r)?, r.get("under")?))).await
}

/// How many items of a list are under a hold.
pub(crate) async fn held_on(conn: &Conn, disposal: Id) -> Result<i64, StoreError> {
    conn.number(
        "select count(*) from correspondence_disposal_item l join correspondence_item i on i.id = l.item
         where l.disposal = $1 and exists
           (select 1 from correspondence_hold h where h.lifted_at is null and (h.item = i.id or h.class = i.class))",
        params![disposal],
    )
    .await
}

const DISPOSAL: &str =
    "select id, number, action, state, proposed_at, proposed_by, approved_at, approved_by, done_at, done_by, certificate, version
    from correspondence_disposal";

fn read_disposal(r: &Row) -> Result<Disposal, StoreError> {
    Ok(Disposal {
        id: r.get("id")?,
        number: r.get("number")?,
        action: r.get("action")?,
        state: r.get("state")?,
        proposed_at: r.get("proposed_at")?,
        proposed_by: r.get("proposed_by")?,
        approved_at: r.get("approved_at")?,
        approved_by: r.get("approved_by")?,
        done_at: r.get("done_at")?,
        done_by: r.get("done_by")?,
        certificate: r.get("certificate")?,
        version: r.get("version")?,
    })
}

/// The lists of an edition, the latest first.
pub async fn disposals(conn: &Conn, edition: Id) -> Result<Vec<Disposal>, StoreError> {
    conn.all(&format!("{DISPOSAL} where edition = $1 order by number desc"), params![edition], read_disposal).await
}

/// A list of an edition.
pub async fn disposal(conn: &Conn, edition: Id, id: Id) -> Result<Option<Disposal>, StoreError> {
    conn.one(&format!("{DISPOSAL} where id = $1 and edition = $2"), params![id, edition], read_disposal).await
}

/// What is on a list, oldest first.
pub async fn listed(conn: &Conn, disposal: Id) -> Result<Vec<Listed>, StoreError> {
    conn.all(
        "select l.item, i.reference, i.at, l.class, l.due, l.checksum
         from correspondence_disposal_item l join correspondence_item i on i.id = l.item
         where l.disposal = $1 order by i.at, i.direction, i.number",
        params![disposal],
        |r| {
            Ok(Listed {
                item: r.get("item")?,
                reference: r.get("reference")?,
                at: r.get("at")?,
                class: r.get("class")?,
                due: r.get("due")?,
                checksum: r.get("checksum")?,
            })
        },
    )
    .await
}

/// Adds a list under the next number of the edition, and gives the number.
pub(crate) async fn insert_disposal(writer: &Writer, edition: Id, d: &Disposal) -> Result<i64, StoreError> {
    let taken = writer
        .one(
            "insert into correspondence_disposal (id, edition, number, action, state, proposed_at, proposed_by, version)
             select $1, $2, coalesce(max(number), 0) + 1, $3, $4, $5, $6, $7 from correspondence_disposal where edition = $2
             returning number",
            params![d.id, edition, d.action, d.state, d.proposed_at, d.proposed_by, d.version],
            |r| r.get("number"),
        )
        .await?;
    taken.ok_or_else(|| StoreError::Broken("the list got no number".into()))
}

pub(crate) async fn insert_listed(writer: &Writer, disposal: Id, l: &Listed) -> Result<(), StoreError> {
    writer
        .run(
            "insert into correspondence_disposal_item (disposal, item, class, due) values ($1, $2, $3, $4)",
            params![disposal, l.item, l.class, l.due],
        )
        .await
        .map(|_| ())
}

/// Keeps a list after a move, if it still has the version from which the move began. Gives whether it had.
pub(crate) async fn keep_disposal(writer: &Writer, edition: Id, began_from: i64, d: &Disposal) -> Result<bool, StoreError> {
    let sql =
        "update correspondence_disposal set state = $4, approved_at = $5, approved_by = $6, done_at = $7, done_by = $8, certificate = $9,
        version = $10 where id = $1 and edition = $2 and version = $3";
    let values = params![d.id, edition, began_from, d.state, d.approved_at, d.approved_by, d.done_at, d.done_by, d.certificate, d.version];
    Ok(writer.run(sql, values).await? == 1)
}

/// Takes away what an item said: its words, parties, text, files and terms. Number, dates, channel, class and links remain, and the checksum on
/// the list.
pub(crate) async fn dispose(writer: &Writer, disposal: Id, item: &Item, checksum: &str) -> Result<(), StoreError> {
    for sql in [
        "delete from correspondence_terms where item = $1",
        "delete from correspondence_body where item = $1",
        "delete from correspondence_file where item = $1",
    ] {
        writer.run(sql, params![item.id]).await?;
    }
    writer
        .run(
            "update correspondence_item set correspondent = '', office = '', document_number = '', subject = '', note = '',
             disposed_at = $2, version = version + 1 where id = $1",
            params![item.id, item.disposed_at],
        )
        .await?;
    writer
        .run(
            "update correspondence_disposal_item set checksum = $3 where disposal = $1 and item = $2",
            params![disposal, item.id, checksum],
        )
        .await
        .map(|_| ())
}

/// How a hold is called in the trail: by what it covers.
pub(crate) async fn hold_title(conn: &Conn, id: Id, edition: &str) -> Result<Option<Title>, StoreError> {
    conn.one(
        "select coalesce(i.reference, c.code) as text from correspondence_hold h left join correspondence_item i on i.id = h.item
         left join correspondence_class c on c.id = h.class where h.id = $1",
        params![id],
        |r| Ok(Title { text: r.get("text")?, href: Some(format!("/office/{edition}/file-plan/holds")) }),
    )
    .await
}

/// How a list is called in the trail, and where its page is.
pub(crate) async fn disposal_title(conn: &Conn, id: Id, edition: &str) -> Result<Option<Title>, StoreError> {
    conn.one("select number from correspondence_disposal where id = $1", params![id], |r| {
        let number: i64 = r.get("number")?;
        Ok(Title { text: number.to_string(), href: Some(format!("/office/{edition}/file-plan/disposals/{id}")) })
    })
    .await
}

/// All holds of an edition as [`holds`] gives them, with the number of the item that one covers.
pub(crate) async fn holds_named(conn: &Conn, edition: Id) -> Result<Vec<(Hold, Option<String>)>, StoreError> {
    conn.all(
        "select h.id, h.item, h.class, h.reason, h.placed_at, h.placed_by, h.lifted_at, h.lifted_reason, i.reference
         from correspondence_hold h left join correspondence_item i on i.id = h.item
         where h.edition = $1 order by case when h.lifted_at is null then 0 else 1 end, h.placed_at desc, h.id",
        params![edition],
        |r| Ok((read_hold(r)?, r.get("reference")?)),
    )
    .await
}
