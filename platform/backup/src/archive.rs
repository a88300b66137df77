//! A backup file as a stream. Read to its end it has been checked: form, lengths, digest, counts, and that nothing follows.

use std::fs::File;
use std::io::{self, BufReader, Read};
use std::path::Path;

use flate2::bufread::GzDecoder;
use serde_json::Value as Json;
use store::sql::Value;
use store::{FileStore, Secret};

use crate::packing::{END, End, HEADER, Whole};
use crate::piece::{Counts, FORMAT, Header, Piece, Pieces, Sort, Table};
use crate::{BackupFault, tar};

/// A backup file, being read.
pub struct Archive {
    from: GzDecoder<BufReader<File>>,
    whole: Whole,
    header: Header,
    counts: Counts,
    ended: bool,
    /// The entry that was read last, to say where a damage was noticed.
    at: String,
}

impl Archive {
    /// Opens the file and reads its header.
    pub fn open(path: &Path) -> Result<Self, BackupFault> {
        let file = File::open(path).map_err(BackupFault::io(path))?;
        let mut from = GzDecoder::new(BufReader::new(file));
        let first = tar::read(&mut from).map_err(|e| match e.kind() {
            io::ErrorKind::UnexpectedEof => BackupFault::Damaged("it ends before it begins".into()),
            _ => BackupFault::NoBackup(e.to_string()),
        })?;
        let Some((_, bytes)) = first.filter(|(name, _)| name == HEADER) else {
            return Err(BackupFault::NoBackup(format!("it does not begin with {HEADER}")));
        };
        let json: Json = serde_json::from_slice(&bytes).map_err(|e| BackupFault::Damaged(e.to_string()))?;
        let format = json["format"].as_u64().and_then(|f| u32::try_from(f).ok()).unwrap_or(0);
        if format > FORMAT {
            return Err(BackupFault::NewerFormat(format));
        }
        let header: Header = serde_json::from_value(json).map_err(|e| BackupFault::Damaged(e.to_string()))?;
        let mut whole = Whole::default();
        whole.add(HEADER, &bytes);
        let counts = Counts::none(header.tables.len());
        Ok(Self { from, whole, header, counts, ended: false, at: HEADER.into() })
    }

    /// Reads the whole file, and holds each stored file against its name. Touches nothing. Gives what is in it.
    pub async fn check(path: &Path, secret: &Secret) -> Result<(Header, Counts), BackupFault> {
        let mut archive = Self::open(path)?;
        let (found, needed) = (secret.fingerprint(), archive.header.key.clone());
        if found != needed {
            return Err(BackupFault::OtherKey { found, needed });
        }
        while let Some(piece) = archive.next().await? {
            if let Piece::File { name, bytes } = &piece
                && FileStore::name_by(secret, bytes).to_string() != *name
            {
                return Err(BackupFault::Damaged(format!("the stored file {name} is not what its name says")));
            }
        }
        Ok((archive.header, archive.counts))
    }

    fn damaged(&self, what: impl std::fmt::Display) -> BackupFault {
        BackupFault::Damaged(format!("{what}, after {}", self.at))
    }

    fn entry(&mut self) -> Result<(String, Vec<u8>), BackupFault> {
        match tar::read(&mut self.from) {
            Ok(Some(entry)) => Ok(entry),
            Ok(None) => Err(self.damaged("the end is missing")),
            Err(e) if e.kind() == io::ErrorKind::UnexpectedEof => Err(self.damaged("it is cut off")),
            Err(e) => Err(self.damaged(e)),
        }
    }

    fn end(&mut self, bytes: &[u8]) -> Result<(), BackupFault> {
        let end: End = serde_json::from_slice(bytes).map_err(|e| self.damaged(e))?;
        if end.digest != self.whole.digest() {
            return Err(self.damaged("the digest does not fit"));
        }
        if end.counts.rows != self.counts.rows || end.counts.files != self.counts.files {
            return Err(self.damaged("the numbers of rows and files do not fit"));
        }
        let mut rest = [0_u8; 1];
        let closed = tar::read(&mut self.from).is_ok_and(|entry| entry.is_none());
        // To the end of the packed stream, whose own check comes last, and of the file.
        let nothing = closed && matches!(self.from.read(&mut rest), Ok(0)) && matches!(self.from.get_mut().read(&mut rest), Ok(0));
        if !nothing {
            return Err(self.damaged("it does not end where it says"));
        }
        (self.counts, self.ended) = (end.counts, true);
        Ok(())
    }

    fn piece(&self, name: &str, bytes: Vec<u8>) -> Result<Piece, BackupFault> {
        let text = |bytes: Vec<u8>| String::from_utf8(bytes).map_err(|_| self.damaged(format!("{name} is no text")));
        match name.split_once('/') {
            Some(("tables", rest)) => {
                let table = rest.split('/').next().unwrap_or("");
                let at = self.header.tables.iter().position(|t| t.name == table);
                let at = at.ok_or_else(|| self.damaged(format!("{name} is of no table")))?;
                let rows = text(bytes)?;
                let rows = rows.lines().map(|line| row(&self.header.tables[at], line)).collect::<Option<Vec<_>>>();
                Ok(Piece::Rows { table: at, rows: rows.ok_or_else(|| self.damaged(format!("{name} has a row that is none")))? })
            }
            Some(("files", file)) => Ok(Piece::File { name: file.to_owned(), bytes }),
            Some(("heads", _)) => Ok(Piece::Heads(text(bytes)?)),
            _ => Err(self.damaged(format!("{name} is unknown"))),
        }
    }
}

/// A row of a table; `None` if it does not fit its columns.
fn row(table: &Table, line: &str) -> Option<Vec<Value>> {
    let values: Vec<Json> = serde_json::from_str(line).ok()?;
    (values.len() == table.columns.len()).then_some(())?;
    values.into_iter().zip(&table.columns).map(|(value, (_, sort))| as_value(value, *sort)).collect()
}

fn as_value(value: Json, sort: Sort) -> Option<Value> {
    Some(match (sort, value) {
        (Sort::Uuid, Json::Null) => Value::Uuid(None),
        (Sort::Uuid, Json::String(id)) => Value::Uuid(Some(uuid::Uuid::parse_str(&id).ok()?)),
        (Sort::Bigint, Json::Null) => Value::BigInt(None),
        (Sort::Bigint, Json::Number(number)) => Value::BigInt(Some(number.as_i64()?)),
        (Sort::Boolean, Json::Null) => Value::Bool(None),
        (Sort::Boolean, Json::Bool(yes)) => Value::Bool(Some(yes)),
        (Sort::Text, Json::Null) => Value::String(None),
        (Sort::Text, Json::String(text)) => Value::String(Some(text)),
        _ => return None,
    })
}

impl Pieces for Archive {
    fn header(&self) -> &Header {
        &self.header
    }

    async fn next(&mut self) -> Result<Option<Piece>, BackupFault> {
        if self.ended {
            return Ok(None);
        }
        let (name, bytes) = self.entry()?;
        if name == END {
            self.end(&bytes)?;
            return Ok(None);
        }
        self.whole.add(&name, &bytes);
        let piece = self.piece(&name, bytes)?;
        self.counts.add(&piece);
        self.at = name;
        Ok(Some(piece))
    }

    fn counts(&self) -> &Counts {
        &self.counts
    }
}
