//! A running house as a stream, of one instant: one reading transaction, whatever is written meanwhile.

use std::collections::BTreeSet;
use std::io::{BufRead, BufReader, Read};
use std::path::Path;

use ledger::trail;
use store::sql::Value;
use store::{Conn, FileId, FileStore, Secret, Store, applied_migrations, params};

use crate::piece::{Counts, FORMAT, Header, Piece, Pieces};
use crate::{BackupFault, sql};

/// A house to be read.
pub struct Origin<'a> {
    /// Its database.
    pub store: &'a Store,
    /// Its files; `None` if they stay where they are.
    pub files: Option<&'a FileStore>,
    /// Queries of one `TEXT` column `file` each: which stored files its rows name.
    pub named: &'a [&'static str],
    /// Names that are found otherwise, from the same reading transaction.
    pub also_named: for<'c> fn(&'c Conn) -> Names<'c>,
    /// Its key, for the fingerprint.
    pub secret: &'a Secret,
    /// `heads.log`.
    pub heads: &'a Path,
    /// What a demo remembers.
    pub demo: Option<serde_json::Value>,
    /// The version of this program.
    pub program: &'a str,
    /// The machine's time, RFC 3339.
    pub at: String,
}

/// What a query for further names gives.
pub type Names<'c> = std::pin::Pin<Box<dyn Future<Output = Result<Vec<String>, store::StoreError>> + Send + 'c>>;

/// Bytes of noted heads in one piece.
const HEADS: usize = 256 * 1024;

/// A house, being read.
pub struct Snapshot {
    header: Header,
    counts: Counts,
    conn: Conn,
    /// The table at hand, its key, and the values of the key of its last row that was read.
    table: usize,
    key: Vec<usize>,
    after: Option<Vec<Value>>,
    files: Option<FileStore>,
    names: Vec<String>,
    heads: Option<BufReader<std::io::Take<std::fs::File>>>,
}

impl Snapshot {
    /// Takes the instant. What was committed before is in it, what is committed later is not.
    pub async fn take(origin: &Origin<'_>) -> Result<Self, BackupFault> {
        // Noted before the instant, so that no head is noted of a record that is not in it: the length is taken first.
        let noted = std::fs::File::open(origin.heads).ok().and_then(|file| file.metadata().ok().map(|m| (file, m.len())));
        let conn = origin.store.read().await?;
        let migrations = applied_migrations(&conn).await?;
        let tables = sql::tables(&conn).await?;
        let mut names = BTreeSet::new();
        if origin.files.is_some() {
            for query in origin.named {
                names.extend(conn.all(query, params![], |r| r.get::<Option<String>>("file")).await?.into_iter().flatten());
            }
            names.extend((origin.also_named)(&conn).await?);
        }
        let mut counts = Counts::none(tables.len());
        counts.head = trail::last(&conn).await?;
        let header = Header {
            format: FORMAT,
            program: origin.program.to_owned(),
            at: origin.at.clone(),
            migrations,
            tables,
            key: origin.secret.fingerprint(),
            files: origin.files.is_some(),
            demo: origin.demo.clone(),
        };
        // What is appended later is not read.
        let heads = noted.map(|(file, length)| BufReader::new(file.take(length)));
        let (files, names) = (origin.files.cloned(), names.into_iter().rev().collect());
        Ok(Self { header, counts, conn, table: 0, key: Vec::new(), after: None, files, names, heads })
    }

    /// The next rows of the tables; `None` when all are read.
    async fn rows(&mut self) -> Result<Option<Piece>, BackupFault> {
        while let Some(table) = self.header.tables.get(self.table) {
            if self.key.is_empty() {
                self.key = sql::key(&self.conn, table).await?;
            }
            let rows = sql::page(&self.conn, table, &self.key, self.after.as_deref()).await?;
            self.after = rows.last().map(|row| self.key.iter().map(|at| row[*at].clone()).collect());
            let at = self.table;
            if i64::try_from(rows.len()).is_ok_and(|n| n < sql::PAGE) {
                (self.table, self.after) = (self.table + 1, None);
                self.key.clear();
            }
            if !rows.is_empty() {
                return Ok(Some(Piece::Rows { table: at, rows }));
            }
        }
        Ok(None)
    }

    /// The next stored file. One that is missing is told at the end: a backup of a damaged house is better than none.
    async fn file(&mut self) -> Result<Option<Piece>, BackupFault> {
        let Some(files) = &self.files else { return Ok(None) };
        while let Some(name) = self.names.pop() {
            let found = match name.parse::<FileId>() {
                Ok(id) => files.get(id).await,
                Err(fault) => Err(fault),
            };
            match found {
                Ok(bytes) => return Ok(Some(Piece::File { name, bytes })),
                Err(fault @ store::FilesFault::Unavailable(_)) => return Err(fault.into()),
                Err(_) => self.counts.missing.push(name),
            }
        }
        Ok(None)
    }

    fn heads(&mut self) -> Result<Option<Piece>, BackupFault> {
        let Some(noted) = &mut self.heads else { return Ok(None) };
        let mut lines = String::new();
        while lines.len() < HEADS {
            let read = noted.read_line(&mut lines).map_err(BackupFault::io(Path::new("heads.log")))?;
            if read == 0 {
                self.heads = None;
                break;
            }
        }
        Ok((!lines.is_empty()).then_some(Piece::Heads(lines)))
    }
}

impl Pieces for Snapshot {
    fn header(&self) -> &Header {
        &self.header
    }

    async fn next(&mut self) -> Result<Option<Piece>, BackupFault> {
        let piece = match self.rows().await? {
            Some(rows) => Some(rows),
            None => match self.file().await? {
                Some(file) => Some(file),
                None => self.heads()?,
            },
        };
        if let Some(piece) = &piece {
            self.counts.add(piece);
        }
        Ok(piece)
    }

    fn counts(&self) -> &Counts {
        &self.counts
    }
}
