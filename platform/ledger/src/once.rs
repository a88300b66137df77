//! Once-keys: the same form sent twice has one effect and gives the same outcome. So has the same `Idempotency-Key` of a program, which
//! chose the key itself: sent again with other content, it is refused.

use data_encoding::HEXLOWER;
use sha2::{Digest, Sha256};
use store::{StoreError, Writer, params};

use crate::{Caller, Right};

/// What makes one request the same as another: the form's token, and a digest of what was typed into it. The same form sent again is the
/// same; the form gone back to, changed and sent is a new one, so that nothing typed is passed over.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct OnceKey {
    key: String,
    content: Option<String>,
}

impl OnceKey {
    /// From a form's token and the bytes of its fields.
    pub fn new(token: &str, content: &[u8]) -> Self {
        let mut hash = Sha256::new();
        hash.update((token.len() as u64).to_be_bytes());
        hash.update(token);
        hash.update(content);
        Self { key: HEXLOWER.encode(&hash.finalize()), content: None }
    }

    /// From an `Idempotency-Key`, and a digest of what was sent under it and where. A digest with the installation's secret, since what is
    /// sent may be personal (DECISIONS.md 24).
    pub fn strict(key: &str, content: [u8; 32]) -> Self {
        Self { content: Some(HEXLOWER.encode(&content)), ..Self::new(key, b"idempotency-key") }
    }

    /// The row's key: nobody meets another caller's outcome, and one form may go through two commands.
    fn row(&self, caller: &Caller, right: Right) -> String {
        let mut hash = Sha256::new();
        for part in [self.key.as_str(), caller.binding().as_str(), right.name] {
            hash.update((part.len() as u64).to_be_bytes());
            hash.update(part);
        }
        HEXLOWER.encode(&hash.finalize())
    }
}

/// What became of a key that was to be claimed.
pub(crate) enum Claimed {
    /// It is ours; the row's key.
    First(String),
    /// It was there; the outcome of the first time.
    Again(String),
    /// It was there, for other content.
    Other,
}

/// Claims the key in this transaction.
///
/// On PostgreSQL the insert waits for a rival's commit and then finds its row; on SQLite there is one writer.
pub(crate) async fn claim(
    writer: &Writer,
    key: &OnceKey,
    caller: &Caller,
    right: Right,
    now: kernel::MachineTime,
) -> Result<Claimed, StoreError> {
    let row = key.row(caller, right);
    let taken = writer
        .run("insert into ledger_once (key, at, content) values ($1, $2, $3) on conflict (key) do nothing", params![row, now, key.content])
        .await?;
    if taken == 1 {
        return Ok(Claimed::First(row));
    }
    let found = writer
        .one("select outcome, content from ledger_once where key = $1", params![row], |r| {
            Ok((r.get::<Option<String>>("outcome")?, r.get::<Option<String>>("content")?))
        })
        .await?;
    match found {
        Some((_, content)) if content != key.content => Ok(Claimed::Other),
        Some((Some(outcome), _)) => Ok(Claimed::Again(outcome)),
        _ => Err(StoreError::Broken("a once-key was committed without an outcome".into())),
    }
}

pub(crate) async fn remember(writer: &Writer, row: &str, outcome: &str) -> Result<(), StoreError> {
    writer.run("update ledger_once set outcome = $2 where key = $1", params![row, outcome]).await.map(|_| ())
}
