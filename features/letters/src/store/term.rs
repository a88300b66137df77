//! The fixed terms of an edition.

use std::collections::BTreeMap;

use ::store::{Conn, Json, Row, StoreError, Writer, params};
use interchange::glossary::Forms;
use kernel::{Id, Lang};

use crate::translation::Term;

const TERM: &str = "select id, sort, code, forms, source, version from letters_term";

fn read_term(r: &Row) -> Result<Term, StoreError> {
    Ok(Term {
        id: r.get("id")?,
        sort: r.get("sort")?,
        code: r.get("code")?,
        forms: r.get::<Json<BTreeMap<Lang, Forms>>>("forms")?.0,
        source: r.get("source")?,
        version: r.get("version")?,
    })
}

/// The terms of an edition, by sort and code.
pub(crate) async fn terms(conn: &Conn, edition: Id) -> Result<Vec<Term>, StoreError> {
    conn.all(&format!("{TERM} where edition = $1 order by sort, code, id"), params![edition], read_term).await
}

/// A term of an edition.
pub(crate) async fn term(conn: &Conn, edition: Id, id: Id) -> Result<Option<Term>, StoreError> {
    conn.one(&format!("{TERM} where edition = $1 and id = $2"), params![edition, id], read_term).await
}

/// A term, wherever it is, for the trail.
pub(crate) async fn any_term(conn: &Conn, id: Id) -> Result<Option<Term>, StoreError> {
    conn.one(&format!("{TERM} where id = $1"), params![id], read_term).await
}

pub(crate) async fn insert_term(writer: &Writer, edition: Id, t: &Term) -> Result<(), StoreError> {
    let sql = "insert into letters_term (id, edition, sort, code, forms, source, version) values ($1, $2, $3, $4, $5, $6, $7)";
    writer.run(sql, params![t.id, edition, t.sort, t.code, Json(t.forms.clone()), t.source, t.version]).await.map(|_| ())
}

/// Writes a term anew; `false` if it was changed since `before`.
pub(crate) async fn update_term(writer: &Writer, before: &Term, after: &Term) -> Result<bool, StoreError> {
    let sql = "update letters_term set sort = $3, forms = $4, source = $5, version = $6 where id = $1 and version = $2";
    Ok(writer.run(sql, params![before.id, before.version, after.sort, Json(after.forms.clone()), after.source, after.version]).await? == 1)
}

pub(crate) async fn remove_term(writer: &Writer, id: Id, version: i64) -> Result<bool, StoreError> {
    Ok(writer.run("delete from letters_term where id = $1 and version = $2", params![id, version]).await? == 1)
}
