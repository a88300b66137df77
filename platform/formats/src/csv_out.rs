//! CSV as RFC 4180 has it: comma, CR LF, quotes doubled; in UTF-8 with a byte order mark, without which Excel reads another encoding.

use jiff::fmt::temporal::DateTimePrinter;

use crate::neutral::guarded;
use crate::table::{Cell, Table};

/// The byte order mark.
pub(crate) const MARK: &str = "\u{FEFF}";

impl Table {
    /// The table as CSV.
    pub fn csv(&self) -> Vec<u8> {
        let mut written = String::from(MARK);
        line(&mut written, self.headings.iter().map(|h| quoted(&guarded(h))), self.headings.len());
        for row in &self.rows {
            line(&mut written, row.iter().map(field), self.headings.len());
        }
        written.into_bytes()
    }
}

fn line(written: &mut String, fields: impl Iterator<Item = String>, columns: usize) {
    let mut fields = fields.take(columns);
    for at in 0..columns {
        if at > 0 {
            written.push(',');
        }
        written.push_str(&fields.next().unwrap_or_default());
    }
    written.push_str("\r\n");
}

fn field(cell: &Cell) -> String {
    match cell {
        Cell::Empty => String::new(),
        Cell::Text(text) | Cell::Link { text, .. } => quoted(&guarded(text)),
        // A number is no text that somebody typed: a sign before it is part of it.
        Cell::Number(number) if number.is_finite() => number.to_string(),
        Cell::Number(_) => String::new(),
        Cell::Date(day) => guarded(&day.to_string()),
        Cell::Instant(at, zone) => {
            let mut text = String::new();
            let zoned = at.to_zoned_datetime(zone.jiff().clone());
            DateTimePrinter::new().print_zoned_datetime(&zoned, &mut text).map_or_else(|_| String::new(), |()| guarded(&text))
        }
    }
}

/// In quotes where RFC 4180 wants them, and where an outer space or a semicolon might be read as something else.
fn quoted(text: &str) -> String {
    let needs = text.contains(['"', ',', ';', '\t', '\r', '\n']) || text.starts_with(' ') || text.ends_with(' ');
    if needs { format!("\"{}\"", text.replace('"', "\"\"")) } else { text.to_owned() }
}
