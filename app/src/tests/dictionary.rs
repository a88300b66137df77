//! Words: whole in six languages, none unused, none missing.

use kernel::Lang;

use super::sources;
use crate::features::FEATURES;

#[test]
fn every_message_is_there_in_six_languages_with_the_same_values() {
    if let Err(fault) = house::words_of(FEATURES) {
        panic!("{fault}");
    }
}

#[test]
fn no_message_is_unused() {
    let words = house::words_of(FEATURES).expect("whole words");
    let unused = words::check::unused(words.keys(), &sources()).expect("sources are read");
    assert!(unused.is_empty(), "{unused:#?}");
}

#[test]
fn no_message_is_missing() {
    let words = house::words_of(FEATURES).expect("whole words");
    let unknown = words::check::unknown(&words, &sources()).expect("sources are read");
    assert!(unknown.is_empty(), "{unknown:#?}");
}

#[test]
fn names_of_features_rights_and_routes_are_each_one() {
    let all = |names: Vec<String>| {
        let mut sorted = names.clone();
        sorted.sort();
        sorted.dedup();
        assert_eq!(sorted.len(), names.len(), "{names:#?}");
    };
    all(FEATURES.iter().map(|f| f.name.to_owned()).collect());
    all(FEATURES.iter().flat_map(|f| f.permissions).map(|r| r.name.to_owned()).collect());
    all(FEATURES.iter().flat_map(|f| f.routes).map(|r| format!("{} {}", r.method.name(), r.path)).collect());
    all(FEATURES.iter().flat_map(|f| f.jobs).map(|j| j.name.to_owned()).collect());
    all(FEATURES.iter().flat_map(|f| f.menu).map(|m| m.letter.to_string()).collect());
}

/// `{lang}` in a path is the language of the page; the office is in that of the person, and a version or a text that it shows is not.
#[test]
fn the_path_of_an_office_page_names_no_language_of_the_page() {
    let named = FEATURES.iter().flat_map(|f| f.routes).filter(|r| r.path.starts_with("/office") && r.path.contains("{lang}"));
    assert_eq!(named.map(|r| r.path).collect::<Vec<_>>(), Vec::<&str>::new());
}

/// The marks before which French sets a space, and how a reader may meet them without: in a time, an address, Markdown.
#[test]
fn french_marks_have_a_space_that_does_not_break() {
    let words = house::words_of(FEATURES).expect("whole words");
    let french = words.tongue(Lang::Fr);
    let mut faults = Vec::new();
    // What is set in a letter follows the letter that was sent, which has none: "Réf.:", "Objet:".
    for key in words.keys().filter(|key| !key.starts_with("letters-label-")) {
        let said: Vec<char> = french.say(key).chars().collect();
        for (at, mark) in said.iter().enumerate() {
            let before = at.checked_sub(1).and_then(|b| said.get(b)).copied().unwrap_or('\u{a0}');
            let ends = said.get(at + 1).is_none_or(|c| c.is_whitespace());
            let sound = match mark {
                ':' if ends => before == '\u{a0}',
                ';' | '!' | '?' if ends => before == '\u{202f}',
                '»' => before == '\u{a0}',
                '«' => said.get(at + 1) == Some(&'\u{a0}'),
                _ => true,
            };
            if !sound {
                faults.push(key);
            }
        }
    }
    assert!(faults.is_empty(), "{faults:#?}");
}
