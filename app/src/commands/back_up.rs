//! `convoke backup FILE`: the house of this instant as a file, while the server writes.

use std::path::{Path, PathBuf};

use backup::{Origin, Packing, Pieces, Snapshot};
use clap::{Arg, ArgAction, ArgMatches, value_parser};
use house::{Answered, House};
use store::Secret;

use super::{Own, json_flag};
use crate::fault::Fault;
use crate::features::FEATURES;
use crate::place;
use crate::settings::Settings;
use crate::told::Told;

pub(super) const BACK_UP: Own = Own {
    words: "backup",
    arguments: |command| {
        command
            .about("Writes the house of this instant into FILE, and its key into FILE.key; the server may run")
            .after_help(
                "FILE opens with tar and gzip and is restored on either engine. The key is not in it: keep FILE.key apart, since the two \
                 together open every personal link. Exit 1, with the file written, if a stored file is missing.",
            )
            .arg(Arg::new("FILE").required(true).value_parser(value_parser!(PathBuf)).help("A name that is not taken"))
            .arg(
                Arg::new("without-key")
                    .long("without-key")
                    .action(ArgAction::SetTrue)
                    .help("Writes no FILE.key: you have a copy of the key"),
            )
            .arg(json_flag())
    },
    run: |settings, given| Box::pin(run(settings, given)),
};

/// Where the key lies beside a backup.
pub(super) fn key_beside(file: &Path) -> PathBuf {
    let mut name = file.as_os_str().to_owned();
    name.push(".key");
    name.into()
}

/// The queries for stored files of all features.
pub(super) fn named() -> Vec<&'static str> {
    FEATURES.iter().flat_map(|f| f.files).copied().collect()
}

/// What is read of an open house. `files`: whether stored files are read too.
pub(super) fn origin<'a>(house: &'a House, named: &'a [&'static str], heads: &'a Path, files: Option<&'a store::FileStore>) -> Origin<'a> {
    Origin {
        store: house.ledger.store(),
        files,
        named,
        also_named: |conn| Box::pin(outbox::list::files(conn)),
        secret: house.ledger.secret(),
        heads,
        demo: crate::demo::mark(house.dir.path()),
        program: env!("CARGO_PKG_VERSION"),
        at: house.ledger.clock().machine().timestamp().to_string(),
    }
}

async fn run(settings: &Settings, given: &ArgMatches) -> Result<Answered, Fault> {
    let file = given.get_one::<PathBuf>("FILE").expect("clap asks for it");
    let house = place::open_for_command(settings).await?;
    let key = (!given.get_flag("without-key")).then(|| key_beside(file));
    if let Some(key) = &key {
        refuse_other(key, house.ledger.secret())?;
    }
    let (named, heads) = (named(), house.dir.heads());
    let files = house.ledger.operator(None).files().clone();
    let mut snapshot = Snapshot::take(&origin(&house, &named, &heads, Some(&files))).await?;
    let at = snapshot.header().at.clone();
    let counts = Packing::begin(file, snapshot.header())?.all(&mut snapshot).await?;
    if let Some(key) = &key {
        house.ledger.secret().write_to(key)?;
    }
    let key_told = match &key {
        Some(key) => key.display().to_string(),
        None => format!("not written; the backup needs the one with the fingerprint {}", house.ledger.secret().fingerprint()),
    };
    Told::new()
        .with("file", file.display().to_string())
        .with("key", key_told)
        .with("at", at)
        .with("rows", counts.all_rows())
        .with("files", counts.files)
        .with("sealed", counts.head.as_ref().map(|(number, _)| *number))
        .with("missing", counts.missing.clone())
        .print(given.get_flag("json"))?;
    Ok(if counts.missing.is_empty() { Answered::Done } else { Answered::Failed })
}

/// A key of another house beside the file would be taken for this one's.
fn refuse_other(key: &Path, ours: &Secret) -> Result<(), Fault> {
    if !key.exists() {
        return Ok(());
    }
    match Secret::in_file(key) {
        Ok(there) if there.fingerprint() == ours.fingerprint() => Ok(()),
        _ => Err(Fault::failed(format!("{} is there and is not the key of this house; name another file", key.display()))),
    }
}
