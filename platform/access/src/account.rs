//! Accounts of the secretariat and their roles by edition.

use std::fmt;
use std::str::FromStr;

use kernel::{Id, Kind, Lang};
use ledger::{Change, Cx, Door, Role, Thing, Verb};
use serde::{Deserialize, Serialize};
use store::{Conn, Row, StoreError, Writer, params};

use crate::{ACCOUNT, AccessFault, OWN_ACCOUNT, RUN_ACCOUNTS};

/// Characters of a name; the longest official names with titles stay far below.
pub const NAME_LIMIT: usize = 200;

/// An e-mail address, in lower case: the name by which an account is known.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
#[serde(transparent)]
pub struct Email(String);

impl FromStr for Email {
    type Err = AccessFault;

    /// One `@`, something before it, a domain after it, no spaces or control characters, at most 254 characters (RFC 5321, 4.5.3.1.3 less
    /// the brackets). Whether mail arrives is shown by a mail.
    fn from_str(s: &str) -> Result<Self, AccessFault> {
        let s = s.trim();
        let fits = s.len() <= 254 && !s.chars().any(|c| c.is_whitespace() || c.is_control() || matches!(c, '<' | '>' | ',' | ';' | '"'));
        match s.split_once('@') {
            Some((local, domain)) if fits && !local.is_empty() && !domain.is_empty() && !domain.contains('@') && local.len() <= 64 => {
                Ok(Self(s.to_lowercase()))
            }
            _ => Err(AccessFault::BadEmail),
        }
    }
}

impl fmt::Display for Email {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.0)
    }
}

store::stored_as_text!(Email);

/// An account.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Account {
    /// Which.
    pub id: Id,
    /// Its address.
    pub email: Email,
    /// The person's name.
    pub name: String,
    /// The language of the office's pages and of mail to the person.
    pub lang: Lang,
    /// Whether it can be used.
    pub active: bool,
    /// Whether a second factor is enrolled.
    pub second_factor: bool,
    #[serde(skip)]
    pub(crate) totp_generation: i64,
}

impl Thing for Account {
    const KIND: Kind = ACCOUNT;
    const PERSONAL: &'static [&'static str] = &["email", "name"];
    fn id(&self) -> Id {
        self.id
    }
}

pub(crate) const COLUMNS: &str = "select id, email, name, lang, active, totp_enrolled, totp_generation from access_account";

pub(crate) fn read_account(r: &Row) -> Result<Account, StoreError> {
    Ok(Account {
        id: r.get("id")?,
        email: r.get("email")?,
        name: r.get("name")?,
        lang: r.get("lang")?,
        active: r.get("active")?,
        second_factor: r.get("totp_enrolled")?,
        totp_generation: r.get("totp_generation")?,
    })
}

/// The account with this id.
pub async fn by_id(conn: &Conn, id: Id) -> Result<Option<Account>, StoreError> {
    conn.one(&format!("{COLUMNS} where id = $1"), params![id], read_account).await
}

/// The account with this address.
pub async fn by_email(conn: &Conn, email: &Email) -> Result<Option<Account>, StoreError> {
    conn.one(&format!("{COLUMNS} where email = $1"), params![*email], read_account).await
}

/// All accounts, by name.
pub async fn all(conn: &Conn) -> Result<Vec<Account>, StoreError> {
    conn.all(&format!("{COLUMNS} order by name, id"), params![], read_account).await
}

/// The roles of an account in an edition.
pub async fn roles(conn: &Conn, account: Id, edition: Id) -> Result<Vec<Role>, StoreError> {
    conn.all("select role from access_role where account = $1 and edition = $2 order by role", params![account, edition], |r| r.get("role"))
        .await
}

/// All accounts with their roles in an edition, by name.
pub async fn all_with_roles(conn: &Conn, edition: Id) -> Result<Vec<(Account, Vec<Role>)>, StoreError> {
    let given: Vec<(Id, Role)> = conn
        .all("select account, role from access_role where edition = $1 order by role", params![edition], |r| {
            Ok((r.get("account")?, r.get("role")?))
        })
        .await?;
    let of = |account: Id| given.iter().filter(|(a, _)| *a == account).map(|(_, role)| *role).collect();
    Ok(all(conn).await?.into_iter().map(|account| (account.clone(), of(account.id))).collect())
}

/// Adds an account with its first roles in the edition at hand.
///
/// Refuses a bad or taken address and a bad name.
pub async fn add(cx: &Cx, email: Email, name: &str, lang: Lang, first_roles: &[Role]) -> Result<Account, AccessFault> {
    let name = checked_name(name)?;
    let edition = cx.edition()?;
    let mut tx = match cx.write::<Account>(RUN_ACCOUNTS).await? {
        Door::Open(tx) => tx,
        Door::Again(account) => return Ok(account),
    };
    let account = Account { id: cx.new_id(), email, name, lang, active: true, second_factor: false, totp_generation: 1 };
    let added = tx
        .run(
            "insert into access_account (id, email, name, lang, active, totp_generation, totp_enrolled, totp_step, made_at)
             values ($1, $2, $3, $4, true, 1, false, 0, $5) on conflict (email) do nothing",
            params![account.id, account.email, account.name, account.lang, cx.machine_now()],
        )
        .await?;
    if added == 0 {
        return Err(AccessFault::EmailTaken);
    }
    let mut names = Vec::new();
    for role in first_roles.iter().filter(|r| Role::GIVEN.contains(r)) {
        tx.run("insert into access_role (account, edition, role) values ($1, $2, $3)", params![account.id, edition, *role]).await?;
        names.push(role.name());
    }
    tx.note(Change::added(&account, Verb::ADDED).with("roles", names.join(" ")));
    tx.commit(&account).await?;
    Ok(account)
}

/// Sets the roles of an account in the edition at hand, and ends its sessions and, where a role is taken, its tokens, so that the change holds at once on every node.
///
/// Refuses to take the last administrator's role.
pub async fn set_roles(cx: &Cx, id: Id, new: &[Role]) -> Result<(), AccessFault> {
    let edition = cx.edition()?;
    let mut tx = match cx.write::<()>(RUN_ACCOUNTS).await? {
        Door::Open(tx) => tx,
        Door::Again(()) => return Ok(()),
    };
    take_turn(&tx, edition).await?;
    let account = by_id(&tx, id).await?.ok_or(AccessFault::NotThere)?;
    let before = roles(&tx, id, edition).await?;
    tx.run("delete from access_role where account = $1 and edition = $2", params![id, edition]).await?;
    let mut new: Vec<Role> = new.iter().copied().filter(|r| Role::GIVEN.contains(r)).collect();
    new.sort();
    new.dedup();
    for role in &new {
        tx.run("insert into access_role (account, edition, role) values ($1, $2, $3)", params![id, edition, *role]).await?;
    }
    keep_an_administrator(&tx, edition).await?;
    crate::session::end_all(&tx, id, cx.machine_now()).await?;
    // A role that is taken takes its tokens along; one that is given leaves them as they are.
    if before.iter().any(|role| !new.contains(role)) {
        crate::token::end_all(&tx, id, Some(edition), cx.machine_now()).await?;
    }
    let list = |roles: &[Role]| roles.iter().map(|r| r.name()).collect::<Vec<_>>().join(" ");
    tx.note(Change::event(account.at(), Verb("roles-set")).with("before", list(&before)).with("roles", list(&new)));
    tx.commit(&()).await?;
    Ok(())
}

/// Closes or opens an account. Closing ends its sessions and tokens at once.
pub async fn set_active(cx: &Cx, id: Id, active: bool) -> Result<(), AccessFault> {
    let edition = cx.edition()?;
    let mut tx = match cx.write::<()>(RUN_ACCOUNTS).await? {
        Door::Open(tx) => tx,
        Door::Again(()) => return Ok(()),
    };
    take_turn(&tx, edition).await?;
    let before = by_id(&tx, id).await?.ok_or(AccessFault::NotThere)?;
    tx.run("update access_account set active = $2 where id = $1", params![id, active]).await?;
    keep_an_administrator(&tx, edition).await?;
    if !active {
        crate::session::end_all(&tx, id, cx.machine_now()).await?;
        crate::token::end_all(&tx, id, None, cx.machine_now()).await?;
    }
    let after = Account { active, ..before.clone() };
    tx.note(Change::between(Some(&before), &after, if active { Verb("opened") } else { Verb("closed") }));
    tx.commit(&()).await?;
    Ok(())
}

/// Sets the language of the caller's own pages and mail.
pub async fn set_lang(cx: &Cx, lang: Lang) -> Result<(), AccessFault> {
    let mut tx = match cx.write::<()>(OWN_ACCOUNT).await? {
        Door::Open(tx) => tx,
        Door::Again(()) => return Ok(()),
    };
    let id = cx.caller().account().ok_or(AccessFault::NotThere)?;
    let before = by_id(&tx, id).await?.ok_or(AccessFault::NotThere)?;
    tx.run("update access_account set lang = $2 where id = $1", params![id, lang]).await?;
    let after = Account { lang, ..before.clone() };
    tx.note(Change::between(Some(&before), &after, Verb::CHANGED));
    tx.commit(&()).await?;
    Ok(())
}

/// Lets changes of roles in an edition happen one after the other. On PostgreSQL two administrators who take each other's role at the same
/// moment would otherwise each still see the other one; SQLite has one writer anyway.
async fn take_turn(writer: &Writer, edition: Id) -> Result<(), StoreError> {
    writer.run("update access_edition set made_at = made_at where id = $1", params![edition]).await.map(|_| ())
}

/// Asked after [`take_turn`] and the change.
async fn keep_an_administrator(conn: &Conn, edition: Id) -> Result<(), AccessFault> {
    let left = conn
        .number(
            "select count(*) from access_role r join access_account a on a.id = r.account
             where r.edition = $1 and r.role = 'administrator' and a.active",
            params![edition],
        )
        .await?;
    if left == 0 { Err(AccessFault::LastAdministrator) } else { Ok(()) }
}

pub(crate) fn checked_name(name: &str) -> Result<String, AccessFault> {
    let name = name.trim();
    let length = name.chars().count();
    if length == 0 || length > NAME_LIMIT || name.chars().any(char::is_control) { Err(AccessFault::BadName) } else { Ok(name.into()) }
}
