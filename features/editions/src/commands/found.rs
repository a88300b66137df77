//! Founding an edition from a file of facts.

use ::store::StoreError;
use kernel::Id;
use ledger::{Cx, Door};
use serde::{Deserialize, Serialize};

use super::describe::describe_in;
use crate::{EditionFacts, EditionFault, RUN};

/// A founded edition.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Founded {
    /// Which.
    pub id: Id,
    /// Its name in addresses.
    pub slug: String,
}

/// Founds an edition: the tenant and everything that the facts say of it, in one transaction. It becomes the current edition.
///
/// Refuses a slug that another edition has.
pub async fn found(cx: &Cx, facts: &EditionFacts, public: bool) -> Result<Founded, EditionFault> {
    let id = cx.new_id();
    // The trail of the founding belongs to the new edition.
    let cx = cx.with(|parts| parts.edition = Some(id));
    let mut tx = match cx.write::<Founded>(RUN).await? {
        Door::Open(tx) => tx,
        Door::Again(founded) => return Ok(founded),
    };
    let made = access::edition::found_in(&mut tx, id, &facts.slug, &facts.short_names, &facts.zone, public).await;
    made.map_err(|error| match error {
        StoreError::Unique(_) => EditionFault::SlugTaken,
        other => other.into(),
    })?;
    describe_in(&mut tx, id, facts).await?;
    let founded = Founded { id, slug: facts.slug.clone() };
    tx.commit(&founded).await?;
    Ok(founded)
}
