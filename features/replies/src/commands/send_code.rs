//! Sending the code that an answer at level (b) needs to the registered address (DESIGN.md rule 11).

use std::sync::OnceLock;

use access::limit::Limit;
use access::{AccessFault, code};
use jiff::SignedDuration;
use ledger::{Change, Cx, Door, Thing, Verb};
use letters::{Authenticity, Consignment, Letter};
use mail::Address;
use outbox::{NewMail, Purpose, Secret, SenderKind, Thread, Written};
use words::Words;

use super::give::own;
use crate::messages::{CODE, lasts};
use crate::{GIVE, ReplyFault};

/// Codes for one consignment: a mail that was held up leaves room for another, and nobody's mailbox is filled by a stranger with the link.
const SENT: (u32, SignedDuration) = (4, SignedDuration::from_mins(30));

fn limit() -> &'static Limit {
    static LIMIT: OnceLock<Limit> = OnceLock::new();
    LIMIT.get_or_init(|| Limit::new(SENT.0, SENT.1))
}

/// The address to which a code goes, if the answer under this consignment needs one. Where no e-mail address is registered no code can be
/// sent; the answer is then provisional, as at level (c).
pub(crate) fn address_for_code(letter: &Letter, consignment: &Consignment) -> Option<Address> {
    let asked = letter.reply_form.as_ref().is_some_and(|form| form.authenticity == Authenticity::B);
    consignment.addressee.email.as_deref().filter(|_| asked).and_then(|email| Address::parse(email).ok())
}

/// Sends a code to the registered address, in the place of a former one.
///
/// Refuses a letter whose answers need none, and more codes than one mailbox should get.
pub async fn send_code(cx: &Cx) -> Result<(), ReplyFault> {
    let edition = cx.edition()?;
    let mut tx = match cx.write::<()>(GIVE).await? {
        Door::Open(tx) => tx,
        Door::Again(()) => return Ok(()),
    };
    let consignment = letters::store::consignment(&tx, edition, own(cx)?).await?.ok_or(ReplyFault::NotThere)?;
    let letter = letters::store::letter(&tx, edition, consignment.letter).await?.ok_or(ReplyFault::NotThere)?;
    let to = address_for_code(&letter, &consignment).ok_or(ReplyFault::NotAsked)?;
    limit().take(&consignment.id.to_string(), cx.machine_now()).map_err(|_| AccessFault::TooMany)?;
    let code = code::issue(&mut tx, consignment.id).await?;
    let tongue = cx.tool::<Words>().tongue(consignment.lang);
    let state = consignment.addressee.names.short(consignment.lang);
    let lasts = lasts(&tongue);
    let values = [("state", state), ("reference", letter.reference.as_str()), ("lasts", lasts.as_str())];
    let Written { subject, text } = outbox::written(&tx, Some(edition), &CODE, &tongue, &values).await?;
    let mail = NewMail {
        purpose: Purpose::Code,
        about: consignment.at(),
        lang: consignment.lang,
        to_name: state.to_owned(),
        to,
        subject,
        text,
        files: Vec::new(),
        secret: Some(Secret::Code { code }),
        sender: SenderKind::System,
        thread: Thread::default(),
    };
    outbox::queue(&mut tx, &mail).await?;
    tx.note(Change::event(consignment.at(), Verb("code-sent")));
    tx.commit(&()).await?;
    Ok(())
}
