//! The faces that travel with the binary, and which characters they have. Where the files come from stands in `fonts/SOURCES.md`.

use std::collections::HashSet;

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
    /// The characters that a family has in all of its styles: a name must not lose a letter for being set in bold.
    covered: HashSet<char>,
}

impl Fonts {
    /// Opens the embedded files; takes some tens of milliseconds.
    pub fn open() -> Self {
        let faces: Vec<Font> = FILES
            .iter()
            .map(|file| Font::new(Bytes::new(*file), 0).expect("the embedded files are fonts: the tests open each of them"))
            .collect();
        let book = FontBook::from_fonts(&faces);
        let covered = book.families().flat_map(|(_, styles)| covered_by(&book, styles.collect())).collect();
        Self { book: LazyHash::new(book), faces, covered }
    }

    /// The characters of a text that no family can show in each of its styles; each once, in order of appearance.
    pub fn missing(&self, text: &str) -> Vec<char> {
        let mut missing = Vec::new();
        for c in text.chars() {
            if !self.covered.contains(&c) && !c.is_whitespace() && !c.is_control() && !is_default_ignorable(c) && !missing.contains(&c) {
                missing.push(c);
            }
        }
        missing
    }
}

/// The characters that all of these styles have.
fn covered_by(book: &FontBook, styles: Vec<usize>) -> HashSet<char> {
    let sets = styles.into_iter().filter_map(|style| book.info(style));
    let mut sets = sets.map(|info| info.coverage.iter().filter_map(char::from_u32).collect::<HashSet<char>>());
    let first = sets.next().unwrap_or_default();
    sets.fold(first, |all, one| all.intersection(&one).copied().collect())
}
