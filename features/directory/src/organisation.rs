//! Organisations: ministries, agencies, companies, associations.

use kernel::{Id, Kind, Lang, Text};
use ledger::Thing;
use serde::{Deserialize, Serialize};

use crate::ORGANISATION;

/// An organisation.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Organisation {
    /// Which.
    pub id: Id,
    /// The acronym, which may be empty.
    pub acronym: String,
    /// Its name.
    pub names: Text,
    /// The code of its type among the forum's stakeholders: `civil_society`.
    pub stakeholder_type: String,
    /// The state to which it belongs, if to one.
    pub state: Option<Id>,
    /// Grows with each edit.
    pub version: i64,
}

impl Organisation {
    /// Names and acronym as search compares them; the English name first, by which the list is ordered.
    pub fn folded(&self) -> String {
        let others = self.names.versions().filter(|(lang, _)| *lang != Lang::En);
        let names = self.names.versions().filter(|(lang, _)| *lang == Lang::En).chain(others).map(|(_, name)| name);
        words::search_key(&names.chain([self.acronym.as_str(), &self.stakeholder_type]).collect::<Vec<_>>().join(" "))
    }
}

impl Thing for Organisation {
    const KIND: Kind = ORGANISATION;
    fn id(&self) -> Id {
        self.id
    }
}
