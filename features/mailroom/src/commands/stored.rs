//! Answers that are written once.

use ::store::StoreError;
use kernel::{Id, Lang};
use ledger::{Change, Cx, Door, Verb};

use super::TEXT_LIMIT;
use crate::store::stored_answers::{self, StoredAnswer};
use crate::{HANDLE, MailFault};

/// Characters of a name.
pub const NAME_LIMIT: usize = 100;

/// What is typed of a stored answer.
#[derive(Debug, Clone, Copy)]
pub struct StoredText<'a> {
    /// Its name; the same in every language.
    pub name: &'a str,
    /// Its language.
    pub lang: Lang,
    /// Its text.
    pub text: &'a str,
}

/// Keeps a stored answer: a new one, or the one of this id and version as it is now. Gives its id.
///
/// Refuses an empty or long name or text, and a name that is taken in its language.
pub async fn store_answer(cx: &Cx, id: Option<(Id, i64)>, typed: StoredText<'_>) -> Result<Id, MailFault> {
    let edition = cx.edition()?;
    let (name, text) = (typed.name.trim(), typed.text.trim());
    if name.is_empty() || name.chars().count() > NAME_LIMIT {
        return Err(MailFault::BadName);
    }
    if text.is_empty() || text.chars().count() > TEXT_LIMIT {
        return Err(MailFault::BadText);
    }
    let mut tx = match cx.write::<Id>(HANDLE).await? {
        Door::Open(tx) => tx,
        Door::Again(id) => return Ok(id),
    };
    let taken = |error: StoreError| if matches!(error, StoreError::Unique(_)) { MailFault::NameTaken } else { error.into() };
    let kept = StoredAnswer { id: cx.new_id(), name: name.to_owned(), lang: typed.lang, text: text.to_owned(), version: 1 };
    let id = match id {
        None => {
            stored_answers::insert(&tx, edition, &kept).await.map_err(taken)?;
            tx.note(Change::added(&kept, Verb::ADDED));
            kept.id
        }
        Some((id, version)) => {
            let before = stored_answers::one(&tx, edition, id).await?.ok_or(MailFault::NotThere)?;
            let after = StoredAnswer { id, version, ..kept };
            if !stored_answers::update(&tx, &after).await.map_err(taken)? {
                return Err(MailFault::Stale);
            }
            tx.note(Change::between(Some(&before), &after, Verb::CHANGED));
            id
        }
    };
    tx.commit(&id).await?;
    Ok(id)
}

/// Takes a stored answer away; what was sent with it stays as it is.
pub async fn remove_stored(cx: &Cx, id: Id) -> Result<(), MailFault> {
    let edition = cx.edition()?;
    let Door::Open(mut tx) = cx.write::<()>(HANDLE).await? else { return Ok(()) };
    let before = stored_answers::one(&tx, edition, id).await?.ok_or(MailFault::NotThere)?;
    stored_answers::delete(&tx, id).await?;
    tx.note(Change::removed(&before, Verb::REMOVED));
    tx.commit(&()).await?;
    Ok(())
}
