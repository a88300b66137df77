//! Saving what was typed under a personal link, step by step, so that nothing is lost.

use ledger::{Change, Cx, Door, Verb};
use page::Form;

use super::give::own;
use crate::{GIVE, ReplyFault, store};

/// Saves these fields of the form, and keeps the others as they were. Nothing of the content enters the trail: it is not yet said.
pub async fn save_draft(cx: &Cx, fields: &[&str], form: &Form) -> Result<(), ReplyFault> {
    let mut tx = match cx.write::<()>(GIVE).await? {
        Door::Open(tx) => tx,
        Door::Again(()) => return Ok(()),
    };
    let consignment = own(cx)?;
    let mut kept = store::draft(&tx, consignment).await?.map_or_else(Vec::new, |d| d.pairs);
    kept.retain(|(name, _)| !fields.contains(&name.as_str()));
    for field in fields {
        kept.extend(form.values(field).iter().map(|value| ((*field).to_owned(), value.clone())));
    }
    store::put_draft(&tx, consignment, &kept, cx.machine_now()).await?;
    tx.note(Change::event(letters::CONSIGNMENT.at(consignment), Verb("draft-saved")));
    tx.commit(&()).await?;
    Ok(())
}
