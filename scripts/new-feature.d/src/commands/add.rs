//! Adding one.

use kernel::Id;
use ledger::{Change, Cx, Door, Verb};

use crate::{ADD, __Thing__, __Thing__Fault, line, store};

/// Adds one by its name. Refuses an empty name and one that is too long.
pub async fn add(cx: &Cx, name: &str) -> Result<Id, __Thing__Fault> {
    let edition = cx.edition()?;
    let mut tx = match cx.write::<Id>(ADD).await? {
        Door::Open(tx) => tx,
        Door::Again(id) => return Ok(id),
    };
    let added = __Thing__ { id: cx.new_id(), name: line(name)?, added_at: cx.now() };
    store::insert(&tx, edition, &added).await?;
    tx.note(Change::added(&added, Verb::ADDED));
    tx.commit(&added.id).await?;
    Ok(added.id)
}
