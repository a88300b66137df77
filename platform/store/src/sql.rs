//! Asking and writing: SQL as text, values bound by [`params!`](crate::params), rows read through [`Column`].
//!
//! A feature's own types become columns by implementing [`Column`], or by [`stored_as_text!`](crate::stored_as_text).

use std::ops::Deref;

use kernel::{EditionTime, Id, Kind, Lang, MachineTime, Zone};
use rusqlite::types::FromSql;
use serde::Serialize;
use serde::de::DeserializeOwned;
use sqlx::postgres::PgRow;
use sqlx::{Decode, Postgres, Row as _, Type};
use uuid::Uuid;

use crate::{Engine, StoreError, postgres, sqlite};

/// A value on its way into a statement, of one of the house types.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Value {
    /// `TEXT`.
    String(Option<String>),
    /// `BIGINT`.
    BigInt(Option<i64>),
    /// `BOOLEAN`.
    Bool(Option<bool>),
    /// `UUID`.
    Uuid(Option<Uuid>),
}

/// An open transaction that can be asked. Every answer of one `Conn` is of one instant.
#[derive(Debug)]
pub struct Conn(Box<Inner>);

#[derive(Debug)]
enum Inner {
    Sqlite(sqlite::Transaction),
    Postgres(postgres::Transaction),
}

impl From<sqlite::Transaction> for Conn {
    fn from(begun: sqlite::Transaction) -> Self {
        Self(Box::new(Inner::Sqlite(begun)))
    }
}

impl From<postgres::Transaction> for Conn {
    fn from(begun: postgres::Transaction) -> Self {
        Self(Box::new(Inner::Postgres(begun)))
    }
}

impl Conn {
    /// Which engine answers, for the few statements whose text must differ (locking clauses).
    pub fn engine(&self) -> Engine {
        match *self.0 {
            Inner::Sqlite(_) => Engine::Sqlite,
            Inner::Postgres(_) => Engine::Postgres,
        }
    }

    /// All rows of an answer, each made into a value by `read`.
    pub async fn all<T>(
        &self,
        sql: &str,
        values: Vec<Value>,
        mut read: impl FnMut(&Row<'_>) -> Result<T, StoreError>,
    ) -> Result<Vec<T>, StoreError> {
        match &*self.0 {
            Inner::Sqlite(tx) => {
                let mut all = Vec::new();
                tx.rows(sql, &values, |row| read(row).map(|value| all.push(value)).map(|()| true))?;
                Ok(all)
            }
            Inner::Postgres(tx) => tx.all(sql, values, read).await,
        }
    }

    /// The first row of an answer, if there is one.
    pub async fn one<T>(
        &self,
        sql: &str,
        values: Vec<Value>,
        read: impl FnOnce(&Row<'_>) -> Result<T, StoreError>,
    ) -> Result<Option<T>, StoreError> {
        match &*self.0 {
            Inner::Sqlite(tx) => {
                let (mut read, mut first) = (Some(read), None);
                tx.rows(sql, &values, |row| {
                    first = read.take().map(|read| read(row)).transpose()?;
                    Ok(false)
                })?;
                Ok(first)
            }
            Inner::Postgres(tx) => tx.one(sql, values, read).await,
        }
    }

    /// A count or another single whole number; 0 where the answer is empty.
    pub async fn number(&self, sql: &str, values: Vec<Value>) -> Result<i64, StoreError> {
        let first = self.one(sql, values, |row| match row {
            Row::Sqlite(row) => Ok(row.get::<_, Option<i64>>(0)?),
            Row::Postgres(row) => Ok(row.try_get::<Option<i64>, _>(0)?),
        });
        Ok(first.await?.flatten().unwrap_or(0))
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
        match &*self.0.0 {
            // A large transaction is written, and may be flushed, before its commit.
            Inner::Sqlite(tx) => tx.run(sql, &values).map_err(StoreError::of_writing),
            Inner::Postgres(tx) => tx.run(sql, values).await,
        }
    }

    /// Runs statements that carry no values, as migrations have them.
    pub(crate) async fn run_script(&self, sql: &str) -> Result<(), StoreError> {
        match &*self.0.0 {
            Inner::Sqlite(tx) => tx.script(sql).map_err(StoreError::of_writing),
            Inner::Postgres(tx) => tx.script(sql).await,
        }
    }

    /// Puts the transaction on disk. When this returns `Ok`, the data survives a cut of power.
    ///
    /// A failed flush ends the process: what the disk then holds is unknown, and a later success would prove nothing.
    pub async fn commit(self) -> Result<(), StoreError> {
        match *self.0.0 {
            Inner::Sqlite(tx) => tx.commit().map_err(StoreError::of_writing),
            Inner::Postgres(tx) => tx.commit().await,
        }
    }
}

/// One row of an answer.
#[derive(Debug)]
#[expect(missing_docs, reason = "a row of each engine, which only this crate looks into")]
pub enum Row<'a> {
    Sqlite(&'a rusqlite::Row<'a>),
    Postgres(&'a PgRow),
}

impl Row<'_> {
    /// The value of a named column. `NULL` is an error unless `T` is an `Option`.
    pub fn get<T: Column>(&self, column: &str) -> Result<T, StoreError> {
        T::read(self, column)?.ok_or_else(|| StoreError::Broken(format!("{column} is null")))
    }

    fn base<T>(&self, column: &str) -> Result<Option<T>, StoreError>
    where
        T: FromSql + Type<Postgres> + for<'r> Decode<'r, Postgres>,
    {
        match self {
            Self::Sqlite(row) => Ok(row.get(column)?),
            Self::Postgres(row) => Ok(row.try_get(column)?),
        }
    }
}

/// A type that is kept in a column.
pub trait Column: Sized {
    /// `NULL` of the column's type.
    fn null() -> Value;
    /// The value as the driver takes it.
    fn bind(&self) -> Value;
    /// Reads the column: `None` for `NULL`, [`StoreError::Broken`] for a value that does not fit.
    fn read(row: &Row<'_>, column: &str) -> Result<Option<Self>, StoreError>;
}

impl<T: Column> Column for Option<T> {
    fn null() -> Value {
        T::null()
    }
    fn bind(&self) -> Value {
        self.as_ref().map_or_else(T::null, T::bind)
    }
    fn read(row: &Row<'_>, column: &str) -> Result<Option<Self>, StoreError> {
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
            fn read(row: &$crate::sql::Row<'_>, column: &str) -> Result<Option<Self>, $crate::StoreError> {
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
            fn read(row: &Row<'_>, column: &str) -> Result<Option<Self>, StoreError> {
                let from: fn($base) -> Result<$type, String> = $from;
                row.base::<$base>(column)?.map(from).transpose().map_err(|text| StoreError::Broken(format!("{column}: {text}")))
            }
        }
    };
}

column!(String, String, String, |s| s.clone(), Ok);
column!(i64, i64, BigInt, |n| *n, Ok);
column!(bool, bool, Bool, |b| *b, Ok);
column!(Id, Uuid, Uuid, |id| id.uuid(), |u| Ok(u.into()));
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
    fn read(row: &Row<'_>, column: &str) -> Result<Option<Self>, StoreError> {
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
