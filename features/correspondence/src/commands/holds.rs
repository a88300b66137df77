//! Holds: placed with a reason, lifted with another.

use kernel::Id;
use ledger::{Change, Cx, Door, Verb};

use super::record::NOTE_LIMIT;
use crate::{HOLD_ITEMS, Hold, RegisterFault, store};

/// What a hold covers.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Covers {
    /// One item.
    Item(Id),
    /// All under a class, also what is filed under it later.
    Class(Id),
}

fn reason(text: &str) -> Result<&str, RegisterFault> {
    let text = text.trim();
    match text.chars().count() {
        0 => Err(RegisterFault::NoReason),
        n if n > NOTE_LIMIT => Err(RegisterFault::LongText("reason")),
        _ => Ok(text),
    }
}

/// Places a hold. Refuses one without a reason, and one on an item that was disposed of.
pub async fn hold(cx: &Cx, covers: Covers, why: &str) -> Result<Id, RegisterFault> {
    let edition = cx.edition()?;
    let why = reason(why)?;
    let mut tx = match cx.write::<Id>(HOLD_ITEMS).await? {
        Door::Open(tx) => tx,
        Door::Again(id) => return Ok(id),
    };
    // A list that is being done looks at holds first: one of the two waits.
    tx.alone_with(edition).await?;
    let (item, class) = match covers {
        Covers::Item(id) => {
            let item = store::one(&tx, edition, id).await?.ok_or(RegisterFault::NotThere)?;
            if item.disposed_at.is_some() {
                return Err(RegisterFault::Disposed);
            }
            (Some(id), None)
        }
        Covers::Class(id) => {
            store::class(&tx, edition, id).await?.ok_or(RegisterFault::NotThere)?;
            (None, Some(id))
        }
    };
    let hold = Hold {
        id: cx.new_id(),
        item,
        class,
        reason: why.to_owned(),
        placed_at: cx.now(),
        placed_by: cx.caller().account(),
        lifted_at: None,
        lifted_reason: None,
    };
    store::insert_hold(&tx, edition, &hold).await?;
    tx.note(Change::added(&hold, Verb("held")));
    tx.commit(&hold.id).await?;
    Ok(hold.id)
}

/// Lifts a hold, with a reason.
pub async fn lift(cx: &Cx, id: Id, why: &str) -> Result<(), RegisterFault> {
    let edition = cx.edition()?;
    let why = reason(why)?;
    let Door::Open(mut tx) = cx.write::<()>(HOLD_ITEMS).await? else { return Ok(()) };
    let before = store::hold(&tx, edition, id).await?.ok_or(RegisterFault::NotThere)?;
    let after = Hold { lifted_at: Some(cx.now()), lifted_reason: Some(why.to_owned()), ..before.clone() };
    if !store::lift_hold(&tx, edition, &after).await? {
        return Err(RegisterFault::NotNow);
    }
    tx.note(Change::between(Some(&before), &after, Verb("lifted")));
    tx.commit(&()).await?;
    Ok(())
}
