//! Adding a dated membership to a state.

use jiff::civil::Date;
use kernel::Id;
use ledger::{Change, Cx, Door, Verb};
use page::Form;

use crate::fields::{BODY, LAST, NOTE, NOTE_LIMIT, Reading, SINCE};
use crate::{DirectoryFault, EDIT, Membership, Span, store};

/// A membership, with its days.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct TermOfMembership {
    /// `UN`, `ITU`.
    pub body: String,
    /// The first day, if it is known.
    pub since: Option<Date>,
    /// The last day, if it is over.
    pub last: Option<Date>,
    /// The source, or what is assumed.
    pub note: String,
}

impl TermOfMembership {
    /// Reads the form, with all faults.
    pub fn read(form: &Form) -> Result<Self, Vec<DirectoryFault>> {
        let mut reading = Reading::new(form);
        let (body, since, last) = (reading.code(BODY), reading.day(SINCE), reading.day(LAST));
        if since.zip(last).is_some_and(|(since, last)| last < since) {
            reading.faults.push(DirectoryFault::Turned(LAST));
        }
        let note = reading.line(NOTE, NOTE_LIMIT);
        reading.end(Self { body, since, last, note })
    }
}

/// Adds a membership to a state. Refuses one that shares a day with another in the same body.
pub async fn add_membership(cx: &Cx, state: Id, term: TermOfMembership) -> Result<Id, DirectoryFault> {
    let mut tx = match cx.write::<Id>(EDIT).await? {
        Door::Open(tx) => tx,
        Door::Again(id) => return Ok(id),
    };
    tx.alone_with(state).await?;
    store::state(&tx, state).await?.ok_or(DirectoryFault::NotThere)?;
    let until = term.last.and_then(Span::after);
    let (since, body, note) = (term.since, term.body, term.note);
    let others = store::memberships_of(&tx, state).await?;
    let span = Span::new(since, until);
    if others.iter().any(|m| m.body == body && Span::new(m.since, m.until).meets(span)) {
        return Err(DirectoryFault::MemberAlready);
    }
    let membership = Membership { id: cx.new_id(), state, body, since, until, note };
    store::insert_membership(&tx, &membership).await?;
    tx.note(Change::between(None, &membership, Verb("membership-added")));
    tx.commit(&membership.id).await?;
    Ok(membership.id)
}
