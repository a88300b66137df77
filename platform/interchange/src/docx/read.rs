//! A Word file as it comes back: which letter it is of, and the cells of its table as units.

use std::collections::BTreeMap;

use crate::document::{Document, State};
use crate::fault::{FAULT_LIMIT, Fault, Note, Refused, What};
use crate::limits::{REMARK_LIMIT, REMARKS_LIMIT};
use crate::take::{Came, Gathered, Returned};
use crate::xml::Source;

use super::table::{self, Found, Row};
use super::{WORD, guard, identity, tags};

/// Takes back a Word file that was sent out. Refuses the whole file if anything in it is wrong, and tells all that is.
///
/// Tracked changes are read as if accepted, and told. A file of an earlier revision is taken as far as its sources are still those of the
/// letter, and says so.
pub fn read(bytes: &[u8], sent: &Document) -> Result<Returned, Refused> {
    gathered(bytes, sent).map_err(What::of_file)?.taken(sent)
}

fn gathered(bytes: &[u8], sent: &Document) -> Result<Gathered, What> {
    let parts = guard::opened(bytes)?;
    let Found { rows, lines, changes } = table::read(&parts.document)?;
    let mut gathered = Gathered { notes: parts.notes, ..Gathered::default() };
    if let Some(properties) = &parts.properties {
        gathered.identity = identity::of_properties(properties)?;
    }
    if gathered.identity.original.is_none()
        && let Some(found) = lines.iter().find_map(|line| identity::of_line(line))
    {
        gathered.identity = found;
    }
    if changes > 0 {
        gathered.notes.push(Note::TrackedChanges(changes));
    }
    let mut hung = BTreeMap::new();
    for row in rows {
        let Some(id) = unit_of(&row) else { continue };
        if gathered.faults.len() < FAULT_LIMIT {
            unit(id, &row, sent, &mut gathered, &mut hung);
        }
    }
    if let Some(comments) = &parts.comments {
        remarks(comments, &hung, &mut gathered)?;
    }
    Ok(gathered)
}

/// The id of the unit in the first of three cells; other rows are headings.
fn unit_of(row: &Row) -> Option<String> {
    let id = row.cells.first().filter(|_| row.cells.len() >= 3)?.text.trim().to_owned();
    let (part, number) = id.rsplit_once('.')?;
    (!part.is_empty() && !number.is_empty() && number.bytes().all(|b| b.is_ascii_digit())).then_some(id)
}

fn unit(id: String, row: &Row, sent: &Document, gathered: &mut Gathered, hung: &mut BTreeMap<String, String>) {
    let unit = sent.unit(&id);
    let (source, target) = (&row.cells[1], &row.cells[2]);
    if target.paragraphs > 1 {
        gathered.notes.push(Note::LinesJoined(id.clone()));
    }
    for comment in row.cells.iter().flat_map(|cell| &cell.comments) {
        hung.insert(comment.clone(), id.clone());
    }
    gathered.faults.extend(target.strays.iter().map(|name| Fault {
        unit: Some(id.clone()),
        line: Some(row.number),
        what: What::StrayTag(name.clone()),
    }));
    gathered.units.push(Came {
        line: row.number,
        source: tags::read(&source.text, unit),
        target: Some(tags::read(&target.text, unit)),
        state: State::Translated,
        partly: false,
        id,
    });
}

/// The comments, each with the unit that it hangs on.
fn remarks(xml: &str, hung: &BTreeMap<String, String>, gathered: &mut Gathered) -> Result<(), What> {
    let mut source = Source::new(xml);
    if source.child()?.is_none() {
        return Ok(());
    }
    let mut count = 0;
    while let Some(tag) = source.child()? {
        let text = source.text()?;
        let remark: String = text.trim().chars().take(REMARK_LIMIT).collect();
        if WORD.contains(&tag.space.as_str()) && tag.name == "comment" && !remark.is_empty() && count < REMARKS_LIMIT {
            count += 1;
            let unit = tag.prefixed("id").and_then(|id| hung.get(&id).cloned());
            gathered.notes.push(Note::Remark(unit, remark));
        }
    }
    Ok(())
}
