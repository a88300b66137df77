//! SQLite: the pools of connections, and a transaction, asked on the thread that asks.
//!
//! A statement takes some ten microseconds; handing it to a thread of its own and waiting for the answer takes longer than that, twice for
//! each. So statements run where they are asked (docs/decisions/0019). What can take long is bounded: one writer flushes at a time, and
//! the process has more threads than cores ([`BESIDE`]). Waiting for a turn, for the lock of another process included, holds up no thread.

use std::path::{Path, PathBuf};
use std::sync::{Arc, Mutex, MutexGuard, PoisonError};
use std::time::Duration;

use rusqlite::types::{ToSqlOutput, ValueRef};
use rusqlite::{CachedStatement, Connection, ErrorCode, OpenFlags, ToSql};
use tokio::sync::{OwnedSemaphorePermit, Semaphore};

use crate::engine::PATIENCE;
use crate::fault::is_failed_sync;
use crate::sql::{Row, Value};
use crate::{OpenFault, StoreError};

/// Connections that read at the same time. SQLite readers cost a file handle each; a page holds one for milliseconds.
pub const READERS: u16 = 8;

/// Threads of the process beside one for each core: so many may be held up by the disk, and the rest goes on.
pub const BESIDE: usize = 4;

/// How long SQLite waits for another process (a command beside the server) to finish its write.
const BUSY: Duration = Duration::from_secs(5);

/// How often the writer looks whether another process has finished.
const LOOK: Duration = Duration::from_millis(5);

/// Statements that a connection keeps prepared: all of the usual ones, and those that are made up for one filter fall out.
const PREPARED: usize = 100;

/// Connections of one kind to one file.
#[derive(Debug)]
pub(crate) struct Pool {
    path: PathBuf,
    writes: bool,
    size: u16,
    turns: Arc<Semaphore>,
    free: Mutex<Vec<Connection>>,
}

impl Pool {
    /// The one writer. Refuses a damaged file before anything is written.
    pub(crate) fn writer(path: &Path) -> Result<Arc<Self>, OpenFault> {
        let fault = |e: rusqlite::Error| match e.sqlite_error_code() {
            Some(ErrorCode::NotADatabase | ErrorCode::DatabaseCorrupt) => {
                OpenFault::Damaged { path: path.to_owned(), words: e.to_string() }
            }
            _ => OpenFault::Unreachable(e.into()),
        };
        let pool = Self::new(path, true, 1);
        let connection = pool.open().map_err(fault)?;
        let checked: String = connection.query_row("pragma quick_check(1)", [], |row| row.get(0)).map_err(fault)?;
        if checked != "ok" {
            return Err(OpenFault::Damaged { path: path.to_owned(), words: checked });
        }
        pool.free().push(connection);
        Ok(Arc::new(pool))
    }

    /// Connections that cannot write: a second writer would bring "database is locked" back.
    pub(crate) fn readers(path: &Path) -> Arc<Self> {
        Arc::new(Self::new(path, false, READERS))
    }

    fn new(path: &Path, writes: bool, size: u16) -> Self {
        let turns = Arc::new(Semaphore::new(size.into()));
        Self { path: path.to_owned(), writes, size, turns, free: Mutex::default() }
    }

    /// WAL with `synchronous=FULL`: a commit that returned is on disk.
    fn open(&self) -> rusqlite::Result<Connection> {
        let flags = OpenFlags::SQLITE_OPEN_READ_WRITE | OpenFlags::SQLITE_OPEN_CREATE | OpenFlags::SQLITE_OPEN_NO_MUTEX;
        let connection = Connection::open_with_flags(&self.path, flags)?;
        connection.busy_timeout(BUSY)?;
        connection.pragma_update(None, "journal_mode", "wal")?;
        connection.pragma_update(None, "synchronous", "full")?;
        connection.pragma_update(None, "foreign_keys", true)?;
        connection.pragma_update(None, "query_only", !self.writes)?;
        if self.writes {
            // Only "begin" can meet another writer; it waits in `begin`, without holding up its thread.
            connection.busy_timeout(Duration::ZERO)?;
        }
        connection.set_prepared_statement_cache_capacity(PREPARED);
        Ok(connection)
    }

    fn free(&self) -> MutexGuard<'_, Vec<Connection>> {
        self.free.lock().unwrap_or_else(PoisonError::into_inner)
    }

    /// Waits for a turn and begins a transaction.
    pub(crate) async fn begin(self: &Arc<Self>) -> Result<Transaction, StoreError> {
        let away = |words: &str| StoreError::Unavailable(words.to_owned());
        let turn = tokio::time::timeout(PATIENCE, self.turns.clone().acquire_owned())
            .await
            .map_err(|_| away("no connection came free"))?
            .map_err(|_| away("the database is closed"))?;
        let idle = self.free().pop();
        let connection = match idle {
            Some(connection) => connection,
            None => self.open()?,
        };
        let begun = Transaction { connection: Mutex::new(Some(connection)), pool: self.clone(), _turn: turn };
        let begin = if self.writes { "begin immediate" } else { "begin" };
        for _ in 0..BUSY.as_millis() / LOOK.as_millis() {
            match begun.script(begin) {
                Err(e) if self.writes && e.sqlite_error_code() == Some(ErrorCode::DatabaseBusy) => tokio::time::sleep(LOOK).await,
                done => return Ok(done.map(|()| begun)?),
            }
        }
        Err(away("another process is writing"))
    }

    /// How many connections are open, and how many of them idle.
    pub(crate) fn counts(&self) -> (u64, u64) {
        let out = u64::from(self.size) - u64::try_from(self.turns.available_permits()).unwrap_or(0).min(self.size.into());
        let idle = u64::try_from(self.free().len()).unwrap_or(u64::MAX);
        (out + idle, idle)
    }

    /// Waits for those who are at it and closes every connection; the last one of a file folds its log into it.
    pub(crate) async fn close(&self) {
        // Whoever holds a turn for longer than that is cut off with the process.
        let all = tokio::time::timeout(PATIENCE, self.turns.acquire_many(self.size.into())).await;
        self.turns.close();
        self.free().clear();
        drop(all);
    }
}

/// An open transaction. Dropped without [`Transaction::commit`], it is rolled back.
#[derive(Debug)]
pub(crate) struct Transaction {
    /// Never held over a wait; there while the transaction is open.
    connection: Mutex<Option<Connection>>,
    pool: Arc<Pool>,
    _turn: OwnedSemaphorePermit,
}

impl Transaction {
    /// Does something with the connection.
    fn with<T>(&self, act: impl FnOnce(&Connection) -> rusqlite::Result<T>) -> rusqlite::Result<T> {
        let held = self.connection.lock().unwrap_or_else(PoisonError::into_inner);
        act(held.as_ref().expect("it goes back when the transaction is dropped"))
    }

    /// The rows of an answer, one after another, for as long as `read` goes on.
    pub(crate) fn rows(
        &self,
        sql: &str,
        values: &[Value],
        mut read: impl FnMut(&Row<'_>) -> Result<bool, StoreError>,
    ) -> Result<(), StoreError> {
        self.with(|connection| {
            let mut statement = bound(connection, sql, values)?;
            let mut rows = statement.raw_query();
            while let Some(row) = rows.next()? {
                match read(&Row::Sqlite(row)) {
                    Ok(true) => {}
                    Ok(false) => return Ok(Ok(())),
                    Err(fault) => return Ok(Err(fault)),
                }
            }
            Ok(Ok(()))
        })?
    }

    /// Runs a statement; gives the rows that it touched.
    pub(crate) fn run(&self, sql: &str, values: &[Value]) -> rusqlite::Result<u64> {
        self.with(|connection| {
            let mut statement = bound(connection, sql, values)?;
            if statement.column_count() == 0 {
                return statement.raw_execute().map(|touched| u64::try_from(touched).unwrap_or(u64::MAX));
            }
            // A pragma that answers.
            let mut rows = statement.raw_query();
            while rows.next()?.is_some() {}
            Ok(0)
        })
    }

    /// Runs statements without values.
    pub(crate) fn script(&self, sql: &str) -> rusqlite::Result<()> {
        self.with(|connection| connection.execute_batch(sql))
    }

    /// Puts the transaction on disk.
    pub(crate) fn commit(self) -> rusqlite::Result<()> {
        self.script("commit")
    }
}

impl Drop for Transaction {
    fn drop(&mut self) {
        let Some(connection) = self.connection.get_mut().unwrap_or_else(PoisonError::into_inner).take() else { return };
        // On a full disk SQLite rolls a transaction back by itself (<https://www.sqlite.org/lang_transaction.html>, 3).
        if !connection.is_autocommit()
            && let Err(error) = connection.execute_batch("rollback")
        {
            if is_failed_sync(&error) {
                crate::fault::end_by_failed_sync(&error);
            }
            tracing::warn!(%error, "a transaction could not be rolled back; its connection is closed");
            return;
        }
        // Before the turn, which goes after this: whoever gets the turn finds the connection.
        self.pool.free().push(connection);
    }
}

/// A statement, prepared and with its values: `$2` takes the second, wherever it stands.
fn bound<'a>(connection: &'a Connection, sql: &str, values: &[Value]) -> rusqlite::Result<CachedStatement<'a>> {
    let mut statement = connection.prepare_cached(sql)?;
    for at in 1..=statement.parameter_count() {
        // To SQLite `$2` is a name; it numbers names as they come.
        let number = statement.parameter_name(at).and_then(|name| name[1..].parse().ok()).unwrap_or(at);
        let value = values.get(number.wrapping_sub(1)).ok_or(rusqlite::Error::InvalidParameterCount(values.len(), number))?;
        statement.raw_bind_parameter(at, value)?;
    }
    Ok(statement)
}

impl ToSql for Value {
    fn to_sql(&self) -> rusqlite::Result<ToSqlOutput<'_>> {
        Ok(ToSqlOutput::Borrowed(match self {
            Self::String(Some(text)) => ValueRef::Text(text.as_bytes()),
            Self::BigInt(Some(number)) => ValueRef::Integer(*number),
            Self::Bool(Some(yes)) => ValueRef::Integer(i64::from(*yes)),
            Self::Uuid(Some(id)) => ValueRef::Blob(id.as_bytes()),
            Self::String(None) | Self::BigInt(None) | Self::Bool(None) | Self::Uuid(None) => ValueRef::Null,
        }))
    }
}
