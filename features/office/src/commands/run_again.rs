//! A failed job is ordered to run again by the administrator.

use kernel::Id;
use ledger::{Cx, Door, JobRow, retry_job};

use crate::{OfficeFault, RUN_JOBS};

/// Orders a failed job to run again, with all its attempts before it. What had gone wrong should be mended by then.
///
/// Refuses a job that is not there, is another edition's, or has not failed. Safe to repeat: the same form sent twice orders it once.
pub async fn run_again(cx: &Cx, job: Id) -> Result<(), OfficeFault> {
    let edition = cx.edition()?;
    let mut tx = match cx.write::<()>(RUN_JOBS).await? {
        Door::Open(tx) => tx,
        Door::Again(()) => return Ok(()),
    };
    if JobRow::one(&tx, edition, job).await?.is_none() {
        return Err(OfficeFault::NotThere);
    }
    retry_job(&mut tx, edition, job).await?.ok_or(OfficeFault::NotFailed)?;
    tx.commit(&()).await?;
    Ok(())
}
