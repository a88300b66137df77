//! The rule of the layers, on small houses made for it and on this one.

use super::*;
use crate::graph;
use crate::tree::Tree;

const PAGE: &str = "
| step | crates | what |
|---|---|---|
| 1 | `kernel` | words of the house |
| 2 | `words`, `page` | pure |
| 3 | `store` | data |

Some text.

| feature | uses | what |
|---|---|---|
| `letters` | | circulars |
| `replies` | → `letters` | answers |
| `highlevel` | → `replies` | speakers |
";

/// One member of the house of `PAGE`, and what the rule says of the whole.
#[track_caller]
fn check(folder: &str, edges: &[(&str, Sort)], outside: &[&str], expected: &[&str]) {
    let plain = [
        ("app", ""),
        ("platform/kernel", ""),
        ("platform/words", "platform/kernel"),
        ("platform/page", "platform/kernel"),
        ("platform/store", "platform/words"),
        ("features/letters", "platform/store"),
        ("features/replies", "features/letters"),
        ("features/highlevel", "features/replies"),
        ("tools/sink", ""),
    ];
    let edge = |to: &str, sort| Edge { to: to.to_owned(), sort };
    let mut members: Vec<Member> = Vec::new();
    for (name, below) in plain.into_iter().filter(|(name, _)| *name != folder) {
        let edges = if below.is_empty() { vec![] } else { vec![edge(below, Sort::Built)] };
        members.push(Member { folder: name.to_owned(), edges, outside: vec![] });
    }
    let edges = edges.iter().map(|(to, sort)| edge(to, *sort)).collect();
    members.push(Member { folder: folder.to_owned(), edges, outside: outside.iter().map(|name| (*name).to_owned()).collect() });
    let found = faults(&Layers::read(PAGE), &members);
    assert_eq!(found.len(), expected.len(), "{found:#?}");
    for (found, expected) in found.iter().zip(expected) {
        assert!(found.contains(expected), "{found} should say: {expected}");
    }
}

#[test]
fn an_edge_down_is_good_and_a_row_reaches_all_that_is_below_it() {
    check(
        "features/highlevel",
        &[("features/replies", Sort::Built), ("features/letters", Sort::Built), ("platform/store", Sort::Built)],
        &[],
        &[],
    );
    check("app", &[("features/highlevel", Sort::Built), ("platform/kernel", Sort::Built)], &["tokio"], &[]);
    check("features/letters", &[("platform/store", Sort::Built), ("tools/sink", Sort::Tests)], &["tokio"], &[]);
}

#[test]
fn an_edge_up_is_refused_in_tests_too() {
    check(
        "platform/kernel",
        &[("platform/store", Sort::Built)],
        &[],
        &["platform/kernel → platform/store: a crate of platform uses lower"],
    );
    check("platform/store", &[("features/letters", Sort::Built)], &[], &["platform knows no feature"]);
    check(
        "platform/store",
        &[("platform/store", Sort::Tests), ("features/letters", Sort::Tests)],
        &[],
        &["lower steps", "knows no feature"],
    );
    check("features/letters", &[("features/replies", Sort::Tests)], &[], &["an edge between features is a design decision"]);
    check("platform/store", &[("app", Sort::Built)], &[], &["nothing uses app"]);
    check("features/letters", &[("tools/sink", Sort::Built)], &[], &["only tests"]);
    check("tools/sink", &[("features/letters", Sort::Built)], &[], &["a tool knows no feature"]);
}

#[test]
fn an_edge_sideways_is_refused() {
    check("platform/page", &[("platform/words", Sort::Built)], &[], &["platform/page → platform/words"]);
    check("features/letters", &[("features/highlevel", Sort::Built)], &[], &["an edge between features is a design decision"]);
}

#[test]
fn a_pure_crate_names_nothing_that_reaches_outside() {
    check("platform/words", &[("platform/kernel", Sort::Built)], &["fluent-bundle"], &[]);
    check("platform/words", &[("platform/kernel", Sort::Built)], &["tokio"], &["platform/words is pure, but it names tokio"]);
}

#[test]
fn the_table_and_the_folders_are_the_same_list() {
    check("features/prizes", &[], &[], &["features/prizes has no row"]);
    check("platform/search", &[], &[], &["platform/search has no row"]);
    check("elsewhere/thing", &[("platform/kernel", Sort::Built)], &[], &["elsewhere/thing has no row", "a crate lies in"]);
    check("features/replies", &[], &[], &["the table says → letters, Cargo.toml does not"]);
    let found = faults(&Layers::read(PAGE), &[]);
    assert_eq!(found.iter().filter(|fault| fault.contains("which is not there")).count(), 7, "{found:#?}");
    let layers = Layers::read("| feature | uses | what |\n| `a` | | to come: something |");
    let come = Member { folder: "features/a".to_owned(), ..Member::default() };
    assert_eq!(faults(&layers, &[]), Vec::<String>::new());
    assert!(faults(&layers, &[come])[0].contains("features/a has come"));
    let found = faults(&Layers::read("| feature | uses |\n| `a` | `b` |\n| `b` | `a`, `c` |"), &[]);
    assert!(
        found.iter().any(|fault| fault.contains("`a` leads back")) && found.iter().any(|fault| fault.contains("`c`, which has no row")),
        "{found:#?}"
    );
}

#[test]
fn this_house_keeps_its_layers() {
    let tree = Tree::of_this_clone();
    let layers = Layers::read(&tree.text("ARCHITECTURE.md").unwrap());
    assert!(layers.steps.len() > 5 && layers.features.len() > 5, "the tables of ARCHITECTURE.md were not read: {layers:?}");
    crate::hold(
        "Dependencies point down, and the table of ARCHITECTURE.md tells which.",
        &faults(&layers, &graph::members(tree.root()).unwrap()),
    );
}
