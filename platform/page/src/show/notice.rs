//! Notices inside a page, and the page of a trouble.

use maud::{Markup, Render, html};

use super::Tone;
use crate::Link;

/// Something to know before reading on: a letter that is replaced, an answer that came late, a change that can be undone.
#[derive(Debug, Clone)]
pub struct Notice {
    tone: Tone,
    title: Option<Markup>,
    body: Markup,
    said: bool,
}

impl Notice {
    /// A notice.
    pub fn new(tone: Tone, body: impl Render) -> Self {
        Self { tone, title: None, body: body.render(), said: false }
    }

    /// A heading above it.
    pub fn title(mut self, title: impl Render) -> Self {
        self.title = Some(title.render());
        self
    }

    /// It tells the outcome of what the person has just done, and is said aloud at once.
    pub fn said(mut self) -> Self {
        self.said = true;
        self
    }
}

impl Render for Notice {
    fn render(&self) -> Markup {
        html! {
            div class={ "notice " (self.tone.class()) } role=[self.said.then_some("status")] {
                @if let Some(title) = &self.title { h2 { (title) } }
                p { (self.body) }
            }
        }
    }
}

/// The content of an error page (UI.md, Words): what happened, whether anything was lost, what to do, and a reference that the log knows.
#[derive(Debug, Clone)]
pub struct Trouble {
    happened: Markup,
    lost: Markup,
    to_do: Markup,
    reference: Option<(Markup, Markup)>,
    ways: Vec<Link>,
    kept: Option<Markup>,
}

impl Trouble {
    /// Three sentences.
    pub fn new(happened: impl Render, lost: impl Render, to_do: impl Render) -> Self {
        Self { happened: happened.render(), lost: lost.render(), to_do: to_do.render(), reference: None, ways: Vec::new(), kept: None }
    }

    /// "Reference:" and the reference.
    pub fn reference(mut self, label: impl Render, reference: impl Render) -> Self {
        self.reference = Some((label.render(), reference.render()));
        self
    }

    /// A way on.
    pub fn way(mut self, link: Link) -> Self {
        self.ways.push(link);
        self
    }

    /// What was typed, in the form that sends it again.
    pub fn kept(mut self, form: impl Render) -> Self {
        self.kept = Some(form.render());
        self
    }
}

impl Render for Trouble {
    fn render(&self) -> Markup {
        html! {
            div.trouble {
                p { (self.happened) }
                p { (self.lost) }
                p { (self.to_do) }
                @if let Some(form) = &self.kept { (form) }
                @if !self.ways.is_empty() { ul { @for link in &self.ways { li { (link) } } } }
                @if let Some((label, reference)) = &self.reference { p.reference { (label) " " code { bdi { (reference) } } } }
            }
        }
    }
}
