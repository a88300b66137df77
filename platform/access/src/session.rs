//! Sessions: begun at sign-in, seen, ended; dead at once on every node, since each request asks the database.

use data_encoding::HEXLOWER;
use jiff::SignedDuration;
use kernel::{Id, Lang, MachineTime};
use ledger::{Caller, Change, Cx, Door, Ledger, Role, Verb, Work};
use store::{Conn, Row, StoreError, Writer, params};

use crate::{ACCOUNT, AccessFault, OWN_ACCOUNT, SESSION};

/// How long a session lasts at most: a working week, so that nobody is signed out in the middle of a day.
pub const LASTS: SignedDuration = SignedDuration::from_hours(24 * 7);

/// How long a session may be left alone.
pub const IDLE: SignedDuration = SignedDuration::from_hours(12);

/// How often "last seen" is written: often enough for a person to recognise a session, seldom enough to cost nothing.
const SEEN_EVERY: SignedDuration = SignedDuration::from_mins(5);

/// A session that was found.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Found {
    /// Which.
    pub session: Id,
    /// Whose.
    pub account: Id,
    /// The person's name.
    pub name: String,
    /// The person's language.
    pub lang: Lang,
    /// Whether it has its second factor.
    pub strong: bool,
    /// Whether the account has one enrolled.
    pub second_factor: bool,
}

/// A session as its owner sees it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Session {
    /// Which.
    pub id: Id,
    /// The browser, in its own words.
    pub agent: String,
    /// Since when.
    pub made_at: MachineTime,
    /// Last seen.
    pub seen_at: MachineTime,
}

fn lookup(ledger: &Ledger, token: &str) -> String {
    HEXLOWER.encode(&ledger.secret().code("session", &[token.as_bytes()]))
}

/// Finds the session of a cookie's token, as [`resolve`] does, and leaves "last seen" as it is: for what a page asks by itself, so that a
/// page left open does not keep its session from going idle.
pub async fn find(ledger: &Ledger, token: &str) -> Result<Option<Found>, StoreError> {
    Ok(look(ledger, token).await?.map(|(found, _)| found))
}

/// Finds the session of a cookie's token; the time of the answer does not depend on whose it is. Writes "last seen" now and then: the one
/// thing besides the access log that a GET may write.
pub async fn resolve(ledger: &Ledger, token: &str) -> Result<Option<Found>, StoreError> {
    let now = ledger.clock().machine();
    let Some((found, seen_at)) = look(ledger, token).await? else { return Ok(None) };
    if now.since(seen_at) > SEEN_EVERY {
        match note_seen(ledger, found.session, now).await {
            // On a full disk the office can still be read.
            Err(StoreError::Unavailable(words)) => tracing::warn!(words, "when a session was last seen could not be noted"),
            noted => noted?,
        }
    }
    Ok(Some(found))
}

async fn look(ledger: &Ledger, token: &str) -> Result<Option<(Found, MachineTime)>, StoreError> {
    let now = ledger.clock().machine();
    let read = ledger.store().read().await?;
    read.one(
        "select s.id, s.account, s.strong, s.seen_at, a.name, a.lang, a.totp_enrolled
             from access_session s join access_account a on a.id = s.account
             where s.lookup = $1 and s.ended_at is null and s.expires_at > $2 and s.seen_at > $3 and a.active",
        params![lookup(ledger, token), now, now.plus(-IDLE)],
        |r| {
            let found = Found {
                session: r.get("id")?,
                account: r.get("account")?,
                name: r.get("name")?,
                lang: r.get("lang")?,
                strong: r.get("strong")?,
                second_factor: r.get("totp_enrolled")?,
            };
            Ok((found, r.get::<MachineTime>("seen_at")?))
        },
    )
    .await
}

async fn note_seen(ledger: &Ledger, session: Id, now: MachineTime) -> Result<(), StoreError> {
    let tx = ledger.store().write().await?;
    tx.run("update access_session set seen_at = $2 where id = $1", params![session, now]).await?;
    tx.commit().await
}

/// The caller of a session in an edition: roles count only once the session has its second factor.
pub async fn caller(conn: &Conn, found: &Found, edition: Option<Id>) -> Result<Caller, StoreError> {
    let mut roles = vec![Role::Account];
    if let (true, Some(edition)) = (found.strong, edition) {
        roles.extend(crate::account::roles(conn, found.account, edition).await?);
    }
    Ok(Caller::Account { account: found.account, session: found.session, roles })
}

/// Begins a session for an account inside a sign-in's transaction and gives the cookie's token, which is stored nowhere.
///
/// The place where single sign-on will come in: beside `sign_in::confirm`, a module that has checked an identity provider's answer (its
/// signature, audience, nonce and time) and found the account by its subject calls this inside its own transaction, with `strong` if the
/// provider says that two factors were used. All that follows (roles, idleness, ending, the trail) is then the same
/// (docs/decisions/0005-sign-in.md).
pub(crate) async fn begin(work: &mut Work, account: Id, strong: bool, agent: &str) -> Result<String, StoreError> {
    let cx = work.cx().clone();
    let token = HEXLOWER.encode(&cx.chance::<32>());
    let (id, now) = (cx.new_id(), cx.machine_now());
    // The words of a browser can be long and are only for recognition.
    let agent: String = agent.chars().filter(|c| !c.is_control()).take(200).collect();
    work.run(
        "insert into access_session (id, lookup, account, strong, agent, made_at, seen_at, expires_at)
         values ($1, $2, $3, $4, $5, $6, $6, $7)",
        params![id, lookup(cx.ledger(), &token), account, strong, agent, now, now.plus(LASTS)],
    )
    .await?;
    work.note(Change::event(SESSION.at(id), Verb("begun")).with("account", account.to_string()).with("strong", strong.to_string()));
    Ok(token)
}

/// Gives a session its second factor.
pub(crate) async fn strengthen(writer: &Writer, session: Id) -> Result<(), StoreError> {
    writer.run("update access_session set strong = true where id = $1", params![session]).await.map(|_| ())
}

/// Ends all sessions of an account.
pub(crate) async fn end_all(writer: &Writer, account: Id, now: MachineTime) -> Result<(), StoreError> {
    writer.run("update access_session set ended_at = $2 where account = $1 and ended_at is null", params![account, now]).await.map(|_| ())
}

/// The caller's own sessions that are alive, last seen first.
pub async fn own(cx: &Cx) -> Result<Vec<Session>, AccessFault> {
    let read = cx.read(OWN_ACCOUNT).await?;
    let now = cx.machine_now();
    let list = read
        .all(
            "select id, agent, made_at, seen_at from access_session
             where account = $1 and ended_at is null and expires_at > $2 and seen_at > $3 order by seen_at desc, id",
            params![cx.caller().account(), now, now.plus(-IDLE)],
            |r: &Row| Ok(Session { id: r.get("id")?, agent: r.get("agent")?, made_at: r.get("made_at")?, seen_at: r.get("seen_at")? }),
        )
        .await?;
    Ok(list)
}

/// Whose session it is; also of one that has ended.
pub async fn owner(conn: &Conn, session: Id) -> Result<Option<Id>, StoreError> {
    conn.one("select account from access_session where id = $1", params![session], |r| r.get("account")).await
}

/// Ends all sessions of the caller but this one; gives how many.
pub async fn end_others(cx: &Cx) -> Result<i64, AccessFault> {
    let (account, this) = match cx.caller() {
        Caller::Account { account, session, .. } => (*account, *session),
        _ => return Err(AccessFault::NotThere),
    };
    let mut tx = match cx.write::<i64>(OWN_ACCOUNT).await? {
        Door::Open(tx) => tx,
        Door::Again(number) => return Ok(number),
    };
    let ended = tx
        .run(
            "update access_session set ended_at = $3 where account = $1 and id <> $2 and ended_at is null",
            params![account, this, cx.machine_now()],
        )
        .await?;
    let number = i64::try_from(ended).unwrap_or(i64::MAX);
    tx.note(Change::event(ACCOUNT.at(account), Verb("other-sessions-ended")).with("number", number.to_string()));
    tx.commit(&number).await?;
    Ok(number)
}

/// Ends one of the caller's own sessions: signing out, or revoking one left open elsewhere. Another's session is "not there".
pub async fn end(cx: &Cx, session: Id) -> Result<(), AccessFault> {
    let mut tx = match cx.write::<()>(OWN_ACCOUNT).await? {
        Door::Open(tx) => tx,
        Door::Again(()) => return Ok(()),
    };
    let ended = tx
        .run(
            "update access_session set ended_at = $3 where id = $1 and account = $2 and ended_at is null",
            params![session, cx.caller().account(), cx.machine_now()],
        )
        .await?;
    if ended == 0 {
        return Err(AccessFault::NotThere);
    }
    tx.note(Change::event(SESSION.at(session), Verb("ended")));
    tx.commit(&()).await?;
    Ok(())
}
