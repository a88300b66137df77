//! Answers that are written once, by name and language.

use ::store::{Conn, Row, StoreError, Writer, params};
use kernel::{Id, Kind, Lang};
use ledger::Thing;
use serde::Serialize;

use crate::STORED_ANSWER;

/// A stored answer in one language.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct StoredAnswer {
    /// Which.
    pub id: Id,
    /// Its name among officers; the same in every language.
    pub name: String,
    /// Its language.
    pub lang: Lang,
    /// Its text.
    pub text: String,
    /// Grows with each edit.
    #[serde(skip)]
    pub version: i64,
}

impl Thing for StoredAnswer {
    const KIND: Kind = STORED_ANSWER;
    fn id(&self) -> Id {
        self.id
    }
}

const COLUMNS: &str = "select id, name, lang, text, version from mailroom_stored_answer";

fn read(r: &Row) -> Result<StoredAnswer, StoreError> {
    Ok(StoredAnswer { id: r.get("id")?, name: r.get("name")?, lang: r.get("lang")?, text: r.get("text")?, version: r.get("version")? })
}

/// All of an edition, by name and language.
pub async fn all(conn: &Conn, edition: Id) -> Result<Vec<StoredAnswer>, StoreError> {
    conn.all(&format!("{COLUMNS} where edition = $1 order by name, lang"), params![edition], read).await
}

/// One.
pub async fn one(conn: &Conn, edition: Id, id: Id) -> Result<Option<StoredAnswer>, StoreError> {
    conn.one(&format!("{COLUMNS} where edition = $1 and id = $2"), params![edition, id], read).await
}

/// The name of one.
pub(crate) async fn name(conn: &Conn, id: Id) -> Result<Option<String>, StoreError> {
    conn.one("select name from mailroom_stored_answer where id = $1", params![id], |r| r.get("name")).await
}

/// Keeps one; refuses ([`StoreError::Unique`]) a name that is there in its language.
pub(crate) async fn insert(writer: &Writer, edition: Id, a: &StoredAnswer) -> Result<(), StoreError> {
    writer
        .run(
            "insert into mailroom_stored_answer (id, edition, name, lang, text, version) values ($1, $2, $3, $4, $5, 1)",
            params![a.id, edition, a.name, a.lang, a.text],
        )
        .await
        .map(|_| ())
}

/// Changes one; `false` if another has changed it meanwhile.
pub(crate) async fn update(writer: &Writer, a: &StoredAnswer) -> Result<bool, StoreError> {
    let done = writer
        .run(
            "update mailroom_stored_answer set name = $3, lang = $4, text = $5, version = version + 1 where id = $1 and version = $2",
            params![a.id, a.version, a.name, a.lang, a.text],
        )
        .await?;
    Ok(done == 1)
}

/// Takes one away.
pub(crate) async fn delete(writer: &Writer, id: Id) -> Result<(), StoreError> {
    writer.run("delete from mailroom_stored_answer where id = $1", params![id]).await.map(|_| ())
}
