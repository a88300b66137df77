//! The start of a dispatch, and its end.

use jiff::SignedDuration;
use kernel::Id;
use ledger::{Change, Cx, Door, Failure, Job, Next, Thing, Verb};
use serde::{Deserialize, Serialize};

use super::Send;
use crate::{
    Consignment, ConsignmentState, DISPATCH_LETTERS, Dispatch, DispatchMove, DispatchState, Letter, LetterFault, LetterMove, LetterState,
    plan, store,
};

/// Starts a dispatch when its hold is over: from here on the letter is immutable, and each addressee has a consignment with its link.
#[derive(Debug, Serialize, Deserialize)]
pub struct Start {
    /// Which.
    pub dispatch: Id,
}

/// How long a start waits while the edition is in rehearsal: nothing of a real dispatch may go to a test address.
const IN_REHEARSAL: SignedDuration = SignedDuration::from_mins(1);

impl Job for Start {
    const NAME: &'static str = "letters.start";

    async fn run(self, cx: Cx) -> Result<Next, Failure> {
        let edition = cx.edition()?;
        let Door::Open(mut tx) = cx.write::<()>(DISPATCH_LETTERS).await? else { return Ok(Next::Done) };
        let found = store::dispatch(&tx, edition, self.dispatch).await?;
        let Some(before) = found.filter(|d| d.state == DispatchState::Held) else { return Ok(Next::Done) };
        if let Some(until) = before.hold_until.filter(|until| *until > cx.machine_now()) {
            return Ok(Next::Again(until));
        }
        if outbox::rehearsal(&tx, edition).await?.is_some() {
            return Ok(Next::Again(cx.machine_now().plus(IN_REHEARSAL)));
        }
        let after = Dispatch { state: before.state.next(DispatchMove::Start).map_err(LetterFault::from)?, ..before.clone() };
        if !store::move_dispatch(&tx, &before, &after).await? {
            return Ok(Next::Done);
        }
        let letter = store::letter(&tx, edition, before.letter).await?.ok_or(LetterFault::NotThere)?;
        let plan = plan::plan(&tx, &letter, cx.now()).await?;
        for line in plan.lines {
            let consignment = Consignment {
                id: cx.new_id(),
                dispatch: before.id,
                letter: letter.id,
                party: line.addressee.state,
                alpha3: line.addressee.alpha3.clone(),
                lang: line.lang,
                channel: line.channel,
                state: ConsignmentState::Waiting,
                mail: None,
                pdf: None,
                register: None,
                words: None,
                addressee: line.addressee,
            };
            store::insert_consignment(&tx, edition, &consignment, cx.machine_now()).await?;
            let beside = crate::beside(&consignment.alpha3, &letter.reference);
            access::link::issue(&mut tx, &consignment.at(), edition, &beside).await?;
            tx.note(Change::added(&consignment, Verb("consigned")));
            tx.enqueue(&Send { consignment: consignment.id });
        }
        if letter.state == LetterState::Released {
            let next = letter.state.next(LetterMove::Leave).map_err(LetterFault::from)?;
            store::move_letter(&tx, letter.id, letter.state, next).await?;
            tx.note(Change::between(Some(&letter), &Letter { state: next, ..letter.clone() }, Verb("dispatched")));
        }
        tx.note(Change::between(Some(&before), &after, Verb("started")));
        tx.enqueue_at(&Finish { dispatch: before.id }, cx.machine_now().plus(LOOK));
        tx.commit(&()).await?;
        Ok(Next::Done)
    }
}

/// Marks a dispatch as done once every consignment has ended; until then it looks again.
#[derive(Debug, Serialize, Deserialize)]
pub struct Finish {
    /// Which.
    pub dispatch: Id,
}

/// How often the end is looked for.
const LOOK: SignedDuration = SignedDuration::from_secs(15);

impl Job for Finish {
    const NAME: &'static str = "letters.finish";

    async fn run(self, cx: Cx) -> Result<Next, Failure> {
        let edition = cx.edition()?;
        let Door::Open(mut tx) = cx.write::<()>(DISPATCH_LETTERS).await? else { return Ok(Next::Done) };
        let found = store::dispatch(&tx, edition, self.dispatch).await?;
        let again = Next::Again(cx.machine_now().plus(LOOK));
        let before = match found {
            Some(d) if d.state == DispatchState::Running => d,
            Some(d) if d.state == DispatchState::Paused => return Ok(again),
            _ => return Ok(Next::Done),
        };
        if store::under_way(&tx, self.dispatch).await? > 0 {
            return Ok(again);
        }
        let after = Dispatch { state: before.state.next(DispatchMove::Finish).map_err(LetterFault::from)?, ..before.clone() };
        if !store::move_dispatch(&tx, &before, &after).await? {
            return Ok(again);
        }
        tx.note(Change::between(Some(&before), &after, Verb("finished")));
        tx.commit(&()).await?;
        Ok(Next::Done)
    }
}
