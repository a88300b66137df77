//! The kit's words in six languages.

use kernel::Lang;

use crate::{Chrome, LOCALE_SOURCES};

fn keys(source: &str) -> Vec<&str> {
    source.lines().filter_map(|line| line.split_once(" = ").map(|(key, _)| key)).collect()
}

#[test]
fn every_language_has_every_word_and_no_other() {
    for lang in Lang::ALL {
        let source = LOCALE_SOURCES[lang as usize];
        assert_eq!(keys(source), Chrome::KEYS, "{lang}");
        assert!(!source.contains(['!', '！', '¡']), "{lang} shouts");
        assert!(source.lines().all(|l| !l.ends_with("= ") && !l.contains('{')), "{lang}");
    }
}

#[test]
fn the_sources_stand_in_the_order_of_the_languages() {
    let skip = LOCALE_SOURCES.map(|source| source.lines().next().unwrap());
    let expected = ["الانتقال إلى المحتوى", "跳至正文", "Skip to content", "Aller au contenu", "Перейти к содержанию", "Ir al contenido"];
    assert_eq!(skip, expected.map(|words| format!("page-skip = {words}")));
}
