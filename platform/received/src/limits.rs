//! How much of one message is read. Each limit stands for all of a message together, whatever is nested in what, and whatever goes beyond is
//! told as a fault and left unread; the message itself is the caller's, whole.

/// Bytes of a message that are read at all: above what any mail server of a ministry lets through (Exchange Online: 150 MB at most, 25 to 36 MB
/// unless changed), so that what is cut here was not meant to be read.
pub const MESSAGE_LIMIT: usize = 64 << 20;

/// Bytes of one header block that are read: Postfix refuses beyond 100 kB (`header_size_limit`), Exchange beyond 256 kB.
pub const HEADER_LIMIT: usize = 256 << 10;

/// Bytes of one header field that are read: forty times what a `References` of a long thread takes.
pub const FIELD_LIMIT: usize = 32 << 10;

/// Bytes of one field of parameters (`Content-Type`, `Content-Disposition`) that are read. The reader's work grows with their square.
pub const PARAMETER_LIMIT: usize = 4 << 10;

/// Bytes of one encoded word. RFC 2047 section 2 allows 75; programs that never break a subject write some hundred.
pub const WORD_LIMIT: usize = 4 << 10;

/// Addresses of one field that are kept.
pub const ADDRESS_LIMIT: usize = 500;

/// Fields of one header block that are kept.
pub const FIELDS_LIMIT: usize = 1_000;

/// Multiparts within each other, as Dovecot and Sendmail stop too (20 to 100); a real message has three or four.
pub const NESTING_LIMIT: usize = 30;

/// Parts of a message, of all its multiparts together; a digest of a busy list has some hundred.
pub const PART_LIMIT: usize = 1_000;

/// Bytes of text that are decoded, turned from HTML and searched, of all parts together: a book of a thousand pages.
pub const TEXT_LIMIT: usize = 2 << 20;

/// Bytes of one part that are decoded to tell its type: the longest mark that `infer` looks for stands within 8 kB.
pub const SNIFF_LIMIT: usize = 8 << 10;

/// Bytes of a calendar that are read; a reply has two kilobytes.
pub const CALENDAR_LIMIT: usize = 256 << 10;

/// Bytes of a report's own part (`message/delivery-status`) and of a notice that are read.
pub const REPORT_LIMIT: usize = 256 << 10;

/// Addressees of one bounce that are kept: Postfix gives one message 1,000 at most (`smtpd_recipient_limit`).
pub const RECIPIENT_LIMIT: usize = 1_000;

/// Bytes of one message in an mbox that are held at once. What is longer is given up to here and said to be cut.
pub const MBOX_MESSAGE_LIMIT: usize = MESSAGE_LIMIT;
