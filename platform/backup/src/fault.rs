//! Why there is no backup, or no restored house. Each sentence is for the operator.

use store::{DirFault, FilesFault, SchemaFault, StoreError};

/// What went wrong.
#[derive(Debug, thiserror::Error)]
pub enum BackupFault {
    /// The file is none of ours.
    #[error("this is no backup of convoke ({0})")]
    NoBackup(String),
    /// The file was written by a program that knows a newer form.
    #[error("the backup was written by a newer convoke (its format is {0}); restore it with that version")]
    NewerFormat(u32),
    /// The file is cut off, or not as it was written.
    #[error("the backup is damaged or cut off, and nothing was touched: {0}")]
    Damaged(String),
    /// The key does not fit.
    #[error("the key is not the one of this backup: it has {found}, the backup needs {needed}")]
    OtherKey {
        /// The fingerprint of the key that was given.
        found: String,
        /// The fingerprint that the backup names.
        needed: String,
    },
    /// The target holds something.
    #[error("{0} is not empty, and was left as it is; name an empty one")]
    NotEmpty(String),
    /// The schema.
    #[error(transparent)]
    Schema(#[from] SchemaFault),
    /// The database.
    #[error(transparent)]
    Store(#[from] StoreError),
    /// The files.
    #[error(transparent)]
    Files(#[from] FilesFault),
    /// The directory.
    #[error(transparent)]
    Dir(#[from] DirFault),
    /// A file or folder of the operating system.
    #[error("cannot use {at}: {source}")]
    Io {
        /// Which.
        at: String,
        /// What it said.
        source: std::io::Error,
    },
}

impl BackupFault {
    /// A fault of the operating system at a path.
    pub fn io(at: &std::path::Path) -> impl Fn(std::io::Error) -> Self {
        let at = at.display().to_string();
        move |source| Self::Io { at: at.clone(), source }
    }
}
