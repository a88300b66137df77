//! A letter's text to translators and back. Values in, values out.
//!
//! [`Part::cut`] cuts a part of a letter into units: words, and codes for what is not translated (fields, bold, italic, links, breaks).
//! [`Document`] goes out as XLIFF ([`xliff`]) or as a table in Word ([`docx`]). What comes back is taken whole, as a [`Returned`], or
//! [`Refused`] with all that is wrong; [`Part::joined`] writes it as the text of the part again. Finished pairs make a translation memory
//! ([`tmx`]); [`glossary`] finds where a version departs from fixed terms; [`compared`] shows what was changed in a source, word by word.
//!
//! What does not live here: letters, versions and their states (`letters` has them), files, requests, the sentences in which faults are told.
//! Start with [`Document`], then [`Part::joined`].

#![cfg_attr(test, allow(clippy::unwrap_used, reason = "a test that cannot go on has failed"))]

pub mod compared;
mod cut;
mod document;
pub mod docx;
mod fault;
pub mod glossary;
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
