//! What an officer does with single consignments: another channel, sending again, marking as posted.

use kernel::Id;
use ledger::{Change, Cx, Door, Verb};

use crate::{Consignment, ConsignmentChannel, ConsignmentState, DISPATCH_LETTERS, LetterFault, jobs, store};

/// Puts a consignment on paper: one that waits, failed or was stopped. One in doubt is settled first; one that is out stays out.
pub async fn to_print(cx: &Cx, consignment: Id) -> Result<(), LetterFault> {
    let edition = cx.edition()?;
    let mut tx = match cx.write::<()>(DISPATCH_LETTERS).await? {
        Door::Open(tx) => tx,
        Door::Again(()) => return Ok(()),
    };
    let before = store::consignment(&tx, edition, consignment).await?.ok_or(LetterFault::NotThere)?;
    let ready = before.pdf.is_some();
    match (before.state, before.mail) {
        // Not made ready yet: the job will find the new channel.
        (ConsignmentState::Waiting, None) => store::redirect(&tx, consignment, ConsignmentChannel::Print, None, "waiting").await?,
        (ConsignmentState::Waiting, Some(mail)) => {
            if !outbox::stop(&mut tx, mail).await? {
                return Err(LetterFault::Consignment);
            }
            store::redirect(&tx, consignment, ConsignmentChannel::Print, Some(mail), "to-print").await?;
        }
        (ConsignmentState::Failed, mail) if ready => {
            store::redirect(&tx, consignment, ConsignmentChannel::Print, mail, "to-print").await?;
        }
        _ => return Err(LetterFault::Consignment),
    }
    note(&mut tx, edition, &before, Verb("put-on-paper"), None).await?;
    tx.commit(&()).await?;
    Ok(())
}

/// Notes that printed consignments were posted or faxed, with how (a tracking number, the fax's time). Gives how many.
pub async fn mark_posted(cx: &Cx, consignments: &[Id], how: &str) -> Result<i64, LetterFault> {
    let edition = cx.edition()?;
    let mut tx = match cx.write::<i64>(DISPATCH_LETTERS).await? {
        Door::Open(tx) => tx,
        Door::Again(n) => return Ok(n),
    };
    let mut posted = 0;
    for id in consignments {
        let before = store::consignment(&tx, edition, *id).await?.ok_or(LetterFault::NotThere)?;
        if store::take_step(&tx, *id, "to-print", "posted").await? {
            note(&mut tx, edition, &before, Verb("posted"), Some(("how", how))).await?;
            posted += 1;
        }
    }
    if posted == 0 {
        return Err(LetterFault::Consignment);
    }
    tx.commit(&posted).await?;
    Ok(posted)
}

/// Sends a consignment again, with the same link, to the address that the directory has now: one that failed, or one that is out and that
/// the addressee says it never had. One in doubt is settled in the outbox, under its own Message-ID. A reason is kept.
pub async fn resend(cx: &Cx, consignment: Id, reason: &str) -> Result<(), LetterFault> {
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
    let may = matches!(before.state, ConsignmentState::Failed | ConsignmentState::Sent | ConsignmentState::Posted);
    let (true, Some(pdf)) = (may, before.pdf.clone()) else { return Err(LetterFault::Consignment) };
    let letter = store::letter(&tx, edition, before.letter).await?.ok_or(LetterFault::NotThere)?;
    let now = directory::class::addressee(&tx, before.addressee.post, letter.dated, cx.now()).await?.ok_or(LetterFault::NoAddress)?;
    let email = now.email.ok_or(LetterFault::NoAddress)?;
    let mail = jobs::queue_letter(&mut tx, &letter, &before, &email, &pdf).await?;
    store::redirect(&tx, consignment, ConsignmentChannel::Email, Some(mail), "mailed").await?;
    note(&mut tx, edition, &before, Verb("sent-again"), Some(("reason", reason))).await?;
    tx.commit(&()).await?;
    Ok(())
}

async fn note(
    work: &mut ledger::Work,
    edition: Id,
    before: &Consignment,
    verb: Verb,
    fact: Option<(&str, &str)>,
) -> Result<(), LetterFault> {
    let after = store::consignment(work, edition, before.id).await?.ok_or(LetterFault::NotThere)?;
    let mut change = Change::between(Some(before), &after, verb);
    if let Some((name, value)) = fact {
        change = change.with(name, value);
    }
    work.note(change);
    Ok(())
}
