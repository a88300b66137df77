//! Terms with a fixed form in each language, and where a version departs from it.
//!
//! A form is one or more words: "Member States". Capitals, the accents of Latin letters, the vowel signs of Arabic and the ways to write its
//! alif, and a French article with its apostrophe make no difference. What a language inflects is said by the form itself: `министр* связи` has
//! a first word that begins so. In Arabic, `و`, `ف`, `ب`, `ك` and `ل` before a word are not of the word. In Chinese, a form is looked for
//! anywhere in the text, since nothing parts its words. No terms are shipped here.

mod folded;
mod found;

use std::collections::BTreeMap;
use std::ops::Range;

use kernel::Lang;
use serde::{Deserialize, Serialize};

use found::Read;

/// Terms.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields, default)]
pub struct Glossary {
    /// The terms, in any order.
    pub terms: Vec<Term>,
}

/// A term.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Term {
    /// What it is called among the terms.
    pub id: String,
    /// Its forms by language; a language may be missing.
    pub forms: BTreeMap<Lang, Forms>,
}

/// The forms of a term in a language.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields, default)]
pub struct Forms {
    /// The forms to write, the first for choice.
    pub preferred: Vec<String>,
    /// Forms that are not told of.
    pub allowed: Vec<String>,
    /// Forms that are told of where they stand.
    pub forbidden: Vec<String>,
}

impl Forms {
    fn good(&self) -> impl Iterator<Item = &String> {
        self.preferred.iter().chain(&self.allowed)
    }
}

/// How a version departs from a term.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Sort {
    /// The source uses the term and the version nowhere one of its forms.
    Absent,
    /// The version uses a form that it should not.
    Forbidden,
}

/// A departure from a term.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Departure {
    /// The id of the term.
    pub term: String,
    /// How the version departs.
    pub sort: Sort,
    /// Where the term stands in the source, in bytes. Never empty.
    pub source: Vec<Range<usize>>,
    /// Where the forbidden form stands in the version, in bytes. Empty if the term is absent.
    pub target: Vec<Range<usize>>,
    /// The forms that should be written, without their stars.
    pub expected: Vec<String>,
}

/// Where the version departs from the terms that its source uses, in the order of the terms.
///
/// Both texts are as they are read, without marks; unit by unit the places are more exact than for a whole letter. A term that the source
/// uses only within a longer one ("Assembly" in "General Assembly") is not asked for, and a term without forms in the language of the
/// version cannot be departed from.
pub fn departures(glossary: &Glossary, source: &str, source_lang: Lang, target: &str, target_lang: Lang) -> Vec<Departure> {
    let used = used(glossary, &Read::of(source, source_lang), source_lang);
    let target = Read::of(target, target_lang);
    let found = |forms: &mut dyn Iterator<Item = &String>| -> Vec<Range<usize>> { forms.flat_map(|form| target.places(form)).collect() };
    let good: Vec<Vec<Range<usize>>> =
        glossary.terms.iter().map(|term| term.forms.get(&target_lang).map_or(Vec::new(), |forms| found(&mut forms.good()))).collect();
    let mut departures = Vec::new();
    for ((term, places), good_here) in glossary.terms.iter().zip(used).zip(&good) {
        let Some(forms) = term.forms.get(&target_lang).filter(|_| !places.is_empty()) else { continue };
        let departure = |sort: Sort, target: Vec<Range<usize>>| Departure {
            term: term.id.clone(),
            sort,
            source: places.clone(),
            target,
            expected: forms.preferred.iter().map(|form| form.replace('*', "")).collect(),
        };
        // A form that is forbidden by itself may stand within a good one, of this term or of another.
        let within_good = |place: &Range<usize>| good.iter().flatten().any(|good| good.start <= place.start && place.end <= good.end);
        let mut bad = found(&mut forms.forbidden.iter());
        bad.retain(|place| !within_good(place));
        bad.sort_by_key(|place| (place.start, place.end));
        bad.dedup();
        if !bad.is_empty() {
            departures.push(departure(Sort::Forbidden, bad));
        } else if good_here.is_empty() && forms.good().next().is_some() {
            departures.push(departure(Sort::Absent, Vec::new()));
        }
    }
    departures
}

/// Where the text uses each term, without the places that lie within a longer term.
fn used(glossary: &Glossary, text: &Read<'_>, lang: Lang) -> Vec<Vec<Range<usize>>> {
    let all = glossary.terms.iter().map(|term| {
        let mut found: Vec<_> = term.forms.get(&lang).into_iter().flat_map(Forms::good).flat_map(|form| text.places(form)).collect();
        found.sort_by_key(|place| (place.start, place.end));
        found.dedup();
        found
    });
    let all: Vec<Vec<Range<usize>>> = all.collect();
    let is_inside = |place: &Range<usize>| {
        all.iter().flatten().any(|other| other.start <= place.start && place.end <= other.end && other.len() > place.len())
    };
    all.iter().map(|places| places.iter().filter(|place| !is_inside(place)).cloned().collect()).collect()
}
