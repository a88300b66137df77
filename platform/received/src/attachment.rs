//! What came with a message besides its text: named, its type as said and as its bytes show it. Nothing is opened or run.

use crate::fault::{Defect, Defects};
use crate::limits::{MESSAGE_LIMIT, SNIFF_LIMIT};
use crate::part::Part;

/// One attachment. Its bytes stay in the message until they are asked for.
#[derive(Debug, Clone)]
pub struct Attachment {
    /// The name of the file as the sender gave it, decoded. It proves nothing and may hold anything: never a path.
    pub name: Option<String>,
    /// The type that the message says, in small letters.
    pub declared: String,
    /// The type that its first bytes show, where they show one.
    pub by_content: Option<&'static str>,
    /// How many bytes it has, decoded.
    pub size: u64,
    /// Where its encoded bytes stand in the message: from, to.
    pub range: (usize, usize),
    /// Whether it is a mail itself.
    pub is_message: bool,
    /// Its `Content-ID` without brackets: pictures within HTML have one.
    pub content_id: Option<String>,
    part: Part,
}

impl Attachment {
    /// Its bytes, decoded from the message that it was read of.
    #[must_use]
    pub fn bytes(&self, message: &[u8]) -> Vec<u8> {
        if self.range.1 > message.len() {
            return Vec::new();
        }
        self.part.decoded(message, MESSAGE_LIMIT, &mut Defects::default())
    }
}

impl PartialEq for Attachment {
    fn eq(&self, other: &Self) -> bool {
        self.name == other.name && self.declared == other.declared && self.range == other.range
    }
}

/// The attachments of a message: every part that is neither a multipart, nor of the text, nor another version of the text.
pub(crate) fn all(message: &[u8], parts: &[Part], text: &[usize], faults: &mut Defects) -> Vec<Attachment> {
    let version = |p: &Part| {
        let alternative = p.parent.is_some_and(|parent| parts[parent].is("multipart/alternative"));
        p.is_text()
            && p.file_name().is_none()
            && (alternative || p.disposition.name != "attachment")
            && !p.is("text/rfc822-headers")
            && !p.is("text/x-vcard")
    };
    let machine = |p: &Part| {
        matches!(
            p.typed.name.as_str(),
            "message/delivery-status" | "message/global-delivery-status" | "message/disposition-notification" | "message/feedback-report"
        )
    };
    let mut found = Vec::new();
    for (at, part) in parts.iter().enumerate() {
        if part.enclosed || part.is_multipart() || text.contains(&at) || version(part) || machine(part) {
            continue;
        }
        let start = part.decoded(message, SNIFF_LIMIT, faults);
        let whole = part.decoded(message, MESSAGE_LIMIT, faults);
        if is_bomb(&whole) {
            faults.note(Defect::Bomb);
        }
        let id = part.header.text("content-id").map(|v| v.trim().trim_matches(['<', '>']).to_owned()).filter(|v| !v.is_empty());
        found.push(Attachment {
            name: part.file_name(),
            declared: part.typed.name.clone(),
            by_content: infer::get(&start).map(|t| t.mime_type()),
            size: whole.len() as u64,
            range: (part.start, part.end),
            is_message: part.is_message(),
            content_id: id,
            part: part.clone(),
        });
    }
    found
}

/// Whether a ZIP archive says in its directory that it unpacks to far more than it is. Office files grow ten- or twentyfold; nothing that
/// people send grows two-hundredfold to megabytes.
fn is_bomb(bytes: &[u8]) -> bool {
    const GROWTH: u64 = 200;
    const HARMLESS: u64 = 4 << 20;
    const ENTRY: &[u8] = b"PK\x01\x02";
    if !bytes.starts_with(b"PK\x03\x04") {
        return false;
    }
    let mut unpacked: u64 = 0;
    let mut at = 0;
    while let Some(found) = bytes[at..].windows(4).position(|w| w == ENTRY) {
        at += found;
        let size = bytes.get(at + 24..at + 28).and_then(|s| s.try_into().ok()).map_or(0, u32::from_le_bytes);
        unpacked = unpacked.saturating_add(u64::from(size));
        at += 4;
    }
    unpacked > HARMLESS && unpacked / GROWTH > bytes.len() as u64
}
