//! What a notice of failure says to people, read where nothing is said to machines, or less: whom it names, the refusal that it quotes, and
//! where the returned mail begins.

use std::sync::LazyLock;

use crate::address;
use crate::cause::Status;
use crate::phrases::{self, Set};

/// A notice: the part before the returned mail, and the returned mail's headers where they follow in the same text.
#[derive(Debug, Default)]
pub(crate) struct Notice {
    pub said: String,
    pub returned: String,
}

/// Lines that say that the returned mail follows, in plain small letters.
static FOLLOWS: LazyLock<Set> = LazyLock::new(|| Set::listed(include_str!("../words/bounce-returned.txt")));

/// Parts the notice from the mail that it returns.
pub(crate) fn part(text: &str) -> Notice {
    let lines: Vec<&str> = text.split_inclusive('\n').collect();
    let mut at = 0;
    let mut offset = 0;
    while at < lines.len() {
        let line = lines[at];
        let small = phrases::plain(&line.trim()[..address::floor(line.trim(), 400)]);
        let marks = line.trim_start().starts_with(['-', '=', '*', '_', '#', '|'])
            || small.ends_with(':')
            || small.ends_with('.')
            || small.ends_with('-');
        // The phrase alone in a line, and headers after it: a sentence of the notice may name the original message too.
        let follows = small.chars().count() < 120 && FOLLOWS.is_in(&small) && (marks || small.chars().count() < 40);
        if follows && headers_within(&lines[at + 1..], 6) {
            return Notice { said: text[..offset].to_owned(), returned: text[offset + line.len()..].to_owned() };
        }
        if starts_mail(&lines[at..]) {
            return Notice { said: text[..offset].to_owned(), returned: text[offset..].to_owned() };
        }
        offset += line.len();
        at += 1;
    }
    Notice { said: text.to_owned(), returned: String::new() }
}

/// Whether a header field stands in the next lines.
fn headers_within(lines: &[&str], within: usize) -> bool {
    lines.iter().take(within).any(|l| field(l).is_some()) || lines.iter().all(|l| l.trim().is_empty())
}

/// Whether a mail begins here: headers that only mails have, three of them at once.
fn starts_mail(lines: &[&str]) -> bool {
    const FIRST: &[&str] = &[
        "received",
        "return-path",
        "dkim-signature",
        "domainkey-signature",
        "message-id",
        "x-originating-ip",
        "arc-seal",
        "authentication-results",
        "x-received",
    ];
    let Some(first) = lines.first().and_then(|l| field(l)) else { return false };
    if !FIRST.contains(&first.as_str()) {
        return false;
    }
    lines.iter().take(40).filter(|l| field(l).is_some()).count() >= 3
}

/// The name of the header field that a line begins, if it is one that mails have.
fn field(line: &str) -> Option<String> {
    const KNOWN: &[&str] = &[
        "received",
        "return-path",
        "dkim-signature",
        "domainkey-signature",
        "message-id",
        "date",
        "from",
        "to",
        "subject",
        "mime-version",
        "content-type",
        "content-transfer-encoding",
        "reply-to",
        "cc",
        "sender",
        "delivered-to",
        "in-reply-to",
        "references",
        "user-agent",
        "authentication-results",
        "received-spf",
        "x-received",
        "arc-seal",
        "x-mailer",
        "x-originating-ip",
    ];
    let (name, _) = line.trim_start().split_once(':')?;
    let name = name.trim().to_ascii_lowercase();
    (KNOWN.contains(&name.as_str()) || (name.starts_with("x-") && !name.contains(' '))).then_some(name)
}

/// An SMTP reply as quoted in a text: its code, its enhanced code, and the text from there.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) struct Quoted {
    pub code: u16,
    pub text: String,
}

/// The refusal that a text quotes: the first reply of class 4 or 5 that stands where replies stand (at the start of a line, after a colon,
/// after "said", in parentheses), else the first that has an enhanced code after it.
pub(crate) fn refusal(text: &str) -> Option<Quoted> {
    let bytes = text.as_bytes();
    let mut weak = None;
    for at in 0..bytes.len().saturating_sub(2) {
        if !matches!(bytes[at], b'4' | b'5') || !bytes[at + 1].is_ascii_digit() || !bytes[at + 2].is_ascii_digit() || bytes[at + 1] > b'7' {
            continue;
        }
        let before = text[..at].trim_end_matches([' ', '\t', '"', '\'', '(', '<', '[', '\u{3000}']);
        let adjacent = at.checked_sub(1).map_or(b' ', |b| bytes[b]);
        if adjacent.is_ascii_alphanumeric() || matches!(adjacent, b'.' | b'-' | b'/' | b'=' | b'@' | b'+' | b'_') {
            continue;
        }
        let rest = &text[at + 3..];
        let well = rest.starts_with([' ', '-', ':', '#', '_', '\n', ',']) || rest.is_empty();
        if !well || rest.starts_with("-bit") || rest[1.min(rest.len())..].starts_with(|c: char| c.is_ascii_digit()) && !enhanced(&rest[1..])
        {
            continue;
        }
        let code = bytes[at..at + 3].iter().fold(0u16, |sum, b| sum * 10 + u16::from(b - b'0'));
        let placed = before.is_empty()
            || before.ends_with(['\n', ':', ';', '>', '»', '.', '-', '|', ','])
            || ["said", "smtp", "error", "code", "reply", "response", "returned", "with", "status", "diagnostic"]
                .iter()
                .any(|w| before.to_ascii_lowercase_ends(w));
        let quoted = || Quoted { code, text: sentence(&text[at..]) };
        if placed || enhanced(rest.get(1..).unwrap_or_default()) {
            return Some(quoted());
        }
        if weak.is_none() && at.checked_sub(1).is_none_or(|b| bytes[b] == b' ') && rest.starts_with([' ', '-']) {
            weak = Some(quoted());
        }
    }
    weak.filter(|q| phrases::cause(&q.text).is_some())
}

trait EndsSmall {
    fn to_ascii_lowercase_ends(&self, word: &str) -> bool;
}

impl EndsSmall for str {
    fn to_ascii_lowercase_ends(&self, word: &str) -> bool {
        self.len() >= word.len() && self.as_bytes()[self.len() - word.len()..].eq_ignore_ascii_case(word.as_bytes())
    }
}

fn enhanced(text: &str) -> bool {
    let head: String = text.trim_start_matches([' ', '#', '-']).chars().take(12).collect();
    Status::first(&head).is_some_and(|_| head.starts_with(['4', '5']))
}

/// A quoted reply up to where it ends: the first blank line, at most a thousand characters.
fn sentence(text: &str) -> String {
    let end = text.find("\n\n").unwrap_or(text.len()).min(address::floor(text, 1_000));
    text[..end].split_whitespace().collect::<Vec<_>>().join(" ")
}

/// Sentences after which the addressees stand that a notice is about.
const ANCHORS: &[&str] = &[
    "following recipient",
    "following address",
    "following destination",
    "failed recipient",
    "failed address",
    "addresses follow",
    "could not be delivered to",
    "unable to deliver message to",
    "permanent fatal errors",
    "had delivery problems",
    "was not relayed to",
    "was not delivered to",
];

/// One addressee that a notice names, with what it says of it.
#[derive(Debug, Clone)]
pub(crate) struct Named {
    pub address: String,
    pub said: String,
}

/// The addressees that a notice names. `not`: the addresses that cannot be meant (who sent the mail, who sends the notice).
pub(crate) fn named(said: &str, not: &[String]) -> Vec<Named> {
    let all = address::within(said);
    let fits = |a: &str| !not.iter().any(|n| n.eq_ignore_ascii_case(a)) && !is_office(a);
    // Addresses that begin a line, or stand alone after a label, are those that the notice is about; others are mentioned on the way.
    let leads = |at: usize| {
        let near = address::floor(said, at.saturating_sub(200));
        let start = said[near..at].rfind('\n').map_or(near, |n| near + n + 1);
        if start == near && near > 0 {
            return false; // far within a long line
        }
        let before = said[start..at].trim_start_matches([' ', '\t', '<', '*', '-', '>', '"', '\'', '・', '•', '|', '　']).trim();
        let small = before.to_lowercase();
        before.is_empty()
            || (small.ends_with([':', '：', '<'])
                && small.chars().count() < 60
                && !small.contains("from")
                && !small.contains("contact")
                && !small.contains("sender"))
    };
    // After "the following recipients" stand those who are meant; before it, whom the mail was written to.
    let from = said.to_ascii_lowercase();
    let from = ANCHORS.iter().filter_map(|a| from.find(a).map(|at| at + a.len())).min().unwrap_or(0);
    let after: Vec<_> = all.iter().filter(|(at, a)| *at >= from && fits(a) && leads(*at)).cloned().collect();
    let mut picked = if after.is_empty() { all.iter().filter(|(at, a)| fits(a) && leads(*at)).cloned().collect() } else { after };
    if picked.is_empty() {
        picked = all.iter().filter(|(at, a)| fits(a) && !mentioned(said, *at)).cloned().collect();
    }
    let mut named: Vec<Named> = Vec::new();
    for (n, (at, address)) in picked.iter().enumerate() {
        let end = picked[n + 1..].iter().find(|(_, a)| !a.eq_ignore_ascii_case(address)).map_or(said.len(), |(next, _)| *next);
        let words = &said[(at + address.len()).min(end)..end];
        match named.iter_mut().find(|k| k.address.eq_ignore_ascii_case(address)) {
            Some(known) if known.said.len() < 4_000 => known.said.push_str(words),
            Some(_) => {}
            None => named.push(Named { address: address.clone(), said: words.to_owned() }),
        }
        if named.len() >= crate::limits::ADDRESS_LIMIT {
            break;
        }
    }
    named
}

/// Addresses of those who run mail servers, which notices give for questions.
pub(crate) fn is_office(address: &str) -> bool {
    const OFFICES: &[&str] = &[
        "postmaster",
        "mailer-daemon",
        "mailerdaemon",
        "mail-daemon",
        "mailadmin",
        "abuse",
        "hostmaster",
        "noreply",
        "no-reply",
        "helpdesk",
        "support",
        "webmaster",
        "root",
        "listmaster",
        "double-bounce",
    ];
    let local = address.split('@').next().unwrap_or_default().to_ascii_lowercase();
    // "-request" and the like take commands for a list (RFC 2142 section 6).
    OFFICES.contains(&local.as_str())
        || ["-request", "-admin", "-owner", "-ctl", "-help", "-subscribe", "-unsubscribe"].iter().any(|end| local.ends_with(end))
}

/// Whether an address is only mentioned: for questions, or as the sender.
fn mentioned(said: &str, at: usize) -> bool {
    let start = address::floor(said, at.saturating_sub(80));
    let before = phrases::plain(&said[start..at]);
    phrases::any(
        &before,
        &["contact", "sender", "from:", "from <", "mail from", "write to", "e-mail to ", "assistance", "contacter", "kontakt", "questions"],
    ) && !phrases::any(&before, &["rcpt", "recipient", "to:<"])
}
