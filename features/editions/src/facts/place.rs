//! A place in a file of facts: its value if there is one, its path for a person, and the list to which its faults go.
//!
//! Each reading gives something to go on with, so that one fault does not hide the next.

use std::cell::RefCell;
use std::str::FromStr;

use kernel::{Lang, Text};
use serde_json::Value;

use super::{FactFault, ITEMS_LIMIT, Wrong};

/// The faults found so far.
pub(super) type Faults = RefCell<Vec<FactFault>>;

/// A place in the file.
pub(super) struct Place<'a> {
    /// `None` where the file has nothing, which has been told.
    value: Option<&'a Value>,
    at: String,
    faults: &'a Faults,
}

impl<'a> Place<'a> {
    pub fn whole(file: &'a Value, faults: &'a Faults) -> Self {
        let place = Self { value: Some(file), at: String::new(), faults };
        if !file.is_object() {
            place.fault(Wrong::Not("a record"));
        }
        place
    }

    /// Tells a fault of this place; nothing where the place itself is missing, which has been told.
    pub fn fault(&self, wrong: Wrong) {
        if self.value.is_some() {
            self.faults.borrow_mut().push(FactFault { at: self.at.clone(), wrong });
        }
    }

    fn inner(&self, key: &str, value: Option<&'a Value>) -> Place<'a> {
        let at = if self.at.is_empty() { key.to_owned() } else { format!("{}.{key}", self.at) };
        Place { value, at, faults: self.faults }
    }

    /// What stands under a key; `null` is as if it were not there.
    pub fn maybe(&self, key: &str) -> Option<Place<'a>> {
        let value = self.value?.get(key).filter(|v| !v.is_null())?;
        Some(self.inner(key, Some(value)))
    }

    /// What stands under a key; a fault if nothing does.
    pub fn at(&self, key: &str) -> Place<'a> {
        self.maybe(key).unwrap_or_else(|| {
            let missing = self.inner(key, None);
            if self.value.is_some() {
                self.faults.borrow_mut().push(FactFault { at: missing.at.clone(), wrong: Wrong::Missing });
            }
            missing
        })
    }

    fn read<T>(&self, what: &'static str, read: impl FnOnce(&'a Value) -> Option<T>) -> Option<T> {
        let read = read(self.value?);
        if read.is_none() {
            self.fault(Wrong::Not(what));
        }
        read
    }

    /// A text with something in it, without white space around it and without control characters.
    pub fn text(&self, limit: usize) -> String {
        let text = self.read("a text", |v| v.as_str().map(str::trim).filter(|t| !t.is_empty() && !t.contains(char::is_control)));
        let text = text.unwrap_or_default();
        if text.chars().count() > limit {
            self.fault(Wrong::TooLong(limit));
        }
        text.to_owned()
    }

    /// A text of a form.
    pub fn parsed<T: FromStr>(&self, what: &'static str) -> Option<T> {
        self.read(what, |v| v.as_str().and_then(|t| t.parse().ok()))
    }

    /// Yes or no; no where it is neither.
    pub fn yes(&self) -> bool {
        self.read("true or false", Value::as_bool).unwrap_or(false)
    }

    /// A whole number from 1.
    pub fn number(&self) -> u32 {
        self.read("a whole number from 1", |v| v.as_u64().and_then(|n| u32::try_from(n).ok()).filter(|n| *n > 0)).unwrap_or(1)
    }

    fn list(&self) -> Vec<Place<'a>> {
        let items = self.read("a list", Value::as_array).map_or(&[][..], Vec::as_slice);
        if items.len() > ITEMS_LIMIT {
            self.fault(Wrong::TooLong(ITEMS_LIMIT));
        }
        let place = |(i, value)| Place { value: Some(value), at: format!("{}[{i}]", self.at), faults: self.faults };
        items.iter().take(ITEMS_LIMIT).enumerate().map(place).collect()
    }

    /// The records of a list: `{"records": […]}`.
    pub fn records(&self) -> Vec<Place<'a>> {
        self.at("records").list()
    }

    /// A list of languages.
    pub fn languages(&self) -> Vec<Lang> {
        self.list().iter().filter_map(|l| l.parsed("one of ar, zh, en, fr, ru, es")).collect()
    }

    /// A version per language, of which there must be one at least; `null` stands for one that is missing.
    pub fn by_language(&self, mut version: impl FnMut(Lang, &Place<'a>) -> String) -> Text {
        let record = self.read("a record by language", Value::as_object);
        let mut text = Text::new();
        for (key, value) in record.into_iter().flatten().filter(|(_, v)| !v.is_null()) {
            let place = self.inner(key, Some(value));
            match key.parse::<Lang>() {
                Ok(lang) => text = text.with(lang, version(lang, &place)),
                Err(_) => place.fault(Wrong::Not("one of ar, zh, en, fr, ru, es")),
            }
        }
        if record.is_some() && text.versions().next().is_none() {
            self.fault(Wrong::Missing);
        }
        text
    }

    /// The same for plain texts.
    pub fn texts(&self, limit: usize) -> Text {
        self.by_language(|_, version| version.text(limit))
    }
}
