//! The ledger's own tables.

use store::Migration;

/// The schema of the ledger.
pub const MIGRATIONS: &[Migration] = &[
    Migration { name: "m20210101_ledger", sql: include_str!("m20210101_ledger.sql") },
    Migration { name: "m20210206_ledger_published", sql: include_str!("m20210206_ledger_published.sql") },
];
