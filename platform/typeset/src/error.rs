//! Why a document is not set. All but [`TypesetError::Broken`] can be mended by whoever wrote the words.

/// Why there is no PDF.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
pub enum TypesetError {
    /// No embedded font has these characters; in the order in which they occur, each once.
    #[error("no font has a glyph for {}", named(.chars))]
    MissingGlyphs {
        /// The characters.
        chars: Vec<char>,
    },
    /// More than can be set; see the constants of [`crate::limits`].
    #[error("too much {what}: {found}, at most {limit}")]
    TooMuch {
        /// Of what.
        what: Measure,
        /// How much there is.
        found: usize,
        /// How much there may be.
        limit: usize,
    },
    /// A part without which there is no accessible document is empty or white space.
    #[error("the {0:?} is empty")]
    Blank(Part),
    /// A row of a cover list has not one cell for each column.
    #[error("row {row} of the cover list has {found} cells for {columns} columns")]
    Uneven {
        /// Which row, counted from 0.
        row: usize,
        /// How many cells it has.
        found: usize,
        /// How many there should be.
        columns: usize,
    },
    /// A row of a cover list is about a letter that the batch does not have.
    #[error("row {row} of the cover list is about letter {letter}, and there are {letters}")]
    NoSuchLetter {
        /// Which row, counted from 0.
        row: usize,
        /// Which letter, counted from 0.
        letter: usize,
        /// How many letters there are.
        letters: usize,
    },
    /// Ours: the template or the exporter refused. Never the fault of the words.
    #[error("the document could not be set: {0}")]
    Broken(String),
}

/// What has a limit.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Measure {
    /// Characters of one letter or one cover list.
    Text,
    /// Lists within lists, and bold within italic within bold.
    Nesting,
    /// Paragraphs, list items and lines of one letter.
    Blocks,
    /// Characters of a part that is one line: a title, a notice, a closing, the words at the foot.
    Line,
    /// Characters of what stands before a value: a label.
    Label,
    /// Characters of the address of a link.
    Address,
    /// Letters of a batch.
    Letters,
    /// Rows of a cover list.
    Rows,
    /// Columns of a cover list.
    Columns,
}

impl std::fmt::Display for Measure {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str(match self {
            Self::Text => "text (characters)",
            Self::Nesting => "nesting",
            Self::Blocks => "paragraphs",
            Self::Line => "in one line (characters)",
            Self::Label => "in one label (characters)",
            Self::Address => "of an address (characters)",
            Self::Letters => "letters",
            Self::Rows => "rows",
            Self::Columns => "columns",
        })
    }
}

/// A part that may not be empty.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Part {
    /// The title of the document.
    Title,
    /// The subject of a letter.
    Subject,
    /// The columns of a cover list.
    Columns,
}

/// Each character as itself and by its number: `龘 (U+9F98)`.
fn named(chars: &[char]) -> String {
    chars.iter().map(|c| format!("{c} (U+{:04X})", u32::from(*c))).collect::<Vec<_>>().join(", ")
}
