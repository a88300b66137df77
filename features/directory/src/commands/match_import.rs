//! Saying what the columns of an import are, and ordering that its lines are read.

use kernel::Id;
use ledger::{Change, Cx, Door, Verb};

use crate::import::field::Field;
use crate::import::jobs::ReadImport;
use crate::import::{Import, Move};
use crate::{DirectoryFault, IMPORT_TABLE, store};

/// The columns that say whom a line is about; one of them is needed.
fn says_whom(field: Field) -> bool {
    use Field::{Acronym, Class, Name, OrganisationName, OrganisationNumber, PersonNumber, PostNumber, Title};
    matches!(field, OrganisationNumber | Acronym | OrganisationName(_) | PostNumber | Class | Title(_) | PersonNumber | Name)
}

/// Keeps the matching and orders the reading. Refuses a matching by which no line could be about anybody, and one field for two columns.
pub async fn match_import(cx: &Cx, id: Id, matching: Vec<Option<Field>>) -> Result<(), DirectoryFault> {
    let edition = cx.edition()?;
    let mut tx = match cx.write::<()>(IMPORT_TABLE).await? {
        Door::Open(tx) => tx,
        Door::Again(()) => return Ok(()),
    };
    let before = store::import(&tx, edition, id).await?.ok_or(DirectoryFault::NotThere)?;
    let mut matching = matching;
    matching.resize(before.headings.len(), None);
    for (column, field) in matching.iter().enumerate() {
        if field.is_some() && matching[..column].contains(field) {
            return Err(DirectoryFault::MatchedTwice(before.headings[column].clone()));
        }
    }
    if !matching.iter().flatten().any(|field| says_whom(*field)) {
        return Err(DirectoryFault::NobodyMatched);
    }
    let state = before.state.next(Move::Match).ok_or(DirectoryFault::NotNow)?;
    let after = Import { matching, state, ..before.clone() };
    if !store::keep_import(&tx, before.state, &after).await? {
        return Err(DirectoryFault::NotNow);
    }
    tx.note(Change::between(Some(&before), &after, Verb("matched")));
    tx.enqueue(&ReadImport { import: id });
    tx.commit(&()).await?;
    Ok(())
}
