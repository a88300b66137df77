//! Ending a term of office.

use jiff::civil::Date;
use kernel::Id;
use ledger::{Change, Cx, Door, Verb};

use crate::fields::LAST;
use crate::{DirectoryFault, EDIT, Span, Tenure, store};

/// Ends a term in a post after its last day. Refuses a day before the first, and a term that is over.
pub async fn end_tenure(cx: &Cx, post: Id, id: Id, last: Date) -> Result<(), DirectoryFault> {
    let mut tx = match cx.write::<()>(EDIT).await? {
        Door::Open(tx) => tx,
        Door::Again(()) => return Ok(()),
    };
    tx.alone_with(post).await?;
    let before = store::tenures_of(&tx, post).await?.into_iter().find(|t| t.id == id).ok_or(DirectoryFault::NotThere)?;
    if before.until.is_some() {
        return Err(DirectoryFault::Over);
    }
    if before.since.is_some_and(|since| last < since) {
        return Err(DirectoryFault::Turned(LAST));
    }
    let until = Span::after(last).ok_or(DirectoryFault::BadDay(LAST))?;
    if !store::end_tenure(&tx, id, until).await? {
        return Err(DirectoryFault::Over);
    }
    let after = Tenure { until: Some(until), ..before.clone() };
    tx.note(Change::between(Some(&before), &after, Verb("holder-ended")));
    tx.commit(&()).await?;
    Ok(())
}
