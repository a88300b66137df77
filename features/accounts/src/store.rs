//! The only SQL of this feature: what became of the mails with an account's links. The tables of accounts are `access`'s.

use kernel::{Id, MachineTime};
use outbox::{MailState, Purpose};
use store::{Conn, StoreError, params};

/// A mail with a sign-in link.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) struct SentLink {
    /// When it was asked for.
    pub made_at: MachineTime,
    /// How it stands.
    pub state: MailState,
    /// The mail server's last words.
    pub words: Option<String>,
}

/// Links shown; older ones have long run out.
const SHOWN: i64 = 5;

/// The last mails with sign-in links of an account, newest first.
pub(crate) async fn sent_links(conn: &Conn, account: Id) -> Result<Vec<SentLink>, StoreError> {
    conn.all(
        "select state, made_at, words from outbox_mail_v where about = $1 and purpose = $2 order by made_at desc, id limit $3",
        params![account, Purpose::SignIn.name(), SHOWN],
        |r| Ok(SentLink { made_at: r.get("made_at")?, state: r.get("state")?, words: r.get("words")? }),
    )
    .await
}
