//! A Word file for a translator: a table with the number, the source and the target of each unit. Codes are tags that are seen and that
//! Word does not let one edit by accident.
//!
//! Tracked changes that come back are read **as if accepted**, and told: offices revise with them as a rule, what counts for the reviser is
//! the text without the deletions, and to refuse would only send the file back for somebody to press "accept all".

mod guard;
mod identity;
mod package;
mod read;
mod table;
mod tags;
mod write;

pub use read::read;
pub use write::{Captions, write};

/// The namespaces of the text, as Word writes it and as ISO/IEC 29500 Strict has it.
const WORD: [&str; 2] =
    ["http://schemas.openxmlformats.org/wordprocessingml/2006/main", "http://purl.oclc.org/ooxml/wordprocessingml/main"];
