//! Describing an edition that was founded without its facts.

use ::store::StoreError;
use kernel::Id;
use ledger::{Change, Cx, Door, Verb, Work};

use crate::record::Record;
use crate::{EditionFacts, EditionFault, RUN, store};

/// Describes the edition at hand, which has been founded with its name alone. Slug, zone and short name stay as founded.
///
/// Refuses an edition that is described already: that one is edited.
pub async fn describe(cx: &Cx, facts: &EditionFacts) -> Result<(), EditionFault> {
    let mut tx = match cx.write::<()>(RUN).await? {
        Door::Open(tx) => tx,
        Door::Again(()) => return Ok(()),
    };
    let edition = cx.edition()?;
    describe_in(&mut tx, edition, facts).await?;
    tx.commit(&()).await?;
    Ok(())
}

/// The same inside a transaction.
pub(super) async fn describe_in(work: &mut Work, edition: Id, facts: &EditionFacts) -> Result<(), EditionFault> {
    store::describe(work, edition, facts).await.map_err(|error| match error {
        StoreError::Unique(_) => EditionFault::AlreadyDescribed,
        other => other.into(),
    })?;
    let after = store::edition(work, edition).await?.ok_or(EditionFault::NotThere)?;
    let codes = |list: Vec<&str>| list.join(", ");
    let change = Change::added(&Record::of(&after), Verb("described"))
        .with("frameworks", codes(facts.frameworks.iter().map(|i| i.code.as_str()).collect()))
        .with("stakeholder_types", codes(facts.stakeholder_types.iter().map(|t| t.code.as_str()).collect()))
        .with("ranks", codes(facts.ranks.iter().map(|r| r.code.as_str()).collect()));
    work.note(change);
    Ok(())
}
