//! `convoke verify`, the trail's part: walks the chain and names what does not hold.

use std::collections::BTreeMap;
use std::fmt;

use kernel::{Id, MachineTime};
use store::{Conn, StoreError, params};

use super::epoch;
use super::record::{Canonical, StoredField, leaf};
use super::seal::link;
use crate::Ledger;

/// Records read at a time, so that a long trail needs little memory.
const PAGE: i64 = 1000;

/// What `verify` found.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Report {
    /// Records in the chain.
    pub sealed: i64,
    /// Records that wait for the sealer. After a stop there are none; in a running house they are a second old at most.
    pub unsealed: i64,
    /// Values that were erased by request.
    pub erased: i64,
    /// Heads noted outside the database that were compared.
    pub heads: i64,
    /// What does not hold.
    pub faults: Vec<Fault>,
}

/// A place where the trail does not hold.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Fault {
    /// A record is not as it was written.
    Changed {
        /// Its number; `None` while it is unsealed.
        seq: Option<i64>,
        /// Its id.
        id: Id,
        /// The field whose value was changed, where it can be told.
        field: Option<String>,
    },
    /// Records are gone from the middle.
    Missing {
        /// The first number that is gone.
        first: i64,
        /// The last.
        last: i64,
    },
    /// The chain was made anew from here: the record and those after it do not follow from those before.
    Broken {
        /// The number.
        seq: i64,
    },
    /// The end is gone: a head was noted that the trail no longer reaches.
    CutOff {
        /// The number that was noted.
        noted: i64,
        /// The last that is there.
        last: i64,
    },
    /// The trail has another history than the one whose head was noted.
    OtherHistory {
        /// The number at which they differ.
        seq: i64,
    },
}

impl fmt::Display for Fault {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Fault::Changed { seq, id, field } => {
                let at = seq.map_or("unsealed record".to_owned(), |s| format!("record {s}"));
                match field {
                    Some(field) => write!(f, "{at} ({id}) was changed: its {field} is not what was written"),
                    None => write!(f, "{at} ({id}) was changed"),
                }
            }
            Fault::Missing { first, last } if first == last => write!(f, "record {first} is missing"),
            Fault::Missing { first, last } => write!(f, "records {first} to {last} are missing"),
            Fault::Broken { seq } => write!(f, "the chain is broken at record {seq}"),
            Fault::CutOff { noted, last } => write!(f, "the trail is cut off: record {noted} was noted, the last one is {last}"),
            Fault::OtherHistory { seq } => write!(f, "record {seq} is not the one whose head was noted outside the database"),
        }
    }
}

impl Ledger {
    /// Walks the whole trail and compares it with itself and with the heads noted outside. Reads only.
    pub async fn verify(&self) -> Result<Report, StoreError> {
        let noted = self.noted_heads();
        let conn = self.store().read().await?;
        let mut report = Report { heads: i64::try_from(noted.len()).unwrap_or(i64::MAX), ..Report::default() };
        let epochs = epoch::all(&conn).await?;
        let (first, mut previous) = epochs.first().map_or((1, String::new()), |e| (e.first_seq, e.genesis.clone()));
        let mut later = epochs.into_iter().skip(1).peekable();
        let mut last = first - 1;
        loop {
            let page = rows(&conn, "seq > $1 order by seq limit $2", params![last, PAGE]).await?;
            let Some(end) = page.last().and_then(|r| r.seq) else { break };
            for row in page {
                let seq = row.seq.unwrap_or(last);
                if seq > last + 1 {
                    report.faults.push(Fault::Missing { first: last + 1, last: seq - 1 });
                    // What follows a gap can only be checked from the gap on.
                    previous.clear();
                }
                row.check(&mut report);
                // Two epochs without a record between them begin at one number.
                while let Some(epoch) = later.next_if(|e| e.first_seq <= seq) {
                    let follows = epoch.first_seq == seq && epoch.genesis == epoch::genesis(&previous, epoch.number, seq);
                    if !previous.is_empty() && !follows {
                        report.faults.push(Fault::Broken { seq });
                    }
                    // Where its first records are gone, what follows can only be checked from the gap on.
                    previous = if epoch.first_seq == seq { epoch.genesis } else { String::new() };
                }
                if !previous.is_empty() && link(&previous, seq, &row.digest) != row.hash {
                    report.faults.push(Fault::Broken { seq });
                }
                if noted.get(&seq).is_some_and(|head| *head != row.hash) {
                    report.faults.push(Fault::OtherHistory { seq });
                }
                previous = row.hash;
                last = seq;
                report.sealed += 1;
            }
            last = end;
        }
        if let Some((seq, _)) = noted.last_key_value().filter(|(seq, _)| **seq > last) {
            report.faults.push(Fault::CutOff { noted: *seq, last });
        }
        for row in rows(&conn, "seq is null order by machine_at, id limit $1", params![PAGE]).await? {
            row.check(&mut report);
        }
        report.unsealed = conn.number("select count(*) from ledger_change where seq is null", params![]).await?;
        Ok(report)
    }

    /// Heads noted outside the database. A line that cannot be read (a cut write) is passed over.
    fn noted_heads(&self) -> BTreeMap<i64, String> {
        let Some(path) = &self.0.heads else { return BTreeMap::new() };
        let text = std::fs::read_to_string(path).unwrap_or_default();
        text.lines()
            .filter_map(|line| {
                let mut words = line.split_whitespace();
                Some((words.next()?.parse().ok()?, words.next().filter(|h| h.len() == 64)?.to_owned()))
            })
            .collect()
    }
}

struct Stored {
    id: Id,
    seq: Option<i64>,
    hash: String,
    digest: String,
    edition: Option<Id>,
    machine_at: MachineTime,
    edition_at: i64,
    way: String,
    actor: String,
    verb: String,
    kind: String,
    thing: Id,
    request: String,
    fields: String,
}

async fn rows(conn: &Conn, which: &str, values: Vec<store::sql::Value>) -> Result<Vec<Stored>, StoreError> {
    let sql = format!(
        "select id, seq, hash, digest, edition, machine_at, edition_at, way, actor, verb, kind, thing, request, fields
         from ledger_change where {which}"
    );
    conn.all(&sql, values, |r| {
        Ok(Stored {
            id: r.get("id")?,
            seq: r.get("seq")?,
            hash: r.get::<Option<String>>("hash")?.unwrap_or_default(),
            digest: r.get("digest")?,
            edition: r.get("edition")?,
            machine_at: r.get("machine_at")?,
            edition_at: r.get("edition_at")?,
            way: r.get("way")?,
            actor: r.get("actor")?,
            verb: r.get("verb")?,
            kind: r.get("kind")?,
            thing: r.get("thing")?,
            request: r.get("request")?,
            fields: r.get("fields")?,
        })
    })
    .await
}

impl Stored {
    fn check(&self, report: &mut Report) {
        let changed = |field: Option<String>| Fault::Changed { seq: self.seq, id: self.id, field };
        let Ok(fields) = serde_json::from_str::<Vec<StoredField>>(&self.fields) else {
            report.faults.push(changed(None));
            return;
        };
        let digest = Canonical {
            id: &self.id.to_string(),
            edition: &self.edition.map(|e| e.to_string()).unwrap_or_default(),
            machine_at: self.machine_at.micros(),
            edition_at: self.edition_at,
            way: &self.way,
            actor: &self.actor,
            verb: &self.verb,
            kind: &self.kind,
            thing: &self.thing.to_string(),
            request: &self.request,
            fields: &fields,
        }
        .digest();
        if digest != self.digest {
            report.faults.push(changed(None));
            return;
        }
        for field in &fields {
            for value in field.before.iter().chain(&field.after) {
                match (&value.salt, &value.value) {
                    (Some(salt), Some(text)) if leaf(salt, &field.name, text) == value.leaf => {}
                    (None, None) if field.personal => report.erased += 1,
                    _ => report.faults.push(changed(Some(field.name.clone()))),
                }
            }
        }
    }
}
