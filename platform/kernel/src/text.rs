//! A text in several languages, which falls back visibly and never in silence.

use std::collections::BTreeMap;

use serde::{Deserialize, Serialize};

use crate::Lang;

/// A short text with a version per language; versions may be missing.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(transparent)]
pub struct Text(BTreeMap<Lang, String>);

impl Text {
    /// A text without any version.
    pub fn new() -> Self {
        Self::default()
    }

    /// The same text with this version added or replaced.
    pub fn with(mut self, lang: Lang, version: impl Into<String>) -> Self {
        self.0.insert(lang, version.into());
        self
    }

    /// The version in exactly this language.
    pub fn exact(&self, lang: Lang) -> Option<&str> {
        self.0.get(&lang).map(String::as_str)
    }

    /// The version in this language, else the best there is (English, then French, then any), with the language that it is in:
    /// where the two differ, the page must say so (`lang` attribute and a mark). `None` if there is no version at all.
    pub fn best(&self, lang: Lang) -> Option<(Lang, &str)> {
        [lang, Lang::En, Lang::Fr]
            .into_iter()
            .find_map(|l| self.exact(l).map(|t| (l, t)))
            .or_else(|| self.0.iter().next().map(|(l, t)| (*l, t.as_str())))
    }

    /// All versions, in the order of the languages.
    pub fn versions(&self) -> impl Iterator<Item = (Lang, &str)> {
        self.0.iter().map(|(l, t)| (*l, t.as_str()))
    }
}

impl FromIterator<(Lang, String)> for Text {
    fn from_iter<I: IntoIterator<Item = (Lang, String)>>(iter: I) -> Self {
        Self(iter.into_iter().collect())
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_missing_version_falls_back_and_says_to_what() {
        let text = Text::new().with(Lang::Fr, "Forum").with(Lang::Ru, "Форум");
        assert_eq!(text.best(Lang::Ru), Some((Lang::Ru, "Форум")));
        assert_eq!(text.best(Lang::Ar), Some((Lang::Fr, "Forum")));
        assert_eq!(Text::new().best(Lang::Ar), None);
    }
}
