//! `convoke restore FILE`: a backup as a house, in an empty directory, on the engine that the settings name.

use std::path::{Path, PathBuf};

use backup::{Archive, Because, Parts, Restoring, Target};
use clap::{Arg, ArgMatches, value_parser};
use house::{Answered, Clocks};
use store::{DataDir, Database, Secret};

use super::back_up::key_beside;
use super::{Own, json_flag};
use crate::fault::Fault;
use crate::features::FEATURES;
use crate::settings::Settings;
use crate::told::Told;

pub(super) const RESTORE: Own = Own {
    words: "restore",
    arguments: |command| {
        command
            .about("Makes the house of the backup FILE in an empty data directory, and the database that the settings name")
            .after_help(
                "The whole file is checked before anything is touched. The key is looked for in --key, FILE.key and keys/secret of the \
                 directory. Mail is held after a restore, since what waited then may have left since: see `convoke mail release`.",
            )
            .arg(Arg::new("FILE").required(true).value_parser(value_parser!(PathBuf)).help("What `convoke backup` wrote"))
            .arg(Arg::new("key").long("key").value_name("FILE").value_parser(value_parser!(PathBuf)).help("The key of the house"))
            .arg(json_flag())
    },
    run: |settings, given| Box::pin(run(settings, given)),
};

/// What `restore` and `move` fill.
pub(super) fn target(settings: &Settings, dir: DataDir, database: Database, parts: Parts, secret: Secret) -> Target {
    let clocks = Clocks::system();
    Target {
        dir,
        database,
        parts,
        s3: settings.s3(),
        secret,
        migrations: house::migrations(FEATURES),
        views: house::views(FEATURES),
        clocks: (clocks.clock, clocks.chance),
    }
}

async fn run(settings: &Settings, given: &ArgMatches) -> Result<Answered, Fault> {
    let file = given.get_one::<PathBuf>("FILE").expect("clap asks for it");
    let dir = DataDir::at(&settings.dir);
    // What cannot be a backup is refused before a key is asked for.
    drop(Archive::open(file)?);
    let secret = key(given.get_one::<PathBuf>("key").map(PathBuf::as_path), file, &dir)?;
    let database = settings.database(&dir);
    let parts =
        Parts { database: matches!(database, Database::File(_)), files: settings.files.is_none(), key: !dir.key().exists(), heads: true };
    let target = target(settings, dir, database, parts, secret);
    target.knows(backup::Pieces::header(&Archive::open(file)?))?;
    let (header, _) = Archive::check(file, &target.secret).await?;
    target.look().await?;
    let dir = DataDir::open(&settings.dir)?;
    let _lock = dir.lock()?;
    let counts = Restoring::all(&target, &mut Archive::open(file)?, Because::Restored).await?;
    Told::new()
        .with("dir", settings.dir.display().to_string())
        .with("at", header.at)
        .with("rows", counts.all_rows())
        .with("files", counts.files)
        .with("missing", counts.missing.clone())
        .with("mail", "held; look at the outbox, stop what has left since, then: convoke mail release")
        .print(given.get_flag("json"))?;
    Ok(Answered::Done)
}

/// The key: named, beside the file, or put into the directory beforehand.
fn key(named: Option<&Path>, file: &Path, dir: &DataDir) -> Result<Secret, Fault> {
    if let Some(named) = named {
        return Ok(Secret::in_file(named)?);
    }
    let places = [key_beside(file), dir.key()];
    match places.iter().find(|place| place.exists()) {
        Some(place) => Ok(Secret::in_file(place)?),
        None => Err(Fault::failed(format!(
            "the key of the house is not in the backup, and neither {} nor {} is there; name it with --key",
            places[0].display(),
            places[1].display()
        ))),
    }
}
