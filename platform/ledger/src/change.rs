//! What changed: a thing, a verb, and the fields that are different before and after.

use kernel::{Id, Kind, Ref};
use serde::Serialize;
use serde_json::Value;

/// A thing whose changes are recorded. What serde leaves out (`#[serde(skip)]`) is never recorded: secrets are left out.
pub trait Thing: Serialize {
    /// Its kind.
    const KIND: Kind;
    /// The fields that are personal: their values can be erased from the trail without breaking its chain.
    const PERSONAL: &'static [&'static str] = &[];
    /// Which one.
    fn id(&self) -> Id;
    /// Points at this thing.
    fn at(&self) -> Ref {
        Self::KIND.at(self.id())
    }
}

/// What was done, as a past participle: `given`, `amended`, `dispatched`. The sentence stands in the locales of the
/// feature that owns the kind, under `{feature}-verb-…`; those of the platform's own verbs under `office-verb-…`.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Verb(pub &'static str);

impl Verb {
    /// Something new is there.
    pub const ADDED: Verb = Verb("added");
    /// Something is different.
    pub const CHANGED: Verb = Verb("changed");
    /// Something is gone.
    pub const REMOVED: Verb = Verb("removed");
}

/// One recorded change.
#[derive(Clone, Debug)]
pub struct Change {
    pub(crate) thing: Ref,
    pub(crate) verb: Verb,
    pub(crate) fields: Vec<Field>,
}

#[derive(Clone, Debug)]
pub(crate) struct Field {
    pub name: String,
    pub before: Option<String>,
    pub after: Option<String>,
    pub personal: bool,
}

impl Change {
    /// A new thing, with all its fields.
    pub fn added<T: Thing>(after: &T, verb: Verb) -> Self {
        Self::compare(after.at(), None, Some(after), verb)
    }

    /// A changed thing, with the fields that differ.
    pub fn between<T: Thing>(before: Option<&T>, after: &T, verb: Verb) -> Self {
        Self::compare(after.at(), before, Some(after), verb)
    }

    /// A thing that is gone.
    pub fn removed<T: Thing>(before: &T, verb: Verb) -> Self {
        Self::compare(before.at(), Some(before), None::<&T>, verb)
    }

    /// Something happened to a thing without any field being different: a link was shown, a message was read.
    pub fn event(thing: Ref, verb: Verb) -> Self {
        Self { thing, verb, fields: Vec::new() }
    }

    /// Adds a fact to the change: a reason, a count, a server's words.
    pub fn with(mut self, name: &str, value: impl Into<String>) -> Self {
        self.fields.push(Field { name: name.into(), before: None, after: Some(value.into()), personal: false });
        self
    }

    /// Adds a personal fact, which can be erased.
    pub fn with_personal(mut self, name: &str, value: impl Into<String>) -> Self {
        self.fields.push(Field { name: name.into(), before: None, after: Some(value.into()), personal: true });
        self
    }

    /// What changed.
    pub fn thing(&self) -> &Ref {
        &self.thing
    }

    /// How.
    pub fn verb(&self) -> Verb {
        self.verb
    }

    fn compare<T: Thing>(thing: Ref, before: Option<&T>, after: Option<&T>, verb: Verb) -> Self {
        let (before, after) = (flat(before), flat(after));
        let mut names: Vec<String> = before.keys().chain(after.keys()).cloned().collect();
        names.sort();
        names.dedup();
        let fields = names
            .into_iter()
            .filter(|name| before.get(name) != after.get(name))
            .map(|name| Field {
                before: before.get(&name).map(text),
                after: after.get(&name).map(text),
                personal: T::PERSONAL.contains(&name.as_str()),
                name,
            })
            .collect();
        Self { thing, verb, fields }
    }
}

fn flat<T: Thing>(thing: Option<&T>) -> serde_json::Map<String, Value> {
    match thing.map(serde_json::to_value) {
        None => serde_json::Map::new(),
        Some(Ok(Value::Object(map))) => map.into_iter().filter(|(_, v)| !v.is_null()).collect(),
        // A thing that is no record has one field.
        Some(Ok(value)) => serde_json::Map::from_iter([("value".to_owned(), value)]),
        Some(Err(e)) => unreachable!("a thing of the house serialises: {e}"),
    }
}

fn text(value: &Value) -> String {
    match value {
        Value::String(text) => text.clone(),
        other => other.to_string(),
    }
}
