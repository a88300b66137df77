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
        if !clean {
            faults.note(Defect::BadEncoding);
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
}

/// Every part of a message, the message itself first.
pub(crate) fn parts(message: &[u8], faults: &mut Defects) -> Vec<Part> {
    let mut parts = Vec::new();
    let mut open: Vec<Open> = Vec::new();
    let (first, body) = begin(message, 0, None, "text/plain", &[], faults);
    enter(first, &mut parts, &mut open, faults);
    let mut at = body;
    let mut current = Some(0);
    while at < message.len() && !open.is_empty() {
        let (line, next) = header::line(message, at);
        let hit = line.starts_with(b"--").then(|| matched(line, &open)).flatten();
        let Some((level, last)) = hit else {
            at = next;
            continue;
        };
        close(current.take(), &mut parts, message, at);
        for left in open.drain(level + 1..) {
            unclosed(&left, faults);
            parts[left.part].end = at;
        }
        open[level].begun = true;
        at = next;
        if last {
            let done = open.pop();
            if let Some(done) = done {
                parts[done.part].end = next;
                if !parts.iter().any(|p| p.parent == Some(done.part)) {
                    faults.note(Defect::NoParts);
                }
            }
            continue;
        }
        if parts.len() >= PART_LIMIT {
            faults.note(Defect::TooManyParts);
            break;
        }
        let parent = open[level].part;
        let kind = if parts[parent].is("multipart/digest") { "message/rfc822" } else { "text/plain" };
        let (part, body) = begin(message, at, Some((parent, parts[parent].depth)), kind, &open, faults);
        at = body;
        current = Some(parts.len());
        enter(part, &mut parts, &mut open, faults);
    }
    close(current, &mut parts, message, message.len());
    for left in &open {
        unclosed(left, faults);
        parts[left.part].end = message.len();
    }
    parts
}

/// Which open multipart this line is a boundary of, the innermost first, and whether it is its last one.
fn matched(line: &[u8], open: &[Open]) -> Option<(usize, bool)> {
    let line = line[2..].trim_ascii_end();
    // The whole line is compared first, so that a boundary that begins with another one is not taken for it.
    for (level, multipart) in open.iter().enumerate().rev() {
        if line == multipart.boundary {
            return Some((level, false));
        }
        if line.strip_suffix(b"--").is_some_and(|l| l == multipart.boundary) {
            return Some((level, true));
        }
    }
    None
}

fn unclosed(left: &Open, faults: &mut Defects) {
    faults.note(if left.begun { Defect::Unclosed } else { Defect::BoundaryNeverSeen });
}

/// Ends the body of a part before the line break that belongs to the boundary (RFC 2046 section 5.1.1).
fn close(part: Option<usize>, parts: &mut [Part], message: &[u8], at: usize) {
    let Some(part) = part.and_then(|p| parts.get_mut(p)) else { return };
    let body = &message[part.start.min(at)..at];
    let ended = if at == message.len() { body } else { body.strip_suffix(b"\n").map_or(body, |b| b.strip_suffix(b"\r").unwrap_or(b)) };
    part.end = part.start + ended.len();
}

fn enter(part: Part, parts: &mut Vec<Part>, open: &mut Vec<Open>, faults: &mut Defects) {
    if part.is_multipart() {
        match part.typed.param("boundary").map(|b| b.trim_end().as_bytes().to_vec()).filter(|b| !b.is_empty()) {
            None => faults.note(Defect::NoBoundary),
            Some(_) if open.len() >= NESTING_LIMIT => faults.note(Defect::TooDeep),
            Some(boundary) => open.push(Open { boundary, part: parts.len(), begun: false }),
        }
        if part.transfer != Transfer::Plain {
            faults.note(Defect::EncodedMultipart);
        }
    }
    parts.push(part);
}

/// Reads the header of the part that begins at `at`.
fn begin(
    message: &[u8],
    at: usize,
    parent: Option<(usize, usize)>,
    usual: &str,
    open: &[Open],
    faults: &mut Defects,
) -> (Part, usize) {
    let stop = |line: &[u8]| line.starts_with(b"--") && matched(line, open).is_some();
    let mut slight = Defects::default();
    let (header, body) = if parent.is_none() {
        header::block(message, at, &stop, faults)
    } else {
        // The header of a part may be empty, and its faults are those of the part: noted only where something may have been lost.
        let read = header::block(message, at, &stop, &mut slight);
        if slight.has(Defect::HeaderTooLong) {
            faults.note(Defect::HeaderTooLong);
        }
        read
    };
    let mut typed = header.raw("content-type").map(Typed::read).unwrap_or_default();
    if !typed.name.contains('/') || typed.name.ends_with('/') {
        if header.has("content-type") {
            faults.note(Defect::BadContentType);
        }
        usual.clone_into(&mut typed.name);
    }
    let disposition = header.raw("content-disposition").map(Typed::read).unwrap_or_default();
    let transfer = transfer(&header.word("content-transfer-encoding"), faults);
    let (parent, depth) = parent.map_or((None, 0), |(parent, depth)| (Some(parent), depth + 1));
    (Part { header, typed, disposition, transfer, start: body, end: message.len(), parent, depth }, body)
}

fn transfer(word: &str, faults: &mut Defects) -> Transfer {
    match word.split(';').next().unwrap_or_default().trim().trim_matches('"') {
        "" | "7bit" | "8bit" | "binary" | "7-bit" | "8-bit" => Transfer::Plain,
        "base64" => Transfer::Base64,
        "quoted-printable" => Transfer::Quoted,
        "x-uuencode" | "uuencode" | "x-uue" | "uue" => Transfer::Uuencoded,
        _ => {
            faults.note(Defect::UnknownEncoding);
            Transfer::Plain
        }
    }
}
