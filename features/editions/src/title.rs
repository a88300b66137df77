//! How an edition is called in the trail, and where its page is.

use ::store::{Conn, StoreError};
use house::Title;
use kernel::Id;
use words::Tongue;

/// The short name and the page in the office; `None` if there is no such edition.
pub(crate) async fn title(conn: &Conn, id: Id, slug: &str, tongue: &Tongue) -> Result<Option<Title>, StoreError> {
    let edition = access::edition::by_id(conn, id).await?;
    // Only the edition at hand has its page there: another is another tenant.
    Ok(edition
        .map(|e| Title { text: e.name(tongue.lang()).1.to_owned(), href: (e.slug == slug).then(|| format!("/office/{slug}/edition")) }))
}
