//! Reading the text of scans: a job, so that nobody waits for it.

use jiff::SignedDuration;
use kernel::{Id, Refusal, Sort};
use ledger::{Change, Cx, Door, DoorFault, Failure, Job, Next, Verb, Work};
use serde::{Deserialize, Serialize};
use tokio::sync::Semaphore;

use crate::scan::{self, Read};
use crate::{Direction, ITEM, Item, Reading, SEE, store};

/// Reads the scans of an item that wait for it.
#[derive(Debug, Serialize, Deserialize)]
pub struct ReadScans {
    /// Which item.
    pub item: Id,
}

/// One scan at a time in a process: a batch of faxes must not take every worker from the mail that waits to leave, nor every core.
static READER: Semaphore = Semaphore::const_new(1);

/// When a job looks again whether the reader is free.
const BUSY: SignedDuration = SignedDuration::from_secs(5);

/// Whether something can stand in a file that only a machine that reads can tell.
fn is_scan(media: &str) -> bool {
    matches!(media, "application/pdf" | "image/png" | "image/jpeg" | "image/tiff")
}

/// Lets the files of an item that came in be read, from this one on. What we sent ourselves is known without.
pub(crate) async fn read_scans(work: &mut Work, item: &Item, from: usize) -> Result<(), DoorFault> {
    if item.direction == Direction::Out {
        return Ok(());
    }
    let mut any = false;
    for (position, file) in (0_i64..).zip(&item.files).skip(from) {
        if is_scan(&file.media) {
            store::keep_reading(work, item.id, position, Reading::Waiting, "").await?;
            any = true;
        }
    }
    if any {
        work.enqueue(&ReadScans { item: item.id });
    }
    Ok(())
}

impl Job for ReadScans {
    const NAME: &'static str = "correspondence.read-scans";

    async fn run(self, cx: Cx) -> Result<Next, Failure> {
        let edition = cx.edition()?;
        let Ok(_reader) = READER.try_acquire() else { return Ok(Next::Again(cx.machine_now().plus(BUSY))) };
        let read = cx.read(SEE).await?;
        let Some(waiting) = store::waiting(&read, self.item).await.map_err(DoorFault::from)? else { return Ok(Next::Done) };
        drop(read);
        let bytes = match waiting.file.parse() {
            Ok(id) => cx.files().get(id).await,
            Err(fault) => Err(fault),
        };
        let found = match bytes {
            Ok(bytes) => {
                // It goes with all that lies in it when it is dropped.
                match tempfile::tempdir() {
                    Ok(scratch) => scan::read(bytes, &waiting.media, waiting.lang, scratch.path()).await,
                    Err(_) => Read::Failed,
                }
            }
            Err(fault) if fault.sort() == Sort::Unavailable => return Err(fault.into()),
            Err(_) => Read::Failed,
        };
        let (reading, words) = match found {
            Read::Text(words) => (Reading::Read, words),
            Read::Nothing => (Reading::NoText, String::new()),
            Read::Failed => (Reading::Failed, String::new()),
        };
        let Door::Open(mut tx) = cx.write::<()>(SEE).await? else { return Ok(Next::Done) };
        tx.alone_with(self.item).await.map_err(DoorFault::from)?;
        let Some(item) = store::one(&tx, edition, self.item).await.map_err(DoorFault::from)? else { return Ok(Next::Done) };
        if item.disposed_at.is_some() {
            return Ok(Next::Done);
        }
        store::keep_reading(&tx, item.id, waiting.position, reading, &words).await.map_err(DoorFault::from)?;
        store::index(&tx, edition, &item, cx.machine_now()).await.map_err(DoorFault::from)?;
        tx.note(Change::event(ITEM.at(item.id), Verb("scan-read")).with("reading", reading.name()));
        tx.commit(&()).await?;
        // The next file, in a step of its own.
        Ok(Next::Again(cx.machine_now()))
    }
}
