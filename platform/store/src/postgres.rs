//! PostgreSQL: the pool of connections, and a transaction.

use sqlx::postgres::{PgArguments, PgConnectOptions, PgPool, PgPoolOptions, PgRow};
use sqlx::query::Query;
use sqlx::{AssertSqlSafe, ConnectOptions, Postgres};
use tokio::sync::Mutex;

use crate::engine::PATIENCE;
use crate::sql::{Row, Value};
use crate::{OpenFault, StoreError};

/// Connections of one node: as many as read at once on SQLite, and some that write.
const CONNECTIONS: u32 = 12;

/// Every answer of one instant, and nothing is written.
const READ: &str = "begin isolation level repeatable read read only";

/// A read-modify-write must lock its row or guard its update.
const WRITE: &str = "begin isolation level read committed";

/// Opens the pool, and one connection, so that an address which does not answer is told at once.
pub(crate) async fn open(url: &str) -> Result<PgPool, OpenFault> {
    let unreachable = |e: sqlx::Error| OpenFault::Unreachable(e.into());
    // A statement does not belong into a log.
    let options = url.parse::<PgConnectOptions>().map_err(unreachable)?.disable_statement_logging();
    let pool = PgPoolOptions::new().max_connections(CONNECTIONS).acquire_timeout(PATIENCE);
    pool.connect_with(options).await.map_err(unreachable)
}

/// An open transaction. Dropped without [`Transaction::commit`], it is rolled back.
#[derive(Debug)]
pub(crate) struct Transaction(Mutex<sqlx::Transaction<'static, Postgres>>);

impl Transaction {
    /// Begins.
    pub(crate) async fn begin(pool: &PgPool, writes: bool) -> Result<Self, StoreError> {
        Ok(Self(Mutex::new(pool.begin_with(if writes { WRITE } else { READ }).await?)))
    }

    /// All rows of an answer.
    pub(crate) async fn all<T>(
        &self,
        sql: &str,
        values: Vec<Value>,
        mut read: impl FnMut(&Row<'_>) -> Result<T, StoreError>,
    ) -> Result<Vec<T>, StoreError> {
        let rows: Vec<PgRow> = bound(sql, values).fetch_all(&mut **self.0.lock().await).await?;
        rows.iter().map(|row| read(&Row::Postgres(row))).collect()
    }

    /// The first row.
    pub(crate) async fn one<T>(
        &self,
        sql: &str,
        values: Vec<Value>,
        read: impl FnOnce(&Row<'_>) -> Result<T, StoreError>,
    ) -> Result<Option<T>, StoreError> {
        let row: Option<PgRow> = bound(sql, values).fetch_optional(&mut **self.0.lock().await).await?;
        row.as_ref().map(|row| read(&Row::Postgres(row))).transpose()
    }

    /// Runs a statement; gives the rows that it touched.
    pub(crate) async fn run(&self, sql: &str, values: Vec<Value>) -> Result<u64, StoreError> {
        Ok(bound(sql, values).execute(&mut **self.0.lock().await).await?.rows_affected())
    }

    /// Runs statements without values.
    pub(crate) async fn script(&self, sql: &str) -> Result<(), StoreError> {
        sqlx::raw_sql(AssertSqlSafe(sql.to_owned())).execute(&mut **self.0.lock().await).await?;
        Ok(())
    }

    /// Puts the transaction on disk.
    pub(crate) async fn commit(self) -> Result<(), StoreError> {
        Ok(self.0.into_inner().commit().await?)
    }
}

/// A statement with its values. Values never stand in the text: what callers put there are names of the schema, and they are ours.
fn bound(sql: &str, values: Vec<Value>) -> Query<'static, Postgres, PgArguments> {
    values.into_iter().fold(sqlx::query(AssertSqlSafe(sql.to_owned())), |query, value| match value {
        Value::String(text) => query.bind(text),
        Value::BigInt(number) => query.bind(number),
        Value::Bool(yes) => query.bind(yes),
        Value::Uuid(id) => query.bind(id),
    })
}
