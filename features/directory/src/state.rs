//! States: codes, names in their grammatical forms, the language in which they are written to.

use std::collections::BTreeMap;

use kernel::{Id, Kind, Lang, Text};
use ledger::Thing;
use serde::{Deserialize, Serialize};

use crate::STATE;

/// The name of a state in one language.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct StateName {
    /// The short name: "Sénégal".
    pub short: String,
    /// The official name: "République du Sénégal".
    pub formal: String,
    /// As it stands after "Minister of …" or "Ministre …": "du Sénégal".
    pub of: String,
}

/// The name of a state in the six languages.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(transparent)]
pub struct StateNames(pub BTreeMap<Lang, StateName>);

impl StateNames {
    /// The name in a language; every state of the data has all six, and an edited one that lacks one falls back to English, then to any.
    pub fn in_lang(&self, lang: Lang) -> Option<&StateName> {
        self.0.get(&lang).or_else(|| self.0.get(&Lang::En)).or_else(|| self.0.values().next())
    }

    /// The short name in a language or in what comes nearest, with the language that it is in; `None` if there is no name at all.
    pub fn best(&self, lang: Lang) -> Option<(Lang, &str)> {
        let found = [lang, Lang::En].into_iter().find_map(|l| self.0.get(&l).map(|n| (l, n)));
        found.or_else(|| self.0.iter().next().map(|(l, n)| (*l, n))).map(|(l, n)| (l, n.short.as_str()))
    }

    /// The short name in a language, or an empty text.
    pub fn short(&self, lang: Lang) -> &str {
        self.in_lang(lang).map_or("", |n| &n.short)
    }
}

/// A state.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct State {
    /// Which.
    pub id: Id,
    /// ISO 3166-1 alpha-3.
    pub alpha3: String,
    /// ISO 3166-1 alpha-2.
    pub alpha2: String,
    /// UN M49.
    pub m49: String,
    /// M49 code of the region.
    pub region: String,
    /// M49 code of the sub-region.
    pub sub_region: String,
    /// Its name.
    pub names: StateNames,
    /// The official language in which it is written to.
    pub lang: Lang,
    /// Whether that language is an assumption that nobody has confirmed.
    pub lang_assumed: bool,
    /// The IANA time zone of the capital.
    pub zone: String,
    /// Grows with each edit.
    pub version: i64,
}

impl Thing for State {
    const KIND: Kind = STATE;
    fn id(&self) -> Id {
        self.id
    }
}

/// A region of the M49 list.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Region {
    /// M49 code: `002`.
    pub code: String,
    /// The region of which it is a part.
    pub parent: Option<String>,
    /// Its name.
    pub names: Text,
}
