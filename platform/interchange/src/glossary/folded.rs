//! Words and signs in the one form in which terms are compared.

use icu::casemap::CaseMapper;
use icu::normalizer::{ComposingNormalizer, DecomposingNormalizer};
use kernel::Lang;

/// The vowel signs of Arabic, and the stroke that makes a word longer.
const fn is_arabic_mark(c: char) -> bool {
    matches!(c, '\u{610}'..='\u{61A}' | '\u{640}' | '\u{64B}'..='\u{65F}' | '\u{670}')
}

/// An accent that is written upon a letter.
pub(super) const fn is_accent(c: char) -> bool {
    matches!(c, '\u{300}'..='\u{36F}')
}

/// Signs within a word that are not seen.
const fn is_unseen(c: char) -> bool {
    matches!(c, '\u{AD}' | '\u{200C}' | '\u{200D}' | '\u{2060}')
}

/// Whether the character belongs to a word.
pub(super) fn is_of_word(c: char) -> bool {
    c.is_alphanumeric() || is_arabic_mark(c) || is_accent(c) || is_unseen(c)
}

/// A word as terms are compared. Accents are folded in languages of Latin letters alone: in Russian `й` is no `и`.
pub(super) fn folded(word: &str, lang: Lang) -> String {
    let compatible = ComposingNormalizer::new_nfkc().normalize(word).into_owned();
    let small = CaseMapper::new().fold_string(&compatible).into_owned();
    let bare = match lang {
        Lang::En | Lang::Es | Lang::Fr => DecomposingNormalizer::new_nfd().normalize(&small).chars().filter(|c| !is_accent(*c)).collect(),
        _ => small,
    };
    let one = |c: char| match c {
        'أ' | 'إ' | 'آ' | 'ٱ' => 'ا',
        'ى' => 'ي',
        'ё' => 'е',
        c => c,
    };
    bare.chars().filter(|c| !is_arabic_mark(*c) && !is_unseen(*c)).map(one).collect()
}
