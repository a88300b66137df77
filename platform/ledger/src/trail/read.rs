//! Reading the trail, filtered and by page.

use kernel::{EditionTime, Id, Kind, MachineTime, Ref};
use store::{Conn, Row, StoreError, params};

use super::record::StoredField;

/// A record as a person reads it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Record {
    /// Its id.
    pub id: Id,
    /// Its number in the chain, once sealed.
    pub seq: Option<i64>,
    /// When, by the machine.
    pub machine_at: MachineTime,
    /// When, by the edition's clock.
    pub edition_at: EditionTime,
    /// By which way.
    pub way: String,
    /// Who, as a pseudonym.
    pub actor: String,
    /// What was done.
    pub verb: String,
    /// To what.
    pub thing: Ref,
    /// What was different.
    pub fields: Vec<RecordField>,
}

/// A field of a record.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct RecordField {
    /// Its name.
    pub name: String,
    /// The value before; `None` if there was none.
    pub before: Option<String>,
    /// The value after.
    pub after: Option<String>,
    /// Whether a value was here and was erased.
    pub erased: bool,
}

/// A place in the trail: the record at which a page ends and the next begins.
pub type Cursor = (MachineTime, Id);

impl Record {
    /// Its place.
    pub fn cursor(&self) -> Cursor {
        (self.machine_at, self.id)
    }
}

/// Which records.
#[derive(Debug, Clone, Default)]
pub struct Filter {
    /// Of this edition, or of none (accounts, directory).
    pub edition: Option<Id>,
    /// Of this kind.
    pub kind: Option<String>,
    /// Of this thing.
    pub thing: Option<Id>,
    /// By this actor; `account/`, `link/` and `job/` alone mean any of their sort.
    pub actor: Option<String>,
    /// With this verb.
    pub verb: Option<String>,
    /// At this time of the edition or later.
    pub from: Option<EditionTime>,
    /// Before this time of the edition.
    pub until: Option<EditionTime>,
    /// Older than this record: the cursor of the next page.
    pub before: Option<Cursor>,
    /// Newer than this record: the cursor of the page before. [`page`] then gives those next to it.
    pub after: Option<Cursor>,
}

/// The sorts of actors of which there are many.
const SORTS: [&str; 3] = ["account/", "link/", "job/"];

const COLUMNS: &str = "select id, seq, machine_at, edition_at, way, actor, verb, kind, thing, fields from ledger_change
                       where (edition = $1 or edition is null)";

/// A page of records, newest first, at most `limit`.
pub async fn page(conn: &Conn, filter: &Filter, limit: i64) -> Result<Vec<Record>, StoreError> {
    let mut sql = COLUMNS.to_owned();
    let mut values = params![filter.edition];
    let mut and = |condition: &str, value: Vec<store::sql::Value>| {
        let mut text = condition.to_owned();
        for (i, v) in value.into_iter().enumerate() {
            values.push(v);
            text = text.replace(&format!("?{}", i + 1), &format!("${}", values.len()));
        }
        sql.push_str(" and ");
        sql.push_str(&text);
    };
    if let Some(kind) = &filter.kind {
        and("kind = ?1", params![*kind]);
    }
    if let Some(thing) = filter.thing {
        and("thing = ?1", params![thing]);
    }
    match &filter.actor {
        Some(sort) if SORTS.contains(&sort.as_str()) => and("actor like ?1", params![format!("{sort}%")]),
        Some(actor) => and("actor = ?1", params![*actor]),
        None => {}
    }
    if let Some(verb) = &filter.verb {
        and("verb = ?1", params![*verb]);
    }
    if let Some(from) = filter.from {
        and("edition_at >= ?1", params![from]);
    }
    if let Some(until) = filter.until {
        and("edition_at < ?1", params![until]);
    }
    if let Some((at, id)) = filter.before {
        and("(machine_at < ?1 or (machine_at = ?1 and id < ?2))", params![at, id]);
    }
    if let Some((at, id)) = filter.after {
        and("(machine_at > ?1 or (machine_at = ?1 and id > ?2))", params![at, id]);
    }
    values.extend(params![limit]);
    let order = if filter.after.is_some() { "machine_at, id" } else { "machine_at desc, id desc" };
    sql.push_str(&format!(" order by {order} limit ${}", values.len()));
    let mut records = conn.all(&sql, values, read_record).await?;
    if filter.after.is_some() {
        records.reverse();
    }
    Ok(records)
}

/// One record, of an edition or of none; another edition's is not there.
pub async fn one(conn: &Conn, edition: Id, id: Id) -> Result<Option<Record>, StoreError> {
    conn.one(&format!("{COLUMNS} and id = $2"), params![edition, id], read_record).await
}

fn read_record(r: &Row) -> Result<Record, StoreError> {
    let fields: Vec<StoredField> =
        serde_json::from_str(&r.get::<String>("fields")?).map_err(|e| StoreError::Broken(format!("a record does not read back: {e}")))?;
    Ok(Record {
        id: r.get("id")?,
        seq: r.get("seq")?,
        machine_at: r.get("machine_at")?,
        edition_at: r.get("edition_at")?,
        way: r.get("way")?,
        actor: r.get("actor")?,
        verb: r.get("verb")?,
        thing: r.get::<Kind>("kind")?.at(r.get("thing")?),
        fields: fields
            .into_iter()
            .map(|f| {
                let erased = f.before.iter().chain(&f.after).any(|v| v.value.is_none());
                RecordField { before: f.before.and_then(|v| v.value), after: f.after.and_then(|v| v.value), erased, name: f.name }
            })
            .collect(),
    })
}

/// How far the trail is sealed.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Seal {
    /// The last number of the chain; 0 before the first.
    pub last: i64,
    /// Records that wait for their number.
    pub unsealed: i64,
}

/// How far the trail of the installation is sealed, all editions together: there is one chain.
pub async fn seal(conn: &Conn) -> Result<Seal, StoreError> {
    Ok(Seal {
        last: conn.number("select max(seq) from ledger_change", params![]).await?,
        unsealed: conn.number("select count(*) from ledger_change where seq is null", params![]).await?,
    })
}
