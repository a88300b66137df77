//! What is wrong with a file that came back, and what is told of one that is good. A file is taken whole or not at all: all that is wrong
//! is gathered, each with its place.

use std::borrow::Cow;

/// Faults that are told of one file; what comes after is not looked for, since the file is another or was broken by a program.
pub const FAULT_LIMIT: usize = 200;

/// Why a file cannot be taken, each fault with its place. Never empty.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
#[error("{} faults, the first: {}", .0.len(), .0.first().map_or("none", |f| f.what.code()))]
pub struct Refused(pub Vec<Fault>);

/// A fault and its place.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Fault {
    /// The unit, if it is one unit's.
    pub unit: Option<String>,
    /// The line of the XLIFF, or the row of the table in Word, from 1.
    pub line: Option<usize>,
    /// What is wrong.
    pub what: What,
}

/// What can be wrong.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum What {
    /// It is larger than a letter can be, or unpacks to more.
    TooLarge,
    /// Its characters are neither UTF-8 nor UTF-16.
    NotText,
    /// It is no XML; why, in the parser's words.
    NotXml(String),
    /// It declares a document type or entities, or uses some.
    Declares,
    /// It is XML but no XLIFF.
    NotXliff,
    /// It is XLIFF of a version that is built otherwise: "1.2".
    OldXliff(String),
    /// It is no Word file.
    NotWord,
    /// It is an old Word file (.doc) or one with a password.
    OldOrLocked,
    /// It has macros.
    Macros,
    /// The package cannot be unpacked; why, in the unpacker's words.
    Damaged(String),
    /// It does not say which letter it is of.
    NoIdentity,
    /// It is of another letter, which is named.
    OtherLetter(String),
    /// It is between other languages, as it says: "en-fr".
    OtherLanguages(String),
    /// It is of a revision that the letter has not yet.
    LaterRevision(i64),
    /// The unit is not in the letter.
    UnknownUnit,
    /// The unit is missing.
    MissingUnit,
    /// The unit is there twice.
    UnitTwice,
    /// The code of this number, and what it stands for, is missing in the translation.
    CodeLost(u32, String),
    /// The code is there twice.
    CodeTwice(u32, String),
    /// There is no such code in the source.
    UnknownCode(String),
    /// The codes do not nest: this one ends where it should not.
    CodesCross(u32, String),
    /// Nothing is left between the two ends of the code.
    CodeEmpty(u32, String),
    /// A brace within the words of a field, where it would end the field.
    BraceInField,
    /// A sign of control, of which no text consists.
    NotATextSign(char),
    /// Something other than text and codes stands in the text; its tag is named.
    StrayTag(String),
    /// The text cannot be written so that the letter would be read as it is here.
    Misread,
}

impl What {
    /// The name of the fault, the key of its sentence.
    pub const fn code(&self) -> &'static str {
        match self {
            Self::TooLarge => "interchange-too-large",
            Self::NotText => "interchange-not-text",
            Self::NotXml(_) => "interchange-not-xml",
            Self::Declares => "interchange-declares",
            Self::NotXliff => "interchange-not-xliff",
            Self::OldXliff(_) => "interchange-old-xliff",
            Self::NotWord => "interchange-not-word",
            Self::OldOrLocked => "interchange-old-or-locked",
            Self::Macros => "interchange-macros",
            Self::Damaged(_) => "interchange-damaged",
            Self::NoIdentity => "interchange-no-identity",
            Self::OtherLetter(_) => "interchange-other-letter",
            Self::OtherLanguages(_) => "interchange-other-languages",
            Self::LaterRevision(_) => "interchange-later-revision",
            Self::UnknownUnit => "interchange-unknown-unit",
            Self::MissingUnit => "interchange-missing-unit",
            Self::UnitTwice => "interchange-unit-twice",
            Self::CodeLost(..) => "interchange-code-lost",
            Self::CodeTwice(..) => "interchange-code-twice",
            Self::UnknownCode(_) => "interchange-unknown-code",
            Self::CodesCross(..) => "interchange-codes-cross",
            Self::CodeEmpty(..) => "interchange-code-empty",
            Self::BraceInField => "interchange-brace-in-field",
            Self::NotATextSign(_) => "interchange-not-a-text-sign",
            Self::StrayTag(_) => "interchange-stray-tag",
            Self::Misread => "interchange-misread",
        }
    }

    /// The values that the sentence mentions: `code` and `shown` of a code, `found` of what was found.
    pub fn args(&self) -> Vec<(&'static str, Cow<'static, str>)> {
        match self {
            Self::NotXml(found) | Self::OldXliff(found) | Self::Damaged(found) | Self::OtherLetter(found) => vec![("found", cut(found))],
            Self::OtherLanguages(found) | Self::UnknownCode(found) | Self::StrayTag(found) => vec![("found", cut(found))],
            Self::LaterRevision(found) => vec![("found", found.to_string().into())],
            Self::NotATextSign(found) => vec![("found", format!("U+{:04X}", u32::from(*found)).into())],
            Self::CodeLost(id, shown) | Self::CodeTwice(id, shown) | Self::CodesCross(id, shown) | Self::CodeEmpty(id, shown) => {
                vec![("code", id.to_string().into()), ("shown", cut(shown))]
            }
            _ => Vec::new(),
        }
    }

    /// As a fault of the whole file.
    pub(crate) fn of_file(self) -> Refused {
        Refused(vec![Fault { unit: None, line: None, what: self }])
    }
}

/// What a file says of itself can be as long as it likes.
fn cut(text: &str) -> Cow<'static, str> {
    text.chars().take(100).collect::<String>().into()
}

/// Something that is told of a file that was taken.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Note {
    /// It was made from an earlier revision of the source; what has the same source still is taken.
    EarlierRevision(i64),
    /// The source of this unit (its id in the file) was changed since or is gone: its translation is not taken.
    Outdated(String),
    /// The file has no translation of this unit.
    Untranslated(String),
    /// Only some segments of this unit are translated: it counts as untranslated.
    PartlyTranslated(String),
    /// The source of this unit was changed in the file. The letter's own stays.
    SourceEdited(String),
    /// The translation of this unit had several lines, which are one now.
    LinesJoined(String),
    /// So many tracked changes were read as accepted.
    TrackedChanges(usize),
    /// A remark of the translator, and the unit where it stands by itself. It is shown and not kept.
    Remark(Option<String>, String),
    /// Pictures or embedded objects were passed over: so many.
    ObjectsPassedOver(usize),
    /// Parts that lie elsewhere (a template, a linked file) were passed over, and nothing was fetched: so many. Plain links do not count.
    OutsidePassedOver(usize),
}

impl Note {
    /// The name of the note, the key of its sentence.
    pub const fn code(&self) -> &'static str {
        match self {
            Self::EarlierRevision(_) => "interchange-earlier-revision",
            Self::Outdated(_) => "interchange-outdated",
            Self::Untranslated(_) => "interchange-untranslated",
            Self::PartlyTranslated(_) => "interchange-partly-translated",
            Self::SourceEdited(_) => "interchange-source-edited",
            Self::LinesJoined(_) => "interchange-lines-joined",
            Self::TrackedChanges(_) => "interchange-tracked-changes",
            Self::Remark(..) => "interchange-remark",
            Self::ObjectsPassedOver(_) => "interchange-objects",
            Self::OutsidePassedOver(_) => "interchange-outside",
        }
    }

    /// The unit, if it is one unit's.
    pub fn unit(&self) -> Option<&str> {
        match self {
            Self::Outdated(id) | Self::Untranslated(id) | Self::PartlyTranslated(id) | Self::SourceEdited(id) | Self::LinesJoined(id) => {
                Some(id)
            }
            Self::Remark(unit, _) => unit.as_deref(),
            _ => None,
        }
    }

    /// The values that the sentence mentions: `found` of a revision, a number or a remark.
    pub fn args(&self) -> Vec<(&'static str, Cow<'static, str>)> {
        let found = match self {
            Self::EarlierRevision(revision) => revision.to_string(),
            Self::TrackedChanges(count) | Self::ObjectsPassedOver(count) | Self::OutsidePassedOver(count) => count.to_string(),
            Self::Remark(_, text) => text.clone(),
            _ => return Vec::new(),
        };
        vec![("found", found.into())]
    }
}
