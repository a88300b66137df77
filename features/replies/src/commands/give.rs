//! Giving an answer under a personal link.

use access::code;
use correspondence::Channel;
use kernel::Id;
use ledger::{Caller, Change, Cx, Door, Verb};

use super::send_code::address_for_code;
use super::take::{Incoming, Outcome, take};
use crate::{Answer, GIVE, Proof, ReplyFault, store};

/// Records an answer given through a personal link. A late answer is taken and marked (CL-21/4, reply paragraph).
///
/// Gives the register number, and whether it was late. What was typed until now is kept no longer as a draft. `code` is what was typed of
/// the code that the letter's level of authenticity may ask for ([`super::send_code`]); where none is asked it is not looked at. Refuses a
/// letter that asks for no answer, and a wrong code, which costs a try. Safe to repeat: the same form sent twice gives the first outcome.
pub async fn give(cx: &Cx, answer: Answer, code: &str) -> Result<Outcome, ReplyFault> {
    let edition = cx.edition()?;
    let mut tx = match cx.write::<Outcome>(GIVE).await? {
        Door::Open(tx) => tx,
        Door::Again(outcome) => return Ok(outcome),
    };
    let consignment = letters::store::consignment(&tx, edition, own(cx)?).await?.ok_or(ReplyFault::NotThere)?;
    let letter = letters::store::letter(&tx, edition, consignment.letter).await?.ok_or(ReplyFault::NotThere)?;
    let mut proof = Proof::Link;
    if address_for_code(&letter, &consignment).is_some() {
        // The try is committed by itself, before anything comes of it; then the answer's own transaction begins anew.
        drop(tx);
        try_code(cx, consignment.id, code).await?;
        tx = match cx.write::<Outcome>(GIVE).await? {
            Door::Open(tx) => tx,
            Door::Again(outcome) => return Ok(outcome),
        };
        code::spend(&mut tx, consignment.id).await?;
        proof = Proof::Code;
    }
    let incoming = Incoming {
        letter: consignment.letter,
        party: consignment.party,
        ordinal: 1,
        exception: None,
        channel: Channel::Web,
        proof,
        at: cx.now(),
        correspondent: consignment.addressee.names.short(cx.lang()).to_owned(),
        note: String::new(),
        files: Vec::new(),
        entered: None,
        answer,
    };
    let outcome = take(&mut tx, edition, incoming).await?;
    store::delete_draft(&tx, consignment.id).await?;
    tx.commit(&outcome).await?;
    Ok(outcome)
}

async fn try_code(cx: &Cx, consignment: Id, typed: &str) -> Result<(), ReplyFault> {
    let cx = cx.with(|p| p.once = None);
    let Door::Open(mut tx) = cx.write::<()>(GIVE).await? else { return Err(ReplyFault::WrongCode) };
    let right = code::try_code(&mut tx, consignment, typed).await?;
    tx.note(Change::event(letters::CONSIGNMENT.at(consignment), Verb(if right { "code-typed" } else { "code-wrong" })));
    tx.commit(&()).await?;
    if right { Ok(()) } else { Err(ReplyFault::WrongCode) }
}

/// The consignment of the caller's link; `access` has resolved it.
pub(crate) fn own(cx: &Cx) -> Result<Id, ReplyFault> {
    match cx.caller() {
        Caller::Link { thing } if thing.kind == letters::CONSIGNMENT => Ok(thing.id),
        _ => Err(ReplyFault::NotThere),
    }
}
