//! The data of a house as it lies, read beside or without its server: what the driver's own list is compared with.

use std::path::Path;

use ledger::{Chance, Clock, Ledger};
use store::{DataDir, Database, FileStore, Store, params};

/// The machine's time: how long a test waits is no matter of the edition.
#[expect(clippy::disallowed_methods, reason = "a test's patience is the machine's time")]
pub fn now() -> std::time::Instant {
    std::time::Instant::now()
}

/// The house's data as it lies, without a server.
pub async fn opened(dir: &Path, database: Option<&str>) -> Ledger {
    let dir = DataDir::open(dir).expect("the directory");
    let place = database.map_or_else(|| Database::File(dir.database()), |url| Database::Postgres(url.to_owned()));
    let store = Store::open(&place).await.expect("opened");
    let secret = dir.secret().expect("the secret");
    let files = FileStore::folder(&dir, secret.clone());
    let clock = Clock::system();
    Ledger::new(store, files, secret, clock, Chance::system(), vec![], vec![], Some(dir.heads()))
}

/// The paths of the first ministries' personal links.
pub async fn links(ledger: &Ledger, number: usize) -> Vec<String> {
    let read = ledger.store().read().await.expect("read");
    let edition = access::edition::current(&read).await.expect("read").expect("an edition");
    let letter = letters::store::letter_by_slug(&read, edition.id, "cl-21-4").await.expect("read").expect("the letter");
    let mut links = Vec::new();
    for consignment in letters::store::consignments(&read, letter.id).await.expect("read").iter().take(number) {
        let link = access::link::of(&read, consignment.id).await.expect("read").expect("a link");
        links.push(format!("/reply/{}", link.token(ledger)));
    }
    links
}

/// What was acknowledged is there, once; each answer has its register number, without gaps; and the trail is whole.
pub async fn check_acknowledged(ledger: &Ledger, acknowledged: &[String]) {
    let read = ledger.store().read().await.expect("read");
    let kept = read.all("select content from replies_answer", params![], |r| r.get::<String>("content")).await.expect("read");
    for message in acknowledged {
        let times = kept.iter().filter(|content| content.contains(&format!("\"{message}\""))).count();
        assert_eq!(times, 1, "{message} was acknowledged and is there {times} times");
    }
    let registered = read.number("select count(*) from correspondence_item where direction = 'in'", params![]).await.expect("counted");
    assert_eq!(registered, i64::try_from(kept.len()).expect("few"), "each answer has its register number, and each number its answer");
    let gaps =
        read.number("select max(number) - count(*) from correspondence_item where direction = 'in'", params![]).await.expect("counted");
    assert_eq!(gaps, 0, "numbers run without gaps");
    drop(read);
    assert_eq!(ledger.verify().await.expect("verified").faults, vec![]);
}
