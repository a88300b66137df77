//! The trail has words for everything that it keeps: each verb, kind and field that a feature notes.

use std::collections::BTreeSet;
use std::path::Path;

use kernel::Kind;
use office::wording::{Family, key, owner};
use store::params;
use testkit::{Home, on_sqlite};

use super::sources;
use crate::features::{FEATURES, tools};

/// Kind, verb and fields of every change that the home's trail keeps.
async fn kept(home: &Home) -> BTreeSet<(String, Family, String)> {
    let read = home.ledger().store().read().await.expect("read");
    let changes = read.all("select distinct kind, verb, fields from ledger_change", params![], |r| {
        Ok((r.get::<String>("kind")?, r.get::<String>("verb")?, r.get::<String>("fields")?))
    });
    let mut kept = BTreeSet::new();
    for (kind, verb, fields) in changes.await.expect("the trail") {
        let fields: serde_json::Value = serde_json::from_str(&fields).expect("fields are JSON");
        for field in fields.as_array().expect("a list of fields") {
            kept.insert((kind.clone(), Family::Field, field["name"].as_str().expect("a field has a name").to_owned()));
        }
        kept.insert((kind.clone(), Family::Verb, verb));
        kept.insert((kind.clone(), Family::Kind, kind));
    }
    kept
}

#[test]
fn what_the_demo_leaves_in_the_trail_has_words() {
    on_sqlite(FEATURES, tools, async |home: Home| {
        super::replay(&home).await;
        let (words, tables) = (&home.house.words, &home.house.app.tables);
        let kept = kept(&home).await;
        let wordless: Vec<_> = kept
            .iter()
            .filter(|(kind, family, name)| key(words, owner(tables, &Kind::stored(kind.clone())), *family, name).is_none())
            .collect();
        assert!(wordless.is_empty(), "{wordless:#?}");
        assert!(kept.len() > 100, "the demo notes much: {}", kept.len());
    });
}

/// What stands after each `opening` of the text, up to the quote that ends it.
fn quoted<'a>(text: &'a str, opening: &'a str) -> impl Iterator<Item = &'a str> {
    text.split(opening).skip(1).filter_map(|rest| rest.split_once('"').map(|(name, _)| name))
}

/// Verbs and added facts of a source, without its tests. Facts are named with `_`, messages with a hyphen.
fn noted(source: &str) -> Vec<(Family, String)> {
    let source = source.split("#[cfg(test)]").next().unwrap_or(source);
    let verbs = quoted(source, "Verb(\"").map(|verb| (Family::Verb, verb.to_owned()));
    let facts = [".with(\"", ".with_personal(\""].into_iter().flat_map(|opening| quoted(source, opening));
    let facts = facts.filter(|name| source.contains("Change::") && !name.contains('-')).map(|name| (Family::Field, name.to_owned()));
    verbs.chain(facts).collect()
}

fn rust_files(folder: &Path, found: &mut Vec<(String, String)>) {
    for entry in std::fs::read_dir(folder).expect("a folder of sources") {
        let path = entry.expect("an entry").path();
        let name = path.file_name().and_then(|n| n.to_str()).unwrap_or_default();
        if path.is_dir() && name != "tests" {
            rust_files(&path, found);
        } else if name.ends_with(".rs") && name != "tests.rs" {
            found.push((path.display().to_string(), std::fs::read_to_string(&path).expect("a source")));
        }
    }
}

#[test]
fn what_the_sources_note_has_words() {
    let words = house::words_of(FEATURES).expect("whole words");
    let mut files = Vec::new();
    sources().iter().for_each(|folder| rust_files(folder, &mut files));
    let all: Vec<(&str, Family, String)> =
        files.iter().flat_map(|(path, source)| noted(source).into_iter().map(|(family, name)| (path.as_str(), family, name))).collect();
    let wordless: Vec<_> = all.iter().filter(|(_, family, name)| key(&words, None, *family, name).is_none()).collect();
    assert!(wordless.is_empty(), "{wordless:#?}");
    assert!(all.len() > 80, "the sources are read: {}", all.len());
}

#[test]
fn every_verb_begins_like_a_sentence() {
    let words = house::words_of(FEATURES).expect("whole words");
    let small: Vec<(kernel::Lang, &str)> = kernel::Lang::ALL
        .into_iter()
        .flat_map(|lang| words.keys().filter(|key| key.contains("-verb-")).map(move |key| (lang, key)))
        .filter(|(lang, key)| words.tongue(*lang).say(key).starts_with(char::is_lowercase))
        .collect();
    assert!(small.is_empty(), "{small:#?}");
}
