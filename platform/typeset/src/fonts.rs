//! The faces that travel with the binary, and which characters they have. Where the files come from stands in `fonts/SOURCES.md`.

use typst::foundations::Bytes;
use typst::text::{Font, FontBook, is_default_ignorable};
use typst::utils::LazyHash;

/// All families are tried for every language (`template.typ`), each language in an order of its own.
static FILES: [&[u8]; 8] = [
    include_bytes!("../fonts/NotoSerif-Regular.ttf"),
    include_bytes!("../fonts/NotoSerif-Bold.ttf"),
    include_bytes!("../fonts/NotoSerif-Italic.ttf"),
    include_bytes!("../fonts/NotoSerif-BoldItalic.ttf"),
    include_bytes!("../fonts/NotoNaskhArabic-Regular.ttf"),
    include_bytes!("../fonts/NotoNaskhArabic-Bold.ttf"),
    include_bytes!("../fonts/NotoSerifSC-Regular.otf"),
    include_bytes!("../fonts/NotoSerifSC-Bold.otf"),
];

/// The opened faces.
pub struct Fonts {
    pub book: LazyHash<FontBook>,
    pub faces: Vec<Font>,
}

impl Fonts {
    /// Opens the embedded files; takes some milliseconds.
    pub fn open() -> Self {
        let faces: Vec<Font> = FILES
            .iter()
            .map(|file| Font::new(Bytes::new(*file), 0).expect("the embedded files are fonts: the tests open each of them"))
            .collect();
        Self { book: LazyHash::new(FontBook::from_fonts(&faces)), faces }
    }

    /// The characters of a text that no family can show in each of its styles; each once, in order of appearance.
    pub fn missing(&self, text: &str) -> Vec<char> {
        let mut missing = Vec::new();
        for c in text.chars() {
            if !c.is_whitespace() && !c.is_control() && !is_default_ignorable(c) && !missing.contains(&c) && !self.has(c) {
                missing.push(c);
            }
        }
        missing
    }

    /// Whether a family has a character in all of its styles: a name must not lose a letter for being set in bold.
    fn has(&self, c: char) -> bool {
        let code = u32::from(c);
        self.book.families().any(|(_, mut faces)| faces.all(|face| self.book.info(face).is_some_and(|it| it.coverage.contains(code))))
    }
}
