//! Dependencies point down. The two tables of ARCHITECTURE.md are the law: on which step a crate of `platform/` stands, and which
//! features a feature may use. This module reads them and compares them with the edges that cargo knows.
//!
//! The rules, in words: a crate of `platform/` uses crates on lower steps, never one beside or above it, and never a feature. The crates
//! beside the stack are pure: `kernel`, and nothing that reads a clock, a disk or a network. A feature uses all of `platform/` and the
//! features that stand in its row, with those that they use in turn. Nothing uses `app/`; of `tools/` only tests may. Tests keep the
//! same layers, so that a feature is tested with what lies below it and nothing else.

use std::collections::{BTreeMap, BTreeSet};

use crate::graph::{Edge, Member, Sort};

/// The step of the crates that are pure.
const PURE_STEP: u32 = 2;

/// Outside crates that reach for a clock, a disk, a network or threads of their own: not for a pure crate.
const IMPURE: &[&str] = &["tokio", "futures", "axum", "tower", "tower-http", "rusqlite", "sqlx", "lettre", "object_store", "rand"];

/// The two tables, as read.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct Layers {
    /// Crates of `platform/` with their step, lowest first.
    pub steps: BTreeMap<String, u32>,
    /// Features with those that stand in their row.
    pub features: BTreeMap<String, BTreeSet<String>>,
    /// Folders whose row says that they are still to come.
    pub to_come: BTreeSet<String>,
}

/// How a row begins its last cell as long as its crate is not there.
const TO_COME: &str = "to come";

impl Layers {
    /// Reads the tables out of the page: the one whose header begins with "step", and the one whose header begins with "feature".
    pub fn read(page: &str) -> Self {
        let mut layers = Self::default();
        let mut table = String::new();
        for line in page.lines() {
            let Some(row) = line.trim().strip_prefix('|') else {
                table.clear();
                continue;
            };
            let cells: Vec<&str> = row.split('|').map(str::trim).collect();
            if table.is_empty() {
                table = cells[0].to_owned();
            }
            let second = cells.get(1).copied().unwrap_or_default();
            let (layer, names): (_, Vec<String>) = match (table.as_str(), cells[0].parse::<u32>()) {
                ("step", Ok(step)) => {
                    layers.steps.extend(named(second).map(|name| (name, step)));
                    ("platform", named(second).collect())
                }
                ("feature", _) => {
                    layers.features.extend(named(cells[0]).map(|name| (name, named(second).collect())));
                    ("features", named(cells[0]).collect())
                }
                _ => continue,
            };
            if cells.get(2).is_some_and(|cell| cell.starts_with(TO_COME)) {
                layers.to_come.extend(names.iter().map(|name| format!("{layer}/{name}")));
            }
        }
        layers
    }

    /// The features that `feature` may use: those of its row, and those of theirs.
    fn below(&self, feature: &str) -> BTreeSet<String> {
        let mut found = BTreeSet::new();
        let mut waiting: Vec<&str> = vec![feature];
        while let Some(next) = waiting.pop() {
            for lower in self.features.get(next).into_iter().flatten() {
                if found.insert(lower.clone()) {
                    waiting.push(lower);
                }
            }
        }
        found
    }
}

/// The words between backticks.
fn named(cell: &str) -> impl Iterator<Item = String> {
    cell.split('`').skip(1).step_by(2).map(str::to_owned)
}

/// Every edge that the tables do not allow, every crate without a row, every row without a crate, and every named edge that is not there.
pub fn faults(layers: &Layers, members: &[Member]) -> Vec<String> {
    let mut faults = Vec::new();
    let folders: BTreeSet<&str> = members.iter().map(|member| member.folder.as_str()).collect();
    let rows =
        layers.steps.keys().map(|name| format!("platform/{name}")).chain(layers.features.keys().map(|name| format!("features/{name}")));
    for folder in rows {
        match (folders.contains(folder.as_str()), layers.to_come.contains(&folder)) {
            (false, false) => faults.push(format!("ARCHITECTURE.md has a row for {folder}, which is not there")),
            (true, true) => faults.push(format!("{folder} has come: take \"{TO_COME}\" out of its row in ARCHITECTURE.md")),
            _ => {}
        }
    }
    for (name, row) in &layers.features {
        if layers.below(name).contains(name) {
            faults.push(format!("the row of `{name}` leads back to itself"));
        }
        faults.extend(
            row.iter()
                .filter(|lower| !layers.features.contains_key(*lower))
                .map(|lower| format!("the row of `{name}` names `{lower}`, which has no row")),
        );
    }
    for member in members {
        faults.extend(unplaced(layers, member));
        faults.extend(member.edges.iter().filter_map(|edge| refused(layers, &member.folder, edge)));
        faults.extend(unused(layers, member));
    }
    faults
}

fn unplaced(layers: &Layers, member: &Member) -> Option<String> {
    let known = match member.folder.split_once('/') {
        Some(("platform", name)) => layers.steps.contains_key(name),
        Some(("features", name)) => layers.features.contains_key(name),
        Some(("tools", _)) => true,
        _ => member.folder == "app",
    };
    let impure = || {
        let name = member.folder.strip_prefix("platform/")?;
        let reached = member.outside.iter().find(|outside| IMPURE.contains(&outside.as_str()))?;
        (layers.steps.get(name) == Some(&PURE_STEP)).then(|| format!("{} is pure, but it names {reached}", member.folder))
    };
    if known { impure() } else { Some(format!("{} has no row in ARCHITECTURE.md", member.folder)) }
}

/// Why this edge may not be, if it may not.
fn refused(layers: &Layers, from: &str, edge: &Edge) -> Option<String> {
    let to = edge.to.as_str();
    let (upper, lower) = (from.split_once('/').unwrap_or((from, "")), to.split_once('/').unwrap_or((to, "")));
    let why = match (upper, lower) {
        (_, ("app", _)) => "nothing uses app",
        (_, ("tools", _)) if edge.sort == Sort::Tests => return None,
        (_, ("tools", _)) => "of tools, only tests may use something",
        (("platform", upper), ("platform", lower)) if layers.steps.get(lower) < layers.steps.get(upper) => return None,
        (("platform", _), ("platform", _)) => "a crate of platform uses lower steps only",
        (("platform", _), _) => "platform knows no feature",
        (("features", upper), ("features", lower)) if layers.below(upper).contains(lower) => return None,
        (("features", _), ("features", _)) => {
            "an edge between features is a design decision: it stands in the table of ARCHITECTURE.md or it is not"
        }
        (("tools", _), ("features", _)) => "a tool knows no feature",
        (("features" | "app" | "tools", _), _) => return None,
        _ => "a crate lies in app, features, platform or tools",
    };
    Some(format!("{from} → {to}: {why}"))
}

/// Edges of the table that Cargo.toml does not have: the table would tell of a house that is not there.
fn unused(layers: &Layers, member: &Member) -> Vec<String> {
    let Some(name) = member.folder.strip_prefix("features/") else { return Vec::new() };
    let has = |lower: &str| member.edges.iter().any(|edge| edge.sort == Sort::Built && edge.to.strip_prefix("features/") == Some(lower));
    let row = layers.features.get(name).into_iter().flatten();
    row.filter(|lower| !has(lower)).map(|lower| format!("{}: the table says → {lower}, Cargo.toml does not", member.folder)).collect()
}

#[cfg(test)]
#[path = "layers_tests.rs"]
mod tests;
