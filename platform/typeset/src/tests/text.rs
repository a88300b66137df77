//! The structure tree of every letter reads as the text given, in all six languages; Arabic is what makes it hard.

use kernel::Lang;
use kernel::prose::{parse, plain_line};

use super::TYPESETTER;
use super::expected;
use super::letters::{bare, letter, text};
use crate::sheet::Sheet;
use crate::{Letter, reading_order};
use pdfread::{Reading, folded};

fn check(letter: &Letter) {
    let reading = Reading::of(&TYPESETTER.letter(letter).unwrap());
    let expected = expected::blocks(letter);
    for (read, given) in reading.texts().iter().zip(&expected) {
        assert_eq!(read, given);
    }
    assert_eq!(reading.texts(), expected);
    assert!(reading.strings_reversed_together <= 1, "a reader that takes strings one by one would mix them up");
    assert!(reading.blocks.iter().all(|block| block.lang.starts_with(letter.lang.code())), "{:?}", reading.blocks);
}

/// A letter whose body is these words.
fn body(lang: Lang, words: &str) -> Letter {
    Letter { body: parse(words), ..bare(lang, "CL-21/9") }
}

#[test]
fn the_structure_tree_reads_as_the_text_given_in_arabic() {
    check(&letter(Lang::Ar));
}

#[test]
fn the_structure_tree_reads_as_the_text_given_in_chinese() {
    check(&letter(Lang::Zh));
}

#[test]
fn the_structure_tree_reads_as_the_text_given_in_english() {
    check(&letter(Lang::En));
}

#[test]
fn the_structure_tree_reads_as_the_text_given_in_french() {
    check(&letter(Lang::Fr));
}

#[test]
fn the_structure_tree_reads_as_the_text_given_in_russian() {
    check(&letter(Lang::Ru));
}

#[test]
fn the_structure_tree_reads_as_the_text_given_in_spanish() {
    check(&letter(Lang::Es));
}

#[test]
fn arabic_with_all_its_signs_is_read_in_order() {
    // Vowel signs on every letter, two on one, inside a ligature, at the end of a line, doubled letters, tatweel, hamza by itself.
    check(&body(Lang::Ar, "بِسْمِ اللّٰهِ الرَّحْمٰنِ الرَّحِيمِ، وَلَا حَوْلَ وَلَا قُوَّةَ إِلَّا بِاللّٰهِ. مُمْتَنٌّ مُمَدَّدٌ، الـمُـنْـتَـدَى، سَأَلَ سُؤَالاً عَنْ شَيْءٍ مَّا، لِلْإِلَٰهِ، لِأَجَلٍ، لَآلِئُ، ﷺ"));
    for width in 1..30 {
        let words = "كَتَبَ الوَزِيرُ ".repeat(width) + "رِسَالَةً **طَوِيلَةً جِدّاً** إلى *الأَمِينِ العَامِّ* [في جِنِيف](https://forum.example/).";
        check(&body(Lang::Ar, &words));
    }
}

#[test]
fn numbers_latin_and_brackets_among_arabic_are_read_in_order() {
    for words in [
        "(WSIS)، [UIT]، {UNDP}. «ITU»! \"SMSI\"؟",
        "ITU وUNESCO وUNCTAD وUNDP",
        "من 17-21 مايو 2021 (22–26 مارس)، 50% من 1,234.56، و٪٥٠ من ١٢٣٤٫٥٦",
        "C++ و+41 22 730 6240 وA/RES/70/125 وwww.wsis.org/forum.",
        "نص (قوس (داخل) قوس) 1) أولاً 2) ثانياً (أ) و(ب)",
        "English sentence first, ثم عربي، then English (again).",
        "**(أ)** *ب* **1** 2 **a** *b* (ج).",
    ] {
        for times in [1, 3, 9] {
            check(&body(Lang::Ar, &[words; 9][..times].join(" ")));
        }
    }
}

#[test]
fn arabic_within_other_languages_is_read_in_order() {
    check(&body(Lang::En, "The Minister, معالي الوزير (الجزائر)، writes: «شُكْراً جَزِيلاً» – **العربية** and 2021 العام."));
    check(&body(Lang::Zh, "部长“معالي الوزير”来函（الجزائر）。"));
}

#[test]
fn typst_alone_does_not_lay_arabic_in_reading_order() {
    // If this fails, Typst has learned it, and `reading_order` can go.
    let arabic = letter(Lang::Ar);
    let document = TYPESETTER.laid(&Sheet::letter(&arabic)).unwrap();
    let reading = Reading::of(&TYPESETTER.export(&document).unwrap());
    assert_ne!(reading.texts(), expected::blocks(&arabic));
}

#[test]
fn putting_into_reading_order_moves_nothing_on_the_page() {
    let document = TYPESETTER.laid(&Sheet::letter(&letter(Lang::Ar))).unwrap();
    let before = super::pages::inked(&document);
    let after = super::pages::inked(&reading_order::restored(document));
    assert!(before.len() > 1_000);
    assert_eq!(before, after);
}

#[test]
fn what_was_typed_is_text_and_never_source() {
    let hostile = r#"#panic("x") #json("/etc/passwd") $x^2$ = <label> @ref \u{41} `raw` // no /* comment */ --- ... ~ ' " #{1+1} [x]"#;
    let given = Letter { salutation: hostile.into(), subject: text(hostile), addressee: vec![hostile.into()], ..bare(Lang::En, "x") };
    check(&given);
    let reading = Reading::of(&TYPESETTER.letter(&given).unwrap());
    assert_eq!(reading.texts(), [hostile; 3].map(folded));
    assert_eq!(plain_line(&given.subject), hostile);
}
