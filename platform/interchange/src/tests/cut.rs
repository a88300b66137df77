//! A part cut into units and put together again.

use kernel::prose::{self, Block};
use proptest::prelude::*;

use super::sample::{codes, line, shown, text, translate, words};
use crate::{Inline, Part, Piece, Shape};

fn marked(text: &str) -> Part {
    Part::cut("body", "Body", text, Shape::Marked)
}

#[track_caller]
fn check(text: &str, shape: Shape, expected: &[(&str, &str)]) {
    let part = Part::cut("body", "Body", text, shape);
    let found: Vec<(String, String)> = part.units.iter().map(|u| (line(u), codes(u))).collect();
    let found: Vec<(&str, &str)> = found.iter().map(|(a, b)| (a.as_str(), b.as_str())).collect();
    assert_eq!(found, expected, "{text}");
    assert_eq!(part.text(), text);
}

#[test]
fn a_paragraph_and_an_item_are_units() {
    check("One.\n\nTwo\nlines.\n", Shape::Marked, &[("One.", ""), ("Two lines.", "")]);
    check("- a\n- b\n\n  c\n\n3. d", Shape::Marked, &[("a", ""), ("b", ""), ("c", ""), ("d", "")]);
    check("# Title\n\n> said\n> twice", Shape::Marked, &[("Title", ""), ("said twice", "")]);
    check("    indented\n    code\n", Shape::Marked, &[("indented", ""), ("code", "")]);
    check("<div>\nx</div>", Shape::Marked, &[("<div>", ""), ("x</div>", "")]);
    check("a\n\n b\r\nc ", Shape::Plain, &[("a", ""), ("b", ""), ("c", "")]);
    check(" \n\n", Shape::Marked, &[]);
}

#[test]
fn marks_and_fields_are_codes() {
    check("before **1 *March* 2021**.", Shape::Marked, &[("before [1:1 [2:March:2] 2021:1].", "**…** *…*")]);
    check("***a***", Shape::Marked, &[("[1:[2:a:2]:1]", "*…* **…**")]);
    check(
        "[here](https://a.example \"t\") <https://b.example>",
        Shape::Marked,
        &[("[1:here:1] [2]", "[…](https://a.example \"t\") <https://b.example>")],
    );
    check(
        "To {addressee|the **Ministers**} of {state}",
        Shape::Marked,
        &[("To [1:the [2:Ministers:2]:1] of [3]", "{addressee|…} **…** {state}")],
    );
    check("{form-of-address|Dear Sir},", Shape::Plain, &[("[1:Dear Sir:1],", "{form-of-address|…}")]);
    check("A\\\n  B  \nC", Shape::Marked, &[("A[1]B[2]C", "\\\n     \n")]);
    check("5 \\* 3 &lt; \\_ `c` <b>", Shape::Marked, &[("5 * 3 < _ c <b>", "")]);
    check("{{a} {b", Shape::Plain, &[("{a} [1]b", "{")]);
    check("{a|*b}c*", Shape::Marked, &[("[1:[2]b:1]c[3]", "{a|…} * *")]);
    check("[a]\n\n[a]: https://a.example", Shape::Marked, &[("[1:a:1]", "[…](<https://a.example>)")]);
}

#[test]
fn what_a_translator_is_told_of_a_code() {
    let part = marked("{ title |x} {state} [a](https://a.example \"t\") <https://b.example> **b**");
    let told: Vec<&str> = part.units[0].codes.iter().map(crate::Code::shown).collect();
    assert_eq!(told, ["title", "state", "https://a.example", "https://b.example", ""]);
}

#[track_caller]
fn joined(text: &str, target: &[Piece], expected: &str) {
    let mut part = marked(text);
    part.units[0].target = Some(Inline(target.to_vec()));
    assert_eq!(part.joined().as_deref(), Ok(expected));
}

fn t(text: &str) -> Piece {
    Piece::Text(text.to_owned())
}

#[test]
fn a_translation_is_written_so_that_it_reads_as_it_is() {
    use Piece::{Close, Open};
    joined("- one\n- two", &[t("eins")], "- eins\n- two");
    joined("one", &[t("- 5 * 3_a")], "\\- 5 * 3_a");
    joined("one", &[t("2021. год")], "2021\\. год");
    joined("one", &[t("a *b* {c}")], "a \\*b\\* {{c}");
    joined("a **b** c", &[t("在"), Open(1), t("三月一日（星期一）"), Close(1), t("之前")], "在**三月一日（星期一）**&#20043;前");
    joined("a **b** c", &[t("до"), Open(1), t(" 1 марта "), Close(1), t("года")], "до **1 марта** года");
    joined("{a|b} c", &[Open(1), t("x } y"), Close(1), t(" z")], "{a|x &#125; y} z");
    joined("a", &[t("x\ny ")], "x y");
}

#[test]
fn what_would_change_how_another_unit_is_read_is_told() {
    let mut part = marked("<!-- x -->\n&amp;");
    part.units[0].target = Some(Inline(vec![t("<b>")]));
    assert_eq!(part.joined(), Err(vec!["body.1".to_owned()]));
    let mut part = marked("<!-- x -->\n- ");
    part.units[0].target = Some(Inline(vec![t("title")]));
    assert_eq!(part.joined(), Err(vec!["body.1".to_owned()]));
}

#[test]
fn what_cannot_be_written_is_told() {
    let mut part = Part::cut("salutation", "", "{a|b}\nc", Shape::Plain);
    part.units[0].target = Some(Inline(vec![Piece::Open(1), t("x}y"), Piece::Close(1)]));
    part.units[1].target = Some(Inline(vec![t("good")]));
    assert_eq!(part.joined(), Err(vec!["salutation.1".to_owned()]));
}

/// What a letter is made of beside its words.
fn structure(blocks: &[Block]) -> String {
    let block = |block: &Block| match block {
        Block::Paragraph { content } => format!("P({})", marks(content)),
        Block::List { start, items } => format!("L{start:?}({})", items.iter().map(|item| structure(item)).collect::<Vec<_>>().join(";")),
    };
    blocks.iter().map(block).collect()
}

fn marks(content: &[prose::Inline]) -> String {
    let mark = |piece: &prose::Inline| match piece {
        prose::Inline::Text { .. } => String::new(),
        prose::Inline::Strong { content } => format!("B({})", marks(content)),
        prose::Inline::Emphasis { content } => format!("I({})", marks(content)),
        prose::Inline::Link { to, content } => format!("A({to} {})", marks(content)),
        prose::Inline::Break => "/".to_owned(),
    };
    content.iter().map(mark).collect()
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(1500))]

    #[test]
    fn what_is_cut_joins_byte_for_byte(text in text()) {
        for shape in [Shape::Plain, Shape::Marked] {
            let mut part = Part::cut("body", "", &text, shape);
            prop_assert_eq!(part.text(), &text[..]);
            prop_assert_eq!(part.joined(), Ok(text.clone()));
            for unit in &mut part.units {
                prop_assert!(unit.source.nests(), "{}", shown(&unit.source));
                unit.target = Some(unit.source.clone());
            }
            prop_assert_eq!(part.joined(), Ok(text.clone()));
        }
    }

    #[test]
    fn a_translation_that_is_written_reads_as_it_is(text in text(), words in proptest::collection::vec(words(), 1..6)) {
        for shape in [Shape::Plain, Shape::Marked] {
            let mut part = Part::cut("body", "", &text, shape);
            translate(&mut part, &words);
            let Ok(written) = part.joined() else { continue };
            if shape == Shape::Marked {
                prop_assert_eq!(structure(&prose::parse(&written)), structure(&prose::parse(&text)), "{}", &written);
            }
            let again = Part::cut("body", "", &written, shape);
            prop_assert_eq!(again.units.len(), part.units.len(), "{}", written);
            for (unit, found) in part.units.iter().zip(&again.units) {
                let wanted = unit.target.as_ref().unwrap_or(&unit.source).tidied(&unit.codes);
                prop_assert_eq!(wanted.words(&unit.codes), found.source.words(&found.codes), "{}", &written);
                prop_assert_eq!(unit.codes.len(), found.codes.len());
            }
        }
    }

    #[test]
    fn a_plain_paragraph_takes_any_words(words in proptest::collection::vec(words(), 4)) {
        let mut part = marked("Before **this day**, {title|Ministers}, see [here](https://a.example), *please*.\n\n- {state}: one\n- two");
        translate(&mut part, &words);
        prop_assert!(part.joined().is_ok(), "{:?} {:?}", part.joined(), part.units.iter().map(|u| shown(u.target.as_ref().unwrap())).collect::<Vec<_>>());
    }
}
