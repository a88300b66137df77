//! Epochs of the chain: each begins where a house was founded, restored or moved (DECISIONS.md 20).
//!
//! The beginning of the first is random. That of each other follows from the record before it, so that no epoch can hide a break: whoever
//! changes a record before it must change all after it too, as within an epoch. Two houses restored from one backup go on from one
//! beginning and differ from their first record on.

use store::{Conn, StoreError, Writer, params};

use super::record::{self, hash};
use super::seal;
use crate::{Change, Ledger};

/// An epoch.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) struct Epoch {
    pub number: i64,
    /// What the first record is chained to.
    pub genesis: String,
    /// The number of the first record.
    pub first_seq: i64,
}

/// The beginning of an epoch that follows a record.
pub(crate) fn genesis(previous: &str, number: i64, first_seq: i64) -> String {
    hash(&["convoke-epoch-1", previous, &number.to_string(), &first_seq.to_string()])
}

/// All epochs, in order.
pub(crate) async fn all(conn: &Conn) -> Result<Vec<Epoch>, StoreError> {
    conn.all("select number, genesis, first_seq from ledger_epoch order by number", params![], |r| {
        Ok(Epoch { number: r.get("number")?, genesis: r.get("genesis")?, first_seq: r.get("first_seq")? })
    })
    .await
}

/// The last one.
pub(crate) async fn last(conn: &Conn) -> Result<Option<Epoch>, StoreError> {
    Ok(all(conn).await?.pop())
}

impl Ledger {
    /// Opens a new epoch of the chain in data that were just put into this database, inside the transaction that put them there, and records
    /// why. Gives the epoch's number.
    pub async fn open_epoch(&self, writer: &Writer, why: &Change) -> Result<i64, StoreError> {
        let before = last(writer).await?;
        let (seq, previous) = match (seal::last(writer).await?, &before) {
            (Some((seq, hash)), Some(epoch)) if epoch.first_seq <= seq => (seq, hash),
            (_, Some(epoch)) => (epoch.first_seq - 1, epoch.genesis.clone()),
            (sealed, None) => sealed.unwrap_or_default(),
        };
        let (number, first_seq) = (before.map_or(1, |epoch| epoch.number + 1), seq + 1);
        writer
            .run(
                "insert into ledger_epoch (number, genesis, first_seq) values ($1, $2, $3)",
                params![number, genesis(&previous, number, first_seq), first_seq],
            )
            .await?;
        record::record(writer, &self.operator(None), why).await?;
        Ok(number)
    }
}
