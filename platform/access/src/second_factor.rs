//! The second factor: one-time codes by RFC 6238, and ten recovery codes. The secret is derived, not stored.

use data_encoding::{BASE32_NOPAD, HEXLOWER};
use kernel::Id;
use ledger::{Caller, Change, Cx, Door, Ledger, Verb};
use store::{Conn, params};
use totp_rs::Builder;

use crate::account::{self, Account};
use crate::{ACCOUNT, AccessFault, OWN_ACCOUNT, session};

/// Recovery codes given at enrolment.
pub const RECOVERY_CODES: usize = 10;

/// Time steps (of 30 seconds) before and after now that are taken, for phones whose clock is off (RFC 6238, 5.2).
const SKEW_STEPS: u16 = 1;

fn secret(ledger: &Ledger, account: &Account) -> Vec<u8> {
    let generation = account.totp_generation.to_be_bytes();
    ledger.secret().code("totp", &[account.id.uuid().as_bytes(), &generation])[..20].to_vec()
}

/// What an authenticator needs: the secret in base 32, to be typed, and the `otpauth://` address behind a link.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Enrolment {
    /// The secret, in base 32.
    pub secret: String,
    /// The address that an authenticator opens.
    pub address: String,
}

fn own_id(cx: &Cx) -> Result<(Id, Id), AccessFault> {
    match cx.caller() {
        Caller::Account { account, session, .. } => Ok((*account, *session)),
        _ => Err(AccessFault::NotThere),
    }
}

/// The caller's enrolment, to be shown until it is confirmed. Refuses ("not there") once one is enrolled: a secret is shown once.
pub async fn enrolment(cx: &Cx, issuer: &str) -> Result<Enrolment, AccessFault> {
    let read = cx.read(OWN_ACCOUNT).await?;
    let account = account::by_id(&read, own_id(cx)?.0).await?.filter(|a| !a.second_factor).ok_or(AccessFault::NotThere)?;
    let secret = BASE32_NOPAD.encode(&secret(cx.ledger(), &account));
    let label = |text: &str| {
        text.bytes().map(|b| if b.is_ascii_alphanumeric() { char::from(b).to_string() } else { format!("%{b:02X}") }).collect::<String>()
    };
    let issuer = label(issuer);
    let address = format!("otpauth://totp/{issuer}:{}?secret={secret}&issuer={issuer}", label(&account.email.to_string()));
    Ok(Enrolment { secret, address })
}

/// Confirms the enrolment with a first code: the session has both factors from now on, and the recovery codes are given, once.
pub async fn enrol(cx: &Cx, code: &str) -> Result<Vec<String>, AccessFault> {
    let (id, session) = own_id(cx)?;
    // The outcome holds secrets and is not remembered under a once-key; a second try finds the factor enrolled.
    let cx = cx.with(|p| p.once = None);
    let Door::Open(mut tx) = cx.write::<()>(OWN_ACCOUNT).await? else { return Err(AccessFault::BadCode) };
    let account = account::by_id(&tx, id).await?.filter(|a| !a.second_factor).ok_or(AccessFault::NotThere)?;
    let step = matching_step(&cx, &account, code).ok_or(AccessFault::BadCode)?;
    // Two tabs can hold the same code: the guard lets one of them give recovery codes, on every node.
    let enrolled = tx
        .run("update access_account set totp_enrolled = true, totp_step = $2 where id = $1 and not totp_enrolled", params![id, step])
        .await?;
    if enrolled == 0 {
        return Err(AccessFault::NotThere);
    }
    let codes: Vec<String> = (0..RECOVERY_CODES).map(|_| recovery_code(&cx)).collect();
    tx.run("delete from access_recovery where account = $1", params![id]).await?;
    for code in &codes {
        tx.run("insert into access_recovery (account, code) values ($1, $2)", params![id, recovery_lookup(cx.ledger(), id, code)]).await?;
    }
    session::strengthen(&tx, session).await?;
    tx.note(Change::event(ACCOUNT.at(id), Verb("second-factor-enrolled")));
    tx.commit(&()).await?;
    Ok(codes)
}

/// Gives the second factor for the caller's session: a one-time code, or a recovery code, each good once.
pub async fn give(cx: &Cx, code: &str) -> Result<(), AccessFault> {
    let (id, session) = own_id(cx)?;
    let cx = cx.with(|p| p.once = None);
    let Door::Open(mut tx) = cx.write::<()>(OWN_ACCOUNT).await? else { return Err(AccessFault::BadCode) };
    let account = account::by_id(&tx, id).await?.filter(|a| a.second_factor).ok_or(AccessFault::BadCode)?;
    let by = match matching_step(&cx, &account, code) {
        Some(step) => {
            // The guard makes a code good once, on every node.
            let fresh = tx.run("update access_account set totp_step = $2 where id = $1 and totp_step < $2", params![id, step]).await?;
            if fresh == 0 {
                return Err(AccessFault::BadCode);
            }
            "code"
        }
        None => {
            let lookup = recovery_lookup(cx.ledger(), id, code);
            let used = tx
                .run(
                    "update access_recovery set used_at = $3 where account = $1 and code = $2 and used_at is null",
                    params![id, lookup, cx.machine_now()],
                )
                .await?;
            if used == 0 {
                return Err(AccessFault::BadCode);
            }
            "recovery code"
        }
    };
    session::strengthen(&tx, session).await?;
    tx.note(Change::event(ACCOUNT.at(id), Verb("second-factor-given")).with("by", by));
    tx.commit(&()).await?;
    Ok(())
}

/// Recovery codes that are left.
pub async fn recovery_left(conn: &Conn, account: Id) -> Result<i64, AccessFault> {
    Ok(conn.number("select count(*) from access_recovery where account = $1 and used_at is null", params![account]).await?)
}

/// Takes the second factor away from an account whose phone is lost; its sessions end, and the next one enrols anew with another secret.
pub async fn reset(cx: &Cx, id: Id) -> Result<(), AccessFault> {
    let mut tx = match cx.write::<()>(crate::RUN_ACCOUNTS).await? {
        Door::Open(tx) => tx,
        Door::Again(()) => return Ok(()),
    };
    let reset = tx
        .run(
            "update access_account set totp_enrolled = false, totp_generation = totp_generation + 1, totp_step = 0 where id = $1",
            params![id],
        )
        .await?;
    if reset == 0 {
        return Err(AccessFault::NotThere);
    }
    tx.run("delete from access_recovery where account = $1", params![id]).await?;
    session::end_all(&tx, id, cx.machine_now()).await?;
    tx.note(Change::event(ACCOUNT.at(id), Verb("second-factor-reset")));
    tx.commit(&()).await?;
    Ok(())
}

/// The time step whose code this is, near now.
fn matching_step(cx: &Cx, account: &Account, code: &str) -> Option<i64> {
    let code: String = code.chars().filter(|c| !c.is_whitespace()).collect();
    let totp = Builder::new().with_secret(secret(cx.ledger(), account)).with_skew(SKEW_STEPS).build_noncompliant();
    let seconds = u64::try_from(cx.machine_now().micros().div_euclid(1_000_000)).ok()?;
    totp.check(&code, seconds).and_then(|step| i64::try_from(step).ok())
}

/// Ten characters in two groups, easy to copy from paper.
fn recovery_code(cx: &Cx) -> String {
    let text = BASE32_NOPAD.encode(&cx.chance::<8>()).to_ascii_lowercase();
    format!("{}-{}", &text[..5], &text[5..10])
}

fn recovery_lookup(ledger: &Ledger, account: Id, code: &str) -> String {
    let code: String = code.chars().filter(char::is_ascii_alphanumeric).collect::<String>().to_ascii_lowercase();
    HEXLOWER.encode(&ledger.secret().code("recovery", &[account.uuid().as_bytes(), code.as_bytes()]))
}
