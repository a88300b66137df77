//! Ending a membership of a state.

use jiff::civil::Date;
use kernel::Id;
use ledger::{Change, Cx, Door, Verb};

use crate::fields::LAST;
use crate::{DirectoryFault, EDIT, Membership, Span, store};

/// Ends a membership of a state after its last day. Refuses a day before the first, and a membership that is over.
pub async fn end_membership(cx: &Cx, state: Id, id: Id, last: Date) -> Result<(), DirectoryFault> {
    let mut tx = match cx.write::<()>(EDIT).await? {
        Door::Open(tx) => tx,
        Door::Again(()) => return Ok(()),
    };
    tx.alone_with(state).await?;
    let before = store::memberships_of(&tx, state).await?.into_iter().find(|m| m.id == id).ok_or(DirectoryFault::NotThere)?;
    if before.until.is_some() {
        return Err(DirectoryFault::Over);
    }
    if before.since.is_some_and(|since| last < since) {
        return Err(DirectoryFault::Turned(LAST));
    }
    let until = Span::after(last).ok_or(DirectoryFault::BadDay(LAST))?;
    if !store::end_membership(&tx, id, until).await? {
        return Err(DirectoryFault::Over);
    }
    let after = Membership { until: Some(until), ..before.clone() };
    tx.note(Change::between(Some(&before), &after, Verb("membership-ended")));
    tx.commit(&()).await?;
    Ok(())
}
