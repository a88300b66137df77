//! The mark of a directory that is being filled: what was begun there, so that the next attempt can take it away, and only that.
//!
//! A database is filled in one transaction, after everything else. So a mark beside a database that is empty is an attempt that was cut, and
//! a mark beside one that is not is an attempt that was whole and only did not come to take its mark away.

use std::fs;
use std::path::PathBuf;

use serde::{Deserialize, Serialize};
use store::{DataDir, write_durably};

use crate::BackupFault;

/// What is put into a directory.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
pub struct Parts {
    /// `convoke.db`.
    pub database: bool,
    /// `files/`.
    pub files: bool,
    /// `keys/secret`.
    pub key: bool,
    /// `heads.log`, and the demo's mark.
    pub heads: bool,
}

fn mark(dir: &DataDir) -> PathBuf {
    dir.path().join("restoring")
}

/// What an attempt that did not take its mark away had begun to put there.
pub fn unfinished(dir: &DataDir) -> Option<Parts> {
    let text = fs::read_to_string(mark(dir)).ok()?;
    // A mark that was cut while it was written stands before anything was begun.
    Some(serde_json::from_str(&text).unwrap_or(Parts { database: false, files: false, key: false, heads: false }))
}

/// Sets the mark.
pub(crate) fn begin(dir: &DataDir, parts: Parts) -> Result<(), BackupFault> {
    let text = serde_json::to_vec(&parts).expect("parts are plain data");
    write_durably(&mark(dir), &text).map_err(BackupFault::io(&mark(dir)))
}

/// Takes the mark away.
pub fn end(dir: &DataDir) -> Result<(), BackupFault> {
    match fs::remove_file(mark(dir)) {
        Err(e) if e.kind() != std::io::ErrorKind::NotFound => Err(BackupFault::io(&mark(dir))(e)),
        _ => Ok(()),
    }
}

/// Takes away what an attempt that was cut had put there.
pub(crate) fn clear(dir: &DataDir, parts: Parts) -> Result<(), BackupFault> {
    let mut gone: Vec<PathBuf> = Vec::new();
    if parts.database {
        gone.extend(["convoke.db", "convoke.db-wal", "convoke.db-shm"].map(|name| dir.path().join(name)));
    }
    if parts.key {
        gone.push(dir.key());
    }
    if parts.heads {
        gone.extend([dir.heads(), dir.path().join(crate::restoring::DEMO), dir.path().join(crate::restoring::HELD)]);
    }
    for path in gone {
        match fs::remove_file(&path) {
            Err(e) if e.kind() != std::io::ErrorKind::NotFound => return Err(BackupFault::io(&path)(e)),
            _ => {}
        }
    }
    if parts.files && dir.files().is_dir() {
        fs::remove_dir_all(dir.files()).map_err(BackupFault::io(&dir.files()))?;
    }
    end(dir)
}
