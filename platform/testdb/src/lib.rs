//! A database of its own for each test, on each engine. Knows only addresses, so that every crate above and below `store` can use it.

use std::path::PathBuf;

use sqlx::{AssertSqlSafe, Connection, PgConnection};

/// The setting that names a PostgreSQL server on which tests may make databases; `scripts/test` starts one.
const SERVER: &str = "CONVOKE_TEST_POSTGRES";

/// Where a test's database is. The folder is empty and goes with the test.
#[derive(Debug, Clone)]
pub struct Place {
    /// A data directory for the test, on both engines.
    pub dir: PathBuf,
    /// The address of an empty database, or `None` for SQLite in the directory.
    pub postgres: Option<String>,
}

/// Runs the body once on SQLite and, where a server is named, once on PostgreSQL.
///
/// Says "skipped" for PostgreSQL where none is named, so that a plain `cargo test` works everywhere.
pub fn on_each_engine<F: Future<Output = ()>>(body: impl Fn(Place) -> F) {
    on_sqlite(&body);
    on_postgres(&body);
}

/// Runs the body on SQLite alone: for what only SQLite has.
pub fn on_sqlite<F: Future<Output = ()>>(body: impl Fn(Place) -> F) {
    let dir = tempfile::tempdir().expect("a temporary folder");
    runtime().block_on(body(Place { dir: dir.path().into(), postgres: None }));
}

/// Runs the body on PostgreSQL alone, in a database that is dropped afterwards.
pub fn on_postgres<F: Future<Output = ()>>(body: impl Fn(Place) -> F) {
    #[expect(clippy::disallowed_methods, reason = "the address of the test server comes from the script that started it")]
    let Ok(server) = std::env::var(SERVER) else {
        println!("skipped: PostgreSQL ({SERVER} names no server)");
        return;
    };
    let dir = tempfile::tempdir().expect("a temporary folder");
    #[expect(clippy::disallowed_methods, reason = "a name that no other test has; nothing depends on it")]
    let name = format!("t{:032x}", rand::random::<u128>());
    let runtime = runtime();
    runtime.block_on(run(&server, format!("create database {name}")));
    // The address may carry parameters; the database's name stands before them.
    let (base, parameters) = server.split_once('?').map_or((server.as_str(), String::new()), |(b, p)| (b, format!("?{p}")));
    let url = match base.rfind('/').filter(|at| base[..*at].contains("://") && *at > base.find("://").map_or(0, |i| i + 2)) {
        Some(at) => format!("{}/{name}{parameters}", &base[..at]),
        None => format!("{base}/{name}{parameters}"),
    };
    let outcome = std::panic::catch_unwind(std::panic::AssertUnwindSafe(|| {
        runtime.block_on(body(Place { dir: dir.path().into(), postgres: Some(url) }));
    }));
    runtime.block_on(run(&server, format!("drop database if exists {name} with (force)")));
    if let Err(panic) = outcome {
        std::panic::resume_unwind(panic);
    }
}

fn runtime() -> tokio::runtime::Runtime {
    tokio::runtime::Builder::new_multi_thread().worker_threads(2).enable_all().build().expect("a runtime")
}

async fn run(server: &str, sql: String) {
    let mut connection = PgConnection::connect(server).await.expect("the test server answers");
    sqlx::raw_sql(AssertSqlSafe(sql)).execute(&mut connection).await.expect("the test server makes databases");
    connection.close().await.expect("closed");
}
