//! The machine-readable part of a delivery report: `message/delivery-status` (RFC 3464) and `message/global-delivery-status` (RFC 6533).

use crate::address;
use crate::cause::Status;
use crate::header::{self, Header};
use crate::limits::RECIPIENT_LIMIT;

/// What became of the mail to one addressee.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Action {
    Failed,
    Delayed,
    /// Delivered, relayed on, or expanded to the members of a list: good news.
    Arrived,
    /// A word that the standard does not have, or none.
    Other,
}

/// The fields of one addressee.
#[derive(Debug, Clone)]
pub(crate) struct Said {
    pub last: Option<String>,
    pub first: Option<String>,
    pub action: Action,
    pub status: Option<Status>,
    pub diagnostic: Option<String>,
}

/// Fields of one group that are kept: RFC 3464 has a dozen.
const GROUP_LIMIT: usize = 100;

/// Reads a report. Blank lines part its groups, but servers forget them and put too many, so a new addressee begins wherever a field comes
/// that the addressee before has already.
pub(crate) fn read(text: &str) -> Vec<Said> {
    let mut found: Vec<Said> = Vec::new();
    let mut fields: Vec<(String, String)> = Vec::new();
    let bytes = text.as_bytes();
    let mut at = 0;
    while at < bytes.len() && found.len() < RECIPIENT_LIMIT {
        let (line, next) = header::line(bytes, at);
        let line = String::from_utf8_lossy(line).into_owned();
        at = next;
        if line.trim().is_empty() {
            if fields.iter().any(|(n, _)| n == "action" || n == "status") {
                finish(&mut fields, &mut found);
            }
            continue;
        }
        if line.starts_with([' ', '\t']) && !fields.is_empty() {
            if let Some((_, value)) = fields.last_mut() {
                value.push(' ');
                value.push_str(line.trim());
            }
            continue;
        }
        let Some((name, value)) = line.split_once(':') else {
            // A refusal that was broken over lines without the space that continues a field.
            if let Some((name, held)) = fields.last_mut()
                && name == "diagnostic-code"
            {
                held.push(' ');
                held.push_str(line.trim());
            }
            continue;
        };
        let name = name.trim().to_ascii_lowercase();
        let again = |n: &str| n == name && fields.iter().any(|(f, _)| f == n);
        if again("final-recipient")
            || again("original-recipient")
            || (again("action") && fields.iter().any(|(f, _)| f.ends_with("-recipient")))
        {
            finish(&mut fields, &mut found);
        }
        if fields.len() < GROUP_LIMIT {
            fields.push((name, value.trim().to_owned()));
        }
    }
    finish(&mut fields, &mut found);
    found
}

fn finish(fields: &mut Vec<(String, String)>, found: &mut Vec<Said>) {
    let taken = std::mem::take(fields);
    let get = |name: &str| taken.iter().find(|(n, _)| n == name).map(|(_, v)| v.as_str());
    let last = get("final-recipient").and_then(recipient);
    let first = get("original-recipient").and_then(recipient).or_else(|| get("x-actual-recipient").and_then(recipient));
    if last.is_none() && first.is_none() {
        return;
    }
    let status = get("status").and_then(Status::first);
    let action = match get("action").unwrap_or_default().to_lowercase().split([' ', ';', '(']).next().unwrap_or_default() {
        "failed" | "failure" | "expired" | "bounced" | "undeliverable" | "error" => Action::Failed,
        "delayed" | "deferred" => Action::Delayed,
        "delivered" | "relayed" | "expanded" | "deliverable" => Action::Arrived,
        _ => match status.map(|s| s.class) {
            Some(2) => Action::Arrived,
            _ => Action::Other,
        },
    };
    let diagnostic = get("diagnostic-code").map(typeless).filter(|d| !d.is_empty());
    found.push(Said { last, first, action, status, diagnostic });
}

/// `rfc822; a@b`, with the type left out as some servers do, in angle brackets as others do.
fn recipient(value: &str) -> Option<String> {
    let (kind, text) = value.split_once(';').unwrap_or(("rfc822", value));
    let text = if kind.trim().eq_ignore_ascii_case("utf-8") { unicode(text) } else { text.to_owned() };
    let bare = address::bare(&text);
    // What follows a space is a remark: "a@b (unrecoverable)".
    let bare = if bare.starts_with('"') { bare } else { bare.split_whitespace().next().unwrap_or_default().to_owned() };
    (!bare.is_empty()).then_some(bare)
}

/// The text of a diagnostic without its type: `smtp; 550 5.1.1 …`, `x-postfix; …`.
fn typeless(value: &str) -> String {
    match value.split_once(';') {
        Some((kind, rest)) if !kind.trim().contains(char::is_whitespace) && kind.trim().len() < 24 => rest.trim().to_owned(),
        _ => value.trim().to_owned(),
    }
}

/// Characters written as `\x{20AC}` (RFC 6533 section 3).
fn unicode(text: &str) -> String {
    let mut out = String::with_capacity(text.len());
    let mut rest = text;
    while let Some(at) = rest.find("\\x{") {
        out.push_str(&rest[..at]);
        let digits = &rest[at + 3..];
        let made = digits.find('}').and_then(|end| Some((char::from_u32(u32::from_str_radix(&digits[..end], 16).ok()?)?, end)));
        match made {
            Some((c, end)) => {
                out.push(c);
                rest = &digits[end + 1..];
            }
            None => {
                out.push_str("\\x{");
                rest = digits;
            }
        }
    }
    out + rest
}

/// The headers of the mail that was sent, as far as a returned part shows them.
pub(crate) fn original(bytes: &[u8]) -> Header {
    let mut slight = crate::fault::Defects::default();
    let blank = bytes.iter().take_while(|b| b.is_ascii_whitespace()).count();
    header::block(bytes, blank, &|_| false, &mut slight).0
}
