//! Adding an organisation.

use kernel::{Id, Text};
use ledger::{Change, Cx, Door, Verb};
use page::Form;

use crate::fields::{ACRONYM, CODE_LIMIT, NAME_IN, Reading, STATE, TYPE};
use crate::{DirectoryFault, EDIT, Organisation, store};

/// What is said of an organisation.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct OrganisationFields {
    /// The acronym; may be empty.
    pub acronym: String,
    /// The name, in at least one language.
    pub names: Text,
    /// The code of its type among the stakeholders: `civil_society`.
    pub stakeholder_type: String,
    /// The state to which it belongs, if to one.
    pub state: Option<Id>,
}

impl OrganisationFields {
    /// Reads the form, with all faults.
    pub fn read(form: &Form) -> Result<Self, Vec<DirectoryFault>> {
        let mut reading = Reading::new(form);
        let acronym = reading.line(ACRONYM, CODE_LIMIT);
        let names = reading.text(NAME_IN);
        let stakeholder_type = reading.code(TYPE);
        let state = match form.trimmed(STATE) {
            "" => None,
            chosen => chosen.parse().map_err(|_| reading.faults.push(DirectoryFault::BadChoice(STATE))).ok(),
        };
        reading.end(Self { acronym, names, stakeholder_type, state })
    }
}

/// Adds an organisation.
pub async fn add_organisation(cx: &Cx, fields: OrganisationFields) -> Result<Id, DirectoryFault> {
    let mut tx = match cx.write::<Id>(EDIT).await? {
        Door::Open(tx) => tx,
        Door::Again(id) => return Ok(id),
    };
    if let Some(state) = fields.state {
        store::state(&tx, state).await?.ok_or(DirectoryFault::BadChoice(STATE))?;
    }
    let OrganisationFields { acronym, names, stakeholder_type, state } = fields;
    let organisation = Organisation { id: cx.new_id(), acronym, names, stakeholder_type, state, version: 1 };
    store::insert_organisation(&tx, &organisation).await?;
    tx.note(Change::between(None, &organisation, Verb::ADDED));
    tx.commit(&organisation.id).await?;
    Ok(organisation.id)
}
