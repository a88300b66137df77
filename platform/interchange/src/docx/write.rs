//! A document as a Word file.

use std::fmt::Write as _;

use kernel::{Direction, Lang};

use crate::document::{Document, Unit};
use crate::inline::{Inline, Kind, Piece, code};
use crate::xml::escaped;

use super::{WORD, identity, package, tags};

/// What a person reads around the table, in the language that the translator chose.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Captions {
    /// Their language.
    pub lang: Lang,
    /// The title: "CL-21/4, for translation from English into Arabic".
    pub title: String,
    /// What to do and what to leave alone, a paragraph each: "Write in the right column. Leave the marks in brackets…".
    pub hints: Vec<String>,
    /// The headings of the three columns.
    pub headings: [String; 3],
}

/// Widths of the columns, in twentieths of a point; together what A4 across leaves between margins of 2 cm.
const WIDTHS: [u32; 3] = [1800, 6369, 6369];

/// The document as a Word file (DOCX, ECMA-376 Transitional). The same document gives the same bytes.
pub fn write(document: &Document, captions: &Captions) -> Vec<u8> {
    let mut pen = Pen { out: format!("<w:document xmlns:w=\"{}\"><w:body>", WORD[0]), controls: 0 };
    pen.paragraph(captions.lang, "<w:pStyle w:val=\"Title\"/>", "", &captions.title);
    pen.paragraph(Lang::En, "", ASIDE, &identity::line(document));
    for hint in &captions.hints {
        pen.paragraph(captions.lang, "", "", hint);
    }
    pen.out.push_str(
        "<w:tbl><w:tblPr><w:tblW w:w=\"14538\" w:type=\"dxa\"/><w:tblBorders><w:top w:val=\"single\" w:sz=\"4\" w:color=\"A6A6A6\"/>\
         <w:left w:val=\"single\" w:sz=\"4\" w:color=\"A6A6A6\"/><w:bottom w:val=\"single\" w:sz=\"4\" w:color=\"A6A6A6\"/>\
         <w:right w:val=\"single\" w:sz=\"4\" w:color=\"A6A6A6\"/><w:insideH w:val=\"single\" w:sz=\"4\" w:color=\"A6A6A6\"/>\
         <w:insideV w:val=\"single\" w:sz=\"4\" w:color=\"A6A6A6\"/></w:tblBorders><w:tblLayout w:type=\"fixed\"/></w:tblPr><w:tblGrid>",
    );
    for width in WIDTHS {
        pen.push(format_args!("<w:gridCol w:w=\"{width}\"/>"));
    }
    // The headings stand on each page.
    pen.out.push_str("</w:tblGrid><w:tr><w:trPr><w:cantSplit/><w:tblHeader/></w:trPr>");
    for (width, heading) in WIDTHS.into_iter().zip(&captions.headings) {
        pen.cell(width, 1, |pen| pen.paragraph(captions.lang, "", "<w:b/><w:bCs/>", heading));
    }
    pen.out.push_str("</w:tr>");
    for part in document.parts.iter().filter(|part| !part.units.is_empty()) {
        pen.out.push_str("<w:tr><w:trPr><w:cantSplit/></w:trPr>");
        let label = if part.label.is_empty() { &part.name } else { &part.label };
        pen.cell(WIDTHS.iter().sum(), 3, |pen| pen.paragraph(captions.lang, "<w:keepNext/>", "<w:b/><w:bCs/>", label));
        pen.out.push_str("</w:tr>");
        for unit in &part.units {
            pen.row(document, unit);
        }
    }
    pen.out.push_str(
        "</w:tbl><w:p/><w:sectPr><w:pgSz w:w=\"16838\" w:h=\"11906\" w:orient=\"landscape\"/>\
         <w:pgMar w:top=\"1134\" w:right=\"1134\" w:bottom=\"1134\" w:left=\"1134\" w:header=\"567\" w:footer=\"567\" w:gutter=\"0\"/></w:sectPr>\
         </w:body></w:document>",
    );
    package::packed(&pen.out, &identity::properties(document))
}

/// What is not for the translator to change.
const ASIDE: &str = "<w:rStyle w:val=\"Aside\"/>";

struct Pen {
    out: String,
    /// Content controls so far: each has a number of its own.
    controls: u32,
}

impl Pen {
    /// Writing to a string cannot fail.
    fn push(&mut self, what: std::fmt::Arguments<'_>) {
        let _ = self.out.write_fmt(what);
    }

    fn cell(&mut self, width: u32, span: u32, content: impl FnOnce(&mut Self)) {
        let span = if span > 1 { format!("<w:gridSpan w:val=\"{span}\"/>") } else { String::new() };
        self.push(format_args!("<w:tc><w:tcPr><w:tcW w:w=\"{width}\" w:type=\"dxa\"/>{span}</w:tcPr>"));
        content(self);
        self.out.push_str("</w:tc>");
    }

    fn paragraph(&mut self, lang: Lang, look: &str, run: &str, text: &str) {
        self.begin(lang, look);
        self.run(lang, run, text);
        self.out.push_str("</w:p>");
    }

    fn begin(&mut self, lang: Lang, look: &str) {
        let bidi = if lang.direction() == Direction::Rtl { "<w:bidi/>" } else { "" };
        // The mark of the paragraph bears the language too: what is typed into an empty one takes it from there.
        self.push(format_args!("<w:p><w:pPr>{look}{bidi}<w:rPr>{}</w:rPr></w:pPr>", tongue(lang)));
    }

    fn run(&mut self, lang: Lang, look: &str, text: &str) {
        self.push(format_args!("<w:r><w:rPr>{look}{}</w:rPr><w:t xml:space=\"preserve\">{}</w:t></w:r>", tongue(lang), escaped(text)));
    }

    fn row(&mut self, document: &Document, unit: &Unit) {
        self.out.push_str("<w:tr><w:trPr><w:cantSplit/></w:trPr>");
        self.cell(WIDTHS[0], 1, |pen| pen.paragraph(Lang::En, "", ASIDE, &unit.id));
        let source = if unit.is_for_translation() { "" } else { ASIDE };
        self.cell(WIDTHS[1], 1, |pen| pen.content(document.source, unit, &unit.source, source));
        self.cell(WIDTHS[2], 1, |pen| match (&unit.target, unit.is_for_translation()) {
            (Some(target), true) => pen.content(document.target, unit, &target.tidied(&unit.codes), ""),
            (None, true) => pen.content(document.target, unit, &Inline::default(), ""),
            (_, false) => pen.content(document.source, unit, &unit.source, ASIDE),
        });
        self.out.push_str("</w:tr>");
    }

    /// Bold is bold and italic is italic, for the eye; what counts are the tags.
    fn content(&mut self, lang: Lang, unit: &Unit, text: &Inline, look: &str) {
        self.begin(lang, "");
        let mut open: Vec<Kind> = Vec::new();
        for piece in &text.0 {
            match piece {
                Piece::Text(words) => {
                    let bold = if open.contains(&Kind::Bold) { "<w:b/><w:bCs/>" } else { "" };
                    let italic = if open.contains(&Kind::Italic) { "<w:i/><w:iCs/>" } else { "" };
                    self.run(lang, &format!("{look}{bold}{italic}"), &tags::words(words));
                }
                Piece::Open(id) | Piece::Alone(id) => {
                    let Some(code) = code(&unit.codes, *id) else { continue };
                    self.tag(&tags::open(code), code.shown());
                    if code.close.is_some() {
                        open.push(code.kind);
                    }
                    if code.kind == Kind::Break {
                        self.out.push_str("<w:r><w:br/></w:r>");
                    }
                }
                Piece::Close(id) => {
                    let Some(code) = code(&unit.codes, *id) else { continue };
                    self.tag(&tags::close(code), code.shown());
                    if let Some(at) = open.iter().rposition(|kind| *kind == code.kind) {
                        open.remove(at);
                    }
                }
            }
        }
        self.out.push_str("</w:p>");
    }

    /// A tag in a control whose content Word does not let one change; it can be moved and copied as a whole.
    fn tag(&mut self, tag: &str, shown: &str) {
        self.controls += 1;
        let number = self.controls;
        let alias = if shown.is_empty() {
            String::new()
        } else {
            format!("<w:alias w:val=\"{}\"/>", escaped(&shown.chars().take(60).collect::<String>()))
        };
        self.push(format_args!(
            "<w:sdt><w:sdtPr>{alias}<w:tag w:val=\"code\"/><w:id w:val=\"{}\"/><w:lock w:val=\"contentLocked\"/></w:sdtPr><w:sdtContent>\
             <w:r><w:rPr><w:rStyle w:val=\"Code\"/></w:rPr><w:t xml:space=\"preserve\">{}</w:t></w:r></w:sdtContent></w:sdt>",
            number,
            escaped(tag)
        ));
    }
}

/// Language and direction of a run. Word takes the language of Latin letters, of Chinese and of right-to-left text from three attributes.
const fn tongue(lang: Lang) -> &'static str {
    match lang {
        Lang::Ar => "<w:rtl/><w:lang w:bidi=\"ar-SA\"/>",
        Lang::Zh => "<w:lang w:val=\"en-GB\" w:eastAsia=\"zh-CN\"/>",
        Lang::En => "<w:lang w:val=\"en-GB\"/>",
        Lang::Fr => "<w:lang w:val=\"fr-FR\"/>",
        Lang::Ru => "<w:lang w:val=\"ru-RU\"/>",
        Lang::Es => "<w:lang w:val=\"es-ES\"/>",
    }
}
