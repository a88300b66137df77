//! A stream as a file: tar, packed with gzip. Written aside, flushed, and only then given its name.

use std::fs::{self, File};
use std::io::{BufWriter, Write};
use std::path::{Path, PathBuf};

use data_encoding::HEXLOWER;
use flate2::Compression;
use flate2::write::GzEncoder;
use serde::{Deserialize, Serialize};
use serde_json::{Value as Json, json};
use sha2::{Digest, Sha256};
use store::sql::Value;

use crate::piece::{Counts, Header, Piece, Pieces};
use crate::{BackupFault, tar};

/// The first entry, by which a backup is known.
pub(crate) const HEADER: &str = "convoke-backup.json";
/// The last entry: the counts, and the digest over all entries before it.
pub(crate) const END: &str = "end.json";

/// The last entry's content.
#[derive(Debug, Serialize, Deserialize)]
pub(crate) struct End {
    pub digest: String,
    pub counts: Counts,
}

/// SHA-256 over names and contents of entries in their order, each preceded by its length.
#[derive(Default)]
pub(crate) struct Whole(Sha256);

impl Whole {
    pub fn add(&mut self, name: &str, bytes: &[u8]) {
        for part in [name.as_bytes(), bytes] {
            self.0.update((part.len() as u64).to_be_bytes());
            self.0.update(part);
        }
    }

    pub fn digest(&self) -> String {
        HEXLOWER.encode(&self.0.clone().finalize())
    }
}

/// A backup being written.
pub struct Packing {
    out: GzEncoder<BufWriter<File>>,
    whole: Whole,
    header: Header,
    entries: u64,
    path: PathBuf,
    aside: PathBuf,
}

impl Packing {
    /// Begins the file. Refuses a name that is taken.
    pub fn begin(path: &Path, header: &Header) -> Result<Self, BackupFault> {
        if path.exists() {
            return Err(BackupFault::NotEmpty(path.display().to_string()));
        }
        let name = path.file_name().unwrap_or_default().to_string_lossy();
        let aside = path.with_file_name(format!(".{name}.{}", std::process::id()));
        let file = open(&aside).map_err(BackupFault::io(&aside))?;
        // Rows and letters pack well at any level; the quickest keeps the reading transaction short.
        let out = GzEncoder::new(BufWriter::new(file), Compression::fast());
        let mut packing = Self { out, whole: Whole::default(), header: header.clone(), entries: 0, path: path.to_owned(), aside };
        let bytes = serde_json::to_vec_pretty(header).expect("a header is plain data");
        packing.entry(HEADER, &bytes)?;
        Ok(packing)
    }

    fn entry(&mut self, name: &str, bytes: &[u8]) -> Result<(), BackupFault> {
        self.whole.add(name, bytes);
        tar::write(&mut self.out, name, bytes).map_err(BackupFault::io(&self.aside))
    }

    /// Writes a piece.
    pub fn put(&mut self, piece: &Piece) -> Result<(), BackupFault> {
        self.entries += 1;
        match piece {
            Piece::Rows { table, rows } => {
                let name = format!("tables/{}/{:08}.jsonl", self.header.tables[*table].name, self.entries);
                self.entry(&name, lines(rows).as_bytes())
            }
            Piece::File { name, bytes } => self.entry(&format!("files/{name}"), bytes),
            Piece::Heads(lines) => self.entry(&format!("heads/{:08}.log", self.entries), lines.as_bytes()),
        }
    }

    /// Writes a whole stream and its end, and gives the file its name. When this returns `Ok`, it is on disk.
    pub async fn all(mut self, from: &mut impl Pieces) -> Result<Counts, BackupFault> {
        while let Some(piece) = from.next().await? {
            self.put(&piece)?;
        }
        let end = End { digest: self.whole.digest(), counts: from.counts().clone() };
        self.entry(END, &serde_json::to_vec_pretty(&end).expect("counts are plain data"))?;
        let io = BackupFault::io(&self.aside);
        tar::end(&mut self.out).map_err(&io)?;
        self.out.try_finish().map_err(&io)?;
        let buffer = self.out.get_mut();
        buffer.flush().map_err(&io)?;
        buffer.get_ref().sync_all().map_err(&io)?;
        // A link and not a rename: a file that came to be under this name meanwhile is not written over. Some file systems have no links.
        match fs::hard_link(&self.aside, &self.path) {
            Err(e) if e.kind() != std::io::ErrorKind::AlreadyExists => fs::rename(&self.aside, &self.path),
            linked => linked,
        }
        .map_err(BackupFault::io(&self.path))?;
        let folder = self.path.parent().filter(|f| !f.as_os_str().is_empty()).unwrap_or(Path::new("."));
        File::open(folder).and_then(|folder| folder.sync_all()).map_err(BackupFault::io(folder))?;
        Ok(end.counts)
    }
}

impl Drop for Packing {
    fn drop(&mut self) {
        // Under its own name it is there, or not at all.
        let _ = fs::remove_file(&self.aside);
    }
}

fn open(path: &Path) -> std::io::Result<File> {
    use std::os::unix::fs::OpenOptionsExt;
    fs::OpenOptions::new().write(true).create(true).truncate(true).mode(0o600).open(path)
}

/// Rows as lines, each a list of values.
fn lines(rows: &[Vec<Value>]) -> String {
    let mut text = String::new();
    for row in rows {
        let values: Vec<Json> = row.iter().map(as_json).collect();
        text.push_str(&Json::Array(values).to_string());
        text.push('\n');
    }
    text
}

fn as_json(value: &Value) -> Json {
    match value {
        Value::Uuid(Some(id)) => json!(id.to_string()),
        Value::BigInt(Some(number)) => json!(number),
        Value::Bool(Some(yes)) => json!(yes),
        Value::String(Some(text)) => json!(text),
        _ => Json::Null,
    }
}
