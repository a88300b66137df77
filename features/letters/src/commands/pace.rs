//! Pausing a running dispatch, and letting it go on.

use kernel::Id;
use ledger::{Change, Cx, Door, Verb};

use crate::{DISPATCH_LETTERS, Dispatch, DispatchMove, LetterFault, store};

/// Pauses: consignments that wait are made ready no further. What is with the mail server is out of our hands.
pub async fn pause(cx: &Cx, dispatch: Id) -> Result<(), LetterFault> {
    turn(cx, dispatch, DispatchMove::Pause, Verb("paused")).await
}

/// Lets a paused dispatch go on.
pub async fn resume(cx: &Cx, dispatch: Id) -> Result<(), LetterFault> {
    turn(cx, dispatch, DispatchMove::Resume, Verb("resumed")).await
}

async fn turn(cx: &Cx, dispatch: Id, m: DispatchMove, verb: Verb) -> Result<(), LetterFault> {
    let edition = cx.edition()?;
    let mut tx = match cx.write::<()>(DISPATCH_LETTERS).await? {
        Door::Open(tx) => tx,
        Door::Again(()) => return Ok(()),
    };
    let before = store::dispatch(&tx, edition, dispatch).await?.ok_or(LetterFault::NotThere)?;
    let after = Dispatch { state: before.state.next(m)?, ..before.clone() };
    if !store::move_dispatch(&tx, &before, &after).await? {
        return Err(LetterFault::UnderWay);
    }
    tx.note(Change::between(Some(&before), &after, verb));
    tx.commit(&()).await?;
    Ok(())
}
