//! What a mail consists of before it is bytes, and the limits of each piece.
//!
//! How it is written down is in `compose`; how it travels, in `deliver`. Start with [`Outgoing`].

use std::fmt;
use std::str::FromStr;

use jiff::ZonedDateTime;
use kernel::{Id, Lang};

use crate::address::{Mailbox, fit_for_a_header};

/// Longest subject, in octets. The subject of CL-21/4 needs 150 in French; a Chinese character takes three.
pub const MAX_SUBJECT: usize = 1000;
/// Longest file name of an attachment, in octets: the limit of the common file systems.
pub const MAX_FILE_NAME: usize = 255;
/// Longest Message-ID, brackets included. Ours have 80; those we answer may be long, but a line has room for 998.
const MAX_MESSAGE_ID: usize = 500;
/// Most ids in `References`: a correspondence with a ministry is short, and every id goes into each answer.
pub const MAX_REFERENCES: usize = 10;

/// A mail to one addressee, ready to be composed. Nothing here is looked up or made up: time and Message-ID are given.
#[derive(Debug, Clone)]
pub struct Outgoing {
    /// Who writes.
    pub from: Mailbox,
    /// Where answers should go, if not to `from`.
    pub reply_to: Option<Mailbox>,
    /// The one addressee: each minister gets a mail of their own, so that each is accounted for.
    pub to: Mailbox,
    /// Fixed per consignment: a second attempt carries the same, and the addressee's server can tell.
    pub message_id: MessageId,
    /// The date the reader sees, with the zone it is written in.
    pub date: ZonedDateTime,
    /// In any script; without line breaks.
    pub subject: String,
    /// The text for readers without HTML. Line ends of any sort.
    pub plain: String,
    /// The same text as HTML: a whole document that says its language and direction.
    pub html: Option<String>,
    /// The PDF, and what goes with it.
    pub attachments: Vec<Attachment>,
    /// The language of subject and text.
    pub lang: Lang,
    /// Whether a person sends this or the system by itself.
    pub sender: Sender,
    /// The mail that this one answers.
    pub in_reply_to: Option<MessageId>,
    /// The mails before this one in the correspondence, oldest first; the last [`MAX_REFERENCES`] are named.
    pub references: Vec<MessageId>,
}

/// Who or what sends, told to other machines as `Auto-Submitted` (RFC 3834, 5) so that they do not answer one another.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Sender {
    /// A person had it sent: a letter. No header.
    Person,
    /// The system by itself: sign-in links, reminders.
    System,
    /// The system, in answer to a mail or form: acknowledgements.
    Answer,
}

/// A file that goes with the mail.
#[derive(Clone)]
pub struct Attachment {
    /// As the reader will save it, in any script, without path.
    pub name: String,
    /// `application/pdf` and the like: type and subtype, without parameters.
    pub media_type: String,
    /// The content.
    pub bytes: Vec<u8>,
}

impl fmt::Debug for Attachment {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{}, {} bytes", self.media_type, self.bytes.len())
    }
}

impl Attachment {
    pub(crate) fn check(&self) -> Result<(), Unfit> {
        // Readers' programs take `=?` for an encoded word even where it may not stand, and would show another name.
        let odd = self.name.contains(['/', '\\']) || self.name.contains("=?");
        if odd || self.name.is_empty() || self.name.len() > MAX_FILE_NAME || !fit_for_a_header(&self.name) {
            return Err(Unfit::FileName);
        }
        // Messages and multiparts may not be encoded in base64 (RFC 2046, 5.1 and 5.2.1), so they cannot be attached here.
        let token = |t: &str| !t.is_empty() && t.bytes().all(|b| b.is_ascii_alphanumeric() || b"-+._".contains(&b));
        match self.media_type.split_once('/') {
            Some(("message" | "multipart", _)) => Err(Unfit::MediaType),
            Some((kind, sub)) if token(kind) && token(sub) => Ok(()),
            _ => Err(Unfit::MediaType),
        }
    }
}

/// The id of a mail (RFC 5322, 3.6.4), kept without its brackets.
#[derive(Clone, PartialEq, Eq, Hash)]
pub struct MessageId(String);

/// The text is not a Message-ID.
#[derive(Debug, Clone, Copy, PartialEq, Eq, thiserror::Error)]
#[error("not a Message-ID")]
pub struct BadMessageId;

impl MessageId {
    /// The Message-ID of one of our things (a consignment, an acknowledgement) under the domain that sends.
    ///
    /// Refuses a domain that cannot stand in an address.
    pub fn of(id: Id, domain: &str) -> Result<Self, BadMessageId> {
        format!("<{id}@{domain}>").parse()
    }

    /// The id without brackets, as mail archives look it up.
    pub fn as_str(&self) -> &str {
        &self.0
    }
}

impl FromStr for MessageId {
    type Err = BadMessageId;

    /// With or without brackets. Takes what others send as long as it can stand in a header: printable ASCII without blanks.
    fn from_str(text: &str) -> Result<Self, BadMessageId> {
        let id = text.strip_prefix('<').and_then(|t| t.strip_suffix('>')).unwrap_or(text);
        let (left, right) = id.rsplit_once('@').ok_or(BadMessageId)?;
        let printable = id.bytes().all(|b| b.is_ascii_graphic() && !b"<>()\"\\,;".contains(&b));
        let sound = !left.is_empty() && !right.is_empty() && id.len() <= MAX_MESSAGE_ID - 2 && printable;
        if sound { Ok(Self(id.to_owned())) } else { Err(BadMessageId) }
    }
}

/// With its brackets, as in a header.
impl fmt::Display for MessageId {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "<{}>", self.0)
    }
}

impl fmt::Debug for MessageId {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        fmt::Display::fmt(self, f)
    }
}

/// Why a mail cannot be composed. Nothing was sent.
#[derive(Debug, Clone, Copy, PartialEq, Eq, thiserror::Error)]
pub enum Unfit {
    /// Empty, longer than [`MAX_SUBJECT`], or with a line break or control character.
    #[error("the subject is empty, too long, or has a line break or control character")]
    Subject,
    /// A file name that is empty, longer than [`MAX_FILE_NAME`], a path, or has `=?`, a line break or a control character.
    #[error("the name of an attachment is empty, too long, a path, or has a control character")]
    FileName,
    /// Not `type/subtype`, or a sort that cannot be attached.
    #[error("the media type of an attachment is not one that can be attached")]
    MediaType,
    /// A date that mail cannot write (before year 0 or after 9999).
    #[error("the date cannot be written in a mail")]
    Date,
    /// The whole is over [`crate::MAX_MAIL`].
    #[error("the mail is larger than most servers take")]
    TooLarge,
    /// Bytes that are no mail: lone CR or LF, lines over 998 octets, no header, or bare 8-bit text.
    #[error("these bytes are no mail that SMTP can carry")]
    Shape,
}

#[cfg(test)]
mod tests {
    use super::*;

    fn check(text: &str, expected: Option<&str>) {
        let read = text.parse::<MessageId>().ok();
        assert_eq!(read.as_ref().map(MessageId::as_str), expected, "{text:?}");
    }

    #[test]
    fn a_message_id_is_taken_if_it_can_stand_in_a_header() {
        check("<cl-21-4.chn@forum.example>", Some("cl-21-4.chn@forum.example"));
        check("a=b@[192.0.2.1]", Some("a=b@[192.0.2.1]"));
        check("AB@CD@host", Some("AB@CD@host"));
        check("<@forum.example>", None);
        check("<a@>", None);
        check("<a b@forum.example>", None);
        check("<a@forum.example>\r\nBcc: <b@forum.example>", None);
        check("<а@forum.example>", None);
        check(&format!("<{}@forum.example>", "a".repeat(500)), None);
    }

    #[test]
    fn a_thing_has_one_message_id() {
        let id = Id::from_random([1; 16]);
        assert_eq!(MessageId::of(id, "forum.example").map(|m| m.to_string()), Ok(format!("<{id}@forum.example>")));
        assert_eq!(MessageId::of(id, "forum example"), Err(BadMessageId));
    }
}
