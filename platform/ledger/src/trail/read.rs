//! Reading the trail, filtered and by page.

use kernel::{EditionTime, Id, Kind, MachineTime, Ref};
use store::{Conn, StoreError, params};

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

/// Which records.
#[derive(Debug, Clone, Default)]
pub struct Filter {
    /// Of this edition, or of none (accounts, directory).
    pub edition: Option<Id>,
    /// Of this kind.
    pub kind: Option<String>,
    /// Of this thing.
    pub thing: Option<Id>,
    /// By this actor.
    pub actor: Option<String>,
    /// With this verb.
    pub verb: Option<String>,
    /// Older than this record: the cursor of the next page.
    pub before: Option<(MachineTime, Id)>,
}

/// A page of records, newest first, at most `limit`.
pub async fn page(conn: &Conn, filter: &Filter, limit: i64) -> Result<Vec<Record>, StoreError> {
    let mut sql = "select id, seq, machine_at, edition_at, way, actor, verb, kind, thing, fields from ledger_change
                   where (edition = $1 or edition is null)"
        .to_owned();
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
    if let Some(actor) = &filter.actor {
        and("actor = ?1", params![*actor]);
    }
    if let Some(verb) = &filter.verb {
        and("verb = ?1", params![*verb]);
    }
    if let Some((at, id)) = filter.before {
        and("(machine_at < ?1 or (machine_at = ?1 and id < ?2))", params![at, id]);
    }
    values.extend(params![limit]);
    sql.push_str(&format!(" order by machine_at desc, id desc limit ${}", values.len()));
    conn.all(&sql, values, |r| {
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
    })
    .await
}
