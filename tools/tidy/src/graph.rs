//! What cargo knows of the workspace: its members with the edges between them, and every package that they are built from.
//! It asks `cargo metadata`; which edges and licences are good is said in [`layers`](crate::layers) and [`licences`](crate::licences).

use std::collections::BTreeSet;
use std::path::{Path, PathBuf};
use std::process::Command;

use serde_json::Value;

/// When an edge is needed.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Sort {
    /// In the program, or to build it.
    Built,
    /// In tests only.
    Tests,
}

/// An edge in a member's Cargo.toml to another member.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Edge {
    /// The folder of the other member, as `platform/kernel`.
    pub to: String,
    /// When it is needed.
    pub sort: Sort,
}

/// A crate of this workspace.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct Member {
    /// Its folder from the root, as `features/replies`.
    pub folder: String,
    /// Its edges to other members.
    pub edges: Vec<Edge>,
    /// The outside crates that its program names itself.
    pub outside: Vec<String>,
}

/// A package that something of ours is built from.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Package {
    /// Name, as in the lock file.
    pub name: String,
    /// Version, as in the lock file.
    pub version: String,
    /// The licence expression that it states; nothing if it states none.
    pub licence: Option<String>,
}

/// The members alone, without asking what lies outside: needs neither a network nor a lock file.
///
/// Errors: cargo's own words.
pub fn members(root: &Path) -> Result<Vec<Member>, String> {
    let told = metadata(root, &["--no-deps", "--offline"])?;
    let root = told["workspace_root"].as_str().unwrap_or_default().to_owned();
    Ok(list(&told["packages"]).map(|package| member(&root, package)).collect())
}

/// Every package of the lock file, for all platforms where cargo has them at hand (after `cargo fetch`), else for this one only;
/// the second value tells which: true for all.
///
/// Errors: cargo's own words, for instance that the lock file is out of date.
pub fn packages(root: &Path) -> Result<(Vec<Package>, bool), String> {
    let whole = metadata(root, &["--locked", "--offline"]);
    let all = whole.is_ok();
    let told = whole.or_else(|_| metadata(root, &["--locked", "--offline", "--filter-platform", &this_platform()?]))?;
    let text = |value: &Value| value.as_str().unwrap_or_default().to_owned();
    let outside = list(&told["packages"]).filter(|package| !package["source"].is_null());
    let packages = outside.map(|package| Package {
        name: text(&package["name"]),
        version: text(&package["version"]),
        licence: package["license"].as_str().map(str::to_owned),
    });
    Ok((packages.collect(), all))
}

/// An outside package whose code is in the program.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Linked {
    /// Name, as in the lock file.
    pub name: String,
    /// Version, as in the lock file.
    pub version: String,
    /// The licence expression that it states.
    pub licence: String,
    /// The file with its terms, where it names one.
    pub licence_file: Option<String>,
    /// Where its source lies on this machine.
    pub folder: PathBuf,
}

/// The platform for which the program is released.
const RELEASED_FOR: &str = "x86_64-unknown-linux-gnu";

/// The outside packages that are linked into `convoke`, by name and version: neither those of tests nor those that only help to build it.
///
/// Errors: cargo's own words.
pub fn linked(root: &Path) -> Result<Vec<Linked>, String> {
    let same = ["--locked", "--offline"];
    let tree = ["tree", "-p", "app", "-e", "normal,no-proc-macro", "--prefix", "none", "--format", "{p}", "--target", RELEASED_FOR];
    let tree = String::from_utf8_lossy(&run(root, &[&tree[..], &same[..]].concat())?).into_owned();
    // "tokio v1.54.1", and "app v0.1.0 (/a/folder)" for our own.
    let named: BTreeSet<(&str, &str)> =
        tree.lines().filter_map(|l| l.split_once(" v")).map(|(n, v)| (n, v.split(' ').next().unwrap_or(v))).collect();
    let told = metadata(root, &[&same[..], &["--filter-platform", RELEASED_FOR]].concat())?;
    let text = |value: &Value| value.as_str().unwrap_or_default().to_owned();
    let mut linked: Vec<Linked> = list(&told["packages"])
        .filter(|p| {
            !p["source"].is_null() && named.contains(&(p["name"].as_str().unwrap_or_default(), p["version"].as_str().unwrap_or_default()))
        })
        .map(|p| Linked {
            name: text(&p["name"]),
            version: text(&p["version"]),
            licence: text(&p["license"]),
            licence_file: p["license_file"].as_str().map(str::to_owned),
            folder: Path::new(p["manifest_path"].as_str().unwrap_or_default()).parent().unwrap_or(root).to_owned(),
        })
        .collect();
    linked.sort_by(|a, b| (&a.name, &a.version).cmp(&(&b.name, &b.version)));
    Ok(linked)
}

fn metadata(root: &Path, arguments: &[&str]) -> Result<Value, String> {
    let said = run(root, &[&["metadata", "--format-version", "1"], arguments].concat())?;
    serde_json::from_slice(&said).map_err(|error| error.to_string())
}

fn this_platform() -> Result<String, String> {
    let told = Command::new("rustc").arg("-vV").output().map_err(|error| error.to_string())?;
    let told = String::from_utf8_lossy(&told.stdout).into_owned();
    told.lines().find_map(|line| line.strip_prefix("host: ")).map(str::to_owned).ok_or_else(|| "rustc names no host".to_owned())
}

fn run(root: &Path, arguments: &[&str]) -> Result<Vec<u8>, String> {
    let told = Command::new(env!("CARGO")).current_dir(root).args(arguments).output().map_err(|error| error.to_string())?;
    if told.status.success() { Ok(told.stdout) } else { Err(String::from_utf8_lossy(&told.stderr).into_owned()) }
}

fn list(value: &Value) -> impl Iterator<Item = &Value> {
    value.as_array().into_iter().flatten()
}

fn member(root: &str, package: &Value) -> Member {
    let below = |path: &str| path.strip_prefix(root).unwrap_or(path).trim_matches('/').to_owned();
    let manifest = package["manifest_path"].as_str().unwrap_or_default();
    let mut member = Member { folder: below(manifest.trim_end_matches("Cargo.toml")), ..Member::default() };
    for dependency in list(&package["dependencies"]) {
        let sort = if dependency["kind"] == "dev" { Sort::Tests } else { Sort::Built };
        match dependency["path"].as_str() {
            Some(path) => member.edges.push(Edge { to: below(path), sort }),
            None if sort == Sort::Built => member.outside.extend(dependency["name"].as_str().map(str::to_owned)),
            None => {}
        }
    }
    member
}
