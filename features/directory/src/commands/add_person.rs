//! Adding a person.

use kernel::{Id, Lang};
use ledger::{Change, Cx, Door, Verb, Work};
use page::Form;

use crate::fields::{LANG, NAME, NAME_LIMIT, Reading};
use crate::{DirectoryFault, EDIT, Person, store};

/// What is said of a person.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct PersonFields {
    /// The name.
    pub name: String,
    /// The language in which the person is written to, if it is known.
    pub lang: Option<Lang>,
}

impl PersonFields {
    /// Reads the form, with all faults.
    pub fn read(form: &Form) -> Result<Self, Vec<DirectoryFault>> {
        let mut reading = Reading::new(form);
        let fields = Self { name: reading.needed(NAME, NAME_LIMIT), lang: reading.lang(LANG) };
        reading.end(fields)
    }
}

/// Adds a person. Two persons may have the same name.
pub async fn add_person(cx: &Cx, fields: PersonFields) -> Result<Id, DirectoryFault> {
    let mut tx = match cx.write::<Id>(EDIT).await? {
        Door::Open(tx) => tx,
        Door::Again(id) => return Ok(id),
    };
    let person = person_in(&mut tx, fields).await?;
    tx.commit(&person.id).await?;
    Ok(person.id)
}

/// The same inside a transaction.
pub(super) async fn person_in(work: &mut Work, fields: PersonFields) -> Result<Person, DirectoryFault> {
    let person = Person { id: work.cx().new_id(), name: fields.name, lang: fields.lang, sample: false, version: 1 };
    store::insert_person(work, &person).await?;
    work.note(Change::between(None, &person, Verb::ADDED));
    Ok(person)
}
