//! The six official languages of the United Nations, in which everything is offered.

use std::fmt;
use std::str::FromStr;

use serde::{Deserialize, Serialize};

/// An official language. The order is the one in which the United Nations lists them in English.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(rename_all = "lowercase")]
pub enum Lang {
    /// Arabic, written from right to left.
    Ar,
    /// Chinese, in simplified characters.
    Zh,
    /// English.
    En,
    /// French.
    Fr,
    /// Russian.
    Ru,
    /// Spanish.
    Es,
}

/// The direction in which a language is written.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Direction {
    /// Left to right.
    Ltr,
    /// Right to left.
    Rtl,
}

impl Direction {
    /// As the `dir` attribute of HTML has it.
    pub const fn code(self) -> &'static str {
        match self {
            Self::Ltr => "ltr",
            Self::Rtl => "rtl",
        }
    }
}

impl Lang {
    /// All six, in the order of the enum.
    pub const ALL: [Lang; 6] = [Lang::Ar, Lang::Zh, Lang::En, Lang::Fr, Lang::Ru, Lang::Es];

    /// The code of ISO 639-1, as in addresses and `lang` attributes.
    pub const fn code(self) -> &'static str {
        match self {
            Lang::Ar => "ar",
            Lang::Zh => "zh",
            Lang::En => "en",
            Lang::Fr => "fr",
            Lang::Ru => "ru",
            Lang::Es => "es",
        }
    }

    /// The language's name in itself, as the language switch shows it.
    pub const fn endonym(self) -> &'static str {
        match self {
            Lang::Ar => "العربية",
            Lang::Zh => "中文",
            Lang::En => "English",
            Lang::Fr => "Français",
            Lang::Ru => "Русский",
            Lang::Es => "Español",
        }
    }

    /// The direction of writing.
    pub const fn direction(self) -> Direction {
        match self {
            Lang::Ar => Direction::Rtl,
            _ => Direction::Ltr,
        }
    }

    /// The best official language for an `Accept-Language` header (RFC 9110, 12.5.4), or `None` if it names none of the six.
    ///
    /// Anything that cannot be read is passed over: a browser's header is a wish, not an input.
    pub fn accepted(header: &str) -> Option<Lang> {
        let mut best: Option<(f32, Lang)> = None;
        for part in header.split(',').take(32) {
            let mut pieces = part.split(';');
            let tag = pieces.next().unwrap_or("").trim();
            let primary = tag.split('-').next().unwrap_or("");
            let Ok(lang) = primary.to_ascii_lowercase().parse::<Lang>() else { continue };
            let quality = pieces.find_map(|p| p.trim().strip_prefix("q=").and_then(|q| q.parse::<f32>().ok())).unwrap_or(1.0);
            if quality > 0.0 && best.is_none_or(|(q, _)| quality > q) {
                best = Some((quality, lang));
            }
        }
        best.map(|(_, lang)| lang)
    }
}

impl fmt::Display for Lang {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(self.code())
    }
}

/// The code names none of the six official languages.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
#[error("not an official language: {0:?} (one of ar, zh, en, fr, ru, es)")]
pub struct UnknownLang(pub String);

impl FromStr for Lang {
    type Err = UnknownLang;

    fn from_str(s: &str) -> Result<Self, UnknownLang> {
        Lang::ALL.into_iter().find(|l| l.code() == s).ok_or_else(|| UnknownLang(s.chars().take(20).collect()))
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn check(header: &str, expected: Option<Lang>) {
        assert_eq!(Lang::accepted(header), expected, "{header}");
    }

    #[test]
    fn a_browsers_wish_is_met_with_the_best_of_the_six() {
        check("fr-CH, fr;q=0.9, en;q=0.8, de;q=0.7, *;q=0.5", Some(Lang::Fr));
        check("de-CH, ar;q=0.3, en;q=0.8", Some(Lang::En));
        check("ZH-hans", Some(Lang::Zh));
        check("de, pt", None);
        check("", None);
        check("en;q=0", None);
        check(";;;,q=,\u{0}", None);
    }
}
