//! Opens a package and keeps the few parts of it that are read. What unpacks is counted as it unpacks, whatever the package says of its
//! sizes; macros are found. (A workbook is looked through in the same way by `formats`, which stands beside this crate and not below it.)

use std::collections::BTreeMap;
use std::io::{Cursor, Read};

use zip::ZipArchive;
use zip::result::ZipError;

use crate::fault::{Note, What};
use crate::limits::{FILE_LIMIT, PART_LIMIT, UNPACKED_LIMIT};
use crate::xml::{Source, decoded};

/// The first bytes of a compound file: an old Word file, or a new one in the envelope of a password.
const COMPOUND: [u8; 4] = [0xD0, 0xCF, 0x11, 0xE0];

/// What content types say of a file that may hold macros.
const MACRO_TYPE: &str = "macroenabled";

/// The parts that are read.
pub(super) struct Parts {
    pub(super) document: String,
    pub(super) properties: Option<String>,
    pub(super) comments: Option<String>,
    pub(super) notes: Vec<Note>,
}

/// Opens the package. Refuses macros, what unpacks beyond the limit, and a package that is no Word file.
pub(super) fn opened(bytes: &[u8]) -> Result<Parts, What> {
    if bytes.len() > FILE_LIMIT {
        return Err(What::TooLarge);
    }
    if bytes.starts_with(&COMPOUND) {
        return Err(What::OldOrLocked);
    }
    if !bytes.starts_with(b"PK") {
        return Err(What::NotWord);
    }
    let (mut kept, objects) = unpacked(bytes)?;
    let types = kept.get("[content_types].xml").ok_or(What::NotWord)?;
    if decoded(types)?.to_ascii_lowercase().contains(MACRO_TYPE) {
        return Err(What::Macros);
    }
    let mut main = None;
    let mut outside = 0;
    for (name, part) in kept.iter().filter(|(name, _)| name.ends_with(".rels")) {
        for relation in relations(&decoded(part)?)? {
            if name == "_rels/.rels" && relation.kind.ends_with("/officedocument") {
                main = Some(relation.target.trim_start_matches('/').to_ascii_lowercase());
            }
            // A plain link leads nowhere until somebody follows it.
            outside += usize::from(relation.is_outside && !relation.kind.ends_with("/hyperlink"));
        }
    }
    let mut notes = Vec::new();
    if objects > 0 {
        notes.push(Note::ObjectsPassedOver(objects));
    }
    if outside > 0 {
        notes.push(Note::OutsidePassedOver(outside));
    }
    let main = main.unwrap_or_else(|| "word/document.xml".to_owned());
    let mut text = |name: &str| kept.remove(name).map(|part| decoded(&part).map(|text| text.into_owned())).transpose();
    let document = text(&main)?.ok_or(What::NotWord)?;
    Ok(Parts { document, properties: text("docprops/custom.xml")?, comments: text("word/comments.xml")?, notes })
}

/// The parts that may be needed, by their names in small letters, and how many hold pictures or objects.
fn unpacked(bytes: &[u8]) -> Result<(BTreeMap<String, Vec<u8>>, usize), What> {
    let mut package = ZipArchive::new(Cursor::new(bytes)).map_err(damaged)?;
    if package.len() > PART_LIMIT {
        return Err(What::TooLarge);
    }
    let (mut kept, mut objects) = (BTreeMap::new(), 0);
    let mut left = UNPACKED_LIMIT;
    for at in 0..package.len() {
        let part = match package.by_index(at) {
            Ok(part) => part,
            Err(ZipError::UnsupportedArchive(ZipError::PASSWORD_REQUIRED)) => return Err(What::OldOrLocked),
            Err(fault) => return Err(damaged(fault)),
        };
        let name = part.name().map_err(damaged)?.trim_start_matches('/').to_ascii_lowercase();
        if name.ends_with("vbaproject.bin") || name.ends_with("vbadata.xml") {
            return Err(What::Macros);
        }
        objects += usize::from(["word/embeddings/", "word/activex/", "word/media/"].iter().any(|folder| name.starts_with(folder)));
        let mut unpacked = Vec::new();
        // One byte more than may be, to see that there is one.
        part.take(left + 1).read_to_end(&mut unpacked).map_err(|fault| What::Damaged(fault.to_string()))?;
        left = left.checked_sub(unpacked.len() as u64).ok_or(What::TooLarge)?;
        if name.ends_with(".xml") || name.ends_with(".rels") {
            kept.insert(name, unpacked);
        }
    }
    Ok((kept, objects))
}

struct Relation {
    kind: String,
    target: String,
    is_outside: bool,
}

fn relations(xml: &str) -> Result<Vec<Relation>, What> {
    let mut source = Source::new(xml);
    let mut found = Vec::new();
    if source.child()?.is_none() {
        return Ok(found);
    }
    while let Some(tag) = source.child()? {
        found.push(Relation {
            kind: tag.plain("Type").unwrap_or_default().to_ascii_lowercase(),
            target: tag.plain("Target").unwrap_or_default(),
            is_outside: tag.plain("TargetMode").is_some_and(|mode| mode.eq_ignore_ascii_case("external")),
        });
        source.skip()?;
    }
    Ok(found)
}

fn damaged(fault: ZipError) -> What {
    What::Damaged(fault.to_string())
}
