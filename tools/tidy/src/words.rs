//! Words that must not stand in the tree: where somebody's machine keeps things, where packages come from, loose ends without an issue,
//! silenced lints without a reason, raised voices. The forbidden words are put together from parts here, so that this file is clean.

use crate::tree::Tree;

/// Folders of build machines. A home or a clone's own place is added when the tree is walked.
const PLACES: &[&str] = &[concat!("/wo", "rk/"), concat!("/ro", "ot/"), concat!(".lib", "rary/")];

/// Hosts of package registries: clients know them, and an operator's mirror is his own affair. Lock files may name them.
pub(crate) const REGISTRIES: &[&str] = &[
    concat!("crates", ".io"),
    concat!("npmjs", ".org"),
    concat!("npmjs", ".com"),
    concat!("pypi", ".org"),
    concat!("python", "hosted.org"),
    concat!("deb.", "debian.org"),
    concat!("proxy.", "golang.org"),
];

/// Files that tools write, with addresses in them.
const LOCK_FILES: &[&str] = &["Cargo.lock", "package-lock.json"];

/// Marks of a loose end; each is followed by the number of its issue in parentheses, or does not stand.
const LOOSE_ENDS: &[&str] = &[concat!("TO", "DO"), concat!("FIX", "ME")];

/// Excuses.
const EXCUSES: &[&str] = &[concat!("simplified ", "for now")];

/// What is read for loose ends: code, not prose (in Spanish the word means "all") and not what others wrote and shrank.
fn is_code(path: &str) -> bool {
    let ending = path.rsplit('/').next().and_then(|name| name.rsplit_once('.')).map_or("", |(_, ending)| ending);
    let ours = !path.contains(".min.") && !path.starts_with("data/");
    ours && (["rs", "mjs", "js", "css", "sh", "toml", "sql"].contains(&ending) || path.starts_with("scripts/") || path.starts_with(".ci/"))
}

/// What is wrong with the words of one file. `places` are more folders of machines, beside [`PLACES`].
pub fn faults(path: &str, text: &str, places: &[String]) -> Vec<String> {
    let mut faults = Vec::new();
    let locked = LOCK_FILES.contains(&path.rsplit('/').next().unwrap_or_default());
    for (number, line) in text.lines().enumerate() {
        let mut tell = |what: String| faults.push(format!("{path}:{}: {what}", number + 1));
        for place in PLACES.iter().copied().chain(places.iter().map(String::as_str)).filter(|place| names_place(line, place)) {
            tell(format!("names a folder of some machine, {place}"));
        }
        let lower = line.to_lowercase();
        for host in REGISTRIES.iter().filter(|host| !locked && lower.contains(*host)) {
            tell(format!("names a registry's host, {host}"));
        }
        for mark in LOOSE_ENDS.iter().filter(|mark| is_code(path) && loose(line, mark)) {
            tell(format!("a {mark} without an issue: write {mark}(#12), or do it"));
        }
        for excuse in EXCUSES.iter().filter(|excuse| lower.contains(*excuse)) {
            tell(format!("an excuse: {excuse}"));
        }
        // Messages speak to ministers. In Fluent's files only a remark may raise its voice.
        if path.ends_with(".ftl") && !line.starts_with('#') && line.contains(['!', '¡', '！']) {
            tell("an exclamation mark".to_owned());
        }
    }
    if path.ends_with(".rs") {
        faults.extend(silenced(text).into_iter().map(|line| format!("{path}:{line}: a lint is silenced without a reason")));
    }
    faults
}

/// Whether the line names the folder itself, and not one whose name only ends like it.
fn names_place(line: &str, place: &str) -> bool {
    let starts = line.match_indices(place).map(|(at, _)| line[..at].chars().next_back());
    starts.into_iter().any(|before| !before.is_some_and(|before| before.is_alphanumeric() || "/._-}>".contains(before)))
}

/// Whether the mark stands as a word of its own without the number of an issue.
fn loose(line: &str, mark: &str) -> bool {
    line.match_indices(mark).any(|(at, _)| {
        let alone = |beside: Option<char>| !beside.is_some_and(|beside| beside.is_alphanumeric() || beside == '_');
        let after = &line[at + mark.len()..];
        let numbered = after.strip_prefix("(#").is_some_and(|rest| rest.starts_with(|first: char| first.is_ascii_digit()));
        alone(line[..at].chars().next_back()) && alone(after.chars().next()) && !numbered
    })
}

/// The lines on which an attribute silences a lint and gives no reason.
fn silenced(text: &str) -> Vec<usize> {
    let lines: Vec<&str> = text.lines().map(str::trim).collect();
    let mut found = Vec::new();
    for (at, _) in lines.iter().enumerate().filter(|(_, line)| line.starts_with("#[") || line.starts_with("#![")) {
        let mut attribute = String::new();
        for line in &lines[at..] {
            attribute.push_str(line);
            if attribute.matches('[').count() == attribute.matches(']').count() {
                break;
            }
        }
        let silences = ["allow(", "expect("]
            .iter()
            .any(|word| attribute.match_indices(word).any(|(at, _)| attribute[..at].ends_with(['[', ' ', ',', '('])));
        if silences && !attribute.contains("reason") {
            found.push(at + 1);
        }
    }
    found
}

/// Folders that this very machine would betray: the home of whoever runs this, and the place of the clone.
pub fn places_of_this_machine(tree: &Tree) -> Vec<String> {
    let home = std::env::home_dir().unwrap_or_default();
    let candidates = [home.to_string_lossy().into_owned(), tree.root().to_string_lossy().into_owned()];
    // A path of one part (`/src`, `/app`) is also an address of a page.
    candidates.into_iter().filter(|place| place.matches('/').count() > 1).map(|place| format!("{}/", place.trim_end_matches('/'))).collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[track_caller]
    fn check(path: &str, text: &str, expected: usize) {
        let found = faults(path, text, &["/home/ada/".to_owned()]);
        assert_eq!(found.len(), expected, "{path}: {text}: {found:?}");
    }

    #[test]
    fn a_folder_of_a_machine_is_found_and_an_address_that_looks_like_one_is_not() {
        for place in PLACES {
            check("docs/a.md", &format!("see {place}notes"), 1);
            check("docs/a.md", &format!("`{place}notes`"), 1);
            check("docs/a.md", &format!("https://forum.example{place}notes"), 0);
        }
        check("docs/a.md", "in /home/ada/convoke", 1);
        check("docs/a.md", "the networks/ and the library", 0);
    }

    #[test]
    fn a_registry_is_named_in_lock_files_only() {
        for host in REGISTRIES {
            check("README.md", &format!("from https://{}/x", host.to_uppercase()), 1);
            check("journeys/package-lock.json", &format!("\"resolved\": \"https://{host}/x\""), 0);
            check("Cargo.lock", host, 0);
        }
    }

    #[test]
    fn a_loose_end_has_an_issue() {
        for mark in LOOSE_ENDS {
            check("a.rs", &format!("// {mark}: later"), 1);
            check("a.rs", &format!("// {mark}(ada)"), 1);
            check("scripts/demo", &format!("# {mark}"), 1);
            check("a.rs", &format!("// {mark}(#12): later"), 0);
            check("a.rs", &format!("METHOD_{mark}S"), 0);
            check("features/letters/locales/es.ftl", &format!("all = {mark}"), 0);
            check("data/texts/es.md", mark, 0);
        }
        check("a.md", &format!("This is {} as it stands.", EXCUSES[0]), 1);
    }

    #[test]
    fn a_silenced_lint_has_a_reason() {
        let allow = concat!("#[al", "low(clippy::unwrap_used");
        check("a.rs", &format!("{allow})]\nfn f() {{}}"), 1);
        check("a.rs", &format!("{allow}, reason = \"why\")]"), 0);
        check("a.rs", &format!("  {allow},\n  reason = \"why\"\n)]"), 0);
        check("a.rs", concat!("#![cfg_attr(test, al", "low(dead_code))]"), 1);
        check("a.rs", concat!("#[ex", "pect(dead_code)]"), 1);
        check("a.rs", "#[derive(Debug)]\nlet x = y.expect(\"it is there\");", 0);
    }

    #[test]
    fn nobody_shouts_at_a_minister() {
        check("locales/en.ftl", "# note!\nthanks = Thank you", 0);
        check("locales/en.ftl", "thanks = Thank you!", 1);
        check("locales/zh.ftl", "thanks = 谢谢！", 1);
        check("locales/es.ftl", "thanks = ¡Gracias", 1);
    }

    #[test]
    fn this_house_minds_its_words() {
        let tree = Tree::of_this_clone();
        let places = places_of_this_machine(&tree);
        let told = tree.paths().filter_map(|path| Some(faults(path, &tree.text(path)?, &places)));
        crate::hold("Some words do not stand in the tree (words.rs).", &told.flatten().collect::<Vec<_>>());
    }
}
