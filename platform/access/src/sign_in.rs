//! Sign-in links: used once, short-lived, confirmed by a button, since mail scanners open every link.

use data_encoding::BASE32_NOPAD;
use jiff::SignedDuration;
use kernel::{Id, MachineTime};
use ledger::{Change, Cx, Door, Ledger, Verb};
use serde::{Deserialize, Serialize};
use store::{Conn, StoreError, Writer, params};

use crate::{ACCOUNT, AccessFault, Email, RUN_ACCOUNTS, SIGN_IN, account, session};

/// How long a link by mail is good: longer than mail takes, shorter than a mailbox is left open.
pub const BY_MAIL_LASTS: SignedDuration = SignedDuration::from_mins(20);

/// How long a link printed by the command line is good: an operator may have to carry it to a person.
pub const PRINTED_LASTS: SignedDuration = SignedDuration::from_hours(12);

/// Bytes of the page to lead to: longer than any address of the house with its filters.
const NEXT_LIMIT: usize = 1000;

/// The token of a sign-in link, made from the row and the installation's secret, so that neither the job that mails it nor the database
/// holds it.
pub fn token(ledger: &Ledger, sign_in: Id) -> String {
    let code = ledger.secret().code("sign-in", &[sign_in.uuid().as_bytes()]);
    BASE32_NOPAD.encode(&code[..20]).to_ascii_lowercase()
}

fn lookup(ledger: &Ledger, token: &str) -> String {
    data_encoding::HEXLOWER.encode(&ledger.secret().code("sign-in-lookup", &[token.as_bytes()]))
}

/// What was ordered for an address. The page says the same in every case.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub enum Asked {
    /// A mail is to be sent with the link of this row.
    Send {
        /// The row.
        sign_in: Id,
        /// The account.
        account: Id,
    },
    /// Nobody has this address; nothing is sent.
    Nobody,
}

/// Asks for a sign-in link by mail. `next` is the page to lead to afterwards, kept with the link, since it may be opened in another
/// browser. `order` is called inside the transaction with the row, to queue the mail.
///
/// Known and unknown addresses give the page the same answer; only the trail and the mail differ.
pub async fn ask(
    cx: &Cx,
    email: &Email,
    next: &str,
    order: impl AsyncFnOnce(&mut ledger::Work, &account::Account, Id) -> Result<(), AccessFault>,
) -> Result<Asked, AccessFault> {
    let mut tx = match cx.write::<Asked>(SIGN_IN).await? {
        Door::Open(tx) => tx,
        Door::Again(asked) => return Ok(asked),
    };
    let asked = match account::by_email(&tx, email).await?.filter(|a| a.active) {
        Some(account) => {
            let sign_in = insert(&tx, cx, account.id, false, next, BY_MAIL_LASTS).await?;
            order(&mut tx, &account, sign_in).await?;
            tx.note(Change::event(ACCOUNT.at(account.id), Verb("sign-in-asked")));
            Asked::Send { sign_in, account: account.id }
        }
        None => {
            // Recorded without the address: what a stranger types is not ours to keep.
            tx.note(Change::event(ACCOUNT.at(cx.new_id()), Verb("sign-in-asked-unknown")));
            Asked::Nobody
        }
    };
    tx.commit(&asked).await?;
    Ok(asked)
}

/// Makes a link to be printed: by the operator when mail is down, and by the demo. It counts as both factors for its session
/// (DECISIONS.md 11), and is recorded.
pub async fn print(cx: &Cx, email: &Email) -> Result<String, AccessFault> {
    let mut tx = match cx.write::<Id>(RUN_ACCOUNTS).await? {
        Door::Open(tx) => tx,
        Door::Again(sign_in) => return Ok(token(cx.ledger(), sign_in)),
    };
    let account = account::by_email(&tx, email).await?.filter(|a| a.active).ok_or(AccessFault::NotThere)?;
    let sign_in = insert(&tx, cx, account.id, true, "", PRINTED_LASTS).await?;
    tx.note(Change::event(ACCOUNT.at(account.id), Verb("sign-in-printed")));
    tx.commit(&sign_in).await?;
    Ok(token(cx.ledger(), sign_in))
}

async fn insert(tx: &Writer, cx: &Cx, account: Id, strong: bool, next: &str, lasts: SignedDuration) -> Result<Id, StoreError> {
    let (id, now) = (cx.new_id(), cx.machine_now());
    // Cut off it would lead elsewhere; without it the person begins at the beginning.
    let next = if next.len() > NEXT_LIMIT { "" } else { next };
    tx.run(
        "insert into access_sign_in (id, lookup, account, strong, next_page, made_at, expires_at) values ($1, $2, $3, $4, $5, $6, $7)",
        params![id, lookup(cx.ledger(), &token(cx.ledger(), id)), account, strong, next, now, now.plus(lasts)],
    )
    .await?;
    Ok(id)
}

/// A session that was begun: the cookie's token, and whether the second factor is still to be given.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Begun {
    /// The cookie's value.
    pub token: String,
    /// The account.
    pub account: Id,
    /// Whether the session has both factors already.
    pub strong: bool,
    /// The page that the person asked for before; empty if none. As it came: whoever leads there sees that it is ours.
    pub next: String,
}

/// Whether a link could be used now; changes nothing, for the page with the button.
pub async fn is_good(conn: &Conn, ledger: &Ledger, token: &str) -> Result<bool, StoreError> {
    Ok(find(conn, ledger, token, ledger.clock().machine()).await?.is_some())
}

/// A link that is good: the row, and what its session will be.
struct Good {
    sign_in: Id,
    account: Id,
    strong: bool,
    next: String,
}

async fn find(conn: &Conn, ledger: &Ledger, token: &str, now: MachineTime) -> Result<Option<Good>, StoreError> {
    conn.one(
        "select s.id, s.account, s.strong, s.next_page from access_sign_in s join access_account a on a.id = s.account
         where s.lookup = $1 and s.used_at is null and s.expires_at > $2 and a.active",
        params![lookup(ledger, token), now],
        |r| Ok(Good { sign_in: r.get("id")?, account: r.get("account")?, strong: r.get("strong")?, next: r.get("next_page")? }),
    )
    .await
}

/// Uses a link: begins a session. One answer for unknown, used and too old links.
///
/// The once-key is left out on purpose: the outcome is a secret, and a link is used once by its own row.
pub async fn confirm(cx: &Cx, token: &str, agent: &str) -> Result<Begun, AccessFault> {
    let cx = cx.with(|p| p.once = None);
    let Door::Open(mut tx) = cx.write::<()>(SIGN_IN).await? else { return Err(AccessFault::BadSignIn) };
    let Good { sign_in, account, strong, next } = find(&tx, cx.ledger(), token, cx.machine_now()).await?.ok_or(AccessFault::BadSignIn)?;
    let used =
        tx.run("update access_sign_in set used_at = $2 where id = $1 and used_at is null", params![sign_in, cx.machine_now()]).await?;
    if used == 0 {
        return Err(AccessFault::BadSignIn);
    }
    let token = session::begin(&mut tx, account, strong, agent).await?;
    tx.commit(&()).await?;
    Ok(Begun { token, account, strong, next })
}
