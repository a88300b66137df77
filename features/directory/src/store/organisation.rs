//! Organisations.

use ::store::{Conn, Json, Row, StoreError, Writer, params};
use kernel::{Id, Text};

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

pub(crate) async fn insert_organisation(writer: &Writer, o: &Organisation) -> Result<(), StoreError> {
    writer
        .run(
            "insert into directory_organisation (id, acronym, names, stakeholder_type, state, version) values ($1, $2, $3, $4, $5, $6)",
            params![o.id, o.acronym, Json(o.names.clone()), o.stakeholder_type, o.state, o.version],
        )
        .await
        .map(|_| ())
}

/// Keeps an edit of an organisation, if it still has the version from which the edit began. Gives whether it had.
pub(crate) async fn keep_organisation(writer: &Writer, began_from: i64, o: &Organisation) -> Result<bool, StoreError> {
    let sql = "update directory_organisation set acronym = $3, names = $4, stakeholder_type = $5, state = $6, version = $7
               where id = $1 and version = $2";
    let values = params![o.id, began_from, o.acronym, Json(o.names.clone()), o.stakeholder_type, o.state, o.version];
    Ok(writer.run(sql, values).await? == 1)
}
