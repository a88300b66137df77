//! A stream as a house: everything beside the database first, under a mark, and then the database in one transaction. What is cut leaves a
//! directory that is known as unfinished, and an empty database.

use std::fs;
use std::path::Path;

use kernel::{Id, Kind};
use ledger::{Chance, Change, Clock, Ledger, Verb, trail};
use store::{DataDir, Database, FileStore, Migration, S3Settings, Secret, Store, View, Writer, is_empty, write_durably};

use crate::piece::{Counts, Header, Piece, Pieces};
use crate::sql::{self, Reference};
use crate::unfinished::{self, Parts};
use crate::{BackupFault, unfinished as attempt};

/// What a demo remembers, beside its database.
pub(crate) const DEMO: &str = "demo.json";

/// While this file is in the data directory no mail leaves: what waited at the instant of the backup may have left after it.
pub(crate) const HELD: &str = "mail-held";

/// The house itself, as the trail speaks of it.
const INSTALLATION: Kind = Kind::new("installation");

/// There is one, so that its id is none.
const THE_ONE: [u8; 16] = [0; 16];

/// Why a house is filled.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Because {
    /// It is restored from a backup: mail is held until a person has looked.
    Restored,
    /// It goes on here, and nowhere else.
    Moved,
}

/// Where a house is to be.
pub struct Target {
    /// The directory.
    pub dir: DataDir,
    /// The database.
    pub database: Database,
    /// What of it is to be filled.
    pub parts: Parts,
    /// Where files are, if not in the directory.
    pub s3: Option<S3Settings>,
    /// The key of the house.
    pub secret: Secret,
    /// All migrations of this program.
    pub migrations: Vec<Migration>,
    /// All its views.
    pub views: Vec<View>,
    /// Clock and chance, for the record that this is.
    pub clocks: (Clock, Chance),
}

impl Target {
    /// Refuses what is not empty, and takes away what an attempt that was cut had left. Makes nothing.
    pub async fn look(&self) -> Result<(), BackupFault> {
        let there = match &self.database {
            Database::File(path) => path.exists(),
            Database::Postgres(_) => true,
        };
        if there {
            let store = Store::open(&self.database).await.map_err(|e| BackupFault::NotEmpty(format!("{:?} ({e})", self.database)))?;
            let empty = is_empty(&store.read().await?).await?;
            store.close().await?;
            if !empty {
                let which = match &self.database {
                    Database::File(path) => path.display().to_string(),
                    Database::Postgres(_) => "the database".to_owned(),
                };
                return Err(BackupFault::NotEmpty(which));
            }
        }
        if let Some(parts) = attempt::unfinished(&self.dir) {
            unfinished::clear(&self.dir, parts)?;
        }
        if self.parts.files || self.parts.heads {
            self.look_into_directory()?;
        }
        Ok(())
    }

    /// A directory may have been prepared: empty folders, the key, the file of the lock, and an empty database.
    fn look_into_directory(&self) -> Result<(), BackupFault> {
        let path = self.dir.path();
        let Ok(entries) = fs::read_dir(path) else { return Ok(()) };
        for entry in entries {
            let entry = entry.map_err(BackupFault::io(path))?;
            let name = entry.file_name();
            let fits = match name.to_str() {
                Some("convoke.lock" | "convoke.db" | "convoke.db-wal" | "convoke.db-shm") => true,
                Some("files" | "index") => holds_only(&entry.path(), |_| false),
                Some("keys") => holds_only(&entry.path(), |name| name == "secret"),
                _ => false,
            };
            if !fits {
                return Err(BackupFault::NotEmpty(path.display().to_string()));
            }
        }
        Ok(())
    }

    /// Refuses a stream whose schema this program does not know.
    pub fn knows(&self, header: &Header) -> Result<(), BackupFault> {
        match header.migrations.iter().find(|name| !self.migrations.iter().any(|m| m.name == **name)) {
            Some(unknown) => Err(store::SchemaFault::Newer(unknown.clone()).into()),
            None => Ok(()),
        }
    }
}

fn holds_only(folder: &Path, fits: impl Fn(&str) -> bool) -> bool {
    fs::read_dir(folder).is_ok_and(|entries| entries.flatten().all(|e| e.file_name().to_str().is_some_and(&fits)))
}

/// A house being filled.
pub struct Restoring<'a> {
    target: &'a Target,
    header: Header,
    store: Store,
    files: FileStore,
    heads: Option<fs::File>,
    writer: Writer,
    references: Vec<Reference>,
}

impl<'a> Restoring<'a> {
    /// Fills the target with a whole stream. When this returns `Ok` everything is on disk; when it does not, the database is as it was.
    ///
    /// The caller holds the directory's lock and has called [`Target::look`].
    pub async fn all(target: &'a Target, from: &mut impl Pieces, because: Because) -> Result<Counts, BackupFault> {
        target.knows(from.header())?;
        let marked = target.parts != Parts { database: false, files: false, key: false, heads: false };
        if marked {
            unfinished::begin(&target.dir, target.parts)?;
        }
        let mut restoring = Self::begin(target, from.header()).await?;
        while let Some(piece) = from.next().await? {
            restoring.put(piece).await?;
        }
        restoring.end(from.counts(), because).await?;
        if marked {
            unfinished::end(&target.dir)?;
        }
        Ok(from.counts().clone())
    }

    async fn begin(target: &'a Target, header: &Header) -> Result<Self, BackupFault> {
        if target.parts.key {
            target.dir.put_secret(&target.secret)?;
        }
        let files = match &target.s3 {
            Some(s3) => FileStore::s3(s3, target.secret.clone())?,
            None => FileStore::folder(&target.dir, target.secret.clone()),
        };
        let heads = match target.parts.heads {
            true => Some(fs::File::create(target.dir.heads()).map_err(BackupFault::io(&target.dir.heads()))?),
            false => None,
        };
        let store = Store::open(&target.database).await.map_err(|e| store::StoreError::Unavailable(e.to_string()))?;
        let writer = store.write().await?;
        if !is_empty(&writer).await? {
            return Err(BackupFault::NotEmpty("the database".to_owned()));
        }
        writer.build_schema(&target.migrations, &header.migrations).await?;
        let references = sql::begin_to_fill(&writer, &header.tables).await?;
        Ok(Self { target, header: header.clone(), store, files, heads, writer, references })
    }

    async fn put(&mut self, piece: Piece) -> Result<(), BackupFault> {
        match piece {
            Piece::Rows { table, rows } => Ok(sql::insert(&self.writer, &self.header.tables[table], rows).await?),
            Piece::File { name, bytes } => {
                let kept = self.files.put(bytes).await?.to_string();
                if kept == name { Ok(()) } else { Err(BackupFault::Damaged(format!("the stored file {name} is {kept}"))) }
            }
            Piece::Heads(lines) => match &mut self.heads {
                Some(file) => std::io::Write::write_all(file, lines.as_bytes()).map_err(BackupFault::io(&self.target.dir.heads())),
                None => Ok(()),
            },
        }
    }

    async fn end(self, counts: &Counts, because: Because) -> Result<(), BackupFault> {
        let dir = &self.target.dir;
        if let Some(file) = &self.heads {
            file.sync_all().map_err(BackupFault::io(&dir.heads()))?;
            if let Some(demo) = &self.header.demo {
                let path = dir.path().join(DEMO);
                write_durably(&path, demo.to_string().as_bytes()).map_err(BackupFault::io(&path))?;
            }
        }
        if because == Because::Restored {
            let path = held(dir);
            write_durably(&path, format!("{}\n", self.header.at).as_bytes()).map_err(BackupFault::io(&path))?;
        }
        sql::end_to_fill(&self.writer, &self.references).await?;
        if trail::last(&self.writer).await? != counts.head {
            return Err(BackupFault::Damaged("the trail does not end where the backup says".into()));
        }
        self.writer.bring_up_to_date(&self.target.migrations, &self.target.views).await?;
        let (clock, chance) = self.target.clocks.clone();
        let (store, secret) = (self.store.clone(), self.target.secret.clone());
        let ledger = Ledger::new(store, self.files.clone(), secret, clock, chance, vec![], vec![], None);
        let verb = Verb(match because {
            Because::Restored => "restored",
            Because::Moved => "moved",
        });
        let why = Change::event(INSTALLATION.at(Id::from_random(THE_ONE)), verb)
            .with("backup_of", self.header.at.as_str())
            .with("rows", counts.all_rows().to_string())
            .with("files", counts.files.to_string());
        ledger.open_epoch(&self.writer, &why).await?;
        self.writer.commit().await?;
        drop(ledger);
        Ok(self.store.close().await?)
    }
}

/// The file whose presence holds mail.
pub fn held(dir: &DataDir) -> std::path::PathBuf {
    dir.path().join(HELD)
}
