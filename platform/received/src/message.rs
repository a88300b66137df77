//! One message read: what it is and what it says. Start with [`read`].

use std::borrow::Cow;

use jiff::Timestamp;
use mail_parser::HeaderValue;
use mail_parser::parsers::MessageStream;

use crate::address::{self, Mailbox};
use crate::answer;
use crate::attachment::{self, Attachment};
use crate::auto::{self, Auto};
use crate::bounce::{self, Bounce};
use crate::calendar::{self, Calendar};
use crate::encoded;
use crate::fault::{Defect, Defects};
use crate::header::Header;
use crate::language;
use crate::limits::MESSAGE_LIMIT;
use crate::part::{self, Part, Transfer};
use crate::proposal::{self, AnswerKind};
use crate::reference;
use crate::signs;
use crate::text;

/// What a message is. The words are fixed: they stand in the answers of the command line and the API.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum Class {
    /// A person answers a mail or a letter.
    Reply,
    /// A mail could not be delivered, for good (status 5).
    BounceHard,
    /// Or not yet (status 4).
    BounceSoft,
    /// A machine answers in a person's place.
    AutoReply,
    /// A calendar message (iTIP).
    Imip,
    /// Not what a mail must be; read as far as can be.
    Malformed,
    /// Anything else: enquiries, news, complaints, receipts, reports of success.
    Other,
}

impl Class {
    /// The fixed word for machines.
    #[must_use]
    pub const fn as_str(self) -> &'static str {
        match self {
            Self::Reply => "reply",
            Self::BounceHard => "bounce-hard",
            Self::BounceSoft => "bounce-soft",
            Self::AutoReply => "auto-reply",
            Self::Imip => "imip",
            Self::Malformed => "malformed",
            Self::Other => "other",
        }
    }
}

/// A message, read. What the sender wrote is text and proves nothing: `from` least of all.
#[derive(Debug, Clone)]
pub struct Received {
    /// What it is.
    pub class: Class,
    /// Who says to have sent it: the first address of `From`, else of `Sender`.
    pub from: Option<Mailbox>,
    /// Where answers are wanted, if elsewhere.
    pub reply_to: Vec<Mailbox>,
    /// The sender of the envelope, as the last server noted it; empty for what must not be answered (RFC 5321 section 4.5.5).
    pub return_path: Option<String>,
    /// For whom it was delivered here: `Delivered-To`, `X-Original-To`, `Envelope-To`. A personal address with a token shows itself here.
    pub delivered_to: Vec<String>,
    /// To whom it is addressed, `To` and `Cc`.
    pub to: Vec<Mailbox>,
    /// The subject, decoded.
    pub subject: String,
    /// When it says to have been written.
    pub date: Option<Timestamp>,
    /// Its id without brackets.
    pub message_id: Option<String>,
    /// The ids that it answers, without brackets.
    pub in_reply_to: Vec<String>,
    /// The ids of its thread, oldest first, without brackets.
    pub references: Vec<String>,
    /// The language of the answer or the text, by ISO 639-1: a guess.
    pub language: Option<&'static str>,
    /// The best plain text of the body; HTML turned to text.
    pub text: String,
    /// What was written, without what is quoted and without the signature where that is sure. Empty for bounces.
    pub answer: String,
    /// What the answer seems to say, for a reply: a proposal for an officer, see [`AnswerKind`].
    pub answer_kind: Option<AnswerKind>,
    /// References of letters named in the subject and in the text, as "CL-21/4"; those of what is quoted too, after the others.
    pub letter_references: Vec<String>,
    /// What came with it.
    pub attachments: Vec<Attachment>,
    /// Whom a mail of ours did not reach. Also for malformed messages that tell it.
    pub bounce: Option<Bounce>,
    /// The calendar message in it.
    pub calendar: Option<Calendar>,
    /// By what it shows that a machine answered.
    pub auto: Option<Auto>,
    /// What is wrong with it.
    pub faults: Defects,
}

/// Reads a message. It never fails and never panics: what cannot be read is empty, and `faults` says why. Time and memory are bounded by the
/// limits of [`crate::limits`]; of a message longer than [`MESSAGE_LIMIT`] the beginning is read.
#[must_use]
pub fn read(message: &[u8]) -> Received {
    let mut faults = Defects::default();
    let lined = lined(message, &mut faults);
    let message = lined.as_ref();
    let parts = part::parts(message, &mut faults);
    let empty = Header::default();
    let header = parts.first().map_or(&empty, |p| &p.header);
    look_over(message, &parts, header, &mut faults);
    let texts = text::of(message, &parts, &mut faults);
    let subject = header.text("subject").unwrap_or_default().trim().to_owned();
    let list = |name: &str| header.raw(name).map(address::list).unwrap_or_default();
    let from = list("from").into_iter().next().or_else(|| list("sender").into_iter().next());
    let return_path = header.text("return-path").map(|v| address::bare(&v));
    let to: Vec<Mailbox> = list("to").into_iter().chain(list("cc")).collect();
    let delivered_to = ["delivered-to", "x-original-to", "envelope-to", "x-envelope-to", "x-forwarded-to", "x-delivered-to"]
        .iter()
        .flat_map(|n| header.texts(n).map(|v| address::bare(&v)).collect::<Vec<_>>())
        .filter(|a| !a.is_empty())
        .take(50)
        .collect();
    let to_addresses: Vec<String> = to.iter().map(|m| m.address.clone()).collect();
    let sender = from.as_ref().map_or("", |m| m.address.as_str());
    let bounce = bounce::read(
        &bounce::Asked {
            message,
            parts: &parts,
            header,
            text: &texts.best,
            subject: &subject,
            from: sender,
            return_path: return_path.as_deref(),
            to: &to_addresses,
        },
        &mut faults,
    );
    let calendar = if bounce.is_none() { calendar::read(message, &parts, &mut faults) } else { None };
    let auto = if bounce.is_none() {
        auto::why(&auto::Asked { header, subject: &subject, text: &texts.best, return_path: return_path.as_deref() })
    } else {
        None
    };
    let parted = if bounce.is_none() { answer::part(&texts.best) } else { answer::Answer::default() };
    let mut letter_references = reference::within(&subject);
    for found in reference::within(&parted.said).into_iter().chain(reference::within(&texts.best)) {
        if !letter_references.contains(&found) {
            letter_references.push(found);
        }
    }
    let ids = |name: &str| header.text(name).map(|v| address::ids(&v)).unwrap_or_default();
    let (in_reply_to, references) = (ids("in-reply-to"), ids("references"));
    let kind = proposal::of(&parted.said);
    let is_reply = replies(&Thread {
        header,
        subject: &subject,
        answers: !in_reply_to.is_empty() || !references.is_empty(),
        parted: &parted,
        names_letter: !letter_references.is_empty(),
        kind,
    });
    let attachments = attachment::all(message, &parts, &texts.parts, &mut faults);
    let told = Told {
        bounce: bounce.as_ref(),
        report: signs::is_other_report(&parts),
        calendar: calendar.is_some(),
        auto: auto.is_some(),
        reply: is_reply,
    };
    let class = class(&faults, &told);
    let language = language::guess(&parted.said)
        .or_else(|| language::guess(&texts.best))
        .or_else(|| language::guess_short(&format!("{subject} {}", texts.best)));
    Received {
        class,
        reply_to: list("reply-to"),
        date: date(header),
        message_id: ids("message-id").into_iter().next(),
        answer_kind: (class == Class::Reply).then_some(kind),
        answer: parted.said,
        text: texts.best,
        from,
        return_path,
        delivered_to,
        to,
        subject,
        in_reply_to,
        references,
        language,
        letter_references,
        attachments,
        bounce,
        calendar,
        auto,
        faults,
    }
}

/// The message as lines: at most as long as is read, and with CR alone as line ends where no LF is in it at all. Places stay the same.
fn lined<'m>(message: &'m [u8], faults: &mut Defects) -> Cow<'m, [u8]> {
    let cut = &message[..message.len().min(MESSAGE_LIMIT)];
    if cut.len() < message.len() {
        faults.note(Defect::TooLarge);
    }
    let header = &cut[..cut.len().min(crate::limits::HEADER_LIMIT)];
    if header.contains(&b'\n') || !header.contains(&b'\r') {
        return Cow::Borrowed(cut);
    }
    faults.note(Defect::BareCr);
    Cow::Owned(cut.iter().map(|b| if *b == b'\r' { b'\n' } else { *b }).collect())
}

/// Faults of the message's own header, and of what its parts are encoded in.
fn look_over(message: &[u8], parts: &[Part], header: &Header, faults: &mut Defects) {
    if message.trim_ascii().is_empty() {
        faults.note(Defect::Empty);
        return;
    }
    if header.is_empty() {
        faults.note(Defect::NoHeader);
    }
    if header.has("date") && date(header).is_none() {
        faults.note(Defect::BadDate);
    }
    for name in ["message-id", "in-reply-to", "references"] {
        if header.text(name).is_some_and(|v| !v.trim().is_empty() && address::ids(&v).is_empty()) {
            faults.note(Defect::BadMessageId);
        }
    }
    for name in ["from", "sender", "reply-to", "to", "cc"] {
        let Some(raw) = header.raw(name).filter(|v| !v.is_empty()) else { continue };
        let list = address::list(raw);
        if name == "from" && list.iter().all(|m| m.address.is_empty()) {
            faults.note(Defect::BadFrom);
        }
        if list.iter().any(|m| !m.address.is_empty() && !address::is_one(&m.address)) {
            faults.note(Defect::BadAddress);
        }
    }
    const READ: &[&str] = &["sender", "reply-to", "to", "cc", "subject"];
    const KEYS: &[&str] =
        &["date", "from", "message-id", "in-reply-to", "references", "content-type", "content-transfer-encoding", "mime-version"];
    if READ.iter().any(|name| header.count(name) > 1) {
        faults.note(Defect::RepeatedField);
    }
    if KEYS.iter().any(|name| header.count(name) > 1) {
        faults.note(Defect::RepeatedKey);
    }
    if KEYS.iter().chain(READ).any(|name| *name != "subject" && header.raw(name).is_some_and(<[u8]>::is_empty)) {
        faults.note(Defect::EmptyField);
    }
    const FILLED: &[&str] = &["received", "return-path", "content-language", "content-disposition", "content-id"];
    let begins_empty = |name: &&str| header.raw(name).is_some_and(|v| v.starts_with(b","));
    if FILLED.iter().any(|name| header.raw(name).is_some_and(<[u8]>::is_empty)) || ["to", "cc", "from"].iter().any(begins_empty) {
        faults.note(Defect::EmptyField);
    }
    if header.fields().any(|f| std::str::from_utf8(&f.raw).is_err()) {
        faults.note(Defect::RawHeader);
    }
    if header.fields().any(|f| !encoded::words_are_good(&f.raw)) {
        faults.note(Defect::BadEncodedWord);
    }
    let nul_allowed = |p: &Part| p.header.word("content-transfer-encoding") == "binary";
    let head = parts.first().map_or(message, |p| &message[..p.start]);
    let leaves = parts.iter().filter(|p| !p.is_multipart() && !p.enclosed);
    if head.contains(&0) || leaves.clone().any(|p| !nul_allowed(p) && message[p.start..p.end].contains(&0)) {
        faults.note(Defect::Nul);
    }
    let damaged = |p: &Part| p.transfer == Transfer::Base64 && !message[p.start..p.end].is_ascii();
    if parts.iter().any(|p| !p.is_multipart() && damaged(p)) {
        faults.note(Defect::DamagedEncoding);
    }
}

/// The date of a message, if it is one: years beyond those of mail are none.
fn date(header: &Header) -> Option<Timestamp> {
    let mut value = header.raw("date")?.to_vec();
    value.push(b'\n');
    let HeaderValue::DateTime(read) = MessageStream::new(&value).parse_date() else { return None };
    let known = (1970..=2200).contains(&read.year) && (1..=12).contains(&read.month) && (1..=31).contains(&read.day);
    let timed = read.hour < 24 && read.minute < 60 && read.second < 61;
    (known && timed).then(|| Timestamp::from_second(read.to_timestamp()).ok()).flatten()
}

/// What is asked to see whether a message is a person's reply.
struct Thread<'t> {
    header: &'t Header,
    subject: &'t str,
    answers: bool,
    parted: &'t answer::Answer,
    names_letter: bool,
    kind: AnswerKind,
}

/// Whether a message answers a mail: it says so (its thread, or "Re:"), and shows what it answers (a quotation, or the letter's reference).
/// Without a thread it is a reply where it names a letter and plainly says yes or no. What a list sends is nobody's reply to the house.
fn replies(thread: &Thread<'_>) -> bool {
    let list = thread.header.has("newsgroups")
        || thread.header.has("list-id")
        || thread.header.has("list-post")
        || matches!(thread.header.word("precedence").as_str(), "bulk" | "list" | "junk");
    if list {
        return false;
    }
    let says_so = thread.answers || answer::is_marked(thread.subject) || thread.parted.quotes_mail;
    let shows = thread.parted.quotes || thread.names_letter;
    let handed_on = answer::is_forward(thread.subject) && !thread.names_letter;
    (says_so && shows && !handed_on && !thread.parted.said.is_empty()) || (thread.names_letter && thread.kind != AnswerKind::Unclear)
}

/// What a message was seen to be.
struct Told<'t> {
    bounce: Option<&'t Bounce>,
    report: bool,
    calendar: bool,
    auto: bool,
    reply: bool,
}

/// The class. What tells a house something it must act on goes before the faults of its structure, where these leave it readable.
fn class(faults: &Defects, told: &Told<'_>) -> Class {
    if faults.iter().any(Defect::spoils) {
        return Class::Malformed;
    }
    match told.bounce {
        Some(bounce) if bounce.is_hard() => Class::BounceHard,
        Some(_) => Class::BounceSoft,
        None if told.report => Class::Other,
        None if told.calendar => Class::Imip,
        None if told.auto => Class::AutoReply,
        None if told.reply => Class::Reply,
        None if faults.break_it() => Class::Malformed,
        None => Class::Other,
    }
}
