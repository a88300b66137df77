//! The header block: fields found, unfolded and given by name. What their values mean is the matter of the modules that ask.

use crate::encoded;
use crate::fault::{Defect, Defects};
use crate::limits::{FIELD_LIMIT, FIELDS_LIMIT, HEADER_LIMIT};

/// One field, its name in small letters and its value as it stands, unfolded, without what surrounds it.
#[derive(Debug, Clone)]
pub(crate) struct Field {
    pub name: String,
    pub raw: Vec<u8>,
}

/// The fields of one header block, in order.
#[derive(Debug, Clone, Default)]
pub(crate) struct Header(Vec<Field>);

impl Header {
    /// The first field of that name (in small letters), as bytes.
    pub fn raw(&self, name: &str) -> Option<&[u8]> {
        self.0.iter().find(|f| f.name == name).map(|f| f.raw.as_slice())
    }

    /// The first field of that name as text: encoded words decoded, bytes above ASCII read as UTF-8 or Windows-1252.
    pub fn text(&self, name: &str) -> Option<String> {
        self.raw(name).map(encoded::words)
    }

    /// Every field of that name as text.
    pub fn texts<'a>(&'a self, name: &'a str) -> impl Iterator<Item = String> + 'a {
        self.0.iter().filter(move |f| f.name == name).map(|f| encoded::words(&f.raw))
    }

    /// The value in small letters, or nothing: for fields that are keywords.
    pub fn word(&self, name: &str) -> String {
        self.text(name).unwrap_or_default().trim().to_lowercase()
    }

    pub fn has(&self, name: &str) -> bool {
        self.0.iter().any(|f| f.name == name)
    }

    pub fn count(&self, name: &str) -> usize {
        self.0.iter().filter(|f| f.name == name).count()
    }

    pub fn fields(&self) -> impl Iterator<Item = &Field> {
        self.0.iter()
    }

    pub fn is_empty(&self) -> bool {
        self.0.is_empty()
    }
}

/// The next line from `at`, without its end, and where the one after begins. Lines end with LF, with or without CR before it.
pub(crate) fn line(bytes: &[u8], at: usize) -> (&[u8], usize) {
    let rest = &bytes[at..];
    match rest.iter().position(|b| *b == b'\n') {
        Some(end) => (rest[..end].strip_suffix(b"\r").unwrap_or(&rest[..end]), at + end + 1),
        None => (rest.strip_suffix(b"\r").unwrap_or(rest), bytes.len()),
    }
}

/// The name of the field that begins in this line: RFC 5322 section 2.2, with spaces before the colon as section 4.5.3 (obsolete) has them.
fn name(line: &[u8]) -> Option<(&[u8], &[u8])> {
    let colon = line.iter().position(|b| *b == b':')?;
    let name = line[..colon].trim_ascii_end();
    let good = !name.is_empty() && name.iter().all(|b| (33..=126).contains(b));
    good.then(|| (name, &line[colon + 1..]))
}

/// Reads the header block at `from`, and says where the body begins. Lines that are no fields are passed over while fields follow; where none
/// follow, they are the body. A line that `stop` knows ends the headers and is no part of them.
pub(crate) fn block(bytes: &[u8], from: usize, stop: &dyn Fn(&[u8]) -> bool, faults: &mut Defects) -> (Header, usize) {
    let to = bytes.len();
    let mut header = Header::default();
    let mut at = from;
    let mut kept = true;
    while at < to {
        let (text, next) = line(bytes, at);
        if text.is_empty() {
            return (header, next);
        }
        if stop(text) {
            return (header, at);
        }
        if at - from > HEADER_LIMIT {
            faults.note(Defect::HeaderTooLong);
            kept = false;
        }
        if text[0] == b' ' || text[0] == b'\t' {
            if text.trim_ascii().is_empty() && next < to && name(line(bytes, next).0).is_none() && !starts_blank(bytes, next) {
                return (header, next); // a line of spaces ends the headers too, where no field follows
            }
            if text.trim_ascii().is_empty() && !header.is_empty() {
                faults.note(Defect::BlankFold);
            }
            match header.0.last_mut() {
                Some(field) if kept && field.raw.len() + text.len() <= FIELD_LIMIT => {
                    field.raw.push(b' ');
                    field.raw.extend_from_slice(text.trim_ascii());
                }
                Some(_) => faults.note(Defect::HeaderTooLong),
                None => faults.note(Defect::StrayHeaderLine),
            }
        } else if let Some((name, value)) = name(text) {
            if header.0.len() >= FIELDS_LIMIT {
                faults.note(Defect::HeaderTooLong);
            } else if kept {
                if value.len() > FIELD_LIMIT {
                    faults.note(Defect::HeaderTooLong);
                }
                let value = value[..value.len().min(FIELD_LIMIT)].trim_ascii();
                header.0.push(Field { name: String::from_utf8_lossy(name).to_ascii_lowercase(), raw: value.to_vec() });
            }
        } else if text.starts_with(b"From ") || text.starts_with(b">From ") {
            // The line by which mbox parts its messages; some servers leave it in.
        } else {
            faults.note(Defect::StrayHeaderLine);
            let after = line(bytes, next).0;
            if next >= to || (name(after).is_none() && !starts_blank(bytes, next)) {
                return (header, at);
            }
        }
        at = next;
    }
    faults.note(Defect::HeaderUnended);
    (header, to)
}

fn starts_blank(bytes: &[u8], at: usize) -> bool {
    matches!(bytes.get(at), Some(b' ' | b'\t'))
}
