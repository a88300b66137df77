//! What can go wrong with the database, sorted into what the house does about it.

use sea_orm::{DbErr, RuntimeErr, SqlErr};

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

/// SQLite result codes for which waiting or freeing space can help: BUSY, LOCKED, READONLY, IOERR, FULL, CANTOPEN
/// (<https://www.sqlite.org/rescode.html>).
const SQLITE_WAIT: [u32; 6] = [5, 6, 8, 10, 13, 14];

/// SQLite's SQLITE_IOERR_FSYNC and SQLITE_IOERR_DIR_FSYNC: after them, nothing that was written may be trusted.
const SQLITE_FAILED_SYNC: [u32; 2] = [1034, 1290];

/// EX_IOERR of sysexits.h: what the process ends with after a failed flush. The supervisor starts it again.
const ENDED_BY_THE_DISK: i32 = 74;

/// Ends the process: what the disk holds after a failed flush is unknown, and a later success would prove nothing (TRUST.md 1; DECISIONS.md 25).
pub(crate) fn end_by_failed_sync(words: &dyn std::fmt::Display) -> ! {
    tracing::error!("the disk refused to flush; ending, so that nothing more is acknowledged: {words}");
    std::process::exit(ENDED_BY_THE_DISK)
}

impl StoreError {
    /// The fault of a statement that writes. It does not return if a flush failed: see [`end_by_failed_sync`].
    pub(crate) fn of_writing(error: DbErr) -> Self {
        if code_of(&error).and_then(|c| c.parse().ok()).is_some_and(|code| SQLITE_FAILED_SYNC.contains(&code)) {
            end_by_failed_sync(&error);
        }
        error.into()
    }
}

impl From<DbErr> for StoreError {
    fn from(error: DbErr) -> Self {
        match error.sql_err() {
            Some(SqlErr::UniqueConstraintViolation(text)) => return Self::Unique(text),
            Some(SqlErr::ForeignKeyConstraintViolation(text)) => return Self::Reference(text),
            _ => {}
        }
        let text = error.to_string();
        if waiting_may_help(&error) { Self::Unavailable(text) } else { Self::Broken(text) }
    }
}

fn waiting_may_help(error: &DbErr) -> bool {
    use sea_orm::sqlx::Error as Sqlx;
    match error {
        DbErr::ConnectionAcquire(_) | DbErr::Conn(_) => true,
        DbErr::Exec(RuntimeErr::SqlxError(inner)) | DbErr::Query(RuntimeErr::SqlxError(inner)) => match inner.as_ref() {
            Sqlx::Io(_) | Sqlx::Tls(_) | Sqlx::PoolTimedOut | Sqlx::PoolClosed | Sqlx::WorkerCrashed | Sqlx::Protocol(_) => true,
            Sqlx::Database(db) => match db.code() {
                Some(code) => match code.parse::<u32>() {
                    // PostgreSQL's codes have five characters; SQLite's extended codes keep the primary one in the low byte.
                    Ok(number) if code.len() < 5 => SQLITE_WAIT.contains(&(number & 0xff)),
                    // Classes 08 connection, 40 roll-back, 53 resources, 57 operator, 58 system; 25006 is a server gone read-only.
                    _ => ["08", "40", "53", "57", "58"].iter().any(|class| code.starts_with(class)) || code == "25006",
                },
                None => false,
            },
            _ => false,
        },
        _ => false,
    }
}

fn code_of(error: &DbErr) -> Option<String> {
    use sea_orm::sqlx::Error as Sqlx;
    let (DbErr::Exec(RuntimeErr::SqlxError(inner))
    | DbErr::Query(RuntimeErr::SqlxError(inner))
    | DbErr::Conn(RuntimeErr::SqlxError(inner))) = error
    else {
        return None;
    };
    match inner.as_ref() {
        Sqlx::Database(db) => db.code().map(|c| c.into_owned()),
        _ => None,
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
