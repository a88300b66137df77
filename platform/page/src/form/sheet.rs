//! [`Sheet`]: a form as it is drawn on one page, in one language. Its methods begin the fields.

use maud::{Markup, Render, html};

use super::field::{fault_line, field_id};
use super::{Choices, DateField, FileField, Form, FormTag, Grid, Select, TextArea, TextField, Tick};
use crate::{Href, Kit};

/// A form as it is drawn: values, faults, language. Copied freely; each field begins with one of its methods.
#[derive(Debug, Clone, Copy)]
pub struct Sheet<'a> {
    pub(crate) kit: Kit<'a>,
    pub(crate) form: &'a Form,
    within: Option<&'a str>,
}

impl<'a> Sheet<'a> {
    pub(crate) fn new(kit: Kit<'a>, form: &'a Form) -> Self {
        Self { kit, form, within: None }
    }

    /// The same sheet with a word before all its ids: where one page holds two forms with fields of the same name.
    pub fn within(self, word: &'a str) -> Self {
        Self { within: Some(word), ..self }
    }

    /// The id of a field's first control, as the error summary links to it.
    pub fn id(&self, name: &str) -> String {
        field_id(self.within, name)
    }

    /// The form itself, sent by POST to `action`.
    pub fn form(&self, action: impl Into<Href>) -> FormTag {
        FormTag::post(action)
    }

    /// The error summary: links to each field and takes the focus. `None` if nothing is wrong. [`crate::Page::errors`] puts it in its place.
    pub fn errors(&self) -> Option<Markup> {
        if self.form.is_sound() {
            return None;
        }
        Some(html! {
            div.errors #errors role="alert" tabindex="-1" data-errors {
                h2 { (self.kit.chrome.problem) }
                ul {
                    @for fault in self.form.faults() {
                        li {
                            @match &fault.field {
                                Some(field) => a href={ "#" (self.id(field)) } { (fault.sentence) },
                                None => (fault.sentence),
                            }
                        }
                    }
                }
            }
        })
    }

    /// A line of text.
    pub fn text(&self, name: &str, label: impl Render) -> TextField<'a> {
        TextField::new(*self, name, label)
    }

    /// Several lines of text.
    pub fn area(&self, name: &str, label: impl Render) -> TextArea<'a> {
        TextArea::new(*self, name, label)
    }

    /// One of a long list.
    pub fn select(&self, name: &str, label: impl Render) -> Select<'a> {
        Select::new(*self, name, label)
    }

    /// One of a few.
    pub fn radios(&self, name: &str, legend: impl Render) -> Choices<'a> {
        Choices::radios(*self, name, legend)
    }

    /// Any of a few.
    pub fn ticks(&self, name: &str, legend: impl Render) -> Choices<'a> {
        Choices::ticks(*self, name, legend)
    }

    /// A single box that stands alone.
    pub fn tick(&self, name: &str, value: &str, label: impl Render) -> Tick<'a> {
        Tick::new(*self, name, value, label)
    }

    /// A date, or a date and time.
    pub fn date(&self, name: &str, label: impl Render) -> DateField<'a> {
        DateField::new(*self, name, label)
    }

    /// A file.
    pub fn file(&self, name: &str, label: impl Render) -> FileField<'a> {
        FileField::new(*self, name, label)
    }

    /// Hours over days.
    pub fn grid(&self, name: &str, legend: impl Render) -> Grid<'a> {
        Grid::new(*self, name, legend)
    }

    /// The fault of a field that this kit does not draw, with the id that the summary links to on it.
    pub fn fault(&self, name: &str) -> Markup {
        html! { @if let Some(sentence) = self.form.fault(name) { (fault_line(*self, &self.id(name), sentence)) } }
    }
}

/// Fields that belong together, under a legend.
pub fn fieldset(legend: impl Render, content: impl Render) -> Markup {
    html! { fieldset.together { legend { (legend) } (content) } }
}
