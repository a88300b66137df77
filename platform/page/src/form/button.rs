//! Buttons, and links that look like them.

use maud::{Markup, Render, html};

use crate::Href;

#[derive(Debug, Clone)]
enum Act {
    Submit { name: Option<(String, String)>, action: Option<Href> },
    Go(Href),
}

/// A button of a form, or a link that looks like one. A page has one primary button.
#[derive(Debug, Clone)]
pub struct Button {
    text: Markup,
    class: &'static str,
    act: Act,
}

impl Button {
    fn new(class: &'static str, text: impl Render) -> Self {
        Self { text: text.render(), class, act: Act::Submit { name: None, action: None } }
    }

    /// The one thing to do.
    pub fn primary(text: impl Render) -> Self {
        Self::new("button", text)
    }

    /// Anything beside it.
    pub fn secondary(text: impl Render) -> Self {
        Self::new("button secondary", text)
    }

    /// What cannot be undone.
    pub fn danger(text: impl Render) -> Self {
        Self::new("button danger", text)
    }

    /// Looks like a link, and posts.
    pub fn plain(text: impl Render) -> Self {
        Self::new("link", text)
    }

    /// Sent with the form when this button is pressed.
    pub fn named(mut self, name: impl Into<String>, value: impl Into<String>) -> Self {
        if let Act::Submit { name: n, .. } = &mut self.act {
            *n = Some((name.into(), value.into()));
        }
        self
    }

    /// Sends the form to another address than the form's own.
    pub fn to(mut self, address: impl Into<Href>) -> Self {
        if let Act::Submit { action, .. } = &mut self.act {
            *action = Some(address.into());
        }
        self
    }

    /// No button but a link, to a page that only shows something.
    pub fn leads(mut self, address: impl Into<Href>) -> Self {
        self.act = Act::Go(address.into());
        self
    }
}

impl Render for Button {
    fn render(&self) -> Markup {
        match &self.act {
            Act::Go(href) => html! { a class=(self.class) href=(href) { (self.text) } },
            Act::Submit { name, action } => html! {
                button class=(self.class) type="submit" name=[name.as_ref().map(|(n, _)| n)] value=[name.as_ref().map(|(_, v)| v)]
                    formaction=[action.as_ref().map(Href::as_str)] { (self.text) }
            },
        }
    }
}

/// The buttons at the end of a form, the primary one first.
#[derive(Debug, Clone, Default)]
pub struct Buttons(Vec<Button>);

impl Buttons {
    /// A row that begins with this button.
    pub fn new(first: Button) -> Self {
        Self(vec![first])
    }

    /// One more.
    pub fn and(mut self, next: Button) -> Self {
        self.0.push(next);
        self
    }
}

impl Render for Buttons {
    fn render(&self) -> Markup {
        html! { div.buttons { @for button in &self.0 { (button) } } }
    }
}
