//! Whom a letter is addressed to, for previews and renderings: as the dispatch has it on record, else as the directory has it now.

use ::store::{Conn, StoreError};
use directory::{Addressee, class};
use kernel::EditionTime;

use crate::{Letter, store};

/// The addressees of the letter's class, as the directory has them now, by the code of the state.
pub(crate) async fn all(conn: &Conn, letter: &Letter, now: EditionTime) -> Result<Vec<Addressee>, StoreError> {
    match class::class(conn, &letter.class).await? {
        Some(class) => class::addressees(conn, &class.query, letter.dated, now).await,
        None => Ok(Vec::new()),
    }
}

/// The addressee in the state with this code (ISO 3166-1 alpha-3, in either case): what was sent shows whom it was sent to, whoever holds
/// the post now.
pub(crate) async fn one(conn: &Conn, letter: &Letter, alpha3: &str, now: EditionTime) -> Result<Option<Addressee>, StoreError> {
    let is_it = |a: &Addressee| a.alpha3.eq_ignore_ascii_case(alpha3);
    if let Some(found) = all(conn, letter, now).await?.into_iter().find(is_it) {
        let sent = store::consignment_to(conn, letter.id, found.state).await?;
        return Ok(Some(sent.map_or(found, |consignment| consignment.addressee)));
    }
    Ok(store::consignments(conn, letter.id).await?.into_iter().map(|c| c.addressee).find(is_it))
}
