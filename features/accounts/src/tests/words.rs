//! The words of this feature: whole in six languages, each used, none missing.

use kernel::Lang;
use words::check;

use super::FEATURES;

fn sources() -> [std::path::PathBuf; 1] {
    [std::path::Path::new(env!("CARGO_MANIFEST_DIR")).join("src")]
}

#[test]
fn every_word_is_used_and_every_used_word_is_there() {
    let words = house::words_of(FEATURES).unwrap_or_else(|fault| panic!("{fault}"));
    let own = words.keys().filter(|key| key.starts_with("accounts-"));
    assert_eq!(check::unused(own, &sources()).unwrap(), Vec::<&str>::new());
    let unknown: Vec<String> = check::unknown(&words, &sources()).unwrap().iter().map(ToString::to_string).collect();
    assert_eq!(unknown, Vec::<String>::new());
}

#[test]
fn no_word_shouts() {
    for lang in Lang::ALL {
        assert!(!crate::LOCALES.source(lang).contains(['!', '！', '¡']), "{lang}");
    }
}
