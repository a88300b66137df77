//! [`FilterBar`]: what is shown, in words, and the fields that change it. All of it stands in the address, so a view can be sent by mail.

use maud::{Markup, Render, html};

use crate::form::hidden;
use crate::{Href, Kit, Link};

/// The bar above a list: fields, total, what is applied (each with a way to remove it), exports of exactly what is shown.
#[derive(Debug, Clone)]
pub struct FilterBar<'a> {
    kit: Kit<'a>,
    action: Href,
    submit: String,
    keep: Vec<(String, String)>,
    fields: Vec<Markup>,
    total: Option<Markup>,
    applied: Vec<Link>,
    clear: Option<Link>,
    exports: Vec<Link>,
}

impl<'a> FilterBar<'a> {
    /// Sent by GET to the list's own address; `submit` is the text of the button.
    pub fn new(kit: Kit<'a>, action: impl Into<Href>, submit: impl Into<String>) -> Self {
        Self {
            kit,
            action: action.into(),
            submit: submit.into(),
            keep: Vec::new(),
            fields: Vec::new(),
            total: None,
            applied: Vec::new(),
            clear: None,
            exports: Vec::new(),
        }
    }

    /// A part of the address that the filter must not lose, such as the order.
    pub fn keep(mut self, name: impl Into<String>, value: impl Into<String>) -> Self {
        self.keep.push((name.into(), value.into()));
        self
    }

    /// A field of the filter, from a [`crate::Sheet`] over the values of the address.
    pub fn field(mut self, field: impl Render) -> Self {
        self.fields.push(field.render());
        self
    }

    /// How many, and which, in words: "43 of 193 states, Africa, not answered".
    pub fn total(mut self, sentence: impl Render) -> Self {
        self.total = Some(sentence.render());
        self
    }

    /// A filter that is applied, and the address without it.
    pub fn applied(mut self, words: impl Into<String>, without: impl Into<Href>) -> Self {
        self.applied.push(Link::new(words, without));
        self
    }

    /// The address without any filter.
    pub fn clear(mut self, text: impl Into<String>, href: impl Into<Href>) -> Self {
        self.clear = Some(Link::new(text, href));
        self
    }

    /// The list as a file: "CSV", "XLSX".
    pub fn export(mut self, text: impl Into<String>, href: impl Into<Href>) -> Self {
        self.exports.push(Link::new(text, href));
        self
    }
}

impl Render for FilterBar<'_> {
    fn render(&self) -> Markup {
        let chrome = self.kit.chrome;
        html! {
            @if !self.fields.is_empty() {
                form.filter method="get" action=(self.action) aria-label=(chrome.filters) {
                    @for (name, value) in &self.keep { (hidden(name, value)) }
                    @for field in &self.fields { (field) }
                    button.button.secondary type="submit" { (self.submit) }
                }
            }
            div.shown {
                @if let Some(total) = &self.total { p.total { (total) } }
                @if !self.applied.is_empty() {
                    ul.applied aria-label=(chrome.filters) {
                        @for link in &self.applied {
                            li {
                                a href=(link.href) {
                                    bdi { (link.text) } " " span aria-hidden="true" { "×" } span.hidden { " – " (chrome.remove) }
                                }
                            }
                        }
                        @if let Some(link) = &self.clear { li.clear { (link) } }
                    }
                }
                @if !self.exports.is_empty() {
                    p.exports { (chrome.export) " " @for link in &self.exports { (link) " " } }
                }
            }
        }
    }
}
