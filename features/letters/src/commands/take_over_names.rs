//! Taking over names as fixed terms from the facts of the edition and from the directory.

use ledger::{Change, Cx, Door, Verb};
use serde::{Deserialize, Serialize};

use crate::translation::TranslationFault;
use crate::translation::names::facts;
use crate::translation::terms::TERMS_LIMIT;
use crate::{TERMS, store};

/// How many names were taken over.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
pub struct TakenOver {
    /// Terms that are new.
    pub added: usize,
    /// Names that were terms already; these stay as they are.
    pub there: usize,
}

/// Takes over the names that are no terms yet. What somebody changed in a term that is there stays.
pub async fn take_over_names(cx: &Cx) -> Result<TakenOver, TranslationFault> {
    let edition = cx.edition()?;
    let mut tx = match cx.write::<TakenOver>(TERMS).await? {
        Door::Open(tx) => tx,
        Door::Again(outcome) => return Ok(outcome),
    };
    let there = store::terms(&tx, edition).await?;
    let facts = facts(&tx, edition).await?;
    let all = facts.len();
    let new: Vec<_> =
        facts.into_iter().filter(|fact| !there.iter().any(|t| t.sort == fact.sort && t.code.as_ref() == Some(&fact.code))).collect();
    if there.len() + new.len() > TERMS_LIMIT {
        return Err(TranslationFault::TooManyTerms);
    }
    let outcome = TakenOver { added: new.len(), there: all - new.len() };
    for fact in new {
        let term = fact.term(cx.new_id());
        store::insert_term(&tx, edition, &term).await?;
        tx.note(Change::added(&term, Verb("term-added")));
    }
    if outcome.added > 0 {
        tx.commit(&outcome).await?;
    }
    Ok(outcome)
}
