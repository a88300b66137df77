//! What can be wrong with the messages of a feature, in sentences for the developer who reads the failed test.

use std::collections::BTreeSet;
use std::fmt;

use kernel::Lang;

/// One fault and its place. Shown as `replies/fr.ftl:12: …`.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Fault {
    /// The feature whose file it is.
    pub feature: &'static str,
    /// The language whose file it is.
    pub lang: Lang,
    /// The line in the file, from 1; `None` where something is absent.
    pub line: Option<usize>,
    /// What is wrong.
    pub problem: Problem,
}

/// What is wrong.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Problem {
    /// The file cannot be read here; the parser's own words.
    Syntax(String),
    /// The key does not begin with the feature's name and a hyphen.
    Prefix(String),
    /// The key is already taken, by this feature or another.
    Twice(String),
    /// The key stands in another language, but not in this one.
    Missing(String),
    /// The message uses other variables than the same message in English.
    Variables {
        /// The key of the message.
        key: String,
        /// The variables in this language.
        here: BTreeSet<&'static str>,
        /// The variables in English.
        english: BTreeSet<&'static str>,
    },
    /// A choice by number leaves out a form that this language needs (Russian "few", Arabic "two").
    Form {
        /// The key of the message.
        key: String,
        /// The plural category of CLDR that is left out.
        form: &'static str,
    },
    /// The message uses what the house does without, or a term that is not there.
    Construct {
        /// The key of the message.
        key: String,
        /// What it uses.
        what: String,
    },
}

impl fmt::Display for Fault {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{}/{}.ftl", self.feature, self.lang)?;
        if let Some(line) = self.line {
            write!(f, ":{line}")?;
        }
        match &self.problem {
            Problem::Syntax(said) => write!(f, ": cannot be read: {said}"),
            Problem::Prefix(key) => write!(f, ": {key} must begin with {}-", self.feature),
            Problem::Twice(key) => write!(f, ": {key} stands twice"),
            Problem::Missing(key) => write!(f, ": {key} is missing"),
            Problem::Variables { key, here, english } => {
                write!(f, ": {key} uses the variables {here:?}, in English it uses {english:?}")
            }
            Problem::Form { key, form } => write!(f, ": {key} chooses by number and has no form for [{form}]"),
            Problem::Construct { key, what } => write!(f, ": {key} uses {what}"),
        }
    }
}
