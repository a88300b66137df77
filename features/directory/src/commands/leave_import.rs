//! Giving up an import before anything is written.

use kernel::Id;
use ledger::{Change, Cx, Door, Verb};

use crate::import::{Import, Move};
use crate::{DirectoryFault, IMPORT_TABLE, store};

/// Gives it up; file and lines stay to be looked at. Refuses one that is being read or written.
pub async fn leave_import(cx: &Cx, id: Id) -> Result<(), DirectoryFault> {
    let edition = cx.edition()?;
    let mut tx = match cx.write::<()>(IMPORT_TABLE).await? {
        Door::Open(tx) => tx,
        Door::Again(()) => return Ok(()),
    };
    let before = store::import(&tx, edition, id).await?.ok_or(DirectoryFault::NotThere)?;
    let state = before.state.next(Move::Leave).ok_or(DirectoryFault::NotNow)?;
    let after = Import { state, ..before.clone() };
    if !store::keep_import(&tx, before.state, &after).await? {
        return Err(DirectoryFault::NotNow);
    }
    tx.note(Change::between(Some(&before), &after, Verb("left")));
    tx.commit(&()).await?;
    Ok(())
}
