//! Closing a letter whose answers are settled.

use kernel::Id;
use ledger::{Change, Cx, Door, Verb};

use super::held;
use crate::{DISPATCH_LETTERS, Letter, LetterMove, TextFault, store};

/// Closes a letter that has left. This is not undone, so it asks for a deliberate yes.
///
/// Refuses without the yes, and a letter that has not left.
pub async fn close(cx: &Cx, id: Id, yes: bool) -> Result<Letter, TextFault> {
    let mut tx = match cx.write::<Letter>(DISPATCH_LETTERS).await? {
        Door::Open(tx) => tx,
        Door::Again(letter) => return Ok(letter),
    };
    let before = held(&tx, id).await?;
    let state = before.state.next(LetterMove::Close)?;
    if !yes {
        return Err(TextFault::NotConfirmed);
    }
    if !store::move_letter(&tx, id, before.state, state).await? {
        return Err(TextFault::Changed);
    }
    let after = Letter { state, version: before.version + 1, ..before.clone() };
    tx.note(Change::between(Some(&before), &after, Verb("closed")));
    tx.commit(&after).await?;
    Ok(after)
}
