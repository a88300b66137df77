//! How large a table from outside may be. Each limit bounds time and memory whatever a file says of itself.

/// Bytes of a file: ten times the directory of a large forum as a workbook.
pub const FILE_LIMIT: usize = 16 * 1024 * 1024;

/// Lines below the headings: every delegate of the largest conference of the house.
pub const LINE_LIMIT: usize = 100_000;

/// Columns: the widest table of the house has a quarter of it.
pub const COLUMN_LIMIT: usize = 100;

/// Characters of a cell: the longest text that a table carries, a postal address or a note, is far below.
pub const CELL_LIMIT: usize = 4000;

/// Characters of a bad line that are kept to show it; what is longer is cut with an ellipsis.
pub const RAW_LIMIT: usize = 8000;

/// Bytes to which a workbook may unpack: a sheet of [`LINE_LIMIT`] lines of twelve columns as XML, with its texts.
pub const UNPACKED_LIMIT: u64 = 128 * 1024 * 1024;

/// Parts in a workbook's package: a hundred sheets with what belongs to each.
pub const PART_LIMIT: usize = 1000;

/// Rows that XLSX has (ECMA-376, Part 1, 18.3.1.73 as Excel limits it), the headings counted.
pub(crate) const XLSX_ROWS: usize = 1_048_576;

/// Columns that XLSX has.
pub(crate) const XLSX_COLUMNS: usize = 16_384;

/// Characters that a cell of XLSX holds, in units of UTF-16.
pub(crate) const XLSX_CELL: usize = 32_767;

/// Characters of an address that Excel opens.
pub(crate) const XLSX_LINK: usize = 2079;

/// Links that Excel takes in one sheet.
pub(crate) const XLSX_LINKS: usize = 65_530;
