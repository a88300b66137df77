//! Editing a person.

use kernel::Id;
use ledger::{Change, Cx, Door, Verb};

use super::PersonFields;
use crate::{DirectoryFault, EDIT, Person, store};

/// Changes what is said of a person. Gives the version that it has now.
///
/// Refuses an edit that began from another version than the present one. An edit that changes nothing leaves no trace.
pub async fn edit_person(cx: &Cx, id: Id, began_from: i64, fields: PersonFields) -> Result<i64, DirectoryFault> {
    let mut tx = match cx.write::<i64>(EDIT).await? {
        Door::Open(tx) => tx,
        Door::Again(version) => return Ok(version),
    };
    let before = store::person(&tx, id).await?.ok_or(DirectoryFault::NotThere)?;
    if before.version != began_from {
        return Err(DirectoryFault::Stale);
    }
    let mut after = Person { name: fields.name, lang: fields.lang, ..before.clone() };
    if after == before {
        return Ok(before.version);
    }
    after.version += 1;
    if !store::keep_person(&tx, began_from, &after).await? {
        return Err(DirectoryFault::Stale);
    }
    tx.note(Change::between(Some(&before), &after, Verb::CHANGED));
    tx.commit(&after.version).await?;
    Ok(after.version)
}
