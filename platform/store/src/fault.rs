//! What can go wrong with the database, sorted into what the house does about it.

use rusqlite::ffi;

/// A failure of the store. [`StoreError::Unavailable`] means: try again.
#[derive(Debug, thiserror::Error)]
pub enum StoreError {
    /// A uniqueness rule of the schema was broken; the text names the constraint or its columns.
    #[error("already there: {0}")]
    Unique(String),
    /// The row points at something that is not there, or something still points at it.
    #[error("a reference does not hold: {0}")]
    Reference(String),
    /// The database cannot be reached, is full, busy or shutting down. From a commit it means that nobody can know whether it took effect:
    /// the same once-key tells, at the next try.
    #[error("the database is not available: {0}")]
    Unavailable(String),
    /// A statement or a value that does not fit the schema: our own fault.
    #[error("broken: {0}")]
    Broken(String),
}

/// EX_IOERR of sysexits.h: what the process ends with after a failed flush. The supervisor starts it again.
const ENDED_BY_THE_DISK: i32 = 74;

/// Ends the process: what the disk holds after a failed flush is unknown, and a later success would prove nothing (TRUST.md 1; DECISIONS.md 25).
pub(crate) fn end_by_failed_sync(words: &dyn std::fmt::Display) -> ! {
    tracing::error!("the disk refused to flush; ending, so that nothing more is acknowledged: {words}");
    std::process::exit(ENDED_BY_THE_DISK)
}

/// Whether SQLite says that a flush failed: after that, nothing that was written may be trusted.
pub(crate) fn is_failed_sync(error: &rusqlite::Error) -> bool {
    let failed = [ffi::SQLITE_IOERR_FSYNC, ffi::SQLITE_IOERR_DIR_FSYNC];
    error.sqlite_error().is_some_and(|e| failed.contains(&e.extended_code))
}

impl StoreError {
    /// The fault of a statement that writes to SQLite. It does not return if a flush failed: see [`end_by_failed_sync`].
    pub(crate) fn of_writing(error: rusqlite::Error) -> Self {
        if is_failed_sync(&error) {
            end_by_failed_sync(&error);
        }
        error.into()
    }
}

/// By SQLite's result codes (<https://www.sqlite.org/rescode.html>).
impl From<rusqlite::Error> for StoreError {
    fn from(error: rusqlite::Error) -> Self {
        use rusqlite::ErrorCode as Code;
        let text = error.to_string();
        let Some(failure) = error.sqlite_error() else { return Self::Broken(text) };
        match failure.extended_code {
            ffi::SQLITE_CONSTRAINT_PRIMARYKEY | ffi::SQLITE_CONSTRAINT_UNIQUE => return Self::Unique(text),
            ffi::SQLITE_CONSTRAINT_FOREIGNKEY => return Self::Reference(text),
            _ => {}
        }
        match failure.code {
            // Waiting or freeing space can help.
            Code::DatabaseBusy | Code::DatabaseLocked | Code::ReadOnly | Code::SystemIoFailure | Code::DiskFull | Code::CannotOpen => {
                Self::Unavailable(text)
            }
            _ => Self::Broken(text),
        }
    }
}

/// By PostgreSQL's codes (<https://www.postgresql.org/docs/current/errcodes-appendix.html>).
impl From<sqlx::Error> for StoreError {
    fn from(error: sqlx::Error) -> Self {
        use sqlx::Error as Sqlx;
        let text = error.to_string();
        let away = match &error {
            Sqlx::Io(_) | Sqlx::Tls(_) | Sqlx::PoolTimedOut | Sqlx::PoolClosed | Sqlx::WorkerCrashed | Sqlx::Protocol(_) => true,
            Sqlx::Database(said) => match said.code().as_deref() {
                Some("23505") => return Self::Unique(said.message().to_owned()),
                Some("23503") => return Self::Reference(said.message().to_owned()),
                // Classes 08 connection, 40 roll-back, 53 resources, 57 operator, 58 system; 25006 is a server gone read-only.
                Some(code) => ["08", "40", "53", "57", "58"].iter().any(|class| code.starts_with(class)) || code == "25006",
                None => false,
            },
            _ => false,
        };
        if away { Self::Unavailable(text) } else { Self::Broken(text) }
    }
}

impl kernel::Refusal for StoreError {
    fn code(&self) -> kernel::Code {
        match self {
            Self::Unavailable(_) => "web-unavailable",
            _ => "web-broken",
        }
    }

    fn sort(&self) -> kernel::Sort {
        match self {
            Self::Unavailable(_) => kernel::Sort::Unavailable,
            _ => kernel::Sort::Broken,
        }
    }
}
