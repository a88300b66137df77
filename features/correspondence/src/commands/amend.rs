//! Correcting what was registered, and linking items. Number, direction and files stay.

use jiff::civil::Date;
use kernel::{Id, Lang};
use ledger::{Change, Cx, Door, Verb};

use super::record::{NOTE_LIMIT, check_lines, open_class};
use crate::{Channel, ENTER, Item, Link, LinkKind, RegisterFault, store};

/// What can be corrected.
#[derive(Debug, Clone)]
pub struct Correction {
    /// By which channel.
    pub channel: Channel,
    /// The date that the document bears.
    pub dated: Option<Date>,
    /// The state.
    pub state: Option<Id>,
    /// From which office or person.
    pub from: String,
    /// To which office or person.
    pub to: String,
    /// The number that the paper bears.
    pub document_number: String,
    /// What it is about.
    pub subject: String,
    /// Its language.
    pub lang: Lang,
    /// The class of the file plan.
    pub class: Option<Id>,
    /// A remark.
    pub note: String,
}

/// Corrects an item. `version` is the one that the person saw.
pub async fn amend(cx: &Cx, id: Id, version: i64, correction: Correction) -> Result<(), RegisterFault> {
    let edition = cx.edition()?;
    let c = correction;
    check_lines(&[("from", &c.from), ("to", &c.to), ("document_number", &c.document_number), ("subject", &c.subject)])?;
    if c.note.chars().count() > NOTE_LIMIT {
        return Err(RegisterFault::LongText("note"));
    }
    if c.subject.trim().is_empty() {
        return Err(RegisterFault::NoSubject);
    }
    let Door::Open(mut tx) = cx.write::<()>(ENTER).await? else { return Ok(()) };
    let before = there(&tx, edition, id).await?;
    if before.version != version {
        return Err(RegisterFault::Stale);
    }
    if c.class != before.class {
        open_class(&tx, edition, c.class).await?;
    }
    if let Some(state) = c.state {
        directory::store::state(&tx, state).await?.ok_or(RegisterFault::Nobody)?;
    }
    let line = |text: &str| text.trim().to_owned();
    let after = Item {
        channel: c.channel,
        dated: c.dated,
        state: c.state,
        from: line(&c.from),
        to: line(&c.to),
        document_number: line(&c.document_number),
        subject: line(&c.subject),
        lang: c.lang,
        class: c.class,
        note: line(&c.note),
        version: before.version + 1,
        ..before.clone()
    };
    if after.correspondent().is_empty() && after.state.is_none() {
        return Err(RegisterFault::Nobody);
    }
    if !store::update(&tx, edition, version, &after).await? {
        return Err(RegisterFault::Stale);
    }
    store::index(&tx, edition, &after, cx.machine_now()).await?;
    tx.note(Change::between(Some(&before), &after, Verb("corrected")));
    tx.commit(&()).await?;
    Ok(())
}

async fn there(conn: &::store::Conn, edition: Id, id: Id) -> Result<Item, RegisterFault> {
    let item = store::one(conn, edition, id).await?.ok_or(RegisterFault::NotThere)?;
    if item.disposed_at.is_some() { Err(RegisterFault::Disposed) } else { Ok(item) }
}

/// Links an item to the one with this number; linking it again in the same way changes nothing.
pub async fn link(cx: &Cx, id: Id, kind: LinkKind, number: &str) -> Result<(), RegisterFault> {
    let edition = cx.edition()?;
    let Door::Open(mut tx) = cx.write::<()>(ENTER).await? else { return Ok(()) };
    tx.alone_with(id).await?;
    let before = there(&tx, edition, id).await?;
    let number = number.trim();
    let other = store::by_reference(&tx, edition, number).await?;
    let other = other.ok_or_else(|| RegisterFault::NoSuchNumber(number.chars().take(40).collect()))?;
    if other.id == id {
        return Err(RegisterFault::Itself);
    }
    let added = Link { kind, item: other.id };
    let mut after = before.clone();
    if !after.links.contains(&added) {
        after.links.push(added);
        after.links.sort();
    }
    store::add_link(&tx, id, &added).await?;
    tx.note(Change::between(Some(&before), &after, Verb("linked")));
    tx.commit(&()).await?;
    Ok(())
}

/// Takes a link away.
pub async fn unlink(cx: &Cx, id: Id, link: Link) -> Result<(), RegisterFault> {
    let edition = cx.edition()?;
    let Door::Open(mut tx) = cx.write::<()>(ENTER).await? else { return Ok(()) };
    tx.alone_with(id).await?;
    let before = there(&tx, edition, id).await?;
    let mut after = before.clone();
    after.links.retain(|kept| *kept != link);
    if after.links.len() == before.links.len() {
        return Err(RegisterFault::NotThere);
    }
    store::remove_link(&tx, id, &link).await?;
    tx.note(Change::between(Some(&before), &after, Verb("unlinked")));
    tx.commit(&()).await?;
    Ok(())
}
