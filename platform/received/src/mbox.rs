//! Messages of an mbox file, one after the other, each held alone (RFC 4155; the quoting of mboxrd, which reads mboxo as well).
//!
//! Nothing is lost: what stands before the first separator is given too, and a file that was cut in the middle gives its last message as far as
//! it goes, with the word that it was cut.

use std::io::{self, BufRead};

use crate::limits::MBOX_MESSAGE_LIMIT;

/// One message of an mbox.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Piece {
    /// Where its first byte stands in the file (of its separator, where it has one).
    pub offset: u64,
    /// The message, its `>From ` lines unquoted, without the separator and the blank line after it.
    pub bytes: Vec<u8>,
    /// Whether the file ends within it, or reading failed there: the last line has no end.
    pub cut: bool,
    /// Whether it was longer than is held; `bytes` is its beginning.
    pub too_long: bool,
}

/// Iterates over the messages of an mbox. An error of reading comes after the piece that it cut, and ends the file.
pub fn mbox<R: BufRead>(reader: R) -> Mbox<R> {
    Mbox { reader, at: 0, begun: None, failed: None, done: false }
}

/// See [`mbox`].
#[derive(Debug)]
pub struct Mbox<R> {
    reader: R,
    at: u64,
    /// The offset of the message whose separator was read last.
    begun: Option<u64>,
    failed: Option<io::Error>,
    done: bool,
}

/// Bytes of one line that are read at once; longer lines come in pieces, and only the first can be a separator.
const LINE_LIMIT: u64 = 64 << 10;

impl<R: BufRead> Mbox<R> {
    /// The next line or piece of one, with its end.
    fn line(&mut self, held: &mut Vec<u8>) -> io::Result<bool> {
        held.clear();
        let mut limited = io::Read::take(&mut self.reader, LINE_LIMIT);
        limited.read_until(b'\n', held)?;
        self.at += held.len() as u64;
        Ok(!held.is_empty())
    }
}

impl<R: BufRead> Iterator for Mbox<R> {
    type Item = io::Result<Piece>;

    fn next(&mut self) -> Option<Self::Item> {
        if let Some(failed) = self.failed.take() {
            return Some(Err(failed));
        }
        if self.done {
            return None;
        }
        let mut piece = Piece { offset: self.begun.unwrap_or(self.at), bytes: Vec::new(), cut: false, too_long: false };
        let separated = self.begun.is_some();
        let mut line = Vec::new();
        let mut fresh = true;
        let mut whole = true;
        loop {
            let from = self.at;
            match self.line(&mut line) {
                Ok(true) => {}
                Ok(false) => {
                    self.done = true;
                    piece.cut = !whole;
                    break;
                }
                Err(error) => {
                    self.done = true;
                    self.failed = Some(error);
                    piece.cut = true;
                    break;
                }
            }
            if fresh && is_separator(&line, from == 0) {
                self.begun = Some(from);
                if separated || !piece.bytes.trim_ascii().is_empty() {
                    unblank(&mut piece.bytes);
                    return Some(Ok(piece));
                }
                return self.next();
            }
            whole = line.ends_with(b"\n");
            let text = if fresh && is_quoted(&line) { &line[1..] } else { &line[..] };
            let room = MBOX_MESSAGE_LIMIT.saturating_sub(piece.bytes.len());
            piece.too_long |= text.len() > room;
            piece.bytes.extend_from_slice(&text[..text.len().min(room)]);
            fresh = whole;
        }
        if separated || !piece.bytes.trim_ascii().is_empty() {
            if !piece.cut {
                unblank(&mut piece.bytes);
            }
            return Some(Ok(piece));
        }
        self.failed.take().map(Err)
    }
}

/// Whether a line parts two messages: "From ", a word, and a date with a time and a year. The first line of a file needs no date. A line of a
/// letter that begins with "From " has none, and programs that write mboxrd quote it.
fn is_separator(line: &[u8], first: bool) -> bool {
    let Some(rest) = line.strip_prefix(b"From ") else { return false };
    if first {
        return true;
    }
    let time = rest.windows(5).any(|w| matches!(w, [a, b, b':', c, d] if [a, b, c, d].iter().all(|x| x.is_ascii_digit())));
    let year = rest.split(|b| !b.is_ascii_digit()).any(|run| run.len() == 4 && (run.starts_with(b"19") || run.starts_with(b"20")));
    time && year && rest.len() < 400
}

/// A line that was quoted so as not to part two messages: any number of `>` before "From ".
fn is_quoted(line: &[u8]) -> bool {
    let marks = line.iter().take_while(|b| **b == b'>').count();
    marks > 0 && line[marks..].starts_with(b"From ")
}

/// Takes away the blank line that mbox puts after each message.
fn unblank(bytes: &mut Vec<u8>) {
    for end in [&b"\r\n\r\n"[..], b"\n\n"] {
        if bytes.ends_with(end) {
            bytes.truncate(bytes.len() - end.len() / 2);
            return;
        }
    }
}
