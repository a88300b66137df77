//! What a feature declares: its name and its six files of messages, read into the binary. How they are checked: `reading`.

use kernel::Lang;

/// The messages of one feature in all six languages. Made by [`locales!`](crate::locales!).
#[derive(Debug, Clone, Copy)]
pub struct Locales {
    /// The feature's name, with which all its keys begin: `replies` for `replies-accept`.
    pub feature: &'static str,
    /// The text of the six files in Fluent's syntax, in the order of [`Lang::ALL`].
    pub sources: [&'static str; 6],
}

impl Locales {
    /// The file in one language.
    pub fn source(&self, lang: Lang) -> &'static str {
        self.sources[lang as usize]
    }
}

/// Declares a feature's messages: `pub const LOCALES: words::Locales = words::locales!("replies");`.
///
/// Reads `../locales/{ar,zh,en,fr,ru,es}.ftl` beside the folder of the calling file, which therefore lies directly in `src/`. A file
/// that is missing does not compile.
#[macro_export]
macro_rules! locales {
    ($feature:literal) => {
        $crate::Locales {
            feature: $feature,
            sources: [
                include_str!("../locales/ar.ftl"),
                include_str!("../locales/zh.ftl"),
                include_str!("../locales/en.ftl"),
                include_str!("../locales/fr.ftl"),
                include_str!("../locales/ru.ftl"),
                include_str!("../locales/es.ftl"),
            ],
        }
    };
}

/// The few words of this crate itself: how an instant and a zone are written. Every [`Words`](crate::Words) has them.
pub const LOCALES: Locales = locales!("words");
