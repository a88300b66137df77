//! What the columns of an upload are: proposed from their headings, changed by a person.

use axum::extract::Path;
use axum::response::Response;
use formats::{Encoding, Source};
use maud::{Markup, html};
use page::{Button, Buttons, Column, Form, Notice, Page, Row, Table, Tone};
use web::{Sent, Visit};
use words::args;

use super::{address, load};
use crate::commands;
use crate::import::field::Field;
use crate::pages::parts;
use crate::{Import, ImportState};

fn field_name(column: usize) -> String {
    format!("column-{}", column + 1)
}

/// Shows the columns.
pub(crate) async fn ask(visit: Visit, Path((_, id)): Path<(String, String)>) -> Response {
    match load(&visit, &id).await {
        Ok(import) if matches!(import.state, ImportState::Matching | ImportState::Ready) => {
            let form = import.matching.iter().enumerate().fold(Form::new(), |form, (column, field)| {
                form.with(&field_name(column), field.map_or_else(String::new, |f| f.to_string()))
            });
            visit.page(draw(&visit, &import, &form)).await
        }
        Ok(import) => visit.lead(&address(&visit, import.id, "")),
        Err(fault) => visit.refuse(&fault),
    }
}

/// Keeps what they are, and orders the reading.
pub(crate) async fn save(Path((_, id)): Path<(String, String)>, mut sent: Sent) -> Response {
    let import = match load(&sent.visit, &id).await {
        Ok(import) => import,
        Err(fault) => return sent.visit.refuse(&fault),
    };
    let chosen = (0..import.headings.len()).map(|column| sent.form.trimmed(&field_name(column)).parse::<Field>().ok()).collect();
    let fault = match commands::match_import(&sent.cx(), import.id, chosen).await {
        Ok(()) => return sent.visit.lead(&address(&sent.visit, import.id, "")),
        Err(fault) => fault,
    };
    match sent.refused(&fault) {
        Ok(()) => sent.again(draw(&sent.visit, &import, &sent.form)).await,
        Err(answer) => answer,
    }
}

fn draw(visit: &Visit, import: &Import, form: &Form) -> Page {
    let tongue = visit.tongue();
    let sheet = visit.kit().sheet(form);
    let fields: Vec<_> = Field::all().into_iter().map(|f| (f.to_string(), f.label(&tongue))).collect();
    let table = Table::new(tongue.say("directory-import-columns"))
        .caption_hidden()
        .column(Column::new(tongue.say("directory-import-column")).head())
        .column(Column::new(tongue.say("directory-import-samples")))
        .column(Column::new(tongue.say("directory-import-is")))
        .rows(import.headings.iter().enumerate().map(|(column, heading)| {
            let label = tongue.with("directory-import-column-is", args![("heading", heading.as_str())]);
            let select = sheet.select(&field_name(column), label).label_hidden().blank(tongue.say("directory-import-nothing"));
            let select = fields.iter().fold(select, |select, (name, label)| select.option(name, label));
            let samples = import.samples.get(column).map_or(&[][..], Vec::as_slice);
            Row::new().cell(html! { bdi { (heading) } }).cell(self::samples(samples)).cell(select)
        }));
    let tag = sheet.form(address(visit, import.id, "/columns")).once(visit.once().as_str()).body(html! {
        (table)
        p.hint { (tongue.say("directory-import-empty-cells")) }
        (Buttons::new(Button::primary(tongue.say("directory-import-compare")))
            .and(Button::secondary(tongue.say("directory-import-leave")).to(address(visit, import.id, "/leave"))))
    });
    parts::page(visit, tongue.say("directory-import-columns"))
        .crumb(tongue.say("directory-import"), visit.office("directory/import"))
        .over(html! { bdi { (import.file_name) } })
        .errors(&sheet)
        .main(html! { (source(visit, import)) (unmatched(visit, import)) (tag) })
}

fn samples(values: &[String]) -> Markup {
    html! { @for (i, value) in values.iter().enumerate() { @if i > 0 { br; } small { bdi { (lines_shown(value)) } } } }
}

/// A value as far as a table has room for it.
fn lines_shown(value: &str) -> String {
    const SHOWN: usize = 60;
    let line = value.split_whitespace().collect::<Vec<_>>().join(" ");
    if line.chars().count() <= SHOWN { line } else { line.chars().take(SHOWN).chain(['…']).collect() }
}

/// What kind of file it is, and what of it is a guess or was left.
pub(super) fn source(visit: &Visit, import: &Import) -> Markup {
    let tongue = visit.tongue();
    let sentence = match &import.source {
        Source::Csv { encoding, separator } => {
            let separator = match separator {
                ';' => "directory-import-semicolon",
                '\t' => "directory-import-tab",
                _ => "directory-import-comma",
            };
            let encoding = match encoding {
                Encoding::Utf8 => "UTF-8",
                Encoding::Utf16 => "UTF-16",
                Encoding::Windows1252 => "Windows-1252",
            };
            tongue.with("directory-import-is-csv", args![("encoding", encoding), ("separator", tongue.say(separator))])
        }
        Source::Xlsx { sheet, .. } => tongue.with("directory-import-is-xlsx", args![("sheet", sheet.as_str())]),
    };
    let guess = matches!(import.source, Source::Csv { encoding: Encoding::Windows1252, .. });
    let others = match import.source {
        Source::Xlsx { others, .. } => others,
        Source::Csv { .. } => 0,
    };
    html! {
        p { (sentence) " " (tongue.with("directory-import-has-lines", args![("lines", import.lines)])) }
        @if guess { (Notice::new(Tone::Caution, tongue.say("directory-import-guess"))) }
        @if others > 0 { (Notice::new(Tone::Caution, tongue.with("directory-import-other-sheets", args![("number", others)]))) }
    }
}

/// The columns that nothing is made of.
pub(super) fn unmatched(visit: &Visit, import: &Import) -> Markup {
    let left: Vec<_> = import.unmatched().into_iter().filter(|h| !h.is_empty()).collect();
    if left.is_empty() {
        return Markup::default();
    }
    let list = visit.tongue().list(&left);
    html! { (Notice::new(Tone::Caution, visit.tongue().with("directory-import-unmatched", args![("columns", list)]))) }
}
