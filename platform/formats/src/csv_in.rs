//! CSV from anywhere: RFC 4180 with any of three separators, read so that a bad line costs no other.

use crate::decode::decoded;
use crate::limits::{CELL_LIMIT, COLUMN_LIMIT, LINE_LIMIT};
use crate::neutral::freed;
use crate::read::{Line, LineFault, ReadFault, Sheet, Source, is_no_text, raw};

/// The separators, the most usual first: where two occur equally often, the first counts.
const SEPARATORS: [char; 3] = [',', ';', '\t'];

pub(crate) fn read(bytes: &[u8]) -> Result<Sheet, ReadFault> {
    let (encoding, text) = decoded(bytes);
    let mut reader = Reader { rest: &text, number: 1, separator: ',' };
    reader.separator = reader.told_separator().unwrap_or_else(|| found_separator(reader.rest));
    let headings = reader.headings()?;
    let mut lines = Vec::new();
    while let Some(found) = reader.record() {
        if found.is_blank() {
            continue;
        }
        if lines.len() == LINE_LIMIT {
            return Err(ReadFault::TooManyLines);
        }
        lines.push(found.line(headings.len()));
    }
    Ok(Sheet { source: Source::Csv { encoding, separator: reader.separator }, headings, lines })
}

/// The separator that stands most often in the first line that is not empty, outside quotation marks.
fn found_separator(text: &str) -> char {
    let first = text.lines().find(|line| !line.trim().is_empty()).unwrap_or("");
    let mut counts = [0_usize; 3];
    let mut quoted = false;
    for c in first.chars() {
        match SEPARATORS.iter().position(|s| *s == c) {
            Some(at) if !quoted => counts[at] += 1,
            _ if c == '"' => quoted = !quoted,
            _ => {}
        }
    }
    let most = counts.iter().copied().max().unwrap_or(0);
    SEPARATORS.into_iter().zip(counts).find(|(_, count)| *count == most).map_or(',', |(s, _)| s)
}

struct Reader<'a> {
    rest: &'a str,
    number: usize,
    separator: char,
}

/// A record of the file: one line, or several where a quoted cell goes on.
struct Record<'a> {
    number: usize,
    cells: Vec<String>,
    fault: Option<LineFault>,
    text: &'a str,
}

impl<'a> Reader<'a> {
    /// `sep=;` in the first line, as Excel writes it.
    fn told_separator(&mut self) -> Option<char> {
        let (line, after) = first_line(self.rest);
        let told = line.strip_prefix("sep=")?.chars().next().filter(|c| SEPARATORS.contains(c))?;
        (line.len() == "sep=".len() + 1).then(|| {
            self.rest = after;
            self.number += 1;
            told
        })
    }

    fn headings(&mut self) -> Result<Vec<String>, ReadFault> {
        loop {
            let found = self.record().ok_or(ReadFault::Empty)?;
            if found.is_blank() {
                continue;
            }
            let wanted = found.cells.len();
            if wanted > COLUMN_LIMIT {
                return Err(ReadFault::TooManyColumns);
            }
            let line = found.line(wanted);
            return match line.fault {
                Some(fault) => Err(ReadFault::Headings(fault)),
                None => Ok(line.cells.iter().map(|h| h.trim().to_owned()).collect()),
            };
        }
    }

    /// The next record. After one that is bad by its quotation marks, reading goes on at the next line of the file: the marks of a bad line must
    /// not swallow good ones.
    fn record(&mut self) -> Option<Record<'a>> {
        if self.rest.is_empty() {
            return None;
        }
        let number = self.number;
        let mut cells = Vec::new();
        let mut left = self.rest;
        loop {
            let cell = match left.strip_prefix('"') {
                Some(inside) => self.quoted(inside),
                None => {
                    let end = left.find([self.separator, '\n', '\r']).unwrap_or(left.len());
                    Ok((left[..end].to_owned(), &left[end..]))
                }
            };
            let (cell, after) = match cell {
                Ok(found) => found,
                Err(fault) => return Some(self.spoilt(number, fault)),
            };
            // More cells than any table has are counted by the first that is too many.
            if cells.len() <= COLUMN_LIMIT {
                cells.push(freed(&cell).to_owned());
            }
            if let Some(more) = after.strip_prefix(self.separator) {
                left = more;
                continue;
            }
            let next = after.strip_prefix("\r\n").or_else(|| after.strip_prefix(['\n', '\r'])).unwrap_or(after);
            let text = &self.rest[..self.rest.len() - after.len()];
            self.number += 1 + breaks(text);
            self.rest = next;
            return Some(Record { number, cells, fault: None, text });
        }
    }

    /// A cell in quotation marks and what comes after it.
    fn quoted(&self, inside: &'a str) -> Result<(String, &'a str), LineFault> {
        let mut cell = String::new();
        let mut left = inside;
        loop {
            // A cell that is closed far beyond the limit was never meant to be one.
            let end = left.bytes().take((CELL_LIMIT + 1) * 4).position(|b| b == b'"').ok_or(LineFault::QuoteOpen)?;
            cell.push_str(&left[..end]);
            left = &left[end + 1..];
            match left.strip_prefix('"') {
                Some(more) => {
                    cell.push('"');
                    left = more;
                }
                None if left.is_empty() || left.starts_with([self.separator, '\n', '\r']) => return Ok((cell, left)),
                None => return Err(LineFault::TextAfterQuote),
            }
        }
    }

    fn spoilt(&mut self, number: usize, fault: LineFault) -> Record<'a> {
        let (text, after) = first_line(self.rest);
        self.rest = after;
        self.number += 1;
        Record { number, cells: Vec::new(), fault: Some(fault), text }
    }
}

impl Record<'_> {
    fn is_blank(&self) -> bool {
        self.fault.is_none() && self.cells.iter().all(|c| c.trim().is_empty())
    }

    fn line(self, wanted: usize) -> Line {
        let found = self.cells.len();
        let column = |bad: &dyn Fn(&str) -> bool| self.cells.iter().position(|c| bad(c)).map(|at| at + 1);
        let fault = self
            .fault
            .or_else(|| (found > wanted).then_some(LineFault::TooMany { found, wanted }))
            .or_else(|| (found < wanted).then_some(LineFault::TooFew { found, wanted }))
            .or_else(|| column(&|c| c.chars().count() > CELL_LIMIT).map(LineFault::TooLong))
            .or_else(|| column(&|c| c.contains(is_no_text)).map(LineFault::NotText));
        let text = if fault.is_some() { raw(self.text) } else { String::new() };
        // A line end inside a cell is the house's own.
        let cells = self
            .cells
            .into_iter()
            .take(wanted)
            .map(|c| raw(&c))
            .map(|c| if c.contains('\r') { c.replace("\r\n", "\n") } else { c })
            .collect();
        Line { number: self.number, cells, fault, raw: text }
    }
}

/// The first line of a text, and what comes after its end.
fn first_line(text: &str) -> (&str, &str) {
    let end = text.find(['\n', '\r']).unwrap_or(text.len());
    let after = &text[end..];
    (&text[..end], after.strip_prefix("\r\n").or_else(|| after.strip_prefix(['\n', '\r'])).unwrap_or(after))
}

/// Line ends inside a record.
fn breaks(text: &str) -> usize {
    text.matches('\n').count() + text.matches('\r').count() - text.matches("\r\n").count()
}
