//! Asking and writing: SQL as text, values bound by [`params!`](crate::params), rows read through [`Column`].
//!
//! A feature's own types become columns by implementing [`Column`], or by [`stored_as_text!`](crate::stored_as_text).

use std::ops::Deref;

use kernel::{EditionTime, Id, Kind, Lang, MachineTime, Zone};
pub use sea_orm::Value;
use sea_orm::{ConnectionTrait, DatabaseTransaction, QueryResult, Statement, TryGetable};
use serde::Serialize;
use serde::de::DeserializeOwned;

use crate::{Engine, StoreError};

/// An open transaction that can be asked. Every answer of one `Conn` is of one instant.
#[derive(Debug)]
pub struct Conn {
    inner: DatabaseTransaction,
    engine: Engine,
}

impl Conn {
    pub(crate) fn new(inner: DatabaseTransaction, engine: Engine) -> Self {
        Self { inner, engine }
    }

    /// Which engine answers, for the few statements whose text must differ (locking clauses).
    pub fn engine(&self) -> Engine {
        self.engine
    }

    fn statement(&self, sql: &str, values: Vec<Value>) -> Statement {
        Statement::from_sql_and_values(self.inner.get_database_backend(), sql, values)
    }

    /// All rows of an answer, each made into a value by `read`.
    pub async fn all<T>(
        &self,
        sql: &str,
        values: Vec<Value>,
        mut read: impl FnMut(&Row) -> Result<T, StoreError>,
    ) -> Result<Vec<T>, StoreError> {
        let rows = self.inner.query_all_raw(self.statement(sql, values)).await?;
        rows.into_iter().map(|row| read(&Row(row))).collect()
    }

    /// The first row of an answer, if there is one.
    pub async fn one<T>(
        &self,
        sql: &str,
        values: Vec<Value>,
        read: impl FnOnce(&Row) -> Result<T, StoreError>,
    ) -> Result<Option<T>, StoreError> {
        let row = self.inner.query_one_raw(self.statement(sql, values)).await?;
        row.map(|row| read(&Row(row))).transpose()
    }

    /// A count or another single whole number; 0 where the answer is empty.
    pub async fn number(&self, sql: &str, values: Vec<Value>) -> Result<i64, StoreError> {
        Ok(self.one(sql, values, |row| row.0.try_get_by_index::<Option<i64>>(0).map_err(StoreError::from)).await?.flatten().unwrap_or(0))
    }
}

/// An open transaction that can also write. Dropped without [`Writer::commit`], it leaves nothing behind.
#[derive(Debug)]
pub struct Writer(Conn);

impl Deref for Writer {
    type Target = Conn;

    fn deref(&self) -> &Conn {
        &self.0
    }
}

impl Writer {
    pub(crate) fn new(conn: Conn) -> Self {
        Self(conn)
    }

    /// Runs a statement and gives the number of rows that it touched. A guarded update (`… where state = $2`) that gives 0 was too late.
    pub async fn run(&self, sql: &str, values: Vec<Value>) -> Result<u64, StoreError> {
        // A large transaction is written, and may be flushed, before its commit.
        let done = self.0.inner.execute_raw(self.0.statement(sql, values)).await.map_err(StoreError::of_writing)?;
        Ok(done.rows_affected())
    }

    /// Runs statements that carry no values, as migrations have them.
    pub(crate) async fn run_script(&self, sql: &str) -> Result<(), StoreError> {
        self.0.inner.execute_unprepared(sql).await?;
        Ok(())
    }

    /// Puts the transaction on disk. When this returns `Ok`, the data survives a cut of power.
    ///
    /// A failed flush ends the process: what the disk then holds is unknown, and a later success would prove nothing.
    pub async fn commit(self) -> Result<(), StoreError> {
        self.0.inner.commit().await.map_err(StoreError::of_writing)
    }
}

/// One row of an answer.
#[derive(Debug)]
pub struct Row(QueryResult);

impl Row {
    /// The value of a named column. `NULL` is an error unless `T` is an `Option`.
    pub fn get<T: Column>(&self, column: &str) -> Result<T, StoreError> {
        T::read(self, column)?.ok_or_else(|| StoreError::Broken(format!("{column} is null")))
    }

    fn base<T: TryGetable>(&self, column: &str) -> Result<Option<T>, StoreError> {
        Ok(self.0.try_get_by::<Option<T>, _>(column)?)
    }
}

/// A type that is kept in a column.
pub trait Column: Sized {
    /// `NULL` of the column's type.
    fn null() -> Value;
    /// The value as the driver takes it.
    fn bind(&self) -> Value;
    /// Reads the column: `None` for `NULL`, [`StoreError::Broken`] for a value that does not fit.
    fn read(row: &Row, column: &str) -> Result<Option<Self>, StoreError>;
}

impl<T: Column> Column for Option<T> {
    fn null() -> Value {
        T::null()
    }
    fn bind(&self) -> Value {
        self.as_ref().map_or_else(T::null, T::bind)
    }
    fn read(row: &Row, column: &str) -> Result<Option<Self>, StoreError> {
        T::read(row, column).map(Some)
    }
}

/// Keeps a type that has `Display` and `FromStr` (an enum of states, a number with a form) in a `TEXT` column.
#[macro_export]
macro_rules! stored_as_text {
    ($($type:ty),+ $(,)?) => {$(
        impl $crate::sql::Column for $type {
            fn null() -> $crate::sql::Value {
                <String as $crate::sql::Column>::null()
            }
            fn bind(&self) -> $crate::sql::Value {
                $crate::sql::Column::bind(&self.to_string())
            }
            fn read(row: &$crate::sql::Row, column: &str) -> Result<Option<Self>, $crate::StoreError> {
                let text = <String as $crate::sql::Column>::read(row, column)?;
                text.map(|text| text.parse().map_err(|_| $crate::StoreError::Broken(format!("{column} holds {text:?}")))).transpose()
            }
        }
    )+};
}

macro_rules! column {
    ($type:ty, $base:ty, $variant:ident, $to:expr, $from:expr) => {
        impl Column for $type {
            fn null() -> Value {
                Value::$variant(None)
            }
            fn bind(&self) -> Value {
                let to: fn(&$type) -> $base = $to;
                Value::$variant(Some(to(self)))
            }
            fn read(row: &Row, column: &str) -> Result<Option<Self>, StoreError> {
                let from: fn($base) -> Result<$type, String> = $from;
                row.base::<$base>(column)?.map(from).transpose().map_err(|text| StoreError::Broken(format!("{column}: {text}")))
            }
        }
    };
}

column!(String, String, String, |s| s.clone(), Ok);
column!(i64, i64, BigInt, |n| *n, Ok);
column!(bool, bool, Bool, |b| *b, Ok);
column!(Id, uuid::Uuid, Uuid, |id| id.uuid(), |u| Ok(u.into()));
column!(EditionTime, i64, BigInt, |t| t.micros(), |n| Ok(EditionTime::from_micros(n)));
column!(MachineTime, i64, BigInt, |t| t.micros(), |n| Ok(MachineTime::from_micros(n)));
column!(Kind, String, String, |k| k.name().to_owned(), |s| Ok(Kind::stored(s)));
column!(u32, i64, BigInt, |n| i64::from(*n), |n| u32::try_from(n).map_err(|e| e.to_string()));
stored_as_text!(Lang, Zone, jiff::civil::Date);

/// A value that is kept as JSON in a `TEXT` column: a text per language, a query. Nobody searches inside it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Json<T>(pub T);

impl<T: Serialize + DeserializeOwned> Column for Json<T> {
    fn null() -> Value {
        Value::String(None)
    }
    fn bind(&self) -> Value {
        Value::String(Some(serde_json::to_string(&self.0).expect("what is kept as JSON is plain data with text keys")))
    }
    fn read(row: &Row, column: &str) -> Result<Option<Self>, StoreError> {
        let text = row.base::<String>(column)?;
        text.map(|text| serde_json::from_str(&text).map(Json).map_err(|e| StoreError::Broken(format!("{column}: {e}")))).transpose()
    }
}

/// What [`params!`](crate::params) takes: every [`Column`], and borrowed text.
pub trait Bind {
    /// The value as the driver takes it.
    fn value(&self) -> Value;
}

impl<T: Column> Bind for T {
    fn value(&self) -> Value {
        self.bind()
    }
}

impl Bind for &str {
    fn value(&self) -> Value {
        Value::String(Some((*self).to_owned()))
    }
}

impl Bind for Option<&str> {
    fn value(&self) -> Value {
        Value::String(self.map(str::to_owned))
    }
}

/// Binds values to `$1`, `$2`, … in their order: `params![id, lang, "text"]`.
#[macro_export]
macro_rules! params {
    ($($value:expr),* $(,)?) => { vec![$($crate::sql::Bind::value(&$value)),*] };
}
