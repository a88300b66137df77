//! Personal links: a keyed code over a thing and a generation, so that a reminder can carry the link again and the database holds only its
//! lookup. The short code can be typed or read out over the telephone, and works only together with what the letter says.

use data_encoding::{BASE32_NOPAD, HEXLOWER};
use kernel::{Id, Kind, Ref};
use ledger::{Ledger, Work};
use store::{Conn, Row, StoreError, params};

/// Characters of a link's token: 26 of base 32 carry 130 bits, of which at least 128 are asked for (DECISIONS.md 9).
pub const TOKEN_LENGTH: usize = 26;

/// Characters of the short code: 50 bits, guarded by the limit on tries.
pub const CODE_LENGTH: usize = 10;

/// Where a personal link leads.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Link {
    /// The thing.
    pub thing: Ref,
    /// Its edition.
    pub edition: Id,
    /// How often the link was made anew, from 1.
    pub generation: i64,
}

impl Link {
    /// The link's token.
    pub fn token(&self, ledger: &Ledger) -> String {
        derived(ledger, "link", self, TOKEN_LENGTH)
    }

    /// The short code, in two groups.
    pub fn code(&self, ledger: &Ledger) -> String {
        let code = derived(ledger, "short-code", self, CODE_LENGTH);
        format!("{}-{}", &code[..5], &code[5..])
    }
}

fn derived(ledger: &Ledger, purpose: &str, link: &Link, length: usize) -> String {
    let code = ledger.secret().code(purpose, &[link.thing.to_string().as_bytes(), &link.generation.to_be_bytes()]);
    BASE32_NOPAD.encode(&code)[..length].to_ascii_lowercase()
}

fn token_lookup(ledger: &Ledger, token: &str) -> String {
    HEXLOWER.encode(&ledger.secret().code("link-lookup", &[token.as_bytes()]))
}

/// `beside` is what must be typed with the code (state and letter number): a code alone opens nothing.
fn code_lookup(ledger: &Ledger, beside: &str, code: &str) -> String {
    let code: String = code.chars().filter(char::is_ascii_alphanumeric).collect::<String>().to_ascii_lowercase();
    HEXLOWER.encode(&ledger.secret().code("code-lookup", &[beside.to_ascii_lowercase().as_bytes(), code.as_bytes()]))
}

/// Makes the link of a thing, or makes it anew with the next generation, which ends the former one. The caller notes the change.
pub async fn issue(work: &mut Work, thing: &Ref, edition: Id, beside: &str) -> Result<Link, StoreError> {
    let ledger = work.cx().ledger().clone();
    let before = work
        .one("select generation from access_link where thing = $1", params![thing.id], |r| r.get::<i64>("generation"))
        .await?
        .unwrap_or(0);
    let link = Link { thing: thing.clone(), edition, generation: before + 1 };
    work.run(
        "insert into access_link (thing, kind, edition, generation, lookup, code_lookup) values ($1, $2, $3, $4, $5, $6)
         on conflict (thing) do update set generation = excluded.generation, lookup = excluded.lookup,
         code_lookup = excluded.code_lookup, revoked_at = null",
        params![
            thing.id,
            thing.kind,
            edition,
            link.generation,
            token_lookup(&ledger, &link.token(&ledger)),
            code_lookup(&ledger, beside, &link.code(&ledger))
        ],
    )
    .await?;
    Ok(link)
}

/// Ends the link of a thing; gives whether there was one. The caller notes the change.
pub async fn revoke(work: &mut Work, thing: Id) -> Result<bool, StoreError> {
    let now = work.cx().machine_now();
    Ok(work.run("update access_link set revoked_at = $2 where thing = $1 and revoked_at is null", params![thing, now]).await? == 1)
}

/// The link of a thing, to put it into a letter or a reminder; `None` if there is none or it was revoked.
pub async fn of(conn: &Conn, thing: Id) -> Result<Option<Link>, StoreError> {
    conn.one("select thing, kind, edition, generation from access_link where thing = $1 and revoked_at is null", params![thing], read_link)
        .await
}

/// What a token opens. Wrong, expired and revoked are one answer.
pub async fn resolve(conn: &Conn, ledger: &Ledger, token: &str) -> Result<Option<Link>, StoreError> {
    conn.one(
        "select thing, kind, edition, generation from access_link where lookup = $1 and revoked_at is null",
        params![token_lookup(ledger, token)],
        read_link,
    )
    .await
}

/// What a short code opens together with what was typed beside it. Callers limit the tries.
pub async fn resolve_code(conn: &Conn, ledger: &Ledger, beside: &str, code: &str) -> Result<Option<Link>, StoreError> {
    conn.one(
        "select thing, kind, edition, generation from access_link where code_lookup = $1 and revoked_at is null",
        params![code_lookup(ledger, beside, code)],
        read_link,
    )
    .await
}

fn read_link(r: &Row) -> Result<Link, StoreError> {
    Ok(Link { thing: r.get::<Kind>("kind")?.at(r.get("thing")?), edition: r.get("edition")?, generation: r.get("generation")? })
}
