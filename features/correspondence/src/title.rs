//! How an item of the register is called in the trail.

use ::store::{Conn, StoreError, params};
use house::Title;
use kernel::Id;
use words::Tongue;

/// Its number, and its page.
pub(crate) async fn title(conn: &Conn, id: Id, edition: &str, _: &Tongue) -> Result<Option<Title>, StoreError> {
    conn.one("select reference from correspondence_item where id = $1", params![id], |r| {
        Ok(Title { text: r.get("reference")?, href: Some(format!("/office/{edition}/register/{id}")) })
    })
    .await
}
