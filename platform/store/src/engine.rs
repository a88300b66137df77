//! The two engines and how each is opened: SQLite with one writer and full flushing, PostgreSQL with a pool.

use std::fmt;
use std::path::PathBuf;
use std::time::Duration;

use sea_orm::{
    AccessMode, ConnectOptions, ConnectionTrait, Database as Connect, DatabaseConnection, IsolationLevel, SqliteTransactionMode,
    TransactionOptions, TransactionTrait,
};

use crate::{Conn, StoreError, Writer};

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
pub struct Store {
    engine: Engine,
    pub(crate) writer: DatabaseConnection,
    pub(crate) reader: DatabaseConnection,
}

/// Connections that read at the same time. SQLite readers cost a file handle each; a page holds one for milliseconds.
const READERS: u32 = 8;

/// How long a request waits for its turn to write before it is told to try again. Longer than any queue of single replies on a slow disk,
/// shorter than a browser's patience.
const PATIENCE: Duration = Duration::from_secs(8);

/// How long SQLite waits for another process (a command beside the server) to finish its write.
const BUSY: Duration = Duration::from_secs(5);

impl Store {
    /// Opens the database. SQLite gets WAL with `synchronous=FULL`: a commit that returned is on disk.
    ///
    /// Refuses a damaged file before anything is written.
    pub async fn open(database: &Database) -> Result<Self, OpenFault> {
        match database {
            Database::File(path) => Self::open_file(path).await,
            Database::Postgres(url) => {
                let mut options = ConnectOptions::new(url.clone());
                options.max_connections(READERS + 4).acquire_timeout(PATIENCE).connect_timeout(PATIENCE).sqlx_logging(false);
                let pool = Connect::connect(options).await.map_err(|e| OpenFault::Unreachable(e.into()))?;
                Ok(Self { engine: Engine::Postgres, writer: pool.clone(), reader: pool })
            }
        }
    }

    async fn open_file(path: &std::path::Path) -> Result<Self, OpenFault> {
        let fault = |e: sea_orm::DbErr| {
            let text = e.to_string();
            if text.contains("not a database") || text.contains("malformed") {
                OpenFault::Damaged { path: path.to_owned(), words: text }
            } else {
                OpenFault::Unreachable(e.into())
            }
        };
        let url = format!("sqlite://{}?mode=rwc", path.display());
        let open = |connections: u32, query_only: bool| {
            let mut options = ConnectOptions::new(url.clone());
            options.max_connections(connections).acquire_timeout(PATIENCE).sqlx_logging(false);
            // On a full disk SQLite rolls a transaction back by itself (<https://www.sqlite.org/lang_transaction.html>, 3); the driver's own
            // ROLLBACK then fails, it goes on counting the transaction as open, and the one writer would refuse every other until a restart.
            // A connection that comes back so is closed, and another is opened.
            options.map_sqlx_sqlite_before_acquire(|connection, _| {
                let idle = !sea_orm::sqlx::Connection::is_in_transaction(connection);
                Box::pin(async move { Ok(idle) })
            });
            options.map_sqlx_sqlite_opts(move |o| {
                use sea_orm::sqlx::sqlite::{SqliteJournalMode, SqliteSynchronous};
                o.journal_mode(SqliteJournalMode::Wal)
                    .synchronous(SqliteSynchronous::Full)
                    .foreign_keys(true)
                    .busy_timeout(BUSY)
                    // A reader that could write would be a second writer, and the one writer is what keeps SQLite from "database is locked".
                    .pragma("query_only", if query_only { "on" } else { "off" })
            });
            options
        };
        let writer = Connect::connect(open(1, false)).await.map_err(fault)?;
        let checked = writer
            .query_one_raw(sea_orm::Statement::from_string(sea_orm::DbBackend::Sqlite, "pragma quick_check(1)"))
            .await
            .and_then(|row| row.map(|r| r.try_get_by_index::<String>(0)).transpose())
            .map_err(fault)?;
        match checked.as_deref() {
            Some("ok") => {}
            words => return Err(OpenFault::Damaged { path: path.to_owned(), words: words.unwrap_or("no answer").to_owned() }),
        }
        let reader = Connect::connect(open(READERS, true)).await.map_err(fault)?;
        Ok(Self { engine: Engine::Sqlite, writer, reader })
    }

    /// Which engine it is.
    pub fn engine(&self) -> Engine {
        self.engine
    }

    /// Begins to read: everything asked of the [`Conn`] is of one instant.
    pub async fn read(&self) -> Result<Conn, StoreError> {
        let options = match self.engine {
            Engine::Sqlite => TransactionOptions::default(),
            Engine::Postgres => TransactionOptions {
                isolation_level: Some(IsolationLevel::RepeatableRead),
                access_mode: Some(AccessMode::ReadOnly),
                ..Default::default()
            },
        };
        Ok(Conn::new(self.reader.begin_with_options(options).await?, self.engine))
    }

    /// Begins to write. SQLite has one writer, taken at once (`BEGIN IMMEDIATE`), so that a read before the write is never stale; on
    /// PostgreSQL a read-modify-write must lock its row or guard its update.
    pub async fn write(&self) -> Result<Writer, StoreError> {
        let options = match self.engine {
            Engine::Sqlite => TransactionOptions { sqlite_transaction_mode: Some(SqliteTransactionMode::Immediate), ..Default::default() },
            Engine::Postgres => TransactionOptions { isolation_level: Some(IsolationLevel::ReadCommitted), ..Default::default() },
        };
        Ok(Writer::new(Conn::new(self.writer.begin_with_options(options).await?, self.engine)))
    }

    /// Whether the database answers now.
    pub async fn ping(&self) -> Result<(), StoreError> {
        self.reader.ping().await.map_err(StoreError::from)
    }

    /// Closes all connections; SQLite folds its log into the file.
    pub async fn close(self) -> Result<(), StoreError> {
        self.reader.close_by_ref().await?;
        self.writer.close_by_ref().await.map_err(StoreError::from)
    }
}
