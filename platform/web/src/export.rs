//! Lists as files: the links under a list, and the answer with the file. What a list shows and what its file holds come from one table.

use axum::response::Response;
use formats::{Format, Table};
use page::Exports;

use crate::respond::{self, encoded};
use crate::{ExportFault, Visit};

/// The name in the query that asks for a list as a file: `?format=csv`.
const FORMAT: &str = "format";

/// The names that a file of the whole list does not take over: it has all pages, and says the format itself.
const NOT_KEPT: [&str; 2] = [FORMAT, "page"];

impl Visit {
    /// The format in which the list is asked for as a file; `None` where the page is wanted.
    pub fn asked_format(&self) -> Option<Format> {
        self.place.query.trimmed(FORMAT).parse().ok()
    }

    /// The links "Export: CSV, XLSX" to this very list, its filters kept, for under the list.
    pub fn exports(&self) -> Exports<'_> {
        let [csv, xlsx] = Format::ALL.map(|format| self.list_as(format));
        Exports::new(self.kit(), csv, xlsx)
    }

    /// The address of this list as a file.
    pub fn list_as(&self, format: Format) -> String {
        let kept = self.place.query.pairs().filter(|(name, value)| !NOT_KEPT.contains(name) && !value.is_empty());
        let pairs = kept.map(|(name, value)| format!("{}={}", encoded(name), encoded(value)));
        let query: Vec<_> = pairs.chain([format!("{FORMAT}={}", format.code())]).collect();
        format!("{}?{}", self.place.path, query.join("&"))
    }

    /// The table as a file to be kept, under its title and the edition's day. Written beside the requests: a long list takes its time.
    pub async fn export(&self, format: Format, table: Table) -> Response {
        let name = format!("{} {}.{}", table.title, self.cx.now().in_zone(&self.zone()).date(), format.code());
        match tokio::task::spawn_blocking(move || table.write(format)).await {
            Ok(Ok(bytes)) => respond::file(&name, format.media(), bytes, false),
            Ok(Err(fault)) => self.refuse(&ExportFault(fault)),
            Err(_) => self.broken(None),
        }
    }
}
