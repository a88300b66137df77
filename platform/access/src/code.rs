//! Codes to a registered address: six digits that show that whoever holds a link also reads the addressee's mail (DESIGN.md rule 11, level
//! (b)). Derived from a row and the installation's secret, so that neither the mail's row nor this table holds them.

use jiff::SignedDuration;
use kernel::{Id, MachineTime};
use ledger::{Ledger, Work};
use store::{Conn, StoreError, params};
use subtle::ConstantTimeEq;

/// How long a code is good: longer than mail takes through a mission's filters, shorter than a meeting.
pub const LASTS: SignedDuration = SignedDuration::from_mins(30);

/// Tries at one code. With a million codes, a guesser of five has one chance in 200,000; then a new code is due, whose sending is limited.
pub const TRIES: i64 = 5;

/// Digits of a code.
pub const DIGITS: usize = 6;

/// The digits of a code.
pub fn digits(ledger: &Ledger, code: Id) -> String {
    let bytes = ledger.secret().code("address-code", &[code.uuid().as_bytes()]);
    let number = bytes[..8].iter().fold(0_u64, |n, byte| n << 8 | u64::from(*byte));
    format!("{:06}", number % 1_000_000)
}

/// Makes the code of a thing, in the place of a former one. The caller queues the mail and notes the change.
pub async fn issue(work: &mut Work, thing: Id) -> Result<Id, StoreError> {
    let cx = work.cx().clone();
    let id = cx.new_id();
    work.run(
        "insert into access_code (thing, id, sent_at, tries) values ($1, $2, $3, 0)
         on conflict (thing) do update set id = excluded.id, sent_at = excluded.sent_at, tries = 0",
        params![thing, id, cx.machine_now()],
    )
    .await?;
    Ok(id)
}

/// Whether a code can still be used: it is the last one of its thing, and neither old nor tried too often.
pub async fn is_good(conn: &Conn, code: Id, now: MachineTime) -> Result<bool, StoreError> {
    let sql = "select count(*) from access_code where id = $1 and sent_at > $2 and tries < $3";
    Ok(conn.number(sql, params![code, now.plus(-LASTS), TRIES]).await? == 1)
}

/// Takes one try at the code of a thing, whatever comes of it, and tells whether what was typed is the code. Commit it before anything is
/// done with the answer: a guess must cost a try even if the caller then fails.
pub async fn try_code(work: &mut Work, thing: Id, typed: &str) -> Result<bool, StoreError> {
    let cx = work.cx().clone();
    let now = cx.machine_now();
    let row = work
        .one(
            "update access_code set tries = tries + 1 where thing = $1 and sent_at > $2 and tries < $3 returning id",
            params![thing, now.plus(-LASTS), TRIES],
            |r| r.get::<Id>("id"),
        )
        .await?;
    let Some(id) = row else { return Ok(false) };
    let typed: String = typed.chars().filter(|c| !c.is_whitespace() && *c != '-').filter_map(words_digit).collect();
    Ok(bool::from(typed.as_bytes().ct_eq(digits(cx.ledger(), id).as_bytes())))
}

/// Ends the code of a thing: it is good for one answer.
pub async fn spend(work: &mut Work, thing: Id) -> Result<(), StoreError> {
    work.run("delete from access_code where thing = $1", params![thing]).await.map(|_| ())
}

/// A digit as people type it in six languages: Arabic-Indic, Persian and full-width ones too. Anything else stays wrong.
fn words_digit(c: char) -> Option<char> {
    let value = match c {
        '0'..='9' => u32::from(c) - u32::from('0'),
        '\u{0660}'..='\u{0669}' => u32::from(c) - 0x0660,
        '\u{06F0}'..='\u{06F9}' => u32::from(c) - 0x06F0,
        '\u{FF10}'..='\u{FF19}' => u32::from(c) - 0xFF10,
        _ => return Some('x'),
    };
    char::from_digit(value, 10)
}
