//! Messages and sources held against each other. Tests of the house call this, the program does not: it reads files.
//!
//! A key is in use where a string literal of the source is exactly the key. Where a key is composed, a comment beside it names the
//! family: `// words: replies-state-*` (several, with commas between). A literal that looks like a key and is none (a class of CSS, the
//! name of a right) is passed over with `// words: not a key` on its line. Comments, folders and files named `tests`, and a module
//! `#[cfg(test)] mod … {` at the end of a file do not count.

use std::collections::BTreeSet;
use std::fmt;
use std::fs;
use std::io;
use std::path::{Path, PathBuf};

use crate::Words;

mod source;

use source::Source;

/// A literal or a family of the sources for which there is no message. Shown as `src/pages.rs:12: …`.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Unknown {
    /// The file.
    pub file: PathBuf,
    /// The line, from 1.
    pub line: usize,
    /// What stands there: `replies-acept`, or `replies-stat-*` for a family that fits no message.
    pub key: String,
}

impl fmt::Display for Unknown {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{}:{}: no message {}", self.file.display(), self.line, self.key)
    }
}

/// The keys that no source under these folders (or files) mentions, in the order given: `unused(words.keys(), &[…])`.
///
/// Fails where a folder cannot be read.
pub fn unused<'k>(keys: impl IntoIterator<Item = &'k str>, sources: &[impl AsRef<Path>]) -> io::Result<Vec<&'k str>> {
    let mut literals = BTreeSet::new();
    let mut families = Vec::new();
    for (_, source) in read(sources)? {
        literals.extend(source.literals.into_iter().map(|(_, text)| text));
        families.extend(source.families.into_iter().map(|(_, family)| family));
    }
    let used = |key: &str| literals.contains(key) || families.iter().any(|family| key.starts_with(family.as_str()));
    Ok(keys.into_iter().filter(|key| !used(key)).collect())
}

/// The literals under these folders (or files) that look like a key of one of the features of `words` and are none, and the families that fit no
/// message.
///
/// Fails where a folder cannot be read.
pub fn unknown(words: &Words, sources: &[impl AsRef<Path>]) -> io::Result<Vec<Unknown>> {
    let mut found = Vec::new();
    for (file, source) in read(sources)? {
        for (line, text) in source.literals {
            if looks_like_key(words, &text) && !words.has(&text) && !source.excused.contains(&line) {
                found.push(Unknown { file: file.clone(), line, key: text });
            }
        }
        for (line, family) in source.families {
            if !words.keys().any(|key| key.starts_with(&family)) {
                found.push(Unknown { file: file.clone(), line, key: format!("{family}*") });
            }
        }
    }
    Ok(found)
}

/// `feature-word-word`, in small letters, figures and hyphens.
fn looks_like_key(words: &Words, text: &str) -> bool {
    let small = |part: &str| !part.is_empty() && part.bytes().all(|b| b.is_ascii_lowercase() || b.is_ascii_digit());
    words.features().any(|feature| {
        let rest = text.strip_prefix(feature).and_then(|rest| rest.strip_prefix('-'));
        rest.is_some_and(|rest| rest.split('-').all(small))
    })
}

/// All sources, in the order of their paths.
fn read(roots: &[impl AsRef<Path>]) -> io::Result<Vec<(PathBuf, Source)>> {
    let mut files = BTreeSet::new();
    for root in roots {
        let root = root.as_ref();
        if root.is_dir() {
            gather(root, &mut files)?;
        } else {
            files.insert(root.to_owned());
        }
    }
    files.into_iter().map(|file| Ok((file.clone(), Source::read(&fs::read_to_string(file)?)))).collect()
}

fn gather(folder: &Path, files: &mut BTreeSet<PathBuf>) -> io::Result<()> {
    for entry in fs::read_dir(folder)? {
        let entry = entry?;
        let (path, name) = (entry.path(), entry.file_name());
        let kind = entry.file_type()?;
        if kind.is_dir() && name != "tests" && name != "target" && !name.as_encoded_bytes().starts_with(b".") {
            gather(&path, files)?;
        } else if kind.is_file() && name != "tests.rs" && path.extension().is_some_and(|e| e == "rs") {
            files.insert(path);
        }
    }
    Ok(())
}
