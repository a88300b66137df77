//! How far one is in a form of several pages.

use maud::{Markup, Render, html};

use crate::{Href, Kit};

/// Where a step stands.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum StepState {
    /// Behind.
    Done,
    /// This page.
    Now,
    /// Ahead.
    Ahead,
}

/// The steps of a form.
#[derive(Debug, Clone)]
pub struct Steps<'a> {
    kit: Kit<'a>,
    steps: Vec<(Markup, StepState, Option<Href>)>,
}

impl<'a> Steps<'a> {
    /// No steps yet.
    pub fn new(kit: Kit<'a>) -> Self {
        Self { kit, steps: Vec::new() }
    }

    /// The next step; `href` where it can be opened.
    pub fn step(mut self, text: impl Render, state: StepState, href: Option<Href>) -> Self {
        self.steps.push((text.render(), state, href));
        self
    }
}

impl Render for Steps<'_> {
    fn render(&self) -> Markup {
        let chrome = self.kit.chrome;
        html! {
            nav.steps aria-label=(chrome.steps) {
                ol {
                    @for (text, state, href) in &self.steps {
                        @let (class, word) = match state {
                            StepState::Done => ("done", &chrome.step_done),
                            StepState::Now => ("now", &chrome.step_now),
                            StepState::Ahead => ("ahead", &chrome.step_ahead),
                        };
                        li class=(class) aria-current=[(*state == StepState::Now).then_some("step")] {
                            @match href {
                                Some(href) => a href=(href) { (text) },
                                None => span { (text) },
                            }
                            span.hidden { " (" (word) ")" }
                        }
                    }
                }
            }
        }
    }
}
