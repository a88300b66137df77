//! The SQL.

use ::store::{Conn, Row, StoreError, Writer, params};
use kernel::Id;

use crate::__Thing__;

/// All of an edition, the newest first.
pub async fn all(conn: &Conn, edition: Id) -> Result<Vec<__Thing__>, StoreError> {
    conn.all("select id, name, added_at from __feature_____thing__ where edition = $1 order by added_at desc, id", params![edition], read).await
}

/// One of an edition.
pub async fn one(conn: &Conn, edition: Id, id: Id) -> Result<Option<__Thing__>, StoreError> {
    conn.one("select id, name, added_at from __feature_____thing__ where edition = $1 and id = $2", params![edition, id], read).await
}

fn read(r: &Row) -> Result<__Thing__, StoreError> {
    Ok(__Thing__ { id: r.get("id")?, name: r.get("name")?, added_at: r.get("added_at")? })
}

/// How one is called.
pub(crate) async fn title(conn: &Conn, id: Id) -> Result<Option<String>, StoreError> {
    conn.one("select name from __feature_____thing__ where id = $1", params![id], |r| r.get("name")).await
}

pub(crate) async fn insert(writer: &Writer, edition: Id, one: &__Thing__) -> Result<(), StoreError> {
    writer
        .run(
            "insert into __feature_____thing__ (id, edition, name, added_at) values ($1, $2, $3, $4)",
            params![one.id, edition, one.name, one.added_at],
        )
        .await
        .map(|_| ())
}
