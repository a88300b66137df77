//! Taking an answer back: by the holder of the link, or by an officer for the state.

use correspondence::{Channel, Direction, NewItem};
use kernel::Id;
use ledger::{Change, Cx, Door, Verb, Work};
use words::{Words, args};

use super::give::own;
use crate::{Acknowledge, GIVE, RECORD, Reply, ReplyFault, reply, store};

/// Takes back the answer that was given, under the personal link. Gives the register's number.
pub async fn withdraw(cx: &Cx) -> Result<String, ReplyFault> {
    let edition = cx.edition()?;
    let mut tx = match cx.write::<String>(GIVE).await? {
        Door::Open(tx) => tx,
        Door::Again(register) => return Ok(register),
    };
    let consignment = letters::store::consignment(&tx, edition, own(cx)?).await?.ok_or(ReplyFault::NotThere)?;
    tx.alone_with(consignment.party).await?;
    let before = store::reply(&tx, consignment.letter, consignment.party, 1).await?.ok_or(ReplyFault::NotThere)?;
    let correspondent = consignment.addressee.names.short(cx.lang()).to_owned();
    let register = take_back(&mut tx, edition, &before, Channel::Web, correspondent, "").await?;
    tx.commit(&register).await?;
    Ok(register)
}

/// Takes back a state's answer on its word by another channel; the reason says which.
pub async fn withdraw_for(cx: &Cx, reply_id: Id, version: i64, channel: Channel, reason: &str) -> Result<String, ReplyFault> {
    let edition = cx.edition()?;
    let reason = reason.trim();
    if reason.is_empty() {
        return Err(ReplyFault::NoReason);
    }
    let mut tx = match cx.write::<String>(RECORD).await? {
        Door::Open(tx) => tx,
        Door::Again(register) => return Ok(register),
    };
    let before = store::reply_by_id(&tx, edition, reply_id).await?.ok_or(ReplyFault::NotThere)?;
    if before.version != version {
        return Err(ReplyFault::Stale);
    }
    let register = take_back(&mut tx, edition, &before, channel, String::new(), reason).await?;
    tx.commit(&register).await?;
    Ok(register)
}

async fn take_back(
    work: &mut Work,
    edition: Id,
    before: &Reply,
    channel: Channel,
    correspondent: String,
    reason: &str,
) -> Result<String, ReplyFault> {
    let cx = work.cx().clone();
    let letter = letters::store::letter(work, edition, before.letter).await?.ok_or(ReplyFault::NotThere)?;
    let after = reply::withdraw(before)?;
    let tongue = cx.tool::<Words>().tongue(cx.lang());
    let item = correspondence::enter(
        work,
        NewItem {
            state: Some(before.party),
            from: correspondent,
            subject: tongue.with("replies-register-withdrawn", args![("reference", letter.reference.as_str())]),
            about: Some(crate::REPLY.at(before.id)),
            note: reason.to_owned(),
            ..NewItem::new(Direction::In, channel, cx.now(), cx.lang())
        },
    )
    .await?;
    store::put(work, edition, &after).await?;
    work.enqueue(&Acknowledge { reply: before.id, answer: None, register: item.reference.clone(), withdrawn: true });
    let mut change = Change::between(Some(before), &after, Verb("withdrawn")).with("register", item.reference.clone());
    if !reason.is_empty() {
        change = change.with("reason", reason);
    }
    work.note(change);
    Ok(item.reference)
}
