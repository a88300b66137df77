//! Why a translation or a term was refused.

use ::store::{FilesFault, StoreError};
use interchange::Fault;
use kernel::{Arg, Code, Lang, Refusal, Sort};
use ledger::DoorFault;

use super::terms::{FORM_LIMIT, FORMS_LIMIT, SOURCE_LIMIT, TERMS_LIMIT};
use crate::TextFault;
use crate::part::Part;

/// Why a translation or a term was refused.
#[derive(Debug, thiserror::Error)]
pub enum TranslationFault {
    /// The letter, the version or its state refuses.
    #[error(transparent)]
    Text(#[from] TextFault),
    /// There is no source text yet.
    #[error("there is nothing to translate")]
    NoSource,
    /// No file was chosen.
    #[error("no file")]
    NoFile,
    /// The file is another's, is damaged, or lost what is not translated; each fault with its place.
    #[error("{} faults in the file", .0.len())]
    Refused(Vec<Fault>),
    /// The file has no translation.
    #[error("there is no translation in the file")]
    Nothing,
    /// A part would be longer than it may be.
    #[error("{0:?} would be too long")]
    TooLong(Part),
    /// The file was applied or given up.
    #[error("the translation is not waiting any more")]
    Ended,
    /// A term without a form in any language.
    #[error("a term without a form")]
    NoForm,
    /// Too many forms in one language, or one that is too long.
    #[error("too many or too long forms in {0}")]
    Forms(Lang),
    /// A form without a letter, which would be found nowhere.
    #[error("a form without a letter in {0}")]
    EmptyForm(Lang),
    /// The source of a term is too long.
    #[error("the source is too long")]
    LongSource,
    /// The edition has as many terms as it may have.
    #[error("too many terms")]
    TooManyTerms,
    /// The file store.
    #[error(transparent)]
    Files(#[from] FilesFault),
}

impl From<DoorFault> for TranslationFault {
    fn from(fault: DoorFault) -> Self {
        Self::Text(fault.into())
    }
}

impl From<StoreError> for TranslationFault {
    fn from(fault: StoreError) -> Self {
        Self::Text(fault.into())
    }
}

impl Refusal for TranslationFault {
    fn code(&self) -> Code {
        match self {
            Self::Text(e) => e.code(),
            Self::NoSource => "letters-translation-no-source",
            Self::NoFile => "letters-translation-no-file",
            Self::Refused(_) => "letters-translation-refused",
            Self::Nothing => "letters-translation-nothing",
            Self::TooLong(_) => "letters-translation-too-long",
            Self::Ended => "letters-translation-ended",
            Self::NoForm => "letters-term-no-form",
            Self::Forms(_) => "letters-term-too-many",
            Self::EmptyForm(_) => "letters-term-no-letter",
            Self::LongSource => "letters-term-long-source",
            Self::TooManyTerms => "letters-terms-full",
            Self::Files(e) => e.code(),
        }
    }

    fn sort(&self) -> Sort {
        let refused = |status, field| Sort::Refused { status, field };
        match self {
            Self::Text(e) => e.sort(),
            Self::NoFile | Self::Refused(_) | Self::Nothing | Self::TooLong(_) => refused(422, Some("file")),
            Self::NoSource | Self::Ended | Self::TooManyTerms => refused(409, None),
            Self::NoForm => refused(422, Some("preferred-en")),
            Self::Forms(lang) | Self::EmptyForm(lang) => refused(422, Some(preferred(*lang))),
            Self::LongSource => refused(422, Some("source")),
            Self::Files(e) => e.sort(),
        }
    }

    fn args(&self) -> Vec<Arg> {
        match self {
            Self::Text(e) => e.args(),
            Self::Refused(faults) => vec![("n", faults.len().to_string().into())],
            Self::TooLong(part) => vec![("most", part.shape().longest().to_string().into())],
            Self::Forms(_) => vec![("most", FORMS_LIMIT.to_string().into()), ("characters", FORM_LIMIT.to_string().into())],
            Self::LongSource => vec![("most", SOURCE_LIMIT.to_string().into())],
            Self::TooManyTerms => vec![("most", TERMS_LIMIT.to_string().into())],
            Self::Files(e) => e.args(),
            _ => Vec::new(),
        }
    }
}

/// The field of the forms to write in a language.
pub(crate) const fn preferred(lang: Lang) -> &'static str {
    match lang {
        Lang::Ar => "preferred-ar",
        Lang::Zh => "preferred-zh",
        Lang::En => "preferred-en",
        Lang::Fr => "preferred-fr",
        Lang::Ru => "preferred-ru",
        Lang::Es => "preferred-es",
    }
}
