//! Tokens of programs: made by an account for itself, for some of its rights, in one edition, until a day; shown once; dead at once when they
//! are revoked, when the account is closed, and when a role is taken from it.

use data_encoding::{BASE32_NOPAD, HEXLOWER};
use jiff::SignedDuration;
use kernel::{Id, Lang, MachineTime};
use ledger::{Caller, Change, Cx, Door, Ledger, Right, Verb};
use store::{Conn, Row, StoreError, Writer, params};

use crate::{AccessFault, OWN_TOKENS, TOKEN, account};

/// Days that a token may last: a year, so that one that was forgotten ends by itself.
pub const DAYS: std::ops::RangeInclusive<i64> = 1..=366;

/// Tokens that an account may have in an edition at a time: one for each program that it runs, and far from a flood.
pub const AT_A_TIME: i64 = 50;

/// What a token begins with, so that it is known for what it is where it was left by mistake.
const MARK: &str = "convoke_";

/// How often "last used" is written: often enough to see that a program is alive, seldom enough to cost nothing.
const USED_EVERY: SignedDuration = SignedDuration::from_mins(5);

/// A token that was found.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Found {
    /// Which.
    pub token: Id,
    /// Whose.
    pub account: Id,
    /// The edition in which alone it is good.
    pub edition: Id,
    /// The names of the rights that it was made for.
    pub scopes: Vec<String>,
    /// The language of the account.
    pub lang: Lang,
}

/// A token as its owner sees it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Token {
    /// Which.
    pub id: Id,
    /// What the owner calls it.
    pub name: String,
    /// The names of the rights that it was made for.
    pub scopes: Vec<String>,
    /// Since when.
    pub made_at: MachineTime,
    /// Until when.
    pub expires_at: MachineTime,
    /// When it was last used, give or take five minutes.
    pub used_at: Option<MachineTime>,
}

/// The text of a token: 160 bits, a keyed code over its id, so that it is stored nowhere.
fn text(ledger: &Ledger, id: Id) -> String {
    let code = ledger.secret().code("token", &[id.uuid().as_bytes()]);
    format!("{MARK}{}", BASE32_NOPAD.encode(&code[..20]).to_ascii_lowercase())
}

fn lookup(ledger: &Ledger, token: &str) -> String {
    HEXLOWER.encode(&ledger.secret().code("token-lookup", &[token.as_bytes()]))
}

/// Makes a token for the caller in the edition at hand, and gives its text, which is shown once and stored nowhere.
///
/// Refuses a bad name, no right at all, a right that the caller does not hold, a time outside [`DAYS`], more than [`AT_A_TIME`], and a caller
/// that is itself a program.
pub async fn make(cx: &Cx, name: &str, scopes: &[Right], days: i64) -> Result<String, AccessFault> {
    let name = account::checked_name(name)?;
    let edition = cx.edition()?;
    let Caller::Account { account, .. } = *cx.caller() else { return Err(AccessFault::NotThere) };
    if scopes.is_empty() {
        return Err(AccessFault::NoScope);
    }
    if !scopes.iter().all(|right| cx.may(*right)) {
        return Err(AccessFault::NotYourRight);
    }
    if !DAYS.contains(&days) {
        return Err(AccessFault::BadDays);
    }
    let mut tx = match cx.write::<Id>(OWN_TOKENS).await? {
        Door::Open(tx) => tx,
        Door::Again(id) => return Ok(text(cx.ledger(), id)),
    };
    tx.alone_with(account).await?;
    let now = cx.machine_now();
    if standing(&tx, account, edition, now).await?.len() as i64 >= AT_A_TIME {
        return Err(AccessFault::TooManyTokens);
    }
    let id = cx.new_id();
    let scopes = scopes.iter().map(|right| right.name).collect::<Vec<_>>().join(" ");
    let expires_at = now.plus(SignedDuration::from_hours(24 * days));
    tx.run(
        "insert into access_token (id, lookup, account, edition, name, scopes, made_at, expires_at) values ($1, $2, $3, $4, $5, $6, $7, $8)",
        params![id, lookup(cx.ledger(), &text(cx.ledger(), id)), account, edition, name, scopes, now, expires_at],
    )
    .await?;
    tx.note(Change::event(TOKEN.at(id), Verb("made")).with("account", account.to_string()).with("scopes", scopes));
    tx.commit(&id).await?;
    Ok(text(cx.ledger(), id))
}

/// Revokes one of the caller's own tokens; from now on nobody gets in with it. Another's token is "not there".
pub async fn revoke(cx: &Cx, token: Id) -> Result<(), AccessFault> {
    let edition = cx.edition()?;
    let mut tx = match cx.write::<()>(OWN_TOKENS).await? {
        Door::Open(tx) => tx,
        Door::Again(()) => return Ok(()),
    };
    let ended = tx
        .run(
            "update access_token set ended_at = $4 where id = $1 and account = $2 and edition = $3 and ended_at is null",
            params![token, cx.caller().account(), edition, cx.machine_now()],
        )
        .await?;
    if ended == 0 {
        return Err(AccessFault::NotThere);
    }
    tx.note(Change::event(TOKEN.at(token), Verb("revoked")));
    tx.commit(&()).await?;
    Ok(())
}

/// Ends the tokens of an account, in one edition or in all.
pub(crate) async fn end_all(writer: &Writer, account: Id, edition: Option<Id>, now: MachineTime) -> Result<(), StoreError> {
    writer
        .run(
            "update access_token set ended_at = $3 where account = $1 and ended_at is null and (edition = $2 or $2 is null)",
            params![account, edition, now],
        )
        .await
        .map(|_| ())
}

/// The caller's own tokens in the edition at hand that are alive, the newest first.
pub async fn own(cx: &Cx) -> Result<Vec<Token>, AccessFault> {
    let read = cx.read(OWN_TOKENS).await?;
    let account = cx.caller().account().ok_or(AccessFault::NotThere)?;
    Ok(standing(&read, account, cx.edition()?, cx.machine_now()).await?)
}

async fn standing(conn: &Conn, account: Id, edition: Id, now: MachineTime) -> Result<Vec<Token>, StoreError> {
    conn.all(
        "select id, name, scopes, made_at, expires_at, used_at from access_token
         where account = $1 and edition = $2 and ended_at is null and expires_at > $3 order by made_at desc, id",
        params![account, edition, now],
        |r: &Row| {
            Ok(Token {
                id: r.get("id")?,
                name: r.get("name")?,
                scopes: words_of(&r.get::<String>("scopes")?),
                made_at: r.get("made_at")?,
                expires_at: r.get("expires_at")?,
                used_at: r.get("used_at")?,
            })
        },
    )
    .await
}

fn words_of(scopes: &str) -> Vec<String> {
    scopes.split_whitespace().map(str::to_owned).collect()
}

/// The name of a token, for the trail; also of one that has ended.
pub async fn name(conn: &Conn, token: Id) -> Result<Option<String>, StoreError> {
    conn.one("select name from access_token where id = $1", params![token], |r| r.get("name")).await
}

/// Finds what a program calls with. Unknown, revoked, expired and of a closed account are one answer. Writes "last used" now and then.
pub async fn resolve(ledger: &Ledger, token: &str) -> Result<Option<Found>, StoreError> {
    let now = ledger.clock().machine();
    let read = ledger.store().read().await?;
    let found = read
        .one(
            "select t.id, t.account, t.edition, t.scopes, t.used_at, a.lang from access_token t join access_account a on a.id = t.account
             where t.lookup = $1 and t.ended_at is null and t.expires_at > $2 and a.active",
            params![lookup(ledger, token), now],
            |r| {
                let found = Found {
                    token: r.get("id")?,
                    account: r.get("account")?,
                    edition: r.get("edition")?,
                    scopes: words_of(&r.get::<String>("scopes")?),
                    lang: r.get("lang")?,
                };
                Ok((found, r.get::<Option<MachineTime>>("used_at")?))
            },
        )
        .await?;
    drop(read);
    let Some((found, used_at)) = found else { return Ok(None) };
    if used_at.is_none_or(|at| now.since(at) > USED_EVERY) {
        let tx = ledger.store().write().await?;
        tx.run("update access_token set used_at = $2 where id = $1", params![found.token, now]).await?;
        tx.commit().await?;
    }
    Ok(Some(found))
}

/// The caller of a token: the roles that its account has now, narrowed by the scopes that it was made for.
pub async fn caller(conn: &Conn, found: &Found) -> Result<Caller, StoreError> {
    let roles = account::roles(conn, found.account, found.edition).await?;
    Ok(Caller::Token { account: found.account, token: found.token, roles, scopes: found.scopes.clone() })
}
