//! Hours over days, as boxes: works without script, by touch and by keyboard, and shows the hours in two zones.

use maud::{Markup, Render, html};

use super::Sheet;
use super::field::{Shell, shared_setters};

/// A column of the grid.
#[derive(Debug, Clone)]
pub struct GridDay {
    /// The whole day, for those who hear it: "Monday 22 March".
    pub long: String,
    /// The day as it stands over the column, in two short lines: "Mon", "22 March".
    pub short: (String, String),
}

#[derive(Debug, Clone)]
struct Hour {
    own: String,
    other: Option<String>,
    cells: Vec<Option<String>>,
}

/// Days across, hours down. All boxes carry the grid's name; the value says which hour of which day.
///
/// The name of a box is made of the heads of its row and column: "Monday 22 March, 14:00, 02:00".
#[derive(Debug, Clone)]
pub struct Grid<'a> {
    shell: Shell<'a>,
    own_zone: String,
    other_zone: Option<String>,
    days: Vec<GridDay>,
    hours: Vec<Hour>,
}

impl<'a> Grid<'a> {
    pub(super) fn new(sheet: Sheet<'a>, name: &str, legend: impl Render) -> Self {
        let shell = Shell::new(sheet, name, legend);
        Self { shell, own_zone: String::new(), other_zone: None, days: Vec::new(), hours: Vec::new() }
    }

    shared_setters!();

    /// The names of the two zones, as they stand over the hours: the person's own, and the forum's where it differs.
    pub fn zones(mut self, own: impl Into<String>, other: Option<String>) -> Self {
        self.own_zone = own.into();
        self.other_zone = other;
        self
    }

    /// A column.
    pub fn day(mut self, long: impl Into<String>, weekday: impl Into<String>, date: impl Into<String>) -> Self {
        self.days.push(GridDay { long: long.into(), short: (weekday.into(), date.into()) });
        self
    }

    /// A row: the hour in the own zone and in the other (with a note such as "the day before" where it needs one), and for each day the
    /// value of its box, or `None` where that hour is not offered.
    pub fn hour(mut self, own: impl Into<String>, other: Option<String>, cells: Vec<Option<String>>) -> Self {
        self.hours.push(Hour { own: own.into(), other, cells });
        self
    }
}

impl Render for Grid<'_> {
    fn render(&self) -> Markup {
        let shell = &self.shell;
        let id = &shell.id;
        let chrome = shell.sheet.kit.chrome;
        // The first box has the field's own id: the error summary leads to it.
        let mut first = true;
        shell.group(html! {
            table.grid data-grid=(chrome.whole) {
                thead {
                    tr {
                        th scope="col" { (self.own_zone) }
                        @if let Some(other) = &self.other_zone { th.other scope="col" { (other) } }
                        @for (x, day) in self.days.iter().enumerate() {
                            th scope="col" {
                                span.hidden id={ (id) "-d" (x) } { (day.long) }
                                span aria-hidden="true" { span { (day.short.0) } " " span { (day.short.1) } }
                            }
                        }
                    }
                }
                tbody {
                    @for (y, hour) in self.hours.iter().enumerate() {
                        tr {
                            th scope="row" { span id={ (id) "-h" (y) } { (hour.own) } }
                            @if self.other_zone.is_some() {
                                td.other id={ (id) "-o" (y) } { @if let Some(other) = &hour.other { (other) } }
                            }
                            @for (x, cell) in hour.cells.iter().enumerate() {
                                td.no[cell.is_none()] {
                                    @if let Some(value) = cell {
                                        label {
                                            input type="checkbox" id=[std::mem::take(&mut first).then_some(id)] name=(shell.name) value=(value)
                                                aria-labelledby={ (id) "-d" (x) " " (id) "-h" (y) (self.other_id(y)) }
                                                checked[shell.sheet.form.has(&shell.name, value)];
                                        }
                                    } @else {
                                        span.hidden { (chrome.not_offered) }
                                    }
                                }
                            }
                        }
                    }
                }
            }
        })
    }
}

impl Grid<'_> {
    fn other_id(&self, y: usize) -> String {
        self.other_zone.as_ref().map(|_| format!(" {}-o{y}", self.shell.id)).unwrap_or_default()
    }
}
