//! The door, once-keys, jobs and the chain, on both engines.

mod door;
mod jobs;
mod published;
mod trail;

use std::sync::Arc;

use jiff::SignedDuration;
use kernel::{Id, Kind, MachineTime};
use serde::{Deserialize, Serialize};
use store::{DataDir, Database, FileStore, Migration, Store, params};
use testdb::Place;

use crate::{Caller, Chance, Clock, Cx, CxParts, Follow, JobKind, Ledger, MIGRATIONS, Right, Role, Thing};

pub(crate) const NOTE: Kind = Kind::new("note");
pub(crate) const WRITE_NOTE: Right = Right { name: "notes.write", roles: &[Role::Officer] };

#[derive(Serialize, Deserialize, Clone, Debug, PartialEq)]
pub(crate) struct Note {
    pub id: Id,
    pub text: String,
    pub author: String,
}

impl Thing for Note {
    const KIND: Kind = NOTE;
    const PERSONAL: &'static [&'static str] = &["author"];
    fn id(&self) -> Id {
        self.id
    }
}

pub(crate) struct House {
    pub ledger: Ledger,
    pub dir: DataDir,
}

pub(crate) async fn house(place: &Place, jobs: Vec<JobKind>, follows: Vec<Follow>) -> House {
    let dir = DataDir::open(&place.dir).expect("a data directory");
    let database = place.postgres.clone().map_or_else(|| Database::File(dir.database()), Database::Postgres);
    let store = Store::open(&database).await.expect("opened");
    let notes = Migration { name: "m2_note", sql: "create table note (id UUID primary key, text TEXT not null, author TEXT not null)" };
    let migrations: Vec<Migration> = MIGRATIONS.iter().copied().chain([notes]).collect();
    store.migrate(&migrations, &[]).await.expect("migrated");
    let secret = dir.secret().expect("a secret");
    let files = FileStore::folder(&dir, secret.clone());
    let clock = Clock::stopped(MachineTime::from_micros(1_700_000_000_000_000));
    let heads = Some(dir.heads());
    House { ledger: Ledger::new(store, files, secret, clock, Chance::repeatable(7), jobs, follows, heads), dir }
}

impl House {
    pub fn officer(&self) -> Cx {
        let caller = Caller::Account { account: Id::from_random([1; 16]), session: Id::from_random([2; 16]), roles: vec![Role::Officer] };
        Cx::new(&self.ledger, CxParts { caller, request: "r1".into(), ..CxParts::default() })
    }

    pub async fn count(&self, table: &str) -> i64 {
        self.ledger.store().read().await.expect("read").number(&format!("select count(*) from {table}"), params![]).await.expect("counted")
    }

    pub fn pass(&self, seconds: i64) {
        self.ledger.clock().pass(SignedDuration::from_secs(seconds));
    }
}

/// How often something ran, for jobs, which are plain data.
pub(crate) type Counter = Arc<std::sync::atomic::AtomicUsize>;
