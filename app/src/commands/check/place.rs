//! The data directory, the lock of its server, and the key.

use std::fs;
use std::io::Read;
use std::os::unix::fs::MetadataExt;
use std::path::Path;

use store::{DataDir, Secret};

use super::Findings;
use crate::settings::Settings;

/// Below this a busy day fills the disk: letters of one dispatch take some tens of megabytes.
const LITTLE_ROOM: u64 = 1024 * 1024 * 1024;

/// Below this the next letter may not find room.
const NO_ROOM: u64 = 64 * 1024 * 1024;

pub(super) fn directory(settings: &Settings, found: &mut Findings) {
    let path = &settings.dir;
    let at = path.display();
    if !path.is_dir() {
        found.look("directory", format!("{at} is not there yet; `convoke init` makes it"));
        return;
    }
    let dir = DataDir::at(path);
    if backup::unfinished(&dir).is_some() {
        found.failed("directory", format!("{at} was left by a restore or move that did not end; begin it again"));
    }
    if backup::held(&dir).exists() {
        found.look("directory", "mail is held since a restore; look at the outbox, then: convoke mail release");
    }
    for folder in [path.clone(), dir.files()].into_iter().filter(|f| f.is_dir()) {
        if let Err(error) = tried(&folder) {
            found.failed("directory", format!("cannot write into {}: {error}", folder.display()));
            return;
        }
    }
    match rustix::fs::statvfs(path) {
        Ok(disk) => {
            let free = disk.f_bavail.saturating_mul(disk.f_frsize);
            let words = format!("{at}, can be written, {} MB free", free / 1024 / 1024);
            match free {
                ..NO_ROOM => found.failed("directory", words),
                NO_ROOM..LITTLE_ROOM => found.look("directory", words),
                _ => found.ok("directory", words),
            }
        }
        Err(error) => found.look("directory", format!("{at}, can be written; free space is not told: {error}")),
    }
    match fs::metadata(path).map(|m| m.mode() & 0o077) {
        Ok(0) => {}
        Ok(_) => found.look("directory", format!("others may look into {at}; chmod 700")),
        Err(error) => found.failed("directory", error),
    }
}

/// Whether a file can be written, flushed and taken away there.
fn tried(folder: &Path) -> std::io::Result<()> {
    let probe = folder.join(format!(".check-{}", std::process::id()));
    let written = store::write_durably(&probe, b"written by convoke check");
    let gone = fs::remove_file(&probe);
    written.and(gone)
}

pub(super) fn lock(settings: &Settings, found: &mut Findings) {
    let path = DataDir::at(&settings.dir).lock_file();
    let Ok(mut file) = fs::File::open(&path) else {
        found.ok("server", "none has run here yet");
        return;
    };
    match file.try_lock_shared() {
        Ok(()) => found.ok("server", "none is running on this directory"),
        Err(fs::TryLockError::WouldBlock) => {
            let mut number = String::new();
            let who = match file.read_to_string(&mut number) {
                Ok(_) if !number.trim().is_empty() => format!("process {} holds the lock", number.trim()),
                _ => "the lock is held".to_owned(),
            };
            found.ok("server", format!("one is running: {who}"));
        }
        Err(fs::TryLockError::Error(error)) => found.look("server", format!("the lock cannot be asked: {error}")),
    }
}

pub(super) fn keys(settings: &Settings, found: &mut Findings) {
    let dir = DataDir::at(&settings.dir);
    let path = dir.key();
    let at = path.display();
    if !path.exists() {
        // With data and without its key, no personal link opens.
        let verdict = if dir.database().exists() { super::Verdict::Failed } else { super::Verdict::Look };
        found.add("keys", verdict, format!("{at} is not there"));
        return;
    }
    match (Secret::in_file(&path), fs::metadata(&path).map(|m| m.mode() & 0o077)) {
        (Err(fault), _) => found.failed("keys", fault),
        (_, Err(error)) => found.failed("keys", error),
        (Ok(_), Ok(others)) if others != 0 => found.failed("keys", format!("others may read {at}; chmod 600")),
        (Ok(secret), Ok(_)) => found.ok("keys", format!("{at}, readable by its owner alone, fingerprint {}", secret.fingerprint())),
    }
}
