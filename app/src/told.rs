//! What a command tells: `key: value` lines for a person, or one JSON object for a machine.

use std::io::Write;

use serde_json::{Map, Value};

/// Facts in their order. A list is told as one line for each of its items.
#[derive(Debug, Default)]
pub struct Told(Vec<(&'static str, Value)>);

impl Told {
    /// Nothing yet.
    pub fn new() -> Self {
        Self::default()
    }

    /// Adds a fact.
    pub fn with(mut self, key: &'static str, value: impl Into<Value>) -> Self {
        self.0.push((key, value.into()));
        self
    }

    /// As lines.
    pub fn lines(&self) -> String {
        let mut text = String::new();
        for (key, value) in &self.0 {
            let items = match value {
                Value::Array(items) => items.as_slice(),
                Value::Null => &[],
                one => std::slice::from_ref(one),
            };
            for item in items {
                let item = item.as_str().map_or_else(|| item.to_string(), str::to_owned);
                text.push_str(&format!("{key}: {item}\n"));
            }
        }
        text
    }

    /// As one object.
    pub fn json(&self) -> Value {
        Value::Object(self.0.iter().map(|(key, value)| ((*key).to_owned(), value.clone())).collect::<Map<_, _>>())
    }

    /// Prints it.
    pub fn print(&self, json: bool) -> std::io::Result<()> {
        let mut out = std::io::stdout().lock();
        let text = if json { format!("{}\n", self.json()) } else { self.lines() };
        out.write_all(text.as_bytes())?;
        out.flush()
    }
}
