//! Ordering that what was shown of an import is written.

use kernel::Id;
use ledger::{Change, Cx, Door, Verb};

use crate::import::jobs::ApplyImport;
use crate::import::{Import, Move};
use crate::{DirectoryFault, IMPORT_TABLE, store};

/// Orders it. Refuses an import that is not read, or is applied already.
pub async fn apply_import(cx: &Cx, id: Id) -> Result<(), DirectoryFault> {
    let edition = cx.edition()?;
    let mut tx = match cx.write::<()>(IMPORT_TABLE).await? {
        Door::Open(tx) => tx,
        Door::Again(()) => return Ok(()),
    };
    let before = store::import(&tx, edition, id).await?.ok_or(DirectoryFault::NotThere)?;
    let state = before.state.next(Move::Apply).ok_or(DirectoryFault::NotNow)?;
    let after = Import { state, ..before.clone() };
    if !store::keep_import(&tx, before.state, &after).await? {
        return Err(DirectoryFault::NotNow);
    }
    tx.note(Change::between(Some(&before), &after, Verb("apply-ordered")));
    tx.enqueue(&ApplyImport { import: id });
    tx.commit(&()).await?;
    Ok(())
}
