//! Taking into the index what was registered before there was one.

use ledger::{Change, Cx, Door, DoorFault, Failure, Job, Next, Verb};
use serde::{Deserialize, Serialize};

use crate::{ITEM, SEE, store};

/// Takes the items of an edition into the index that are not in it. Ordered by the migration that made the index.
#[derive(Debug, Serialize, Deserialize)]
pub struct Index {}

/// Items of one transaction: a second of writing at most, so that nobody waits long.
const AT_ONCE: i64 = 500;

impl Job for Index {
    const NAME: &'static str = "correspondence.index";

    async fn run(self, cx: Cx) -> Result<Next, Failure> {
        let edition = cx.edition()?;
        let Door::Open(mut tx) = cx.write::<()>(SEE).await? else { return Ok(Next::Done) };
        let items = store::unindexed(&tx, edition, AT_ONCE).await.map_err(DoorFault::from)?;
        let Some(first) = items.first().copied() else { return Ok(Next::Done) };
        let count = items.len();
        for id in items {
            if let Some(item) = store::one(&tx, edition, id).await.map_err(DoorFault::from)? {
                store::index(&tx, edition, &item, cx.machine_now()).await.map_err(DoorFault::from)?;
            }
        }
        tx.note(Change::event(ITEM.at(first), Verb("indexed")).with("count", count.to_string()));
        tx.commit(&()).await?;
        Ok(Next::Again(cx.machine_now()))
    }
}
