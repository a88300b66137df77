//! What a person decides about a mail: send it again, mark it as sent, mark it as failed. Stopping one that has not left.

use kernel::{Code, Id, Refusal, Sort};
use ledger::{Change, Cx, Door, DoorFault, Verb, Work};
use store::{StoreError, params};

use crate::call_off::called_off;
use crate::queue::Recorded;
use crate::state::{Move, Refused};
use crate::{Deliver, MailState, SETTLE, list};

/// A person's decision.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Settlement {
    /// Send it again, under the same Message-ID, so that the other side can tell.
    SendAgain,
    /// It is known to have arrived.
    MarkSent,
    /// It is known not to have arrived.
    MarkFailed,
}

/// Why a decision was refused.
#[derive(Debug, thiserror::Error)]
pub enum SettleFault {
    /// No such mail in this edition.
    #[error("no such mail")]
    NotThere,
    /// The mail was called off for good.
    #[error("the mail was called off")]
    CalledOff,
    /// The mail has moved on meanwhile.
    #[error(transparent)]
    Moved(#[from] Refused),
    /// The door.
    #[error(transparent)]
    Door(#[from] DoorFault),
}

impl From<StoreError> for SettleFault {
    fn from(error: StoreError) -> Self {
        Self::Door(error.into())
    }
}

impl Refusal for SettleFault {
    fn code(&self) -> Code {
        match self {
            Self::NotThere => "web-not-found",
            Self::CalledOff => "outbox-called-off",
            Self::Moved(_) => "outbox-moved",
            Self::Door(e) => e.code(),
        }
    }

    fn sort(&self) -> Sort {
        match self {
            Self::NotThere => Sort::Refused { status: 404, field: None },
            Self::CalledOff | Self::Moved(_) => Sort::Refused { status: 409, field: None },
            Self::Door(e) => e.sort(),
        }
    }
}

/// Settles a mail in doubt, or sends a failed one again.
pub async fn settle(cx: &Cx, id: Id, settlement: Settlement) -> Result<(), SettleFault> {
    let edition = cx.edition()?;
    let mut tx = match cx.write::<()>(SETTLE).await? {
        Door::Open(tx) => tx,
        Door::Again(()) => return Ok(()),
    };
    let mail = list::one(&tx, edition, id).await?.ok_or(SettleFault::NotThere)?;
    let (m, verb) = match settlement {
        Settlement::SendAgain => (Move::SendAgain, Verb("sent-again")),
        Settlement::MarkSent => (Move::MarkSent, Verb("marked-sent")),
        Settlement::MarkFailed => (Move::MarkFailed, Verb("marked-failed")),
    };
    let next = mail.state.next(m)?;
    if settlement == Settlement::SendAgain && called_off(&tx, id).await? {
        return Err(SettleFault::CalledOff);
    }
    move_to(&mut tx, &mail, next, verb).await?;
    if settlement == Settlement::SendAgain {
        tx.run("update outbox_mail set attempts = 0, ended_at = null where id = $1", params![id]).await?;
        tx.enqueue(&Deliver { mail: id });
    }
    tx.commit(&()).await?;
    Ok(())
}

/// Stops a mail that has not left, inside the caller's transaction; gives whether it was still waiting.
pub async fn stop(work: &mut Work, id: Id) -> Result<bool, StoreError> {
    let Some(mail) = list::any(work, id).await? else { return Ok(false) };
    match mail.state.next(Move::Stop) {
        Ok(next) => move_to(work, &mail, next, Verb("stopped")).await.map(|()| true).or(Ok(false)),
        Err(_) => Ok(false),
    }
}

/// The guarded move: too late if another node was faster.
async fn move_to(work: &mut Work, mail: &list::Mail, next: MailState, verb: Verb) -> Result<(), SettleFault> {
    let moved = work
        .run(
            "update outbox_mail set state = $3, ended_at = $4 where id = $1 and state = $2",
            params![mail.id, mail.state, next, work.cx().machine_now()],
        )
        .await?;
    if moved == 0 {
        return Err(Refused(mail.state, Move::SendAgain).into());
    }
    let recorded = |state: MailState| Recorded { id: mail.id, purpose: mail.purpose.clone(), state: state.name(), to: mail.to.clone() };
    work.note(Change::between(Some(&recorded(mail.state)), &recorded(next), verb));
    Ok(())
}
