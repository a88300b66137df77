//! Changing a letter's number, date, class or reply form.

use kernel::Id;
use ledger::{Change, Cx, Door, Verb};

use super::draft::settings_fit;
use super::{NewLetter, open_to_writing};
use crate::{Letter, LetterKind, TextFault, WRITE, store};

/// Changes what was settled when the letter was drafted, while it is still in draft. `version` is the one that the form began from.
///
/// The source language stays: every version counts from it. So does the number of a corrigendum or addendum, which is its letter's.
/// Refuses what [`super::draft()`] refuses, and a letter that was changed meanwhile.
pub async fn amend(cx: &Cx, id: Id, version: i64, new: NewLetter) -> Result<Letter, TextFault> {
    let mut tx = match cx.write::<Letter>(WRITE).await? {
        Door::Open(tx) => tx,
        Door::Again(letter) => return Ok(letter),
    };
    let before = open_to_writing(&tx, id).await?;
    if before.version != version {
        return Err(TextFault::Changed);
    }
    settings_fit(&tx, &new.class, new.reply_form.as_ref()).await?;
    let number = match (before.number.kind, new.number.kind) {
        (LetterKind::Letter, LetterKind::Letter) => new.number,
        (LetterKind::Letter, _) => return Err(TextFault::PartNumber),
        _ => before.number.clone(),
    };
    let after = Letter {
        reference: number.to_string(),
        slug: number.slug(),
        number,
        dated: new.dated,
        class: new.class,
        reply_form: new.reply_form,
        version: before.version + 1,
        ..before.clone()
    };
    let unchanged = Letter { version: before.version, ..after.clone() };
    if unchanged == before {
        return Ok(before);
    }
    if !store::update_letter(&tx, &before, &after).await? {
        return Err(TextFault::Changed);
    }
    tx.note(Change::between(Some(&before), &after, Verb("amended")));
    tx.commit(&after).await?;
    Ok(after)
}
