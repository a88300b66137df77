//! What a feature declares of an automatic message: its name, the fields that its text may have, and its words as long as an edition has
//! none of its own. A constant of the feature, collected by the house; `template` reads and fills the words.

use std::pin::Pin;

use kernel::Id;
use store::{Conn, StoreError};
use words::Tongue;

/// An automatic message.
#[derive(Clone, Copy)]
pub struct Message {
    /// Its name, `feature.message`.
    pub name: &'static str,
    /// How it is called.
    pub title: &'static str,
    /// When it leaves, in a sentence.
    pub when: &'static str,
    /// Whether an edition may have its own words. Not of what belongs to no edition.
    pub of_edition: bool,
    /// The subject; `None` for a text that stands in another mail.
    pub subject: Option<&'static str>,
    /// The paragraphs.
    pub body: &'static [Said],
    /// What may stand between braces.
    pub fields: &'static [Field],
    /// What it would say of the newest things of an edition.
    pub examples: Option<Examples>,
}

/// A paragraph of the words that a message has at first.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Said {
    /// The message under a key; its values are the fields of the same names.
    Words(&'static str),
    /// A field alone.
    Field(&'static str),
}

/// What stands for a value.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Sort {
    /// A text that the sender puts in.
    Value,
    /// The secret address.
    Link,
    /// The short code.
    Code,
}

/// What a field shows where an edition has nothing real yet.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Sample {
    /// The message under a key.
    Words(&'static str),
    /// The message under a key, which tells so many `minutes`.
    Minutes(&'static str, i64),
    /// The same in every language: a number, a code.
    As(&'static str),
}

/// A field of a message.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Field {
    /// What stands between the braces.
    pub name: &'static str,
    /// The key of what it is.
    pub about: &'static str,
    /// What stands for it.
    pub sort: Sort,
    /// Whether the message is of no use without it.
    pub required: bool,
    /// What it shows where there is nothing real.
    pub sample: Sample,
}

impl Field {
    /// A field that may be left out.
    pub const fn new(name: &'static str, about: &'static str, sample: Sample) -> Self {
        Self { name, about, sort: Sort::Value, required: false, sample }
    }

    /// The secret address, without which the message is of no use.
    pub const fn link() -> Self {
        let sample = Sample::Words("outbox-sample-link");
        Self { name: "link", about: "outbox-slot-link", sort: Sort::Link, required: true, sample }
    }

    /// The short code, without which the message is of no use.
    pub const fn code() -> Self {
        Self { name: "code", about: "outbox-slot-code", sort: Sort::Code, required: true, sample: Sample::As("xxxxx-xxxxx") }
    }

    /// The same, required.
    pub const fn required(self) -> Self {
        Self { required: true, ..self }
    }

    /// The same, not required.
    pub const fn optional(self) -> Self {
        Self { required: false, ..self }
    }

    /// What it shows where there is nothing real.
    pub(crate) fn sample(&self, tongue: &Tongue) -> String {
        match self.sample {
            Sample::Words(key) => tongue.say(key),
            Sample::Minutes(key, minutes) => tongue.with(key, words::args![("minutes", minutes)]),
            Sample::As(text) => text.to_owned(),
        }
    }
}

/// Values of a message from something real.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Example {
    /// What they are from, for who chooses among them: "CL-21/4: Fiji".
    pub of: String,
    /// The values by the names of their fields.
    pub values: Vec<(&'static str, String)>,
}

/// In which languages examples are told.
#[derive(Debug, Clone, Copy)]
pub struct Telling<'a> {
    /// That of the message: its values.
    pub message: &'a Tongue,
    /// That of who chooses among them.
    pub reader: &'a Tongue,
}

/// Gives what a message would say of the newest things of an edition, the newest first.
pub type Examples = for<'a> fn(&'a Conn, Id, Telling<'a>) -> Finding<'a>;

/// Examples that are being looked for.
pub type Finding<'a> = Pin<Box<dyn Future<Output = Result<Vec<Example>, StoreError>> + Send + 'a>>;

/// How many examples a feature gives at most: enough to choose from in a list.
pub const MAX_EXAMPLES: usize = 20;

/// The messages of all features. A tool of the ledger.
#[derive(Debug, Clone, Default)]
pub struct Messages(pub Vec<Message>);

impl Messages {
    /// One by its name.
    pub fn named(&self, name: &str) -> Option<&Message> {
        self.0.iter().find(|message| message.name == name)
    }
}

impl Message {
    /// One of its fields.
    pub fn field(&self, name: &str) -> Option<&'static Field> {
        self.fields.iter().find(|field| field.name == name)
    }

    /// Its words as long as an edition has none of its own, as an officer would type them: subject, and paragraphs parted by empty lines.
    pub fn default_words(&self, tongue: &Tongue) -> (String, String) {
        let marks: Vec<(&str, String)> = self.fields.iter().map(|field| (field.name, format!("{{{}}}", field.name))).collect();
        let args: Vec<(&str, words::Value<'_>)> = marks.iter().map(|(name, mark)| (*name, mark.into())).collect();
        let said = |key: &str| {
            // A mark is isolated like any Latin word among Arabic ones; its value will be, where it needs to.
            marks.iter().fold(tongue.with(key, &args), |said, (_, mark)| said.replace(&format!("\u{2068}{mark}\u{2069}"), mark))
        };
        let body = self.body.iter().map(|paragraph| match paragraph {
            Said::Words(key) => said(key),
            Said::Field(name) => format!("{{{name}}}"),
        });
        (self.subject.map(said).unwrap_or_default(), body.collect::<Vec<_>>().join("\n\n"))
    }
}

impl std::fmt::Debug for Message {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str(self.name)
    }
}
