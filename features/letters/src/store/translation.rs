//! The texts that versions have had, and the files that translators brought back.

use ::store::{Conn, Json, Row, StoreError, Writer, params};
use kernel::{Id, Lang, MachineTime};

use crate::translation::{Translation, TranslationState};
use crate::{Version, VersionText};

/// Keeps the text of a version under its revision.
pub(super) async fn keep_revision(writer: &Writer, v: &Version, now: MachineTime) -> Result<(), StoreError> {
    let sql = "insert into letters_revision (letter, lang, revision, text, written_at) values ($1, $2, $3, $4, $5)";
    writer.run(sql, params![v.letter, v.lang, v.revision, Json(v.text.clone()), now]).await.map(|_| ())
}

/// The text that a version had at a revision.
pub(crate) async fn text_at(conn: &Conn, letter: Id, lang: Lang, revision: i64) -> Result<Option<VersionText>, StoreError> {
    let sql = "select text from letters_revision where letter = $1 and lang = $2 and revision = $3";
    conn.one(sql, params![letter, lang, revision], |r| Ok(r.get::<Json<VersionText>>("text")?.0)).await
}

const TRANSLATION: &str = "select id, letter, lang, file, file_name, state, came_at from letters_translation where edition = $1";

fn read_translation(r: &Row) -> Result<Translation, StoreError> {
    Ok(Translation {
        id: r.get("id")?,
        letter: r.get("letter")?,
        lang: r.get("lang")?,
        file: r.get("file")?,
        file_name: r.get("file_name")?,
        state: r.get("state")?,
        came_at: r.get("came_at")?,
    })
}

/// A file that came back, of this edition.
pub(crate) async fn translation(conn: &Conn, edition: Id, id: Id) -> Result<Option<Translation>, StoreError> {
    conn.one(&format!("{TRANSLATION} and id = $2"), params![edition, id], read_translation).await
}

/// The files that came back for a version, the latest first; at most `limit`.
pub(crate) async fn translations(conn: &Conn, edition: Id, letter: Id, lang: Lang, limit: u32) -> Result<Vec<Translation>, StoreError> {
    let sql = format!("{TRANSLATION} and letter = $2 and lang = $3 order by came_at desc, id desc limit $4");
    conn.all(&sql, params![edition, letter, lang, limit], read_translation).await
}

pub(crate) async fn insert_translation(writer: &Writer, edition: Id, t: &Translation) -> Result<(), StoreError> {
    let sql = "insert into letters_translation (id, edition, letter, lang, file, file_name, state, came_at)
               values ($1, $2, $3, $4, $5, $6, $7, $8)";
    writer.run(sql, params![t.id, edition, t.letter, t.lang, t.file, t.file_name, t.state, t.came_at]).await.map(|_| ())
}

/// Ends the wait of a file; `false` if it was not waiting any more.
pub(crate) async fn end_translation(writer: &Writer, id: Id, state: TranslationState) -> Result<bool, StoreError> {
    let sql = "update letters_translation set state = $2 where id = $1 and state = $3";
    Ok(writer.run(sql, params![id, state, TranslationState::Waiting]).await? == 1)
}

/// How a file that came back is called, and where it belongs: its name, the letter's slug, the language.
pub(crate) async fn translation_head(conn: &Conn, id: Id) -> Result<Option<(String, String, Lang)>, StoreError> {
    let sql = "select t.file_name, l.slug, t.lang from letters_translation t join letters_letter l on l.id = t.letter where t.id = $1";
    conn.one(sql, params![id], |r| Ok((r.get("file_name")?, r.get("slug")?, r.get("lang")?))).await
}
