//! Who watches every change: asked once for each transaction, before it ends, and may order jobs in it.
//!
//! A follower knows its kind when the program is built; what a watch wants is asked for by people, and stands in tables. It reads, writes
//! its own tables and orders; it changes nothing of the transaction and notes nothing, or it would never come to an end.

use std::fmt;
use std::pin::Pin;

use kernel::MachineTime;
use store::StoreError;

use crate::jobs::NewJob;
use crate::{Change, Job, Work};

/// A job that a watch orders.
#[derive(Debug)]
pub struct Ordered(pub(crate) NewJob);

impl Ordered {
    /// This job, at this time.
    pub fn new<J: Job>(job: &J, run_at: MachineTime) -> Self {
        Self(NewJob::new(job, run_at))
    }
}

/// What a watch gives when it has looked.
pub type Watching<'a> = Pin<Box<dyn Future<Output = Result<Vec<Ordered>, StoreError>> + Send + 'a>>;

/// A watch, as a feature lists it: sees what a transaction noted, in its order, and gives the jobs that belong into it.
#[derive(Clone, Copy)]
pub struct Watch {
    /// Its name, `feature.verb`.
    pub name: &'static str,
    /// Looks.
    pub look: for<'a> fn(&'a Work, &'a [Change]) -> Watching<'a>,
}

impl fmt::Debug for Watch {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(self.name)
    }
}
