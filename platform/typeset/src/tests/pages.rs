//! What stands where on the page, from the laid pages: nothing leaves the paper, and what belongs together stays together.

use kernel::Lang;
use kernel::prose::{Inline, parse};
use typst::layout::{Abs, Frame, FrameItem, Point};
use typst_layout::PagedDocument;

use super::TYPESETTER;
use super::letters::{bare, batch, letter, text};
use crate::sheet::Sheet;
use crate::{Batch, CoverRow, Foot, Letter, Row, limits};

/// A glyph that leaves ink: page, font and number, and its place in thousandths of a point.
pub type Ink = (usize, String, u16, i64, i64);

/// All glyphs that leave ink, sorted.
pub fn inked(document: &PagedDocument) -> Vec<Ink> {
    let mut ink = Vec::new();
    for (page, it) in document.pages().iter().enumerate() {
        gather(&it.frame, Point::zero(), page, &mut ink);
    }
    ink.sort();
    ink
}

fn gather(frame: &Frame, origin: Point, page: usize, ink: &mut Vec<Ink>) {
    for (place, item) in frame.items() {
        let at = origin + *place;
        match item {
            FrameItem::Group(group) => gather(&group.frame, at, page, ink),
            FrameItem::Text(item) => {
                let mut x = at.x;
                for glyph in &item.glyphs {
                    let (dx, dy) = (glyph.x_offset.at(item.size), glyph.y_offset.at(item.size));
                    if !item.text[glyph.range()].trim().is_empty() {
                        let font = item.font.font().post_script_name().unwrap();
                        ink.push((page, font, glyph.id, thousandths(x + dx), thousandths(at.y - dy)));
                    }
                    x += glyph.x_advance.at(item.size);
                }
            }
            _ => {}
        }
    }
}

fn thousandths(length: Abs) -> i64 {
    #[expect(clippy::cast_possible_truncation, reason = "a page is far smaller than an i64 of thousandths of a point")]
    let whole = (length.to_pt() * 1000.0).round() as i64;
    whole
}

/// Every glyph begins on the paper, between margins of 4 mm, which printers can print.
fn check_on_paper(document: &PagedDocument) {
    let (width, height, margin) = (595_276, 841_890, 11_339);
    for (page, font, id, x, y) in inked(document) {
        assert!((margin..width - margin).contains(&x), "page {page}: glyph {id} of {font} at x {x}");
        assert!((margin..height - margin).contains(&y), "page {page}: glyph {id} of {font} at y {y}");
    }
}

fn check_letter_on_paper(letter: &Letter) {
    check_on_paper(&TYPESETTER.laid(&Sheet::letter(letter)).unwrap());
}

#[test]
fn every_letter_stays_on_the_paper() {
    Lang::ALL.map(letter).iter().for_each(check_letter_on_paper);
}

#[test]
fn the_longest_parts_that_are_allowed_stay_on_the_paper() {
    for (lang, wide) in [(Lang::En, "W"), (Lang::Zh, "信"), (Lang::Ar, "ضصشسظطعغ"), (Lang::Ru, "Щ")] {
        let line = |n: usize| wide.chars().cycle().take(n).collect::<String>();
        let spaced = |n: usize| -> String {
            line(n).chars().enumerate().flat_map(|(i, c)| [c].into_iter().chain((i % 7 == 6).then_some(' '))).collect()
        };
        let longest: String = line(limits::LONGEST_LINE);
        let address = format!("https://forum.example/{}", "0a".repeat(239));
        let longest = Letter {
            letterhead: vec![longest.clone(), longest.clone()],
            service: longest.clone(),
            place_date: longest.clone(),
            rows: vec![Row { label: line(limits::LONGEST_LABEL), value: text(&longest) }],
            addressee: vec![longest.clone(); 3],
            subject_label: line(limits::LONGEST_LABEL),
            subject: text(&longest),
            salutation: longest.clone(),
            closing: spaced(400),
            body: parse(&nested(limits::DEEPEST - 1, &longest)),
            signed_mark: longest.clone(),
            signatory: longest.clone(),
            signatory_post: longest.clone(),
            notice: Some(spaced(limits::LONGEST_NOTICE * 7 / 8)),
            foot: Some(Foot { words: text(&longest), address, code_label: line(limits::LONGEST_LABEL), code: longest }),
            ..bare(lang, "x")
        };
        limits::check_letter(&longest).unwrap();
        check_letter_on_paper(&longest);
    }
}

/// A list within a list within a list.
fn nested(depth: usize, words: &str) -> String {
    (0..depth).map(|level| format!("{}- {words}\n", "  ".repeat(level))).collect()
}

#[test]
fn a_cover_list_of_long_names_stays_on_the_paper() {
    let mut batch = batch(vec![bare(Lang::En, "x")]);
    batch.cover.columns = ["No.", "State", "Minister", "Address", "Channel", "Remark"].map(Into::into).to_vec();
    let cells = [
        "193",
        "United Kingdom of Great Britain and Northern Ireland",
        "The Secretary of State for Digital Affairs",
        "permanent.mission.of.the.united.kingdom@geneva.example.org",
        "registered post",
        "Международная телекоммуникационная",
    ];
    batch.cover.rows = (0..90).map(|_| CoverRow { cells: cells.map(Into::into).to_vec(), letter: Some(0) }).collect();
    let document = TYPESETTER.laid(&Sheet::from(&batch)).unwrap();
    check_on_paper(&document);
}

#[test]
fn a_signature_never_stands_alone_on_a_page() {
    let whole = letter(Lang::Fr);
    let last = whole.body.last().unwrap().clone();
    let line = || Inline::Text { text: "Le Forum offrira une tribune pour suivre les progrès accomplis dans la mise en œuvre. ".into() };
    // From the last length with which all is on one page, line by line to the first with which the last paragraph moves by itself.
    let mut pages = Vec::new();
    for lines in 37..48 {
        let filler = kernel::prose::Block::Paragraph { content: (0..lines).map(|_| line()).collect() };
        let Letter { closing, signatory, signatory_post, signed_mark, .. } = whole.clone();
        let longer = Letter { body: vec![filler, last.clone()], closing, signatory, signatory_post, signed_mark, ..bare(Lang::Fr, "x") };
        let document = TYPESETTER.laid(&Sheet::letter(&longer)).unwrap();
        let texts: Vec<String> = document.pages().iter().map(|page| words(&page.frame)).collect();
        let end = texts.last().unwrap();
        assert!(end.contains("Houlin ZHAO"), "the signature closes the letter: {end}");
        assert!(end.contains("itu-wsis/fund"), "with {lines} lines the last page has only: {end}");
        pages.push(texts.len());
    }
    assert_eq!((pages[0], pages[pages.len() - 1]), (1, 2), "the lengths tried must straddle the end of the page: {pages:?}");
}

/// The text of a frame, as it is laid.
fn words(frame: &Frame) -> String {
    let mut all = String::new();
    for (_, item) in frame.items() {
        match item {
            FrameItem::Group(group) => all.push_str(&words(&group.frame)),
            FrameItem::Text(text) => all.push_str(&text.text),
            _ => {}
        }
    }
    all
}

#[test]
fn words_are_hyphenated_by_language_and_arabic_never() {
    let check = |lang: Lang, word: &str, parted: bool| {
        let body = parse(&format!("{word} ").repeat(60));
        let document = TYPESETTER.laid(&Sheet::letter(&Letter { body, ..bare(lang, "x") })).unwrap();
        let hyphens: usize = document.pages().iter().map(|page| words(&page.frame).matches('\u{ad}').count()).sum();
        assert_eq!(hyphens > 0, parted, "{lang}: {hyphens} hyphens");
    };
    check(Lang::Fr, "l'administration internationale", true);
    check(Lang::En, "international telecommunication", true);
    check(Lang::Es, "las telecomunicaciones internacionales", true);
    check(Lang::Ru, "международная электросвязь", true);
    check(Lang::Ar, "والمتخصصين باستعمالاتهم telecommunication", false);
    check(Lang::Zh, "国际电信telecommunication", false);
}

#[test]
fn letters_of_a_batch_are_laid_as_they_are_alone() {
    let letters = [Lang::Ar, Lang::Fr].map(letter);
    let alone: Vec<Vec<Ink>> = letters.iter().map(|l| inked(&TYPESETTER.laid(&Sheet::letter(l)).unwrap())).collect();
    let Batch { cover, letters } = batch(letters.to_vec());
    let together = inked(&TYPESETTER.laid(&Sheet::batch(&cover, &letters)).unwrap());
    // The first page is the cover list, then two pages for each letter.
    for (i, alone) in alone.iter().enumerate() {
        let first = 1 + 2 * i;
        let pages = first..first + 2;
        let part: Vec<Ink> =
            together.iter().filter(|ink| pages.contains(&ink.0)).map(|ink| (ink.0 - first, ink.1.clone(), ink.2, ink.3, ink.4)).collect();
        assert_eq!(&part, alone);
    }
}
