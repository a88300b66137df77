//! A workbook from anywhere: its first visible sheet, cell by cell, so that a sheet which says it is a million rows wide costs nothing.

use std::collections::BTreeMap;
use std::io::Cursor;

use calamine::{DataRef, ExcelDateTime, Reader, SheetType, SheetVisible, Xlsx, XlsxError};

use crate::guard;
use crate::limits::{CELL_LIMIT, COLUMN_LIMIT, LINE_LIMIT};
use crate::read::{Line, LineFault, ReadFault, Sheet, Source, is_no_text, raw};

impl From<XlsxError> for ReadFault {
    fn from(fault: XlsxError) -> Self {
        match fault {
            XlsxError::Password => Self::OldOrLocked,
            fault => Self::Damaged(fault.to_string()),
        }
    }
}

pub(crate) fn read(bytes: &[u8]) -> Result<Sheet, ReadFault> {
    guard::check(bytes)?;
    let mut book: Xlsx<_> = Xlsx::new(Cursor::new(bytes))?;
    let sheets: Vec<_> = book.sheets_metadata().iter().filter(|s| s.typ == SheetType::WorkSheet).cloned().collect();
    let shown = sheets.iter().find(|s| s.visible == SheetVisible::Visible).or_else(|| sheets.first()).ok_or(ReadFault::Empty)?;
    let rows = rows(&mut book, &shown.name)?;
    let mut rows = rows.into_iter().filter(|(_, row)| !row.is_blank());
    let (_, heads) = rows.next().ok_or(ReadFault::Empty)?;
    if let Some(fault) = heads.fault {
        return Err(ReadFault::Headings(fault));
    }
    let mut headings: Vec<String> = heads.filled(heads.width()).iter().map(|h| h.trim().to_owned()).collect();
    while headings.last().is_some_and(String::is_empty) {
        headings.pop();
    }
    let lines: Vec<Line> = rows.map(|(number, row)| row.line(number, headings.len())).collect();
    if lines.len() > LINE_LIMIT {
        return Err(ReadFault::TooManyLines);
    }
    Ok(Sheet { source: Source::Xlsx { sheet: shown.name.clone(), others: sheets.len() - 1 }, headings, lines })
}

/// A row: the cells that are there, by column, and the first thing that is wrong.
#[derive(Default)]
struct Row {
    cells: BTreeMap<usize, String>,
    fault: Option<LineFault>,
}

/// The rows that hold anything, by their number.
fn rows(book: &mut Xlsx<Cursor<&[u8]>>, name: &str) -> Result<BTreeMap<usize, Row>, ReadFault> {
    let mut reader = book.worksheet_cells_reader(name)?;
    let mut rows: BTreeMap<usize, Row> = BTreeMap::new();
    while let Some(cell) = reader.next_cell_with_formula_metadata()? {
        let (row, column) = (cell.pos.0 as usize + 1, cell.pos.1 as usize);
        let formula = cell.formula.is_some();
        // Line ends inside a cell are the house's own.
        let (text, fault) = match shown(&cell.value).map(|text| text.replace("\r\n", "\n")) {
            Ok(text) if text.chars().count() > CELL_LIMIT => (cut(&text), Some(LineFault::TooLong(column + 1))),
            Ok(text) if text.contains(is_no_text) => (text, Some(LineFault::NotText(column + 1))),
            Ok(text) => (text, None),
            Err(text) => (text, Some(LineFault::ErrorValue(column + 1))),
        };
        let fault = if formula { Some(LineFault::Formula(column + 1)) } else { fault };
        if text.is_empty() && fault.is_none() {
            continue;
        }
        if column >= COLUMN_LIMIT {
            return Err(ReadFault::TooManyColumns);
        }
        // One row more than lines are allowed: the headings. Empty rows between do not count.
        if rows.len() > LINE_LIMIT && !rows.contains_key(&row) {
            return Err(ReadFault::TooManyLines);
        }
        let kept = rows.entry(row).or_default();
        kept.cells.insert(column, text);
        kept.fault = kept.fault.or(fault);
    }
    Ok(rows)
}

/// The cell as a text; an error of the spreadsheet gives its sign.
fn shown(value: &DataRef<'_>) -> Result<String, String> {
    match value {
        DataRef::Empty => Ok(String::new()),
        DataRef::String(text) => Ok(text.clone()),
        DataRef::SharedString(text) => Ok((*text).to_owned()),
        DataRef::Int(number) => Ok(number.to_string()),
        // The shortest decimal that is this number, without an exponent: a telephone number stays one.
        DataRef::Float(number) => Ok(number.to_string()),
        DataRef::Bool(yes) => Ok(if *yes { "TRUE" } else { "FALSE" }.to_owned()),
        DataRef::DateTime(at) => Ok(day_or_time(*at)),
        DataRef::DateTimeIso(text) | DataRef::DurationIso(text) => Ok(text.clone()),
        DataRef::Error(sign) => Err(sign.to_string()),
    }
}

/// A day as `2021-03-02`; with a time of day, `2021-03-02T09:00:00`.
fn day_or_time(at: ExcelDateTime) -> String {
    let (year, month, day, hour, minute, second, _) = at.to_ymd_hms_milli();
    if at.is_duration() {
        return at.as_f64().to_string();
    }
    if (hour, minute, second) == (0, 0, 0) {
        format!("{year:04}-{month:02}-{day:02}")
    } else {
        format!("{year:04}-{month:02}-{day:02}T{hour:02}:{minute:02}:{second:02}")
    }
}

fn cut(text: &str) -> String {
    text.chars().take(CELL_LIMIT).chain(['…']).collect()
}

impl Row {
    fn is_blank(&self) -> bool {
        self.fault.is_none() && self.cells.values().all(|c| c.trim().is_empty())
    }

    fn width(&self) -> usize {
        self.cells.last_key_value().map_or(0, |(column, _)| column + 1)
    }

    fn filled(&self, width: usize) -> Vec<String> {
        (0..width).map(|column| self.cells.get(&column).cloned().unwrap_or_default()).collect()
    }

    fn line(&self, number: usize, wanted: usize) -> Line {
        let found = self.cells.iter().filter(|(_, c)| !c.trim().is_empty()).map(|(column, _)| column + 1).max().unwrap_or(0);
        let fault = self.fault.or_else(|| (found > wanted).then_some(LineFault::TooMany { found, wanted }));
        // A row of a sheet has no text of its own; its cells side by side are the nearest to it.
        let text = if fault.is_some() { raw(&self.filled(self.width()).join(" | ")) } else { String::new() };
        Line { number, cells: self.filled(wanted), fault, raw: text }
    }
}
