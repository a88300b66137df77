//! Which letter a Word file is of: as properties of the file, which Word and LibreOffice keep, and in a line that can be read, for
//! programs that do not keep them.

use kernel::Lang;

use crate::document::Document;
use crate::fault::What;
use crate::take::Identity;
use crate::xml::{Source, escaped};

/// The names of the properties.
const NAMES: [&str; 4] = ["Letter", "Revision", "Source language", "Target language"];

/// Between the pieces of the line.
const DOT: &str = " · ";
const ARROW: &str = " → ";

/// The part that holds the properties (ECMA-376, Part 1, 22.3). The identifier of the format is that of custom properties.
pub(super) fn properties(document: &Document) -> String {
    let values = [document.original.clone(), document.revision.to_string(), document.source.to_string(), document.target.to_string()];
    let property = |(at, (name, value)): (usize, (&str, String))| {
        format!(
            "<property fmtid=\"{{D5CDD505-2E9C-101B-9397-08002B2CF9AE}}\" pid=\"{}\" name=\"{name}\"><vt:lpwstr>{}</vt:lpwstr></property>",
            at + 2,
            escaped(&value)
        )
    };
    let properties: String = NAMES.into_iter().zip(values).enumerate().map(property).collect();
    format!(
        "<Properties xmlns=\"http://schemas.openxmlformats.org/officeDocument/2006/custom-properties\" \
         xmlns:vt=\"http://schemas.openxmlformats.org/officeDocument/2006/docPropsVTypes\">{properties}</Properties>"
    )
}

/// The line: `CL-21/4 · 7 · en → ar`.
pub(super) fn line(document: &Document) -> String {
    let (source, target): (Lang, Lang) = (document.source, document.target);
    format!("{}{DOT}{}{DOT}{source}{ARROW}{target}", document.original, document.revision)
}

/// Reads the properties.
pub(super) fn of_properties(xml: &str) -> Result<Identity, What> {
    let mut identity = Identity::default();
    let mut source = Source::new(xml);
    if source.child()?.is_none() {
        return Ok(identity);
    }
    while let Some(tag) = source.child()? {
        let name = tag.plain("name").unwrap_or_default();
        let value = source.text()?.trim().to_owned();
        match NAMES.iter().position(|known| *known == name) {
            Some(0) => identity.original = Some(value),
            Some(1) => identity.revision = value.parse().ok(),
            Some(2) => identity.source = Some(value),
            Some(3) => identity.target = Some(value),
            _ => {}
        }
    }
    Ok(identity)
}

/// Reads the line, if it is one.
pub(super) fn of_line(text: &str) -> Option<Identity> {
    let mut pieces = text.trim().rsplitn(3, DOT);
    let (source, target) = pieces.next()?.split_once(ARROW)?;
    let revision = pieces.next()?.trim().parse().ok()?;
    let original = pieces.next()?.trim().to_owned();
    let code = |lang: &str| Some(lang.trim().to_owned());
    Some(Identity { original: Some(original), revision: Some(revision), source: code(source), target: code(target) })
}
