//! `convoke mail ingest`: messages from files, Maildirs and mboxes, one line told for each.

use std::fs::{self, File};
use std::io::{self, BufReader, Read, Write};
use std::path::{Path, PathBuf};

use clap::{Arg, ArgAction, ArgMatches, value_parser};
use house::{Answered, Command, House};
use ledger::Cx;
use serde::Serialize;

use crate::message::{Message, State};
use crate::{MailFault, SEE, SIZE_LIMIT, arrive, sort, store};

/// The command.
pub(crate) const INGEST: Command = Command { words: "mail ingest", arguments, run: |house, given| Box::pin(ingest(house, given)) };

fn arguments(command: clap::Command) -> clap::Command {
    command
        .about("Takes mail in: files of one message, Maildirs, folders of messages, mboxes. Bad mail is taken in too")
        .after_help(
            "Each message is kept whole, then read. It ends in the register (item 2021/IN/0012) or before an officer (item triage/…).\nThe same \
             message again ends where it did before. Exit 0 also for bad mail; 1: a file could not be read, or nothing could be kept.",
        )
        .arg(Arg::new("json").long("json").action(ArgAction::SetTrue).help("One JSON object a line for each message"))
        .arg(
            Arg::new("PATH")
                .required(true)
                .action(ArgAction::Append)
                .value_parser(value_parser!(PathBuf))
                .help("A message, a Maildir, a folder or an mbox"),
        )
}

/// What is told of one message. Several addressees of a bounce are parted by `;`.
#[derive(Debug, Serialize)]
struct Told {
    file: String,
    class: String,
    recipient: Option<String>,
    status: Option<String>,
    address_gone: Option<bool>,
    lang: Option<String>,
    linked: Option<String>,
    item: String,
}

async fn ingest(house: &House, given: &ArgMatches) -> Answered {
    let cx = match house.operator().await {
        Ok(cx) if cx.edition().is_ok() => cx,
        Ok(_) => {
            eprintln!("there is no edition to which mail could belong; found one first");
            return Answered::Failed;
        }
        Err(error) => {
            eprintln!("{error}");
            return Answered::Failed;
        }
    };
    let json = given.get_flag("json");
    let mut out = io::stdout();
    let mut well = true;
    for path in given.get_many::<PathBuf>("PATH").into_iter().flatten() {
        if !path.exists() {
            eprintln!("there is no {}", path.display());
            return Answered::Misunderstood;
        }
    }
    for path in given.get_many::<PathBuf>("PATH").into_iter().flatten() {
        for file in files(path) {
            let taken = match file {
                Ok(file) => one_file(&cx, &file, json, &mut out).await,
                Err(error) => Err(format!("{}: {error}", path.display())),
            };
            if let Err(words) = taken {
                eprintln!("{words}");
                well = false;
            }
        }
    }
    if well { Answered::Done } else { Answered::Failed }
}

/// The files under a path, in order; of a Maildir those in `new` and `cur`, and none that is being written in `tmp`.
fn files(path: &Path) -> Vec<io::Result<PathBuf>> {
    if !path.is_dir() {
        return vec![Ok(path.to_owned())];
    }
    let maildir = ["new", "cur"].map(|part| path.join(part));
    if maildir.iter().all(|part| part.is_dir()) {
        return maildir.iter().flat_map(|part| files(part)).collect();
    }
    let listed = fs::read_dir(path).and_then(|entries| entries.map(|entry| entry.map(|e| e.path())).collect::<io::Result<Vec<_>>>());
    match listed {
        Ok(mut entries) => {
            entries.sort();
            entries.iter().filter(|entry| !hidden(entry)).flat_map(|entry| files(entry)).collect()
        }
        Err(error) => vec![Err(error)],
    }
}

fn hidden(path: &Path) -> bool {
    path.file_name().is_some_and(|name| name.as_encoded_bytes().starts_with(b"."))
}

async fn one_file(cx: &Cx, path: &Path, json: bool, out: &mut (impl Write + Send)) -> Result<(), String> {
    let name = path.display().to_string();
    let unread = |error: io::Error| format!("{name}: {error}");
    if is_mbox(path).map_err(unread)? {
        for piece in received::mbox(BufReader::new(File::open(path).map_err(unread)?)) {
            let piece = piece.map_err(unread)?;
            if piece.cut {
                eprintln!("{name}: the file ends within the message at byte {}", piece.offset);
            }
            if piece.too_long {
                eprintln!("{name}: the message at byte {} is longer than is kept; its beginning is taken in", piece.offset);
            }
            take(cx, &format!("{name}#{}", piece.offset), &piece.bytes, json, out).await?;
        }
        return Ok(());
    }
    let mut bytes = Vec::new();
    let limit = u64::try_from(SIZE_LIMIT).unwrap_or(u64::MAX);
    let more = File::open(path).and_then(|file| {
        let read = file.take(limit + 1).read_to_end(&mut bytes)?;
        Ok(u64::try_from(read).unwrap_or(u64::MAX) > limit)
    });
    if more.map_err(unread)? {
        eprintln!("{name}: longer than is kept; its beginning is taken in");
        bytes.truncate(SIZE_LIMIT);
    }
    take(cx, &name, &bytes, json, out).await
}

/// An mbox begins with a separator (RFC 4155). What calls itself a message, or lies in a Maildir, is one message, even if its server gave it one.
fn is_mbox(path: &Path) -> io::Result<bool> {
    let in_maildir = path.parent().and_then(Path::file_name).is_some_and(|folder| folder == "new" || folder == "cur");
    if in_maildir || path.extension().is_some_and(|ext| ext.eq_ignore_ascii_case("eml")) {
        return Ok(false);
    }
    let mut start = [0; 5];
    let mut file = File::open(path)?;
    let mut had = 0;
    while had < start.len() {
        match file.read(&mut start[had..])? {
            0 => return Ok(false),
            more => had += more,
        }
    }
    Ok(&start == b"From ")
}

async fn take(cx: &Cx, name: &str, bytes: &[u8], json: bool, out: &mut (impl Write + Send)) -> Result<(), String> {
    let fault = |error: MailFault| format!("{name}: {error}");
    let kept = arrive(cx, bytes, name).await.map_err(fault)?;
    let message = if kept.state == State::Stored { sort(cx, kept.id).await.map_err(fault)? } else { kept };
    let told = tell(cx, name, &message).await.map_err(fault)?;
    let line = if json { serde_json::to_string(&told).map_err(|e| e.to_string())? } else { plain(&told) };
    writeln!(out, "{line}").map_err(|e| e.to_string())
}

async fn tell(cx: &Cx, name: &str, message: &Message) -> Result<Told, MailFault> {
    let edition = cx.edition()?;
    let read = cx.read(SEE).await?;
    let message = store::message(&read, edition, message.id).await?.ok_or(MailFault::NotThere)?;
    let item = match message.item {
        Some(item) => correspondence::store::one(&read, edition, item).await?.map(|item| item.reference),
        None => None,
    };
    let linked = match message.consignment {
        Some(id) => match letters::store::consignment(&read, edition, id).await? {
            Some(c) => letters::store::letter(&read, edition, c.letter).await?.map(|letter| format!("{}/{}", letter.reference, c.alpha3)),
            None => None,
        },
        None => None,
    };
    let joined = |of: &dyn Fn(&crate::message::Unreached) -> &str| {
        let all: Vec<&str> = message.unreached.iter().map(of).collect();
        (!all.is_empty()).then(|| all.join(";"))
    };
    Ok(Told {
        file: name.to_owned(),
        class: message.class.clone().unwrap_or_default(),
        recipient: joined(&|u| &u.address),
        status: joined(&|u| &u.status),
        address_gone: (!message.unreached.is_empty()).then(|| message.unreached.iter().any(|u| u.gone)),
        lang: message.lang.clone(),
        linked,
        item: item.unwrap_or_else(|| format!("triage/{}", message.id)),
    })
}

/// For a person: what it is, from which file, and where it ended.
fn plain(told: &Told) -> String {
    let linked = told.linked.as_deref().map(|l| format!(" ({l})")).unwrap_or_default();
    format!("{}: {} -> {}{linked}", told.file, told.class, told.item)
}
