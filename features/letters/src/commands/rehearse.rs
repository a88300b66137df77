//! Rehearsing a letter to a test address.

use kernel::Id;
use ledger::{Change, Cx, Door, Thing, Verb};
use mail::Address;

use crate::jobs::{Rehearse, rehearse_choice};
use crate::{DISPATCH_LETTERS, LetterFault, plan, store};

/// Orders a rehearsal: one mail for each language, or one for each addressee, all to the test address. Gives how many.
pub async fn rehearse(cx: &Cx, letter: Id, address: &str, all: bool) -> Result<i64, LetterFault> {
    let edition = cx.edition()?;
    let address = Address::parse(address).map_err(|_| LetterFault::BadAddress)?;
    let mut tx = match cx.write::<i64>(DISPATCH_LETTERS).await? {
        Door::Open(tx) => tx,
        Door::Again(n) => return Ok(n),
    };
    let letter = store::letter(&tx, edition, letter).await?.ok_or(LetterFault::NotThere)?;
    let plan = plan::plan(&tx, &letter, cx.now()).await?;
    let posts = rehearse_choice(&plan, all);
    if posts.is_empty() {
        return Err(LetterFault::NoAddressee);
    }
    for post in &posts {
        tx.enqueue(&Rehearse { letter: letter.id, post: *post, address: address.as_str().into() });
    }
    let number = i64::try_from(posts.len()).unwrap_or(i64::MAX);
    tx.note(
        Change::event(letter.at(), Verb("rehearsal-ordered")).with("mails", number.to_string()).with_personal("address", address.as_str()),
    );
    tx.commit(&number).await?;
    Ok(number)
}
