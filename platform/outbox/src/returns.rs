//! What comes back about a mail that had left: our own return path by which a delivery report finds its mail, and what the report changes.
//!
//! A server that said 250 has taken the mail, and may say days later that it could not deliver it (RFC 3464). A *hard* return ends the mail
//! as failed; a *soft* one is kept with the attempts, since the other server goes on trying; a report of success settles a doubt. Whether
//! the address itself is dead is another question than whether this mail failed (a full mailbox may refuse for good): only a dead address
//! is not written to again.

use data_encoding::BASE32_NOPAD;
use kernel::Id;
use ledger::{Change, Ledger, Verb, Work};
use mail::Address;
use store::{Conn, StoreError, params};
use uuid::Uuid;

use crate::queue::Recorded;
use crate::state::Move;
use crate::{MAIL, MailState, list};

/// Characters of a mail's id in base 32.
const ID: usize = 26;

/// Characters of a return token: the mail's id, and 16 for 80 bits of a keyed code.
const TOKEN: usize = ID + 16;

/// Longest local part of a return address before the token: RFC 5321, 4.5.3.1.1 allows 64 octets in all.
pub const MAX_LOCAL: usize = 64 - TOKEN - 1;

/// The return path of a mail: the address for returns with the mail's token behind a plus sign (RFC 5233). `None` if its local part is
/// longer than [`MAX_LOCAL`].
pub fn return_path(ledger: &Ledger, returns: &Address, mail: Id) -> Option<Address> {
    if returns.local().len() > MAX_LOCAL {
        return None;
    }
    Address::parse(&format!("{}+{}@{}", returns.local(), token(ledger, mail), returns.domain())).ok()
}

fn token(ledger: &Ledger, mail: Id) -> String {
    let uuid = mail.uuid();
    let code = ledger.secret().code("return-path", &[uuid.as_bytes()]);
    format!("{}{}", BASE32_NOPAD.encode(uuid.as_bytes()), BASE32_NOPAD.encode(&code[..10])).to_ascii_lowercase()
}

/// The mail whose return path an address is. Letters may come back in capitals; a token that was made up is none.
pub fn mail_of(ledger: &Ledger, address: &str) -> Option<Id> {
    let (local, _) = address.rsplit_once('@')?;
    let (_, given) = local.rsplit_once('+')?;
    let given = given.to_ascii_uppercase();
    if given.len() != TOKEN || !given.is_ascii() {
        return None;
    }
    let bytes: [u8; 16] = BASE32_NOPAD.decode(&given.as_bytes()[..ID]).ok()?.try_into().ok()?;
    let mail = Id::from(Uuid::from_bytes(bytes));
    token(ledger, mail).eq_ignore_ascii_case(&given).then_some(mail)
}

/// What a report says of a mail.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Report {
    /// It was not delivered and will not be (5.x.x).
    Hard,
    /// It was not delivered yet (4.x.x).
    Soft,
    /// It was delivered.
    Delivered,
}

/// A report on a mail.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Returned {
    /// What it says.
    pub report: Report,
    /// Whether it says that the address is dead: unknown user, unknown host, moved.
    pub gone: bool,
    /// The status and the other server's words.
    pub words: String,
}

/// Takes a report in, inside the caller's transaction; gives how the mail stands now, and `None` if there is no such mail.
///
/// The same report twice changes nothing the second time but adds an attempt's line. A mail that has not left cannot come back: it stays.
pub async fn returned(work: &mut Work, mail: Id, returned: &Returned) -> Result<Option<MailState>, StoreError> {
    let Some(mail) = list::any(work, mail).await? else { return Ok(None) };
    let now = work.cx().machine_now();
    let (outcome, moved) = match returned.report {
        Report::Hard => ("returned", mail.state.next(Move::Return).ok()),
        Report::Soft => ("delayed", None),
        Report::Delivered => ("arrived", mail.state.next(Move::Arrive).ok()),
    };
    let attempt = work.cx().new_id();
    work.run(
        "insert into outbox_attempt (id, mail, at, outcome, words) values ($1, $2, $3, $4, $5)",
        params![attempt, mail.id, now, outcome, returned.words],
    )
    .await?;
    let next = moved.unwrap_or(mail.state);
    work.run("update outbox_mail set state = $2, ended_at = $3 where id = $1 and state <> $2", params![mail.id, next, now]).await?;
    // In rehearsal the mail went to another address, about which nothing is concluded.
    if returned.gone && mail.redirected_to.is_none() {
        work.run(
            "insert into outbox_gone (address, since, mail, words) values ($1, $2, $3, $4) on conflict (address) do nothing",
            params![folded(&mail.to), now, mail.id, returned.words],
        )
        .await?;
    }
    let recorded = |state: MailState| Recorded { id: mail.id, purpose: mail.purpose.clone(), state: state.name(), to: mail.to.clone() };
    let change =
        Change::between(Some(&recorded(mail.state)), &recorded(next), Verb(outcome)).with_personal("words", returned.words.clone());
    work.note(change);
    Ok(Some(next))
}

/// An address as it is compared: servers fold the domain, and practically all the local part.
fn folded(address: &str) -> String {
    address.to_lowercase()
}

/// Since when an address is dead, with the words that said so.
pub async fn gone(conn: &Conn, address: &str) -> Result<Option<String>, StoreError> {
    conn.one("select words from outbox_gone where address = $1", params![folded(address)], |r| r.get("words")).await
}

/// All addresses that are dead, as they are compared.
pub async fn all_gone(conn: &Conn) -> Result<std::collections::BTreeSet<String>, StoreError> {
    Ok(conn.all("select address from outbox_gone", params![], |r| r.get("address")).await?.into_iter().collect())
}

/// Whether an address is in the set of [`all_gone`].
pub fn is_gone(all: &std::collections::BTreeSet<String>, address: &str) -> bool {
    all.contains(&folded(address))
}

/// An officer knows better: the address is written to again.
pub async fn lift(work: &mut Work, mail: Id) -> Result<bool, StoreError> {
    let Some(found) = list::any(work, mail).await? else { return Ok(false) };
    let lifted = work.run("delete from outbox_gone where address = $1", params![folded(&found.to)]).await? > 0;
    if lifted {
        work.note(Change::event(MAIL.at(mail), Verb("lifted")));
    }
    Ok(lifted)
}
