//! Answers as keys and values, and the numbers of a desk.

use maud::{Markup, Render, html};

use crate::{Href, Kit, Tone};

#[derive(Debug, Clone)]
struct Answer {
    key: Markup,
    value: Markup,
    change: Option<Href>,
}

/// Keys and values, each with a way to change it: the facts of a thing, or the check page before a form is sent.
#[derive(Debug, Clone)]
pub struct Summary<'a> {
    kit: Kit<'a>,
    heading: Option<Markup>,
    answers: Vec<Answer>,
}

impl<'a> Summary<'a> {
    /// A list without lines.
    pub fn new(kit: Kit<'a>) -> Self {
        Self { kit, heading: None, answers: Vec::new() }
    }

    /// A heading above it.
    pub fn heading(mut self, heading: impl Render) -> Self {
        self.heading = Some(heading.render());
        self
    }

    /// A key and its value.
    pub fn row(mut self, key: impl Render, value: impl Render) -> Self {
        self.answers.push(Answer { key: key.render(), value: value.render(), change: None });
        self
    }

    /// A key, its value, and the page where it is changed.
    pub fn changeable(mut self, key: impl Render, value: impl Render, change: impl Into<Href>) -> Self {
        self.answers.push(Answer { key: key.render(), value: value.render(), change: Some(change.into()) });
        self
    }
}

impl Render for Summary<'_> {
    fn render(&self) -> Markup {
        html! {
            @if let Some(heading) = &self.heading { h2 { (heading) } }
            dl.summary {
                @for answer in &self.answers {
                    div {
                        dt { (answer.key) }
                        dd { (answer.value) }
                        @if let Some(href) = &answer.change {
                            dd.act { a href=(href) { (self.kit.chrome.change) span.hidden { " – " (answer.key) } } }
                        }
                    }
                }
            }
        }
    }
}

#[derive(Debug, Clone)]
struct Count {
    number: Markup,
    what: Markup,
    tone: Tone,
    href: Option<Href>,
}

/// The numbers of a desk, each with the list behind it.
#[derive(Debug, Clone, Default)]
pub struct Counts(Vec<Count>);

impl Counts {
    /// No numbers yet.
    pub fn new() -> Self {
        Self::default()
    }

    /// A number, in the digits of the page, and what it counts; the tone only colours its edge.
    pub fn count(mut self, tone: Tone, number: impl Render, what: impl Render) -> Self {
        self.0.push(Count { number: number.render(), what: what.render(), tone, href: None });
        self
    }

    /// The list behind the number that was added last.
    pub fn behind(mut self, href: impl Into<Href>) -> Self {
        if let Some(count) = self.0.last_mut() {
            count.href = Some(href.into());
        }
        self
    }
}

impl Render for Counts {
    fn render(&self) -> Markup {
        let body = |count: &Count| html! { strong { (count.number) } " " span { (count.what) } };
        html! {
            ul.counts {
                @for count in &self.0 {
                    li class=(count.tone.class()) {
                        @match &count.href {
                            Some(href) => a href=(href) { (body(count)) },
                            None => div { (body(count)) },
                        }
                    }
                }
            }
        }
    }
}
