//! The pages of the gallery. The tests of the crate check them as well: ids, headings, labels, links between the two.

mod frames;
mod office;
mod parts;
mod public;
mod reply;
mod states;

use kernel::Lang;
use maud::Markup;
use page::{Chrome, Kit, LOCALE_SOURCES};

/// The words of one language out of English, French, Arabic and Chinese.
#[derive(Clone, Copy)]
pub struct Say(Lang);

impl Say {
    /// English, French, Arabic, Chinese.
    pub fn of(self, [en, fr, ar, zh]: [&'static str; 4]) -> &'static str {
        match self.0 {
            Lang::Fr => fr,
            Lang::Ar => ar,
            Lang::Zh => zh,
            _ => en,
        }
    }
}

/// The kit's words, read from the lines `key = words` of its own locale.
pub fn chrome(lang: Lang) -> Chrome {
    let source = LOCALE_SOURCES[lang as usize];
    Chrome::read(|key| {
        let line = source.lines().find_map(|line| line.split_once(" = ").filter(|(k, _)| *k == key));
        line.expect("each word has its line").1.to_owned()
    })
}

/// Each page with its name.
pub fn pages(lang: Lang) -> Vec<(&'static str, Markup)> {
    let chrome = chrome(lang);
    let (kit, say) = (Kit::new(lang, &chrome), Say(lang));
    let mut all = reply::pages(kit, say);
    all.extend(public::pages(kit, say));
    all.extend(office::pages(kit, say));
    all.extend(parts::pages(kit, say));
    all
}
