//! From a letter to the values that the template reads: text is cleaned, and what must stay whole (an address, a telephone number, a
//! symbol such as CL-21/4) is marked, so that the template only has to set it. The template's side of these types is `template.typ`.

use kernel::prose::{self, Block, Inline};
use serde::Serialize;

use crate::letter::{Batch, CoverList, Foot, Letter, Row, each_text};
use crate::words::{self, Bit};

/// Width of a short paragraph in Latin letters: some six lines.
const SHORT_PARAGRAPH: usize = 540;
/// Length of a word that is longer than the longest of ordinary words: a third of the line.
const LONG_WORD: usize = 30;

/// Everything that one PDF shows.
#[derive(Serialize)]
pub struct Sheet {
    title: String,
    author: Vec<String>,
    date: (i16, i8, i8),
    cover: Option<CoverSheet>,
    letters: Vec<LetterSheet>,
}

#[derive(Serialize)]
struct CoverSheet {
    lang: &'static str,
    title: Line,
    intro: Line,
    columns: Vec<Line>,
    rows: Vec<CoverLine>,
    page_label: Option<Line>,
}

#[derive(Serialize)]
struct CoverLine {
    cells: Vec<Line>,
    letter: Option<usize>,
}

#[derive(Serialize)]
struct LetterSheet {
    lang: &'static str,
    letterhead: Vec<Line>,
    service: Line,
    place_date: Line,
    rows: Vec<RowLine>,
    addressee: Vec<Line>,
    subject_label: Line,
    subject: Line,
    salutation: Line,
    body: Vec<SetBlock>,
    /// Whether the last paragraph of the body is kept with the signature.
    bound: bool,
    closing: Line,
    signed_mark: Line,
    signatory: Line,
    signatory_post: Line,
    notice: Option<Line>,
    foot: Option<FootLine>,
}

#[derive(Serialize)]
struct RowLine {
    label: Line,
    value: Line,
}

#[derive(Serialize)]
struct FootLine {
    words: Line,
    address: Line,
    code_label: Line,
    code: Line,
}

#[derive(Serialize)]
#[serde(tag = "is", rename_all = "lowercase")]
enum SetBlock {
    /// `ragged`: not justified.
    Paragraph {
        line: Line,
        ragged: bool,
    },
    List {
        start: Option<u64>,
        items: Vec<Vec<SetBlock>>,
    },
}

/// A run of pieces; `ltr` says that nothing in it runs from right to left, so that it can be kept from turning round in Arabic.
#[derive(Serialize)]
struct Line {
    ltr: bool,
    pieces: Vec<Piece>,
}

#[derive(Serialize)]
#[serde(tag = "is", rename_all = "lowercase")]
enum Piece {
    Text { text: String },
    Word { text: String },
    Strong { inner: Vec<Piece> },
    Emphasis { inner: Vec<Piece> },
    Link { to: String, inner: Vec<Piece> },
    Break,
}

impl Sheet {
    /// A letter alone.
    pub fn letter(letter: &Letter) -> Self {
        Self {
            title: words::clean(&letter.title),
            author: authors(&letter.letterhead),
            date: civil(letter.date),
            cover: None,
            letters: vec![letter.into()],
        }
    }

    /// Whether more than one letter is set at once.
    pub fn is_batch(&self) -> bool {
        self.letters.len() > 1
    }

    /// A cover list with the letters under it, or alone.
    pub fn batch(cover: &CoverList, letters: &[Letter]) -> Self {
        Self {
            title: words::clean(&cover.title),
            author: letters.first().map_or_else(Vec::new, |l| authors(&l.letterhead)),
            date: civil(cover.date),
            cover: Some(cover.into()),
            letters: letters.iter().map(LetterSheet::from).collect(),
        }
    }
}

impl From<&Batch> for Sheet {
    fn from(batch: &Batch) -> Self {
        Self::batch(&batch.cover, &batch.letters)
    }
}

fn authors(letterhead: &[String]) -> Vec<String> {
    letterhead.iter().map(|name| words::clean(name)).filter(|name| !name.is_empty()).collect()
}

fn civil(date: jiff::civil::Date) -> (i16, i8, i8) {
    (date.year(), date.month(), date.day())
}

impl From<&CoverList> for CoverSheet {
    fn from(cover: &CoverList) -> Self {
        Self {
            lang: cover.lang.code(),
            title: Line::of(&cover.title),
            intro: Line::from(cover.intro.as_slice()),
            columns: cover.columns.iter().map(|c| Line::of(c)).collect(),
            rows: cover
                .rows
                .iter()
                .map(|r| CoverLine { cells: r.cells.iter().map(|c| Line::cell(c)).collect(), letter: r.letter })
                .collect(),
            page_label: cover.page_label.as_deref().map(Line::of),
        }
    }
}

impl From<&Letter> for LetterSheet {
    fn from(letter: &Letter) -> Self {
        Self {
            lang: letter.lang.code(),
            letterhead: filled(&letter.letterhead),
            service: Line::of(&letter.service),
            place_date: Line::of(&letter.place_date),
            rows: letter.rows.iter().map(RowLine::from).collect(),
            addressee: filled(&letter.addressee),
            subject_label: Line::of(&letter.subject_label),
            subject: Line::beside(&letter.subject),
            salutation: Line::of(&letter.salutation),
            body: blocks(&letter.body),
            bound: letter.body.last().is_some_and(short),
            closing: Line::of(&letter.closing),
            signed_mark: Line::of(&letter.signed_mark),
            signatory: Line::of(&letter.signatory),
            signatory_post: Line::of(&letter.signatory_post),
            notice: letter.notice.as_deref().map(Line::of).filter(|l| !l.pieces.is_empty()),
            foot: letter.foot.as_ref().map(FootLine::from),
        }
    }
}

impl From<&Row> for RowLine {
    fn from(row: &Row) -> Self {
        Self { label: Line::of(&row.label), value: Line::beside(&row.value) }
    }
}

impl From<&Foot> for FootLine {
    fn from(foot: &Foot) -> Self {
        let shown = Inline::Text { text: foot.address.clone() };
        let address = if prose::safe(&foot.address) { Inline::Link { to: foot.address.clone(), content: vec![shown] } } else { shown };
        Self {
            words: Line::from(foot.words.as_slice()),
            address: Line::from([address].as_slice()),
            code_label: Line::of(&foot.code_label),
            code: Line::of(&foot.code),
        }
    }
}

/// The lines that say something.
fn filled(lines: &[String]) -> Vec<Line> {
    lines.iter().map(|l| Line::of(l)).filter(|l| !l.pieces.is_empty()).collect()
}

fn blocks(blocks_of_letter: &[Block]) -> Vec<SetBlock> {
    blocks_of_letter
        .iter()
        .map(|block| match block {
            Block::Paragraph { content } => {
                let line = Line::from(content.as_slice());
                SetBlock::Paragraph { ragged: line.pieces.iter().any(Piece::is_long), line }
            }
            Block::List { start, items } => SetBlock::List { start: *start, items: items.iter().map(|item| blocks(item)).collect() },
        })
        .collect()
}

/// Whether a block is a paragraph of a few lines, which may be moved to the next page as a whole.
fn short(block: &Block) -> bool {
    let Block::Paragraph { content } = block else { return false };
    let mut width = 0;
    each_text(content, &mut |text| width += text.chars().map(columns).sum::<usize>());
    (1..=SHORT_PARAGRAPH).contains(&width)
}

/// A Chinese character is as wide as two Latin letters.
fn columns(c: char) -> usize {
    if (0x2E80..=0xFFEF).contains(&u32::from(c)) { 2 } else { 1 }
}

impl Piece {
    /// Whether a word that is kept whole is so long that it may leave a hole in the line before it.
    fn is_long(&self) -> bool {
        match self {
            Self::Word { text } => text.len() > LONG_WORD,
            Self::Strong { inner } | Self::Emphasis { inner } | Self::Link { inner, .. } => inner.iter().any(Self::is_long),
            Self::Text { .. } | Self::Break => false,
        }
    }
}

impl Line {
    /// A line of plain characters.
    fn of(text: &str) -> Self {
        [Inline::Text { text: text.trim().to_owned() }].as_slice().into()
    }

    /// A line beside a label.
    fn beside(content: &[Inline]) -> Self {
        Self::with(content, words::WHOLE_BESIDE_LABEL)
    }

    fn with(content: &[Inline], whole: usize) -> Self {
        let mut pieces = Vec::new();
        gather(content, whole, &mut pieces);
        Self { ltr: !content.iter().any(turns), pieces }
    }

    /// A line in a narrow column, where nothing is kept whole.
    fn cell(text: &str) -> Self {
        let text = words::narrow(&words::clean(text.trim()));
        let ltr = !text.contains(words::runs_right_to_left);
        let pieces = if text.is_empty() { vec![] } else { vec![Piece::Text { text }] };
        Self { ltr, pieces }
    }
}

impl From<&[Inline]> for Line {
    fn from(content: &[Inline]) -> Self {
        Self::with(content, words::WHOLE_IN_TEXT)
    }
}

fn gather(content: &[Inline], whole: usize, pieces: &mut Vec<Piece>) {
    for inline in content {
        match inline {
            Inline::Text { text } => pieces.extend(words::bits(&words::clean(text), whole).into_iter().map(|bit| match bit {
                Bit::Running(text) => Piece::Text { text },
                Bit::Whole(text) => Piece::Word { text },
            })),
            Inline::Strong { content } => wrap(content, whole, pieces, |inner| Piece::Strong { inner }),
            Inline::Emphasis { content } => wrap(content, whole, pieces, |inner| Piece::Emphasis { inner }),
            Inline::Link { to, content } if prose::safe(to) => wrap(content, whole, pieces, |inner| Piece::Link { to: to.clone(), inner }),
            Inline::Link { content, .. } => gather(content, whole, pieces),
            Inline::Break => pieces.push(Piece::Break),
        }
    }
}

/// Wraps what there is; a link or a bold run of nothing is left out, since it would be an empty element for a screen reader.
fn wrap(content: &[Inline], whole: usize, pieces: &mut Vec<Piece>, make: impl FnOnce(Vec<Piece>) -> Piece) {
    let mut inner = Vec::new();
    gather(content, whole, &mut inner);
    if !inner.is_empty() {
        pieces.push(make(inner));
    }
}

fn turns(inline: &Inline) -> bool {
    match inline {
        Inline::Text { text } => text.chars().any(words::runs_right_to_left),
        Inline::Strong { content } | Inline::Emphasis { content } | Inline::Link { content, .. } => content.iter().any(turns),
        Inline::Break => false,
    }
}
