//! The directory's operations: `states`, `organisations`, `persons`, `posts` and `imports`; `wire` holds what travels.
//!
//! What is sent is read by the same readers as the forms of the pages; an edit that began from an older version is told what is there now.

mod imports;
mod organisations;
mod persons;
mod posts;
mod states;
mod wire;

use web::api::{Call, Op, Refused, op, routes};

use crate::{DirectoryFault, EDIT, IMPORT_TABLE, SEE};

/// The operations.
// words: directory-right-*
pub(crate) const OPS: &[Op] = &[
    op("listStates", SEE, || routes!(states::list)),
    op("readState", SEE, || routes!(states::one)),
    op("editState", EDIT, || routes!(states::edit)),
    op("addMembership", EDIT, || routes!(states::add_membership)),
    op("endMembership", EDIT, || routes!(states::end_membership)),
    op("addPostOfState", EDIT, || routes!(posts::add_to_state)),
    op("listRegions", SEE, || routes!(states::regions)),
    op("listOrganisations", SEE, || routes!(organisations::list)),
    op("addOrganisation", EDIT, || routes!(organisations::add)),
    op("readOrganisation", SEE, || routes!(organisations::one)),
    op("editOrganisation", EDIT, || routes!(organisations::edit)),
    op("addPostOfOrganisation", EDIT, || routes!(posts::add_to_organisation)),
    op("listPersons", SEE, || routes!(persons::list)),
    op("addPerson", EDIT, || routes!(persons::add)),
    op("readPerson", SEE, || routes!(persons::one)),
    op("editPerson", EDIT, || routes!(persons::edit)),
    op("readPost", SEE, || routes!(posts::one)),
    op("editPost", EDIT, || routes!(posts::edit)),
    op("addContact", EDIT, || routes!(posts::add_contact)),
    op("endContact", EDIT, || routes!(posts::end_contact)),
    op("addTenure", EDIT, || routes!(posts::add_tenure)),
    op("endTenure", EDIT, || routes!(posts::end_tenure)),
    op("listImports", IMPORT_TABLE, || routes!(imports::list)),
    op("uploadImport", IMPORT_TABLE, || routes!(imports::upload)),
    op("readImport", IMPORT_TABLE, || routes!(imports::one)),
    op("listImportLines", IMPORT_TABLE, || routes!(imports::lines)),
    op("matchImport", IMPORT_TABLE, || routes!(imports::match_columns)),
    op("applyImport", IMPORT_TABLE, || routes!(imports::apply)),
    op("leaveImport", IMPORT_TABLE, || routes!(imports::leave)),
];

/// A call that began from an older version is told what is there now.
async fn told<T, W: serde::Serialize>(
    call: &Call,
    done: Result<T, DirectoryFault>,
    now: impl AsyncFnOnce(&::store::Conn) -> Result<W, DirectoryFault>,
) -> Result<T, Refused> {
    match done {
        Err(fault @ DirectoryFault::Stale) => {
            let read = call.cx.read(EDIT).await?;
            let current = now(&read).await?;
            Err(Refused::from(fault).with_current(current))
        }
        other => Ok(other?),
    }
}

/// The version from which an edit began.
fn version(form: &page::Form) -> Result<i64, Refused> {
    let version = form.value(crate::fields::VERSION).parse();
    version.map_err(|_| Refused::at(format!("/{}", crate::fields::VERSION), web::api::ApiFault::MissingMember))
}
