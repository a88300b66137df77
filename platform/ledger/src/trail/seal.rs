//! The sealer: numbers and chains the records that are visible, and notes the head outside the database.

use std::io::Write;
use std::time::Duration;

use data_encoding::HEXLOWER;
use kernel::Id;
use store::{Conn, Engine, StoreError, params};

use super::epoch;
use super::record::hash;
use crate::Ledger;

/// Records sealed in one transaction; a longer one would keep writers waiting.
const BATCH: i64 = 500;

/// The pause between two batches: a head is at most this old, plus the time of a commit.
const PAUSE: Duration = Duration::from_millis(400);

/// PostgreSQL's advisory lock of the sealer ("sealer" as bytes): one node seals at a time.
const LOCK: i64 = 0x7365_616c_6572;

impl Ledger {
    /// Seals until `stop` is ready, and once more then.
    pub async fn keep_sealing(&self, stop: impl Future<Output = ()>) {
        let mut stop = std::pin::pin!(stop);
        // What a killed server or a command left behind waits no longer than this.
        if let Err(error) = self.seal().await {
            tracing::warn!(%error, "the trail could not be sealed; trying again");
        }
        loop {
            tokio::select! {
                biased;
                () = &mut stop => break,
                () = self.0.seal_waits.notified() => {}
                // Another node, or a command beside the server, may have left records.
                () = tokio::time::sleep(Duration::from_secs(5)) => {}
            }
            if let Err(error) = self.seal().await {
                tracing::warn!(%error, "the trail could not be sealed; trying again");
            }
            tokio::time::sleep(PAUSE).await;
        }
        if let Err(error) = self.seal().await {
            tracing::warn!(%error, "the trail's tail stays unsealed until the next start");
        }
    }

    /// Seals everything that is visible now and gives the number of records.
    pub async fn seal(&self) -> Result<u64, StoreError> {
        let mut sealed = 0;
        loop {
            let batch = self.seal_batch().await?;
            sealed += batch;
            if batch < BATCH.unsigned_abs() {
                return Ok(sealed);
            }
        }
    }

    async fn seal_batch(&self) -> Result<u64, StoreError> {
        if self
            .0
            .store
            .read()
            .await?
            .number("select count(*) from (select 1 as one from ledger_change where seq is null limit 1) as u", params![])
            .await?
            == 0
        {
            return Ok(0);
        }
        let tx = self.0.store.write().await?;
        if tx.engine() == Engine::Postgres {
            tx.one("select 1 as one from (select pg_advisory_xact_lock($1)) as locked", params![LOCK], |_| Ok(())).await?;
        }
        let (mut seq, mut head) = self.head(&tx).await?;
        let waiting = tx
            .all("select id, digest from ledger_change where seq is null order by machine_at, id limit $1", params![BATCH], |r| {
                Ok((r.get::<Id>("id")?, r.get::<String>("digest")?))
            })
            .await?;
        for (id, digest) in &waiting {
            seq += 1;
            head = link(&head, seq, digest);
            tx.run("update ledger_change set seq = $2, hash = $3 where id = $1", params![*id, seq, head]).await?;
        }
        tx.commit().await?;
        if !waiting.is_empty() {
            self.note_head(seq, &head);
        }
        Ok(waiting.len() as u64)
    }

    /// The last number and hash, or the beginning of an epoch that has no record yet; the first time, an epoch is opened with a random
    /// beginning.
    async fn head(&self, tx: &store::Writer) -> Result<(i64, String), StoreError> {
        let opened = epoch::last(tx).await?;
        let last = last(tx).await?;
        match (last, opened) {
            (Some((seq, hash)), Some(epoch)) if epoch.first_seq <= seq => Ok((seq, hash)),
            (_, Some(epoch)) => Ok((epoch.first_seq - 1, epoch.genesis)),
            (Some(last), None) => Ok(last),
            (None, None) => {
                let genesis = HEXLOWER.encode(&self.0.chance.bytes::<32>());
                tx.run("insert into ledger_epoch (number, genesis, first_seq) values (1, $1, 1)", params![genesis]).await?;
                Ok((0, genesis))
            }
        }
    }

    /// A head that could not be noted makes the watch weaker, not the record wrong: it is logged and the work goes on.
    fn note_head(&self, seq: i64, head: &str) {
        let Some(path) = &self.0.heads else { return };
        let line = format!("{seq} {head} {}\n", self.0.clock.machine());
        let noted = std::fs::OpenOptions::new().create(true).append(true).open(path).and_then(|mut file| {
            let before = file.metadata()?.len();
            file.write_all(line.as_bytes()).inspect_err(|_| {
                // A full disk takes half a line, to which the next would be joined.
                let _ = file.set_len(before);
            })?;
            file.sync_data()
        });
        if let Err(error) = noted {
            tracing::warn!(%error, "the trail's head could not be noted outside the database");
        }
    }
}

/// The last sealed record: its number and its hash.
pub async fn last(conn: &Conn) -> Result<Option<(i64, String)>, StoreError> {
    conn.one("select seq, hash from ledger_change where seq is not null order by seq desc limit 1", params![], |r| {
        Ok((r.get::<i64>("seq")?, r.get::<String>("hash")?))
    })
    .await
}

/// One link of the chain.
pub(crate) fn link(previous: &str, seq: i64, digest: &str) -> String {
    hash(&["convoke-link-1", previous, &seq.to_string(), digest])
}
