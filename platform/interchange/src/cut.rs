//! Cuts a part into units, so that what stands in and between them, put together, is the part byte for byte.

mod field;
mod marked;
mod plain;

use std::ops::Range;

use crate::document::{Part, Shape, State, Unit};

/// A unit as it was found: where it stands, and what stands there.
struct Found {
    range: Range<usize>,
    items: Vec<Item>,
    marks: Vec<Mark>,
    verbatim: bool,
}

/// A piece of a unit before its fields are looked for.
enum Item {
    /// Words; whether a brace among them stands as a brace in the text, and so may begin a field.
    Text(String, bool),
    Open(usize),
    Close(usize),
    Alone(usize),
}

/// A code before it is numbered.
struct Mark {
    kind: crate::Kind,
    open: String,
    close: Option<String>,
}

/// What a part is made of beside its units: for Markdown its blocks, for lines nothing.
pub(crate) fn structure(text: &str, shape: Shape) -> String {
    match shape {
        Shape::Plain => String::new(),
        Shape::Marked => marked::structure(text),
    }
}

impl Part {
    /// Cuts the text of a part. Never refuses: what is not understood is words, or a code that is kept.
    pub fn cut(name: &str, label: &str, text: &str, shape: Shape) -> Part {
        let found = match shape {
            Shape::Plain => plain::lines(text),
            Shape::Marked => marked::blocks(text),
        };
        let mut units = Vec::with_capacity(found.len());
        let mut between = Vec::with_capacity(found.len() + 1);
        let mut at = 0;
        for Found { range, items, marks, verbatim } in found {
            let (source, codes) = field::numbered(items, marks);
            // Nothing to read and nothing to keep in sight: it stays where it stands.
            if source.0.is_empty() {
                continue;
            }
            between.push(text[at..range.start].to_owned());
            at = range.end;
            let raw = text[range].to_owned();
            units.push(Unit {
                id: format!("{name}.{}", units.len() + 1),
                source: source.tidied(&codes),
                codes,
                target: None,
                state: State::Initial,
                raw,
                verbatim,
            });
        }
        between.push(text[at..].to_owned());
        Part { name: name.to_owned(), label: label.to_owned(), shape, units, between }
    }
}
