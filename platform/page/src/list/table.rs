//! [`Table`]: caption, sortable heads, row heads, numbers, and what stands there when there is nothing.
//!
//! On a narrow screen each row becomes a block with the column's title before each value. Browsers drop the roles of a table that is
//! laid out in another way, so they are written out.

use maud::{Markup, Render, html};

use crate::{Href, Link};

/// In which order a column is sorted at present.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Order {
    /// From small to large, from A to Z.
    Rising,
    /// From large to small.
    Falling,
}

impl Order {
    fn aria(self) -> &'static str {
        match self {
            Self::Rising => "ascending",
            Self::Falling => "descending",
        }
    }

    fn mark(self) -> &'static str {
        match self {
            Self::Rising => "▲",
            Self::Falling => "▼",
        }
    }
}

/// A column of a table.
#[derive(Debug, Clone)]
pub struct Column {
    title: String,
    head: bool,
    number: bool,
    title_hidden: bool,
    sort: Option<(Href, Option<Order>)>,
}

impl Column {
    /// A column of words.
    pub fn new(title: impl Into<String>) -> Self {
        Self { title: title.into(), head: false, number: false, title_hidden: false, sort: None }
    }

    /// The column that names the row; in it stands the row's link.
    pub fn head(mut self) -> Self {
        self.head = true;
        self
    }

    /// A column of numbers.
    pub fn number(mut self) -> Self {
        self.number = true;
        self
    }

    /// The title is heard but not seen: a column of boxes or buttons.
    pub fn title_hidden(mut self) -> Self {
        self.title_hidden = true;
        self
    }

    /// Can be sorted: the address that sorts by this column (or turns the order), and how it is sorted now.
    pub fn sort(mut self, href: impl Into<Href>, now: Option<Order>) -> Self {
        self.sort = Some((href.into(), now));
        self
    }
}

/// A row of a table: as many cells as there are columns.
#[derive(Debug, Clone, Default)]
pub struct Row {
    cells: Vec<Markup>,
    open: Option<Href>,
}

impl Row {
    /// A row without cells.
    pub fn new() -> Self {
        Self::default()
    }

    /// The next cell.
    pub fn cell(mut self, content: impl Render) -> Self {
        self.cells.push(content.render());
        self
    }

    /// The page of what the row shows: the content of the head column becomes the link.
    pub fn open(mut self, href: impl Into<Href>) -> Self {
        self.open = Some(href.into());
        self
    }
}

/// What stands in the place of an empty list: what belongs here, and the way to add it.
#[derive(Debug, Clone)]
pub struct Empty {
    sentence: Markup,
    add: Option<Link>,
}

impl Empty {
    /// A sentence that says what belongs here.
    pub fn new(sentence: impl Render) -> Self {
        Self { sentence: sentence.render(), add: None }
    }

    /// The way to add it.
    pub fn add(mut self, text: impl Into<String>, href: impl Into<Href>) -> Self {
        self.add = Some(Link::new(text, href));
        self
    }
}

impl Render for Empty {
    fn render(&self) -> Markup {
        html! {
            div.empty {
                p { (self.sentence) }
                @if let Some(link) = &self.add { p { a.button.secondary href=(link.href) { (link.text) } } }
            }
        }
    }
}

/// A table.
#[derive(Debug, Clone)]
pub struct Table {
    caption: Markup,
    caption_hidden: bool,
    keys: bool,
    columns: Vec<Column>,
    rows: Vec<Row>,
    foot: Option<Row>,
    empty: Option<Empty>,
}

impl Table {
    /// A table with a caption that says what it lists.
    pub fn new(caption: impl Render) -> Self {
        Self {
            caption: caption.render(),
            caption_hidden: false,
            keys: false,
            columns: Vec::new(),
            rows: Vec::new(),
            foot: None,
            empty: None,
        }
    }

    /// The caption is heard but not seen: where the page's title says the same.
    pub fn caption_hidden(mut self) -> Self {
        self.caption_hidden = true;
        self
    }

    /// `j` and `k` move through its rows.
    pub fn keys(mut self) -> Self {
        self.keys = true;
        self
    }

    /// The next column.
    pub fn column(mut self, column: Column) -> Self {
        self.columns.push(column);
        self
    }

    /// The next row.
    pub fn row(mut self, row: Row) -> Self {
        self.rows.push(row);
        self
    }

    /// More rows.
    pub fn rows(mut self, rows: impl IntoIterator<Item = Row>) -> Self {
        self.rows.extend(rows);
        self
    }

    /// A last row with totals.
    pub fn foot(mut self, row: Row) -> Self {
        self.foot = Some(row);
        self
    }

    /// What stands there instead while there are no rows.
    pub fn empty(mut self, empty: Empty) -> Self {
        self.empty = Some(empty);
        self
    }

    fn head(&self, column: &Column) -> Markup {
        let now = column.sort.as_ref().and_then(|(_, now)| *now);
        html! {
            th.number[column.number] scope="col" role="columnheader" aria-sort=[now.map(Order::aria)] {
                @match &column.sort {
                    Some((href, _)) => a href=(href) {
                        (column.title)
                        @if let Some(order) = now { " " span aria-hidden="true" { (order.mark()) } }
                    },
                    None => span.hidden[column.title_hidden] { (column.title) },
                }
            }
        }
    }

    fn line(&self, row: &Row) -> Markup {
        html! {
            tr role="row" {
                @for (column, cell) in self.columns.iter().zip(&row.cells) {
                    @if column.head {
                        th scope="row" role="rowheader" {
                            @match &row.open {
                                Some(href) => a href=(href) data-open { (cell) },
                                None => (cell),
                            }
                        }
                    } @else {
                        td.number[column.number] role="cell" data-label=[(!column.title_hidden).then_some(&column.title)] { (cell) }
                    }
                }
            }
        }
    }
}

impl Render for Table {
    fn render(&self) -> Markup {
        if let (true, Some(empty)) = (self.rows.is_empty(), &self.empty) {
            return empty.render();
        }
        html! {
            table.list role="table" data-keys[self.keys] {
                caption.hidden[self.caption_hidden] { (self.caption) }
                thead role="rowgroup" { tr role="row" { @for column in &self.columns { (self.head(column)) } } }
                tbody role="rowgroup" { @for row in &self.rows { (self.line(row)) } }
                @if let Some(foot) = &self.foot { tfoot role="rowgroup" { (self.line(foot)) } }
            }
        }
    }
}
