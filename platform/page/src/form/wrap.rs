//! The form itself: where it is sent, its once-key and other hidden fields.

use maud::{Markup, Render, html};

use crate::Href;

/// The name of the hidden field that holds the once-key.
pub const ONCE_FIELD: &str = "once";

/// A form. Faults are shown by the server in the person's language, so the browser's own messages are switched off.
#[derive(Debug, Clone)]
pub struct FormTag {
    action: Href,
    method: &'static str,
    multipart: bool,
    hidden: Vec<(String, String)>,
    preview: Option<(Href, String)>,
    body: Markup,
}

impl FormTag {
    /// A form that changes something.
    pub fn post(action: impl Into<Href>) -> Self {
        Self { action: action.into(), method: "post", multipart: false, hidden: Vec::new(), preview: None, body: Markup::default() }
    }

    /// A form that only asks: search, filter.
    pub fn get(action: impl Into<Href>) -> Self {
        Self { method: "get", ..Self::post(action) }
    }

    /// The once-key: the same form sent twice has one effect.
    pub fn once(self, key: impl Into<String>) -> Self {
        self.hidden(ONCE_FIELD, key)
    }

    /// Another hidden field: the version that an edit began from, the token against forgery.
    pub fn hidden(mut self, name: impl Into<String>, value: impl Into<String>) -> Self {
        self.hidden.push((name.into(), value.into()));
        self
    }

    /// It holds a file.
    pub fn multipart(mut self) -> Self {
        self.multipart = true;
        self
    }

    /// While it is filled in, the script posts it to `address` and shows the answer in the element with the id `into`
    /// ([`crate::Split::preview_id`]). The address must change nothing and must not use up the once-key.
    pub fn preview(mut self, address: impl Into<Href>, into: impl Into<String>) -> Self {
        self.preview = Some((address.into(), into.into()));
        self
    }

    /// Fields and buttons.
    pub fn body(mut self, fields: impl Render) -> Self {
        self.body = fields.render();
        self
    }
}

impl Render for FormTag {
    fn render(&self) -> Markup {
        html! {
            form action=(self.action) method=(self.method) enctype=[self.multipart.then_some("multipart/form-data")] novalidate
                data-preview=[self.preview.as_ref().map(|(a, _)| a.as_str())] data-into=[self.preview.as_ref().map(|(_, into)| into)] {
                @for (name, value) in &self.hidden { (hidden(name, value)) }
                (self.body)
            }
        }
    }
}

/// A hidden field.
pub fn hidden(name: &str, value: &str) -> Markup {
    html! { input type="hidden" name=(name) value=(value); }
}
