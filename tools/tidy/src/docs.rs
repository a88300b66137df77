//! Every module says what lives in it, and the links of our papers lead somewhere in the clone.
//! Addresses of the web are not tried: a test does not go out.

use std::path::Path;

use crate::tree::Tree;

/// How far down the first line of a module's own words may stand: attributes of the crate may come before it.
const NEAR_THE_TOP: usize = 10;

/// Whether a module of Rust says what lives in it.
pub fn says_what_it_is(text: &str) -> bool {
    text.lines().take(NEAR_THE_TOP).any(|line| line.strip_prefix("//!").is_some_and(|words| !words.trim().is_empty()))
}

/// The links of a Markdown page to files of the clone, without what follows `#`. Code is not read.
pub fn links(page: &str) -> Vec<&str> {
    let mut found = Vec::new();
    let mut in_code = false;
    for line in page.lines() {
        in_code ^= line.trim_start().starts_with("```");
        let ends = line.split("](").skip(1).filter_map(|rest| rest.split(')').next());
        let paths = ends.map(|link| link.split('#').next().unwrap_or_default());
        found.extend(paths.filter(|path| !in_code && !path.is_empty() && !path.contains(':') && !path.starts_with('/')));
    }
    found
}

/// Whether this page is one of ours, and not data that looks like one.
fn is_paper(path: &str) -> bool {
    path.ends_with(".md") && (!path.contains('/') || path.starts_with("docs/"))
}

/// Modules without a word of their own, and links that lead nowhere.
pub fn faults(tree: &Tree) -> Vec<String> {
    let silent = tree.with_extension("rs").filter(|path| !tree.text(path).is_some_and(|text| says_what_it_is(&text)));
    let mut faults: Vec<String> = silent.map(|path| format!("{path} does not say what lives in it (//!)")).collect();
    for path in tree.paths().filter(|path| is_paper(path)) {
        let text = tree.text(path).unwrap_or_default();
        let beside = tree.root().join(path).parent().map(Path::to_path_buf).unwrap_or_default();
        faults.extend(
            links(&text)
                .into_iter()
                .filter(|link| !beside.join(link).exists())
                .map(|link| format!("{path} links to {link}, which is not there")),
        );
    }
    faults
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_module_says_what_it_is() {
        assert!(says_what_it_is("#![cfg_attr(test, x)]\n//! Replies.\n"));
        assert!(!says_what_it_is("//!\nuse std::fmt;\n"));
        assert!(!says_what_it_is("/// Of the item, not of the module.\nfn f() {}\n"));
    }

    #[test]
    fn a_link_to_a_file_is_read_and_code_and_the_web_are_not() {
        let page =
            "See [map](ARCHITECTURE.md#map), [web](https://x.example), [here](#here).\n```\n[no](no.md)\n```\n![p](docs/p.png) [q](q.md)";
        assert_eq!(links(page), ["ARCHITECTURE.md", "docs/p.png", "q.md"]);
    }

    #[test]
    fn this_house_explains_itself() {
        crate::hold("Every module says what lives in it, and links lead somewhere.", &faults(&Tree::of_this_clone()));
    }
}
