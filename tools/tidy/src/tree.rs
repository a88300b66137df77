//! The files of this clone: what git tracks, or, where there is no git (an unpacked archive), what lies in the folder.
//! Reading only; what the files must be like is said in the other modules.

use std::path::{Path, PathBuf};
use std::process::Command;

/// Folders that are never part of the source, for a walk without git.
const NOT_SOURCE: &[&str] = &[".git", "target", "node_modules", "convoke-demo", "out"];

/// The root folder of a clone and the paths of its files, with `/` between the parts, sorted.
#[derive(Debug, Clone)]
pub struct Tree {
    root: PathBuf,
    paths: Vec<String>,
}

impl Tree {
    /// The clone that this crate was compiled in.
    pub fn of_this_clone() -> Self {
        let here = Path::new(env!("CARGO_MANIFEST_DIR"));
        let root = here.ancestors().nth(2).expect("the crate lies in tools/tidy");
        Self::of(root)
    }

    /// The clone or folder at `root`.
    pub fn of(root: &Path) -> Self {
        let mut paths = tracked(root).unwrap_or_else(|| walked(root));
        // A file that was taken away but not yet from git's index is no longer there to be read.
        paths.retain(|path| root.join(path).is_file());
        paths.sort();
        paths.dedup();
        Self { root: root.to_path_buf(), paths }
    }

    /// The folder that the paths start from.
    pub fn root(&self) -> &Path {
        &self.root
    }

    /// Every path.
    pub fn paths(&self) -> impl Iterator<Item = &str> {
        self.paths.iter().map(String::as_str)
    }

    /// Every path that ends in `.extension`.
    pub fn with_extension(&self, extension: &str) -> impl Iterator<Item = &str> {
        let ending = format!(".{extension}");
        self.paths().filter(move |path| path.ends_with(&ending))
    }

    /// Whether a file of exactly this path is part of the tree.
    pub fn has(&self, path: &str) -> bool {
        self.paths.binary_search_by(|known| known.as_str().cmp(path)).is_ok()
    }

    /// The text of a file; nothing where it is not text in UTF-8 (a picture, a font).
    pub fn text(&self, path: &str) -> Option<String> {
        String::from_utf8(std::fs::read(self.root.join(path)).ok()?).ok()
    }
}

/// What git tracks; nothing where git or its folder is missing. The `safe.directory` is for a clone that another user owns, as in CI.
fn tracked(root: &Path) -> Option<Vec<String>> {
    if !root.join(".git").exists() {
        return None;
    }
    let told = Command::new("git").arg("-c").arg("safe.directory=*").arg("-C").arg(root).args(["ls-files", "-z"]).output().ok()?;
    let names = told.status.success().then_some(told.stdout)?;
    Some(String::from_utf8_lossy(&names).split('\0').filter(|name| !name.is_empty()).map(str::to_owned).collect())
}

fn walked(root: &Path) -> Vec<String> {
    let mut found = Vec::new();
    let mut waiting = vec![root.to_path_buf()];
    while let Some(folder) = waiting.pop() {
        for entry in std::fs::read_dir(&folder).into_iter().flatten().flatten() {
            let path = entry.path();
            let skipped = NOT_SOURCE.contains(&entry.file_name().to_string_lossy().as_ref());
            match entry.file_type() {
                Ok(sort) if sort.is_dir() && !skipped => waiting.push(path),
                Ok(sort) if sort.is_file() => {
                    let below = path.strip_prefix(root).expect("the walk began at the root");
                    found.push(below.to_string_lossy().replace('\\', "/"));
                }
                _ => {}
            }
        }
    }
    found
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn git_and_walk_both_find_the_source() {
        let tree = Tree::of_this_clone();
        assert!(tree.has("tools/tidy/src/tree.rs"), "the tree must hold this very file: {:?}", tree.root());
        let walked = walked(tree.root());
        for path in tree.with_extension("rs") {
            assert!(walked.iter().any(|found| found == path), "the walk without git misses {path}");
        }
        assert!(
            !walked.iter().any(|path| path.contains("node_modules/") || path.starts_with(".git/")),
            "the walk enters what is no source"
        );
    }
}
