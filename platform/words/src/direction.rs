//! Values that run against the direction of the sentence around them.
//!
//! Decision: not every value is isolated, as Fluent would have it; a *text* value is wrapped in FIRST STRONG ISOLATE … POP DIRECTIONAL ISOLATE
//! (UAX #9, 2.4.2) only where it could disturb the sentence: a value with Arabic or Hebrew letters in the five languages written from
//! left to right, and in Arabic a value with letters of another script or with figures between signs (`+41 22 730`). So English with
//! Latin names bears no marks and is matched as it stands; Arabic reads rightly in HTML, in plain mail and in a PDF alike, where no
//! `<bdi>` reaches inside a sentence. Addresses of the web and of mail are never wrapped: a mark copied with a link breaks it.
//! [`fold`](crate::fold) and [`unmarked`] take the marks away again.

use std::borrow::Cow;

use icu::properties::{CodePointMapData, props::BidiClass};
use kernel::{Direction, Lang};

const OPEN: char = '\u{2068}';
const CLOSE: char = '\u{2069}';

/// True for every mark that opens or closes an isolate.
fn is_isolate(c: char) -> bool {
    matches!(c, '\u{2066}'..='\u{2069}')
}

/// True for the embeddings and overrides, which the house never writes and which can turn a sentence around.
fn is_override(c: char) -> bool {
    matches!(c, '\u{202A}'..='\u{202E}')
}

/// The text without the marks that isolate values, for names of files, subjects that are compared, and tests.
pub fn unmarked(text: &str) -> String {
    text.chars().filter(|c| !is_isolate(*c) && !is_override(*c)).collect()
}

/// A value as it stands in a sentence of this language.
pub(crate) fn isolated(text: &str, lang: Lang) -> Cow<'_, str> {
    let text = balanced(text);
    if is_address(&text) || !disturbs(&text, lang) {
        return text;
    }
    Cow::Owned(format!("{OPEN}{text}{CLOSE}"))
}

/// The text with its isolates closed, nothing closed that was not opened, and no overrides: what a person typed cannot reach out of
/// its place. Isolates of a value that was itself made here are kept.
fn balanced(text: &str) -> Cow<'_, str> {
    if !text.contains(|c| is_isolate(c) || is_override(c)) {
        return Cow::Borrowed(text);
    }
    let mut kept = String::with_capacity(text.len());
    let mut open = 0_usize;
    for c in text.chars() {
        match c {
            CLOSE if open == 0 => continue,
            CLOSE => open -= 1,
            _ if is_override(c) => continue,
            _ if is_isolate(c) => open += 1,
            _ => {}
        }
        kept.push(c);
    }
    kept.extend(std::iter::repeat_n(CLOSE, open));
    Cow::Owned(kept)
}

fn is_address(text: &str) -> bool {
    let one_word = !text.contains(char::is_whitespace);
    one_word && (text.contains("://") || text.contains('@'))
}

fn disturbs(text: &str, lang: Lang) -> bool {
    let classes = CodePointMapData::<BidiClass>::new();
    let right = |c: char| matches!(classes.get(c), BidiClass::RightToLeft | BidiClass::ArabicLetter);
    let left = |c: char| classes.get(c) == BidiClass::LeftToRight;
    match lang.direction() {
        Direction::Ltr => text.contains(right),
        Direction::Rtl => {
            // 14:30 and 1,234 keep their order among Arabic letters (rule W4); +41 22, 2021-03-22 and 5/2 do not.
            let loose_figures = text.contains(|c: char| c.is_ascii_digit())
                && text.contains(|c: char| !c.is_ascii_digit() && !matches!(c, '.' | ',' | ':'))
                && !text.contains(right);
            text.contains(left) || loose_figures
        }
    }
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;

    fn check(lang: Lang, value: &str, expected: &str) {
        let shown = isolated(value, lang).replace(OPEN, "[").replace(CLOSE, "]");
        assert_eq!(shown, expected, "{value:?} in {lang}");
    }

    #[test]
    fn a_value_is_isolated_only_where_it_runs_against_its_sentence() {
        check(Lang::En, "Côte d’Ivoire", "Côte d’Ivoire");
        check(Lang::Ru, "Фиджи, CL-21/4", "Фиджи, CL-21/4");
        check(Lang::En, "مصر", "[مصر]");
        check(Lang::Zh, "ישראל", "[ישראל]");
        check(Lang::Ar, "مصر", "مصر");
        check(Lang::Ar, "Fiji", "[Fiji]");
        check(Lang::Ar, "CL-21/4", "[CL-21/4]");
        check(Lang::Ar, "+41 22 730", "[+41 22 730]");
        check(Lang::Ar, "2021-03-22", "[2021-03-22]");
        check(Lang::Ar, "14:30", "14:30");
        check(Lang::Ar, "1,234", "1,234");
        check(Lang::Ar, "22 مارس 2021", "22 مارس 2021");
    }

    #[test]
    fn an_address_is_never_wrapped() {
        check(Lang::Ar, "https://convoke.example/reply/A2B3", "https://convoke.example/reply/A2B3");
        check(Lang::Ar, "mission@fiji.example", "mission@fiji.example");
        check(Lang::Ar, "Fiji <mission@fiji.example>", "[Fiji <mission@fiji.example>]");
    }

    #[test]
    fn a_typed_override_does_not_reach_out_of_its_place() {
        check(Lang::En, "a\u{202E}b\u{2069}c", "abc");
        check(Lang::En, "a\u{2067}b", "a\u{2067}b]");
        check(Lang::Ar, "\u{2068}Fiji\u{2069}، 3", "[[Fiji]، 3]");
    }

    proptest! {
        #[test]
        fn every_value_leaves_its_isolates_closed(text in any::<String>(), marks in "[a-zא-ת\u{202A}-\u{202E}\u{2066}-\u{2069}]{0,12}") {
            for value in [text, marks] {
                for lang in Lang::ALL {
                    let shown = isolated(&value, lang);
                    let mut open = 0_i32;
                    for c in shown.chars() {
                        open += match c { CLOSE => -1, _ if is_isolate(c) => 1, _ => 0 };
                        prop_assert!(open >= 0 && !is_override(c));
                    }
                    prop_assert_eq!(open, 0);
                    prop_assert_eq!(unmarked(&shown), unmarked(&value));
                }
            }
        }
    }
}
