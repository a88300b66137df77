//! What an officer decides of a message: one key for each.

use std::fmt;
use std::str::FromStr;

use correspondence::ItemFile;
use kernel::Id;
use ledger::{Cx, Door, Verb, Work};
use received::Received;

use super::{keep, there};
use crate::message::{Message, Move, Outcome, State, TiedBy};
use crate::{HANDLE, MailFault, sort, store};

/// A decision.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Decision {
    /// It wants an answer: it goes to the register, and among the enquiries.
    Enquiry,
    /// It belongs into the register and wants no answer.
    Note,
    /// It has nothing to do with us.
    SetAside,
    /// It is about what the machine thinks that it is about.
    AsSuggested,
    /// Look at it again.
    Reopen,
}

impl Decision {
    /// All decisions.
    pub const ALL: [Decision; 5] = [Self::Enquiry, Self::Note, Self::SetAside, Self::AsSuggested, Self::Reopen];

    /// The name in forms.
    pub const fn name(self) -> &'static str {
        match self {
            Self::Enquiry => "enquiry",
            Self::Note => "note",
            Self::SetAside => "set-aside",
            Self::AsSuggested => "as-suggested",
            Self::Reopen => "reopen",
        }
    }

    /// Whether it can be taken of a message as it stands.
    pub fn fits(self, m: &Message) -> bool {
        match self {
            Self::Enquiry => matches!(m.state, State::Triage | State::Proposed),
            Self::Note => matches!(m.state, State::Triage | State::Proposed | State::Enquiry),
            // What stands in the register is not put away as nothing.
            Self::SetAside => m.state == State::Triage && m.item.is_none(),
            Self::AsSuggested => m.state == State::Triage && m.suggested.is_some(),
            Self::Reopen => matches!(m.state, State::Proposed | State::Enquiry | State::Done) && m.outcome != Some(Outcome::Reply),
        }
    }
}

impl fmt::Display for Decision {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(self.name())
    }
}

impl FromStr for Decision {
    type Err = ();

    fn from_str(s: &str) -> Result<Self, ()> {
        Self::ALL.into_iter().find(|d| d.name() == s).ok_or(())
    }
}

/// Takes a decision. Refuses one that does not fit how the message stands now.
pub async fn decide(cx: &Cx, id: Id, decision: Decision) -> Result<(), MailFault> {
    let edition = cx.edition()?;
    // What is put away or looked at again does not come into the register, and needs no file there.
    let stored = match decision {
        Decision::SetAside | Decision::Reopen => None,
        Decision::Enquiry | Decision::Note | Decision::AsSuggested => Some(stored(cx, id).await?),
    };
    let Door::Open(mut tx) = cx.write::<()>(HANDLE).await? else { return Ok(()) };
    let before = there(&tx, edition, id).await?;
    if !decision.fits(&before) {
        return Err(MailFault::Stale);
    }
    let after = match (decision, stored) {
        (Decision::Enquiry, Some(stored)) => registered(&mut tx, edition, before.clone(), stored).await?.after(Move::Ask)?,
        (Decision::Note, Some(stored)) => {
            registered(&mut tx, edition, before.clone(), stored).await?.after(Move::Finish(Outcome::Noted))?
        }
        (Decision::AsSuggested, Some(stored)) => tied(&mut tx, edition, &before, stored).await?,
        (Decision::SetAside, _) => before.after(Move::Finish(Outcome::SetAside))?,
        (Decision::Reopen, _) => before.after(Move::Reopen)?,
        (Decision::Enquiry | Decision::Note | Decision::AsSuggested, None) => return Err(MailFault::Stale),
    };
    // words: mailroom-verb-*
    keep(&mut tx, &before, &after, Verb("decided")).await?;
    tx.commit(&()).await?;
    Ok(())
}

/// Ties a message to a letter that went to a state. An answer to it is then proposed, anything else an enquiry.
///
/// `alpha3` is the state's code. Refuses a letter that did not go there.
pub async fn tie_to(cx: &Cx, id: Id, letter: Id, alpha3: &str) -> Result<(), MailFault> {
    let edition = cx.edition()?;
    let stored = stored(cx, id).await?;
    let Door::Open(mut tx) = cx.write::<()>(HANDLE).await? else { return Ok(()) };
    let before = there(&tx, edition, id).await?;
    if !matches!(before.state, State::Triage | State::Enquiry | State::Proposed) {
        return Err(MailFault::Stale);
    }
    let letter = letters::store::letter(&tx, edition, letter).await?.ok_or(MailFault::NoConsignment)?;
    let all = letters::store::consignments(&tx, letter.id).await?;
    let found = all.into_iter().find(|c| c.alpha3.eq_ignore_ascii_case(alpha3.trim())).ok_or(MailFault::NoConsignment)?;
    let suggested = Message { suggested: Some(found.id), ..before.clone() };
    let after = tied(&mut tx, edition, &suggested, stored).await?;
    keep(&mut tx, &before, &after, Verb("tied")).await?;
    tx.commit(&()).await?;
    Ok(())
}

/// A message read anew, and its files, which go before the transaction that names them.
struct Stored {
    read: Received,
    files: Vec<ItemFile>,
}

async fn stored(cx: &Cx, id: Id) -> Result<Stored, MailFault> {
    let edition = cx.edition()?;
    let message = store::message(&*cx.read(HANDLE).await?, edition, id).await?.ok_or(MailFault::NotThere)?;
    let bytes = cx.files().get(message.file.parse().map_err(|_| MailFault::NotThere)?).await?;
    let read = received::read(&bytes);
    let files = if message.item.is_some() { Vec::new() } else { sort::keep(cx, &bytes, &message, &read).await? };
    Ok(Stored { read, files })
}

/// Tied to what is suggested, in the register, and proposed as a reply: whoever says that it is about a letter says that it answers it.
async fn tied(work: &mut Work, edition: Id, before: &Message, stored: Stored) -> Result<Message, MailFault> {
    let consignment = before.suggested.ok_or(MailFault::NoConsignment)?;
    let tied = Message { consignment: Some(consignment), tied_by: Some(TiedBy::Officer), suggested: None, why: None, ..before.clone() };
    let entered = registered(work, edition, tied, stored).await?;
    if entered.state == State::Proposed { Ok(entered) } else { Ok(entered.after(Move::Propose)?) }
}

/// The message in the register, if it is not there yet.
async fn registered(work: &mut Work, edition: Id, m: Message, stored: Stored) -> Result<Message, MailFault> {
    if m.item.is_some() {
        return Ok(m);
    }
    let consignment = match m.consignment {
        Some(id) => letters::store::consignment(work, edition, id).await?,
        None => None,
    };
    let item = sort::enter(work, &m, &stored.read, consignment.as_ref(), stored.files).await?;
    Ok(Message { item: Some(item), why: None, ..m })
}
