//! Editing an organisation.

use kernel::Id;
use ledger::{Change, Cx, Door, Verb};

use super::OrganisationFields;
use crate::fields::STATE;
use crate::{DirectoryFault, EDIT, Organisation, store};

/// Changes what is said of an organisation. Gives the version that it has now.
///
/// Refuses an edit that began from another version than the present one. An edit that changes nothing leaves no trace.
pub async fn edit_organisation(cx: &Cx, id: Id, began_from: i64, fields: OrganisationFields) -> Result<i64, DirectoryFault> {
    let mut tx = match cx.write::<i64>(EDIT).await? {
        Door::Open(tx) => tx,
        Door::Again(version) => return Ok(version),
    };
    let before = store::organisation(&tx, id).await?.ok_or(DirectoryFault::NotThere)?;
    if before.version != began_from {
        return Err(DirectoryFault::Stale);
    }
    if let Some(state) = fields.state {
        store::state(&tx, state).await?.ok_or(DirectoryFault::BadChoice(STATE))?;
    }
    let OrganisationFields { acronym, names, stakeholder_type, state } = fields;
    let mut after = Organisation { acronym, names, stakeholder_type, state, ..before.clone() };
    if after == before {
        return Ok(before.version);
    }
    after.version += 1;
    if !store::keep_organisation(&tx, began_from, &after).await? {
        return Err(DirectoryFault::Stale);
    }
    tx.note(Change::between(Some(&before), &after, Verb::CHANGED));
    tx.commit(&after.version).await?;
    Ok(after.version)
}
