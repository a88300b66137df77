//! The messages of this feature held against its sources.

use std::path::Path;

use kernel::{Lang, Refusal};
use words::{Words, check};

use crate::part::Part;
use crate::{LOCALES, LetterKind, LetterMove, LetterState, TextFault, VersionMove, VersionState, fields};

fn words() -> Words {
    Words::new(&[&LOCALES]).unwrap_or_else(|faults| panic!("{faults:?}"))
}

fn sources() -> std::path::PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("src")
}

#[test]
fn every_message_is_used_and_every_key_has_one() {
    let words = words();
    let own: Vec<&str> = words.keys().filter(|k| k.starts_with("letters-")).collect();
    assert_eq!(check::unused(own, &[sources()]).unwrap(), Vec::<&str>::new());
    let unknown: Vec<String> = check::unknown(&words, &[sources()]).unwrap().iter().map(ToString::to_string).collect();
    assert_eq!(unknown, Vec::<String>::new());
}

#[test]
fn every_name_has_words_in_six_languages() {
    let words = words();
    let mut keys: Vec<String> = Part::ALL.into_iter().map(Part::label).collect();
    keys.extend(LetterState::ALL.iter().flat_map(|s| [format!("letters-state-{s}"), format!("letters-standing-{s}")]));
    keys.extend(VersionState::ALL.map(|s| format!("letters-version-{s}")));
    keys.extend(VersionMove::MARKS.map(|m| format!("letters-mark-{}", m.name())));
    keys.extend(fields::NAMES.map(|n| format!("letters-slot-{n}")));
    keys.extend([LetterKind::Letter, LetterKind::Corrigendum, LetterKind::Addendum].map(|k| format!("letters-kind-{k}")));
    for key in keys {
        assert!(words.has(&key), "{key}");
    }
}

#[test]
fn every_refusal_has_a_sentence() {
    let words = words();
    let faults = [
        TextFault::Letter(LetterState::Cleared.next(LetterMove::Write).unwrap_err()),
        TextFault::Letter(LetterState::Draft.next(LetterMove::Close).unwrap_err()),
        TextFault::Version(VersionState::Draft.next(VersionMove::Publish).unwrap_err()),
        TextFault::Stale(None),
        TextFault::Changed,
        TextFault::TooLong(Part::Body),
        TextFault::NumberTaken,
        TextFault::PartNumber,
        TextFault::NoSuchClass,
        TextFault::Days,
        TextFault::Blocked(vec![]),
        TextFault::NotLeft,
        TextFault::PartOfPart,
        TextFault::NotConfirmed,
        TextFault::Set(typeset::TypesetError::MissingGlyphs { chars: vec!['龘'] }.into()),
        TextFault::Set(typeset::TypesetError::TooMuch { what: typeset::Measure::Text, found: 2, limit: 1 }.into()),
        TextFault::Set(typeset::TypesetError::Blank(typeset::Part::Subject).into()),
    ];
    for fault in &faults {
        for lang in Lang::ALL {
            let sentence = words.tongue(lang).say_refusal(fault);
            assert!(sentence != fault.code() && !sentence.contains("{$"), "{lang} {}: {sentence}", fault.code());
        }
    }
}

#[test]
fn nobody_shouts() {
    for lang in Lang::ALL {
        let source = LOCALES.source(lang);
        assert!(!source.contains(['!', '！', '¡']), "{lang}");
        assert!(source.lines().all(|line| line == line.trim_end()), "{lang}: space at the end of a line");
    }
}
