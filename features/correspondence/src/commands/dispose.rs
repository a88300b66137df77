//! Disposal: a list of what is due is proposed, approved by another person, and done with a certificate.

use ::store::{Conn, FileId};
use kernel::{EditionTime, Refusal};
use kernel::{Id, Sort};
use ledger::{Change, Cx, Door, DoorFault, Failure, Job, Next, Verb};
use serde::{Deserialize, Serialize};
use web::Tables;

use crate::certificate;
use crate::disposal::{Disposal, DisposalState, Listed, Move};
use crate::{APPROVE, Action, ITEM, Item, PROPOSE, RegisterFault, SEE, store};

/// Items of one list: what two people can look over, and one transaction can do.
const LIST_LIMIT: usize = 1000;

/// What is due under the plan on a day, for an action.
pub async fn due(conn: &Conn, cx: &Cx, edition: Id, action: Action) -> Result<Vec<(Item, Listed)>, RegisterFault> {
    let zone = access::edition::by_id(conn, edition).await?.ok_or(DoorFault::NoEdition)?.zone();
    let today = cx.now().in_zone(&zone).date();
    let classes = store::classes(conn, edition).await?;
    let mut due = Vec::new();
    for (item, under) in store::candidates(conn, edition, action).await? {
        let Some(class) = classes.iter().find(|c| c.id == under) else { continue };
        let Some(until) = class.kept_until(item.at.in_zone(&zone).date()) else { continue };
        if until < today {
            let listed = Listed {
                item: item.id,
                reference: item.reference.clone(),
                at: item.at,
                class: class.code.clone(),
                due: until,
                checksum: None,
            };
            due.push((item, listed));
        }
    }
    Ok(due)
}

/// Proposes a list of everything that is due, at most the thousand oldest. Refuses if nothing is due.
pub async fn propose(cx: &Cx, action: Action) -> Result<Id, RegisterFault> {
    let edition = cx.edition()?;
    if action == Action::Keep {
        return Err(RegisterFault::NothingDue);
    }
    let mut tx = match cx.write::<Id>(PROPOSE).await? {
        Door::Open(tx) => tx,
        Door::Again(id) => return Ok(id),
    };
    tx.alone_with(edition).await?;
    let due = due(&tx, cx, edition, action).await?;
    if due.is_empty() {
        return Err(RegisterFault::NothingDue);
    }
    let mut disposal = Disposal {
        id: cx.new_id(),
        number: 0,
        action,
        state: DisposalState::Proposed,
        proposed_at: cx.now(),
        proposed_by: cx.caller().account(),
        approved_at: None,
        approved_by: None,
        done_at: None,
        done_by: None,
        certificate: None,
        version: 1,
    };
    disposal.number = store::insert_disposal(&tx, edition, &disposal).await?;
    let count = due.len().min(LIST_LIMIT);
    for (_, listed) in due.into_iter().take(LIST_LIMIT) {
        store::insert_listed(&tx, disposal.id, &listed).await?;
    }
    tx.note(Change::added(&disposal, Verb("proposed")).with("count", count.to_string()));
    tx.commit(&disposal.id).await?;
    Ok(disposal.id)
}

/// Approves a list. Refuses the person who proposed it, and a list with something under hold.
pub async fn approve(cx: &Cx, id: Id, version: i64) -> Result<(), RegisterFault> {
    let edition = cx.edition()?;
    let Door::Open(mut tx) = cx.write::<()>(APPROVE).await? else { return Ok(()) };
    tx.alone_with(edition).await?;
    let before = there(&tx, edition, id, version).await?;
    let state = before.state.next(Move::Approve)?;
    let account = cx.caller().account();
    if account.is_some() && account == before.proposed_by {
        return Err(RegisterFault::SamePerson);
    }
    if store::held_on(&tx, id).await? > 0 {
        return Err(RegisterFault::Held);
    }
    let after = Disposal { state, approved_at: Some(cx.now()), approved_by: account, version: version + 1, ..before.clone() };
    if !store::keep_disposal(&tx, edition, version, &after).await? {
        return Err(RegisterFault::Stale);
    }
    tx.note(Change::between(Some(&before), &after, Verb("approved")));
    tx.commit(&()).await?;
    Ok(())
}

/// Withdraws a list that was not done. Its items may come on another.
pub async fn withdraw(cx: &Cx, id: Id, version: i64) -> Result<(), RegisterFault> {
    let edition = cx.edition()?;
    let Door::Open(mut tx) = cx.write::<()>(PROPOSE).await? else { return Ok(()) };
    let before = there(&tx, edition, id, version).await?;
    let after = Disposal { state: before.state.next(Move::Withdraw)?, version: version + 1, ..before.clone() };
    if !store::keep_disposal(&tx, edition, version, &after).await? {
        return Err(RegisterFault::Stale);
    }
    tx.note(Change::between(Some(&before), &after, Verb("withdrawn")));
    tx.commit(&()).await?;
    Ok(())
}

async fn there(conn: &Conn, edition: Id, id: Id, version: i64) -> Result<Disposal, RegisterFault> {
    let disposal = store::disposal(conn, edition, id).await?.ok_or(RegisterFault::NotThere)?;
    if disposal.version == version { Ok(disposal) } else { Err(RegisterFault::Stale) }
}

/// Does what an approved list says: the words, texts and files of its items are taken away; number, dates, class and a checksum remain, and a
/// certificate is kept. In one transaction: all of it, or nothing.
///
/// Refuses a list that is not approved, and one with something under hold.
pub async fn carry_out(cx: &Cx, id: Id, version: i64) -> Result<(), RegisterFault> {
    let edition = cx.edition()?;
    let read = cx.read(PROPOSE).await?;
    let before = there(&read, edition, id, version).await?;
    let state = before.state.next(Move::CarryOut)?;
    if store::held_on(&read, id).await? > 0 {
        return Err(RegisterFault::Held);
    }
    // The checksums are those of the items as they stand now; the transaction looks again.
    let mut listed = store::listed(&read, id).await?;
    for line in &mut listed {
        line.checksum = Some(checksum(cx, &read, edition, line.item).await?);
    }
    let after = Disposal { state, done_at: Some(cx.now()), done_by: cx.caller().account(), version: version + 1, ..before.clone() };
    let document = certificate::document(cx, &read, &after, &listed).await?;
    drop(read);
    let pdf = crate::pages::set(cx, document).await.map_err(RegisterFault::Unset)?;
    let file = cx.files().put(pdf).await?;
    let after = Disposal { certificate: Some(file.to_string()), ..after };

    let Door::Open(mut tx) = cx.write::<()>(PROPOSE).await? else { return Ok(()) };
    tx.alone_with(edition).await?;
    if store::held_on(&tx, id).await? > 0 {
        return Err(RegisterFault::Held);
    }
    if !store::keep_disposal(&tx, edition, version, &after).await? {
        return Err(RegisterFault::Stale);
    }
    let mut files = Vec::new();
    for line in &listed {
        let checksum = checksum(cx, &tx, edition, line.item).await?;
        if line.checksum.as_ref() != Some(&checksum) {
            return Err(RegisterFault::Stale);
        }
        let item = store::one(&tx, edition, line.item).await?.ok_or(RegisterFault::NotThere)?;
        files.extend(item.files.iter().map(|f| f.file.clone()));
        let gone = Item { disposed_at: Some(cx.now()), ..item };
        store::dispose(&tx, id, &gone, &checksum).await?;
        let change = Change::event(ITEM.at(line.item), Verb("disposed"));
        tx.note(change.with("reference", line.reference.clone()).with("class", line.class.clone()).with("checksum", checksum));
    }
    tx.note(Change::between(Some(&before), &after, Verb("carried-out")));
    if !files.is_empty() {
        tx.enqueue(&RemoveFiles { files });
    }
    tx.commit(&()).await?;
    Ok(())
}

/// Of an item as it stands, with its text and the names of its files, under the key of the house.
async fn checksum(cx: &Cx, conn: &Conn, edition: Id, item: Id) -> Result<String, RegisterFault> {
    let item = store::one(conn, edition, item).await?.ok_or(RegisterFault::NotThere)?;
    let body = store::body(conn, item.id).await?.unwrap_or_default();
    let record = serde_json::to_vec(&item).map_err(|e| ::store::StoreError::Broken(e.to_string()))?;
    let code = cx.ledger().secret().code("register-item", &[&record, body.as_bytes()]);
    Ok(code.iter().map(|byte| format!("{byte:02x}")).collect())
}

/// Takes stored files away that nothing names any more.
#[derive(Debug, Serialize, Deserialize)]
pub struct RemoveFiles {
    /// Their names.
    pub files: Vec<String>,
}

impl Job for RemoveFiles {
    const NAME: &'static str = "correspondence.remove-files";

    async fn run(self, cx: Cx) -> Result<Next, Failure> {
        for file in self.files {
            let Ok(id) = file.parse::<FileId>() else { continue };
            if named(&cx, &file).await? {
                continue;
            }
            let bytes = match cx.files().get(id).await {
                Ok(bytes) => bytes,
                Err(fault) if fault.sort() == Sort::Unavailable => return Err(fault.into()),
                // Gone, or damaged: there is nothing to put back.
                Err(_) => continue,
            };
            cx.files().remove(id).await?;
            // Somebody may have brought the same file meanwhile.
            if named(&cx, &file).await? {
                cx.files().put(bytes).await?;
            }
        }
        Ok(Next::Done)
    }
}

/// Whether any feature's rows, or a mail, name a stored file.
async fn named(cx: &Cx, file: &str) -> Result<bool, DoorFault> {
    let read = cx.read(SEE).await?;
    for query in &cx.tool::<Tables>().files {
        let sql = format!("select count(*) from ({query}) named where named.file = $1");
        if read.number(&sql, ::store::params![file]).await? > 0 {
            return Ok(true);
        }
    }
    Ok(outbox::list::files(&read).await?.iter().any(|name| name == file))
}

/// How long ago something was, for lists: the day in the edition's zone.
pub(crate) fn day(at: EditionTime, zone: &kernel::Zone) -> jiff::civil::Date {
    at.in_zone(zone).date()
}
