//! The sentences of `formats`: why a table from outside was refused, why a line of it cannot be read, why a list was not written.

use formats::{CELL_LIMIT, COLUMN_LIMIT, FILE_LIMIT, LINE_LIMIT, LineFault, ReadFault, UNPACKED_LIMIT, WriteFault};
use kernel::{Arg, Code, Refusal, Sort};
use words::{Tongue, args};

use crate::Visit;

/// Why a file is no table to us; beside the field `file`.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
#[error(transparent)]
pub struct SpreadsheetFault(#[from] pub ReadFault);

impl Refusal for SpreadsheetFault {
    fn code(&self) -> Code {
        match &self.0 {
            ReadFault::Empty => "web-table-empty",
            ReadFault::TooLarge => "web-table-too-large",
            ReadFault::UnpacksTooLarge => "web-table-unpacks-too-large",
            ReadFault::TooManyLines => "web-table-too-many-lines",
            ReadFault::TooManyColumns => "web-table-too-many-columns",
            ReadFault::Headings(_) => "web-table-headings",
            ReadFault::Macros => "web-table-macros",
            ReadFault::OldOrLocked => "web-table-old-or-locked",
            ReadFault::NotATable => "web-table-no-table",
            ReadFault::Damaged(_) => "web-table-damaged",
        }
    }

    fn sort(&self) -> Sort {
        Sort::Refused { status: 422, field: Some("file") }
    }

    fn args(&self) -> Vec<Arg> {
        match self.0 {
            ReadFault::TooLarge => vec![("megabytes", (FILE_LIMIT / (1024 * 1024)).to_string().into())],
            ReadFault::UnpacksTooLarge => vec![("megabytes", (UNPACKED_LIMIT / (1024 * 1024)).to_string().into())],
            ReadFault::TooManyLines => vec![("limit", LINE_LIMIT.to_string().into())],
            ReadFault::TooManyColumns => vec![("limit", COLUMN_LIMIT.to_string().into())],
            _ => Vec::new(),
        }
    }
}

/// Why a list was not written as a file.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
#[error(transparent)]
pub struct ExportFault(#[from] pub WriteFault);

impl Refusal for ExportFault {
    fn code(&self) -> Code {
        match self.0 {
            WriteFault::TooLarge => "web-export-too-large",
            WriteFault::CellTooLong { .. } => "web-export-cell-too-long",
            WriteFault::Broken(_) => "web-broken",
        }
    }

    fn sort(&self) -> Sort {
        match self.0 {
            WriteFault::Broken(_) => Sort::Broken,
            _ => Sort::Refused { status: 422, field: None },
        }
    }

    fn args(&self) -> Vec<Arg> {
        match self.0 {
            WriteFault::CellTooLong { row, .. } => vec![("row", row.to_string().into())],
            _ => Vec::new(),
        }
    }
}

impl Visit {
    /// Why a line cannot be read, in the language of the page. `headings` name the column to the person.
    pub fn line_fault(&self, fault: LineFault, headings: &[String]) -> String {
        said(&self.tongue(), fault, headings)
    }
}

pub(crate) fn said(tongue: &Tongue, fault: LineFault, headings: &[String]) -> String {
    let heading = |column: usize| headings.get(column - 1).filter(|h| !h.is_empty()).cloned().unwrap_or_else(|| column.to_string());
    let named = |key: &str, column: usize| tongue.with(key, args![("column", heading(column))]);
    let counted = |key: &str, found: usize, wanted: usize| tongue.with(key, args![("found", found), ("wanted", wanted)]);
    match fault {
        LineFault::QuoteOpen => tongue.say("web-line-quote-open"),
        LineFault::TextAfterQuote => tongue.say("web-line-text-after-quote"),
        LineFault::TooMany { found, wanted } => counted("web-line-too-many", found, wanted),
        LineFault::TooFew { found, wanted } => counted("web-line-too-few", found, wanted),
        LineFault::TooLong(column) => tongue.with("web-line-too-long", args![("column", heading(column)), ("limit", CELL_LIMIT)]),
        LineFault::NotText(column) => named("web-line-not-text", column),
        LineFault::Formula(column) => named("web-line-formula", column),
        LineFault::ErrorValue(column) => named("web-line-error-value", column),
    }
}
