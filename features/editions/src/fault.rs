//! Why something about an edition was refused.

use ::store::StoreError;
use kernel::{Arg, Code, Lang, Refusal, Sort};
use ledger::DoorFault;

use crate::FactFault;
use crate::facts::THEME_LIMIT;

/// Why something about an edition was refused.
#[derive(Debug, thiserror::Error)]
pub enum EditionFault {
    /// The file of facts cannot be used; all its faults.
    #[error("the facts of the edition cannot be used: {}", list(.0))]
    BadFacts(Vec<FactFault>),
    /// Another edition has this slug.
    #[error("another edition has this name in addresses")]
    SlugTaken,
    /// The edition has been described already; it is changed by editing.
    #[error("the edition is described already")]
    AlreadyDescribed,
    /// No language has a theme.
    #[error("no language has a theme")]
    NoTheme,
    /// A theme is too long.
    #[error("the theme in {0} is longer than {THEME_LIMIT} characters")]
    LongTheme(Lang),
    /// A field holds no day.
    #[error("{0} holds no day")]
    BadDay(&'static str),
    /// Of two days one is missing; the field that is empty.
    #[error("{0} is empty")]
    HalfDays(&'static str),
    /// The last day lies before the first; the field of the last.
    #[error("{0} lies before the first day")]
    TurnedDays(&'static str),
    /// A field holds no month.
    #[error("{0} holds no month")]
    BadMonth(&'static str),
    /// Somebody else has saved in the meantime.
    #[error("the edition was changed in the meantime")]
    Stale,
    /// No such edition.
    #[error("not there")]
    NotThere,
    /// The door.
    #[error(transparent)]
    Door(#[from] DoorFault),
}

fn list(faults: &[FactFault]) -> String {
    faults.iter().map(ToString::to_string).collect::<Vec<_>>().join("; ")
}

impl From<StoreError> for EditionFault {
    fn from(error: StoreError) -> Self {
        Self::Door(error.into())
    }
}

impl From<Vec<FactFault>> for EditionFault {
    fn from(faults: Vec<FactFault>) -> Self {
        Self::BadFacts(faults)
    }
}

impl Refusal for EditionFault {
    fn code(&self) -> Code {
        match self {
            Self::BadFacts(_) => "editions-bad-facts",
            Self::SlugTaken => "editions-slug-taken",
            Self::AlreadyDescribed => "editions-already-described",
            Self::NoTheme => "editions-no-theme",
            Self::LongTheme(_) => "editions-long-theme",
            Self::BadDay(_) => "editions-bad-day",
            Self::HalfDays(_) => "editions-half-days",
            Self::TurnedDays(_) => "editions-turned-days",
            Self::BadMonth(_) => "editions-bad-month",
            Self::Stale => "editions-stale",
            Self::NotThere => "web-not-found",
            Self::Door(e) => e.code(),
        }
    }

    fn sort(&self) -> Sort {
        let refused = |status, field| Sort::Refused { status, field };
        match self {
            Self::BadFacts(_) => refused(422, None),
            Self::SlugTaken | Self::AlreadyDescribed | Self::Stale => refused(409, None),
            Self::NoTheme => refused(422, Some(theme_field(Lang::En))),
            Self::LongTheme(lang) => refused(422, Some(theme_field(*lang))),
            Self::BadDay(field) | Self::HalfDays(field) | Self::TurnedDays(field) | Self::BadMonth(field) => refused(422, Some(field)),
            Self::NotThere => refused(404, None),
            Self::Door(e) => e.sort(),
        }
    }

    fn args(&self) -> Vec<Arg> {
        match self {
            Self::BadFacts(faults) => vec![("faults", list(faults).into())],
            Self::LongTheme(_) => vec![("limit", THEME_LIMIT.to_string().into())],
            Self::Door(e) => e.args(),
            _ => Vec::new(),
        }
    }
}

/// The form's field of the theme in a language.
pub(crate) const fn theme_field(lang: Lang) -> &'static str {
    match lang {
        Lang::Ar => "theme_ar",
        Lang::Zh => "theme_zh",
        Lang::En => "theme_en",
        Lang::Fr => "theme_fr",
        Lang::Ru => "theme_ru",
        Lang::Es => "theme_es",
    }
}
