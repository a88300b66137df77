//! How accounts, sessions and tokens are called in the trail; editions are the feature `editions`'s.

use house::Title;
use kernel::Id;
use store::{Conn, StoreError};
use words::{Tongue, args};

pub(crate) async fn account(conn: &Conn, id: Id, slug: &str, _: &Tongue) -> Result<Option<Title>, StoreError> {
    let account = access::account::by_id(conn, id).await?;
    Ok(account.map(|account| Title { text: account.name, href: Some(format!("/office/{slug}/accounts/{id}")) }))
}

/// A token has a page for its owner alone.
pub(crate) async fn token(conn: &Conn, id: Id, _: &str, tongue: &Tongue) -> Result<Option<Title>, StoreError> {
    let name = access::token::name(conn, id).await?;
    Ok(name.map(|name| Title { text: tongue.with("accounts-token-of", args![("name", name)]), href: None }))
}

/// A session has no page; the account's is the nearest.
pub(crate) async fn session(conn: &Conn, id: Id, slug: &str, tongue: &Tongue) -> Result<Option<Title>, StoreError> {
    let Some(owner) = access::session::owner(conn, id).await? else { return Ok(None) };
    let title = account(conn, owner, slug, tongue).await?;
    Ok(title.map(|t| Title { text: tongue.with("accounts-session-of", args![("name", t.text)]), ..t }))
}
