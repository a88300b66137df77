//! The parts of a message: one pass over its lines, in which every open boundary is known, so that the work is that of reading the message
//! once, whatever is nested in what. An enclosed message (`message/rfc822`) is one part: what it says is not said by this message.

use mail_parser::parsers::MessageStream;
use mail_parser::{ContentType, HeaderValue};

use crate::encoded;
use crate::fault::{Defect, Defects};
use crate::header::{self, Header};
use crate::limits::{NESTING_LIMIT, PARAMETER_LIMIT, PART_LIMIT};

/// A type with its parameters, as `Content-Type` and `Content-Disposition` have them.
#[derive(Debug, Clone, Default)]
pub(crate) struct Typed {
    /// In small letters: `text/plain`, `attachment`.
    pub name: String,
    params: Vec<(String, String)>,
}

impl Typed {
    /// The parameter of that name (in small letters).
    pub fn param(&self, name: &str) -> Option<&str> {
        self.params.iter().find(|(n, _)| n == name).map(|(_, v)| v.as_str())
    }

    /// Reads the value of a field.
    fn read(raw: &[u8]) -> Self {
        let mut value = encoded::guessed(&raw[..raw.len().min(PARAMETER_LIMIT)]).replace(['\r', '\n', '\0'], " ");
        value.push('\n');
        let read: ContentType<'_> = match MessageStream::new(value.as_bytes()).parse_content_type() {
            HeaderValue::ContentType(read) => read,
            _ => return Self::default(),
        };
        let mut name = read.c_type.trim().to_ascii_lowercase();
        if let Some(sub) = &read.c_subtype {
            name = format!("{name}/{}", sub.trim().to_ascii_lowercase());
        }
        let params = read.attributes.unwrap_or_default();
        let params = params.into_iter().map(|a| (a.name.to_ascii_lowercase(), encoded::words(a.value.as_bytes()))).collect();
        Self { name, params }
    }
}

/// How the bytes of a part are encoded.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Transfer {
    Plain,
    Base64,
    Quoted,
    Uuencoded,
}

/// One part: its header, and where its body stands in the message.
#[derive(Debug, Clone)]
pub(crate) struct Part {
    pub header: Header,
    pub typed: Typed,
    pub disposition: Typed,
    pub transfer: Transfer,
    pub start: usize,
    pub end: usize,
    /// The part that it lies in.
    pub parent: Option<usize>,
    pub depth: usize,
    /// Whether it lies in a message within the message.
    pub enclosed: bool,
}

impl Part {
    pub fn is_multipart(&self) -> bool {
        self.typed.name.starts_with("multipart/")
    }

    pub fn is(&self, name: &str) -> bool {
        self.typed.name == name
    }

    pub fn is_text(&self) -> bool {
        self.typed.name.starts_with("text/")
    }

    /// A message within the message (RFC 2046 section 5.2.1, RFC 6532 section 3.7).
    pub fn is_message(&self) -> bool {
        matches!(self.typed.name.as_str(), "message/rfc822" | "message/global" | "message/news")
    }

    /// The name of the file that it is, from wherever programs put it.
    pub fn file_name(&self) -> Option<String> {
        let name = self.disposition.param("filename").or_else(|| self.typed.param("name")).map(str::to_owned);
        name.map(|n| n.trim().to_owned()).filter(|n| !n.is_empty())
    }

    /// The body, decoded, at most `most` bytes.
    pub fn decoded(&self, message: &[u8], most: usize, faults: &mut Defects) -> Vec<u8> {
        let body = &message[self.start..self.end];
        let (bytes, clean) = match self.transfer {
            Transfer::Plain => (body[..body.len().min(most)].to_vec(), true),
            Transfer::Base64 => encoded::base64(body, most),
            Transfer::Quoted => encoded::quoted(body, false, most),
            Transfer::Uuencoded => (encoded::uuencoded(body, most), true),
        };
        if !clean && !self.enclosed {
            faults.note(if self.transfer == Transfer::Quoted && self.is("text/plain") {
                Defect::DamagedEncoding
            } else {
                Defect::BadEncoding
            });
        }
        bytes
    }

    /// The body as text, at most `most` bytes of it, with line ends as LF.
    pub fn text(&self, message: &[u8], most: usize, faults: &mut Defects) -> String {
        let bytes = self.decoded(message, most, faults);
        let name = self.typed.param("charset").or_else(|| self.typed.param("charset*"));
        let read = encoded::charset(name, &bytes);
        if !read.known {
            faults.note(Defect::UnknownCharset);
        }
        if !read.whole {
            faults.note(Defect::BadCharset);
        }
        read.text.replace("\r\n", "\n").replace('\r', "\n").replace('\0', "")
    }
}

/// A multipart whose boundary may still come.
struct Open {
    boundary: Vec<u8>,
    part: usize,
    begun: bool,
    enclosed: bool,
}

/// Every part of a message, the message itself first.
pub(crate) fn parts(message: &[u8], faults: &mut Defects) -> Vec<Part> {
    let mut walk = Walk { message, parts: Vec::new(), open: Vec::new(), messages: Vec::new(), faults };
    let mut at = walk.begin(0, None, "text/plain");
    while at < message.len() && !walk.open.is_empty() {
        let (line, next) = header::line(message, at);
        match line.starts_with(b"--").then(|| matched(line, &walk.open)).flatten() {
            Some(_) if walk.parts.len() >= PART_LIMIT => {
                walk.faults.note(Defect::TooManyParts);
                break;
            }
            Some((level, last)) => at = walk.boundary(level, last, at, next),
            None => {
                if line.starts_with(b"--") && walk.open.iter().any(|o| !o.enclosed && begins_with(line, &o.boundary)) {
                    walk.faults.note(Defect::AmbiguousBoundary);
                }
                at = next;
            }
        }
    }
    walk.done();
    walk.parts
}

/// Where the reading of a message stands.
struct Walk<'m> {
    message: &'m [u8],
    parts: Vec<Part>,
    open: Vec<Open>,
    /// Messages within the message that have not ended, and how many multiparts were open when each began.
    messages: Vec<(usize, usize)>,
    faults: &'m mut Defects,
}

impl Walk<'_> {
    /// A boundary of an open multipart: what was open within it ends, and another part begins. Gives the place to go on from.
    fn boundary(&mut self, level: usize, last: bool, at: usize, next: usize) -> usize {
        // Among the open ones, one boundary may begin with another.
        let line = header::line(self.message, at).0;
        let mut others = self.open.iter().enumerate().filter(|(n, _)| *n != level);
        if !self.open[level].enclosed && others.any(|(_, o)| begins_with(line, &o.boundary)) {
            self.faults.note(Defect::AmbiguousBoundary);
        }
        self.end_last(at);
        for left in self.open.drain(level + 1..) {
            if !left.enclosed {
                self.faults.note(if left.begun { Defect::LooseEnd } else { Defect::BoundaryNeverSeen });
            }
            self.parts[left.part].end = at;
        }
        while let Some((part, _)) = self.messages.pop_if(|(_, open)| *open > level) {
            self.parts[part].end = body_end(self.message, self.parts[part].start, at);
        }
        let parent = self.open[level].part;
        self.open[level].begun = true;
        if last {
            self.open.truncate(level);
            self.parts[parent].end = next;
            if !self.parts[parent + 1..].iter().any(|p| p.parent == Some(parent)) {
                self.faults.note(Defect::NoParts);
            }
            return next;
        }
        let usual = if self.parts[parent].is("multipart/digest") { "message/rfc822" } else { "text/plain" };
        self.begin(next, Some(parent), usual)
    }

    /// Reads the header of the part that begins here, and gives the place where its body begins.
    fn begin(&mut self, at: usize, parent: Option<usize>, usual: &str) -> usize {
        let open = &self.open;
        let stop = |line: &[u8]| line.starts_with(b"--") && matched(line, open).is_some();
        let within = parent.map(|p| &self.parts[p]);
        let enclosed = within.is_some_and(|p| p.enclosed || p.is_message());
        let depth = within.map_or(0, |p| p.depth + 1);
        // The header of a part may be empty: what is odd in it is told only where something may have been lost.
        let mut slight = Defects::default();
        let (header, body) = header::block(self.message, at, &stop, if parent.is_none() { self.faults } else { &mut slight });
        if slight.has(Defect::HeaderTooLong) {
            self.faults.note(Defect::HeaderTooLong);
        }
        if !enclosed
            && parent.is_some()
            && !header.is_empty()
            && stop(header::line(self.message, body).0)
            && !self.message[..body].ends_with(b"\n\n")
            && !self.message[..body].ends_with(b"\n\r\n")
        {
            self.faults.note(Defect::PartHeaderUnended);
        }
        if slight.has(Defect::BlankFold) && !enclosed {
            self.faults.note(Defect::BlankFold);
        }
        // RFC 2046 section 5.2.1: an enclosed message has one of the first three; the others show one that was cut.
        let told = ["from", "subject", "date", "received", "return-path", "message-id"].iter().any(|name| header.has(name));
        if within.is_some_and(|p| p.is_message() && !p.enclosed) && !told {
            self.faults.note(Defect::NotAMessage);
        }
        let silent = &mut Defects::default();
        let faults = if enclosed { silent } else { &mut *self.faults };
        let part = read(header, usual, body, self.message.len(), faults);
        let part = Part { parent, depth, enclosed, ..part };
        let index = self.parts.len();
        if part.is_multipart() {
            match part.typed.param("boundary").map(|b| b.trim_end().as_bytes().to_vec()).filter(|b| !b.is_empty()) {
                None => faults.note(Defect::NoBoundary),
                Some(_) if self.open.len() >= NESTING_LIMIT => self.faults.note(Defect::TooDeep),
                Some(boundary) => self.open.push(Open { boundary, part: index, begun: false, enclosed }),
            }
        }
        let inner = part.is_message() && part.transfer == Transfer::Plain && depth < NESTING_LIMIT;
        self.parts.push(part);
        if inner && self.parts.len() < PART_LIMIT {
            self.messages.push((index, self.open.len()));
            return self.begin(body, Some(index), "text/plain");
        }
        body
    }

    /// Ends the part that was read last, if it is no multipart.
    fn end_last(&mut self, at: usize) {
        if let Some(part) = self.parts.last_mut().filter(|p| p.end == self.message.len() && !p.is_multipart()) {
            part.end = body_end(self.message, part.start, at);
        }
    }

    /// The end of the message: what is open now was never closed.
    fn done(&mut self) {
        let left = self.open.iter().filter(|o| !o.enclosed);
        for left in left {
            if left.begun && ends_in(self.message, &left.boundary) {
                self.faults.note(Defect::CutBoundary);
                continue;
            }
            self.faults.note(if left.begun { Defect::Unclosed } else { Defect::BoundaryNeverSeen });
        }
        for left in &self.open {
            self.parts[left.part].end = self.message.len();
        }
    }
}

/// Which open multipart this line is a boundary of, the innermost first, and whether it is its last one.
fn matched(line: &[u8], open: &[Open]) -> Option<(usize, bool)> {
    let line = line[2..].trim_ascii_end();
    // The whole line is compared, so that a boundary that begins with another one is not taken for it.
    open.iter().enumerate().rev().find_map(|(level, multipart)| match line.strip_prefix(multipart.boundary.as_slice())? {
        b"" => Some((level, false)),
        b"--" => Some((level, true)),
        _ => None,
    })
}

/// Whether a message ends in the last boundary of a multipart all the same: at the end of a line of text, where a program forgot the line
/// break before it, or with its last sign cut. Nothing can be missing then.
fn ends_in(message: &[u8], boundary: &[u8]) -> bool {
    let end = message.trim_ascii_end();
    let whole = end.strip_suffix(b"--").or_else(|| end.strip_suffix(b"-"));
    whole.and_then(|e| e.strip_suffix(boundary)).is_some_and(|e| e.ends_with(b"--"))
}

/// Whether a line is more than a boundary that it begins with.
fn begins_with(line: &[u8], boundary: &[u8]) -> bool {
    line[2..].strip_prefix(boundary).is_some_and(|rest| !matches!(rest.trim_ascii_end(), b"" | b"--"))
}

/// Where a body ends that a boundary at `at` follows: the line break before it belongs to the boundary (RFC 2046 section 5.1.1).
fn body_end(message: &[u8], start: usize, at: usize) -> usize {
    let body = &message[start.min(at)..at];
    start + body.strip_suffix(b"\n").map_or(body, |b| b.strip_suffix(b"\r").unwrap_or(b)).len()
}

/// A part by its header.
fn read(header: Header, usual: &str, start: usize, end: usize, faults: &mut Defects) -> Part {
    let mut typed = header.raw("content-type").map(Typed::read).unwrap_or_default();
    if !typed.name.contains('/') || typed.name.ends_with('/') {
        if header.has("content-type") {
            faults.note(Defect::BadContentType);
        }
        usual.clone_into(&mut typed.name);
    }
    let disposition = header.raw("content-disposition").map(Typed::read).unwrap_or_default();
    let bad = header.has("content-disposition") && (disposition.name.is_empty() || disposition.name.contains(['=', '/']));
    if bad || header.count("content-disposition") > 1 {
        faults.note(Defect::BadDisposition);
    }
    let transfer = transfer(&header, faults);
    if typed.name.starts_with("multipart/") && transfer != Transfer::Plain {
        faults.note(Defect::EncodedMultipart);
    }
    Part { header, typed, disposition, transfer, start, end, parent: None, depth: 0, enclosed: false }
}

/// The encoding of a part. Words that RFC 2045 section 6.1 does not have are told, and understood where it is plain what was meant.
fn transfer(header: &Header, faults: &mut Defects) -> Transfer {
    let Some(word) = header.text("content-transfer-encoding") else { return Transfer::Plain };
    let word = word.trim().to_ascii_lowercase();
    let meant = word.split([';', ' ', '(']).next().unwrap_or_default().trim_matches(['"', '\'']);
    let (transfer, known) = match meant {
        "7bit" | "8bit" | "binary" => (Transfer::Plain, true),
        "base64" => (Transfer::Base64, true),
        "quoted-printable" => (Transfer::Quoted, true),
        "x-uuencode" | "x-uue" | "uuencode" | "uue" => (Transfer::Uuencoded, false),
        _ => (Transfer::Plain, false),
    };
    if !known || word.ends_with(';') || meant.len() < word.trim_matches(['"', '\'']).len() && !word.contains('(') {
        faults.note(Defect::UnknownEncoding);
    }
    transfer
}
