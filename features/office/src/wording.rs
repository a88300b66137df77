//! How the trail's machine names become words: verbs, kinds, fields and jobs.
//!
//! A feature puts them into its own locales, and the office finds them there; those of the platform stand in this feature's. The first key
//! that exists is said: `{feature of the kind}-{family}-{name}`, then `office-{family}-{name}`, then that of any feature (which may record
//! something about another's thing), with a hyphen for each `_` and `.` of the name. Families: `verb` ("Answer given"), `kind` ("Letter"),
//! `field` ("Deadline"). A field in a language, `theme.fr` or `theme.fr.unofficial`, is said with its language. A job `letters.send` is `letters-job-send`; one of the
//! platform, `outbox.deliver`, is `office-job-outbox-deliver`. Where no key exists the name itself is shown, set as code, so that
//! nothing of the record is lost; the app's tests call [`key`] for every name that is there.

// words: office-verb-*, office-kind-*, office-field-*, office-job-*

use kernel::{Kind, Lang, Ref};
use maud::{Markup, html};
use web::{Tables, ThingKind};
use words::{Tongue, Words, args};

/// The families of names.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub enum Family {
    /// What was done.
    Verb,
    /// A kind of thing.
    Kind,
    /// A field of a thing.
    Field,
}

impl Family {
    const fn name(self) -> &'static str {
        match self {
            Self::Verb => "verb",
            Self::Kind => "kind",
            Self::Field => "field",
        }
    }
}

/// The key of a name's words: the feature's own, else the office's, else any feature's, else `None`. The language of a field is left out.
pub fn key(words: &Words, feature: Option<&str>, family: Family, name: &str) -> Option<String> {
    let name = plain(if matches!(family, Family::Field) { in_lang(name).0 } else { name });
    let family = family.name();
    let own = feature.into_iter().chain(["office"]).map(|f| format!("{f}-{family}-{name}"));
    own.chain(words.features().map(|f| format!("{f}-{family}-{name}"))).find(|key| words.has(key))
}

/// The parts of a field's name: `theme.fr.unofficial` is the theme in French, as an unofficial translation.
fn in_lang(name: &str) -> (&str, Option<Lang>, bool) {
    let (rest, unofficial) = name.strip_suffix(".unofficial").map_or((name, false), |rest| (rest, true));
    match rest.rsplit_once('.').and_then(|(field, lang)| Some((field, lang.parse().ok()?))) {
        Some((field, lang)) => (field, Some(lang), unofficial),
        None => (name, None, false),
    }
}

/// The key of a job's words.
pub fn job_key(words: &Words, job: &str) -> Option<String> {
    let own = job.split_once('.').map(|(feature, verb)| format!("{feature}-job-{}", plain(verb)));
    own.into_iter().chain([format!("office-job-{}", plain(job))]).find(|key| words.has(key))
}

fn plain(name: &str) -> String {
    name.replace(['_', '.'], "-")
}

/// The feature that owns a kind, if one does.
pub fn owner(tables: &Tables, kind: &Kind) -> Option<&'static str> {
    thing_kind(tables, kind).map(|(feature, _)| feature)
}

pub(crate) fn thing_kind(tables: &Tables, kind: &Kind) -> Option<(&'static str, ThingKind)> {
    tables.things.iter().find(|(_, thing)| (thing.kind)() == *kind).copied()
}

/// Names in one language.
#[derive(Clone, Copy)]
pub(crate) struct Wording<'a> {
    pub tongue: &'a Tongue,
    pub tables: &'a Tables,
}

impl Wording<'_> {
    /// The words, or `None`.
    pub fn find(self, kind: &Kind, family: Family, name: &str) -> Option<String> {
        let said = key(self.tongue.words(), owner(self.tables, kind), family, name).map(|key| self.tongue.say(&key))?;
        let (_, lang, unofficial) = in_lang(name);
        Some(match lang.filter(|_| matches!(family, Family::Field)) {
            Some(lang) => {
                let key = if unofficial { "office-field-in-unofficial" } else { "office-field-in" };
                self.tongue.with(key, args![("field", said), ("language", self.tongue.language(lang))])
            }
            None => said,
        })
    }

    /// The words, or the name as code.
    pub fn mark(self, kind: &Kind, family: Family, name: &str) -> Markup {
        words_or_code(self.find(kind, family, name), name)
    }

    /// The words of a kind, or its name.
    pub fn kind(self, kind: &Kind) -> String {
        self.find(kind, Family::Kind, kind.name()).unwrap_or_else(|| kind.name().to_owned())
    }

    /// A thing without a title: its kind and the beginning of its id.
    pub fn untitled(self, thing: &Ref) -> String {
        let id = thing.id.to_string();
        format!("{} {}", self.kind(&thing.kind), &id[..8])
    }

    /// The words of a job, or its name as code.
    pub fn job(self, job: &str) -> Markup {
        words_or_code(job_key(self.tongue.words(), job).map(|key| self.tongue.say(&key)), job)
    }

    /// The words of a job, or its name.
    pub fn job_text(self, job: &str) -> String {
        job_key(self.tongue.words(), job).map_or_else(|| job.to_owned(), |key| self.tongue.say(&key))
    }

    /// Every verb that has words, with them, in the order of the language.
    pub fn verbs(self) -> Vec<(String, String)> {
        let words = self.tongue.words();
        let named = |feature: &str| {
            let prefix = format!("{feature}-verb-");
            words.keys().filter_map(|key| Some((key.strip_prefix(&prefix)?.to_owned(), self.tongue.say(key)))).collect::<Vec<_>>()
        };
        // The office's own words are the general ones; a verb that several features have stands once.
        let mut verbs = named("office");
        for (verb, said) in words.features().filter(|f| *f != "office").flat_map(named) {
            if !verbs.iter().any(|(known, _)| *known == verb) {
                verbs.push((verb, said));
            }
        }
        verbs.sort_by(|a, b| self.tongue.compare(&a.1, &b.1));
        verbs
    }

    /// Every kind that a feature owns, by name and words, in the order of the language.
    pub fn kinds(self) -> Vec<(String, String)> {
        let mut kinds: Vec<(String, String)> =
            self.tables.things.iter().map(|(_, thing)| (thing.kind)()).map(|kind| (kind.name().to_owned(), self.kind(&kind))).collect();
        kinds.sort_by(|a, b| self.tongue.compare(&a.1, &b.1));
        kinds.dedup();
        kinds
    }
}

fn words_or_code(said: Option<String>, name: &str) -> Markup {
    match said {
        Some(said) => html! { (said) },
        None => html! { code { bdi { (name) } } },
    }
}
