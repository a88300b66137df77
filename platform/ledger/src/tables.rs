//! The ledger's own tables.

use store::{Measure, Migration, Unit};

/// The schema of the ledger.
pub const MIGRATIONS: &[Migration] = &[
    Migration { name: "m20210101_ledger", sql: include_str!("m20210101_ledger.sql") },
    Migration { name: "m20210205_ledger_once", sql: include_str!("m20210205_ledger_once.sql") },
    Migration { name: "m20210206_ledger_published", sql: include_str!("m20210206_ledger_published.sql") },
];

/// What is counted in these tables.
pub const MEASURES: &[Measure] = &[
    Measure {
        name: "convoke_jobs",
        help: "Jobs that are not done: ready ones wait for their time or a worker, leased ones run, failed ones wait for a person",
        label: "state",
        unit: Unit::Number,
        sql: "select s.label, (select count(*) from ledger_job j where j.state = s.label) as number
              from (select 'ready' as label union all select 'leased' union all select 'failed') s order by s.label",
    },
    Measure {
        name: "convoke_job_wait_seconds",
        help: "How long the job that is due longest has waited; more than seconds means that the workers do not follow",
        label: "",
        unit: Unit::Since,
        sql: "select '' as label, min(run_at) as number from ledger_job where state = 'ready'",
    },
    Measure {
        name: "convoke_trail_unsealed",
        help: "Records that wait for their number in the chain",
        label: "",
        unit: Unit::Number,
        sql: "select '' as label, count(*) as number from ledger_change where seq is null",
    },
    Measure {
        name: "convoke_trail_sealing_lag_seconds",
        help: "How long the oldest of them has waited; normally under a second",
        label: "",
        unit: Unit::Since,
        sql: "select '' as label, min(machine_at) as number from ledger_change where seq is null",
    },
    Measure {
        name: "convoke_trail_sealed",
        help: "Records in the chain",
        label: "",
        unit: Unit::Number,
        sql: "select '' as label, max(seq) as number from ledger_change",
    },
];
