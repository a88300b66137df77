//! The form's token: against forgery, and for "once". Signed into the form, stored nowhere, so that showing a form writes nothing.

use data_encoding::BASE32_NOPAD;
use jiff::SignedDuration;
use kernel::MachineTime;
use ledger::{Caller, Ledger};
use subtle::ConstantTimeEq;

/// How long a form may lie open before it is drawn again with a new token. Nothing typed is lost then.
const LASTS: SignedDuration = SignedDuration::from_hours(24 * 7);

/// A form's token that was found good.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct OnceToken(pub(crate) String);

impl OnceToken {
    /// A new token for a caller's form.
    pub fn make(ledger: &Ledger, caller: &Caller) -> Self {
        let nonce = BASE32_NOPAD.encode(&ledger.chance().bytes::<16>()).to_ascii_lowercase();
        let made = ledger.clock().machine().micros() / 1_000_000;
        let head = format!("{nonce}.{made}");
        Self(format!("{head}.{}", signature(ledger, caller, &head)))
    }

    /// Whether a token that came with a form is this caller's and fresh.
    pub fn check(ledger: &Ledger, caller: &Caller, sent: &str) -> Option<Self> {
        let (head, given) = sent.rsplit_once('.')?;
        let made: i64 = head.split_once('.')?.1.parse().ok()?;
        let good = bool::from(signature(ledger, caller, head).as_bytes().ct_eq(given.as_bytes()));
        let age = ledger.clock().machine().since(MachineTime::from_micros(made.checked_mul(1_000_000)?));
        (good && age < LASTS && !age.is_negative()).then(|| Self(sent.to_owned()))
    }

    /// As it stands in the form.
    pub fn as_str(&self) -> &str {
        &self.0
    }
}

fn signature(ledger: &Ledger, caller: &Caller, head: &str) -> String {
    let code = ledger.secret().code("form", &[caller.binding().as_bytes(), head.as_bytes()]);
    BASE32_NOPAD.encode(&code[..20]).to_ascii_lowercase()
}
