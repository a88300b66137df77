//! Taking a cleared letter back to the desk.

use kernel::Id;
use ledger::{Change, Cx, Door, Verb};

use super::held;
use crate::{Letter, LetterMove, REVIEW, TextFault, store};

/// Opens a cleared letter for changes again. Refuses one that is released or has left: nothing of it changes any more.
pub async fn reopen(cx: &Cx, id: Id) -> Result<Letter, TextFault> {
    let mut tx = match cx.write::<Letter>(REVIEW).await? {
        Door::Open(tx) => tx,
        Door::Again(letter) => return Ok(letter),
    };
    let before = held(&tx, id).await?;
    let state = before.state.next(LetterMove::Reopen)?;
    if !store::move_letter(&tx, id, before.state, state).await? {
        return Err(TextFault::Changed);
    }
    let after = Letter { state, version: before.version + 1, ..before.clone() };
    tx.note(Change::between(Some(&before), &after, Verb("reopened")));
    tx.commit(&after).await?;
    Ok(after)
}
