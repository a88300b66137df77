//! A figure with its numbers in a table under it, and the one plot of the kit: bars.

use maud::{Markup, Render, html};

use crate::{Column, Row, Table};

/// A picture (SVG made by the server) with a title and the same numbers as a table. The picture is hidden from those who hear the
/// page: the table says all of it.
#[derive(Debug, Clone)]
pub struct Figure {
    title: Markup,
    picture: Markup,
    note: Option<Markup>,
    table_title: Markup,
    table: Table,
}

impl Figure {
    /// `table_title` is what opens the table: "The numbers".
    pub fn new(title: impl Render, picture: impl Render, table_title: impl Render, table: Table) -> Self {
        Self { title: title.render(), picture: picture.render(), note: None, table_title: table_title.render(), table }
    }

    /// One sentence that says what the picture shows.
    pub fn note(mut self, sentence: impl Render) -> Self {
        self.note = Some(sentence.render());
        self
    }
}

impl Render for Figure {
    fn render(&self) -> Markup {
        html! {
            figure {
                figcaption { strong { (self.title) } @if let Some(note) = &self.note { " " (note) } }
                div.picture aria-hidden="true" { (self.picture) }
                (crate::details(&self.table_title, &self.table))
            }
        }
    }
}

struct Bar {
    what: String,
    number: u64,
    words: String,
}

/// Bars beside their words, longest bar full width. Makes the figure's table as well.
#[derive(Default)]
pub struct Bars(Vec<Bar>);

/// The width of the longest bar in units of the drawing; the stylesheet stretches it.
const FULL: u64 = 1000;

impl Bars {
    /// No bars yet.
    pub fn new() -> Self {
        Self::default()
    }

    /// A bar; `words` is the number in the digits of the page.
    pub fn bar(mut self, what: impl Into<String>, number: u64, words: impl Into<String>) -> Self {
        self.0.push(Bar { what: what.into(), number, words: words.into() });
        self
    }

    /// The figure: what is counted (head of the first column), the number's column, the title of the table.
    pub fn figure(&self, title: &str, what: &str, number: &str, table_title: &str) -> Figure {
        let table = Table::new(title)
            .caption_hidden()
            .column(Column::new(what).head())
            .column(Column::new(number).number())
            .rows(self.0.iter().map(|bar| Row::new().cell(&bar.what).cell(&bar.words)));
        Figure::new(title, self, table_title, table)
    }
}

impl Render for Bars {
    fn render(&self) -> Markup {
        let most = self.0.iter().map(|b| b.number).max().unwrap_or(0).max(1);
        let width = |n: u64| u128::from(n) * u128::from(FULL) / u128::from(most);
        html! {
            ul.bars {
                @for bar in &self.0 {
                    li {
                        bdi.what { (bar.what) }
                        svg viewBox={ "0 0 " (FULL) " 10" } preserveAspectRatio="none" focusable="false" {
                            rect width=(width(bar.number).to_string()) height="10" {}
                        }
                        span.number { (bar.words) }
                    }
                }
            }
        }
    }
}
