//! The secret address of a mail, shown to a person: a personal link opens the answer of a ministry, so showing it is recorded
//! (DECISIONS.md 9). A sign-in link opens an account, and is shown to nobody.

use kernel::Id;
use ledger::{Change, Cx, Door, Ledger, Verb};
use store::{Conn, StoreError};

use crate::compose::{self, Unready};
use crate::list::{self, Mail};
use crate::{MAIL, Post, SHOW_LINK, Secret, SettleFault};

/// What stands for `{link}` and `{code}` in a mail's text.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Opened {
    /// The whole address; empty where the secret is a code alone.
    pub link: String,
    /// The short code; empty where there is none.
    pub code: String,
}

/// The secret of a mail; `None` if it has none or it is no longer valid. Records nothing: for a demo, where nothing is secret; elsewhere a
/// person sees it by [`show_link`].
pub async fn secret_of(conn: &Conn, ledger: &Ledger, base: &str, mail: &Mail) -> Result<Option<Opened>, StoreError> {
    match compose::open_secret(conn, ledger, base, mail).await {
        Ok(opened) => Ok((opened != Opened::default()).then_some(opened)),
        Err(Unready::Store(error)) => Err(error),
        Err(_) => Ok(None),
    }
}

/// Shows the personal link of a mail, after that has been recorded. Nothing of it is kept: with a once-key it would be recorded once and
/// shown again without a record, so the context carries none.
///
/// Refuses as not there: a mail of another edition, without a personal link, or with one that is no longer valid; and every sign-in link.
pub async fn show_link(cx: &Cx, id: Id) -> Result<Opened, SettleFault> {
    let edition = cx.edition()?;
    let cx = cx.with(|p| p.once = None);
    let Door::Open(mut tx) = cx.write::<()>(SHOW_LINK).await? else { return Err(SettleFault::NotThere) };
    let mail = list::one(&tx, edition, id).await?.ok_or(SettleFault::NotThere)?;
    if !matches!(mail.secret, Some(Secret::Link { .. })) {
        return Err(SettleFault::NotThere);
    }
    let opened = secret_of(&tx, cx.ledger(), &cx.tool::<Post>().base, &mail).await?.ok_or(SettleFault::NotThere)?;
    tx.note(Change::event(MAIL.at(id), Verb("link-shown")));
    tx.commit(&()).await?;
    Ok(opened)
}
