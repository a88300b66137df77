//! Writing letters and versions; and what the pages about them ask.

use ::store::{Conn, Json, Row, StoreError, Writer, params};
use kernel::{Id, MachineTime};

use super::{LETTER, VERSION, read_letter, read_version};
use crate::{Letter, LetterKind, LetterNumber, Version};

/// Writes a letter's number, date, class and reply form; `false` if it was changed since `before`.
pub(crate) async fn update_letter(writer: &Writer, before: &Letter, after: &Letter) -> Result<bool, StoreError> {
    let changed = writer
        .run(
            "update letters_letter set series = $3, year = $4, number = $5, reference = $6, slug = $7, dated = $8, class = $9,
             reply_form = $10, version = $11 where id = $1 and version = $2",
            params![
                before.id,
                before.version,
                after.number.series,
                after.number.year,
                after.number.number,
                after.reference,
                after.slug,
                after.dated,
                after.class,
                after.reply_form.clone().map(Json),
                after.version
            ],
        )
        .await?;
    Ok(changed == 1)
}

/// Writes a version anew, and keeps its text under its revision; `false` if its text or state was changed since `before`.
pub(crate) async fn update_version(writer: &Writer, before: &Version, after: &Version, now: MachineTime) -> Result<bool, StoreError> {
    let changed = writer
        .run(
            "update letters_version set state = $5, official = $6, text = $7, revision = $8, source_revision = $9, reviewer = $10,
             changed_at = $11 where letter = $1 and lang = $2 and revision = $3 and state = $4",
            params![
                before.letter,
                before.lang,
                before.revision,
                before.state,
                after.state,
                after.official,
                Json(after.text.clone()),
                after.revision,
                after.source_revision,
                after.reviewer,
                now
            ],
        )
        .await?;
    if changed == 1 && after.revision != before.revision {
        super::translation::keep_revision(writer, after, now).await?;
    }
    Ok(changed == 1)
}

/// Makes every other writer of this letter wait until this transaction ends, so that what was read of its versions still holds at the
/// end. On SQLite there is one writer at a time in any case.
pub(crate) async fn hold_letter(writer: &Writer, id: Id) -> Result<(), StoreError> {
    writer.run("update letters_letter set version = version where id = $1", params![id]).await.map(|_| ())
}

/// The versions of all letters of an edition.
pub(crate) async fn all_versions(conn: &Conn, edition: Id) -> Result<Vec<Version>, StoreError> {
    conn.all(
        &format!("{VERSION} where letter in (select id from letters_letter where edition = $1) order by letter, lang"),
        params![edition],
        read_version,
    )
    .await
}

/// The corrigenda and addenda of a letter, in their order.
pub async fn parts_of(conn: &Conn, letter: Id) -> Result<Vec<Letter>, StoreError> {
    conn.all(&format!("{LETTER} where parent = $1 order by kind, part"), params![letter], read_letter).await
}

/// The highest running part of a kind that a number has; 0 if there is none.
pub(crate) async fn last_part(conn: &Conn, edition: Id, of: &LetterNumber, kind: LetterKind) -> Result<i64, StoreError> {
    conn.number(
        "select max(part) from letters_letter where edition = $1 and series = $2 and year = $3 and number = $4 and kind = $5",
        params![edition, of.series, of.year, of.number, kind],
    )
    .await
}

/// Number and address of a letter, for the trail.
pub(crate) async fn head(conn: &Conn, id: Id) -> Result<Option<(String, String)>, StoreError> {
    conn.one("select reference, slug from letters_letter where id = $1", params![id], |r: &Row| Ok((r.get("reference")?, r.get("slug")?)))
        .await
}
