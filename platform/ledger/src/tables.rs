//! The ledger's own tables.

use store::Migration;

/// The schema of the ledger.
pub const MIGRATIONS: &[Migration] = &[
    Migration { name: "m20210101_ledger", sql: include_str!("m20210101_ledger.sql") },
    Migration { name: "m20210205_ledger_once", sql: include_str!("m20210205_ledger_once.sql") },
];
