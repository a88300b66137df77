//! Long work: done, failed, left.

use maud::{Markup, Render, html};

use crate::Link;

/// How far long work is. The sentences come from the server; the bar shows the same.
#[derive(Debug, Clone)]
pub struct Progress {
    title: String,
    total: u64,
    finished: u64,
    sentence: Markup,
    note: Option<Markup>,
    refresh: Option<Link>,
}

impl Progress {
    /// `title` names the work; `finished` of `total` are behind it, failed ones included.
    pub fn new(title: impl Into<String>, finished: u64, total: u64, sentence: impl Render) -> Self {
        Self { title: title.into(), total, finished: finished.min(total), sentence: sentence.render(), note: None, refresh: None }
    }

    /// That it goes on when the page is closed.
    pub fn note(mut self, note: impl Render) -> Self {
        self.note = Some(note.render());
        self
    }

    /// The way to fresh numbers without script.
    pub fn refresh(mut self, link: Link) -> Self {
        self.refresh = Some(link);
        self
    }
}

impl Render for Progress {
    fn render(&self) -> Markup {
        html! {
            div.progress {
                p { strong { (self.title) } }
                // A bar of nothing has no end: HTML wants a maximum above zero.
                progress aria-label=(self.title) value=(self.finished) max=(self.total.max(1)) {}
                p { (self.sentence) }
                @if let Some(note) = &self.note { p.hint { (note) } }
                @if let Some(link) = &self.refresh { p data-refresh { (link) } }
            }
        }
    }
}
