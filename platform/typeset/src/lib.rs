//! Document to PDF, in six languages: letters, cover lists, and print batches of both. Values in, bytes out; there is no clock, no disk
//! and no network here, and no rule of the forum.
//!
//! A [`Letter`] is plain data. `sheet` turns it into the values of `template.typ`, Typst sets them in a `world` that holds nothing else,
//! `reading_order` puts Arabic into the order in which it is read, and the exporter makes a tagged PDF (PDF/UA-1, PDF/A-2a) with
//! embedded subsets of the fonts. Start with [`Typesetter`].

#![cfg_attr(test, allow(clippy::unwrap_used, reason = "a test may fail where it stands"))]

mod error;
mod fonts;
mod letter;
pub mod limits;
mod reading_order;
mod sheet;
mod typesetter;
mod words;
mod world;

#[cfg(test)]
mod tests;

pub use error::{Measure, Part, TypesetError};
pub use letter::{Batch, CoverList, CoverRow, Foot, Letter, Row};
pub use typesetter::Typesetter;
