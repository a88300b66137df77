//! [`Pagination`]: links to the other pages of a list.

use maud::{Markup, Render, html};

use crate::{Href, Kit, Link};

/// Page links under a list. Numbers come in as text, in the digits of the page's language.
#[derive(Debug, Clone)]
pub struct Pagination<'a> {
    kit: Kit<'a>,
    sentence: Option<Markup>,
    previous: Option<Href>,
    next: Option<Href>,
    pages: Vec<Option<(Link, bool)>>,
}

impl<'a> Pagination<'a> {
    /// Page links without any page yet.
    pub fn new(kit: Kit<'a>) -> Self {
        Self { kit, sentence: None, previous: None, next: None, pages: Vec::new() }
    }

    /// Where we are: "States 51 to 100 of 193".
    pub fn sentence(mut self, sentence: impl Render) -> Self {
        self.sentence = Some(sentence.render());
        self
    }

    /// The page before.
    pub fn previous(mut self, href: impl Into<Href>) -> Self {
        self.previous = Some(href.into());
        self
    }

    /// The page after.
    pub fn next(mut self, href: impl Into<Href>) -> Self {
        self.next = Some(href.into());
        self
    }

    /// A page, and whether it is the present one.
    pub fn page(mut self, number: impl Into<String>, href: impl Into<Href>, current: bool) -> Self {
        self.pages.push(Some((Link::new(number, href), current)));
        self
    }

    /// Pages that are left out.
    pub fn gap(mut self) -> Self {
        self.pages.push(None);
        self
    }
}

impl Render for Pagination<'_> {
    fn render(&self) -> Markup {
        let chrome = self.kit.chrome;
        html! {
            nav.pages aria-label=(chrome.pages) {
                @if let Some(sentence) = &self.sentence { p { (sentence) } }
                ul {
                    @if let Some(href) = &self.previous { li { a rel="prev" href=(href) { (chrome.previous) } } }
                    @for page in &self.pages {
                        @match page {
                            Some((link, current)) => li { a href=(link.href) aria-current=[current.then_some("page")] { (link.text) } },
                            None => li { "…" },
                        }
                    }
                    @if let Some(href) = &self.next { li { a rel="next" href=(href) { (chrome.next) } } }
                }
            }
        }
    }
}
