//! [`Table`]: what is written, as typed cells under headings.

use std::str::FromStr;

use jiff::Timestamp;
use jiff::civil::Date;
use kernel::{Lang, Zone};

/// A cell.
#[derive(Debug, Clone, PartialEq)]
pub enum Cell {
    /// Nothing.
    Empty,
    /// A text; never run, never fetched.
    Text(String),
    /// A number, to be reckoned with. An infinite one, or none, is written as nothing.
    Number(f64),
    /// A day without a zone.
    Date(Date),
    /// An instant, shown in this zone with its offset and name.
    Instant(Timestamp, Zone),
    /// A text that leads to an address (`https://…`, `http://…`, `mailto:…`). CSV has the text alone.
    Link {
        /// What is read.
        text: String,
        /// Where it leads.
        address: String,
    },
}

impl From<&str> for Cell {
    fn from(text: &str) -> Self {
        if text.is_empty() { Self::Empty } else { Self::Text(text.to_owned()) }
    }
}

impl From<String> for Cell {
    fn from(text: String) -> Self {
        if text.is_empty() { Self::Empty } else { Self::Text(text) }
    }
}

impl From<Date> for Cell {
    fn from(day: Date) -> Self {
        Self::Date(day)
    }
}

impl From<i64> for Cell {
    // A count beyond 2^53 would be shown rounded; no list of the house comes near.
    #[expect(clippy::cast_precision_loss, reason = "spreadsheets know no other numbers")]
    fn from(number: i64) -> Self {
        Self::Number(number as f64)
    }
}

impl<T: Into<Cell>> From<Option<T>> for Cell {
    fn from(cell: Option<T>) -> Self {
        cell.map_or(Self::Empty, Into::into)
    }
}

/// A table to be written.
#[derive(Debug, Clone, PartialEq)]
pub struct Table {
    /// What the sheet is called in a workbook; signs that a sheet's name cannot have become spaces.
    pub title: String,
    /// The language of the headings; the sheet of a language written from right to left runs so too.
    pub lang: Lang,
    /// The headings, one for each column.
    pub headings: Vec<String>,
    /// The rows; a short one is filled up with nothing.
    pub rows: Vec<Vec<Cell>>,
}

impl Table {
    /// A table without rows.
    pub fn new<H: Into<String>>(title: impl Into<String>, lang: Lang, headings: impl IntoIterator<Item = H>) -> Self {
        Self { title: title.into(), lang, headings: headings.into_iter().map(Into::into).collect(), rows: Vec::new() }
    }

    /// One more row.
    pub fn row(&mut self, cells: impl IntoIterator<Item = Cell>) {
        self.rows.push(cells.into_iter().collect());
    }

    /// The bytes of the table in a format. Refuses what the format cannot hold.
    pub fn write(&self, format: Format) -> Result<Vec<u8>, WriteFault> {
        match format {
            Format::Csv => Ok(self.csv()),
            Format::Xlsx => self.xlsx(),
        }
    }
}

/// In which format a table is written.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Format {
    /// Comma-separated values (RFC 4180) in UTF-8 with a byte order mark.
    Csv,
    /// A workbook of Office Open XML (ECMA-376).
    Xlsx,
}

impl Format {
    /// Both.
    pub const ALL: [Format; 2] = [Format::Csv, Format::Xlsx];

    /// The name in addresses, which is the end of a file's name.
    pub const fn code(self) -> &'static str {
        match self {
            Self::Csv => "csv",
            Self::Xlsx => "xlsx",
        }
    }

    /// The media type.
    pub const fn media(self) -> &'static str {
        match self {
            Self::Csv => "text/csv; charset=utf-8",
            Self::Xlsx => "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet",
        }
    }
}

impl FromStr for Format {
    type Err = ();

    fn from_str(code: &str) -> Result<Self, ()> {
        Self::ALL.into_iter().find(|f| f.code() == code).ok_or(())
    }
}

/// Why a table was not written.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
pub enum WriteFault {
    /// A workbook's sheet holds fewer rows or columns.
    #[error("the table has more rows or columns than a sheet holds")]
    TooLarge,
    /// A workbook's cell holds less. Row and column count from 1, the headings are row 1.
    #[error("the text in row {row}, column {column} is longer than a cell holds")]
    CellTooLong {
        /// The row of the sheet.
        row: usize,
        /// The column of the sheet.
        column: usize,
    },
    /// The writer failed; its own words.
    #[error("the workbook could not be written: {0}")]
    Broken(String),
}
