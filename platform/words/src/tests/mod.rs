//! Rules that concern more than one module: messages, CLDR, the reverse checks.

use kernel::Lang;

use crate::{Locales, Tongue, Words};

mod cldr;
mod faults;
mod messages;
mod names;
mod reverse;

/// The crate's own words in one language.
fn tongue(lang: Lang) -> Tongue {
    Words::new(&[]).expect("the crate's own words are whole").tongue(lang)
}

/// A feature "replies" with these six files, in the order of [`Lang::ALL`].
fn replies(sources: [&'static str; 6]) -> Locales {
    Locales { feature: "replies", sources }
}

/// What `say` gives in each of the six languages, in the order of [`Lang::ALL`].
fn in_all(say: impl Fn(&Tongue) -> String) -> [String; 6] {
    Lang::ALL.map(|lang| say(&tongue(lang)))
}
