//! Ordering a dispatch: the officer's decision after the dry run. Nothing leaves until it is released and the hold is over.

use kernel::Id;
use ledger::{Change, Cx, Door, Verb};

use crate::{DISPATCH_LETTERS, Dispatch, DispatchState, LetterFault, LetterMove, LetterRefused, LetterState, plan, store};

/// Orders the dispatch of a cleared letter, or of one that has left, to those who have nothing yet.
///
/// Refuses a letter that is not cleared, a second dispatch beside one under way, and an empty audience.
pub async fn order(cx: &Cx, letter: Id) -> Result<Id, LetterFault> {
    let edition = cx.edition()?;
    let mut tx = match cx.write::<Id>(DISPATCH_LETTERS).await? {
        Door::Open(tx) => tx,
        Door::Again(id) => return Ok(id),
    };
    let letter = store::letter(&tx, edition, letter).await?.ok_or(LetterFault::NotThere)?;
    if !matches!(letter.state, LetterState::Cleared | LetterState::Dispatched) {
        return Err(LetterRefused(letter.state, LetterMove::Release).into());
    }
    let plan = plan::plan(&tx, &letter, cx.now()).await?;
    if plan.lines.is_empty() {
        return Err(LetterFault::NoAddressee);
    }
    let dispatch = Dispatch {
        id: cx.new_id(),
        letter: letter.id,
        state: DispatchState::Ordered,
        ordered_by: cx.caller().actor(),
        ordered_at: cx.machine_now(),
        released_by: None,
        released_at: None,
        hold_until: None,
    };
    store::insert_dispatch(&tx, edition, &dispatch).await.map_err(|e| match e {
        ::store::StoreError::Unique(_) => LetterFault::UnderWay,
        other => other.into(),
    })?;
    tx.note(Change::added(&dispatch, Verb("ordered")).with("addressees", plan.lines.len().to_string()));
    tx.commit(&dispatch.id).await?;
    Ok(dispatch.id)
}
