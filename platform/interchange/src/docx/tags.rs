//! How a code is shown in Word, and read again: `⟦1 title⟧Ministers⟦/1⟧`. A bracket of this kind in the text itself is doubled.

use crate::document::Unit;
use crate::inline::{Code, code};
use crate::take::Loose;

/// Characters of what a code stands for that a tag shows; a longer address would push the words apart.
const SHOWN: usize = 40;

/// The tag at the beginning of a code, or of a code that stands alone.
pub(super) fn open(code: &Code) -> String {
    let shown: String = code.shown().chars().filter(|c| !matches!(c, '⟦' | '⟧')).take(SHOWN).collect();
    let more = if code.shown().chars().count() > SHOWN { "…" } else { "" };
    if shown.is_empty() { format!("⟦{}⟧", code.id) } else { format!("⟦{} {shown}{more}⟧", code.id) }
}

/// The tag at its end.
pub(super) fn close(code: &Code) -> String {
    format!("⟦/{}⟧", code.id)
}

/// Words without tags.
pub(super) fn words(text: &str) -> String {
    text.replace('⟦', "⟦⟦")
}

/// What stands in a cell. `unit` tells which codes have two ends; a tag that cannot be read is a code that there is not.
pub(super) fn read(text: &str, unit: Option<&Unit>) -> Vec<Loose> {
    let mut pieces = Vec::new();
    let mut words = String::new();
    let mut rest = text;
    while let Some(at) = rest.find('⟦') {
        words.push_str(&rest[..at]);
        rest = &rest[at + '⟦'.len_utf8()..];
        if let Some(after) = rest.strip_prefix('⟦') {
            words.push('⟦');
            rest = after;
            continue;
        }
        let (inside, after) = rest.split_once('⟧').unwrap_or((rest, ""));
        rest = after;
        pieces.push(Loose::Text(std::mem::take(&mut words)));
        pieces.push(tag(inside, unit));
    }
    words.push_str(rest);
    pieces.push(Loose::Text(words));
    pieces.retain(|piece| !matches!(piece, Loose::Text(text) if text.is_empty()));
    pieces
}

fn tag(inside: &str, unit: Option<&Unit>) -> Loose {
    let trimmed = inside.trim();
    let (closes, number) = trimmed.strip_prefix('/').map_or((false, trimmed), |rest| (true, rest.trim_start()));
    // Word may have made the digits those of the script around them.
    let digits: String = number.chars().map_while(digit).collect();
    let after = number.chars().nth(digits.len());
    if digits.is_empty() || after.is_some_and(|c| !c.is_whitespace()) {
        return Loose::Alone(format!("⟦{inside}⟧").chars().take(SHOWN).collect());
    }
    let id = digits.trim_start_matches('0').to_owned();
    let pairs = unit.and_then(|unit| code(&unit.codes, id.parse().ok()?)).is_some_and(|code| code.close.is_some());
    match (closes, pairs) {
        (true, _) => Loose::Close(id),
        (false, true) => Loose::Open(id),
        (false, false) => Loose::Alone(id),
    }
}

fn digit(c: char) -> Option<char> {
    let value = match c {
        '0'..='9' => u32::from(c) - u32::from('0'),
        '٠'..='٩' => u32::from(c) - u32::from('٠'),
        '۰'..='۹' => u32::from(c) - u32::from('۰'),
        '０'..='９' => u32::from(c) - u32::from('０'),
        _ => return None,
    };
    char::from_digit(value, 10)
}
