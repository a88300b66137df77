//! Showing an edition to the public, or hiding it.

use ledger::{Cx, Door};
use serde::{Deserialize, Serialize};

use crate::{EditionFault, RUN};

/// Whether the public sees the edition now.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
pub struct Shown {
    /// It does.
    pub public: bool,
}

/// Shows the edition at hand to the public, or hides it. Doing what is done already leaves no trace.
///
/// Personal links work either way: they are the ministries', not the public's.
pub async fn set_public(cx: &Cx, public: bool) -> Result<Shown, EditionFault> {
    let mut tx = match cx.write::<Shown>(RUN).await? {
        Door::Open(tx) => tx,
        Door::Again(shown) => return Ok(shown),
    };
    let shown = Shown { public };
    if access::edition::show_in(&mut tx, public).await? {
        tx.commit(&shown).await?;
    }
    Ok(shown)
}
