//! Finished pairs as a translation memory: TMX 1.4b (LISA OSCAR, 26 April 2005), which each tool for translators takes in.

use std::fmt::Write as _;

use crate::document::{Document, State, Unit};
use crate::inline::{Code, Inline, Kind, Piece, code};
use crate::xml::escaped;

/// The pairs of these documents that are at least translated and have words, as TMX in UTF-8. The same documents give the same bytes.
pub fn write(documents: &[Document]) -> Vec<u8> {
    let mut out = String::from(
        "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<tmx version=\"1.4\">\n<header creationtool=\"Convoke\" creationtoolversion=\"1\" \
         segtype=\"paragraph\" o-tmf=\"Convoke\" adminlang=\"en\" srclang=\"*all*\" datatype=\"plaintext\"/>\n<body>\n",
    );
    for document in documents {
        for unit in document.units().filter(|unit| unit.is_for_translation() && unit.state >= State::Translated) {
            if let Some(target) = &unit.target {
                pair(document, unit, &target.tidied(&unit.codes), &mut out);
            }
        }
    }
    out.push_str("</body>\n</tmx>\n");
    out.into_bytes()
}

/// One pair. Documents of one letter have the same source, so the number of a unit says also into what it is translated.
fn pair(document: &Document, unit: &Unit, target: &Inline, out: &mut String) {
    let Document { original, revision, source, target: into, .. } = document;
    let letter = escaped(original);
    // Writing to a string cannot fail.
    let _ = write!(
        out,
        "<tu tuid=\"{letter}.{}.{into}\" srclang=\"{source}\"><prop type=\"x-letter\">{letter}</prop><prop type=\"x-revision\">{revision}</prop>\
         <prop type=\"x-state\">{}</prop>\n<tuv xml:lang=\"{source}\"><seg>{}</seg></tuv>\n<tuv xml:lang=\"{into}\"><seg>{}</seg></tuv></tu>\n",
        escaped(&unit.id),
        unit.state.name(),
        segment(&unit.source, &unit.codes),
        segment(target, &unit.codes),
    );
}

/// A segment with its codes; `i` joins the ends of a pair, `x` a code with its like in the other language.
fn segment(text: &Inline, codes: &[Code]) -> String {
    let mut out = String::new();
    for piece in &text.0 {
        let (Piece::Open(id) | Piece::Close(id) | Piece::Alone(id)) = piece else {
            if let Piece::Text(words) = piece {
                out.push_str(&escaped(words));
            }
            continue;
        };
        let Some(code) = code(codes, *id) else { continue };
        let (kind, open, close) = (kind(code.kind), escaped(&code.open), escaped(code.close.as_deref().unwrap_or_default()));
        let _ = match piece {
            Piece::Open(_) => write!(out, "<bpt i=\"{id}\" x=\"{id}\" type=\"{kind}\">{open}</bpt>"),
            Piece::Close(_) => write!(out, "<ept i=\"{id}\">{close}</ept>"),
            _ => write!(out, "<ph x=\"{id}\" type=\"{kind}\">{open}</ph>"),
        };
    }
    out
}

/// The kinds of code that the specification recommends by name, and those of our own.
const fn kind(kind: Kind) -> &'static str {
    match kind {
        Kind::Field => "x-field",
        Kind::Bold => "bold",
        Kind::Italic => "italic",
        Kind::Link => "link",
        Kind::Break => "lb",
        Kind::Other => "x-other",
    }
}
