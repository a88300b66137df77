//! A file is read in one sitting. Files over the ceiling stand in a list with their length and the reason, and the list only shrinks:
//! a listed file may not grow, and one that no longer needs its line fails until the line is gone.

use std::collections::BTreeMap;

use crate::tree::Tree;

/// Lines that a file of Rust may have: about ten screens. 150 are usual.
pub const CEILING: usize = 400;

/// How many files may stand in the list. Lower it when the list shrinks; raising it is for a discussion, not for a quiet evening.
pub const MOST_EXCEPTIONS: usize = 0;

/// The list: one file a line, as `path lines reason`; lines that begin with `#` are remarks.
pub const LIST: &str = "tools/tidy/long-files.txt";

/// What is wrong with these files (path and number of lines) by this list.
pub fn faults(files: &BTreeMap<String, usize>, list: &str, most: usize) -> Vec<String> {
    let mut faults = Vec::new();
    let mut listed: BTreeMap<&str, usize> = BTreeMap::new();
    for line in list.lines().filter(|line| !line.starts_with('#') && !line.trim().is_empty()) {
        let mut words = line.splitn(3, ' ');
        let (path, lines, reason) = (words.next().unwrap_or_default(), words.next().and_then(|lines| lines.parse().ok()), words.next());
        match (lines, reason) {
            (Some(lines), Some(reason)) if !reason.trim().is_empty() => {
                listed.insert(path, lines);
            }
            _ => faults.push(format!("{LIST}: \"{line}\" is not path, lines, reason")),
        }
    }
    if listed.len() != most {
        faults.push(format!("{LIST} has {} files, MOST_EXCEPTIONS says {most}: it only goes down", listed.len()));
    }
    for (path, lines) in &listed {
        match files.get(*path) {
            None => faults.push(format!("{LIST}: {path} is not there any longer")),
            Some(now) if *now <= CEILING => faults.push(format!("{LIST}: {path} is short enough now: take its line out")),
            Some(now) if now < lines => faults.push(format!("{LIST}: {path} has {now} lines now: write that")),
            Some(now) if now > lines => faults.push(format!("{path} grew from {lines} to {now} lines; it is too long already")),
            Some(_) => {}
        }
    }
    for (path, lines) in files.iter().filter(|(path, lines)| **lines > CEILING && !listed.contains_key(path.as_str())) {
        faults.push(format!("{path} has {lines} lines; {CEILING} are the ceiling: it holds more than one thing"));
    }
    faults
}

/// The Rust files of the tree with their number of lines.
pub fn lengths(tree: &Tree) -> BTreeMap<String, usize> {
    tree.with_extension("rs").filter_map(|path| Some((path.to_owned(), tree.text(path)?.lines().count()))).collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[track_caller]
    fn check(lines: usize, list: &str, most: usize, expected: &[&str]) {
        let found = faults(&BTreeMap::from([("a.rs".to_owned(), lines)]), list, most);
        assert_eq!(found.len(), expected.len(), "{found:?}");
        for (found, expected) in found.iter().zip(expected) {
            assert!(found.contains(expected), "{found} should say: {expected}");
        }
    }

    #[test]
    fn a_file_over_the_ceiling_needs_a_line_and_may_only_shrink() {
        check(400, "", 0, &[]);
        check(401, "", 0, &["a.rs has 401 lines"]);
        check(500, "# remark\n\na.rs 500 a table of the standard\n", 1, &[]);
        check(501, "a.rs 500 a table", 1, &["grew from 500 to 501"]);
        check(450, "a.rs 500 a table", 1, &["has 450 lines now"]);
        check(400, "a.rs 500 a table", 1, &["short enough"]);
        check(10, "b.rs 500 a table", 1, &["b.rs is not there"]);
        check(500, "a.rs 500 a table", 0, &["MOST_EXCEPTIONS says 0"]);
        check(10, "", 1, &["MOST_EXCEPTIONS says 1"]);
        check(500, "a.rs 500", 0, &["not path, lines, reason", "a.rs has 500 lines"]);
    }

    #[test]
    fn this_house_is_read_in_sittings() {
        let tree = Tree::of_this_clone();
        let files = lengths(&tree);
        assert!(files.len() > 10, "only {} files of Rust were found", files.len());
        crate::hold("A file is read in one sitting.", &faults(&files, &tree.text(LIST).unwrap(), MOST_EXCEPTIONS));
    }
}
