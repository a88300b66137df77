//! How large a file that comes back may be. Each limit bounds time and memory whatever a file says of itself.

/// Bytes of a file: the longest letter (twenty pages) as XLIFF in two languages, with ten times its size for what a tool adds.
pub const FILE_LIMIT: usize = 16 * 1024 * 1024;

/// Bytes to which a Word file may unpack.
pub const UNPACKED_LIMIT: u64 = 64 * 1024 * 1024;

/// Parts in the package of a Word file: a hundred pictures with what belongs to each.
pub const PART_LIMIT: usize = 1000;

/// Units in a file. A letter has some thirty; an empty line between each word of the longest makes ten thousand.
pub const UNIT_LIMIT: usize = 20_000;

/// Remarks that are shown, and the characters of each.
pub(crate) const REMARKS_LIMIT: usize = 200;
pub(crate) const REMARK_LIMIT: usize = 1000;
