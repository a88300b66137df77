//! Rehearsal: one switch redirects all outgoing mail of an edition to a test address, visibly (DESIGN.md rule 13).

use kernel::Id;
use ledger::{Change, Cx, Door, DoorFault, Verb};
use mail::Address;
use store::{Conn, StoreError, params};

use crate::REHEARSE;

/// The test address, while the edition is in rehearsal.
pub async fn rehearsal(conn: &Conn, edition: Id) -> Result<Option<String>, StoreError> {
    conn.one("select address from outbox_rehearsal where edition = $1", params![edition], |r| r.get("address")).await
}

/// Turns rehearsal on, with the test address, or off. What was redirected meanwhile was not sent to anybody else, and says so.
pub async fn set_rehearsal(cx: &Cx, address: Option<&Address>) -> Result<(), DoorFault> {
    let edition = cx.edition()?;
    let mut tx = match cx.write::<()>(REHEARSE).await? {
        Door::Open(tx) => tx,
        Door::Again(()) => return Ok(()),
    };
    tx.run("delete from outbox_rehearsal where edition = $1", params![edition]).await?;
    let verb = match address {
        Some(address) => {
            tx.run("insert into outbox_rehearsal (edition, address) values ($1, $2)", params![edition, address.as_str()]).await?;
            Verb("rehearsal-on")
        }
        None => Verb("rehearsal-off"),
    };
    let mut change = Change::event(access::EDITION.at(edition), verb);
    if let Some(address) = address {
        change = change.with_personal("address", address.as_str());
    }
    tx.note(change);
    tx.commit(&()).await
}
