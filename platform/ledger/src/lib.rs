//! The one door to data.
//!
//! [`Cx::write`] opens it and names the right; [`Tx::commit`] closes it and says what changed. The trail, once-keys, follow-up jobs
//! and live events hang on that one sentence. Start with [`Cx`], then [`Change`], then [`Job`].
//!
//! Knows no feature: it speaks of things as [`kernel::Ref`].

mod change;
mod clock;
mod cx;
mod hear;
mod jobs;
mod once;
mod published;
mod rights;
mod tables;
mod ties;
pub mod trail;
mod watch;
mod work;

pub use change::{Change, Thing, Verb};
pub use clock::{Chance, Clock};
pub use cx::{Cx, CxParts, DoorFault, Event, Ledger, Read};
pub use jobs::{Failure, Follow, Follower, JOB, Job, JobKind, JobRow, JobState, Lease, Next, job, on, retry_job};
pub use once::OnceKey;
pub use published::LOOKED_UP;
pub use rights::{Caller, Permission, Right, Role, Way};
pub use tables::{MEASURES, MIGRATIONS};
pub use ties::{Tie, tie, ties_of};
pub use watch::{Ordered, Watch, Watching};
pub use work::{Door, Tx, Work};

#[cfg(test)]
mod tests;
