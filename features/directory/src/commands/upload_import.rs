//! Taking in a file for an import: it is stored, its headings are read, and what its columns are is proposed.

use formats::Sheet;
use kernel::Id;
use ledger::{Change, Cx, Door, Verb};
use words::Words;

use crate::import::field::proposed;
use crate::import::{FILE_NAME_LIMIT, Import, ImportState, SAMPLES};
use crate::{DirectoryFault, IMPORT_TABLE, store};

/// Stores a file that was read as a table. Nothing of the directory changes.
pub async fn upload_import(cx: &Cx, file_name: &str, bytes: Vec<u8>, sheet: &Sheet) -> Result<Id, DirectoryFault> {
    let edition = cx.edition()?;
    if !cx.may(IMPORT_TABLE) {
        // The door says it in its own words, before a file is stored.
        cx.read(IMPORT_TABLE).await?;
    }
    let file = cx.files().put(bytes).await?;
    let mut tx = match cx.write::<Id>(IMPORT_TABLE).await? {
        Door::Open(tx) => tx,
        Door::Again(id) => return Ok(id),
    };
    let sample = |column: usize| {
        let values = sheet.lines.iter().filter_map(|line| line.cells.get(column)).filter(|cell| !cell.trim().is_empty());
        values.take(SAMPLES).cloned().collect()
    };
    let import = Import {
        id: cx.new_id(),
        file: file.to_string(),
        file_name: file_name.chars().take(FILE_NAME_LIMIT).collect(),
        source: sheet.source.clone(),
        headings: sheet.headings.clone(),
        samples: (0..sheet.headings.len()).map(sample).collect(),
        matching: proposed(&sheet.headings, cx.tool::<Words>()),
        state: ImportState::Matching,
        lines: i64::try_from(sheet.lines.len()).unwrap_or(i64::MAX),
        made_at: cx.now(),
    };
    store::insert_import(&tx, edition, &import).await?;
    tx.note(Change::added(&import, Verb("uploaded")));
    tx.commit(&import.id).await?;
    Ok(import.id)
}
