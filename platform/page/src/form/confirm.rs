//! The panel before a dangerous act: what will happen, to how many, what cannot be undone, and a deliberate yes (UI.md, Forms).

use maud::{Markup, Render, html};

use super::{Button, Buttons, Sheet, Width};
use crate::Href;

#[derive(Debug, Clone)]
enum Yes {
    Tick { name: String, label: Markup },
    Word { name: String, label: Markup },
}

/// Shown inside the form that does it. The command, not this panel, sees that the yes was given.
#[derive(Debug, Clone)]
pub struct Confirm<'a> {
    sheet: Sheet<'a>,
    heading: Markup,
    effects: Vec<Markup>,
    final_word: Option<Markup>,
    yes: Option<Yes>,
    act: Markup,
    leave: Option<(String, Href)>,
}

impl<'a> Confirm<'a> {
    /// `heading` says what will happen, with the number: "193 letters will be sent"; `act` is the text of the button.
    pub fn new(sheet: Sheet<'a>, heading: impl Render, act: impl Render) -> Self {
        Self { sheet, heading: heading.render(), effects: Vec::new(), final_word: None, yes: None, act: act.render(), leave: None }
    }

    /// What will happen, a sentence each.
    pub fn effect(mut self, sentence: impl Render) -> Self {
        self.effects.push(sentence.render());
        self
    }

    /// What cannot be undone.
    pub fn cannot_undo(mut self, sentence: impl Render) -> Self {
        self.final_word = Some(sentence.render());
        self
    }

    /// Asks for a tick, sent as `yes` under this name.
    pub fn tick(mut self, name: impl Into<String>, label: impl Render) -> Self {
        self.yes = Some(Yes::Tick { name: name.into(), label: label.render() });
        self
    }

    /// Asks for a word to be typed, such as the letter's number; the label names it.
    pub fn word(mut self, name: impl Into<String>, label: impl Render) -> Self {
        self.yes = Some(Yes::Word { name: name.into(), label: label.render() });
        self
    }

    /// The way back, where nothing happens.
    pub fn leave(mut self, text: impl Into<String>, href: impl Into<Href>) -> Self {
        self.leave = Some((text.into(), href.into()));
        self
    }
}

impl Render for Confirm<'_> {
    fn render(&self) -> Markup {
        let buttons = Buttons::new(Button::danger(&self.act));
        let buttons = match &self.leave {
            Some((text, href)) => buttons.and(Button::secondary(text).leads(href)),
            None => buttons,
        };
        html! {
            div.confirm {
                h2 { (self.heading) }
                @if !self.effects.is_empty() { ul { @for sentence in &self.effects { li { (sentence) } } } }
                @if let Some(sentence) = &self.final_word { p.final { strong { (sentence) } } }
                @match &self.yes {
                    Some(Yes::Tick { name, label }) => (self.sheet.tick(name, "yes", label)),
                    Some(Yes::Word { name, label }) => (self.sheet.text(name, label).code().width(Width::Short)),
                    None => {},
                }
                (buttons)
            }
        }
    }
}
