//! The two engines and how each is opened: SQLite with one writer and full flushing, PostgreSQL with a pool.

use std::fmt;
use std::path::PathBuf;
use std::sync::Arc;
use std::time::Duration;

use sqlx::PgPool;

use crate::{Conn, StoreError, Writer, postgres, sqlite};

/// Which database answers.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Engine {
    /// One file in the data directory.
    Sqlite,
    /// A server, shared by several nodes.
    Postgres,
}

/// Where the database is.
#[derive(Clone, PartialEq, Eq)]
pub enum Database {
    /// A SQLite file.
    File(PathBuf),
    /// A `postgres://` address.
    Postgres(String),
}

impl fmt::Debug for Database {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::File(path) => write!(f, "{}", path.display()),
            // The address holds a password.
            Self::Postgres(_) => f.write_str("postgres://…"),
        }
    }
}

/// Why the database was not opened; the sentence is for the operator, and nothing was touched.
#[derive(Debug, thiserror::Error)]
pub enum OpenFault {
    /// The file is no database, or its pages do not fit together.
    #[error("the database file {} is damaged ({words}); restore it from a backup", .path.display())]
    Damaged {
        /// The file.
        path: PathBuf,
        /// What SQLite found.
        words: String,
    },
    /// It cannot be reached.
    #[error("the database cannot be opened: {0}")]
    Unreachable(StoreError),
}

/// The database, opened.
#[derive(Debug, Clone)]
pub struct Store(pub(crate) Opened);

#[derive(Debug, Clone)]
pub(crate) enum Opened {
    Sqlite { writer: Arc<sqlite::Pool>, readers: Arc<sqlite::Pool> },
    Postgres(PgPool),
}

/// How long a request waits for its turn to write before it is told to try again. Longer than any queue of single replies on a slow disk,
/// shorter than a browser's patience.
pub(crate) const PATIENCE: Duration = Duration::from_secs(8);

impl Store {
    /// Opens the database. SQLite gets WAL with `synchronous=FULL`: a commit that returned is on disk.
    ///
    /// Refuses a damaged file before anything is written.
    pub async fn open(database: &Database) -> Result<Self, OpenFault> {
        Ok(Self(match database {
            Database::File(path) => Opened::Sqlite { writer: sqlite::Pool::writer(path)?, readers: sqlite::Pool::readers(path) },
            Database::Postgres(url) => Opened::Postgres(postgres::open(url).await?),
        }))
    }

    /// Which engine it is.
    pub fn engine(&self) -> Engine {
        match self.0 {
            Opened::Sqlite { .. } => Engine::Sqlite,
            Opened::Postgres(_) => Engine::Postgres,
        }
    }

    /// Begins to read: everything asked of the [`Conn`] is of one instant.
    pub async fn read(&self) -> Result<Conn, StoreError> {
        Ok(match &self.0 {
            Opened::Sqlite { readers, .. } => readers.begin().await?.into(),
            Opened::Postgres(pool) => postgres::Transaction::begin(pool, false).await?.into(),
        })
    }

    /// Begins to write. SQLite has one writer, taken at once (`begin immediate`), so that a read before the write is never stale; on
    /// PostgreSQL a read-modify-write must lock its row or guard its update.
    pub async fn write(&self) -> Result<Writer, StoreError> {
        Ok(Writer::new(match &self.0 {
            Opened::Sqlite { writer, .. } => writer.begin().await?.into(),
            Opened::Postgres(pool) => postgres::Transaction::begin(pool, true).await?.into(),
        }))
    }

    /// Whether the database answers now.
    pub async fn ping(&self) -> Result<(), StoreError> {
        self.read().await?.number("select count(*) from (select 1 as one) as asked", Vec::new()).await.map(|_| ())
    }

    /// Closes all connections; SQLite folds its log into the file.
    pub async fn close(self) -> Result<(), StoreError> {
        match self.0 {
            Opened::Sqlite { writer, readers } => {
                readers.close().await;
                writer.close().await;
            }
            Opened::Postgres(pool) => pool.close().await,
        }
        Ok(())
    }
}
