//! Entering an item: the next number of the edition, without a gap, in the caller's transaction.

use ledger::{Change, DoorFault, Verb, Work};

use crate::{Item, NewItem, store};

/// Enters an item and gives it with its number. The number is taken and kept in one transaction: a roll-back leaves no gap.
pub async fn enter(work: &mut Work, new: NewItem) -> Result<Item, DoorFault> {
    let cx = work.cx().clone();
    let edition = cx.edition()?;
    let read = access::edition::by_id(work, edition).await?.ok_or(DoorFault::NoEdition)?;
    let number = store::next_number(work, edition, new.direction).await?;
    let mark = new.direction.name().to_ascii_uppercase();
    let item = Item {
        id: cx.new_id(),
        direction: new.direction,
        number,
        reference: format!("{}/{mark}/{number:04}", read.slug),
        at: new.at,
        channel: new.channel,
        state: new.state,
        correspondent: new.correspondent,
        subject: new.subject,
        about: new.about,
        lang: new.lang,
        note: new.note,
        files: new.files,
    };
    store::insert(work, edition, &item).await?;
    // words: correspondence-verb-*, correspondence-field-*
    work.note(Change::added(&item, Verb("registered")));
    Ok(item)
}
