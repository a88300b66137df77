//! From an [`Outgoing`] to the bytes of a mail: CRLF, lines of at most 998 octets, 7-bit from end to end (unless an address itself is not).
//!
//! The same mail gives the same bytes (a DKIM signature adds the moment of signing). Start with [`compose`].

use email_encoding::headers::{rfc2047, writer::EmailWriter};
use jiff::fmt::rfc2822;
use lettre::message::header::{ContentDisposition, ContentTransferEncoding, ContentType, HeaderName, HeaderValue, MIME_VERSION_1_0};
use lettre::message::{Body, MessageBuilder, MultiPart, SinglePart};

use crate::address::{Mailbox, fit_for_a_header};
use crate::dkim::Signer;
use crate::message::{Attachment, MAX_REFERENCES, MAX_SUBJECT, Outgoing, Sender, Unfit};

/// Largest mail, as composed: with base64's third on top this carries 10 MiB of attachments, about what ministries' servers take.
pub const MAX_MAIL: usize = 14 * 1024 * 1024;
/// Longest line without its CRLF (RFC 5322, 2.1.1).
pub const MAX_LINE: usize = 998;
/// A word longer than this is not left to stand in a header unencoded: it could not be folded.
const MAX_WORD: usize = 60;

/// A mail as it travels. Made by [`compose`], or read back from a store by [`Composed::stored`].
#[derive(Clone, PartialEq, Eq)]
pub struct Composed(Vec<u8>);

impl Composed {
    /// Takes bytes back that were kept in an outbox.
    ///
    /// Refuses ([`Unfit::Shape`]) what SMTP cannot carry as it is: a CR or LF alone (by which one mail can be made to look like two),
    /// lines over 998 octets, 8-bit text outside the header, no end of header; and ([`Unfit::TooLarge`]) more than [`MAX_MAIL`].
    pub fn stored(bytes: Vec<u8>) -> Result<Self, Unfit> {
        if bytes.len() > MAX_MAIL {
            return Err(Unfit::TooLarge);
        }
        let header = bytes.windows(4).position(|w| w == b"\r\n\r\n").ok_or(Unfit::Shape)?;
        let whole_lines = bytes.ends_with(b"\r\n");
        let sound = |line: &[u8]| line.len() <= MAX_LINE && !line.iter().any(|b| matches!(b, b'\r' | b'\n' | 0));
        let lines = bytes.strip_suffix(b"\r\n").unwrap_or(&bytes);
        if !whole_lines || !lines_of(lines).all(sound) || !bytes[header..].is_ascii() || header == 0 {
            return Err(Unfit::Shape);
        }
        Ok(Self(bytes))
    }

    /// The bytes, for an outbox or a reader.
    pub fn bytes(&self) -> &[u8] {
        &self.0
    }

    /// The bytes.
    pub fn into_bytes(self) -> Vec<u8> {
        self.0
    }
}

impl std::fmt::Debug for Composed {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        write!(f, "a mail of {} bytes", self.0.len())
    }
}

/// The pieces between CRLFs.
fn lines_of(bytes: &[u8]) -> impl Iterator<Item = &[u8]> {
    let mut rest = Some(bytes);
    std::iter::from_fn(move || {
        let all = rest?;
        let end = all.windows(2).position(|w| w == b"\r\n");
        rest = end.map(|at| &all[at + 2..]);
        Some(end.map_or(all, |at| &all[..at]))
    })
}

/// Writes the mail down, signed if there is a signer.
///
/// Takes some milliseconds for each MiB, and some more for an RSA signature. Refuses what cannot stand in a mail; see [`Unfit`].
pub fn compose(mail: &Outgoing, signer: Option<&Signer>) -> Result<Composed, Unfit> {
    mail.attachments.iter().try_for_each(Attachment::check)?;
    if mail.attachments.iter().map(|a| a.bytes.len()).sum::<usize>() > MAX_MAIL {
        return Err(Unfit::TooLarge);
    }
    let boundary = Boundary::of(mail);
    let (kind, encoding, body) = match (text(mail, &boundary), mail.attachments.is_empty()) {
        (Text::Plain(part), true) => alone(&part),
        (Text::Both(parts), true) => opened(&parts),
        (Text::Plain(part), false) => opened(&with_files(boundary.mixed().singlepart(part), &mail.attachments)?),
        (Text::Both(parts), false) => opened(&with_files(boundary.mixed().multipart(parts), &mail.attachments)?),
    };
    let head = head(mail)?.header(MIME_VERSION_1_0).header(kind);
    let mut message = head.body(Body::dangerous_pre_encoded(body, encoding)).map_err(|_| Unfit::Shape)?;
    // Not before: lettre's builder knows dates in UTC only and puts the present in place of others.
    message.headers_mut().insert_raw(written("Date", rfc2822::to_string(&mail.date).map_err(|_| Unfit::Date)?));
    if let Some(signer) = signer {
        signer.sign(&mut message);
    }
    Composed::stored(message.formatted())
}

/// The pieces of a mail of one part. The type stands in the mail's own header, where the signature covers it.
fn alone(part: &SinglePart) -> (ContentType, ContentTransferEncoding, Vec<u8>) {
    let mut body = part.raw_body().to_vec();
    if !body.ends_with(b"\r\n") {
        body.extend_from_slice(b"\r\n");
    }
    let encoding = part.headers().get().expect("every part is given its encoding");
    (part.headers().get().expect("every part is given its type"), encoding, body)
}

/// The pieces of a mail of several parts: lettre writes the type of the whole before them, and would keep it from the signature.
fn opened(parts: &MultiPart) -> (ContentType, ContentTransferEncoding, Vec<u8>) {
    let mut whole = parts.formatted();
    let header = whole.windows(4).position(|w| w == b"\r\n\r\n").expect("a header ends with an empty line");
    let body = whole.split_off(header + 4);
    (parts.headers().get().expect("parts are given their type"), ContentTransferEncoding::SevenBit, body)
}

fn head(mail: &Outgoing) -> Result<MessageBuilder, Unfit> {
    let subject = mail.subject.trim();
    if subject.is_empty() || subject.len() > MAX_SUBJECT || !fit_for_a_header(subject) {
        return Err(Unfit::Subject);
    }
    // The envelope is the caller's: what lettre would draw from the headers is not used.
    let unused = lettre::address::Envelope::new(None, vec![mail.to.address().for_lettre()]).map_err(|_| Unfit::Shape)?;
    let mut head = lettre::Message::builder().envelope(unused).from(person(&mail.from));
    if let Some(reply_to) = &mail.reply_to {
        head = head.reply_to(person(reply_to));
    }
    head = head
        .to(person(&mail.to))
        .raw_header(unstructured("Subject", subject))
        .raw_header(written("Message-ID", mail.message_id.to_string()));
    if let Some(before) = &mail.in_reply_to {
        head = head.raw_header(written("In-Reply-To", before.to_string()));
    }
    let from = mail.references.len().saturating_sub(MAX_REFERENCES);
    if let [first, rest @ ..] = &mail.references[from..] {
        let ids = rest.iter().fold(first.to_string(), |line, id| format!("{line}\r\n {id}"));
        head = head.raw_header(written("References", ids));
    }
    head = match mail.sender {
        Sender::Person => head,
        Sender::System => head.raw_header(written("Auto-Submitted", "auto-generated".into())),
        Sender::Answer => head.raw_header(written("Auto-Submitted", "auto-replied".into())),
    };
    Ok(head.raw_header(written("Content-Language", mail.lang.code().into())))
}

/// A header whose value is already what travels: ASCII, folded, made here and not by a person.
fn written(name: &'static str, value: String) -> HeaderValue {
    HeaderValue::dangerous_new_pre_encoded(HeaderName::new_from_ascii_str(name), value.clone(), value)
}

/// A header of free text (RFC 5322, 2.2.1). Plain ASCII stays readable; all else is encoded words, and so is a text that looks like one,
/// or a reader's program would show something other than was typed.
fn unstructured(name: &'static str, text: &str) -> HeaderValue {
    let header = HeaderName::new_from_ascii_str(name);
    let plain = text.bytes().all(|b| matches!(b, 0x20..=0x7e))
        && !text.contains("=?")
        && text.split(' ').all(|w| (1..=MAX_WORD).contains(&w.len()));
    if plain {
        return HeaderValue::new(header, text.to_owned());
    }
    let mut encoded = String::new();
    let mut writer = EmailWriter::new(&mut encoded, name.len() + ": ".len(), 0, false);
    rfc2047::encode(text, &mut writer).expect("writing to a String does not fail");
    drop(writer);
    HeaderValue::dangerous_new_pre_encoded(header, text.to_owned(), encoded)
}

fn person(mailbox: &Mailbox) -> lettre::message::Mailbox {
    let name = (!mailbox.name().is_empty()).then(|| mailbox.name().to_owned());
    lettre::message::Mailbox::new(name, mailbox.address().for_lettre())
}

enum Text {
    Plain(SinglePart),
    Both(MultiPart),
}

fn text(mail: &Outgoing, boundary: &Boundary) -> Text {
    let plain = part(&mail.plain, ContentType::TEXT_PLAIN);
    match &mail.html {
        None => Text::Plain(plain),
        // The richest comes last (RFC 2046, 5.1.4).
        Some(html) => Text::Both(boundary.alternative().singlepart(plain).singlepart(part(html, ContentType::TEXT_HTML))),
    }
}

/// A text part. Never 7bit, even if it could be: encoded, no line of it can be taken for a boundary, and no relay rewrites it
/// (which would break the signature).
fn part(text: &str, kind: ContentType) -> SinglePart {
    let text = text.replace("\r\n", "\n").replace(['\r', '\u{2028}', '\u{2029}'], "\n");
    // Quoted-printable triples what is not ASCII, base64 adds a third to all: the first is shorter below one sixth.
    let foreign = text.bytes().filter(|b| !b.is_ascii()).count();
    let encoding = if foreign * 6 < text.len() { ContentTransferEncoding::QuotedPrintable } else { ContentTransferEncoding::Base64 };
    let body = Body::new_with_encoding(text, encoding).expect("both encodings take every text");
    SinglePart::builder().header(kind).body(body)
}

fn with_files(mut parts: MultiPart, files: &[Attachment]) -> Result<MultiPart, Unfit> {
    for file in files {
        let kind = ContentType::parse(&file.media_type).map_err(|_| Unfit::MediaType)?;
        let body = Body::new_with_encoding(file.bytes.clone(), ContentTransferEncoding::Base64).expect("base64 takes all bytes");
        let part = SinglePart::builder().header(kind).header(ContentDisposition::attachment(&file.name)).body(body);
        parts = parts.singlepart(part);
    }
    Ok(parts)
}

/// Boundaries drawn from the Message-ID, not from chance, so that the same mail is the same bytes. `=_` cannot occur in
/// quoted-printable or base64 (RFC 2045, 6.7), so none can occur in a part.
struct Boundary(String);

impl Boundary {
    fn of(mail: &Outgoing) -> Self {
        // A boundary has at most 70 characters (RFC 2046, 5.1.1).
        Self(mail.message_id.as_str().chars().filter(char::is_ascii_alphanumeric).take(40).collect())
    }

    fn mixed(&self) -> lettre::message::MultiPartBuilder {
        MultiPart::mixed().boundary(format!("=_mixed_{}", self.0))
    }

    fn alternative(&self) -> lettre::message::MultiPartBuilder {
        MultiPart::alternative().boundary(format!("=_text_{}", self.0))
    }
}
