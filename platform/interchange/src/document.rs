//! What goes to a translator: a letter in one language for another, part by part, unit by unit.

use kernel::Lang;

use crate::inline::{Code, Inline};

/// What is read in a part.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Shape {
    /// Plain lines with fields; each line is a unit.
    Plain,
    /// Markdown with fields; each paragraph and each item of a list is a unit.
    Marked,
}

/// How far the version of a unit has come (XLIFF 2.1, 4.3.1.29).
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Default)]
pub enum State {
    /// Not translated; or, with a target, confirmed by nobody: what a machine wrote (XLIFF 2.1, 4.3.1.29, `initial` by default).
    #[default]
    Initial,
    /// Translated.
    Translated,
    /// Read by a second person.
    Reviewed,
    /// Ready.
    Final,
}

impl State {
    /// All states, in their order.
    pub const ALL: [State; 4] = [Self::Initial, Self::Translated, Self::Reviewed, Self::Final];

    /// The name that XLIFF gives it.
    pub const fn name(self) -> &'static str {
        match self {
            Self::Initial => "initial",
            Self::Translated => "translated",
            Self::Reviewed => "reviewed",
            Self::Final => "final",
        }
    }
}

/// The least that is translated by itself: a paragraph, an item, a line.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Unit {
    /// Part and number from 1: `body.3`.
    pub id: String,
    /// What its codes stand for, in the order of the source.
    pub codes: Vec<Code>,
    /// The text in the source language.
    pub source: Inline,
    /// The text in the target language; `None` as long as there is none.
    pub target: Option<Inline>,
    /// How far the target has come.
    pub state: State,
    /// The source as it stands in the part, byte for byte.
    pub(crate) raw: String,
    /// Whether it is written without escapes, since Markdown reads none there (code, HTML).
    pub(crate) verbatim: bool,
}

impl Unit {
    /// Whether there is anything in it to translate; else it travels for the eye alone.
    pub fn is_for_translation(&self) -> bool {
        !self.source.is_blank()
    }

    /// Whether the target differs from the source.
    pub(crate) fn is_changed(&self) -> bool {
        self.target.as_ref().is_some_and(|target| target.tidied(&self.codes) != self.source)
    }
}

/// A part of a letter's text: its units and what stands between them.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Part {
    /// Its name, `body`: ASCII letters, digits, hyphens. It begins the ids of the units.
    pub name: String,
    /// What a translator reads above it: "Complimentary close".
    pub label: String,
    /// What is read in it.
    pub shape: Shape,
    /// The units, in their order.
    pub units: Vec<Unit>,
    /// What stands before, between and after the units: one more than there are units.
    pub(crate) between: Vec<String>,
}

impl Part {
    /// The source text, byte for byte.
    pub fn text(&self) -> String {
        let units = self.units.iter().map(|unit| unit.raw.as_str()).chain([""]);
        self.between.iter().zip(units).flat_map(|(between, raw)| [between.as_str(), raw]).collect()
    }
}

/// A letter's text in one language, for another.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Document {
    /// Which letter: "CL-21/4".
    pub original: String,
    /// Which revision of the source.
    pub revision: i64,
    /// The language of the source.
    pub source: Lang,
    /// The language of the targets.
    pub target: Lang,
    /// The parts, in the order of the letter. No two have the same name.
    pub parts: Vec<Part>,
}

impl Document {
    /// All units, in the order of the letter.
    pub fn units(&self) -> impl Iterator<Item = &Unit> {
        self.parts.iter().flat_map(|part| &part.units)
    }

    /// The unit of this id.
    pub fn unit(&self, id: &str) -> Option<&Unit> {
        self.units().find(|unit| unit.id == id)
    }

    /// The part of this name.
    pub fn part(&self, name: &str) -> Option<&Part> {
        self.parts.iter().find(|part| part.name == name)
    }
}
