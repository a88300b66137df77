//! The data directory: `convoke.db`, `files/`, `keys/`, `index/`, `heads.log`, `convoke.lock`. One server at a time holds the lock; other
//! commands may open the database beside it.

use std::fs::{self, File, OpenOptions};
use std::io::{Read, Write};
use std::path::{Path, PathBuf};

use data_encoding::HEXLOWER;
use hmac::{Hmac, KeyInit, Mac};
use sha2::Sha256;

/// A data directory on disk.
#[derive(Debug, Clone)]
pub struct DataDir {
    path: PathBuf,
}

/// Why a data directory cannot be used; the sentence is for the operator.
#[derive(Debug, thiserror::Error)]
pub enum DirFault {
    /// Another server holds the lock.
    #[error("another convoke server is running on {}; stop it first", .0.display())]
    Locked(PathBuf),
    /// The operating system refused.
    #[error("cannot use {}: {source}", .path.display())]
    Io {
        /// Which file or folder.
        path: PathBuf,
        /// What it said.
        source: std::io::Error,
    },
    /// The key file is not 32 bytes.
    #[error("the key file {} is damaged; restore it from a backup: personal links cannot be made without it", .0.display())]
    BadKey(PathBuf),
}

impl DataDir {
    /// Opens the directory, making it and its folders (readable by the owner alone) where they are missing.
    pub fn open(path: impl Into<PathBuf>) -> Result<Self, DirFault> {
        let dir = Self { path: path.into() };
        for folder in [dir.path.clone(), dir.files(), dir.keys(), dir.index()] {
            private_folder(&folder).map_err(|source| DirFault::Io { path: folder.clone(), source })?;
        }
        Ok(dir)
    }

    /// The directory as it is, or is not: nothing is made. To look at it only.
    pub fn at(path: impl Into<PathBuf>) -> Self {
        Self { path: path.into() }
    }

    /// Where it lies.
    pub fn path(&self) -> &Path {
        &self.path
    }

    /// The SQLite database.
    pub fn database(&self) -> PathBuf {
        self.path.join("convoke.db")
    }

    /// Stored files, when they are kept here.
    pub fn files(&self) -> PathBuf {
        self.path.join("files")
    }

    /// Where the heads of the trail are noted, outside the database.
    pub fn heads(&self) -> PathBuf {
        self.path.join("heads.log")
    }

    /// The file with the installation's secret.
    pub fn key(&self) -> PathBuf {
        self.keys().join("secret")
    }

    /// The file whose lock a server holds; it holds the number of the process that took it last.
    pub fn lock_file(&self) -> PathBuf {
        self.path.join("convoke.lock")
    }

    fn keys(&self) -> PathBuf {
        self.path.join("keys")
    }

    fn index(&self) -> PathBuf {
        self.path.join("index")
    }

    /// Takes the lock that a server holds for as long as it runs. The operating system lets go of it when the process ends, killed or not.
    pub fn lock(&self) -> Result<File, DirFault> {
        let path = self.lock_file();
        let io = |source| DirFault::Io { path: path.clone(), source };
        let file = OpenOptions::new().create(true).truncate(false).write(true).open(&path).map_err(io)?;
        match file.try_lock() {
            Ok(()) => {
                // For whoever asks who holds it; the lock itself does not depend on it.
                let _ = file.set_len(0).and_then(|()| (&file).write_all(std::process::id().to_string().as_bytes()));
                Ok(file)
            }
            Err(fs::TryLockError::WouldBlock) => Err(DirFault::Locked(self.path.clone())),
            Err(fs::TryLockError::Error(source)) => Err(io(source)),
        }
    }

    /// The secret of this installation, made at the first start. It lies outside the database, so that a copy of the database alone opens
    /// no personal link (DECISIONS.md 9).
    pub fn secret(&self) -> Result<Secret, DirFault> {
        let path = self.key();
        let io = |source| DirFault::Io { path: path.clone(), source };
        match Secret::in_file(&path) {
            Ok(secret) => Ok(secret),
            Err(DirFault::Io { source, .. }) if source.kind() == std::io::ErrorKind::NotFound => {
                #[expect(clippy::disallowed_methods, reason = "the installation's secret is made before there is a context")]
                let bytes: [u8; 32] = rand::random();
                write_durably(&path, &bytes).map_err(io)?;
                Ok(Secret(bytes))
            }
            Err(fault) => Err(fault),
        }
    }

    /// Puts a secret into a directory that has none: that of the house which is restored there.
    pub fn put_secret(&self, secret: &Secret) -> Result<(), DirFault> {
        let path = self.key();
        private_folder(&self.keys()).and_then(|()| write_durably(&path, &secret.0)).map_err(|source| DirFault::Io { path, source })
    }
}

/// More than a key file has; a file that was named by mistake is not read to its end.
const KEY_FILE_LIMIT: u64 = 64;

/// The installation's secret, from which every keyed code is derived.
#[derive(Clone)]
pub struct Secret([u8; 32]);

impl Secret {
    /// A secret of known bytes, for tests and for installations whose nodes share one.
    pub fn from_bytes(bytes: [u8; 32]) -> Self {
        Self(bytes)
    }

    /// The secret that a file holds.
    pub fn in_file(path: &Path) -> Result<Self, DirFault> {
        let io = |source| DirFault::Io { path: path.to_owned(), source };
        let mut bytes = Vec::new();
        File::open(path).map_err(io)?.take(KEY_FILE_LIMIT).read_to_end(&mut bytes).map_err(io)?;
        Ok(Self(bytes.try_into().map_err(|_| DirFault::BadKey(path.to_owned()))?))
    }

    /// Writes the secret into a file of its own, readable by its owner alone.
    pub fn write_to(&self, path: &Path) -> Result<(), DirFault> {
        write_durably(path, &self.0).map_err(|source| DirFault::Io { path: path.to_owned(), source })
    }

    /// Sixteen hexadecimal digits by which the secret is told from another, and from which nothing of it can be found.
    pub fn fingerprint(&self) -> String {
        HEXLOWER.encode(&self.code("fingerprint", &[])[..8])
    }

    /// HMAC-SHA-256 (RFC 2104) of the parts for one purpose. Each part is preceded by its length, so that no two lists of parts are the
    /// same bytes; each purpose has its own key.
    pub fn code(&self, purpose: &str, parts: &[&[u8]]) -> [u8; 32] {
        let key = mac(&self.0, &[purpose.as_bytes()]);
        mac(&key, parts)
    }
}

fn mac(key: &[u8], parts: &[&[u8]]) -> [u8; 32] {
    let mut mac = Hmac::<Sha256>::new_from_slice(key).expect("HMAC takes a key of any length");
    for part in parts {
        mac.update(&(part.len() as u64).to_be_bytes());
        mac.update(part);
    }
    mac.finalize().into_bytes().into()
}

impl std::fmt::Debug for Secret {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str("Secret(…)")
    }
}

fn private_folder(path: &Path) -> std::io::Result<()> {
    use std::os::unix::fs::DirBuilderExt;
    if path.is_dir() {
        return Ok(());
    }
    fs::DirBuilder::new().recursive(true).mode(0o700).create(path)
}

/// Writes a file so that it is either there whole or not at all: aside, flushed, renamed, and the folder flushed.
pub fn write_durably(path: &Path, bytes: &[u8]) -> std::io::Result<()> {
    use std::os::unix::fs::OpenOptionsExt;
    let folder = path.parent().filter(|folder| !folder.as_os_str().is_empty()).unwrap_or(Path::new("."));
    #[expect(clippy::disallowed_methods, reason = "a name that no other writer has; nobody ever sees it")]
    let aside = folder.join(format!(".{:032x}", rand::random::<u128>()));
    let written = (|| {
        let mut file = OpenOptions::new().write(true).create_new(true).mode(0o600).open(&aside)?;
        file.write_all(bytes)?;
        file.sync_all().or_else(|e| if is_full(&e) { Err(e) } else { crate::fault::end_by_failed_sync(&e) })?;
        fs::rename(&aside, path)
    })();
    if written.is_err() {
        // Nothing points at it; a leftover would only take room.
        let _ = fs::remove_file(&aside);
    }
    written?;
    flush_folder(folder)
}

/// Puts the names in a folder on disk. A failed flush ends the process: whether a new name is there could not be told any more.
pub(crate) fn flush_folder(folder: &Path) -> std::io::Result<()> {
    File::open(folder)?.sync_all().or_else(|e| crate::fault::end_by_failed_sync(&e))
}

/// Some file systems look for room only when they flush. A file that lies aside is then given up, and nobody was told of it.
fn is_full(error: &std::io::Error) -> bool {
    matches!(error.kind(), std::io::ErrorKind::StorageFull | std::io::ErrorKind::QuotaExceeded)
}
