//! Reads a PDF as one does who follows its structure tree (PDF 1.7, 14.7 and 14.8): the elements in tree order, the marked content of
//! each, `/ActualText` in place of what it spans, strings under `/ReversedChars` turned round each for itself, codes by `/ToUnicode`.
//!
//! Only tests use it, so whatever it does not expect ends it. It reads what Typst writes and is no reader of PDF in general. Start with
//! [`Reading::of`].

#![allow(clippy::unwrap_used, reason = "a test may fail where it stands")]

use std::collections::HashMap;

use icu::normalizer::ComposingNormalizer;
use lopdf::content::Operation;
use lopdf::{Dictionary, Document, Object, ObjectId};

/// What was read.
pub struct Reading {
    /// The document itself.
    pub document: Document,
    /// The blocks in tree order, each with its structure type; inline elements belong to the block around them.
    pub blocks: Vec<Block>,
    /// What is painted as artifact, per page.
    pub artifacts: Vec<String>,
    /// How many strings the longest sequence of reversed characters has.
    pub strings_reversed_together: usize,
}

/// A block of the structure tree with its text, folded.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Block {
    /// The structure type: `P`, `H1`, `Lbl`.
    pub kind: String,
    /// The language, as the block begins.
    pub lang: String,
    /// The text, folded.
    pub text: String,
}

/// The text in Normalization Form C, without marks of direction and soft hyphens, with every white space as one space.
pub fn folded(text: &str) -> String {
    let kept: String = text.chars().filter(|c| !turns_direction(*c) && *c != '\u{ad}').collect();
    let composed = ComposingNormalizer::new_nfc().normalize(&kept).into_owned();
    composed.split_whitespace().collect::<Vec<_>>().join(" ")
}

/// Marks that do nothing but turn the direction of text (UAX #9, 2.1 to 2.6).
fn turns_direction(c: char) -> bool {
    matches!(c, '\u{61C}' | '\u{200E}' | '\u{200F}' | '\u{202A}'..='\u{202E}' | '\u{2066}'..='\u{2069}')
}

impl Reading {
    /// Reads a PDF from its bytes.
    ///
    /// # Panics
    /// At anything that Typst's exporter does not write.
    pub fn of(pdf: &[u8]) -> Self {
        let document = Document::load_mem(pdf).unwrap();
        let mut marked = HashMap::new();
        let mut artifacts = Vec::new();
        let mut together = 0;
        for page in document.page_iter() {
            let mut painter = Painter::new(&document, page);
            painter.paint();
            marked.extend(painter.marked.into_iter().map(|(mcid, text)| ((page, mcid), text)));
            artifacts.push(folded(&painter.artifact));
            together = together.max(painter.together);
        }
        let root = dict(&document, document.catalog().unwrap().get(b"StructTreeRoot").unwrap());
        let mut walk = Walk { document: &document, marked: &marked, blocks: Vec::new() };
        walk.kids(root, None, &lang_of(&document), &mut None);
        let blocks = walk.blocks;
        Self { document, blocks, artifacts, strings_reversed_together: together }
    }

    /// The texts of the blocks.
    pub fn texts(&self) -> Vec<&str> {
        self.blocks.iter().map(|block| block.text.as_str()).collect()
    }

    /// The text of the document's XMP metadata.
    pub fn metadata(&self) -> String {
        let id = self.document.catalog().unwrap().get(b"Metadata").unwrap().as_reference().unwrap();
        let stream = self.document.get_object(id).unwrap().as_stream().unwrap();
        String::from_utf8(stream.get_plain_content().unwrap()).unwrap()
    }
}

/// The language of the document's catalogue.
pub fn lang_of(document: &Document) -> String {
    String::from_utf8(document.catalog().unwrap().get(b"Lang").unwrap().as_str().unwrap().to_vec()).unwrap()
}

fn dict<'a>(document: &'a Document, object: &'a Object) -> &'a Dictionary {
    document.dereference(object).unwrap().1.as_dict().unwrap()
}

// --- The structure tree ------------------------------------------------------------------------------------------------------------

const INLINE: [&str; 6] = ["Span", "Strong", "Em", "Link", "Code", "Quote"];

struct Walk<'a> {
    document: &'a Document,
    marked: &'a HashMap<(ObjectId, i64), Marked>,
    blocks: Vec<Block>,
}

impl Walk<'_> {
    /// The kids of an element; `open` is the block whose text is being gathered.
    fn kids(&mut self, element: &Dictionary, page: Option<ObjectId>, lang: &str, open: &mut Option<Block>) {
        let page = element.get(b"Pg").ok().and_then(|p| p.as_reference().ok()).or(page);
        let Ok(kids) = element.get(b"K") else { return };
        let (_, kids) = self.document.dereference(kids).unwrap();
        let kids = kids.as_array().cloned().unwrap_or_else(|_| vec![kids.clone()]);
        for kid in &kids {
            match self.document.dereference(kid).unwrap().1 {
                Object::Integer(mcid) => self.content(page, *mcid, open),
                Object::Dictionary(kid) if kid.has(b"MCID") => {
                    let page = kid.get(b"Pg").ok().and_then(|p| p.as_reference().ok()).or(page);
                    self.content(page, kid.get(b"MCID").unwrap().as_i64().unwrap(), open);
                }
                Object::Dictionary(kid) if kid.has(b"S") => self.element(kid, page, lang, open),
                // A reference to an annotation.
                _ => {}
            }
        }
    }

    fn content(&self, page: Option<ObjectId>, mcid: i64, open: &mut Option<Block>) {
        let marked = &self.marked[&(page.unwrap(), mcid)];
        let block = open.as_mut().expect("text stands in a block");
        if let Some(lang) = marked.lang.as_ref().filter(|_| block.text.is_empty()) {
            block.lang.clone_from(lang);
        }
        block.text.push_str(&marked.text);
    }

    fn element(&mut self, element: &Dictionary, page: Option<ObjectId>, lang: &str, open: &mut Option<Block>) {
        let kind = String::from_utf8_lossy(element.get(b"S").unwrap().as_name().unwrap()).into_owned();
        let own = element.get(b"Lang").ok().and_then(|l| l.as_str().ok()).map(|l| String::from_utf8_lossy(l).into_owned());
        let lang = own.as_deref().unwrap_or(lang);
        if INLINE.contains(&kind.as_str()) && open.is_some() {
            return self.kids(element, page, lang, open);
        }
        // What the block around it has so far is a block of its own.
        if let Some(around) = open {
            self.close(Block { text: std::mem::take(&mut around.text), ..around.clone() });
        }
        let mut inner = Some(Block { kind, lang: lang.to_owned(), text: String::new() });
        self.kids(element, page, lang, &mut inner);
        self.close(inner.unwrap());
    }

    fn close(&mut self, block: Block) {
        let text = folded(&block.text);
        if !text.is_empty() {
            self.blocks.push(Block { text, ..block });
        }
    }
}

// --- Marked content ----------------------------------------------------------------------------------------------------------------

/// The text under one number, and its language where it has one of its own.
#[derive(Default)]
struct Marked {
    text: String,
    lang: Option<String>,
}

/// What one level of marked content is.
enum Level {
    Content(i64),
    Artifact,
    Actual(String),
    Reversed,
    Other,
}

struct Painter<'a> {
    document: &'a Document,
    page: ObjectId,
    fonts: HashMap<Vec<u8>, HashMap<u16, String>>,
    font: Vec<u8>,
    levels: Vec<Level>,
    marked: HashMap<i64, Marked>,
    artifact: String,
    together: usize,
    strings: usize,
}

impl<'a> Painter<'a> {
    fn new(document: &'a Document, page: ObjectId) -> Self {
        let fonts = document.get_page_fonts(page).unwrap();
        let fonts = fonts.into_iter().map(|(name, font)| (name, to_unicode(document, font))).collect();
        let (font, levels, marked, artifact) = (Vec::new(), Vec::new(), HashMap::new(), String::new());
        Self { document, page, fonts, font, levels, marked, artifact, together: 0, strings: 0 }
    }

    fn paint(&mut self) {
        let content = lopdf::content::Content::decode(&self.document.get_page_content(self.page)).unwrap();
        for Operation { operator, operands } in content.operations {
            match (operator.as_str(), operands.as_slice()) {
                ("BMC", [tag]) => self.begin(tag.as_name().unwrap(), &Dictionary::new()),
                ("BDC", [tag, Object::Dictionary(properties)]) => self.begin(tag.as_name().unwrap(), properties),
                ("EMC", _) => self.end(),
                ("Tf", [font, _]) => self.font = font.as_name().unwrap().to_vec(),
                ("Tj", [Object::String(codes, _)]) => self.show(codes),
                ("TJ", [Object::Array(parts)]) => parts.iter().filter_map(|part| part.as_str().ok()).for_each(|codes| self.show(codes)),
                ("Tj" | "TJ" | "'" | "\"" | "BDC" | "BMC" | "Do", operands) => panic!("not read here: {operator} {operands:?}"),
                _ => {}
            }
        }
        assert!(self.levels.is_empty());
    }

    fn begin(&mut self, tag: &[u8], properties: &Dictionary) {
        let actual = properties.get(b"ActualText").ok().map(|text| lopdf::decode_text_string(text).unwrap());
        let level = match (properties.get(b"MCID").ok(), actual) {
            (Some(mcid), None) => {
                let mcid = mcid.as_i64().unwrap();
                let lang = properties.get(b"Lang").ok().map(|l| String::from_utf8_lossy(l.as_str().unwrap()).into_owned());
                self.marked.insert(mcid, Marked { text: String::new(), lang });
                Level::Content(mcid)
            }
            (None, Some(text)) => Level::Actual(text),
            (Some(_), Some(_)) => panic!("content with a number and a text of its own"),
            (None, None) if tag == b"Artifact" => Level::Artifact,
            (None, None) if tag == b"ReversedChars" => {
                self.strings = 0;
                Level::Reversed
            }
            (None, None) => Level::Other,
        };
        self.levels.push(level);
    }

    fn end(&mut self) {
        match self.levels.pop().unwrap() {
            Level::Actual(text) if !self.levels.iter().any(|level| matches!(level, Level::Actual(_))) => self.put(&text),
            Level::Reversed => self.together = self.together.max(self.strings),
            _ => {}
        }
    }

    fn show(&mut self, codes: &[u8]) {
        if self.levels.iter().any(|level| matches!(level, Level::Actual(_))) {
            return;
        }
        let map = &self.fonts[&self.font];
        let mut texts: Vec<&str> = codes.chunks(2).map(|code| map[&u16::from_be_bytes([code[0], code[1]])].as_str()).collect();
        if self.levels.iter().any(|level| matches!(level, Level::Reversed)) {
            texts.reverse();
            self.strings += 1;
        }
        let text = texts.concat();
        self.put(&text);
    }

    fn put(&mut self, text: &str) {
        let number = self.levels.iter().rev().find_map(|level| if let Level::Content(mcid) = level { Some(*mcid) } else { None });
        match number {
            Some(mcid) => self.marked.entry(mcid).or_default().text.push_str(text),
            None => {
                assert!(self.levels.iter().any(|level| matches!(level, Level::Artifact)), "neither content nor artifact: {text}");
                self.artifact.push_str(text);
            }
        }
    }
}

/// The codes of a font and the texts that they stand for (PDF 1.7, 9.10.3).
fn to_unicode(document: &Document, font: &Dictionary) -> HashMap<u16, String> {
    let id = font.get(b"ToUnicode").unwrap().as_reference().unwrap();
    let cmap = document.get_object(id).unwrap().as_stream().unwrap().get_plain_content().unwrap();
    let cmap = String::from_utf8(cmap).unwrap();
    let mut map = HashMap::new();
    let mut lines = cmap.lines();
    while let Some(line) = lines.next() {
        let (of_ranges, count) = match line.split_once(' ') {
            Some((count, "beginbfchar")) => (false, count),
            Some((count, "beginbfrange")) => (true, count),
            _ => continue,
        };
        for _ in 0..count.parse::<usize>().unwrap() {
            let parts: Vec<Vec<u16>> = lines.next().unwrap().split_whitespace().map(hex).collect();
            let last = parts.last().unwrap();
            let (first_code, last_code) = (parts[0][0], if of_ranges { parts[1][0] } else { parts[0][0] });
            for (step, code) in (first_code..=last_code).enumerate() {
                let mut units = last.clone();
                *units.last_mut().unwrap() += u16::try_from(step).unwrap();
                map.insert(code, String::from_utf16(&units).unwrap());
            }
        }
    }
    map
}

/// `<00410042>` as units of UTF-16.
fn hex(part: &str) -> Vec<u16> {
    let digits = part.trim_start_matches('<').trim_end_matches('>').as_bytes();
    digits.chunks(4).map(|four| u16::from_str_radix(std::str::from_utf8(four).unwrap(), 16).unwrap()).collect()
}
