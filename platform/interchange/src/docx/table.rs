//! The text of a Word file as it comes back: the rows of its tables, and the lines beside them. Runs may be split anywhere, and what Word
//! and LibreOffice add (proofing, bookmarks, revisions' numbers, links, controls) is passed through.

use crate::fault::What;
use crate::limits::UNIT_LIMIT;
use crate::xml::{Source, Tag, Token};

use super::WORD;

/// Bounds for what costs more memory than bytes of the file: paragraphs beside the tables that are kept (the line of the letter is the
/// second), cells of a row, and comments and strays of a cell.
const LINES: usize = 50;
const CELLS: usize = 60;
const MARKS: usize = 50;

/// What was found in the text.
#[derive(Default)]
pub(super) struct Found {
    pub(super) rows: Vec<Row>,
    /// The paragraphs beside the tables.
    pub(super) lines: Vec<String>,
    /// Tracked changes.
    pub(super) changes: usize,
}

/// A row of a table, of whichever.
#[derive(Default)]
pub(super) struct Row {
    /// Its number among all rows, from 1.
    pub(super) number: usize,
    pub(super) cells: Vec<Cell>,
    deleted: bool,
}

/// A cell.
#[derive(Default)]
pub(super) struct Cell {
    /// Its text; paragraphs are parted by line ends.
    pub(super) text: String,
    /// Paragraphs that hold anything.
    pub(super) paragraphs: usize,
    /// The numbers of the comments that hang on it.
    pub(super) comments: Vec<String>,
    /// What stands in it that is neither text nor passed over.
    pub(super) strays: Vec<String>,
}

/// A tag that is open.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Open {
    Table,
    Row,
    Cell,
    Paragraph,
    Run,
    Other,
}

pub(super) fn read(xml: &str) -> Result<Found, What> {
    let mut reader = Reader {
        source: Source::new(xml),
        found: Found::default(),
        open: Vec::new(),
        row: Row::default(),
        line: String::new(),
        hidden: false,
    };
    let root = reader.source.child()?.filter(|tag| tag.name == "document" && WORD.contains(&tag.space.as_str()));
    if root.is_none() {
        return Err(What::NotWord);
    }
    reader.open.push(Open::Other);
    reader.text()?;
    Ok(reader.found)
}

struct Reader<'a> {
    source: Source<'a>,
    found: Found,
    open: Vec<Open>,
    row: Row,
    /// The paragraph that is being read.
    line: String,
    /// Whether the run is hidden: old tools for translators keep the source so, within the text.
    hidden: bool,
}

impl Reader<'_> {
    fn text(&mut self) -> Result<(), What> {
        loop {
            match self.source.next()? {
                Some(Token::Start(tag)) => self.begin(&tag)?,
                Some(Token::End) => match self.open.pop() {
                    Some(open) => self.end(open),
                    None => return Ok(()),
                },
                // Text stands in `t`, which is read with its tag; all else is white.
                Some(Token::Text(_)) => {}
                None => return Ok(()),
            }
        }
    }

    /// How many tables are open. A table within a cell is not ours.
    fn tables(&self) -> usize {
        self.open.iter().filter(|open| **open == Open::Table).count()
    }

    fn begin(&mut self, tag: &Tag<'_>) -> Result<(), What> {
        let is_word = WORD.contains(&tag.space.as_str());
        let outer = self.tables() == 1;
        let open = match (is_word, tag.name.as_str()) {
            (true, "tbl") if outer => return self.stray("tbl"),
            (true, "tbl") => Open::Table,
            (true, "tr") if outer => {
                if self.found.rows.len() >= UNIT_LIMIT {
                    return Err(What::TooLarge);
                }
                self.row = Row { number: self.found.rows.len() + 1, ..Row::default() };
                Open::Row
            }
            (true, "tc") if outer && self.row.cells.len() >= CELLS => return self.source.skip(),
            (true, "tc") if outer => {
                self.row.cells.push(Cell::default());
                Open::Cell
            }
            (true, "p") => {
                self.line.clear();
                Open::Paragraph
            }
            (true, "r") => {
                self.hidden = false;
                Open::Run
            }
            (true, "trPr") => return self.row_properties(),
            (true, "rPr") => return self.run_properties(),
            // What was taken out, and where what was moved has stood.
            (true, "del" | "moveFrom") => {
                self.found.changes += 1;
                return self.source.skip();
            }
            (true, "ins" | "moveTo") => {
                self.found.changes += 1;
                Open::Other
            }
            (true, "t") => {
                let text = self.source.text()?;
                self.write(&text);
                return Ok(());
            }
            (true, sign @ ("tab" | "ptab" | "br" | "cr" | "noBreakHyphen" | "softHyphen" | "commentReference")) => {
                return self.sign(tag, sign);
            }
            // A sign of a font of signs, and notes at the foot, would be lost.
            (true, sign @ ("sym" | "footnoteReference" | "endnoteReference")) => return self.stray(sign),
            // Pictures and what floats are no text of the cell.
            (true, "drawing" | "pict" | "object" | "txbxContent") => return self.source.skip(),
            (true, "pPr" | "tblPr" | "tblGrid" | "tcPr" | "sdtPr" | "sdtEndPr" | "sectPr") => return self.source.skip(),
            // The other half of what is written twice, for older programs.
            (false, "Fallback") => return self.source.skip(),
            (false, "oMath" | "oMathPara") => return self.stray("oMath"),
            _ => Open::Other,
        };
        self.open.push(open);
        Ok(())
    }

    /// What stands in a run beside text.
    fn sign(&mut self, tag: &Tag<'_>, sign: &str) -> Result<(), What> {
        match sign {
            "tab" | "ptab" => self.write(" "),
            "br" | "cr" => self.write("\n"),
            "noBreakHyphen" => self.write("\u{2011}"),
            "softHyphen" => self.write("\u{AD}"),
            "commentReference" => {
                if let (Some(cell), Some(id)) = (self.row.cells.last_mut(), tag.prefixed("id"))
                    && cell.comments.len() < MARKS
                {
                    cell.comments.push(id);
                }
            }
            _ => {}
        }
        self.source.skip()
    }

    fn stray(&mut self, name: &str) -> Result<(), What> {
        if let Some(cell) = self.row.cells.last_mut().filter(|cell| cell.strays.len() < MARKS) {
            cell.strays.push(name.to_owned());
        }
        self.source.skip()
    }

    fn write(&mut self, text: &str) {
        if !self.hidden {
            self.line.push_str(text);
        }
    }

    fn row_properties(&mut self) -> Result<(), What> {
        while let Some(tag) = self.source.child()? {
            let tracked = matches!(tag.name.as_str(), "ins" | "del");
            self.found.changes += usize::from(tracked);
            self.row.deleted |= tag.name == "del";
            self.source.skip()?;
        }
        Ok(())
    }

    fn run_properties(&mut self) -> Result<(), What> {
        while let Some(tag) = self.source.child()? {
            if matches!(tag.name.as_str(), "vanish" | "webHidden") {
                self.hidden = !matches!(tag.prefixed("val").as_deref(), Some("0" | "false" | "off"));
            }
            self.source.skip()?;
        }
        Ok(())
    }

    fn end(&mut self, open: Open) {
        match open {
            Open::Paragraph => {
                let line = std::mem::take(&mut self.line);
                if !self.open.contains(&Open::Cell) {
                    if self.found.lines.len() < LINES {
                        self.found.lines.push(line);
                    }
                } else if let Some(cell) = self.row.cells.last_mut() {
                    cell.paragraphs += usize::from(!line.trim().is_empty());
                    if !cell.text.is_empty() {
                        cell.text.push('\n');
                    }
                    cell.text.push_str(&line);
                }
            }
            Open::Run => self.hidden = false,
            // A row that was taken out is counted, so that the numbers stay those that are seen with the changes shown.
            Open::Row => {
                let mut row = std::mem::take(&mut self.row);
                if row.deleted {
                    row.cells.clear();
                }
                self.found.rows.push(row);
            }
            _ => {}
        }
    }
}
