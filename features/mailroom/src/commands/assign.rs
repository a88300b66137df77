//! Who answers an enquiry, and by when.

use jiff::civil::Date;
use kernel::Id;
use ledger::{Cx, Door, Verb};

use super::{keep, there};
use crate::message::{Message, State};
use crate::{HANDLE, MailFault};

/// A charge: somebody, and a day.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Charge {
    /// Who answers; nobody in particular.
    pub assigned: Option<Id>,
    /// By when.
    pub due: Option<Date>,
}

/// Charges somebody with an enquiry. Refuses an account that is not of this edition's office.
pub async fn assign(cx: &Cx, id: Id, charge: Charge) -> Result<(), MailFault> {
    let edition = cx.edition()?;
    let Door::Open(mut tx) = cx.write::<()>(HANDLE).await? else { return Ok(()) };
    let before = there(&tx, edition, id).await?;
    if before.state != State::Enquiry {
        return Err(MailFault::Stale);
    }
    if let Some(account) = charge.assigned
        && access::account::roles(&tx, account, edition).await?.is_empty()
    {
        return Err(MailFault::NoOfficer);
    }
    let after = Message { assigned: charge.assigned, due: charge.due, ..before.clone() };
    keep(&mut tx, &before, &after, Verb("assigned")).await?;
    tx.commit(&()).await?;
    Ok(())
}
