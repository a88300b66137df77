//! Entering an item: the next number of the edition, without a gap, in the caller's transaction.

use ledger::{Change, DoorFault, Verb, Work};

use crate::{BODY_LIMIT, ITEM, Item, NewItem, store};

/// Enters an item and gives it with its number. The number is taken and kept in one transaction: a roll-back leaves no gap. It is found by its
/// words as soon as the transaction is committed.
///
/// The caller has checked what people typed; of a text longer than [`BODY_LIMIT`] the beginning is kept.
pub async fn enter(work: &mut Work, new: NewItem) -> Result<Item, DoorFault> {
    let cx = work.cx().clone();
    let edition = cx.edition()?;
    let read = access::edition::by_id(work, edition).await?.ok_or(DoorFault::NoEdition)?;
    let number = store::next_number(work, edition, new.direction).await?;
    let mark = new.direction.name().to_ascii_uppercase();
    let id = cx.new_id();
    let item = Item {
        id,
        direction: new.direction,
        number,
        reference: format!("{}/{mark}/{number:04}", read.slug),
        at: new.at,
        dated: new.dated,
        channel: new.channel,
        state: new.state,
        from: new.from,
        to: new.to,
        document_number: new.document_number,
        subject: new.subject,
        about: new.about.unwrap_or_else(|| ITEM.at(id)),
        lang: new.lang,
        class: new.class,
        note: new.note,
        files: new.files,
        links: new.links,
        disposed_at: None,
        version: 1,
    };
    store::insert(work, edition, &item).await?;
    let body = within(&new.body, BODY_LIMIT);
    if !body.trim().is_empty() {
        store::insert_body(work, id, body).await?;
    }
    store::index(work, edition, &item, cx.machine_now()).await?;
    super::read_scans(work, &item, 0).await?;
    // words: correspondence-verb-*, correspondence-field-*
    work.note(Change::added(&item, Verb("registered")));
    Ok(item)
}

/// The beginning of a text, up to a number of bytes.
fn within(text: &str, limit: usize) -> &str {
    let mut end = limit.min(text.len());
    while !text.is_char_boundary(end) {
        end -= 1;
    }
    &text[..end]
}
