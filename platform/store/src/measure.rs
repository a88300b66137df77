//! What is counted in tables for `/metrics`: data, so that a feature lists it in its constant.

use crate::{Conn, StoreError, params};

/// A number, or some of one name told apart by a label.
#[derive(Debug, Clone, Copy)]
pub struct Measure {
    /// The name: `convoke_mails`.
    pub name: &'static str,
    /// What it is, without a full stop.
    pub help: &'static str,
    /// What the rows are told apart by, such as `state`; empty if there is one row.
    pub label: &'static str,
    /// What the numbers are.
    pub unit: Unit,
    /// Gives `label` (`TEXT`, of a fixed set that the schema knows, never what a person typed) and `number` (`BIGINT`).
    pub sql: &'static str,
}

/// What a number is.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Unit {
    /// A count.
    Number,
    /// An instant of the machine's clock in microseconds, told as the seconds since then; 0 where there is none.
    Since,
}

impl Measure {
    /// The rows.
    pub async fn ask(conn: &Conn, sql: &str) -> Result<Vec<(String, Option<i64>)>, StoreError> {
        conn.all(sql, params![], |r| Ok((r.get::<String>("label")?, r.get::<Option<i64>>("number")?))).await
    }
}
