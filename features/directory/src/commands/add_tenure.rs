//! Recording who holds a post, or has held it.

use jiff::civil::Date;
use kernel::Id;
use ledger::{Change, Cx, Door, Verb};
use page::Form;
use serde::{Deserialize, Serialize};

use super::add_person::{PersonFields, person_in};
use crate::fields::{LAST, NAME, NAME_LIMIT, PERSON, Reading, SINCE};
use crate::{DirectoryFault, EDIT, Span, Tenure, store};

/// The choice of the form that stands for a person who is not in the directory yet.
pub(crate) const NEW: &str = "new";

/// Who holds the post.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Holder {
    /// A person of the directory.
    Known(Id),
    /// A person of this name, who is added.
    New(String),
}

/// A term of office.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Term {
    /// Who.
    pub holder: Holder,
    /// The first day, if it is known.
    pub since: Option<Date>,
    /// The last day, if it is over.
    pub last: Option<Date>,
}

/// A recorded term.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
pub struct Named {
    /// The term.
    pub tenure: Id,
    /// The person.
    pub person: Id,
}

impl Term {
    /// Reads the form, with all faults.
    pub fn read(form: &Form) -> Result<Self, Vec<DirectoryFault>> {
        let mut reading = Reading::new(form);
        let holder = match form.trimmed(PERSON) {
            NEW => Holder::New(reading.needed(NAME, NAME_LIMIT)),
            chosen => chosen.parse().map(Holder::Known).unwrap_or_else(|_| {
                // Nobody is added by oversight: a new person is chosen like any other.
                reading.faults.push(DirectoryFault::BadChoice(PERSON));
                Holder::New(String::new())
            }),
        };
        let (since, last) = (reading.day(SINCE), reading.day(LAST));
        if since.zip(last).is_some_and(|(since, last)| last < since) {
            reading.faults.push(DirectoryFault::Turned(LAST));
        }
        reading.end(Self { holder, since, last })
    }
}

/// Records a term of office; a new person is added with it.
///
/// Refuses a term that shares a day with another: a post has one holder, and a letter to it names one.
pub async fn add_tenure(cx: &Cx, post: Id, term: Term) -> Result<Named, DirectoryFault> {
    let mut tx = match cx.write::<Named>(EDIT).await? {
        Door::Open(tx) => tx,
        Door::Again(named) => return Ok(named),
    };
    tx.alone_with(post).await?;
    store::post(&tx, post).await?.ok_or(DirectoryFault::NotThere)?;
    let (since, until) = (term.since, term.last.and_then(Span::after));
    let span = Span::new(since, until);
    let others = store::tenures_of(&tx, post).await?;
    if let Some(other) = others.into_iter().find(|t| Span::new(t.since, t.until).meets(span)) {
        return Err(DirectoryFault::Held(SINCE, other.name));
    }
    let person = match term.holder {
        Holder::Known(id) => store::person(&tx, id).await?.ok_or(DirectoryFault::BadChoice(PERSON))?,
        Holder::New(name) => person_in(&mut tx, PersonFields { name, lang: None }).await?,
    };
    let tenure = Tenure { id: cx.new_id(), post, person: person.id, name: person.name, since, until };
    store::insert_tenure(&tx, &tenure).await?;
    tx.note(Change::between(None, &tenure, Verb("holder-added")));
    let named = Named { tenure: tenure.id, person: person.id };
    tx.commit(&named).await?;
    Ok(named)
}
