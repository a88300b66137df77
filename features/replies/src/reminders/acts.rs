//! What an officer does about reminders before they leave, and with those on paper after.

use kernel::Id;
use ledger::{Change, Cx, Door, Tx, Verb};
use letters::Letter;

use super::rule::RoundMove;
use super::{REMIND, REMINDER, RemindFault, Reminders, store};

/// Characters of a reason at most: a sentence or two for the record.
const REASON_LIMIT: usize = 500;

/// Holds a round back.
pub async fn hold(cx: &Cx, letter: Id, days: i64) -> Result<(), RemindFault> {
    mark(cx, letter, days, RoundMove::Hold, Verb("reminders-held")).await
}

/// Lets a round that was held back go by itself again: when it is due, or at once if it is.
pub async fn resume(cx: &Cx, letter: Id, days: i64) -> Result<(), RemindFault> {
    mark(cx, letter, days, RoundMove::Resume, Verb("reminders-resumed")).await
}

async fn mark(cx: &Cx, letter: Id, days: i64, m: RoundMove, verb: Verb) -> Result<(), RemindFault> {
    let Some((mut tx, letter, before)) = begin(cx, letter).await? else { return Ok(()) };
    let edition = cx.edition()?;
    let rounds = store::rounds(&tx, edition, &letter, cx.now()).await?;
    let round = rounds.into_iter().find(|r| r.days == days).ok_or(RemindFault::NotThere)?;
    let mark = round.state.next(m)?;
    store::put_mark(&tx, edition, letter.id, days, mark, cx.now()).await?;
    let after = store::reminders(&tx, letter.id).await?;
    tx.note(Change::between(Some(&before), &after, verb));
    tx.commit(&()).await?;
    Ok(())
}

/// Switches the reminders of a letter off, or on again.
pub async fn switch(cx: &Cx, letter: Id, off: bool) -> Result<(), RemindFault> {
    let Some((mut tx, letter, before)) = begin(cx, letter).await? else { return Ok(()) };
    store::put_off(&tx, cx.edition()?, letter.id, off).await?;
    let after = Reminders { off, ..before.clone() };
    tx.note(Change::between(Some(&before), &after, Verb(if off { "reminders-off" } else { "reminders-on" })));
    tx.commit(&()).await?;
    Ok(())
}

/// Leaves an addressee out of all reminders of a letter, with the reason, which is kept. `code` is that of its state.
pub async fn leave_out(cx: &Cx, letter: Id, code: &str, reason: &str) -> Result<(), RemindFault> {
    let reason = reason.trim();
    if reason.is_empty() || reason.chars().count() > REASON_LIMIT {
        return Err(RemindFault::NoReason);
    }
    put_left_out(cx, letter, code, Some(reason), Verb("left-out")).await
}

/// Takes an addressee in again.
pub async fn take_in(cx: &Cx, letter: Id, code: &str) -> Result<(), RemindFault> {
    put_left_out(cx, letter, code, None, Verb("taken-in")).await
}

async fn put_left_out(cx: &Cx, letter: Id, code: &str, reason: Option<&str>, verb: Verb) -> Result<(), RemindFault> {
    let Some((mut tx, letter, before)) = begin(cx, letter).await? else { return Ok(()) };
    let lines = store::lines(&tx, letter.id, None).await?;
    let line = lines.into_iter().find(|l| l.alpha3.eq_ignore_ascii_case(code)).ok_or(RemindFault::NotThere)?;
    store::put_left_out(&tx, cx.edition()?, letter.id, line.party, reason).await?;
    let change = Change::between(Some(&before), &before, verb).with("state", line.alpha3);
    tx.note(match reason {
        Some(reason) => change.with("reason", reason),
        None => change,
    });
    tx.commit(&()).await?;
    Ok(())
}

/// Notes that a reminder on paper was printed and posted.
pub async fn mark_posted(cx: &Cx, reminder: Id) -> Result<(), RemindFault> {
    let edition = cx.edition()?;
    let mut tx = match cx.write::<()>(REMIND).await? {
        Door::Open(tx) => tx,
        Door::Again(()) => return Ok(()),
    };
    let found = store::reminder(&tx, edition, reminder).await?.ok_or(RemindFault::NotThere)?;
    if !store::take_step(&tx, found.id, "to-print", "posted", None).await? {
        return Err(RemindFault::NotThere);
    }
    tx.note(Change::event(REMINDER.at(found.id), Verb("posted")));
    tx.commit(&()).await?;
    Ok(())
}

/// The transaction of an act on a letter's reminders, alone with them; `None` if the same form did it before.
async fn begin(cx: &Cx, letter: Id) -> Result<Option<(Tx<()>, Letter, Reminders)>, RemindFault> {
    let edition = cx.edition()?;
    let tx = match cx.write::<()>(REMIND).await? {
        Door::Open(tx) => tx,
        Door::Again(()) => return Ok(None),
    };
    tx.alone_with(letter).await?;
    let letter = letters::store::letter(&tx, edition, letter).await?.filter(|l| l.reply_form.is_some()).ok_or(RemindFault::NotThere)?;
    let before = store::reminders(&tx, letter.id).await?;
    Ok(Some((tx, letter, before)))
}
