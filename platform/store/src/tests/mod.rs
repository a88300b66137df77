//! Storage on both engines.

use kernel::{EditionTime, Id, Lang};
use testdb::{Place, on_each_engine, on_sqlite};

mod shelved;

use crate::{DataDir, Database, FileStore, FilesFault, Migration, OpenFault, SchemaFault, Secret, Store, StoreError, View, params};

const FIRST: Migration = Migration {
    name: "m20210101_thing",
    sql: "create table thing (id UUID primary key, lang TEXT not null, at BIGINT not null, ok BOOLEAN not null, note TEXT, size BIGINT);
          create unique index thing_note on thing (note) where ok;",
};
const SECOND: Migration = Migration { name: "m20210102_thing", sql: "alter table thing add column more TEXT" };
const VIEW: View = View { name: "thing_v", sql: "select id, note from thing where ok" };

fn database(place: &Place) -> Database {
    place.postgres.clone().map_or_else(|| Database::File(place.dir.join("convoke.db")), Database::Postgres)
}

async fn opened(place: &Place) -> Store {
    Store::open(&database(place)).await.expect("opened")
}

#[test]
fn every_type_reads_back_as_written() {
    on_each_engine(async |place| {
        let store = opened(&place).await;
        store.migrate(&[FIRST], &[VIEW]).await.expect("migrated");
        let (id, at) = (Id::from_random([9; 16]), EditionTime::from_micros(1_612_310_400_000_001));
        let tx = store.write().await.expect("write");
        let none: Option<String> = None;
        tx.run(
            "insert into thing (id, lang, at, ok, note, size) values ($1, $2, $3, $4, $5, $6)",
            params![id, Lang::Ar, at, true, "العربية", none.as_deref().map(|_| 1_i64)],
        )
        .await
        .expect("inserted");
        tx.run(
            "insert into thing (id, lang, at, ok, note) values ($1, $2, $3, $4, $5)",
            params![Id::from_random([8; 16]), Lang::Zh, at, false, none],
        )
        .await
        .expect("inserted");
        tx.commit().await.expect("on disk");
        let read = store.read().await.expect("read");
        let found = read
            .one("select id, lang, at, ok, note, size from thing where id = $1 and ok = $2", params![id, true], |r| {
                Ok((
                    r.get::<Id>("id")?,
                    r.get::<Lang>("lang")?,
                    r.get::<EditionTime>("at")?,
                    r.get::<bool>("ok")?,
                    r.get::<Option<String>>("note")?,
                    r.get::<Option<i64>>("size")?,
                ))
            })
            .await
            .expect("asked");
        assert_eq!(found, Some((id, Lang::Ar, at, true, Some("العربية".into()), None)));
        assert_eq!(read.number("select count(*) from thing_v", params![]).await.expect("counted"), 1);
        assert!(read.one("select note from thing where not ok", params![], |r| r.get::<String>("note")).await.is_err(), "null is no text");
    });
}

#[test]
fn what_is_not_committed_leaves_nothing_and_a_rule_of_the_schema_has_a_name() {
    on_each_engine(async |place| {
        let store = opened(&place).await;
        store.migrate(&[FIRST], &[]).await.expect("migrated");
        let add = |n: u8| params![Id::from_random([n; 16]), "en", 1_i64, true, "same"];
        let sql = "insert into thing (id, lang, at, ok, note) values ($1, $2, $3, $4, $5)";
        let tx = store.write().await.expect("write");
        tx.run(sql, add(1)).await.expect("inserted");
        drop(tx);
        let tx = store.write().await.expect("write again: the dropped one let go");
        assert_eq!(tx.run(sql, add(2)).await.expect("nothing was left behind"), 1);
        assert!(matches!(tx.run(sql, add(3)).await, Err(StoreError::Unique(_))));
    });
}

#[test]
fn the_schema_goes_forward_only() {
    on_each_engine(async |place| {
        let store = opened(&place).await;
        assert!(matches!(store.expect_schema(&[FIRST], &[VIEW]).await, Err(SchemaFault::Older)));
        store.migrate(&[FIRST], &[VIEW]).await.expect("first");
        store.migrate(&[SECOND, FIRST], &[VIEW]).await.expect("second, in order, under the view");
        store.expect_schema(&[FIRST, SECOND], &[VIEW]).await.expect("exactly this");
        let refused = store.migrate(&[FIRST], &[VIEW]).await.expect_err("the older program");
        assert!(matches!(refused, SchemaFault::Newer(name) if name == SECOND.name));
        assert!(matches!(store.migrate(&[FIRST, FIRST], &[]).await, Err(SchemaFault::Twice(_))));
    });
}

#[test]
fn nodes_that_start_together_migrate_once() {
    on_each_engine(async |place| {
        let starts = (0..4).map(|_| {
            let database = database(&place);
            tokio::spawn(async move {
                let store = Store::open(&database).await.expect("opened");
                store.migrate(&[FIRST, SECOND], &[VIEW]).await
            })
        });
        for start in starts.collect::<Vec<_>>() {
            start.await.expect("no panic").expect("migrated");
        }
    });
}

#[test]
fn many_writers_lose_no_change() {
    on_each_engine(async |place| {
        let store = opened(&place).await;
        store
            .migrate(&[Migration { name: "m1", sql: "create table counter (n BIGINT not null); insert into counter values (0);" }], &[])
            .await
            .expect("migrated");
        let writers = (0..16).map(|_| {
            let store = store.clone();
            tokio::spawn(async move {
                for _ in 0..5 {
                    let tx = store.write().await.expect("write");
                    tx.run("update counter set n = n + 1", params![]).await.expect("counted");
                    tx.commit().await.expect("on disk");
                }
            })
        });
        for writer in writers.collect::<Vec<_>>() {
            writer.await.expect("no panic");
        }
        assert_eq!(store.read().await.expect("read").number("select n from counter", params![]).await.expect("asked"), 80);
    });
}

#[test]
fn a_reader_cannot_write() {
    on_each_engine(async |place| {
        let store = opened(&place).await;
        store.migrate(&[FIRST], &[]).await.expect("migrated");
        let read = store.read().await.expect("read");
        assert!(read.one("delete from thing returning id", params![], |_| Ok(())).await.is_err());
    });
}

#[test]
fn a_damaged_file_is_refused_in_a_sentence_and_left_alone() {
    on_sqlite(async |place| {
        let path = place.dir.join("convoke.db");
        std::fs::write(&path, "this is not a database, but it is long enough to be looked at as one ".repeat(40)).expect("written");
        let before = std::fs::read(&path).expect("read");
        let refused = Store::open(&Database::File(path.clone())).await.expect_err("refused");
        assert!(matches!(refused, OpenFault::Damaged { .. }), "{refused}");
        assert_eq!(std::fs::read(&path).expect("read"), before);
    });
}

#[test]
fn one_server_per_directory_and_one_secret_for_good() {
    on_sqlite(async |place| {
        let dir = DataDir::open(place.dir.join("data")).expect("made");
        let held = dir.lock().expect("locked");
        assert!(dir.lock().expect_err("held").to_string().starts_with("another convoke server"));
        drop(held);
        dir.lock().expect("free again");
        let first = dir.secret().expect("made").code("link", &[b"x"]);
        assert_eq!(dir.secret().expect("read").code("link", &[b"x"]), first);
        assert_ne!(dir.secret().expect("read").code("form", &[b"x"]), first, "a purpose has its own key");
        assert_ne!(dir.secret().expect("read").code("link", &[b"x", b""]), first);
    });
}

#[test]
fn a_file_is_kept_once_under_a_name_that_tells_nothing() {
    on_sqlite(async |place| {
        let dir = DataDir::open(place.dir.join("data")).expect("made");
        let files = FileStore::folder(&dir, Secret::from_bytes([1; 32]));
        let id = files.put(b"note verbale".to_vec()).await.expect("kept");
        assert_eq!(files.put(b"note verbale".to_vec()).await.expect("kept"), id);
        assert_eq!(files.get(id).await.expect("there"), b"note verbale");
        assert_ne!(FileStore::folder(&dir, Secret::from_bytes([2; 32])).name(b"note verbale"), id, "the name is keyed");
        let missing = files.name(b"other");
        assert!(matches!(files.get(missing).await, Err(FilesFault::Missing(_))));
        let name = id.to_string();
        std::fs::write(dir.files().join(&name[..2]).join(&name[2..]), "changed").expect("written");
        assert!(matches!(files.get(id).await, Err(FilesFault::Damaged(_))));
    });
}
