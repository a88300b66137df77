//! In which language a text is written: by its script, and among those of one script by its commonest small words. A guess, for choosing what
//! to show first; nothing is decided by it.

use std::sync::LazyLock;

use crate::phrases;

/// Characters of a text that are looked at.
const LOOKED_AT: usize = 6_000;

/// Small words that are frequent in one language and rare in the others, per language.
static WORDS: LazyLock<Vec<(&str, Vec<&str>)>> = LazyLock::new(|| phrases::sections(include_str!("../words/languages.txt")));

/// The language of a text by ISO 639-1, where enough of it can be told.
pub(crate) fn guess(text: &str) -> Option<&'static str> {
    guess_of(text, 2)
}

/// The language of a few words, such as a subject: one telling word is enough.
pub(crate) fn guess_short(text: &str) -> Option<&'static str> {
    guess_of(text, 1)
}

fn guess_of(text: &str, least: usize) -> Option<&'static str> {
    let text: String = text.chars().take(LOOKED_AT).collect();
    // Addresses and links are of no language.
    let words: Vec<String> = text
        .split_whitespace()
        .filter(|w| !w.contains('@') && !w.contains("://"))
        .map(|w| w.trim_matches(|c: char| !c.is_alphabetic()).to_lowercase())
        .filter(|w| !w.is_empty())
        .collect();
    let said = words.join(" ");
    let count = |within: &dyn Fn(char) -> bool| said.chars().filter(|c| within(*c)).count();
    let kana = count(&|c| ('\u{3040}'..='\u{30ff}').contains(&c));
    let han = count(&|c| ('\u{4e00}'..='\u{9fff}').contains(&c));
    let hangul = count(&|c| ('\u{ac00}'..='\u{d7a3}').contains(&c));
    let arabic = count(&|c| ('\u{600}'..='\u{6ff}').contains(&c));
    let cyrillic = count(&|c| ('\u{400}'..='\u{4ff}').contains(&c));
    let latin = count(&|c| c.is_ascii_alphabetic() || ('\u{c0}'..='\u{24f}').contains(&c));
    // A Chinese character says as much as two or three letters; names and codes in Latin letters stand in texts of every script.
    let all = (kana + han) * 3 + hangul * 2 + arabic + cyrillic + latin / 2;
    if all == 0 {
        return None;
    }
    let most = |weight: usize| weight * 3 > all;
    if most((kana + han) * 3) && kana * 8 > han {
        return Some("ja");
    }
    if most(hangul * 2) {
        return Some("ko");
    }
    if most(han * 3) {
        return Some("zh");
    }
    if most(arabic) {
        return Some(if count(&|c| matches!(c, 'پ' | 'چ' | 'ژ' | 'گ' | 'ی' | 'ک')) * 12 > arabic { "fa" } else { "ar" });
    }
    if most(cyrillic) {
        return Some(if count(&|c| matches!(c, 'і' | 'ї' | 'є' | 'ґ')) * 25 > cyrillic { "uk" } else { "ru" });
    }
    for (range, name) in
        [('\u{5d0}'..='\u{5ea}', "he"), ('\u{370}'..='\u{3ff}', "el"), ('\u{e00}'..='\u{e7f}', "th"), ('\u{900}'..='\u{97f}', "hi")]
    {
        if count(&|c| range.contains(&c)) * 2 > latin {
            return Some(name);
        }
    }
    latin_language(&words, least)
}

fn latin_language(words: &[String], least: usize) -> Option<&'static str> {
    let mut scores: Vec<(usize, &'static str)> =
        WORDS.iter().map(|(name, small)| (words.iter().filter(|w| small.contains(&w.as_str())).count(), *name)).collect();
    scores.sort_by_key(|(score, _)| std::cmp::Reverse(*score));
    let (best, name) = *scores.first()?;
    let (second, _) = *scores.get(1)?;
    // So many words at least, and a lead over the next language: a guess that is no better than another is none.
    (best >= least && best > second && best * 12 >= words.len().min(200)).then_some(name)
}
