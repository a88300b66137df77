//! Persons.

use ::store::{Conn, Row, StoreError, Writer, params};
use kernel::Id;

use crate::Person;

const PERSON: &str = "select id, name, lang, sample, version from directory_person";

fn read_person(r: &Row) -> Result<Person, StoreError> {
    Ok(Person { id: r.get("id")?, name: r.get("name")?, lang: r.get("lang")?, sample: r.get("sample")?, version: r.get("version")? })
}

/// The person with this id.
pub async fn person(conn: &Conn, id: Id) -> Result<Option<Person>, StoreError> {
    conn.one(&format!("{PERSON} where id = $1"), params![id], read_person).await
}

/// All persons, by folded name.
pub async fn persons(conn: &Conn) -> Result<Vec<Person>, StoreError> {
    conn.all(&format!("{PERSON} order by folded, id"), params![], read_person).await
}

/// Persons whose name holds each of the words of `typed`, in any spelling of case and accents; at most `limit`, by folded name.
pub async fn persons_like(conn: &Conn, typed: &str, limit: u32) -> Result<Vec<Person>, StoreError> {
    let folded = words::fold(typed);
    let mut values = params![limit];
    let mut sql = format!("{PERSON} where 1 = 1");
    // A sign that SQL's patterns use stands for itself.
    for word in folded.split(' ').filter(|w| !w.is_empty()) {
        let pattern = word.replace('!', "!!").replace('%', "!%").replace('_', "!_");
        values.extend(params![format!("%{pattern}%")]);
        sql.push_str(&format!(" and folded like ${} escape '!'", values.len()));
    }
    sql.push_str(" order by folded, id limit $1");
    conn.all(&sql, values, read_person).await
}

pub(crate) async fn insert_person(writer: &Writer, p: &Person) -> Result<(), StoreError> {
    writer
        .run(
            "insert into directory_person (id, name, folded, lang, sample, version) values ($1, $2, $3, $4, $5, $6)",
            params![p.id, p.name, p.folded(), p.lang, p.sample, p.version],
        )
        .await
        .map(|_| ())
}

/// Keeps an edit of a person, if they still have the version from which the edit began. Gives whether they had.
pub(crate) async fn keep_person(writer: &Writer, began_from: i64, p: &Person) -> Result<bool, StoreError> {
    let sql = "update directory_person set name = $3, folded = $4, lang = $5, version = $6 where id = $1 and version = $2";
    Ok(writer.run(sql, params![p.id, began_from, p.name, p.folded(), p.lang, p.version]).await? == 1)
}
