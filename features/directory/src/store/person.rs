//! Persons.

use ::store::sql::Value;
use ::store::{Conn, Row, StoreError, Writer, params};
use kernel::Id;
use words::SearchWord;

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

/// Persons whose name holds each of the words of `typed`, in any spelling and script: how many there are, and those from `from` on, at most
/// `limit`, by folded name.
pub async fn persons_found(conn: &Conn, typed: &str, from: u32, limit: u32) -> Result<(i64, Vec<Person>), StoreError> {
    let (fits, mut values) = found(typed);
    let total = conn.number(&format!("select count(*) from directory_person where {fits}"), values.clone()).await?;
    let at = values.len();
    values.extend(params![limit, from]);
    let sql = format!("{PERSON} where {fits} order by folded, id limit ${} offset ${}", at + 1, at + 2);
    Ok((total, conn.all(&sql, values, read_person).await?))
}

/// The first of them.
pub async fn persons_like(conn: &Conn, typed: &str, limit: u32) -> Result<Vec<Person>, StoreError> {
    Ok(persons_found(conn, typed, 0, limit).await?.1)
}

/// The condition that the column `folded` holds each word that was typed, written or read in Latin letters, and its values from `$1` on.
pub(super) fn found(typed: &str) -> (String, Vec<Value>) {
    let mut sql = "1 = 1".to_owned();
    let mut values = Vec::new();
    // A sign that SQL's patterns use stands for itself.
    let pattern = |word: &str| format!("%{}%", word.replace('!', "!!").replace('%', "!%").replace('_', "!_"));
    for word in SearchWord::all(typed) {
        values.extend(params![pattern(&word.folded)]);
        let written = format!("folded like ${} escape '!'", values.len());
        // A sign that is not read, as a hard sign, would find everything.
        if word.latin == word.folded || word.latin.is_empty() {
            sql.push_str(&format!(" and {written}"));
        } else {
            values.extend(params![pattern(&word.latin)]);
            sql.push_str(&format!(" and ({written} or folded like ${} escape '!')", values.len()));
        }
    }
    (sql, values)
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

/// How many have this name, folded.
pub(crate) async fn persons_alike(conn: &Conn, folded: &str) -> Result<i64, StoreError> {
    conn.number("select count(*) from directory_person where folded = $1", params![folded]).await
}
