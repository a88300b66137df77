//! What the database itself says of how it keeps a commit, for `convoke check` and `/metrics`.

use crate::engine::Opened;
use crate::{Conn, Engine, Store, StoreError, params};

/// The settings of the database on which "received" rests (TRUST.md 1).
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Durability {
    /// Names and values, as the engine has them: `journal_mode`, `synchronous`; `fsync`, `synchronous_commit`, `full_page_writes`.
    pub settings: Vec<(&'static str, String)>,
    /// The engine's version.
    pub version: String,
    /// Whether a commit that returned is on disk.
    pub keeps: bool,
}

impl Durability {
    /// Asks the database.
    pub async fn of(conn: &Conn) -> Result<Self, StoreError> {
        match conn.engine() {
            Engine::Sqlite => {
                let journal = text(conn, "select journal_mode as value from pragma_journal_mode").await?;
                let synchronous = conn.number("select synchronous from pragma_synchronous", params![]).await?;
                let version = text(conn, "select sqlite_version() as value").await?;
                // 2 is FULL, 3 EXTRA (<https://www.sqlite.org/pragma.html#pragma_synchronous>).
                let keeps = journal == "wal" && synchronous >= 2;
                let name = match synchronous {
                    0 => "off".to_owned(),
                    1 => "normal".to_owned(),
                    2 => "full".to_owned(),
                    3 => "extra".to_owned(),
                    other => other.to_string(),
                };
                Ok(Self { settings: vec![("journal_mode", journal), ("synchronous", name)], version, keeps })
            }
            Engine::Postgres => {
                let mut settings = Vec::new();
                for name in ["fsync", "synchronous_commit", "full_page_writes"] {
                    settings.push((name, text(conn, &format!("select current_setting('{name}') as value")).await?));
                }
                let version = text(conn, "select current_setting('server_version') as value").await?;
                let keeps = settings.iter().all(|(_, value)| value != "off");
                Ok(Self { settings, version, keeps })
            }
        }
    }
}

async fn text(conn: &Conn, sql: &str) -> Result<String, StoreError> {
    conn.one(sql, params![], |r| r.get::<String>("value")).await?.ok_or_else(|| StoreError::Broken("no answer".into()))
}

/// The clock of the database server in microseconds since 1970; `None` for a file, whose clock is the machine's.
pub async fn server_clock(conn: &Conn) -> Result<Option<i64>, StoreError> {
    match conn.engine() {
        Engine::Sqlite => Ok(None),
        Engine::Postgres => conn.number("select (extract(epoch from clock_timestamp()) * 1000000)::bigint", params![]).await.map(Some),
    }
}

/// Connections to the database.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Pool {
    /// Open ones.
    pub open: u64,
    /// Those of them that wait for something to do.
    pub idle: u64,
}

impl Store {
    /// How many connections there are now.
    pub fn pool(&self) -> Pool {
        let (open, idle) = match &self.0 {
            Opened::Sqlite { writer, readers } => {
                let ((one, one_idle), (many, many_idle)) = (writer.counts(), readers.counts());
                (one + many, one_idle + many_idle)
            }
            Opened::Postgres(pool) => (pool.size().into(), u64::try_from(pool.num_idle()).unwrap_or(u64::MAX)),
        };
        Pool { open, idle }
    }
}
