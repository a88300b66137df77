//! Forms. [`Form`] is what was typed and what is wrong with it; [`Sheet`] draws it, as often as it takes, with everything kept.
//!
//! Each field has its file: `text`, `choice`, `date`, `file`, `grid`; `field` is the shell that they share (label, hint, fault, ids).
//! `wrap` is the form itself with its once-key, `confirm` the panel before dangerous acts.

mod button;
mod choice;
mod confirm;
mod date;
mod field;
mod file;
mod grid;
mod sheet;
mod text;
mod wrap;

use std::collections::BTreeMap;

pub use button::{Button, Buttons};
pub use choice::{Choices, Select, Tick};
pub use confirm::Confirm;
pub use date::DateField;
pub use file::{FileField, Kept};
pub use grid::{Grid, GridDay};
pub use sheet::{Sheet, fieldset};
pub use text::{TextArea, TextField, Width};
pub use wrap::{FormTag, ONCE_FIELD, hidden};

/// What is wrong, in words that say what to do.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Fault {
    /// The name of the field, or `None` if the form as a whole is at fault.
    pub field: Option<String>,
    /// One sentence in the language of the page.
    pub sentence: String,
}

/// What was typed, field by field and as it was typed, and the faults that were found. Drawn again it keeps both.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Form {
    values: BTreeMap<String, Vec<String>>,
    faults: Vec<Fault>,
}

impl Form {
    /// An empty form.
    pub fn new() -> Self {
        Self::default()
    }

    /// A form as the browser sent it: names and values in their order, a name as often as it came.
    pub fn sent<N: Into<String>, V: Into<String>>(pairs: impl IntoIterator<Item = (N, V)>) -> Self {
        let mut form = Self::new();
        for (name, value) in pairs {
            form.values.entry(name.into()).or_default().push(value.into());
        }
        form
    }

    /// The same form with one more value under this name: for the first drawing, from what is stored.
    pub fn with(mut self, name: &str, value: impl Into<String>) -> Self {
        self.values.entry(name.to_owned()).or_default().push(value.into());
        self
    }

    /// The first value under this name, as typed; empty if there is none.
    pub fn value(&self, name: &str) -> &str {
        self.values.get(name).and_then(|v| v.first()).map_or("", String::as_str)
    }

    /// The first value under this name without white space around it.
    pub fn trimmed(&self, name: &str) -> &str {
        self.value(name).trim()
    }

    /// All values under this name, in their order.
    pub fn values(&self, name: &str) -> &[String] {
        self.values.get(name).map_or(&[], Vec::as_slice)
    }

    /// Whether this value came under this name: a box that is ticked, an option that is chosen.
    pub fn has(&self, name: &str, value: &str) -> bool {
        self.values(name).iter().any(|v| v == value)
    }

    /// All names and values.
    pub fn pairs(&self) -> impl Iterator<Item = (&str, &str)> {
        self.values.iter().flat_map(|(name, values)| values.iter().map(|v| (name.as_str(), v.as_str())))
    }

    /// Adds a fault of one field. The summary lists faults in the order in which they are added.
    pub fn refuse(&mut self, field: &str, sentence: impl Into<String>) {
        self.faults.push(Fault { field: Some(field.to_owned()), sentence: sentence.into() });
    }

    /// Adds a fault of the form as a whole.
    pub fn refuse_whole(&mut self, sentence: impl Into<String>) {
        self.faults.push(Fault { field: None, sentence: sentence.into() });
    }

    /// All faults.
    pub fn faults(&self) -> &[Fault] {
        &self.faults
    }

    /// The first fault of a field.
    pub fn fault(&self, field: &str) -> Option<&str> {
        self.faults.iter().find(|f| f.field.as_deref() == Some(field)).map(|f| f.sentence.as_str())
    }

    /// Whether nothing is wrong.
    pub fn is_sound(&self) -> bool {
        self.faults.is_empty()
    }
}
