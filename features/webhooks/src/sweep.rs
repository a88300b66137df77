//! The job that takes ended deliveries out of the log after their term: once a day for each webhook, until it is removed.

use jiff::SignedDuration;
use kernel::Id;
use ledger::{Change, Cx, Door, Failure, Job, Next, Verb};
use serde::{Deserialize, Serialize};

use crate::courier::Courier;
use crate::{SET, WEBHOOK, store};

/// How often it looks: a term is counted in days.
const EVERY: SignedDuration = SignedDuration::from_hours(24);

/// Sweeps the log of one webhook.
#[derive(Debug, Serialize, Deserialize)]
pub struct Sweep {
    pub(crate) webhook: Id,
}

impl Job for Sweep {
    const NAME: &'static str = "webhooks.sweep";

    async fn run(self, cx: Cx) -> Result<Next, Failure> {
        let edition = cx.edition()?;
        let now = cx.machine_now();
        let term = SignedDuration::from_hours(24 * i64::from(cx.tool::<Courier>().settings.keep_days));
        let Door::Open(mut tx) = cx.write::<()>(SET).await? else { return Ok(Next::Done) };
        if store::one(&tx, edition, self.webhook).await?.is_none() {
            return Ok(Next::Done);
        }
        let swept = store::sweep(&tx, self.webhook, now.plus(-term)).await?;
        if swept > 0 {
            tx.note(Change::event(WEBHOOK.at(self.webhook), Verb("log-swept")).with("number", swept.to_string()));
            tx.commit(&()).await?;
        }
        Ok(Next::Again(now.plus(EVERY)))
    }
}
