//! Words: whole in six languages, none unused, none missing.

use std::path::PathBuf;

use crate::features::FEATURES;

fn sources() -> Vec<PathBuf> {
    let root = PathBuf::from(env!("CARGO_MANIFEST_DIR")).join("..");
    let crates = ["platform", "features"].into_iter().flat_map(|folder| std::fs::read_dir(root.join(folder)).expect("a folder of crates"));
    let sources = crates.map(|entry| entry.expect("a crate").path().join("src")).filter(|src| src.is_dir());
    sources.chain([root.join("app/src")]).collect()
}

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
