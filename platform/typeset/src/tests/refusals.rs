//! What is not set, and what is said about it.

use kernel::Lang;
use kernel::prose::{Inline, parse};

use super::TYPESETTER;
use super::letters::{bare, batch, cover, letter, text};
use crate::{CoverList, CoverRow, Letter, Measure, Part, Row, TypesetError, limits};

fn check(letter: &Letter, expected: TypesetError) {
    assert_eq!(TYPESETTER.letter(letter), Err(expected));
}

fn too_much(what: Measure, found: usize, limit: usize) -> TypesetError {
    TypesetError::TooMuch { what, found, limit }
}

#[test]
fn a_missing_glyph_is_named_before_there_is_a_pdf() {
    let rare = Letter { addressee: vec!["𠀋女士，龘先生".into()], salutation: "שלום 𠀋".into(), ..bare(Lang::Zh, "邀请") };
    check(&rare, TypesetError::MissingGlyphs { chars: vec!['𠀋', '龘', 'ש', 'ל', 'ו', 'ם'] });
    let said = TypesetError::MissingGlyphs { chars: vec!['龘'] }.to_string();
    assert_eq!(said, "no font has a glyph for 龘 (U+9F98)");
}

#[test]
fn names_are_checked_before_they_are_set() {
    let check = |text: &str, missing: &[char]| assert_eq!(TYPESETTER.missing_glyphs(text), missing, "{text}");
    check("朱镕基、陶喆、张玥、王堃、李昇", &[]);
    check("Þóra Łukasiewicz-Ñandú, Nguyễn Thị Ánh, Ŵyn, İşçi, Ħal Għaxaq, ʻOfa", &[]);
    check("Ойбек Ҳусанов, Әлібек, Ђорђе; Κώστας Ελευθερίου", &[]);
    check("محمد، پرویز، گل، ٹیپو، ۱۲۳؛ عُمَر", &[]);
    check("a\u{202f}b\u{a0}c\u{ad}d\u{200f}e\u{2066}f\u{2069}\tg\nh\u{200b}", &[]);
    check("x€£¥°№‰½×−≤≥→•–—…“”‘’«»‹›„¿¡", &[]);
    check("안녕 안 👍", &['안', '녕', '👍']);
}

#[test]
fn a_document_without_title_or_subject_is_no_accessible_document() {
    check(&Letter { title: " \n".into(), ..bare(Lang::En, "x") }, TypesetError::Blank(Part::Title));
    check(
        &Letter { subject: vec![Inline::Break, Inline::Text { text: "\t".into() }], ..bare(Lang::En, "x") },
        TypesetError::Blank(Part::Subject),
    );
    let untitled = CoverList { title: String::new(), ..cover() };
    assert_eq!(TYPESETTER.cover_list(&untitled), Err(TypesetError::Blank(Part::Title)));
    assert_eq!(TYPESETTER.cover_list(&CoverList { columns: vec![], ..cover() }), Err(TypesetError::Blank(Part::Columns)));
}

#[test]
fn more_than_the_limits_is_refused_by_its_measure() {
    use limits::*;
    let body = |words: &str| Letter { body: parse(words), ..bare(Lang::En, "x") };
    check(&body(&"word ".repeat(LONGEST_TEXT / 4)), too_much(Measure::Text, LONGEST_TEXT / 4 * 5, LONGEST_TEXT));
    check(&body(&"p\n\n".repeat(MOST_BLOCKS + 1)), too_much(Measure::Blocks, MOST_BLOCKS + 1, MOST_BLOCKS));
    let deep: String = (0..DEEPEST).map(|level| format!("{}- x\n", "  ".repeat(level))).collect();
    check(&body(&deep), too_much(Measure::Nesting, DEEPEST + 1, DEEPEST));
    let line = "x".repeat(LONGEST_LINE + 1);
    check(&Letter { closing: line.clone(), ..bare(Lang::En, "x") }, too_much(Measure::Line, LONGEST_LINE + 1, LONGEST_LINE));
    let notice = Some("x".repeat(LONGEST_NOTICE + 1));
    check(&Letter { notice, ..bare(Lang::En, "x") }, too_much(Measure::Line, LONGEST_NOTICE + 1, LONGEST_NOTICE));
    check(&Letter { subject: text(&line), ..bare(Lang::En, "x") }, too_much(Measure::Line, LONGEST_LINE + 1, LONGEST_LINE));
    let label = "x".repeat(LONGEST_LABEL + 1);
    let row = Row { label, value: vec![] };
    check(&Letter { rows: vec![row], ..bare(Lang::En, "x") }, too_much(Measure::Label, LONGEST_LABEL + 1, LONGEST_LABEL));
    let address = format!("https://x.example/{}", "a".repeat(LONGEST_ADDRESS));
    check(&body(&format!("- [here]({address})")), too_much(Measure::Address, address.len(), LONGEST_ADDRESS));
}

#[test]
fn a_cover_list_has_a_cell_for_each_column_and_a_letter_for_each_link() {
    let row = |cells: usize, letter| CoverRow { cells: vec!["x".into(); cells], letter };
    let with = |rows: Vec<CoverRow>| TYPESETTER.cover_list(&CoverList { rows, ..cover() });
    assert_eq!(with(vec![row(3, None), row(2, None)]), Err(TypesetError::Uneven { row: 1, found: 2, columns: 3 }));
    assert_eq!(with(vec![row(3, Some(0))]), Err(TypesetError::NoSuchLetter { row: 0, letter: 0, letters: 0 }));
    assert_eq!(with(vec![row(3, None); limits::MOST_ROWS + 1]), Err(too_much(Measure::Rows, limits::MOST_ROWS + 1, limits::MOST_ROWS)));
    let wide = CoverList { columns: vec!["x".into(); limits::MOST_COLUMNS + 1], ..cover() };
    assert_eq!(TYPESETTER.cover_list(&wide), Err(too_much(Measure::Columns, limits::MOST_COLUMNS + 1, limits::MOST_COLUMNS)));
    let many = batch(vec![bare(Lang::En, "x"); limits::MOST_LETTERS + 1]);
    assert_eq!(TYPESETTER.batch(&many), Err(too_much(Measure::Letters, limits::MOST_LETTERS + 1, limits::MOST_LETTERS)));
    let mut faulty = batch(vec![letter(Lang::Fr)]);
    faulty.letters[0].title.clear();
    assert_eq!(TYPESETTER.batch(&faulty), Err(TypesetError::Blank(Part::Title)));
}
