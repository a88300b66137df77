//! Ending a personal link, and making it anew: a link was forwarded to the wrong person, or lost.

use kernel::Id;
use ledger::{Change, Cx, Door, Thing, Verb};

use crate::{Consignment, DISPATCH_LETTERS, LetterFault, beside, store};

/// Ends the personal link and the short code of a consignment, with a reason that is kept. What was answered stays.
///
/// Refuses a consignment whose link is ended already, or that has none.
pub async fn revoke_link(cx: &Cx, consignment: Id, reason: &str) -> Result<(), LetterFault> {
    change_link(cx, consignment, reason, async |work, before| {
        if !access::link::revoke(work, before.id).await? {
            return Err(LetterFault::NoLink);
        }
        Ok(Verb("link-revoked"))
    })
    .await
}

/// Makes the personal link and the short code of a consignment anew, with a reason that is kept; the former ones open nothing any more.
/// Mails that are sent from then on carry the new link.
///
/// Refuses a letter that asks for no answer.
pub async fn renew_link(cx: &Cx, consignment: Id, reason: &str) -> Result<(), LetterFault> {
    let edition = cx.edition()?;
    change_link(cx, consignment, reason, async |work, before| {
        let letter = store::letter(work, edition, before.letter).await?.ok_or(LetterFault::NotThere)?;
        if letter.reply_form.is_none() {
            return Err(LetterFault::NoLink);
        }
        access::link::issue(work, &before.at(), edition, &beside(&before.alpha3, &letter.reference)).await?;
        Ok(Verb("link-renewed"))
    })
    .await
}

async fn change_link(
    cx: &Cx,
    consignment: Id,
    reason: &str,
    change: impl AsyncFnOnce(&mut ledger::Work, &Consignment) -> Result<Verb, LetterFault>,
) -> Result<(), LetterFault> {
    let edition = cx.edition()?;
    let reason = reason.trim();
    if reason.is_empty() {
        return Err(LetterFault::NoReason);
    }
    let mut tx = match cx.write::<()>(DISPATCH_LETTERS).await? {
        Door::Open(tx) => tx,
        Door::Again(()) => return Ok(()),
    };
    let before = store::consignment(&tx, edition, consignment).await?.ok_or(LetterFault::NotThere)?;
    let verb = change(&mut tx, &before).await?;
    tx.note(Change::event(before.at(), verb).with("reason", reason));
    tx.commit(&()).await?;
    Ok(())
}
