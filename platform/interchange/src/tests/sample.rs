//! Texts to test with: pieces in six scripts, with the marks and fields of a letter, and a way to write a unit in one line.

use proptest::prelude::*;

use crate::{Code, Document, Inline, Kind, Part, Piece, Shape, Unit};
use kernel::Lang;

/// Words, marks and fields that meet in any order.
pub(super) const SHREDS: &[&str] = &[
    "Ministers",
    "le Forum d’Abidjan",
    "министр",
    "المنتدى",
    "年3月1日",
    "（星期一）",
    "año",
    " ",
    "  ",
    "\n",
    "\n\n",
    "\\\n",
    "  \n",
    "**",
    "*",
    "_",
    "__",
    "***",
    "`",
    "[",
    "](https://itu.example/x)",
    "](javascript:x)",
    "<https://itu.example/y>",
    "<b>",
    "<!-- x -->",
    "\\*",
    "\\",
    "&amp;",
    "&#123;",
    "&",
    "{title}",
    "{title|",
    "}",
    "{",
    "{{",
    "{form-of-address|Dear Sir/Madam}",
    "- ",
    "1. ",
    "> ",
    "# ",
    "    ",
    "---",
    "===",
    "```",
    "~~~",
    "+ ",
    "\t",
    "\r\n",
    "\u{a0}",
    "\u{1}",
    "⟦",
    "⟧",
    "!",
    "![",
    "[a]: https://a.example\n",
    "[a]",
    "(",
    ")",
    ".",
    "«",
    "»",
];

/// Any text made of the shreds.
pub(super) fn text() -> impl Strategy<Value = String> {
    proptest::collection::vec(proptest::sample::select(SHREDS), 0..24).prop_map(|shreds| shreds.concat())
}

/// Words of a translation: no marks but any signs.
pub(super) fn words() -> impl Strategy<Value = String> {
    let shred = prop_oneof![
        3 => proptest::sample::select(&["слово", "كلمة", "词语", "mot", "w", "1", "2021", "（一）", "«да»", "”", "é", "ё", "、"][..]),
        2 => Just(" "),
        1 => proptest::sample::select(&["*", "**", "_", "\\", "`", "[", "]", "(", "<", ">", "&", "&amp;", "{", "{{", "#", "# ", "- ", "+ ", "1. ",
            "1) ", "=", "---", "!", "|", "~~~", "```", "\n", "\t", "  ", "\u{a0}", "⟦", "⟧", "⟦1⟧", "<b>", "</b>", "<!--", "http://x.example", ".", ":"][..]),
    ];
    proptest::collection::vec(shred, 1..8).prop_map(|shreds| shreds.concat())
}

/// The unit in one line: `a [1:b]c[:1] [2]`.
pub(super) fn line(unit: &Unit) -> String {
    shown(&unit.source)
}

pub(super) fn shown(text: &Inline) -> String {
    let piece = |piece: &Piece| match piece {
        Piece::Text(text) => text.clone(),
        Piece::Open(id) => format!("[{id}:"),
        Piece::Close(id) => format!(":{id}]"),
        Piece::Alone(id) => format!("[{id}]"),
    };
    text.0.iter().map(piece).collect()
}

/// The codes in one line.
pub(super) fn codes(unit: &Unit) -> String {
    let code = |code: &Code| match &code.close {
        Some(close) => format!("{}…{close}", code.open),
        None => code.open.clone(),
    };
    unit.codes.iter().map(code).collect::<Vec<_>>().join(" ")
}

/// Gives each unit that is for translation a target: its own codes in their order, and these words in place of each of its texts.
pub(super) fn translate(part: &mut Part, words: &[String]) {
    let mut next = 0;
    for unit in part.units.iter_mut().filter(|u| u.is_for_translation()) {
        let mut in_field = false;
        let mut pieces = Vec::new();
        for piece in &unit.source.0 {
            match piece {
                Piece::Text(_) => {
                    let mut text = words[next % words.len()].clone();
                    next += 1;
                    if in_field {
                        text = text.replace('}', "");
                    }
                    if text.trim().is_empty() {
                        text = "x".to_owned();
                    }
                    pieces.push(Piece::Text(text));
                }
                Piece::Open(id) | Piece::Close(id) => {
                    if unit.codes[*id as usize - 1].kind == Kind::Field {
                        in_field = matches!(piece, Piece::Open(_));
                    }
                    pieces.push(piece.clone());
                }
                Piece::Alone(_) => pieces.push(piece.clone()),
            }
        }
        unit.target = Some(Inline(pieces));
    }
}

/// A letter of four parts, for Arabic.
pub(super) fn letter() -> Document {
    let part = |name, label, text, shape| Part::cut(name, label, text, shape);
    Document {
        original: "CL-21/4".into(),
        revision: 7,
        source: Lang::En,
        target: Lang::Ar,
        parts: vec![
            part("addressees", "Addressees", "{addressee|To the Ministers of the Member States of ITU}", Shape::Plain),
            part("fax", "Fax", "+41 22 730 6240", Shape::Plain),
            part("subject", "Subject", "Invitation to the WSIS Forum 2021\\\n(From January to the final week)", Shape::Marked),
            part(
                "body",
                "Body",
                "Please confirm before **1 March 2021** on <https://www.itu.int/net4> & see [here](https://itu.example \"t\").\n\n\
                 Topics:\n\n- *one* for {state}\n- two\n\n<https://only.example>\n",
                Shape::Marked,
            ),
        ],
    }
}
