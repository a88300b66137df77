//! Once-keys: the same form sent twice has one effect and gives the same outcome.

use data_encoding::HEXLOWER;
use sha2::{Digest, Sha256};
use store::{StoreError, Writer, params};

use crate::{Caller, Right};

/// What makes one request the same as another: the form's token, and a digest of what was typed into it. The same form sent again is the
/// same; the form gone back to, changed and sent is a new one, so that nothing typed is passed over.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct OnceKey(String);

impl OnceKey {
    /// From a form's token and the bytes of its fields, or from an `Idempotency-Key` alone.
    pub fn new(token: &str, content: &[u8]) -> Self {
        let mut hash = Sha256::new();
        hash.update((token.len() as u64).to_be_bytes());
        hash.update(token);
        hash.update(content);
        Self(HEXLOWER.encode(&hash.finalize()))
    }

    /// The row's key: nobody meets another caller's outcome, and one form may go through two commands.
    fn row(&self, caller: &Caller, right: Right) -> String {
        let mut hash = Sha256::new();
        for part in [self.0.as_str(), caller.binding().as_str(), right.name] {
            hash.update((part.len() as u64).to_be_bytes());
            hash.update(part);
        }
        HEXLOWER.encode(&hash.finalize())
    }
}

/// Claims the key in this transaction. `None`: it is ours, and the row's key is given; `Some`: the outcome of the first time.
///
/// On PostgreSQL the insert waits for a rival's commit and then finds its row; on SQLite there is one writer.
pub(crate) async fn claim(
    writer: &Writer,
    key: &OnceKey,
    caller: &Caller,
    right: Right,
    now: kernel::MachineTime,
) -> Result<Result<String, String>, StoreError> {
    let row = key.row(caller, right);
    let taken = writer.run("insert into ledger_once (key, at) values ($1, $2) on conflict (key) do nothing", params![row, now]).await?;
    if taken == 1 {
        return Ok(Ok(row));
    }
    let outcome =
        writer.one("select outcome from ledger_once where key = $1", params![row], |r| r.get::<Option<String>>("outcome")).await?;
    outcome.flatten().map(Err).ok_or_else(|| StoreError::Broken("a once-key was committed without an outcome".into()))
}

pub(crate) async fn remember(writer: &Writer, row: &str, outcome: &str) -> Result<(), StoreError> {
    writer.run("update ledger_once set outcome = $2 where key = $1", params![row, outcome]).await.map(|_| ())
}
