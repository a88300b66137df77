//! What travels about translations: files that came back, what they would change, departures.

use interchange::compared::{Change, Compared};
use serde::{Deserialize, Serialize};
use utoipa::{IntoParams, ToSchema};
use web::api::{Key, Moment, SentFile};
use web::choice;

use crate::translation::{Departs, PartChanged, Translation, TranslationState};

choice!(TranslationStands of TranslationState: TranslationState::ALL, "How a file that came back stands.");

/// A translated file: XLIFF 2 or Word.
#[derive(Debug, Serialize, Deserialize, ToSchema)]
#[serde(deny_unknown_fields)]
pub(crate) struct TranslatedFile {
    /// The file.
    pub file: SentFile,
}

/// A file that came back from a translator.
#[derive(Debug, Serialize, Deserialize, ToSchema)]
pub(crate) struct TranslationHead {
    /// Which.
    pub id: Key,
    /// The name that it had.
    pub file: String,
    /// How it stands.
    pub standing: TranslationStands,
    /// When it came.
    pub came: Moment,
}

impl From<Translation> for TranslationHead {
    fn from(t: Translation) -> Self {
        Self { id: Key(t.id), file: t.file_name, standing: TranslationStands(t.state), came: t.came_at.into() }
    }
}

/// What a file that came back would do now.
#[derive(Debug, Serialize, Deserialize, ToSchema)]
pub(crate) struct TranslationLook {
    /// The file.
    #[serde(flatten)]
    pub head: TranslationHead,
    /// The revision of the version against which it was looked at; 0 where there is none. Applying begins from it.
    pub revision: i64,
    /// The revision of the source against which it was looked at. Applying begins from it.
    pub source_revision: i64,
    /// The revision of the source from which the translation was made.
    pub made_from: i64,
    /// Paragraphs that the file has a translation of.
    pub translated: usize,
    /// Those of them that nobody has confirmed, as the file says.
    pub unconfirmed: usize,
    /// What is told of the file, a sentence each in the caller's language.
    pub notes: Vec<String>,
    /// The parts that it changes.
    pub changes: Vec<PartChange>,
    /// Where the version would depart from fixed terms, a sentence each in the caller's language.
    pub departures: Vec<Departure>,
}

/// A part of a text that differs from another.
#[derive(Debug, Serialize, Deserialize, ToSchema)]
pub(crate) struct PartChange {
    /// The part: `body`.
    pub part: String,
    /// Its paragraphs, in their order; also those that are the same.
    pub paragraphs: Vec<Vec<TextPiece>>,
}

/// A piece of a text, and what became of it.
#[derive(Debug, Serialize, Deserialize, ToSchema)]
pub(crate) struct TextPiece {
    /// What became of it.
    pub change: PieceChange,
    /// Its characters.
    pub text: String,
}

/// What became of a piece of text.
#[derive(Debug, Serialize, Deserialize, ToSchema)]
#[serde(rename_all = "lowercase")]
pub(crate) enum PieceChange {
    /// It stands in both texts.
    Kept,
    /// It stood in the text before.
    Removed,
    /// It stands in the text after.
    Added,
}

impl From<PartChanged> for PartChange {
    fn from(part: PartChanged) -> Self {
        let change = |change: Change| match change {
            Change::Kept => PieceChange::Kept,
            Change::Removed => PieceChange::Removed,
            Change::Added => PieceChange::Added,
        };
        let pieces = |paragraph: Vec<Compared>| -> Vec<TextPiece> {
            paragraph.into_iter().map(|piece| TextPiece { change: change(piece.change), text: piece.text }).collect()
        };
        Self { part: part.part.name().to_owned(), paragraphs: part.paragraphs.into_iter().map(pieces).collect() }
    }
}

/// A departure from a fixed term.
#[derive(Debug, Serialize, Deserialize, ToSchema)]
pub(crate) struct Departure {
    /// The part: `body`.
    pub part: String,
    /// The term as the source has it.
    pub source: String,
    /// The forms that should not stand there; empty where the term is missing.
    pub found: Vec<String>,
    /// The forms that should stand there.
    pub expected: Vec<String>,
}

impl From<Departs> for Departure {
    fn from(d: Departs) -> Self {
        Self { part: d.part.name().to_owned(), source: d.source, found: d.found, expected: d.expected }
    }
}

/// What was changed in the source since a version followed it.
#[derive(Debug, Serialize, Deserialize, ToSchema)]
pub(crate) struct SourceChanges {
    /// The revision that the version follows.
    pub from: i64,
    /// The revision of the source now.
    pub to: i64,
    /// The parts that differ; absent where it is not known which text the version followed.
    pub changes: Option<Vec<PartChange>>,
}

/// How a translation is applied.
#[derive(Debug, Deserialize, ToSchema)]
#[serde(deny_unknown_fields)]
pub(crate) struct TranslationApplying {
    /// The revision of the version that was looked at.
    #[schema(minimum = 0)]
    pub revision: i64,
    /// The revision of the source that was looked at.
    #[schema(minimum = 0)]
    pub source_revision: i64,
    /// Whether a machine wrote it and nobody has read it yet.
    #[serde(default)]
    pub machine: bool,
}

/// Of which letter the pairs are wanted.
#[derive(Debug, Deserialize, IntoParams)]
#[into_params(parameter_in = Query)]
pub(crate) struct MemoryQuery {
    /// A letter, by its name in addresses; all letters of the edition if it is not said.
    #[param(max_length = 100)]
    pub letter: Option<String>,
}
