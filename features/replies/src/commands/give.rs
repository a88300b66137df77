//! Giving an answer under a personal link.

use correspondence::Channel;
use kernel::Id;
use ledger::{Caller, Cx, Door};

use super::take::{Incoming, Outcome, take};
use crate::{Answer, GIVE, ReplyFault, store};

/// Records an answer given through a personal link. A late answer is taken and marked (CL-21/4, reply paragraph).
///
/// Gives the register number, and whether it was late. What was typed until now is kept no longer as a draft. Refuses a letter that asks
/// for no answer. Safe to repeat: the same form sent twice gives the first outcome.
pub async fn give(cx: &Cx, answer: Answer) -> Result<Outcome, ReplyFault> {
    let edition = cx.edition()?;
    let mut tx = match cx.write::<Outcome>(GIVE).await? {
        Door::Open(tx) => tx,
        Door::Again(outcome) => return Ok(outcome),
    };
    let consignment = letters::store::consignment(&tx, edition, own(cx)?).await?.ok_or(ReplyFault::NotThere)?;
    let incoming = Incoming {
        letter: consignment.letter,
        party: consignment.party,
        ordinal: 1,
        exception: None,
        channel: Channel::Web,
        at: cx.now(),
        correspondent: consignment.addressee.names.short(cx.lang()).to_owned(),
        note: String::new(),
        files: Vec::new(),
        answer,
    };
    let outcome = take(&mut tx, edition, incoming).await?;
    store::delete_draft(&tx, consignment.id).await?;
    tx.commit(&outcome).await?;
    Ok(outcome)
}

/// The consignment of the caller's link; `access` has resolved it.
pub(crate) fn own(cx: &Cx) -> Result<Id, ReplyFault> {
    match cx.caller() {
        Caller::Link { thing } if thing.kind == letters::CONSIGNMENT => Ok(thing.id),
        _ => Err(ReplyFault::NotThere),
    }
}
