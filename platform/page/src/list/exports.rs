//! [`Exports`]: the links under a list that give it as a file.

use maud::{Markup, Render, html};

use crate::{Href, Kit};

/// "Export: CSV, XLSX" under a list: exactly what the list shows, all its pages. The names of the formats are the same in every language.
#[derive(Debug, Clone)]
pub struct Exports<'a> {
    kit: Kit<'a>,
    csv: Href,
    xlsx: Href,
    pdf: Option<Href>,
}

impl<'a> Exports<'a> {
    /// The addresses of the same list in the two formats.
    pub fn new(kit: Kit<'a>, csv: impl Into<Href>, xlsx: impl Into<Href>) -> Self {
        Self { kit, csv: csv.into(), xlsx: xlsx.into(), pdf: None }
    }

    /// The address of the same list as a document to be printed.
    pub fn pdf(mut self, pdf: impl Into<Href>) -> Self {
        self.pdf = Some(pdf.into());
        self
    }
}

impl Render for Exports<'_> {
    fn render(&self) -> Markup {
        html! {
            p.exports {
                (self.kit.chrome.export) " " a href=(self.csv) { bdi { "CSV" } } " " a href=(self.xlsx) { bdi { "XLSX" } }
                @if let Some(pdf) = &self.pdf { " " a href=(pdf) { bdi { "PDF" } } }
            }
        }
    }
}
