//! Confirming that a message is the reply that it seems to be.

use correspondence::Channel;
use kernel::{Id, Ref};
use ledger::{Cx, Door, Failure, Follower, Job, Next, Verb};
use replies::{Answer, AnswerKind, Received};
use serde::{Deserialize, Serialize};

use super::{keep, there};
use crate::message::{Message, Move, Outcome, State};
use crate::{HANDLE, MailFault, TAKE_IN, sort, store};

/// Records a proposed reply, under the number that the message has in the register. Gives the number.
///
/// Only regrets need no more than a key: whoever accepts or sends another says who will speak, and that an officer writes on the form.
pub async fn confirm(cx: &Cx, id: Id) -> Result<String, MailFault> {
    let edition = cx.edition()?;
    let mut tx = match cx.write::<String>(HANDLE).await? {
        Door::Open(tx) => tx,
        Door::Again(register) => return Ok(register),
    };
    let before = there(&tx, edition, id).await?;
    if before.state != State::Proposed {
        return Err(MailFault::Stale);
    }
    if before.proposal.as_deref() != Some(received::AnswerKind::Regrets.as_str()) {
        return Err(MailFault::Unclear);
    }
    let consignment = before.consignment.ok_or(MailFault::Untied)?;
    let consignment = letters::store::consignment(&tx, edition, consignment).await?.ok_or(MailFault::Untied)?;
    let said = Received {
        letter: consignment.letter,
        party: consignment.party,
        ordinal: 1,
        reason: String::new(),
        channel: Channel::Email,
        at: before.at,
        correspondent: sort::sender_words(&before),
        note: String::new(),
        files: Vec::new(),
        entered: before.item,
        answer: Answer { kind: AnswerKind::Decline, statement: None, message: String::new(), named: false },
    };
    let outcome = replies::record_in(&mut tx, edition, said).await?;
    let after = before.after(Move::Finish(Outcome::Reply))?;
    keep(&mut tx, &before, &after, Verb("confirmed")).await?;
    tx.commit(&outcome.register).await?;
    Ok(outcome.register)
}

/// A reply changed: a message under whose number it was recorded on the form is done.
#[derive(Debug, Serialize, Deserialize)]
pub(crate) struct Settle {
    reply: Id,
}

impl Follower for Settle {
    fn after(changed: Ref) -> Self {
        Self { reply: changed.id }
    }
}

impl Job for Settle {
    const NAME: &'static str = "mailroom.settle";

    async fn run(self, cx: Cx) -> Result<Next, Failure> {
        settle(&cx, self.reply).await?;
        Ok(Next::Done)
    }
}

async fn settle(cx: &Cx, reply: Id) -> Result<(), MailFault> {
    let edition = cx.edition()?;
    let mut open = Vec::new();
    {
        let read = cx.read(TAKE_IN).await?;
        for item in replies::store::items_of(&read, reply).await? {
            open.extend(store::of_item(&read, item).await?.into_iter().filter(is_open).map(|m| m.id));
        }
    }
    for id in open {
        let Door::Open(mut tx) = cx.write::<()>(TAKE_IN).await? else { return Ok(()) };
        let before = there(&tx, edition, id).await?;
        if !is_open(&before) {
            continue;
        }
        let after = before.after(Move::Finish(Outcome::Reply))?;
        keep(&mut tx, &before, &after, Verb("confirmed")).await?;
        tx.commit(&()).await?;
    }
    Ok(())
}

fn is_open(m: &Message) -> bool {
    matches!(m.state, State::Triage | State::Proposed | State::Enquiry)
}
