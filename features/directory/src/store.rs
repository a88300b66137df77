//! The directory's SQL. States, regions and memberships stand here, what classes find in `class`; posts with their contact points and terms in `post`, persons and
//! organisations in files of their own.

pub(crate) mod class;
mod import;
mod organisation;
mod person;
mod post;

use ::store::{Conn, Json, Row, StoreError, Writer, params};
use jiff::civil::Date;
use kernel::{Id, Text};

pub(crate) use self::import::{
    clear_lines, import, import_counts, import_lines, import_name, imports, insert_import, insert_lines, keep_import, mark_applied,
    mark_stale, rejected_lines, waiting_lines,
};
pub(crate) use self::organisation::organisations_alike;
pub(crate) use self::organisation::{insert_organisation, keep_organisation};
pub use self::organisation::{organisation, organisations, organisations_found};
pub(crate) use self::person::persons_alike;
pub(crate) use self::person::{insert_person, keep_person};
pub use self::person::{person, persons, persons_found, persons_like};
pub use self::post::{
    contact, contacts_of, post, posts_of_organisation, posts_of_state, posts_of_states, standing_contacts, tenures, tenures_by, tenures_of,
};
pub(crate) use self::post::{contacts_in_use, contacts_of_person, posts, posts_alike, standing_contact};
pub(crate) use self::post::{end_contact, end_tenure, insert_contact, insert_post, insert_tenure, keep_post};

use crate::{AddresseeClass, Membership, Region, State, StateNames};

const STATE: &str = "select id, alpha3, alpha2, m49, region, sub_region, names, lang, lang_assumed, zone, version from directory_state";

fn read_state(r: &Row) -> Result<State, StoreError> {
    Ok(State {
        id: r.get("id")?,
        alpha3: r.get("alpha3")?,
        alpha2: r.get("alpha2")?,
        m49: r.get("m49")?,
        region: r.get("region")?,
        sub_region: r.get("sub_region")?,
        names: r.get::<Json<StateNames>>("names")?.0,
        lang: r.get("lang")?,
        lang_assumed: r.get("lang_assumed")?,
        zone: r.get("zone")?,
        version: r.get("version")?,
    })
}

/// The state with this code (ISO 3166-1 alpha-3).
pub async fn state_by_code(conn: &Conn, alpha3: &str) -> Result<Option<State>, StoreError> {
    conn.one(&format!("{STATE} where alpha3 = $1"), params![alpha3], read_state).await
}

/// The state with this id.
pub async fn state(conn: &Conn, id: Id) -> Result<Option<State>, StoreError> {
    conn.one(&format!("{STATE} where id = $1"), params![id], read_state).await
}

/// All states, by code. Sorting by name is the page's, in its language.
pub async fn states(conn: &Conn) -> Result<Vec<State>, StoreError> {
    conn.all(&format!("{STATE} order by alpha3"), params![], read_state).await
}

pub(crate) async fn insert_state(writer: &Writer, s: &State) -> Result<(), StoreError> {
    writer
        .run(
            "insert into directory_state (id, alpha3, alpha2, m49, region, sub_region, names, lang, lang_assumed, zone, version)
             values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11)",
            params![
                s.id,
                s.alpha3,
                s.alpha2,
                s.m49,
                s.region,
                s.sub_region,
                Json(s.names.clone()),
                s.lang,
                s.lang_assumed,
                s.zone,
                s.version
            ],
        )
        .await
        .map(|_| ())
}

/// Keeps an edit of a state, if it still has the version from which the edit began. Gives whether it had.
pub(crate) async fn keep_state(writer: &Writer, began_from: i64, s: &State) -> Result<bool, StoreError> {
    let sql = "update directory_state set names = $3, lang = $4, lang_assumed = $5, zone = $6, version = $7 where id = $1 and version = $2";
    let values = params![s.id, began_from, Json(s.names.clone()), s.lang, s.lang_assumed, s.zone, s.version];
    Ok(writer.run(sql, values).await? == 1)
}

pub(crate) async fn insert_class(writer: &Writer, c: &AddresseeClass) -> Result<(), StoreError> {
    writer
        .run(
            "insert into directory_class (id, slug, names, query, version) values ($1, $2, $3, $4, $5)",
            params![c.id, c.slug, Json(c.names.clone()), Json(c.query.clone()), c.version],
        )
        .await
        .map(|_| ())
}

pub(crate) async fn insert_membership(writer: &Writer, m: &Membership) -> Result<(), StoreError> {
    writer
        .run(
            "insert into directory_membership (id, state, body, since, until, note) values ($1, $2, $3, $4, $5, $6)",
            params![m.id, m.state, m.body, m.since, m.until, m.note],
        )
        .await
        .map(|_| ())
}

const MEMBERSHIP: &str = "select id, state, body, since, until, note from directory_membership";

fn read_membership(r: &Row) -> Result<Membership, StoreError> {
    Ok(Membership {
        id: r.get("id")?,
        state: r.get("state")?,
        body: r.get("body")?,
        since: r.get("since")?,
        until: r.get("until")?,
        note: r.get("note")?,
    })
}

/// All memberships, by body.
pub async fn memberships(conn: &Conn) -> Result<Vec<Membership>, StoreError> {
    conn.all(&format!("{MEMBERSHIP} order by body, since, id"), params![], read_membership).await
}

/// The memberships of a state, by body.
pub async fn memberships_of(conn: &Conn, state: Id) -> Result<Vec<Membership>, StoreError> {
    conn.all(&format!("{MEMBERSHIP} where state = $1 order by body, since, id"), params![state], read_membership).await
}

/// Ends a membership that is not over. Gives whether it was not.
pub(crate) async fn end_membership(writer: &Writer, id: Id, until: Date) -> Result<bool, StoreError> {
    Ok(writer.run("update directory_membership set until = $2 where id = $1 and until is null", params![id, until]).await? == 1)
}

/// All regions, by code.
pub async fn regions(conn: &Conn) -> Result<Vec<Region>, StoreError> {
    conn.all("select code, parent, names from directory_region order by code", params![], |r| {
        Ok(Region { code: r.get("code")?, parent: r.get("parent")?, names: r.get::<Json<Text>>("names")?.0 })
    })
    .await
}

pub(crate) async fn insert_region(writer: &Writer, code: &str, parent: Option<&str>, names: &Text) -> Result<(), StoreError> {
    writer
        .run("insert into directory_region (code, parent, names) values ($1, $2, $3)", params![code, parent, Json(names.clone())])
        .await
        .map(|_| ())
}
