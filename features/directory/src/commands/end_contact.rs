//! Ending a contact point. It is never changed and never deleted, so that it can be told where a letter went.

use kernel::Id;
use ledger::{Change, Cx, Door, Verb};

use crate::{Contact, DirectoryFault, EDIT, store};

/// Ends a contact point of a post, as of now. Refuses one of another post, and one that is over.
pub async fn end_contact(cx: &Cx, post: Id, id: Id) -> Result<(), DirectoryFault> {
    let mut tx = match cx.write::<()>(EDIT).await? {
        Door::Open(tx) => tx,
        Door::Again(()) => return Ok(()),
    };
    let before = store::contact(&tx, id).await?.filter(|c| c.post == Some(post)).ok_or(DirectoryFault::NotThere)?;
    let after = Contact { until: Some(cx.now()), ..before.clone() };
    if !store::end_contact(&tx, id, cx.now()).await? {
        return Err(DirectoryFault::Over);
    }
    tx.note(Change::between(Some(&before), &after, Verb("ended")));
    tx.commit(&()).await?;
    Ok(())
}
