//! From values to bytes: check, set, put into reading order, export. Start with [`Typesetter::letter`].

use typst::diag::SourceDiagnostic;
use typst::foundations::Smart;
use typst_layout::PagedDocument;
use typst_pdf::{PdfOptions, PdfStandard, PdfStandards};

use crate::error::TypesetError;
use crate::letter::{Batch, CoverList, Letter};
use crate::sheet::Sheet;
use crate::world::{Closed, Shared};
use crate::{limits, reading_order};

/// After how many more documents Typst forgets what it worked out for one and has not used since. The letters of a mailing share most of
/// their paragraphs, but are in six languages by turns: enough for the next one in the same language to come. Each document that is kept
/// costs about 0.7 MiB.
const KEEP_FOR: usize = 30;

/// Sets documents. Opening the fonts takes tens of milliseconds, so a process makes one and shares it among its threads.
pub struct Typesetter {
    shared: Shared,
    standards: PdfStandards,
}

impl Default for Typesetter {
    fn default() -> Self {
        Self::new()
    }
}

impl Typesetter {
    /// Opens the embedded fonts and reads the template.
    pub fn new() -> Self {
        let standards = PdfStandards::new(&[PdfStandard::Ua_1, PdfStandard::A_2a]).expect("the two standards go together");
        Self { shared: Shared::new(), standards }
    }

    /// A letter as PDF/UA-1 and PDF/A-2a. The same values give the same bytes.
    ///
    /// Refuses what cannot be shown or is too much; see [`TypesetError`].
    pub fn letter(&self, letter: &Letter) -> Result<Vec<u8>, TypesetError> {
        limits::check_letter(letter)?;
        self.set(&Sheet::letter(letter), |see| letter.each_text(see))
    }

    /// A cover list alone.
    pub fn cover_list(&self, cover: &CoverList) -> Result<Vec<u8>, TypesetError> {
        limits::check_cover(cover, 0)?;
        self.set(&Sheet::batch(cover, &[]), |see| cover.each_text(see))
    }

    /// A print batch as one PDF: the cover list, then every letter on pages of its own, as [`Self::letter`] sets it.
    pub fn batch(&self, batch: &Batch) -> Result<Vec<u8>, TypesetError> {
        limits::check_batch(batch)?;
        self.set(&Sheet::batch(&batch.cover, &batch.letters), |see| {
            batch.cover.each_text(see);
            batch.letters.iter().for_each(|l| l.each_text(see));
        })
    }

    /// The characters of a text that no embedded font can show, each once, in order of appearance; empty if all is well.
    ///
    /// For whoever wants to name them before anything is dispatched. [`Self::letter`] checks its own text.
    pub fn missing_glyphs(&self, text: &str) -> Vec<char> {
        self.shared.fonts.missing(text)
    }

    fn set(&self, sheet: &Sheet, each_text: impl FnOnce(&mut dyn FnMut(&str))) -> Result<Vec<u8>, TypesetError> {
        let mut missing = Vec::new();
        each_text(&mut |text| missing.extend(self.shared.fonts.missing(text)));
        named(missing)?;

        let pdf = self.laid(sheet).and_then(|document| self.export(&reading_order::restored(document)));
        // A batch is seldom set twice, and what is kept of it is large.
        comemo::evict(if sheet.is_batch() { 0 } else { KEEP_FOR });
        pdf
    }

    /// The pages as Typst lays them.
    pub(crate) fn laid(&self, sheet: &Sheet) -> Result<PagedDocument, TypesetError> {
        let values = serde_json::to_vec(sheet).map_err(|e| TypesetError::Broken(e.to_string()))?;
        let document = typst::compile(&Closed::new(&self.shared, values)).output.map_err(|e| broken(&e))?;
        // The fonts have every character, but whether a face could shape them all is known only now.
        named(reading_order::unshaped(&document))?;
        Ok(document)
    }

    pub(crate) fn export(&self, document: &PagedDocument) -> Result<Vec<u8>, TypesetError> {
        let options = PdfOptions {
            ident: Smart::Auto,
            creator: Smart::Custom(Some("Convoke".to_owned())),
            standards: self.standards.clone(),
            ..PdfOptions::default()
        };
        typst_pdf::pdf(document, &options).map_err(|e| broken(&e))
    }
}

fn named(mut chars: Vec<char>) -> Result<(), TypesetError> {
    let mut seen = std::collections::BTreeSet::new();
    chars.retain(|c| seen.insert(*c));
    if chars.is_empty() { Ok(()) } else { Err(TypesetError::MissingGlyphs { chars }) }
}

fn broken(errors: &[SourceDiagnostic]) -> TypesetError {
    TypesetError::Broken(errors.iter().map(|e| e.message.as_str()).collect::<Vec<_>>().join("; "))
}
