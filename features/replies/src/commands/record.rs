//! Recording an answer that came by letter, fax, note verbale, mail or hand, with its scan.

use correspondence::{Channel, ItemFile};
use kernel::{EditionTime, Id};
use ledger::{Cx, Door, Work};

use super::take::{Incoming, Outcome, take};
use crate::{Answer, Proof, RECORD, ReplyFault, store};

/// An answer that came by another way than the link.
#[derive(Debug, Clone)]
pub struct Received {
    /// The letter that it answers.
    pub letter: Id,
    /// The state.
    pub party: Id,
    /// Which statement of the state: an existing one, or the next one, with the reason why it is allowed.
    pub ordinal: i64,
    /// Why another statement is allowed.
    pub reason: String,
    /// By which channel.
    pub channel: Channel,
    /// When it was received.
    pub at: EditionTime,
    /// From whom.
    pub correspondent: String,
    /// A remark.
    pub note: String,
    /// Its scan, and other files.
    pub files: Vec<ItemFile>,
    /// The item of the register under which it stands already, as a mail does; the other particulars of an item are then not used.
    pub entered: Option<Id>,
    /// What it says.
    pub answer: Answer,
}

/// Records an answer under a register number, by the same rule as one given by link.
///
/// Refuses a date of receipt that lies ahead, and a second statement of a state without a reason where the letter asks for one per state.
pub async fn record(cx: &Cx, received: Received) -> Result<Outcome, ReplyFault> {
    let edition = cx.edition()?;
    if received.at > cx.now() {
        return Err(ReplyFault::Future);
    }
    let mut tx = match cx.write::<Outcome>(RECORD).await? {
        Door::Open(tx) => tx,
        Door::Again(outcome) => return Ok(outcome),
    };
    let outcome = record_in(&mut tx, edition, received).await?;
    tx.commit(&outcome).await?;
    Ok(outcome)
}

/// The same inside the transaction of a command that has asked for its own right.
pub async fn record_in(work: &mut Work, edition: Id, received: Received) -> Result<Outcome, ReplyFault> {
    work.alone_with(received.party).await?;
    let letter = letters::store::letter(work, edition, received.letter).await?.ok_or(ReplyFault::NotThere)?;
    let known = store::replies_of(work, letter.id, received.party).await?;
    let last = known.iter().map(|r| r.ordinal).max().unwrap_or(0);
    let ordinal = received.ordinal.clamp(1, last + 1);
    let reason = received.reason.trim();
    let another = ordinal > 1 && ordinal > last;
    if another && letter.reply_form.as_ref().is_some_and(|f| f.one_statement) && reason.is_empty() {
        return Err(ReplyFault::OneStatement);
    }
    let incoming = Incoming {
        letter: letter.id,
        party: received.party,
        ordinal,
        exception: (another && !reason.is_empty()).then(|| reason.to_owned()),
        channel: received.channel,
        proof: Proof::Recorded,
        at: received.at,
        correspondent: received.correspondent.trim().to_owned(),
        note: received.note.trim().to_owned(),
        files: received.files,
        entered: received.entered,
        answer: received.answer,
    };
    take(work, edition, incoming).await
}
