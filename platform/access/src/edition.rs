//! Editions as tenants: the slug in addresses, the zone of record, whether the public sees it.

use kernel::{Id, Kind, Zone};
use ledger::{Change, Cx, Door, Thing, Verb};
use serde::{Deserialize, Serialize};
use store::{Conn, Row, StoreError, params};

use crate::{AccessFault, EDITION, RUN_EDITIONS};

/// An edition, as far as access needs it; what the forum says about it is the feature `editions`'s.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Edition {
    /// Which.
    pub id: Id,
    /// Its name in addresses, such as `2021`.
    pub slug: String,
    /// The zone of record: deadlines and sessions are meant in it.
    pub zone: String,
    /// Whether `/` leads to it. One edition is.
    pub current: bool,
    /// Whether the public sees its pages.
    pub public: bool,
}

impl Thing for Edition {
    const KIND: Kind = EDITION;
    fn id(&self) -> Id {
        self.id
    }
}

impl Edition {
    /// The zone of record.
    pub fn zone(&self) -> Zone {
        self.zone.parse().unwrap_or_else(|_| Zone::utc())
    }
}

const COLUMNS: &str = "select id, slug, zone, current_one, public_one from access_edition";

fn read_edition(r: &Row) -> Result<Edition, StoreError> {
    Ok(Edition {
        id: r.get("id")?,
        slug: r.get("slug")?,
        zone: r.get("zone")?,
        current: r.get("current_one")?,
        public: r.get("public_one")?,
    })
}

/// The edition with this slug.
pub async fn by_slug(conn: &Conn, slug: &str) -> Result<Option<Edition>, StoreError> {
    conn.one(&format!("{COLUMNS} where slug = $1"), params![slug], read_edition).await
}

/// The edition with this id.
pub async fn by_id(conn: &Conn, id: Id) -> Result<Option<Edition>, StoreError> {
    conn.one(&format!("{COLUMNS} where id = $1"), params![id], read_edition).await
}

/// The current edition.
pub async fn current(conn: &Conn) -> Result<Option<Edition>, StoreError> {
    conn.one(&format!("{COLUMNS} where current_one"), params![], read_edition).await
}

/// Founds an edition; it becomes the current one, and the former current one stays as it is otherwise.
///
/// The slug is for addresses: the caller gives one of letters, digits and hyphens.
pub async fn found(cx: &Cx, slug: &str, zone: &Zone, public: bool) -> Result<Edition, AccessFault> {
    let mut tx = match cx.write::<Edition>(RUN_EDITIONS).await? {
        Door::Open(tx) => tx,
        Door::Again(edition) => return Ok(edition),
    };
    let edition = Edition { id: cx.new_id(), slug: slug.into(), zone: zone.name().into(), current: true, public };
    tx.run("update access_edition set current_one = false where current_one", params![]).await?;
    tx.run(
        "insert into access_edition (id, slug, zone, current_one, public_one, made_at) values ($1, $2, $3, $4, $5, $6)",
        params![edition.id, edition.slug, edition.zone, edition.current, edition.public, cx.machine_now()],
    )
    .await?;
    tx.note(Change::added(&edition, Verb("founded")));
    tx.commit(&edition).await?;
    Ok(edition)
}
