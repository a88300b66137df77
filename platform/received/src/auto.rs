//! Answers that no person wrote: absence notes, receipts, "we have received your message", requests to prove that one is human (RFC 3834).

use std::sync::LazyLock;

use crate::address;
use crate::header::Header;
use crate::phrases::{self, Set};

/// Bytes of a text that are looked at: an absence note says it in its first lines.
const LOOKED_AT: usize = 4_000;

/// By what a message shows that a machine answered.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum Auto {
    /// `Auto-Submitted: auto-replied`, or `auto-generated` in answer to a mail.
    AutoSubmitted,
    /// Another header field that only machines write.
    Field,
    /// The program that sent it.
    Program,
    /// The subject.
    Subject,
    /// The sentences of an absence note, together with a lesser sign.
    Text,
    /// A request to confirm that the sender is a person.
    Challenge,
}

/// What is asked of a message.
pub(crate) struct Asked<'m> {
    pub header: &'m Header,
    pub subject: &'m str,
    pub text: &'m str,
    pub return_path: Option<&'m str>,
}

/// Fields whose presence says it, unless their value denies it.
const FIELDS: &[&str] = &[
    "x-autoreply",
    "x-auto-reply",
    "x-autorespond",
    "x-autoresponder",
    "x-autoresponse",
    "x-auto-response",
    "x-autoreply-from",
    "x-mail-autoreply",
    "x-mdautoresponse",
    "x-vacation",
    "x-vacation-reply",
    "x-away",
    "x-cron-env-autoreply",
    "x-pmx-vacation",
    "x-kaspersky-autoreply",
    "x-fc-machinegenerated",
    "x-zimbra-autoreply",
    "x-mmhs-autoforwarded-reply",
];

/// How the subjects of automatic answers begin, in plain small letters.
static SUBJECTS: LazyLock<Vec<&str>> = LazyLock::new(|| phrases::listed(include_str!("../words/auto-subjects.txt")).collect());

/// Titles that no person writes over a letter.
static TITLES: LazyLock<Set> = LazyLock::new(|| Set::listed(include_str!("../words/auto-titles.txt")));

/// What absence notes say, in plain small letters.
static ABSENT: LazyLock<Set> = LazyLock::new(|| Set::listed(include_str!("../words/auto-absent.txt")));

/// What challenges say.
static CHALLENGES: LazyLock<Set> = LazyLock::new(|| Set::listed(include_str!("../words/auto-challenges.txt")));

/// Why this message counts as an automatic answer, if it does.
pub(crate) fn why(asked: &Asked<'_>) -> Option<Auto> {
    let header = asked.header;
    let subject = phrases::plain(asked.subject.trim());
    let submitted = header.word("auto-submitted");
    let keyword = submitted.split([';', ' ', '(']).next().unwrap_or_default();
    let answers = header.has("in-reply-to") || header.has("references");
    let titled = titled(&subject);
    let suppress = header.has("x-auto-response-suppress");
    // What a list or a system sends on its own is no answer: RFC 3834 calls it auto-generated, and it answers no mail.
    // A program that unsubscribes for a person answers no letter either (RFC 2369 section 3.2).
    let list = header.has("list-id") || header.has("list-unsubscribe") || matches!(subject.as_str(), "unsubscribe" | "subscribe");
    match keyword {
        "auto-replied" | "auto-reply" | "auto-notified" if !list => return Some(Auto::AutoSubmitted),
        "auto-generated" | "yes" | "true" if answers || titled || suppress => return Some(Auto::AutoSubmitted),
        _ => {}
    }
    let denied = |value: &str| matches!(value, "no" | "none" | "false" | "0");
    if FIELDS.iter().any(|f| header.has(f) && !denied(&header.word(f))) {
        return Some(Auto::Field);
    }
    let precedence = header.word("precedence");
    if matches!(precedence.as_str(), "auto_reply" | "auto-reply" | "autoreply") || header.word("x-precedence").starts_with("auto") {
        return Some(Auto::Field);
    }
    if header.word("x-apple-action") == "vacation"
        || header.word("x-pobox-vacation") == "yes"
        || header.word("x-gm-message-type") == "vacation"
    {
        return Some(Auto::Field);
    }
    let program = format!("{} {} {}", header.word("x-mailer"), header.word("user-agent"), header.word("x-loop"));
    if phrases::any(&program, &["vacation", "autorespon", "auto-respon", "autoreply", "auto-reply", "out of office"]) {
        return Some(Auto::Program);
    }
    let text = phrases::plain(&asked.text[..address::floor(asked.text, LOOKED_AT)]);
    if CHALLENGES.is_in(&text)
        && !list
        && (phrases::any(&subject, &["confirm", "verif", "challenge", "held", "approval", "delivery"]) || header.has("x-tmda-fingerprint"))
    {
        return Some(Auto::Challenge);
    }
    if list || header.has("list-post") {
        return None;
    }
    let absent = ABSENT.is_in(&text);
    let quiet = asked.return_path == Some("")
        || suppress
        || matches!(precedence.as_str(), "bulk" | "junk")
        || !keyword.is_empty() && keyword != "no";
    // A subject that only begins so might be a person's ("Absence of the Minister"); a lesser sign settles it.
    if titled && (absent || quiet || answers || is_plain_title(&subject)) {
        return Some(Auto::Subject);
    }
    (absent && quiet).then_some(Auto::Text)
}

/// Whether the subject begins as those of automatic answers do, perhaps after "Re:".
fn titled(subject: &str) -> bool {
    let bare = crate::answer::without_reply_marks(subject);
    let bare = bare.trim_start_matches(['[', '(', '*', '"', '【', '<', ' ']);
    SUBJECTS.iter().any(|s| bare.starts_with(s))
        || ["自动回复", "自動返信", "out of office", "automatic reply", "réponse automatique", "abwesenheitsnotiz"]
            .iter()
            .any(|s| bare.contains(s))
}

/// Titles that no person writes over a letter.
fn is_plain_title(subject: &str) -> bool {
    TITLES.is_in(subject)
}
