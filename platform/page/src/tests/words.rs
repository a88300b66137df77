//! The kit's words in six languages.

use kernel::Lang;

use crate::{Chrome, LOCALES};

fn keys(source: &str) -> Vec<&str> {
    source.lines().filter_map(|line| line.split_once(" = ").map(|(key, _)| key)).collect()
}

#[test]
fn every_language_has_every_word_and_no_other() {
    let languages: Vec<Lang> = LOCALES.iter().map(|(lang, _)| *lang).collect();
    assert_eq!(languages, Lang::ALL);
    for (lang, source) in LOCALES {
        assert_eq!(keys(source), Chrome::KEYS, "{lang}");
        assert!(!source.contains(['!', '！', '¡']), "{lang} shouts");
        assert!(source.lines().all(|l| !l.ends_with("= ") && !l.contains('{')), "{lang}");
    }
}
