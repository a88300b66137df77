//! `convoke move --to postgres://…` and `convoke move --to DIR`: the house goes on elsewhere. The same path as backup and restore, without
//! the file between.

use std::path::{Path, PathBuf};

use backup::{Because, Parts, Restoring, Snapshot};
use clap::{Arg, ArgMatches};
use house::Answered;
use store::{DataDir, Database, FileStore};

use super::back_up::{named, origin};
use super::restore::target;
use super::{Own, json_flag, text};
use crate::fault::Fault;
use crate::place;
use crate::settings::Settings;
use crate::told::Told;

pub(super) const MOVE: Own = Own {
    words: "move",
    arguments: |command| {
        command
            .about("Copies the house into an empty PostgreSQL database, or into an empty directory with SQLite; stop the server first")
            .after_help(
                "--to postgres://… moves the database alone: files and key stay in the data directory. --to DIR moves the database into \
                 DIR/convoke.db, and files (unless they lie in an S3 store) and key with it. The origin is left as it is; the settings to \
                 change are told at the end.",
            )
            .arg(Arg::new("to").long("to").required(true).value_name("ADDRESS or DIR").help("Where the house is to be"))
            .arg(json_flag())
    },
    run: |settings, given| Box::pin(run(settings, given)),
};

/// What is to be set, and what is to be filled.
struct Way {
    dir: DataDir,
    database: Database,
    parts: Parts,
    set: Vec<String>,
}

/// The way to an address or directory.
fn way(settings: &Settings, to: &str) -> Way {
    let none = Parts { database: false, files: false, key: false, heads: false };
    if to.starts_with("postgres://") || to.starts_with("postgresql://") {
        // The address holds a password, which is not repeated.
        let set = vec!["database = the address that was given after --to".to_owned()];
        return Way { dir: DataDir::at(&settings.dir), database: Database::Postgres(to.to_owned()), parts: none, set };
    }
    let dir = DataDir::at(to);
    let database = Database::File(dir.database());
    let mut set = vec![];
    if settings.database.is_some() {
        set.push("database = leave it out".to_owned());
    }
    let same = same(Path::new(to), &settings.dir);
    let parts = if same {
        Parts { database: true, ..none }
    } else {
        set.push(format!("dir = {to:?}"));
        Parts { database: true, files: settings.files.is_none(), key: true, heads: true }
    };
    Way { dir, database, parts, set }
}

fn same(one: &Path, other: &Path) -> bool {
    let whole = |path: &Path| path.canonicalize().unwrap_or_else(|_| PathBuf::from(path));
    whole(one) == whole(other)
}

async fn run(settings: &Settings, given: &ArgMatches) -> Result<Answered, Fault> {
    let way = way(settings, text(given, "to"));
    let house = place::open_for_command(settings).await?;
    // Nobody else may write while the house goes: what came after the instant would stay behind.
    let _lock = house.dir.lock()?;
    let target = target(settings, way.dir, way.database, way.parts, house.ledger.secret().clone());
    target.look().await?;
    let elsewhere = way.parts.heads;
    let _theirs = if elsewhere { Some(DataDir::open(target.dir.path())?.lock()?) } else { None };
    let files: Option<FileStore> = way.parts.files.then(|| house.ledger.operator(None).files().clone());
    let (named, heads) = (named(), house.dir.heads());
    house.ledger.seal().await?;
    let mut snapshot = Snapshot::take(&origin(&house, &named, &heads, files.as_ref())).await?;
    let counts = Restoring::all(&target, &mut snapshot, Because::Moved).await?;
    Told::new()
        .with("rows", counts.all_rows())
        .with("files", counts.files)
        .with("missing", counts.missing.clone())
        .with("set", way.set)
        .print(given.get_flag("json"))?;
    Ok(if counts.missing.is_empty() { Answered::Done } else { Answered::Failed })
}
