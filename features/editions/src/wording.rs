//! [`Wording`]: a text per language that also knows in which languages it is unofficial.

use std::collections::BTreeSet;
use std::ops::Deref;

use kernel::{Lang, Text};
use serde::{Deserialize, Serialize};

/// A text with a version per language, of which some were worded here and not by the forum. It is a [`Text`] wherever one is asked for.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct Wording {
    text: Text,
    #[serde(default, skip_serializing_if = "BTreeSet::is_empty")]
    unofficial: BTreeSet<Lang>,
}

impl Wording {
    /// A text and the languages in which it is unofficial; languages without a version are passed over.
    pub fn new(text: Text, unofficial: impl IntoIterator<Item = Lang>) -> Self {
        let unofficial = unofficial.into_iter().filter(|l| text.exact(*l).is_some()).collect();
        Self { text, unofficial }
    }

    /// Whether the version in this language is not the forum's own. `false` where there is none.
    pub fn unofficial(&self, lang: Lang) -> bool {
        self.unofficial.contains(&lang)
    }

    /// The text.
    pub fn text(&self) -> &Text {
        &self.text
    }
}

impl Deref for Wording {
    type Target = Text;

    fn deref(&self) -> &Text {
        &self.text
    }
}

impl From<Text> for Wording {
    /// A text that is official in all its languages.
    fn from(text: Text) -> Self {
        Self { text, unofficial: BTreeSet::new() }
    }
}
