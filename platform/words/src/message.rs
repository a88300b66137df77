//! All messages of the house in all six languages, checked once at start.

use std::collections::{BTreeMap, BTreeSet};
use std::fmt;
use std::sync::{Arc, Mutex, PoisonError};

use kernel::Lang;

use crate::fault::{Fault, Problem};
use crate::locales::{LOCALES, Locales};
use crate::reading::{self, Reading};
use crate::sentence::{Given, Saying, Sentence, Terms};
use crate::tongue::Tongue;

/// Faults that are logged once are remembered up to here, so that the memory cannot grow without end.
const MAX_TOLD: usize = 1_000;

/// The messages of all features. Cheap to clone, shared between threads.
#[derive(Clone)]
pub struct Words(Arc<Inner>);

#[derive(Default)]
struct Inner {
    /// In the order of [`Lang::ALL`].
    messages: [BTreeMap<&'static str, Sentence>; 6],
    terms: [Terms; 6],
    variables: BTreeMap<&'static str, BTreeSet<&'static str>>,
    features: BTreeSet<&'static str>,
    told: Mutex<BTreeSet<String>>,
}

impl Words {
    /// The words of these features and of this crate. Refuses with *all* faults, in the order of features and languages: a file that
    /// cannot be read, a key that stands twice, has the wrong prefix or is missing in a language, variables that differ from the
    /// English ones, plural forms that a language needs and a message lacks.
    pub fn new(features: &[&Locales]) -> Result<Self, Vec<Fault>> {
        let mut faults = Vec::new();
        let mut inner = Inner::default();
        for locales in [&LOCALES].into_iter().chain(features.iter().copied()) {
            let six = Lang::ALL.map(|lang| reading::read(locales, lang, &mut faults));
            compare(&six, &mut faults);
            for reading in six {
                inner.add(reading, &mut faults);
            }
            inner.features.insert(locales.feature);
        }
        if faults.is_empty() { Ok(Self(Arc::new(inner))) } else { Err(faults) }
    }

    /// These words in one language.
    pub fn tongue(&self, lang: Lang) -> Tongue {
        Tongue::new(self.clone(), lang)
    }

    /// True if there is a message under the key; then there is one in each language.
    pub fn has(&self, key: &str) -> bool {
        self.0.variables.contains_key(key)
    }

    /// The variables that the message mentions, the same in each language; `None` if there is no such message.
    pub fn variables(&self, key: &str) -> Option<&BTreeSet<&'static str>> {
        self.0.variables.get(key)
    }

    /// The keys of all messages, in alphabetical order.
    pub fn keys(&self) -> impl Iterator<Item = &'static str> {
        self.0.variables.keys().copied()
    }

    /// The names of the features whose words these are, this crate's among them, in alphabetical order.
    pub fn features(&self) -> impl Iterator<Item = &'static str> {
        self.0.features.iter().copied()
    }

    /// The sentence under a key. The key itself where there is none, and `{$name}` where a value is not given; both are logged once.
    pub(crate) fn sentence(&self, lang: Lang, key: &str, values: &[(&str, Given<'_>)]) -> String {
        let Some(sentence) = self.0.messages[lang as usize].get(key) else {
            self.tell_once(key, lang, "there is no such message");
            return key.to_owned();
        };
        let mut saying = Saying { lang, terms: &self.0.terms[lang as usize], said: String::new(), lacks: None };
        saying.say(sentence, values);
        if let Some(name) = saying.lacks {
            self.tell_once(key, lang, name);
        }
        saying.said
    }

    fn tell_once(&self, key: &str, lang: Lang, lacks: &str) {
        let mut told = self.0.told.lock().unwrap_or_else(PoisonError::into_inner);
        if told.len() < MAX_TOLD && told.insert(format!("{lang} {key} {lacks}")) {
            tracing::error!(key, lang = lang.code(), lacks, "a message could not be said");
        }
    }
}

impl fmt::Debug for Words {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "Words({} messages of {:?})", self.0.variables.len(), self.0.features)
    }
}

impl Inner {
    fn add(&mut self, reading: Reading, faults: &mut Vec<Fault>) {
        let Reading { feature, lang, messages, terms } = reading;
        for (key, found) in messages {
            if self.messages[lang as usize].insert(key, found.sentence).is_some() {
                faults.push(Fault { feature, lang, line: Some(found.line), problem: Problem::Twice(key.to_owned()) });
            }
            self.variables.insert(key, found.variables);
        }
        for (name, term) in terms {
            if self.terms[lang as usize].insert(name, term).is_some() {
                faults.push(Fault { feature, lang, line: None, problem: Problem::Twice(format!("-{name}")) });
            }
        }
    }
}

/// Compares the six files of one feature with each other.
fn compare(six: &[Reading; 6], faults: &mut Vec<Fault>) {
    let keys: BTreeSet<_> = six.iter().flat_map(|r| r.messages.keys().copied()).collect();
    let english = &six[Lang::En as usize];
    for reading in six {
        let mut report = |line, problem| faults.push(Fault { feature: reading.feature, lang: reading.lang, line, problem });
        for key in &keys {
            match (reading.messages.get(key), english.messages.get(key)) {
                (None, _) => report(None, Problem::Missing((*key).to_owned())),
                (Some(found), Some(model)) if found.variables != model.variables => {
                    let (here, english) = (found.variables.clone(), model.variables.clone());
                    report(Some(found.line), Problem::Variables { key: (*key).to_owned(), here, english });
                }
                _ => {}
            }
        }
    }
}
