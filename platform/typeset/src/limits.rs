//! How much can be set at once, and whether a document keeps to it. The limits guard time and memory of the machine that sets the
//! document, and are far above what a secretariat sends.

use kernel::prose::{Block, Inline};

use crate::error::{Measure, Part, TypesetError};
use crate::letter::{Batch, CoverList, Letter, each_text};

/// Characters of one letter or one cover list. Some thirty pages; a circular letter has one to three.
pub const LONGEST_TEXT: usize = 100_000;
/// Paragraphs, items and lines of one letter. The same thirty pages, if every line is one.
pub const MOST_BLOCKS: usize = 2_000;
/// Characters of a part that is one line, such as a title, a notice or a closing. Ten lines; what is kept together at the end of a
/// letter then always fits a page.
pub const LONGEST_LINE: usize = 500;
/// Characters of the notice: three lines, which is what the margin above a page has room for.
pub const LONGEST_NOTICE: usize = 120;
/// Characters of a label. It stands in a column of its own, which takes no more than two thirds of the line, in Chinese too.
pub const LONGEST_LABEL: usize = 26;
/// Characters of the address of a link. Browsers take some 2,000; PDF readers not much more.
pub const LONGEST_ADDRESS: usize = 2_000;
/// Lists in lists, bold in italic. Deeper than anyone reads; the compiler's stack ends much later.
pub const DEEPEST: usize = 8;
/// Letters of one batch. Twice the Member States; a larger mailing is cut into several batches, since a batch is one document in memory.
pub const MOST_LETTERS: usize = 400;
/// Rows of one cover list: a row or two for each letter.
pub const MOST_ROWS: usize = 1_000;
/// Columns of a cover list: more do not fit the width of a page.
pub const MOST_COLUMNS: usize = 6;

/// Whether a letter can be set.
pub(crate) fn check_letter(letter: &Letter) -> Result<(), TypesetError> {
    filled(&letter.title, Part::Title)?;
    let rows = letter.rows.iter().map(|row| &row.value);
    let words = letter.foot.iter().map(|foot| &foot.words);
    let lines: Vec<&Vec<Inline>> = rows.chain(words).chain([&letter.subject]).collect();
    let deepest_line = lines.iter().map(|line| depth(line)).max().unwrap_or(0);
    within(Measure::Nesting, deepest_line.max(depth_of_blocks(&letter.body)), DEEPEST)?;

    let mut subject = String::new();
    each_text(&letter.subject, &mut |text| subject.push_str(text));
    filled(&subject, Part::Subject)?;

    lines.iter().try_for_each(|line| addresses(line))?;
    addresses_of_blocks(&letter.body)?;
    one_lines(letter)?;
    let mut characters = 0;
    letter.each_text(&mut |text| characters += text.chars().count());
    within(Measure::Text, characters, LONGEST_TEXT)?;
    within(Measure::Blocks, letter.rows.len() + letter.addressee.len() + letter.letterhead.len() + count(&letter.body), MOST_BLOCKS)
}

/// Whether the parts that are kept in one line, or together on a page, are short enough for that.
fn one_lines(letter: &Letter) -> Result<(), TypesetError> {
    let foot = letter.foot.as_ref();
    let around = [&letter.title, &letter.service, &letter.place_date, &letter.salutation, &letter.closing];
    let signed = [&letter.signed_mark, &letter.signatory, &letter.signatory_post];
    let codes = foot.iter().flat_map(|foot| [&foot.address, &foot.code]);
    around.into_iter().chain(signed).chain(codes).try_for_each(|line| within(Measure::Line, line.chars().count(), LONGEST_LINE))?;
    letter.notice.iter().try_for_each(|notice| within(Measure::Line, notice.chars().count(), LONGEST_NOTICE))?;
    letter
        .rows
        .iter()
        .map(|row| &row.label)
        .chain([&letter.subject_label])
        .chain(foot.map(|foot| &foot.code_label))
        .try_for_each(|label| within(Measure::Label, label.chars().count(), LONGEST_LABEL))?;
    for line in foot.map(|foot| &foot.words).into_iter().chain([&letter.subject]) {
        let mut characters = 0;
        each_text(line, &mut |text| characters += text.chars().count());
        within(Measure::Line, characters, LONGEST_LINE)?;
    }
    Ok(())
}

/// Whether a cover list over that many letters can be set.
pub(crate) fn check_cover(cover: &CoverList, letters: usize) -> Result<(), TypesetError> {
    filled(&cover.title, Part::Title)?;
    let columns = cover.columns.len();
    if columns == 0 {
        return Err(TypesetError::Blank(Part::Columns));
    }
    within(Measure::Columns, columns, MOST_COLUMNS)?;
    within(Measure::Rows, cover.rows.len(), MOST_ROWS)?;
    within(Measure::Nesting, depth(&cover.intro), DEEPEST)?;
    addresses(&cover.intro)?;
    for (row, it) in cover.rows.iter().enumerate() {
        if it.cells.len() != columns {
            return Err(TypesetError::Uneven { row, found: it.cells.len(), columns });
        }
        if let Some(letter) = it.letter.filter(|l| *l >= letters) {
            return Err(TypesetError::NoSuchLetter { row, letter, letters });
        }
    }
    let mut characters = 0;
    cover.each_text(&mut |text| characters += text.chars().count());
    within(Measure::Text, characters, LONGEST_TEXT)
}

/// Whether a batch can be set.
pub(crate) fn check_batch(batch: &Batch) -> Result<(), TypesetError> {
    within(Measure::Letters, batch.letters.len(), MOST_LETTERS)?;
    check_cover(&batch.cover, batch.letters.len())?;
    batch.letters.iter().try_for_each(check_letter)
}

fn filled(text: &str, part: Part) -> Result<(), TypesetError> {
    if text.chars().any(|c| !c.is_whitespace() && !c.is_control()) { Ok(()) } else { Err(TypesetError::Blank(part)) }
}

fn within(what: Measure, found: usize, limit: usize) -> Result<(), TypesetError> {
    if found <= limit { Ok(()) } else { Err(TypesetError::TooMuch { what, found, limit }) }
}

fn depth(content: &[Inline]) -> usize {
    let below = |inline: &Inline| match inline {
        Inline::Strong { content } | Inline::Emphasis { content } | Inline::Link { content, .. } => depth(content),
        Inline::Text { .. } | Inline::Break => 0,
    };
    content.iter().map(below).max().map_or(0, |d| d + 1)
}

fn depth_of_blocks(blocks: &[Block]) -> usize {
    let below = |block: &Block| match block {
        Block::Paragraph { content } => depth(content),
        Block::List { items, .. } => items.iter().map(|item| depth_of_blocks(item)).max().map_or(1, |d| d + 1),
    };
    blocks.iter().map(below).max().unwrap_or(0)
}

fn addresses(content: &[Inline]) -> Result<(), TypesetError> {
    content.iter().try_for_each(|inline| match inline {
        Inline::Link { to, content } => within(Measure::Address, to.chars().count(), LONGEST_ADDRESS).and_then(|()| addresses(content)),
        Inline::Strong { content } | Inline::Emphasis { content } => addresses(content),
        Inline::Text { .. } | Inline::Break => Ok(()),
    })
}

fn addresses_of_blocks(blocks: &[Block]) -> Result<(), TypesetError> {
    blocks.iter().try_for_each(|block| match block {
        Block::Paragraph { content } => addresses(content),
        Block::List { items, .. } => items.iter().try_for_each(|item| addresses_of_blocks(item)),
    })
}

fn count(blocks: &[Block]) -> usize {
    blocks
        .iter()
        .map(|block| match block {
            Block::Paragraph { .. } => 1,
            Block::List { items, .. } => items.iter().map(|item| 1 + count(item)).sum(),
        })
        .sum()
}
