//! The reverse checks over a small house on disk.

use std::path::{Path, PathBuf};

use super::replies;
use crate::{Words, check};

/// A folder of this test alone, gone when the test ends.
struct House(PathBuf);

impl House {
    fn new(name: &str, files: &[(&str, &str)]) -> House {
        let root = std::env::temp_dir().join(format!("words-{}-{name}", std::process::id()));
        for (path, text) in files {
            let path = root.join(path);
            std::fs::create_dir_all(path.parent().unwrap()).unwrap();
            std::fs::write(path, text).unwrap();
        }
        House(root)
    }
}

impl AsRef<Path> for House {
    fn as_ref(&self) -> &Path {
        &self.0
    }
}

impl Drop for House {
    fn drop(&mut self) {
        let _ = std::fs::remove_dir_all(&self.0);
    }
}

fn words() -> Words {
    let each = "replies-a = A\nreplies-b-c = B\nreplies-state-late = L\nreplies-state-new = N\n";
    Words::new(&[&replies([each; 6])]).unwrap()
}

fn check_unused(name: &str, files: &[(&str, &str)], expected: &[&str]) {
    let (house, words) = (House::new(name, files), words());
    let keys = words.keys().filter(|k| k.starts_with("replies-"));
    assert_eq!(check::unused(keys, &[&house]).unwrap(), expected);
}

fn check_unknown(name: &str, files: &[(&str, &str)], expected: &[&str]) {
    let house = House::new(name, files);
    let found = check::unknown(&words(), &[&house]).unwrap();
    let found: Vec<_> = found.iter().map(|u| u.to_string().replace(&format!("{}/", house.0.display()), "")).collect();
    assert_eq!(found, expected);
}

#[test]
fn a_key_that_no_source_mentions_is_found() {
    check_unused(
        "unused",
        &[
            ("replies/src/lib.rs", "fn f(t: &Tongue) { t.say(\"replies-a\") } // \"replies-b-c\""),
            ("replies/src/state.rs", "// words: replies-state-*\nformat!(\"replies-state-{}\", s)"),
            ("replies/src/tests/give.rs", "\"replies-b-c\""),
            ("replies/target/x.rs", "\"replies-b-c\""),
            ("replies/notes.md", "\"replies-b-c\""),
        ],
        &["replies-b-c"],
    );
    check_unused("used", &[("a.rs", "\"replies-a\" \"replies-b-c\" \"replies-state-late\" \"replies-state-new\"")], &[]);
    check_unused(
        "part",
        &[("a.rs", "\"see replies-a\" \"replies-state-\" /* words: replies-* */")],
        &["replies-a", "replies-b-c", "replies-state-late", "replies-state-new"],
    );
}

#[test]
fn a_literal_that_looks_like_a_key_and_is_none_is_found() {
    check_unknown(
        "unknown",
        &[
            (
                "a.rs",
                "say(\"replies-a\");\nsay(\"replies-acept\");\nclass(\"replies-table\") // words: not a key\n\"replies\" \"replies-\"",
            ),
            (
                "b.rs",
                "// words: replies-stat-*, replies-state-*\n\"replies-state-{}\" \"other-a\" \"replies-A\" \"replies_reply\" \"replies--a\"",
            ),
            ("tests.rs", "\"replies-acept\""),
            ("c.rs", "#[cfg(test)]\nmod tests {\n\"replies-acept\""),
        ],
        &["a.rs:2: no message replies-acept", "b.rs:1: no message replies-stat-*", "c.rs:3: no message replies-acept"],
    );
}

#[test]
fn a_folder_that_is_not_there_is_an_error() {
    assert!(check::unused(["replies-a"], &["/nowhere/at/all"]).is_err());
}

#[test]
fn this_crate_uses_its_own_words() {
    let sources = Path::new(env!("CARGO_MANIFEST_DIR")).join("src");
    let words = Words::new(&[]).unwrap();
    assert_eq!(check::unused(words.keys(), &[&sources]).unwrap(), Vec::<&str>::new());
    assert_eq!(check::unknown(&words, &[&sources]).unwrap(), []);
}
