//! A message arrives: it is kept whole before anybody looks into it.

use data_encoding::HEXLOWER;
use ledger::{Change, Cx, Door, Thing, Verb};

use crate::message::{Message, State};
use crate::sort::Sort;
use crate::{MailFault, TAKE_IN, store};

/// The longest message that is kept. Mail servers refuse longer ones well before.
pub const SIZE_LIMIT: usize = received::limits::MESSAGE_LIMIT;

/// Keeps a message, as it came, and orders that it be sorted. The same bytes again give the message of the first time.
///
/// `origin` says where it came from, for people. A message without a byte is one too. Refuses one longer than [`SIZE_LIMIT`] bytes.
pub async fn arrive(cx: &Cx, bytes: &[u8], origin: &str) -> Result<Message, MailFault> {
    let edition = cx.edition()?;
    if bytes.len() > SIZE_LIMIT {
        return Err(MailFault::TooLong);
    }
    // Keyed: a plain hash would tell whoever holds the database which mails are in it (DECISIONS.md 24).
    let digest = HEXLOWER.encode(&cx.ledger().secret().code("incoming-mail", &[bytes]));
    if let Some(known) = store::by_digest(&*cx.read(TAKE_IN).await?, edition, &digest).await? {
        return Ok(known);
    }
    let file = cx.files().put(bytes.to_vec()).await?.to_string();
    let Door::Open(mut tx) = cx.write::<()>(TAKE_IN).await? else { return Err(MailFault::NotThere) };
    let message = Message {
        id: cx.new_id(),
        file,
        size: i64::try_from(bytes.len()).unwrap_or(i64::MAX),
        origin: origin.chars().take(500).collect(),
        at: cx.now(),
        state: State::Stored,
        outcome: None,
        why: None,
        class: None,
        proposal: None,
        sender: String::new(),
        sender_name: String::new(),
        subject: String::new(),
        lang: None,
        message_id: None,
        unreached: Vec::new(),
        consignment: None,
        tied_by: None,
        suggested: None,
        mail: None,
        item: None,
        assigned: None,
        due: None,
        version: 1,
    };
    if !store::insert(&tx, edition, &digest, &message, cx.machine_now()).await? {
        // Another worker was faster with the same bytes.
        return store::by_digest(&tx, edition, &digest).await?.ok_or(MailFault::NotThere);
    }
    tx.enqueue(&Sort { message: message.id });
    tx.note(Change::event(message.at(), Verb("arrived")).with("size", message.size.to_string()));
    tx.commit(&()).await?;
    Ok(message)
}
