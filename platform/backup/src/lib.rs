//! A house as one stream: rows, stored files and noted heads of one instant, in a form that both engines read.
//!
//! A [`Snapshot`] gives it from a running house, an [`Archive`] from a file; [`Packing`] makes it a file, [`Restoring`] a house. So `backup`
//! is snapshot and packing, `restore` archive and restoring, `move` snapshot and restoring. What the file looks like and why the key is not
//! in it: docs/decisions/0012-backup.md. Start with [`Pieces`], then [`Snapshot`].
//!
//! Knows no feature: which files rows name, and which migrations there are, is told.

#![cfg_attr(test, allow(clippy::unwrap_used, reason = "a test that cannot go on has failed"))]

mod archive;
mod fault;
mod packing;
mod piece;
mod restoring;
mod snapshot;
mod sql;
mod tar;
#[cfg(test)]
mod tests;
mod unfinished;

pub use archive::Archive;
pub use fault::BackupFault;
pub use packing::Packing;
pub use piece::{Counts, FORMAT, Header, Piece, Pieces, Sort, Table};
pub use restoring::{Because, Restoring, Target, held};
pub use snapshot::{Names, Origin, Snapshot};
pub use unfinished::{Parts, end as finished, unfinished};
