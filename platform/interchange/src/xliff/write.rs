//! A document as XLIFF: a group for each part, a unit with one segment for each unit, the characters of codes as original data.

use std::fmt::Write as _;

use crate::document::{Document, State, Unit};
use crate::inline::{Code, Inline, Kind, Piece, code};
use crate::xml::{escaped, is_char};

use super::{FILE, OWN_NOTE, SPACE};

/// The document as XLIFF 2.1, in UTF-8. The same document gives the same bytes.
pub fn write(document: &Document) -> Vec<u8> {
    let Document { original, revision, source, target, parts } = document;
    let mut out = format!(
        "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<xliff xmlns=\"{SPACE}\" version=\"2.1\" srcLang=\"{source}\" trgLang=\"{target}\">\n\
         <file id=\"{FILE}{revision}\" original=\"{}\" srcDir=\"{}\" trgDir=\"{}\" xml:space=\"preserve\">\n",
        escaped(original),
        source.direction().code(),
        target.direction().code(),
    );
    for part in parts {
        push(&mut out, format_args!("<group id=\"{0}\" name=\"{0}\">\n", escaped(&part.name)));
        if !part.label.is_empty() {
            push(&mut out, format_args!("<notes><note category=\"{OWN_NOTE}\">{}</note></notes>\n", escaped(&part.label)));
        }
        for unit in &part.units {
            write_unit(unit, &mut out);
        }
        out.push_str("</group>\n");
    }
    out.push_str("</file>\n</xliff>\n");
    out.into_bytes()
}

/// Writing to a string cannot fail.
fn push(out: &mut String, what: std::fmt::Arguments<'_>) {
    let _ = out.write_fmt(what);
}

fn write_unit(unit: &Unit, out: &mut String) {
    let translate = if unit.is_for_translation() { "" } else { " translate=\"no\"" };
    push(out, format_args!("<unit id=\"{}\"{translate}>\n", escaped(&unit.id)));
    if !unit.codes.is_empty() {
        out.push_str("<originalData>");
        for code in &unit.codes {
            push(out, format_args!("<data id=\"a{}\">{}</data>", code.id, data(&code.open)));
            if let Some(close) = &code.close {
                push(out, format_args!("<data id=\"z{}\">{}</data>", code.id, data(close)));
            }
        }
        out.push_str("</originalData>\n");
    }
    let state = if unit.target.is_some() { unit.state } else { State::Initial };
    push(out, format_args!("<segment id=\"s1\" state=\"{}\">\n<source>{}</source>\n", state.name(), content(&unit.source, &unit.codes)));
    if let Some(target) = &unit.target {
        push(out, format_args!("<target>{}</target>\n", content(&target.tidied(&unit.codes), &unit.codes)));
    }
    out.push_str("</segment>\n</unit>\n");
}

/// The characters of a code. Those that XML cannot carry have a tag of their own (4.2.3.1).
fn data(text: &str) -> String {
    let sign =
        |c: char| if is_char(c) { escaped(c.encode_utf8(&mut [0; 4])).into_owned() } else { format!("<cp hex=\"{:04X}\"/>", u32::from(c)) };
    text.chars().map(sign).collect()
}

fn content(text: &Inline, codes: &[Code]) -> String {
    // Codes that do not nest are allowed in XLIFF as beginnings and ends by themselves.
    let nests = text.nests();
    let mut out = String::new();
    for piece in &text.0 {
        let (Piece::Open(id) | Piece::Close(id) | Piece::Alone(id)) = piece else {
            if let Piece::Text(words) = piece {
                out.push_str(&escaped(words));
            }
            continue;
        };
        let Some(code) = code(codes, *id) else { continue };
        let kind = kind(code.kind);
        match piece {
            Piece::Open(_) if nests => push(
                &mut out,
                format_args!(
                    "<pc id=\"{id}\"{kind} canCopy=\"no\" canDelete=\"no\"{} dataRefStart=\"a{id}\" dataRefEnd=\"z{id}\">",
                    told("dispStart", code)
                ),
            ),
            Piece::Open(_) => push(
                &mut out,
                format_args!("<sc id=\"{id}\"{kind} canCopy=\"no\" canDelete=\"no\"{} dataRef=\"a{id}\"/>", told("disp", code)),
            ),
            Piece::Close(_) if nests => out.push_str("</pc>"),
            Piece::Close(_) => push(&mut out, format_args!("<ec startRef=\"{id}\" canCopy=\"no\" canDelete=\"no\" dataRef=\"z{id}\"/>")),
            _ => push(
                &mut out,
                format_args!("<ph id=\"{id}\"{kind} canCopy=\"no\" canDelete=\"no\"{} dataRef=\"a{id}\"/>", told("disp", code)),
            ),
        }
    }
    out
}

/// Type and subtype as the core has them (4.3.1.37, 4.3.1.36).
const fn kind(kind: Kind) -> &'static str {
    match kind {
        Kind::Field => " type=\"ui\" subType=\"xlf:var\"",
        Kind::Bold => " type=\"fmt\" subType=\"xlf:b\"",
        Kind::Italic => " type=\"fmt\" subType=\"xlf:i\"",
        Kind::Link => " type=\"link\"",
        Kind::Break => " type=\"fmt\" subType=\"xlf:lb\"",
        Kind::Other => " type=\"other\"",
    }
}

/// What a tool shows in place of the code.
fn told(attribute: &str, code: &Code) -> String {
    if code.shown().is_empty() { String::new() } else { format!(" {attribute}=\"{}\"", escaped(code.shown())) }
}
