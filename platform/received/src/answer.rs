//! What a person wrote in answer: the text above (or below, or between) what is quoted, without the signature where that is sure.

use std::sync::LazyLock;

use crate::address;
use crate::phrases;

/// Bytes of a text that are looked through for the answer: a hundred pages.
const ANSWER_LIMIT: usize = 256 << 10;

/// An answer and what was set aside.
#[derive(Debug, Default, PartialEq, Eq)]
pub(crate) struct Answer {
    pub said: String,
    /// Whether something was quoted.
    pub quotes: bool,
    /// Whether it says whose mail it quotes.
    pub quotes_mail: bool,
}

/// Verbs that end the line over a quotation: "On … X wrote:", in plain small letters.
static WROTE: LazyLock<Vec<&str>> = LazyLock::new(|| phrases::listed(include_str!("../words/quote-wrote.txt")).collect());

/// Lines that stand over a forwarded or quoted mail, in plain small letters without their dashes.
static ORIGINALS: LazyLock<Vec<&str>> = LazyLock::new(|| phrases::listed(include_str!("../words/quote-originals.txt")).collect());

/// The names of the sender's line in the block that Outlook and others put over a quotation.
static FROM: LazyLock<Vec<&str>> = LazyLock::new(|| phrases::listed(include_str!("../words/quote-from.txt")).collect());

/// The names of lines that follow it.
static BESIDE: LazyLock<Vec<&str>> = LazyLock::new(|| phrases::listed(include_str!("../words/quote-beside.txt")).collect());

/// Lines that telephones put under an answer.
static SENT_FROM: LazyLock<Vec<&str>> = LazyLock::new(|| phrases::listed(include_str!("../words/quote-sent-from.txt")).collect());

/// Parts a text into what was said and what was quoted.
pub(crate) fn part(text: &str) -> Answer {
    let text = &text[..address::floor(text, ANSWER_LIMIT)];
    let lines: Vec<&str> = text.lines().collect();
    let small: Vec<String> = lines.iter().map(|l| phrases::plain(l.trim())).collect();
    let marker = (0..lines.len()).find_map(|at| marker(&small, at));
    let quoted = |line: &str| line.trim_start().starts_with(['>', '|']) && !line.trim_start().starts_with("||");
    let any_quoted = lines.iter().any(|l| l.trim_start().starts_with('>'));
    let (above, below) = match marker {
        Some((start, end)) => (&lines[..start], &lines[end..]),
        None => (&lines[..], &lines[lines.len()..]),
    };
    let own = |lines: &[&str]| {
        let own: Vec<&str> = lines.iter().copied().filter(|l| !quoted(l)).collect();
        unsigned(&own)
    };
    let mut said = own(above);
    if said.is_empty() {
        said = own(below); // answered under the quotation
    }
    Answer { said, quotes: marker.is_some() || any_quoted, quotes_mail: marker.is_some() }
}

/// Whether a quotation's head begins in this line: from which line to which.
fn marker(small: &[String], at: usize) -> Option<(usize, usize)> {
    let line = small[at].trim_start_matches(['>', ' ']);
    if line.is_empty() || small[at].starts_with('>') {
        return None;
    }
    let dashless = line.trim_matches(['-', '_', '=', '*', ' ', ':', '—', '–', '：']);
    if dashless.chars().count() < 40 && ORIGINALS.contains(&dashless) && (line.len() > dashless.len() || line.ends_with(':')) {
        return Some((at, at + 1));
    }
    if FROM.iter().any(|f| line.starts_with(f)) {
        let beside =
            small[at + 1..].iter().take(5).filter(|l| BESIDE.iter().any(|b| l.trim_start_matches(['>', ' ']).starts_with(b))).count();
        if beside >= 2 {
            // The rule above the block is part of it.
            let ruled = at > 0 && small[at - 1].len() > 4 && small[at - 1].chars().all(|c| matches!(c, '_' | '-' | '=' | ' '));
            let end = (at..small.len()).find(|l| small[*l].is_empty()).unwrap_or(small.len());
            return Some((if ruled { at - 1 } else { at }, end));
        }
    }
    attribution(small, at)
}

/// "On 3 Feb 2021, the Secretariat wrote:", over one to three lines.
fn attribution(small: &[String], at: usize) -> Option<(usize, usize)> {
    const LINES: usize = 3;
    let first = &small[at];
    if !first.chars().any(|c| c.is_ascii_digit() || c == '@') && !first.ends_with([':', '：']) {
        return None;
    }
    let mut joined = String::new();
    for (n, line) in small[at..].iter().take(LINES).enumerate() {
        if line.is_empty() || line.starts_with('>') {
            return None;
        }
        joined.push_str(line);
        joined.push(' ');
        let whole = joined.trim_end();
        if whole.chars().count() > 300 {
            return None;
        }
        let Some(head) = whole.strip_suffix([':', '：']) else { continue };
        let head = head.trim_end();
        let quotes_follow = small[at + n + 1..].iter().find(|l| !l.is_empty()).is_some_and(|l| l.starts_with('>'));
        // In Arabic and Chinese the verb may stand before the writer.
        let verb = WROTE.iter().any(|w| head.ends_with(w))
            || (WROTE.iter().any(|w| !w.is_ascii() && head.contains(w)) && head.contains(['@', '<']))
            || (["wrote", "schrieb", "schreef", "skrev", "escribió", "a écrit"].iter().any(|w| head.contains(w))
                && head.chars().any(|c| c.is_ascii_digit())
                && (head.contains(['@', '<', ',']) || quotes_follow));
        let dated = head.chars().any(|c| c.is_ascii_digit()) || head.contains('@');
        if verb && (dated || quotes_follow) {
            return Some((at, at + n + 1));
        }
    }
    None
}

/// The lines without the signature: from the line "-- " on (RFC 3676 section 4.3), and without what a telephone adds.
fn unsigned(lines: &[&str]) -> String {
    let end = lines.iter().position(|l| matches!(*l, "-- " | "--")).unwrap_or(lines.len());
    let mut lines = &lines[..end];
    if let Some(at) = lines.iter().rposition(|l| SENT_FROM.iter().any(|s| phrases::plain(l.trim()).starts_with(s)))
        && lines.len() - at <= 3
    {
        lines = &lines[..at];
    }
    let joined = lines.join("\n");
    joined.trim_matches(|c: char| c.is_whitespace() || c == '\u{200b}').to_owned()
}

/// A text without the marks of quotation before its lines.
pub(crate) fn unquoted(text: &str) -> String {
    let bare = |line: &str| line.strip_prefix("> ").or_else(|| line.strip_prefix('>')).unwrap_or(line).to_owned() + "\n";
    text.lines().map(bare).collect()
}

/// Marks of an answer at the beginning of a subject, in plain small letters: "Re:", "AW:", "答复:", "رد:".
static REPLY_MARKS: LazyLock<Vec<&str>> = LazyLock::new(|| phrases::listed(include_str!("../words/reply-marks.txt")).collect());

/// The subject without the marks of answers at its beginning.
pub(crate) fn without_reply_marks(subject: &str) -> &str {
    let mut rest = subject.trim();
    while let Some(next) = reply_mark(rest) {
        rest = next;
    }
    rest
}

/// Whether a subject says that it answers another.
pub(crate) fn is_marked(subject: &str) -> bool {
    reply_mark(phrases::plain(subject).trim()).is_some()
}

/// Whether a subject says that it hands another mail on.
pub(crate) fn is_forward(subject: &str) -> bool {
    static FORWARD_MARKS: LazyLock<Vec<&str>> = LazyLock::new(|| phrases::listed(include_str!("../words/forward-marks.txt")).collect());
    let plain = phrases::plain(subject);
    FORWARD_MARKS.iter().any(|m| plain.trim_start().starts_with(m))
}

fn reply_mark(subject: &str) -> Option<&str> {
    let (mark, rest) = subject.split_once([':', '：'])?;
    // "Re[2]:", "Re (3):", "Re^2:" count the answers.
    let mark = mark.trim().trim_end_matches(|c: char| c.is_ascii_digit() || matches!(c, '[' | ']' | '(' | ')' | '^' | ' '));
    REPLY_MARKS.iter().any(|m| mark.chars().flat_map(char::to_lowercase).eq(m.chars())).then(|| rest.trim())
}
