//! What the dry run and the trail ask: who has a letter, and how a dispatch or a consignment is called.

use std::collections::BTreeSet;

use ::store::{Conn, Json, StoreError, params};
use directory::StateNames;
use kernel::Id;

/// The posts that have a letter, or are about to.
pub(crate) async fn posts_that_have_it(conn: &Conn, letter: Id) -> Result<BTreeSet<Id>, StoreError> {
    let sql = "select post from letters_consignment where letter = $1 and step <> 'stopped'";
    Ok(conn.all(sql, params![letter], |r| r.get::<Id>("post")).await?.into_iter().collect())
}

/// Reference and slug of the letter of a dispatch.
pub(crate) async fn letter_of_dispatch(conn: &Conn, dispatch: Id) -> Result<Option<(String, String)>, StoreError> {
    let sql = "select l.reference, l.slug from letters_dispatch d join letters_letter l on l.id = d.letter where d.id = $1";
    conn.one(sql, params![dispatch], |r| Ok((r.get("reference")?, r.get("slug")?))).await
}

/// Reference and slug of the letter of a consignment, and the state to which it goes.
pub(crate) async fn letter_of_consignment(conn: &Conn, consignment: Id) -> Result<Option<(String, String, StateNames)>, StoreError> {
    let sql = "select l.reference, l.slug, s.names from letters_consignment c join letters_letter l on l.id = c.letter
         join directory_state_v s on s.id = c.state where c.id = $1";
    conn.one(sql, params![consignment], |r| Ok((r.get("reference")?, r.get("slug")?, r.get::<Json<StateNames>>("names")?.0))).await
}
