//! The fixed terms of an edition: what each is called in each language, and where a version departs from them.

use std::collections::BTreeMap;
use std::fmt;
use std::str::FromStr;

use interchange::glossary::{self, Forms, Glossary};
use kernel::{Id, Kind, Lang};
use ledger::Thing;
use serde::ser::SerializeMap;
use serde::{Deserialize, Serialize, Serializer};

use super::sent_out::{parts, words};
use crate::part::Part;
use crate::{TERM, VersionText};

/// What a term names.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum TermSort {
    /// An action line.
    ActionLine,
    /// An organiser.
    Organiser,
    /// A state.
    State,
    /// How somebody is addressed.
    FormOfAddress,
    /// Something else.
    Other,
}

impl TermSort {
    /// All sorts, in the order in which they are offered.
    pub const ALL: [TermSort; 5] = [Self::ActionLine, Self::Organiser, Self::State, Self::FormOfAddress, Self::Other];

    /// The name in tables and message keys.
    // words: letters-term-sort-*
    pub const fn name(self) -> &'static str {
        match self {
            Self::ActionLine => "action-line",
            Self::Organiser => "organiser",
            Self::State => "state",
            Self::FormOfAddress => "form-of-address",
            Self::Other => "other",
        }
    }
}

impl fmt::Display for TermSort {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(self.name())
    }
}

impl FromStr for TermSort {
    type Err = ();

    fn from_str(s: &str) -> Result<Self, ()> {
        Self::ALL.into_iter().find(|sort| sort.name() == s).ok_or(())
    }
}

store::stored_as_text!(TermSort);

/// A fixed term of an edition.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Term {
    /// Which.
    pub id: Id,
    /// What it names.
    pub sort: TermSort,
    /// The code of the fact from which it was taken over: `itu`, `C7`, `CHE`.
    pub code: Option<String>,
    /// Its forms by language; a language may be missing.
    pub forms: BTreeMap<Lang, Forms>,
    /// Where its forms are from, in the words of whoever wrote them down.
    pub source: String,
    /// Grows with each edit.
    pub version: i64,
}

/// Forms of one kind in one language, and the characters of each: a name has no more variants, and none is longer.
pub const FORMS_LIMIT: usize = 12;
/// Characters of a form, as of a name in the facts of an edition.
pub const FORM_LIMIT: usize = 300;
/// Characters of the source of a term: a title and an address.
pub const SOURCE_LIMIT: usize = 500;
/// Terms of an edition: the states of the world, the goals with their targets, and as many again.
pub const TERMS_LIMIT: usize = 1000;

impl Term {
    /// The first form in a language, or in what comes nearest, with the language that it is in.
    pub fn title(&self, lang: Lang) -> Option<(Lang, &str)> {
        let first = |lang: Lang| self.forms.get(&lang).and_then(|f| f.preferred.first().or(f.allowed.first())).map(|f| (lang, f.as_str()));
        [lang, Lang::En].into_iter().chain(Lang::ALL).find_map(first)
    }
}

/// For the trail: the forms of each kind in each language are a field of their own.
impl Serialize for Term {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut fields = serializer.serialize_map(None)?;
        fields.serialize_entry("sort", &self.sort)?;
        fields.serialize_entry("code", &self.code)?;
        if !self.source.is_empty() {
            fields.serialize_entry("source-of-term", &self.source)?;
        }
        for (lang, forms) in &self.forms {
            for (name, forms) in [("preferred", &forms.preferred), ("allowed", &forms.allowed), ("forbidden", &forms.forbidden)] {
                if !forms.is_empty() {
                    fields.serialize_entry(&format!("{name}.{lang}"), &forms.join("\n"))?;
                }
            }
        }
        fields.end()
    }
}

impl Thing for Term {
    const KIND: Kind = TERM;
    fn id(&self) -> Id {
        self.id
    }
}

/// The terms as they are looked for.
pub(crate) fn glossary(terms: &[Term]) -> Glossary {
    Glossary { terms: terms.iter().map(|term| glossary::Term { id: term.id.to_string(), forms: term.forms.clone() }).collect() }
}

/// A departure of a version from a fixed term.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) struct Departs {
    /// In which part.
    pub part: Part,
    /// As the source has it.
    pub source: String,
    /// The forms that should not stand there; empty where the term is missing.
    pub found: Vec<String>,
    /// The forms that should stand there.
    pub expected: Vec<String>,
}

/// Where a version departs from the terms that its source uses, part by part. A part that is not written yet departs from nothing.
pub(crate) fn departures(glossary: &Glossary, source: (Lang, &VersionText), version: (Lang, &VersionText)) -> Vec<Departs> {
    let mut found = Vec::new();
    for part in parts() {
        let (before, after) = (words(part, source.1.part(part)), words(part, version.1.part(part)));
        if before.trim().is_empty() || after.trim().is_empty() {
            continue;
        }
        for departure in glossary::departures(glossary, &before, source.0, &after, version.0) {
            let cut = |text: &str, places: &[std::ops::Range<usize>]| -> Vec<String> {
                let mut forms: Vec<String> = places.iter().filter_map(|place| text.get(place.clone())).map(str::to_owned).collect();
                forms.dedup();
                forms
            };
            found.push(Departs {
                part,
                source: cut(&before, &departure.source).into_iter().next().unwrap_or_default(),
                found: cut(&after, &departure.target),
                expected: departure.expected,
            });
        }
    }
    found
}
