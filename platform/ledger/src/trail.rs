//! The trail: who did what to which thing, when, before and after; chained so that a changed, missing or cut-off record is named.
//!
//! A record holds a digest over salted leaves, one for each value. The sealer gives visible records a number and chains their digests, in
//! batches, so that commits need not queue. The values lie beside the leaves and can be erased; the chain still holds. Heads are noted in
//! a file outside the database.

mod epoch;
mod read;
mod record;
mod seal;
mod verify;

pub use read::{Cursor, Filter, Record, RecordField, Seal, one, page, seal};
pub(crate) use record::record;
pub use seal::last;
pub use verify::{Fault, Report};
