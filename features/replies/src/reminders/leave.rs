//! A round leaves: when it is due, or when an officer sends it earlier. From here on each reminder is a job of its own.

use kernel::Id;
use ledger::{Change, Cx, Door, Verb};
use letters::LetterState;

use super::rule::{self, RoundMove, RoundState};
use super::{REMIND, Remind, RemindFault, store};

/// Lets all rounds of a letter leave that are due, and gives how many did. Nothing leaves while the edition is in rehearsal.
///
/// Safe to repeat, and to call on two nodes: a round leaves once.
pub async fn due(cx: &Cx, letter: Id) -> Result<usize, RemindFault> {
    let edition = cx.edition()?;
    let read = cx.read(REMIND).await?;
    let Some(found) = letters::store::letter(&read, edition, letter).await? else { return Ok(0) };
    let due: Vec<i64> =
        store::rounds(&read, edition, &found, cx.now()).await?.into_iter().filter(|r| r.state == RoundState::Due).map(|r| r.days).collect();
    let in_rehearsal = outbox::rehearsal(&read, edition).await?.is_some();
    drop(read);
    if in_rehearsal {
        return Ok(0);
    }
    let mut left = 0;
    for days in due {
        match leave(cx, letter, days, Some(RoundState::Due)).await {
            Ok(()) => left += 1,
            // Another node was faster, or an officer held it back in between.
            Err(RemindFault::Stands(_) | RemindFault::InRehearsal) => {}
            Err(fault) => return Err(fault),
        }
    }
    Ok(left)
}

/// An officer sends a round before it is due, or one that was held back. `sure` is the deliberate yes.
pub async fn send_now(cx: &Cx, letter: Id, days: i64, sure: bool) -> Result<(), RemindFault> {
    if !sure {
        return Err(RemindFault::NotSure);
    }
    leave(cx, letter, days, None).await
}

async fn leave(cx: &Cx, letter: Id, days: i64, only: Option<RoundState>) -> Result<(), RemindFault> {
    let edition = cx.edition()?;
    let mut tx = match cx.write::<()>(REMIND).await? {
        Door::Open(tx) => tx,
        Door::Again(()) => return Ok(()),
    };
    tx.alone_with(letter).await?;
    let letter = letters::store::letter(&tx, edition, letter).await?.ok_or(RemindFault::NotThere)?;
    let rounds = store::rounds(&tx, edition, &letter, cx.now()).await?;
    let round = rounds.into_iter().find(|r| r.days == days).ok_or(RemindFault::NotThere)?;
    let mark = round.state.next(RoundMove::Leave)?;
    if only.is_some_and(|only| only != round.state) {
        return Err(rule::RoundRefused(round.state, RoundMove::Leave).into());
    }
    if letter.state != LetterState::Dispatched {
        return Err(RemindFault::NotLeft);
    }
    if outbox::rehearsal(&tx, edition).await?.is_some() {
        return Err(RemindFault::InRehearsal);
    }
    let before = store::reminders(&tx, letter.id).await?;
    store::put_mark(&tx, edition, letter.id, days, mark, cx.now()).await?;
    let mut number = 0;
    for line in store::lines(&tx, letter.id, None).await? {
        if rule::fate(&line.known, cx.now()).is_err() {
            continue;
        }
        let id = cx.new_id();
        if store::insert(&tx, edition, id, &line, (letter.id, days), cx.now()).await? {
            tx.enqueue(&Remind { reminder: id });
            number += 1;
        }
    }
    let after = store::reminders(&tx, letter.id).await?;
    tx.note(Change::between(Some(&before), &after, Verb("reminders-left")).with("number", number.to_string()));
    tx.commit(&()).await?;
    Ok(())
}
