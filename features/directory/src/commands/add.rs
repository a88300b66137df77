//! Adding regions, states with their memberships, posts with their first contact points, and addressee classes.

use ::store::Json;
use jiff::civil::Date;
use kernel::{Id, Text};
use ledger::{Change, Cx, Door, Thing, Verb, Work};

use crate::{AddresseeClass, Contact, ContactKind, DirectoryFault, EDIT, Membership, Post, State, store};

/// Adds a region of the M49 list.
pub async fn add_region(cx: &Cx, code: &str, parent: Option<&str>, names: &Text) -> Result<(), DirectoryFault> {
    let mut tx = match cx.write::<()>(EDIT).await? {
        Door::Open(tx) => tx,
        Door::Again(()) => return Ok(()),
    };
    store::insert_region(&tx, code, parent, names).await?;
    tx.note(Change::event(crate::STATE.at(cx.new_id()), Verb("region-added")).with("region", code).with("names", text_of(names)));
    tx.commit(&()).await?;
    Ok(())
}

fn text_of(names: &Text) -> String {
    serde_json::to_string(&Json(names.clone()).0).unwrap_or_default()
}

/// A membership of a state: the body, the first day if it is known, and where that is from.
#[derive(Debug, Clone)]
pub struct NewMembership {
    /// `UN`, `ITU`.
    pub body: String,
    /// The first day.
    pub since: Option<Date>,
    /// The source, or what is assumed.
    pub note: String,
}

/// Adds a state with its memberships. Refuses a code that is there.
pub async fn add_state(cx: &Cx, state: State, memberships: &[NewMembership]) -> Result<Id, DirectoryFault> {
    let mut tx = match cx.write::<Id>(EDIT).await? {
        Door::Open(tx) => tx,
        Door::Again(id) => return Ok(id),
    };
    store::insert_state(&tx, &state).await?;
    for m in memberships {
        let membership =
            Membership { id: cx.new_id(), state: state.id, body: m.body.clone(), since: m.since, until: None, note: m.note.clone() };
        store::insert_membership(&tx, &membership).await?;
    }
    let member_of = memberships.iter().map(|m| m.body.as_str()).collect::<Vec<_>>().join(" ");
    tx.note(Change::added(&state, Verb::ADDED).with("member_of", member_of));
    tx.commit(&state.id).await?;
    Ok(state.id)
}

/// Adds a post with its first contact points, of now.
pub async fn add_post(cx: &Cx, post: Post, contacts: &[(ContactKind, String)]) -> Result<Id, DirectoryFault> {
    let mut tx = match cx.write::<Id>(EDIT).await? {
        Door::Open(tx) => tx,
        Door::Again(id) => return Ok(id),
    };
    store::insert_post(&tx, &post).await?;
    tx.note(Change::added(&post, Verb::ADDED));
    for (kind, value) in contacts {
        contact(&mut tx, Some(post.id), None, *kind, value).await?;
    }
    tx.commit(&post.id).await?;
    Ok(post.id)
}

/// A contact point of now, inside the transaction of what it belongs to.
pub(super) async fn contact(
    work: &mut Work,
    post: Option<Id>,
    person: Option<Id>,
    kind: ContactKind,
    value: &str,
) -> Result<Id, DirectoryFault> {
    let cx = work.cx().clone();
    let contact = Contact { id: cx.new_id(), post, person, kind, value: value.trim().into(), since: cx.now(), until: None };
    store::insert_contact(work, &contact).await?;
    work.note(Change::added(&contact, Verb::ADDED));
    Ok(contact.id())
}

/// Saves an addressee class. Refuses a slug that is there.
pub async fn add_class(cx: &Cx, class: AddresseeClass) -> Result<Id, DirectoryFault> {
    let mut tx = match cx.write::<Id>(EDIT).await? {
        Door::Open(tx) => tx,
        Door::Again(id) => return Ok(id),
    };
    store::insert_class(&tx, &class).await?;
    tx.note(Change::added(&class, Verb::ADDED));
    tx.commit(&class.id).await?;
    Ok(class.id)
}
