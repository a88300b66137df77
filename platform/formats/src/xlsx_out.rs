//! XLSX: one sheet; texts as texts, days as days, the headings frozen, from right to left where the language is.

use std::collections::HashMap;

use kernel::Direction;
use rust_xlsxwriter::{DocProperties, ExcelDateTime, Format as Look, Url, Workbook, Worksheet, XlsxError};

use crate::limits::{XLSX_CELL, XLSX_COLUMNS, XLSX_LINK, XLSX_LINKS, XLSX_ROWS};
use crate::table::{Cell, Table, WriteFault};

/// Signs of a sheet's name (ECMA-376 as Excel limits it), and how many.
const NO_NAME: [char; 7] = ['[', ']', ':', '*', '?', '/', '\\'];
const NAME_LIMIT: usize = 31;

/// Widths of columns, in characters: wide enough for a heading, narrow enough for a screen.
const NARROW: usize = 10;
const WIDE: usize = 50;
/// Rows that are looked at to find the width.
const LOOKED_AT: usize = 200;

impl From<XlsxError> for WriteFault {
    fn from(fault: XlsxError) -> Self {
        Self::Broken(fault.to_string())
    }
}

impl Table {
    /// The table as a workbook. Refuses what a sheet cannot hold; nothing is cut.
    pub fn xlsx(&self) -> Result<Vec<u8>, WriteFault> {
        if self.rows.len() >= XLSX_ROWS || self.headings.len() > XLSX_COLUMNS {
            return Err(WriteFault::TooLarge);
        }
        let mut book = Workbook::new();
        // The library would write the machine's time; a workbook says when it was made in its name or not at all.
        book.set_properties(&DocProperties::new().set_creation_datetime(&ExcelDateTime::from_ymd(1980, 1, 1)?));
        let sheet = book.add_worksheet();
        sheet.set_name(name(&self.title))?;
        sheet.set_right_to_left(self.lang.direction() == Direction::Rtl);
        sheet.set_freeze_panes(1, 0)?;
        let mut pen = Pen { sheet, links: 0, looks: HashMap::new() };
        let bold = Look::new().set_bold();
        for (column, heading) in self.headings.iter().enumerate() {
            fits(heading, 0, column)?;
            pen.sheet.write_string_with_format(0, at(column), heading, &bold)?;
            let cells = self.rows.iter().take(LOOKED_AT).filter_map(|row| row.get(column)).map(width);
            let widest = cells.chain([heading.chars().count()]).max().unwrap_or(NARROW).clamp(NARROW, WIDE);
            pen.sheet.set_column_width(at(column), u32::try_from(widest).unwrap_or(10))?;
        }
        for (row, cells) in self.rows.iter().enumerate() {
            for (column, cell) in cells.iter().take(self.headings.len()).enumerate() {
                pen.write(row + 1, column, cell)?;
            }
        }
        Ok(book.save_to_buffer()?)
    }
}

/// Writes cells, and remembers what a sheet has only so much of.
struct Pen<'a> {
    sheet: &'a mut Worksheet,
    links: usize,
    looks: HashMap<String, Look>,
}

impl Pen<'_> {
    fn write(&mut self, row: usize, column: usize, cell: &Cell) -> Result<(), WriteFault> {
        let (line, place) = (u32::try_from(row).unwrap_or(u32::MAX), at(column));
        match cell {
            Cell::Empty => {}
            Cell::Text(text) => {
                fits(text, row, column)?;
                self.sheet.write_string(line, place, text)?;
            }
            Cell::Number(number) if number.is_finite() => {
                self.sheet.write_number(line, place, *number)?;
            }
            Cell::Number(_) => {}
            Cell::Date(day) => match ExcelDateTime::parse_from_str(&day.to_string()) {
                Ok(value) => {
                    let look = self.look("yyyy-mm-dd");
                    self.sheet.write_datetime_with_format(line, place, &value, &look)?;
                }
                // Spreadsheets know no day before 1900; it is written as a text.
                Err(_) => {
                    self.sheet.write_string(line, place, day.to_string())?;
                }
            },
            Cell::Instant(instant, zone) => {
                let zoned = instant.to_zoned_datetime(zone.jiff().clone());
                let shown = zoned.strftime("%Y-%m-%dT%H:%M:%S").to_string();
                match ExcelDateTime::parse_from_str(&shown) {
                    // A date of a spreadsheet has no zone: its look says it, so that the reader is not left to guess.
                    Ok(value) => {
                        let look = self.look(&format!("yyyy-mm-dd hh:mm:ss \"{} {}\"", zoned.strftime("%:z"), zone.name()));
                        self.sheet.write_datetime_with_format(line, place, &value, &look)?;
                    }
                    Err(_) => {
                        self.sheet.write_string(line, place, zoned.to_string())?;
                    }
                }
            }
            Cell::Link { text, address } => {
                fits(text, row, column)?;
                if self.links < XLSX_LINKS && leads(address) {
                    self.links += 1;
                    self.sheet.write_url_with_text(line, place, Url::new(address.as_str()), text)?;
                } else {
                    self.sheet.write_string(line, place, text)?;
                }
            }
        }
        Ok(())
    }

    fn look(&mut self, numbers: &str) -> Look {
        self.looks.entry(numbers.to_owned()).or_insert_with(|| Look::new().set_num_format(numbers)).clone()
    }
}

/// An address that a person may follow: no file, no macro, no other program.
fn leads(address: &str) -> bool {
    ["https://", "http://", "mailto:"].iter().any(|way| address.starts_with(way)) && address.len() <= XLSX_LINK
}

fn fits(text: &str, row: usize, column: usize) -> Result<(), WriteFault> {
    // The writer doubles nothing but escapes control signs to seven units each; a text near the limit with such signs is refused by it.
    let fault = WriteFault::CellTooLong { row: row + 1, column: column + 1 };
    if text.encode_utf16().count() > XLSX_CELL { Err(fault) } else { Ok(()) }
}

fn at(column: usize) -> u16 {
    u16::try_from(column).unwrap_or(u16::MAX)
}

fn width(cell: &Cell) -> usize {
    match cell {
        Cell::Empty => 0,
        Cell::Text(text) | Cell::Link { text, .. } => text.lines().map(|l| l.chars().count()).max().unwrap_or(0),
        Cell::Number(number) => number.to_string().len(),
        Cell::Date(_) => 10,
        Cell::Instant(_, zone) => "yyyy-mm-dd hh:mm:ss +00:00 ".len() + zone.name().len(),
    }
}

/// The title as a sheet's name: a sheet cannot be called nothing, "History", nor begin or end with an apostrophe.
fn name(title: &str) -> String {
    let plain: String = title.chars().map(|c| if NO_NAME.contains(&c) || c.is_control() { ' ' } else { c }).collect();
    let mut name = String::new();
    for c in plain.trim_matches(['\'', ' ']).chars() {
        if name.encode_utf16().count() + c.len_utf16() > NAME_LIMIT {
            break;
        }
        name.push(c);
    }
    let name = name.trim_end_matches(['\'', ' ']);
    if name.is_empty() || name.eq_ignore_ascii_case("history") { "1".to_owned() } else { name.to_owned() }
}
