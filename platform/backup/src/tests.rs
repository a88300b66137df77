//! A house through a backup and back: both directions, cut files, targets that hold something, attempts that were cut.

use std::fs;
use std::path::{Path, PathBuf};

use kernel::Id;
use ledger::{Chance, Change, Clock, Ledger, Verb};
use store::{Column, DataDir, Database, FileStore, Migration, Secret, Store, View, params};
use testdb::{Place, on_postgres, on_sqlite};

use crate::{Archive, BackupFault, Because, Counts, Origin, Packing, Parts, Piece, Pieces, Restoring, Snapshot, Target, unfinished};

const THINGS: Migration = Migration {
    name: "m20210102_things",
    sql: "create table thing (id UUID primary key, parent UUID references thing (id), at BIGINT, ok BOOLEAN, note TEXT, file TEXT);
          create table a_part (thing UUID not null references thing (id), note TEXT not null, primary key (thing, note));
          create table seeded (code TEXT primary key); insert into seeded values ('made by the migration');",
};
const LATER: Migration = Migration { name: "m20210103_things", sql: "alter table thing add column more TEXT" };
const VIEW: View = View { name: "thing_v", sql: "select id, note from thing" };
const FILES: &[&str] = &["select file from thing where file is not null"];
const KEY: [u8; 32] = [7; 32];

fn migrations(later: bool) -> Vec<Migration> {
    let own = [ledger::MIGRATIONS, &[THINGS]].concat();
    if later { [own, vec![LATER]].concat() } else { own }
}

/// A house at a place.
struct House {
    dir: DataDir,
    database: Database,
}

fn house(folder: PathBuf, postgres: Option<&String>) -> House {
    let dir = DataDir::at(folder);
    let database = postgres.map_or_else(|| Database::File(dir.database()), |url| Database::Postgres(url.clone()));
    House { dir, database }
}

impl House {
    fn ledger(&self, store: Store) -> Ledger {
        let secret = Secret::from_bytes(KEY);
        let files = FileStore::folder(&self.dir, secret.clone());
        Ledger::new(store, files, secret, Clock::system(), Chance::system(), vec![], vec![], Some(self.dir.heads()))
    }

    /// A thousand and some rows that refer to each other against the order of their ids, five hundred of them with a record, one file.
    async fn filled(&self) {
        DataDir::open(self.dir.path()).expect("made");
        self.dir.put_secret(&Secret::from_bytes(KEY)).expect("its key");
        let store = Store::open(&self.database).await.expect("opened");
        store.migrate(&migrations(false), &[VIEW]).await.expect("migrated");
        let ledger = self.ledger(store);
        let file = ledger.operator(None).files().put(b"a scan".to_vec()).await.expect("kept");
        let tx = ledger.store().write().await.expect("write");
        let id = |n: u16| Id::from_random([[(n >> 8) as u8, n as u8], [n as u8; 2]].concat().repeat(4).try_into().expect("sixteen"));
        for n in (0..1207_u16).rev() {
            let parent = (n < 1206).then(|| id(n + 1));
            let note = (n % 3 > 0).then(|| format!("n° {n} \"فكرة\"\n想法"));
            let file = (n == 5).then(|| file.to_string());
            tx.run(
                "insert into thing (id, parent, at, ok, note, file) values ($1, $2, $3, $4, $5, $6)",
                params![id(n), parent, (n % 2 > 0).then_some(i64::MIN + i64::from(n)), (n % 5 > 0).then_some(n % 2 > 0), note, file],
            )
            .await
            .expect("inserted");
            tx.run("insert into a_part (thing, note) values ($1, 'x')", params![id(n)]).await.expect("inserted");
        }
        ledger.open_epoch(&tx, &Change::event(kernel::Kind::new("thing").at(id(1)), Verb("founded"))).await.expect("recorded");
        tx.commit().await.expect("committed");
        ledger.seal().await.expect("sealed");
        let store = ledger.store().clone();
        drop(ledger);
        store.close().await.expect("closed");
    }

    fn target(&self, later: bool) -> Target {
        Target {
            dir: self.dir.clone(),
            database: self.database.clone(),
            parts: Parts { database: matches!(self.database, Database::File(_)), files: true, key: true, heads: true },
            s3: None,
            secret: Secret::from_bytes(KEY),
            migrations: migrations(later),
            views: vec![VIEW],
            clocks: (Clock::system(), Chance::system()),
        }
    }

    async fn back_up(&self, to: &Path) -> Result<Counts, BackupFault> {
        let store = Store::open(&self.database).await.expect("opened");
        let secret = Secret::from_bytes(KEY);
        let files = FileStore::folder(&self.dir, secret.clone());
        let heads = self.dir.heads();
        let origin = Origin {
            store: &store,
            files: Some(&files),
            named: FILES,
            also_named: |_| Box::pin(async { Ok(vec![]) }),
            secret: &secret,
            heads: &heads,
            demo: None,
            program: "0",
            at: "2021-02-15T09:00:00Z".into(),
        };
        let mut snapshot = Snapshot::take(&origin).await?;
        Packing::begin(to, snapshot.header())?.all(&mut snapshot).await
    }

    async fn restore(&self, from: &Path, later: bool) -> Result<Counts, BackupFault> {
        let target = self.target(later);
        let (header, _) = Archive::check(from, &target.secret).await?;
        target.knows(&header)?;
        target.look().await?;
        DataDir::open(self.dir.path()).expect("made");
        Restoring::all(&target, &mut Archive::open(from)?, Because::Restored).await
    }
}

/// All rows of a backup but those by which a restored house differs from its origin: the new epoch, and the record of it.
async fn rows(path: &Path) -> Vec<(String, Vec<store::sql::Value>)> {
    let mut archive = Archive::open(path).expect("a backup");
    let mut all = Vec::new();
    while let Some(piece) = archive.next().await.expect("whole") {
        let Piece::Rows { table, rows } = piece else { continue };
        let name = archive.header().tables[table].name.clone();
        let restored = Some("restored".to_owned()).bind();
        all.extend(rows.into_iter().filter(|row| name != "ledger_epoch" && !row.contains(&restored)).map(|row| (name.clone(), row)));
    }
    all.sort_by_key(|row| format!("{row:?}"));
    all
}

async fn there_and_back(place: &Place, first: Option<&String>, second: Option<&String>) {
    let origin = house(place.dir.join("origin"), first);
    origin.filled().await;
    let (once, twice) = (place.dir.join("once"), place.dir.join("twice"));
    let counts = origin.back_up(&once).await.expect("a backup");
    assert_eq!((counts.files, &counts.missing, counts.head.as_ref().map(|h| h.0)), (1, &vec![], Some(1)));
    assert!(origin.back_up(&once).await.is_err(), "a backup is not written over");
    let copy = house(place.dir.join("copy"), second);
    copy.restore(&once, false).await.expect("restored");
    assert_eq!(unfinished(&copy.dir), None);
    assert!(crate::held(&copy.dir).exists());
    copy.back_up(&twice).await.expect("a backup of the copy");
    let (before, after) = (rows(&once).await, rows(&twice).await);
    assert_eq!(before.len(), 2 * 1207 + 2, "all rows, and the record that was there");
    assert_eq!(before, after);
    let ledger = copy.ledger(Store::open(&copy.database).await.expect("opened"));
    assert_eq!(ledger.seal().await.expect("sealed"), 1);
    let report = ledger.verify().await.expect("verified");
    assert_eq!((report.faults, report.sealed, report.heads), (vec![], 2, 2));
    let read = ledger.store().read().await.expect("read");
    assert_eq!(read.number("select count(*) from thing_v", params![]).await.expect("the view is there"), 1207);
    assert_eq!(read.number("select count(*) from seeded", params![]).await.expect("asked"), 1, "not twice");
    drop(read);
    let broken = ledger.store().write().await.expect("write");
    let stray = broken.run("insert into a_part (thing, note) values ($1, 'y')", params![Id::from_random([250; 16])]).await;
    assert!(matches!(stray, Err(store::StoreError::Reference(_))), "references hold at once again: {stray:?}");
    drop(broken);
    let again = copy.restore(&once, false).await.expect_err("it is not empty");
    assert!(matches!(again, BackupFault::NotEmpty(_)), "{again}");
}

#[test]
fn a_house_is_the_same_after_a_backup_on_the_other_engine() {
    on_sqlite(async |place| there_and_back(&place, None, None).await);
    on_postgres(async |place| there_and_back(&place, None, place.postgres.as_ref()).await);
    on_postgres(async |place| there_and_back(&place, place.postgres.as_ref(), None).await);
}

#[test]
fn a_backup_that_is_cut_or_changed_anywhere_is_refused_before_anything_is_touched() {
    on_sqlite(async |place| {
        let origin = house(place.dir.join("origin"), None);
        origin.filled().await;
        let (whole, bad) = (place.dir.join("whole"), place.dir.join("bad"));
        origin.back_up(&whole).await.expect("a backup");
        let bytes = fs::read(&whole).expect("read");
        let copy = house(place.dir.join("copy"), None);
        let mut wrong: Vec<Vec<u8>> = (0..60).map(|n| bytes[..bytes.len() * n / 60].to_vec()).collect();
        wrong.push(bytes[..bytes.len() - 1].to_vec());
        wrong.push([&bytes[..], b"x"].concat());
        wrong.push([&bytes[..], &bytes[..]].concat());
        wrong.extend((1..60).map(|n| {
            let mut changed = bytes.clone();
            changed[bytes.len() * n / 60] ^= 0x10;
            changed
        }));
        for (n, bytes) in wrong.into_iter().enumerate() {
            fs::write(&bad, bytes).expect("written");
            let refused = copy.restore(&bad, false).await.expect_err(&format!("case {n}"));
            assert!(matches!(refused, BackupFault::Damaged(_) | BackupFault::NoBackup(_)), "case {n}: {refused}");
            assert!(!copy.dir.path().exists(), "case {n}: nothing was made");
        }
        copy.restore(&whole, false).await.expect("the whole one");
    });
}

#[test]
fn an_older_backup_is_brought_up_to_date_and_a_newer_one_is_refused() {
    on_sqlite(async |place| {
        let origin = house(place.dir.join("origin"), None);
        origin.filled().await;
        let (old, new) = (place.dir.join("old"), place.dir.join("new"));
        origin.back_up(&old).await.expect("a backup");
        let copy = house(place.dir.join("copy"), None);
        copy.restore(&old, true).await.expect("restored by a later program");
        copy.back_up(&new).await.expect("a backup of the later schema");
        let third = house(place.dir.join("third"), None);
        let refused = third.restore(&new, false).await.expect_err("an older program");
        assert!(refused.to_string().contains("newer convoke"), "{refused}");
        assert!(!third.dir.path().exists());
        let other = Archive::check(&new, &Secret::from_bytes([1; 32])).await.expect_err("another key");
        assert!(matches!(other, BackupFault::OtherKey { .. }), "{other}");
    });
}

#[test]
fn an_attempt_that_was_cut_is_taken_away_by_the_next_and_a_directory_of_others_is_left_alone() {
    on_sqlite(async |place| {
        let origin = house(place.dir.join("origin"), None);
        origin.filled().await;
        let whole = place.dir.join("whole");
        origin.back_up(&whole).await.expect("a backup");
        let copy = house(place.dir.join("copy"), None);
        DataDir::open(copy.dir.path()).expect("made");
        let target = copy.target(false);
        // As a kill leaves it: the mark, the key, a file, an empty database.
        let mut stopped = Archive::open(&whole).expect("a backup");
        let mut half = Half { inner: &mut stopped, left: 5 };
        assert!(Restoring::all(&target, &mut half, Because::Restored).await.is_err());
        assert!(unfinished(&copy.dir).is_some());
        copy.restore(&whole, false).await.expect("the next attempt");
        assert_eq!(unfinished(&copy.dir), None);

        let foreign = house(place.dir.join("thesis"), None);
        fs::create_dir(foreign.dir.path()).expect("made");
        fs::write(foreign.dir.path().join("chapter-1.txt"), "my work").expect("written");
        let refused = foreign.restore(&whole, false).await.expect_err("refused");
        assert!(matches!(refused, BackupFault::NotEmpty(_)), "{refused}");
        assert_eq!(fs::read_dir(foreign.dir.path()).expect("read").count(), 1);
    });
}

/// A stream that breaks off.
struct Half<'a> {
    inner: &'a mut Archive,
    left: u32,
}

impl Pieces for Half<'_> {
    fn header(&self) -> &crate::Header {
        self.inner.header()
    }

    async fn next(&mut self) -> Result<Option<Piece>, BackupFault> {
        if self.left == 0 {
            return Err(BackupFault::Damaged("the line was cut".into()));
        }
        self.left -= 1;
        self.inner.next().await
    }

    fn counts(&self) -> &Counts {
        self.inner.counts()
    }
}
