//! A letter's text to translators and back: XLIFF, DOCX and TMX. Values in, values out.

#![cfg_attr(test, allow(clippy::unwrap_used, reason = "a test that cannot go on has failed"))]

pub mod compared;
mod cut;
mod document;
pub mod docx;
mod fault;
mod inline;
mod join;
mod limits;
mod paired;
mod take;
#[cfg(test)]
mod tests;
pub mod tmx;
pub mod xliff;
mod xml;

pub use document::{Document, Part, Shape, State, Unit};
pub use fault::{FAULT_LIMIT, Fault, Note, Refused, What};
pub use inline::{Code, Inline, Kind, Piece};
pub use limits::{FILE_LIMIT, PART_LIMIT, UNIT_LIMIT, UNPACKED_LIMIT};
pub use take::Returned;
