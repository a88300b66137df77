//! Things are named for what they are. A module called for nothing in particular grows until it holds everything.

/// Names that say nothing, for a module, a file, a folder or a crate.
const NOTHING: &[&str] = &["util", "utils", "common", "helper", "helpers", "manager", "managers", "misc"];

/// Beginnings of function names that say nothing. (`process` is a word of the forum, so it is no fault here.)
const VAGUE: &[&str] = &["handle_", "do_"];

/// What is wrong with the names in one file of Rust.
pub fn faults(path: &str, text: &str) -> Vec<String> {
    let mut faults = Vec::new();
    let stem = path.trim_end_matches(".rs");
    if let Some(name) = stem.split('/').find(|part| NOTHING.contains(part)) {
        faults.push(format!("{path}: \"{name}\" says nothing: put each piece with the noun that it serves"));
    }
    for (number, line) in text.lines().enumerate() {
        let words: Vec<&str> = line.split(|c: char| !(c.is_alphanumeric() || c == '_')).filter(|word| !word.is_empty()).collect();
        for pair in words.windows(2).filter(|_| !line.trim_start().starts_with("//")) {
            let nothing = pair[0] == "mod" && NOTHING.contains(&pair[1]);
            let vague = pair[0] == "fn" && VAGUE.iter().any(|start| pair[1].starts_with(start));
            if nothing || vague {
                faults.push(format!("{path}:{}: \"{}\" says nothing: name what it does", number + 1, pair[1]));
            }
        }
    }
    faults
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::tree::Tree;

    #[track_caller]
    fn check(path: &str, text: &str, expected: usize) {
        let found = faults(path, text);
        assert_eq!(found.len(), expected, "{path}: {text}: {found:?}");
    }

    #[test]
    fn a_name_says_what_it_is() {
        check("platform/web/src/utils.rs", "", 1);
        check("platform/common/src/lib.rs", "", 1);
        check("features/replies/src/tests/helper/give.rs", "", 1);
        check("a.rs", concat!("pub mo", "d helpers;"), 1);
        check("a.rs", concat!("mo", "d common {"), 1);
        check("a.rs", concat!("async f", "n handle_reply() {}"), 1);
        check("a.rs", concat!("// f", "n handle_it is how we do not name it\nfn uncommon() {}"), 0);
        check("features/editions/src/process.rs", "pub fn process_of(edition: Id) {}", 0);
    }

    #[test]
    fn this_house_names_its_things() {
        let tree = Tree::of_this_clone();
        let told = tree.with_extension("rs").filter_map(|path| Some(faults(path, &tree.text(path)?)));
        crate::hold("Things are named for what they are.", &told.flatten().collect::<Vec<_>>());
    }
}
