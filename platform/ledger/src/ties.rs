//! Ties: "this submission became that session". Readable from both ends; neither feature knows the other.

use kernel::{EditionTime, Id, Kind, Ref};
use store::{Conn, StoreError, params};

use crate::Work;

/// A tie between two things.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Tie {
    /// The one.
    pub from: Ref,
    /// How it stands to the other: `became`, `answers`, `corrects`.
    pub word: String,
    /// The other.
    pub to: Ref,
    /// Since when.
    pub at: EditionTime,
}

/// Ties two things; tying them again by the same word changes nothing.
pub async fn tie(work: &mut Work, from: &Ref, word: &'static str, to: &Ref) -> Result<(), StoreError> {
    let at = work.cx().now();
    work.run(
        "insert into ledger_tie (from_kind, from_id, word, to_kind, to_id, at) values ($1, $2, $3, $4, $5, $6)
         on conflict (from_id, word, to_id) do nothing",
        params![from.kind, from.id, word, to.kind, to.id, at],
    )
    .await
    .map(|_| ())
}

/// All ties of a thing, from either end, oldest first.
pub async fn ties_of(conn: &Conn, thing: Id) -> Result<Vec<Tie>, StoreError> {
    conn.all(
        "select from_kind, from_id, word, to_kind, to_id, at from ledger_tie where from_id = $1 or to_id = $1 order by at, word",
        params![thing],
        |r| {
            Ok(Tie {
                from: r.get::<Kind>("from_kind")?.at(r.get("from_id")?),
                word: r.get("word")?,
                to: r.get::<Kind>("to_kind")?.at(r.get("to_id")?),
                at: r.get("at")?,
            })
        },
    )
    .await
}
