//! What other processes on the same data did (a second node, a command beside the server), told here as if it had happened here.
//!
//! The trail's running number is the one sequence that all of them share: it is asked once a second, and what is new becomes events.
//! What this process did itself is told twice, at once and then from the trail; an event only says "look again".

use std::time::Duration;

use kernel::{Id, Kind};
use store::{StoreError, params};

use crate::{Event, Ledger};

/// How often the trail is asked: a person who watches sees another node's change within two seconds, and one look is one row of an index.
const LOOK: Duration = Duration::from_secs(1);

/// Records told at one look; the next look begins behind them.
const AT_ONCE: i64 = 1000;

impl Ledger {
    /// Tells what others did until `stop` is ready.
    pub async fn keep_hearing(&self, stop: impl Future<Output = ()>) {
        let mut stop = std::pin::pin!(stop);
        let mut heard = None;
        loop {
            match self.hear(heard).await {
                Ok(last) => heard = Some(last),
                Err(error) => tracing::warn!(%error, "the trail could not be asked for news; trying again"),
            }
            tokio::select! {
                biased;
                () = &mut stop => return,
                () = tokio::time::sleep(LOOK) => {}
            }
        }
    }

    /// Tells the records behind this number and gives the last that was told. Without a number only says where the trail stands.
    pub async fn hear(&self, behind: Option<i64>) -> Result<i64, StoreError> {
        let read = self.0.store.read().await?;
        let Some(behind) = behind else { return read.number("select coalesce(max(seq), 0) from ledger_change", params![]).await };
        let sql = "select seq, edition, kind, thing, verb from ledger_change where seq > $1 order by seq limit $2";
        let news = read.all(sql, params![behind, AT_ONCE], |r| {
            let thing = r.get::<Kind>("kind")?.at(r.get::<Id>("thing")?);
            let verb: String = r.get("verb")?;
            Ok((r.get::<i64>("seq")?, Event { edition: r.get("edition")?, thing, verb: verb.into() }))
        });
        let mut last = behind;
        for (seq, event) in news.await? {
            last = seq;
            // Nobody may be listening; that is no fault.
            let _ = self.0.events.send(event);
        }
        Ok(last)
    }
}
