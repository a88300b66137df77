//! Tables that go to other programs and come from them: CSV and XLSX, written and read. Values in, values out.
//!
//! Written: [`Table`], by [`Table::csv`] and [`Table::xlsx`]. No cell of a written table is ever run by a spreadsheet, and each reads back as
//! the value that it was. Read: [`read()`], which gives a [`Sheet`] of texts; a line that cannot be read is told with its number, its reason
//! and its own text, and never lost.
//!
//! What does not live here: what the columns mean (that is the feature's), files, requests, words. Start with [`Table`], then [`read()`].

#![cfg_attr(test, allow(clippy::unwrap_used, reason = "a test that cannot go on has failed"))]

mod csv_in;
mod csv_out;
mod decode;
mod guard;
mod limits;
mod neutral;
mod read;
mod table;
#[cfg(test)]
mod tests;
mod xlsx_in;
mod xlsx_out;

pub use limits::{CELL_LIMIT, COLUMN_LIMIT, FILE_LIMIT, LINE_LIMIT, PART_LIMIT, RAW_LIMIT, UNPACKED_LIMIT};
pub use read::{Encoding, Line, LineFault, ReadFault, Sheet, Source, read};
pub use table::{Cell, Format, Table, WriteFault};
