//! Stopping a dispatch: before it is released, within the hold, or the rest of a paused one.

use kernel::Id;
use ledger::{Change, Cx, Door, Verb};

use crate::{
    ConsignmentState, DISPATCH_LETTERS, Dispatch, DispatchMove, DispatchState, Letter, LetterFault, LetterMove, LetterState, store,
};

/// Stops a dispatch. In the hold nothing has left, and the letter goes back to *cleared*. Of a paused one, what has left has left; what
/// waits is stopped, and its addressees can be reached by another dispatch.
pub async fn stop(cx: &Cx, dispatch: Id) -> Result<(), LetterFault> {
    let edition = cx.edition()?;
    let mut tx = match cx.write::<()>(DISPATCH_LETTERS).await? {
        Door::Open(tx) => tx,
        Door::Again(()) => return Ok(()),
    };
    let before = store::dispatch(&tx, edition, dispatch).await?.ok_or(LetterFault::NotThere)?;
    let after = Dispatch { state: before.state.next(DispatchMove::Stop)?, ..before.clone() };
    if !store::move_dispatch(&tx, &before, &after).await? {
        return Err(LetterFault::UnderWay);
    }
    let letter = store::letter(&tx, edition, before.letter).await?.ok_or(LetterFault::NotThere)?;
    if letter.state == LetterState::Released {
        let next = letter.state.next(LetterMove::Recall)?;
        store::move_letter(&tx, letter.id, letter.state, next).await?;
        tx.note(Change::between(Some(&letter), &Letter { state: next, ..letter.clone() }, Verb("recalled")));
    }
    let mut stopped = 0;
    if before.state == DispatchState::Paused {
        for consignment in store::consignments(&tx, letter.id).await?.into_iter().filter(|c| c.dispatch == dispatch) {
            let held = match (consignment.state, consignment.mail) {
                (ConsignmentState::Waiting, None) => store::take_step(&tx, consignment.id, "waiting", "stopped").await?,
                (ConsignmentState::Waiting, Some(mail)) => {
                    outbox::stop(&mut tx, mail).await? && store::take_step(&tx, consignment.id, "mailed", "stopped").await?
                }
                _ => false,
            };
            stopped += i64::from(held);
        }
    }
    tx.note(Change::between(Some(&before), &after, Verb("stopped")).with("consignments", stopped.to_string()));
    tx.commit(&()).await?;
    Ok(())
}
