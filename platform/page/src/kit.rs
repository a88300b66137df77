//! [`Kit`]: the language of a page and the kit's words in it. Marks that depend on both are made here.

use kernel::{Lang, Text};
use maud::{Markup, Render, html};

use crate::{Chrome, Form, Sheet};

/// In which language a page is drawn, and the kit's own words in that language. Passed by value to every component that needs it.
#[derive(Debug, Clone, Copy)]
pub struct Kit<'a> {
    /// The language of the page.
    pub lang: Lang,
    /// The kit's words in this language.
    pub chrome: &'a Chrome,
}

impl<'a> Kit<'a> {
    /// A kit for one language. `chrome` must hold the words of the same language.
    pub fn new(lang: Lang, chrome: &'a Chrome) -> Self {
        Self { lang, chrome }
    }

    /// The form as it is drawn in this language.
    pub fn sheet(self, form: &'a Form) -> Sheet<'a> {
        Sheet::new(self, form)
    }

    /// A text in the language of the page, or else in the best there is, with its `lang` and a visible mark (DESIGN.md, rule 3).
    /// Nothing if there is no version at all.
    pub fn text(self, text: &Text) -> Markup {
        text.best(self.lang).map_or_else(Markup::default, |(lang, version)| self.in_lang(lang, version))
    }

    /// Inline content that is written in `lang`: marked where that is not the language of the page, else as it is.
    pub fn in_lang(self, lang: Lang, content: impl Render) -> Markup {
        if lang == self.lang {
            return content.render();
        }
        html! {
            span lang=(lang.code()) dir=(lang.direction().code()) { (content) }
            " " small.mark { (self.shown_in(lang)) }
        }
    }

    /// Paragraphs and other blocks that are written in `lang`, marked above them where that is not the language of the page.
    pub fn block_in_lang(self, lang: Lang, content: impl Render) -> Markup {
        if lang == self.lang {
            return content.render();
        }
        html! {
            p.fallback { small.mark { (self.shown_in(lang)) } }
            div lang=(lang.code()) dir=(lang.direction().code()) { (content) }
        }
    }

    /// The mark on people, times and texts that are invented (DESIGN.md, rule 15).
    pub fn sample(self) -> Markup {
        html! { small.mark.sample { (self.chrome.sample) } }
    }

    /// A button that prints the page; the script shows it.
    pub fn print(self) -> Markup {
        html! { button.button.secondary type="button" data-print hidden { (self.chrome.print) } }
    }

    /// "Shown in French" and its sisters.
    pub fn shown_in(self, lang: Lang) -> &'a str {
        match lang {
            Lang::Ar => &self.chrome.shown_in_ar,
            Lang::Zh => &self.chrome.shown_in_zh,
            Lang::En => &self.chrome.shown_in_en,
            Lang::Fr => &self.chrome.shown_in_fr,
            Lang::Ru => &self.chrome.shown_in_ru,
            Lang::Es => &self.chrome.shown_in_es,
        }
    }
}
