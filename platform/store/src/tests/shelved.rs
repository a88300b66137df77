//! Files in an S3-compatible store: the same promises as in a folder, against a server that others wrote.

use std::time::{Duration, Instant};

use shelf::{ACCESS_KEY, BUCKET, SECRET_KEY, Shelf};
use testdb::on_sqlite;

use crate::{FileStore, FilesFault, S3Settings, Secret};

fn files(endpoint: String, secret_key: &str) -> FileStore {
    let settings = S3Settings {
        endpoint,
        bucket: BUCKET.into(),
        region: "eu-central-1".into(),
        access_key: ACCESS_KEY.into(),
        secret_key: secret_key.into(),
    };
    FileStore::s3(&settings, Secret::from_bytes([1; 32])).expect("settings")
}

#[test]
fn in_an_s3_compatible_store_a_file_is_kept_once_and_damage_and_loss_are_named() {
    on_sqlite(async |place| {
        let shelf = Shelf::start(&place.dir.join("shelf"), 0).expect("a store");
        let files = files(shelf.endpoint(), SECRET_KEY);
        let id = files.put(b"note verbale".to_vec()).await.expect("kept");
        assert_eq!(files.put(b"note verbale".to_vec()).await.expect("kept"), id);
        assert_eq!(files.get(id).await.expect("there"), b"note verbale");
        assert_eq!(std::fs::read(shelf.object(&id.to_string())).expect("an object"), b"note verbale", "under the name that tells nothing");
        let large: Vec<u8> = (0..12 * 1024 * 1024_u32).map(|n| (n % 251) as u8).collect();
        let scan = files.put(large.clone()).await.expect("the largest upload");
        assert!(files.get(scan).await.expect("there") == large);
        let missing = files.name(b"other");
        assert!(matches!(files.get(missing).await, Err(FilesFault::Missing(name)) if name == missing));
        std::fs::write(shelf.object(&id.to_string()), "changed").expect("written");
        assert!(matches!(files.get(id).await, Err(FilesFault::Damaged(_))));
        files.put(b"note verbale".to_vec()).await.expect("kept again");
        assert_eq!(files.get(id).await.expect("whole again"), b"note verbale");
    });
}

#[test]
fn an_s3_compatible_store_that_is_away_or_refuses_is_unavailable_soon_and_back_by_itself() {
    on_sqlite(async |place| {
        let folder = place.dir.join("shelf");
        let shelf = Shelf::start(&folder, 0).expect("a store");
        let (port, kept) = (shelf.port(), files(shelf.endpoint(), SECRET_KEY));
        let id = kept.put(b"note verbale".to_vec()).await.expect("kept");
        let refused = files(shelf.endpoint(), "another secret").put(b"x".to_vec()).await;
        assert!(matches!(refused, Err(FilesFault::Unavailable(_))), "{refused:?}");
        drop(shelf);
        #[expect(clippy::disallowed_methods, reason = "a test's patience is the machine's time")]
        let asked = Instant::now();
        assert!(matches!(kept.put(b"another".to_vec()).await, Err(FilesFault::Unavailable(_))));
        assert!(matches!(kept.get(id).await, Err(FilesFault::Unavailable(_))), "away is not missing");
        assert!(asked.elapsed() < Duration::from_secs(20), "a person is told before the browser gives up: {:?}", asked.elapsed());
        let _back = Shelf::start(&folder, port).expect("the same port");
        assert_eq!(kept.get(id).await.expect("there"), b"note verbale");
    });
}
