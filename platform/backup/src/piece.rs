//! The stream: a header, then pieces, then the counts.

use serde::{Deserialize, Serialize};
use store::sql::Value;

use crate::BackupFault;

/// The form of the stream. A change that an older program would misread gets the next number.
pub const FORMAT: u32 = 1;

/// What stands before everything else.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Header {
    /// The form, [`FORMAT`].
    pub format: u32,
    /// The version of the program that wrote it.
    pub program: String,
    /// The instant, by the machine's clock, RFC 3339.
    pub at: String,
    /// The migrations that the database knew, in order: its schema.
    pub migrations: Vec<String>,
    /// The tables, in the order in which they follow.
    pub tables: Vec<Table>,
    /// The fingerprint of the house's key. The key itself is not here.
    pub key: String,
    /// Whether stored files are in the stream, or stay where they are.
    pub files: bool,
    /// What a demo remembers; `None` in a real house.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub demo: Option<serde_json::Value>,
}

/// A table.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Table {
    /// Its name.
    pub name: String,
    /// Its columns, in the order of each row's values.
    pub columns: Vec<(String, Sort)>,
}

/// The house types of columns.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "lowercase")]
pub enum Sort {
    /// An id.
    Uuid,
    /// A whole number of 64 bits.
    Bigint,
    /// Yes or no.
    Boolean,
    /// Text.
    Text,
}

/// A part of the stream. None is much larger than the largest row or file in it.
#[derive(Debug, Clone, PartialEq)]
pub enum Piece {
    /// Rows of a table, the table by its place in the header.
    Rows {
        /// Which.
        table: usize,
        /// The values, by column.
        rows: Vec<Vec<Value>>,
    },
    /// A stored file.
    File {
        /// Its name.
        name: String,
        /// Its content.
        bytes: Vec<u8>,
    },
    /// Lines of `heads.log`.
    Heads(String),
}

/// What was in the stream, told at its end.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct Counts {
    /// Rows, by table.
    pub rows: Vec<u64>,
    /// Stored files.
    pub files: u64,
    /// Files that a row names and that were not there, or not whole, when the stream was made.
    pub missing: Vec<String>,
    /// The last sealed record of the trail: its number and its hash.
    pub head: Option<(i64, String)>,
}

impl Counts {
    /// Nothing yet, for so many tables.
    pub fn none(tables: usize) -> Self {
        Self { rows: vec![0; tables], ..Self::default() }
    }

    /// Counts a piece.
    pub fn add(&mut self, piece: &Piece) {
        match piece {
            Piece::Rows { table, rows } => self.rows[*table] += rows.len() as u64,
            Piece::File { .. } => self.files += 1,
            Piece::Heads(_) => {}
        }
    }

    /// All rows.
    pub fn all_rows(&self) -> u64 {
        self.rows.iter().sum()
    }
}

/// Where a stream comes from: a running house, or a file.
#[expect(async_fn_in_trait, reason = "both sources are of this crate, and are asked from one task")]
pub trait Pieces {
    /// What stands before the pieces.
    fn header(&self) -> &Header;
    /// The next piece; `None` at the end, of which the source has made sure.
    async fn next(&mut self) -> Result<Option<Piece>, BackupFault>;
    /// What was in it. Whole only after the end.
    fn counts(&self) -> &Counts;
}
