//! Releasing a dispatch by a second officer; the hold begins.

use jiff::SignedDuration;
use kernel::Id;
use ledger::{Change, Cx, Door, Verb};

use crate::jobs::Start;
use crate::store::Setting;
use crate::{DISPATCH_LETTERS, Dispatch, DispatchMove, LetterFault, LetterMove, LetterState, SET_DISPATCH, store};

/// Releases a dispatch. It is then held for the edition's hold, in which it can be stopped, and leaves by itself.
///
/// Where the edition asks for a second officer, refuses the one who ordered it (DESIGN.md rule 13). While the edition is in
/// rehearsal nothing is released: a real dispatch must not go to a test address.
pub async fn release(cx: &Cx, dispatch: Id) -> Result<(), LetterFault> {
    let edition = cx.edition()?;
    let mut tx = match cx.write::<()>(DISPATCH_LETTERS).await? {
        Door::Open(tx) => tx,
        Door::Again(()) => return Ok(()),
    };
    let before = store::dispatch(&tx, edition, dispatch).await?.ok_or(LetterFault::NotThere)?;
    let letter = store::letter(&tx, edition, before.letter).await?.ok_or(LetterFault::NotThere)?;
    let setting = store::setting(&tx, edition).await?;
    let actor = cx.caller().actor();
    if setting.second_officer && actor == before.ordered_by {
        return Err(LetterFault::SecondOfficer);
    }
    if outbox::rehearsal(&tx, edition).await?.is_some() {
        return Err(LetterFault::InRehearsal);
    }
    let hold_until = cx.machine_now().plus(SignedDuration::from_secs(setting.hold_seconds));
    let after = Dispatch {
        state: before.state.next(DispatchMove::Release)?,
        released_by: Some(actor),
        released_at: Some(cx.machine_now()),
        hold_until: Some(hold_until),
        ..before.clone()
    };
    if !store::move_dispatch(&tx, &before, &after).await? {
        return Err(LetterFault::UnderWay);
    }
    // A supplementary dispatch finds the letter gone already.
    if letter.state != LetterState::Dispatched {
        let next = letter.state.next(LetterMove::Release)?;
        if !store::move_letter(&tx, letter.id, letter.state, next).await? {
            return Err(LetterFault::UnderWay);
        }
        tx.note(Change::between(Some(&letter), &crate::Letter { state: next, ..letter.clone() }, Verb("released")));
    }
    tx.note(Change::between(Some(&before), &after, Verb("released")));
    tx.enqueue_at(&Start { dispatch }, hold_until);
    tx.commit(&()).await?;
    Ok(())
}

/// The longest hold, in seconds: a day. A dispatch that should leave later is released later.
pub const LONGEST_HOLD: i64 = 86_400;

/// Sets the hold and whether a second officer releases: the administrator's, since an officer would lift the rule that binds him.
///
/// Refuses a hold that is negative or longer than [`LONGEST_HOLD`].
pub async fn set_setting(cx: &Cx, setting: Setting) -> Result<(), LetterFault> {
    let edition = cx.edition()?;
    if !(0..=LONGEST_HOLD).contains(&setting.hold_seconds) {
        return Err(LetterFault::BadHold);
    }
    let mut tx = match cx.write::<()>(SET_DISPATCH).await? {
        Door::Open(tx) => tx,
        Door::Again(()) => return Ok(()),
    };
    let before = store::setting(&tx, edition).await?;
    store::put_setting(&tx, edition, setting).await?;
    tx.note(
        Change::event(access::EDITION.at(edition), Verb("dispatch-set"))
            .with("hold_seconds", format!("{} -> {}", before.hold_seconds, setting.hold_seconds))
            .with("second_officer", format!("{} -> {}", before.second_officer, setting.second_officer)),
    );
    tx.commit(&()).await?;
    Ok(())
}
