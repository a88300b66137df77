//! XLIFF 2.1 (OASIS Standard, 13 February 2018), as tools for translators read it: its core, without modules. Read are 2.0, 2.1 and 2.2.

mod read;
mod write;

pub use read::read;
pub use write::write;

/// The namespace of 2.0 and 2.1.
const SPACE: &str = "urn:oasis:names:tc:xliff:document:2.0";
/// The namespace of 2.2.
const SPACE_2_2: &str = "urn:oasis:names:tc:xliff:document:2.2";
/// The id of the file begins so, and ends with the number of the revision: tools keep an id, while notes and metadata may go.
const FILE: &str = "revision-";
/// The category of the notes that we write; others are remarks of the translator.
const OWN_NOTE: &str = "part";
