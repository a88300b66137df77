//! Editions as tenants: the slug in addresses, the name above every page, the zone of record, whether the public sees it.

use kernel::{Id, Kind, Lang, Text, Zone};
use ledger::{Change, Cx, Door, DoorFault, Thing, Verb, Work};
use serde::{Deserialize, Serialize};
use store::{Conn, Json, Row, StoreError, params};

use crate::{AccessFault, EDITION, RUN_EDITIONS};

/// An edition, as far as access needs it; what the forum says about it is the feature `editions`'s.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Edition {
    /// Which.
    pub id: Id,
    /// Its name in addresses, such as `2021`.
    pub slug: String,
    /// Its short name, as it stands above every page.
    pub names: Text,
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

    /// The short name in a language, else in the best there is, with the language that it is in; the slug while it has no name at all.
    pub fn name(&self, lang: Lang) -> (Lang, &str) {
        self.names.best(lang).unwrap_or((lang, &self.slug))
    }
}

const COLUMNS: &str = "select id, slug, names, zone, current_one, public_one from access_edition";

fn read_edition(r: &Row) -> Result<Edition, StoreError> {
    Ok(Edition {
        id: r.get("id")?,
        slug: r.get("slug")?,
        names: r.get::<Json<Text>>("names")?.0,
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
pub async fn found(cx: &Cx, slug: &str, names: &Text, zone: &Zone, public: bool) -> Result<Edition, AccessFault> {
    let mut tx = match cx.write::<Edition>(RUN_EDITIONS).await? {
        Door::Open(tx) => tx,
        Door::Again(edition) => return Ok(edition),
    };
    let edition = found_in(&mut tx, cx.new_id(), slug, names, zone, public).await?;
    tx.commit(&edition).await?;
    Ok(edition)
}

/// The same inside the transaction of a command that has asked for its own right. Refuses ([`StoreError::Unique`]) a slug that is taken.
pub async fn found_in(work: &mut Work, id: Id, slug: &str, names: &Text, zone: &Zone, public: bool) -> Result<Edition, StoreError> {
    let now = work.cx().machine_now();
    let edition = Edition { id, slug: slug.into(), names: names.clone(), zone: zone.name().into(), current: true, public };
    work.run("update access_edition set current_one = false where current_one", params![]).await?;
    work.run(
        "insert into access_edition (id, slug, names, zone, current_one, public_one, made_at) values ($1, $2, $3, $4, $5, $6, $7)",
        params![id, edition.slug, Json(names.clone()), edition.zone, edition.current, edition.public, now],
    )
    .await?;
    work.note(Change::added(&edition, Verb("founded")));
    Ok(edition)
}

/// Shows the edition at hand to the public, or hides it, inside a command's transaction. Gives whether anything changed.
pub async fn show_in(work: &mut Work, public: bool) -> Result<bool, DoorFault> {
    let id = work.cx().edition()?;
    let Some(before) = by_id(work, id).await?.filter(|e| e.public != public) else { return Ok(false) };
    let after = Edition { public, ..before.clone() };
    work.run("update access_edition set public_one = $2 where id = $1", params![id, public]).await?;
    work.note(Change::between(Some(&before), &after, Verb(if public { "shown" } else { "hidden" })));
    Ok(true)
}
