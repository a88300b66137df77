//! The database, the store of files, and the clock.

use ledger::trail::{self, Filter};
use ledger::{Chance, Clock};
use store::{Conn, DataDir, Database, Durability, Engine, FileStore, SchemaFault, Secret, Store, StoreError, is_empty, server_clock};

use super::Findings;
use crate::features::FEATURES;
use crate::settings::Settings;

/// Clocks that differ more make times in the trail doubtful.
const LITTLE_APART: i64 = 2_000_000;

/// Clocks that differ more break leases and sign-in links.
const FAR_APART: i64 = 30_000_000;

pub(super) async fn database(settings: &Settings, found: &mut Findings) {
    let database = settings.database(&DataDir::at(&settings.dir));
    if let Database::File(path) = &database
        && !path.exists()
    {
        found.look("database", format!("{} is not there yet; `convoke init` makes it", path.display()));
        return;
    }
    let store = match Store::open(&database).await {
        Ok(store) => store,
        Err(fault) => return found.failed("database", fault),
    };
    if let Err(error) = asked(&store, found).await {
        found.failed("database", error);
    }
    let _ = store.close().await;
}

async fn asked(store: &Store, found: &mut Findings) -> Result<(), StoreError> {
    let read = store.read().await?;
    let durability = Durability::of(&read).await?;
    let engine = match read.engine() {
        Engine::Sqlite => "SQLite",
        Engine::Postgres => "PostgreSQL",
    };
    let settings: Vec<String> = durability.settings.iter().map(|(name, value)| format!("{name}={value}")).collect();
    let words = format!("{engine} {}, {}", durability.version, settings.join(", "));
    if durability.keeps {
        found.ok("database", words);
    } else {
        found.failed("database", format!("{words}: a commit may be lost with the power, and \"received\" would be untrue"));
    }
    clock(&read, found).await?;
    let (migrations, views) = (house::migrations(FEATURES), house::views(FEATURES));
    if is_empty(&read).await? {
        found.look("schema", "empty; `convoke init` makes it");
        return Ok(());
    }
    match store.expect_schema(&migrations, &views).await {
        Ok(()) => found.ok("schema", format!("as this program expects it, {} migrations", migrations.len())),
        Err(SchemaFault::Older) => found.look("schema", "older than this program; `convoke serve` brings it up to date at its next start"),
        Err(fault) => found.failed("schema", fault),
    }
    newest(&read, found).await;
    Ok(())
}

/// The database server's clock against the machine's.
async fn clock(read: &Conn, found: &mut Findings) -> Result<(), StoreError> {
    let Some(server) = server_clock(read).await? else { return Ok(()) };
    let apart = (server - Clock::system().machine().micros()).abs();
    let words = format!("{} ms from that of the database server", apart / 1000);
    match apart {
        FAR_APART.. => found.failed("clock", words),
        LITTLE_APART.. => found.look("clock", words),
        _ => found.ok("clock", words),
    }
    Ok(())
}

/// Time goes forward: nothing was recorded later than now.
async fn newest(read: &Conn, found: &mut Findings) {
    // An older schema may not have the table; that was told.
    let Ok(records) = trail::page(read, &Filter::default(), 1).await else { return };
    let now = Clock::system().machine();
    match records.first() {
        Some(record) if record.machine_at > now => {
            found.failed("clock", format!("behind: a record is of {}, and it is {now}", record.machine_at));
        }
        _ => found.ok("clock", format!("{now}, after everything that is recorded")),
    }
}

pub(super) async fn files(settings: &Settings, found: &mut Findings) {
    let dir = DataDir::at(&settings.dir);
    // Names of probes need not be those of the house.
    let secret = Secret::from_bytes(Chance::system().bytes());
    let (place, files) = match settings.s3() {
        Some(s3) => {
            let place = format!("bucket {} at {}", s3.bucket, s3.endpoint);
            match FileStore::s3(&s3, secret) {
                Ok(files) => (place, files),
                Err(fault) => return found.failed("files", fault),
            }
        }
        None if dir.files().is_dir() => (dir.files().display().to_string(), FileStore::folder(&dir, secret)),
        None => return found.look("files", format!("{} is not there yet", dir.files().display())),
    };
    match files.probe(Chance::system().bytes::<32>().to_vec()).await {
        Ok(()) => found.ok("files", format!("{place}: written, read and taken away")),
        Err(fault) => found.failed("files", format!("{place}: {fault}")),
    }
}
