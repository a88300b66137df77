//! Reading a table: what kind of file it is, and what came of it.

use serde::{Deserialize, Serialize};

use crate::limits::{CELL_LIMIT, COLUMN_LIMIT, FILE_LIMIT, LINE_LIMIT, UNPACKED_LIMIT};
use crate::{csv_in, xlsx_in};

/// In which encoding a text was.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
pub enum Encoding {
    /// UTF-8, with or without a mark.
    Utf8,
    /// UTF-16 with a mark.
    Utf16,
    /// Windows-1252: a guess, to be said to the person, who can see in the names whether it was a good one.
    Windows1252,
}

/// What kind of file it was.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub enum Source {
    /// Text with a separator.
    Csv {
        /// Its encoding.
        encoding: Encoding,
        /// Comma, semicolon or tab.
        separator: char,
    },
    /// A workbook.
    Xlsx {
        /// The name of the sheet that was read: the first that is not hidden.
        sheet: String,
        /// How many other sheets there are, which were not read.
        others: usize,
    },
}

/// A table that was read.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Sheet {
    /// The kind of file.
    pub source: Source,
    /// The headings, without outer space. Two may be equal, and one may be empty: that is for the reader of the columns to judge.
    pub headings: Vec<String>,
    /// The lines below, in order; empty ones are left out.
    pub lines: Vec<Line>,
}

/// A line below the headings.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Line {
    /// Its number as an editor or a spreadsheet shows it: the first of the file is 1. A line of several rows of text has that of its first.
    pub number: usize,
    /// Its cells, as many as there are headings; of a bad line no more than were found, which may be none.
    pub cells: Vec<String>,
    /// Why it cannot be read, if it cannot.
    pub fault: Option<LineFault>,
    /// The text of a bad line as it stands in the file, at most [`RAW_LIMIT`](crate::RAW_LIMIT) characters; empty for a good one.
    pub raw: String,
}

/// Why a line cannot be read. Columns count from 1.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize, thiserror::Error)]
pub enum LineFault {
    /// A quotation mark opens a cell and nothing closes it.
    #[error("a quotation mark is not closed")]
    QuoteOpen,
    /// There is text between a closing quotation mark and the separator.
    #[error("there is text after a closing quotation mark")]
    TextAfterQuote,
    /// There are more cells than headings.
    #[error("there are {found} cells under {wanted} headings")]
    TooMany {
        /// Cells.
        found: usize,
        /// Headings.
        wanted: usize,
    },
    /// There are fewer cells than headings, as in a line that was cut.
    #[error("there are only {found} cells under {wanted} headings")]
    TooFew {
        /// Cells.
        found: usize,
        /// Headings.
        wanted: usize,
    },
    /// A cell is longer than [`CELL_LIMIT`].
    #[error("the cell in column {0} is longer than {CELL_LIMIT} characters")]
    TooLong(usize),
    /// A cell has signs that are no text: bytes of another encoding, or control signs.
    #[error("the cell in column {0} holds signs that are no text")]
    NotText(usize),
    /// A cell is reckoned by a formula. Its last value may be old or another program's, so that a person decides.
    #[error("the cell in column {0} is a formula")]
    Formula(usize),
    /// A cell shows an error of the spreadsheet, as `#REF!`.
    #[error("the cell in column {0} is an error of the spreadsheet")]
    ErrorValue(usize),
}

/// Why a file is no table to us.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
pub enum ReadFault {
    /// It is empty, or has only empty lines.
    #[error("the file is empty")]
    Empty,
    /// It is larger than [`FILE_LIMIT`].
    #[error("the file is larger than {FILE_LIMIT} bytes")]
    TooLarge,
    /// It unpacks to more than [`UNPACKED_LIMIT`], or says so.
    #[error("the workbook unpacks to more than {UNPACKED_LIMIT} bytes")]
    UnpacksTooLarge,
    /// It has more lines than [`LINE_LIMIT`].
    #[error("the table has more than {LINE_LIMIT} lines")]
    TooManyLines,
    /// It has more columns than [`COLUMN_LIMIT`].
    #[error("the table has more than {COLUMN_LIMIT} columns")]
    TooManyColumns,
    /// The line of the headings cannot be read.
    #[error("the headings cannot be read: {0}")]
    Headings(LineFault),
    /// It is a workbook with macros.
    #[error("the workbook holds macros")]
    Macros,
    /// It is a workbook of before 2007, or one under a password.
    #[error("the workbook is of the old format or under a password")]
    OldOrLocked,
    /// It is neither text nor a workbook.
    #[error("the file is neither CSV nor XLSX")]
    NotATable,
    /// It is a workbook that cannot be read; the reader's own words.
    #[error("the workbook is damaged: {0}")]
    Damaged(String),
}

/// Compound files, in which old and locked workbooks lie ([MS-CFB], 2.2).
const COMPOUND: &[u8] = &[0xD0, 0xCF, 0x11, 0xE0, 0xA1, 0xB1, 0x1A, 0xE1];

/// Reads a table by what the file holds; its name does not count.
///
/// Refuses what is no table, and what is beyond the limits of this crate. A line that cannot be read is in the result and says why.
pub fn read(bytes: &[u8]) -> Result<Sheet, ReadFault> {
    if bytes.len() > FILE_LIMIT {
        return Err(ReadFault::TooLarge);
    }
    if bytes.starts_with(COMPOUND) {
        return Err(ReadFault::OldOrLocked);
    }
    // A package, or an empty one (APPNOTE 4.3.7 and 4.3.16); a heading may well begin with the two letters.
    if bytes.starts_with(b"PK\x03\x04") || bytes.starts_with(b"PK\x05\x06") {
        return xlsx_in::read(bytes);
    }
    // PDF, pictures and the like hold NUL, which UTF-16 has as half of a letter and no other text has at all.
    let wide = bytes.starts_with(&[0xFF, 0xFE]) || bytes.starts_with(&[0xFE, 0xFF]);
    if (!wide && bytes.iter().take(4096).any(|b| *b == 0)) || bytes.starts_with(b"%PDF-") {
        return Err(ReadFault::NotATable);
    }
    csv_in::read(bytes)
}

/// Signs that no cell has: what could not be decoded, and what cannot be typed. Tab and line ends can.
pub(crate) fn is_no_text(c: char) -> bool {
    c == '\u{FFFD}' || (c.is_control() && !matches!(c, '\t' | '\n' | '\r'))
}

/// The text of a bad line, cut where it is too long to show.
pub(crate) fn raw(text: &str) -> String {
    let limit = crate::limits::RAW_LIMIT;
    match text.char_indices().nth(limit) {
        Some((end, _)) => format!("{}…", &text[..end]),
        None => text.to_owned(),
    }
}
