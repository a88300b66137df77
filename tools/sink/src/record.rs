//! What the server keeps: each accepted mail, on disk before the answer if there is a directory, and the order of events.
//!
//! A file is `000017.mail`: one line of JSON (the envelope and the time), then the bytes of the mail as they came. It is written aside,
//! synced and renamed, and the directory is synced, so a test can count files after any kill. Start with [`read`].

use std::fs::{self, File};
use std::io::{self, Write};
use std::path::{Path, PathBuf};
use std::sync::{Mutex, MutexGuard, PoisonError};
use std::time::{SystemTime, UNIX_EPOCH};

use serde::{Deserialize, Serialize};

/// A mail that the server took upon itself.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Received {
    /// Counted from 1 in the directory, or since the start.
    pub number: u64,
    /// Microseconds since 1970-01-01T00:00:00Z, at the end of the text.
    pub at: i64,
    /// The return path; empty for `<>`.
    pub from: String,
    /// The recipients that were accepted.
    pub to: Vec<String>,
    /// Whether the connection was encrypted.
    pub encrypted: bool,
    /// The text, dots undoubled, without the final dot.
    pub bytes: Vec<u8>,
}

#[derive(Serialize, Deserialize)]
struct FirstLine {
    number: u64,
    at: i64,
    from: String,
    to: Vec<String>,
    encrypted: bool,
}

/// Something that happened in a session.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Event {
    /// The connection, counted from 1.
    pub session: u64,
    /// What happened.
    pub what: What,
}

/// What happened.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum What {
    /// A client connected.
    Connected,
    /// The TLS handshake succeeded.
    Encrypted,
    /// User and password were right.
    SignedIn,
    /// A reply other than 354 was sent: its code, and the verb it answers.
    Said(u16, String),
    /// 354 was sent.
    GoAhead,
    /// The first byte of a text arrived.
    TextBegan,
    /// The final dot arrived.
    TextEnded,
    /// The mail with this number is on record (and on disk, if there is a directory).
    Recorded(u64),
    /// The client was gone in the middle of a text; nothing was recorded.
    CutOff,
    /// The connection ended.
    Closed,
}

/// The record of one server.
pub(crate) struct Record {
    directory: Option<PathBuf>,
    kept: Mutex<Kept>,
}

#[derive(Default)]
struct Kept {
    last: u64,
    received: Vec<Received>,
    events: Vec<Event>,
}

impl Record {
    pub(crate) fn new(directory: Option<PathBuf>) -> io::Result<Self> {
        let last = match &directory {
            None => 0,
            Some(directory) => {
                fs::create_dir_all(directory)?;
                numbers(directory)?.last().copied().unwrap_or(0)
            }
        };
        Ok(Self { directory, kept: Mutex::new(Kept { last, ..Kept::default() }) })
    }

    fn kept(&self) -> MutexGuard<'_, Kept> {
        self.kept.lock().unwrap_or_else(PoisonError::into_inner)
    }

    pub(crate) fn received(&self) -> Vec<Received> {
        self.kept().received.clone()
    }

    pub(crate) fn events(&self) -> Vec<Event> {
        self.kept().events.clone()
    }

    pub(crate) fn note(&self, session: u64, what: What) {
        self.kept().events.push(Event { session, what });
    }

    /// Keeps a mail; its number is given here. When this returns, it is on disk.
    pub(crate) fn keep(&self, session: u64, mut mail: Received) -> io::Result<()> {
        let mut kept = self.kept();
        mail.number = kept.last + 1;
        #[expect(clippy::disallowed_methods, reason = "the sink is a program of its own, and notes when a mail came")]
        let now = SystemTime::now();
        mail.at = now.duration_since(UNIX_EPOCH).map_or(0, |d| i64::try_from(d.as_micros()).unwrap_or(i64::MAX));
        if let Some(directory) = &self.directory {
            write(directory, &mail)?;
        }
        kept.last = mail.number;
        kept.events.push(Event { session, what: What::Recorded(mail.number) });
        kept.received.push(mail);
        Ok(())
    }
}

fn write(directory: &Path, mail: &Received) -> io::Result<()> {
    let first = FirstLine { number: mail.number, at: mail.at, from: mail.from.clone(), to: mail.to.clone(), encrypted: mail.encrypted };
    let aside = directory.join(format!("{:06}.part", mail.number));
    let mut file = File::create(&aside)?;
    file.write_all(&serde_json::to_vec(&first)?)?;
    file.write_all(b"\n")?;
    file.write_all(&mail.bytes)?;
    file.sync_all()?;
    fs::rename(&aside, directory.join(format!("{:06}.mail", mail.number)))?;
    File::open(directory)?.sync_all()
}

/// All mails that a directory holds, in the order of their numbers.
pub fn read(directory: &Path) -> io::Result<Vec<Received>> {
    numbers(directory)?.into_iter().map(|number| read_one(&directory.join(format!("{number:06}.mail")))).collect()
}

fn read_one(path: &Path) -> io::Result<Received> {
    let file = fs::read(path)?;
    let end = file.iter().position(|&b| b == b'\n').ok_or_else(|| io::Error::other("no first line"))?;
    let first: FirstLine = serde_json::from_slice(&file[..end])?;
    let FirstLine { number, at, from, to, encrypted } = first;
    Ok(Received { number, at, from, to, encrypted, bytes: file[end + 1..].to_vec() })
}

fn numbers(directory: &Path) -> io::Result<Vec<u64>> {
    let mut numbers = Vec::new();
    for entry in fs::read_dir(directory)? {
        let name = entry?.file_name();
        let number: Option<u64> = name.to_str().and_then(|n| n.strip_suffix(".mail")).and_then(|n| n.parse().ok());
        numbers.extend(number);
    }
    numbers.sort_unstable();
    Ok(numbers)
}
