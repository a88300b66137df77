//! Two things beside each other: source and translation, form and preview, your text and the other's.

use kernel::Lang;
use maud::{Markup, Render, html};

/// One of two texts or forms.
#[derive(Debug, Clone)]
pub struct Pane {
    heading: Markup,
    lang: Option<Lang>,
    content: Markup,
}

impl Pane {
    /// A pane.
    pub fn new(heading: impl Render, content: impl Render) -> Self {
        Self { heading: heading.render(), lang: None, content: content.render() }
    }

    /// The language of its content, where it is not the page's. The heading stays in the page's.
    pub fn lang(mut self, lang: Lang) -> Self {
        self.lang = Some(lang);
        self
    }
}

impl Render for Pane {
    fn render(&self) -> Markup {
        html! {
            section.pane {
                h2 { (self.heading) }
                div lang=[self.lang.map(Lang::code)] dir=[self.lang.map(|l| l.direction().code())] { (self.content) }
            }
        }
    }
}

/// What comes of a form, on a sheet of its own; `id` is what [`crate::FormTag::preview`] names.
pub fn preview(id: &str, heading: impl Render, content: impl Render) -> Markup {
    html! {
        section.pane.preview {
            h2 { (heading) }
            div.sheet id=(id) { (content) }
        }
    }
}

/// Two things beside each other: [`Pane`]s, or a pane and a form; on a narrow screen the first above the second.
pub fn panes(first: impl Render, second: impl Render) -> Markup {
    html! { div.panes { div { (first) } div { (second) } } }
}

/// Two parts in one row, without headings of their own: a text and the field in which it is translated. On a narrow screen the first
/// above the second.
pub fn beside(first: impl Render, second: impl Render) -> Markup {
    html! { div.panes { div { (first) } div { (second) } } }
}

/// A sheet of paper with a heading above it: a document as it will look. `id` is what [`crate::FormTag::preview`] names.
pub fn paper(heading: impl Render, id: &str, content: impl Render) -> Markup {
    html! { section.pane { h2 { (heading) } div.sheet id=(id) { (content) } } }
}

/// A form and what comes of it: beside each other, the preview staying in sight.
#[derive(Debug, Clone)]
pub struct Split {
    form: Markup,
    heading: Markup,
    preview_id: String,
    preview: Markup,
}

impl Split {
    /// The form, the preview's heading and its first state; `preview_id` is what [`crate::FormTag::preview`] names.
    pub fn new(form: impl Render, heading: impl Render, preview_id: impl Into<String>, preview: impl Render) -> Self {
        Self { form: form.render(), heading: heading.render(), preview_id: preview_id.into(), preview: preview.render() }
    }

    /// The id of the element that holds the preview.
    pub fn preview_id(&self) -> &str {
        &self.preview_id
    }
}

impl Render for Split {
    fn render(&self) -> Markup {
        html! {
            div.panes.split {
                div { (self.form) }
                (preview(&self.preview_id, &self.heading, &self.preview))
            }
        }
    }
}
