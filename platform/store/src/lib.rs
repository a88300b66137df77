//! Where data lies: one SQL on two engines, migrations, the data directory and its lock, and files by content.
//!
//! Nothing here knows what is stored. Features never open a connection: `ledger` hands them a [`Conn`] to ask and a [`Writer`] to
//! write, each behind a named right. Start with [`Store::open`], then [`sql`].
//!
//! SQL is written once, as text with `$1` placeholders, and runs unchanged on both engines. The house types of columns are `UUID`,
//! `BIGINT` (also for instants, in microseconds), `BOOLEAN` and `TEXT` (also for JSON); no others.

mod dir;
mod durability;
mod engine;
mod fault;
mod files;
mod measure;
mod migrate;
mod postgres;
pub mod sql;
mod sqlite;

pub use dir::{DataDir, DirFault, Secret, write_durably};
pub use durability::{Durability, Pool, server_clock};
pub use engine::{Database, Engine, OpenFault, Store};
pub use fault::StoreError;
pub use files::{FileId, FileStore, FilesFault, S3Settings};
pub use measure::{Measure, Unit};
pub use migrate::{Migration, SchemaFault, View, applied_migrations, is_empty};
pub use sql::{Column, Conn, Json, Row, Writer};
pub use sqlite::BESIDE;

#[cfg(test)]
mod tests;
