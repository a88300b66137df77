//! The trail as a file: a line for each field of a record, so that before and after stand side by side.

use formats::{Cell, Table};
use ledger::trail::{Record, RecordField};

use super::reading::Reading;
use crate::wording::Family;

/// Records as lines, in their order.
pub(super) fn table(reading: &Reading<'_>, records: &[Record]) -> Table {
    let columns = [
        "office-when",
        "office-who",
        "office-verb",
        "office-kind",
        "office-thing",
        "office-thing-id",
        "office-field",
        "office-before",
        "office-after",
    ];
    let visit = reading.visit;
    let mut table = Table::new(reading.say("office-trail-title"), visit.lang(), columns.map(|key| reading.say(key)));
    for record in records {
        let kind = &record.thing.kind;
        let worded = |family, name: &str| reading.wording.find(kind, family, name).unwrap_or_else(|| name.to_owned());
        let mut line = |field: Option<&RecordField>| {
            let value = |value: Option<&String>| match field {
                Some(field) if field.erased => reading.say("office-erased").into(),
                _ => value.cloned().map_or(Cell::Empty, Cell::from),
            };
            table.row([
                Cell::Instant(record.edition_at.timestamp(), visit.zone()),
                reading.who(&record.actor).into(),
                worded(Family::Verb, &record.verb).into(),
                reading.wording.kind(kind).into(),
                reading.thing_text(&record.thing).into(),
                record.thing.id.to_string().into(),
                field.map(|field| worded(Family::Field, &field.name)).into(),
                value(field.and_then(|field| field.before.as_ref())),
                value(field.and_then(|field| field.after.as_ref())),
            ]);
        };
        if record.fields.is_empty() {
            line(None);
        }
        for field in &record.fields {
            line(Some(field));
        }
    }
    table
}
