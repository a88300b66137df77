//! Addresses of header fields and reports (RFC 5322 section 3.4, RFC 6531 for addresses beyond ASCII).

use mail_parser::parsers::MessageStream;
use mail_parser::{Address as Parsed, HeaderValue};

use crate::encoded;
use crate::limits::ADDRESS_LIMIT;

/// One address with the name that stood before it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Mailbox {
    /// The name shown, decoded.
    pub name: Option<String>,
    /// The address as it stands, without angle brackets; empty where a name stood alone.
    pub address: String,
}

/// The addresses of a field, groups opened, at most as many as the limit.
pub(crate) fn list(raw: &[u8]) -> Vec<Mailbox> {
    let mut value = encoded::guessed(raw).replace(['\r', '\n', '\0'], " ");
    value.push('\n');
    let HeaderValue::Address(parsed) = MessageStream::new(value.as_bytes()).parse_address() else { return Vec::new() };
    let found: Vec<_> = match parsed {
        Parsed::List(list) => list,
        Parsed::Group(groups) => groups.into_iter().flat_map(|g| g.addresses).collect(),
    };
    found
        .into_iter()
        .take(ADDRESS_LIMIT)
        .map(|a| Mailbox {
            name: a.name.map(|n| encoded::words(n.as_bytes()).trim().to_owned()).filter(|n| !n.is_empty()),
            address: bare(&a.address.unwrap_or_default()),
        })
        .filter(|m| m.name.is_some() || !m.address.is_empty())
        .collect()
}

/// The address in a text that is to be one: without what surrounds it, without a source route (RFC 5321 section 4.1.1.3).
pub(crate) fn bare(text: &str) -> String {
    let text = text.trim();
    let text = match (text.rfind('<'), text.rfind('>')) {
        (Some(open), Some(close)) if open < close => &text[open + 1..close],
        _ => text,
    };
    let text = text.trim().trim_matches(['<', '>', '\'', '`']).trim();
    let text = if text.starts_with('@') { text.split_once(':').map_or(text, |(_, after)| after) } else { text };
    text.strip_prefix("mailto:").unwrap_or(text).to_owned()
}

/// Whether a text is one address with a domain, and nothing else.
pub(crate) fn is_one(text: &str) -> bool {
    let Some((local, domain)) = text.rsplit_once('@') else { return false };
    let quoted = local.starts_with('"') && local.ends_with('"') && local.len() > 2;
    let plain = |c: char| !c.is_whitespace() && !c.is_control() && !matches!(c, '<' | '>' | '(' | ')' | '[' | ']' | ',' | ';' | ':' | '"');
    let literal = domain.starts_with('[') && domain.ends_with(']');
    let good_domain = !domain.is_empty()
        && (literal || domain.chars().all(|c| c.is_alphanumeric() || matches!(c, '-' | '.' | '_')))
        && !domain.starts_with(['.', '-'])
        && !domain.ends_with(['.', '-'])
        && (domain.chars().any(char::is_alphanumeric));
    text.len() <= 320 && !local.is_empty() && local.len() <= 254 && (quoted || local.chars().all(plain)) && good_domain
}

/// Every address in a text with the place where it begins, in order. One pass: an address has no more than 320 characters.
pub(crate) fn within(text: &str) -> Vec<(usize, String)> {
    let mut found = Vec::new();
    for (at, _) in text.match_indices('@') {
        let before = &text[floor(text, at.saturating_sub(254))..at];
        let after = &text[at + 1..floor(text, (at + 256).min(text.len()))];
        let local_start = match before.strip_suffix('"') {
            Some(quoted) => quoted.rfind('"').unwrap_or(before.len()),
            None => {
                let sort = |c: char| c.is_whitespace() || c.is_control() || "@<>()[],;:\"'`|\\=。、，；：（）「」『』".contains(c);
                before.rfind(sort).map_or(0, |i| i + before[i..].chars().next().map_or(1, char::len_utf8))
            }
        };
        let domain_end = after.find(|c: char| !(c.is_alphanumeric() || matches!(c, '-' | '.' | '_'))).unwrap_or(after.len());
        let domain = after[..domain_end].trim_end_matches(['.', '-', '_']);
        let local = &before[local_start..];
        let candidate = format!("{local}@{domain}");
        if is_one(&candidate)
            && (domain.contains('.') || domain.eq_ignore_ascii_case("localhost") || domain.chars().all(|c| c.is_ascii_alphanumeric()))
        {
            found.push((at - local.len(), candidate));
        }
        if found.len() >= ADDRESS_LIMIT {
            break;
        }
    }
    found
}

/// The nearest place at or before `at` where a character begins.
pub(crate) fn floor(text: &str, at: usize) -> usize {
    (0..=at.min(text.len())).rev().find(|i| text.is_char_boundary(*i)).unwrap_or(0)
}

/// The ids in angle brackets of a `Message-ID`, `In-Reply-To` or `References`, without the brackets.
pub(crate) fn ids(value: &str) -> Vec<String> {
    let mut found = Vec::new();
    let mut rest = value;
    while let Some(open) = rest.find('<') {
        let Some(close) = rest[open..].find('>') else { break };
        let id: String = rest[open + 1..open + close].chars().filter(|c| !c.is_whitespace()).collect();
        if !id.is_empty() && id.len() <= 998 && found.len() < ADDRESS_LIMIT {
            found.push(id);
        }
        rest = &rest[open + close + 1..];
    }
    found
}
