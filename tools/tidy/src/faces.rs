//! A feature shows its face: one constant `FEATURE` in a documented `lib.rs`, and its words in the six languages under the same keys.
//! What the constant says is compared and walked by the tests of `app`; here it is only that it is there.

use std::collections::{BTreeMap, BTreeSet};

use crate::tree::Tree;

/// The six official languages of the United Nations, as the files of messages are named.
pub const LANGUAGES: [&str; 6] = ["ar", "en", "es", "fr", "ru", "zh"];

/// What is missing in the face of a feature, by the text of its `lib.rs`.
pub fn face(feature: &str, lib: &str) -> Vec<String> {
    let mut faults = Vec::new();
    if !lib.lines().any(|line| line.starts_with("//!")) {
        faults.push(format!("features/{feature}/src/lib.rs does not say what it is (//!)"));
    }
    if !lib.lines().any(|line| line.starts_with("pub const FEATURE: ") || line.starts_with("pub static FEATURE: ")) {
        faults.push(format!("features/{feature}/src/lib.rs has no constant FEATURE"));
    }
    faults
}

/// What is missing in a folder of messages: a language, a key, or a key twice. `files` are texts by language.
pub fn messages(folder: &str, files: &BTreeMap<String, String>) -> Vec<String> {
    let mut faults: Vec<String> = LANGUAGES
        .iter()
        .filter(|language| !files.contains_key(**language))
        .map(|language| format!("{folder}: {language}.ftl is missing"))
        .collect();
    faults.extend(
        files.keys().filter(|name| !LANGUAGES.contains(&name.as_str())).map(|name| format!("{folder}: {name}.ftl is no language of ours")),
    );
    let keys: BTreeMap<&str, Vec<String>> = files.iter().map(|(language, text)| (language.as_str(), keys(text))).collect();
    let all: BTreeSet<&String> = keys.values().flatten().collect();
    for (language, keys) in &keys {
        let own: BTreeSet<&String> = keys.iter().collect();
        let lacking: Vec<&str> = all.difference(&own).map(|key| key.as_str()).collect();
        if !lacking.is_empty() {
            faults.push(format!("{folder}/{language}.ftl lacks {}: {}", lacking.len(), lacking.join(", ")));
        }
        faults.extend(
            own.iter()
                .filter(|key| keys.iter().filter(|other| other == *key).count() > 1)
                .map(|key| format!("{folder}/{language}.ftl has {key} twice")),
        );
    }
    faults
}

/// The keys of a file of Fluent messages: messages, terms, and the attributes of both as `message.attribute`.
fn keys(text: &str) -> Vec<String> {
    let mut found: Vec<String> = Vec::new();
    let mut message = String::new();
    for line in text.lines() {
        let Some((left, _)) = line.split_once('=') else { continue };
        let name = left.trim();
        let is_name = |name: &str| !name.is_empty() && name.chars().all(|c| c.is_ascii_alphanumeric() || c == '-' || c == '_');
        if is_name(name) && !left.starts_with(char::is_whitespace) {
            name.clone_into(&mut message);
            found.push(message.clone());
        } else if let Some(attribute) = name.strip_prefix('.').filter(|attribute| is_name(attribute)) {
            found.push(format!("{message}.{attribute}"));
        }
    }
    found
}

/// Every feature's face and every folder of messages of the tree.
pub fn faults(tree: &Tree) -> Vec<String> {
    let mut faults = Vec::new();
    let mut folders: BTreeMap<String, BTreeMap<String, String>> = BTreeMap::new();
    for path in tree.with_extension("ftl") {
        let Some((folder, name)) = path.rsplit_once('/') else { continue };
        folders.entry(folder.to_owned()).or_default().insert(name.trim_end_matches(".ftl").to_owned(), tree.text(path).unwrap_or_default());
    }
    for manifest in tree.paths().filter(|path| path.starts_with("features/") && path.ends_with("/Cargo.toml")) {
        let Some(feature) = manifest.split('/').nth(1) else { continue };
        faults.extend(face(feature, &tree.text(&format!("features/{feature}/src/lib.rs")).unwrap_or_default()));
        folders.entry(format!("features/{feature}/locales")).or_default();
    }
    faults.extend(folders.iter().flat_map(|(folder, files)| messages(folder, files)));
    faults
}

#[cfg(test)]
mod tests {
    use super::*;

    #[track_caller]
    fn check(change: impl Fn(&mut BTreeMap<String, String>), expected: &[&str]) {
        let text = "# Remark = not a key\ngreeting = Hello { $name }\n    .title = A = B\n-forum = Forum\n";
        let mut files: BTreeMap<String, String> = LANGUAGES.iter().map(|language| ((*language).to_owned(), text.to_owned())).collect();
        change(&mut files);
        assert_eq!(messages("locales", &files), expected);
    }

    #[test]
    fn six_languages_have_the_same_keys() {
        check(|_| {}, &[]);
        check(|files| drop(files.remove("ar")), &["locales: ar.ftl is missing"]);
        check(|files| drop(files.insert("de".to_owned(), files["en"].clone())), &["locales: de.ftl is no language of ours"]);
        check(
            |files| files.get_mut("ru").unwrap().push_str("more = yes\n"),
            &[
                "locales/ar.ftl lacks 1: more",
                "locales/en.ftl lacks 1: more",
                "locales/es.ftl lacks 1: more",
                "locales/fr.ftl lacks 1: more",
                "locales/zh.ftl lacks 1: more",
            ],
        );
        check(
            |files| drop(files.insert("zh".to_owned(), "greeting = x\n-forum = y\n".to_owned())),
            &["locales/zh.ftl lacks 1: greeting.title"],
        );
        check(|files| files.get_mut("fr").unwrap().push_str("greeting = y\n"), &["locales/fr.ftl has greeting twice"]);
    }

    #[test]
    fn a_feature_shows_its_face() {
        assert_eq!(face("x", "//! What it is.\npub const FEATURE: Feature = Feature::named(\"x\");"), Vec::<String>::new());
        assert_eq!(face("x", "//! What it is.\n// pub const FEATURE: no").len(), 1);
        assert_eq!(face("x", "").len(), 2);
    }

    #[test]
    fn this_house_has_faces_in_six_languages() {
        crate::hold("A feature shows its face, in six languages.", &faults(&Tree::of_this_clone()));
    }
}
