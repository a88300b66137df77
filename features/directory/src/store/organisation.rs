//! Organisations.

use ::store::{Conn, Json, Row, StoreError, Writer, params};
use kernel::{Id, Text};

use super::person::found;
use crate::Organisation;

const ORGANISATION: &str = "select id, acronym, names, stakeholder_type, state, version from directory_organisation";

fn read_organisation(r: &Row) -> Result<Organisation, StoreError> {
    Ok(Organisation {
        id: r.get("id")?,
        acronym: r.get("acronym")?,
        names: r.get::<Json<Text>>("names")?.0,
        stakeholder_type: r.get("stakeholder_type")?,
        state: r.get("state")?,
        version: r.get("version")?,
    })
}

/// The organisation with this id.
pub async fn organisation(conn: &Conn, id: Id) -> Result<Option<Organisation>, StoreError> {
    conn.one(&format!("{ORGANISATION} where id = $1"), params![id], read_organisation).await
}

/// All organisations, by acronym. Sorting by name is the page's, in its language.
pub async fn organisations(conn: &Conn) -> Result<Vec<Organisation>, StoreError> {
    conn.all(&format!("{ORGANISATION} order by acronym, id"), params![], read_organisation).await
}

/// Organisations in whose names or acronym each of the words of `typed` is found, in any spelling and script: how many there are, and those from
/// `from` on, at most `limit`, by name.
pub async fn organisations_found(conn: &Conn, typed: &str, from: u32, limit: u32) -> Result<(i64, Vec<Organisation>), StoreError> {
    let (fits, mut values) = found(typed);
    let total = conn.number(&format!("select count(*) from directory_organisation where {fits}"), values.clone()).await?;
    let at = values.len();
    values.extend(params![limit, from]);
    let sql = format!("{ORGANISATION} where {fits} order by folded, id limit ${} offset ${}", at + 1, at + 2);
    Ok((total, conn.all(&sql, values, read_organisation).await?))
}

pub(crate) async fn insert_organisation(writer: &Writer, o: &Organisation) -> Result<(), StoreError> {
    writer
        .run(
            "insert into directory_organisation (id, acronym, names, stakeholder_type, state, version, folded)
             values ($1, $2, $3, $4, $5, $6, $7)",
            params![o.id, o.acronym, Json(o.names.clone()), o.stakeholder_type, o.state, o.version, o.folded()],
        )
        .await
        .map(|_| ())
}

/// Keeps an edit of an organisation, if it still has the version from which the edit began. Gives whether it had.
pub(crate) async fn keep_organisation(writer: &Writer, began_from: i64, o: &Organisation) -> Result<bool, StoreError> {
    let sql = "update directory_organisation set acronym = $3, names = $4, stakeholder_type = $5, state = $6, version = $7, folded = $8
               where id = $1 and version = $2";
    let values = params![o.id, began_from, o.acronym, Json(o.names.clone()), o.stakeholder_type, o.state, o.version, o.folded()];
    Ok(writer.run(sql, values).await? == 1)
}

/// How many have exactly these names and this acronym, folded.
pub(crate) async fn organisations_alike(conn: &Conn, folded: &str) -> Result<i64, StoreError> {
    conn.number("select count(*) from directory_organisation where folded = $1", params![folded]).await
}
