//! What came back: read against the letter as it is, and made into the text that the version would have.

use interchange::{Document, Fault, Note, Returned, State, What};

use super::sent_out::{NOT_SENT, parts};
use crate::part::Part;
use crate::{Version, VersionText};

/// A file that can be taken, and what it would make of the version.
#[derive(Debug)]
pub(crate) struct Brought {
    /// The text that the version would have.
    pub text: VersionText,
    /// The revision of the source from which the translation was made.
    pub made_from: i64,
    /// Units that the file has a translation of.
    pub translated: usize,
    /// Those of them that the file does not call translated: they may be a machine's.
    pub unconfirmed: usize,
    /// What is told of the file.
    pub notes: Vec<Note>,
}

/// Why a file cannot be taken. Faults of a file are all told at once.
#[derive(Debug)]
pub(crate) enum Unfit {
    /// The file is another's, is damaged, or lost what is not translated.
    Refused(Vec<Fault>),
    /// There is no translation in it.
    Nothing,
    /// A part would be longer than it may be.
    TooLong(Part),
}

/// Reads a file, Word or XLIFF by its content, against what would be sent out now.
pub(crate) fn read(bytes: &[u8], sent: &Document, source: &Version, version: Option<&Version>) -> Result<Brought, Unfit> {
    let is_package = bytes.starts_with(b"PK") || bytes.starts_with(&[0xD0, 0xCF, 0x11, 0xE0]);
    let came = if is_package { interchange::docx::read(bytes, sent) } else { interchange::xliff::read(bytes, sent) };
    taken(came.map_err(|refused| Unfit::Refused(refused.0))?, sent, source, version)
}

fn taken(came: Returned, sent: &Document, source: &Version, version: Option<&Version>) -> Result<Brought, Unfit> {
    let Returned { mut document, changed, notes } = came;
    let translated = document.units().filter(|unit| unit.is_for_translation() && unit.target.is_some()).count();
    if translated == 0 {
        return Err(Unfit::Nothing);
    }
    let unconfirmed = document.units().filter(|unit| unit.is_for_translation() && unit.target.is_some() && unit.state == State::Initial);
    let unconfirmed = unconfirmed.count();
    // Counts as changed only what came back with another text; what came back with none stays as it stands in the version.
    let is_other = |id: &str| changed.iter().any(|c| c == id) && document.unit(id).is_some_and(|unit| unit.target.is_some());
    let others: Vec<bool> = document.parts.iter().map(|part| part.units.iter().any(|unit| is_other(&unit.id))).collect();
    for unit in document.parts.iter_mut().flat_map(|part| &mut part.units).filter(|unit| unit.target.is_none()) {
        if let Some(before) = sent.unit(&unit.id) {
            unit.target.clone_from(&before.target);
            unit.state = before.state;
        }
    }
    let mut text = VersionText::default();
    for part in NOT_SENT {
        text.part_mut(part).clone_from(&version.unwrap_or(source).text.part(part).to_owned());
    }
    let mut faults = Vec::new();
    for (part, changed) in parts().zip(others) {
        let there = version.map_or("", |v| v.text.part(part));
        let Some(cut) = document.part(part.name()) else { continue };
        // What is only numbers and signs is the same in each language.
        let nothing_to_do = !cut.units.iter().any(interchange::Unit::is_for_translation);
        *text.part_mut(part) = if changed || (there.trim().is_empty() && nothing_to_do) {
            cut.joined().unwrap_or_else(|units| {
                faults.extend(units.into_iter().map(|unit| Fault { unit: Some(unit), line: None, what: What::Misread }));
                String::new()
            })
        } else {
            there.to_owned()
        };
    }
    if !faults.is_empty() {
        return Err(Unfit::Refused(faults));
    }
    if let Some(part) = text.too_long().first() {
        return Err(Unfit::TooLong(*part));
    }
    let earlier = notes.iter().find_map(|note| match note {
        Note::EarlierRevision(revision) => Some(*revision),
        _ => None,
    });
    Ok(Brought { text, made_from: earlier.unwrap_or(source.revision), translated, unconfirmed, notes })
}
