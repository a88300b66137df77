//! The directory's SQL.

use ::store::{Conn, Json, Row, StoreError, Writer, params};
use kernel::{Id, Text};

use crate::{AddresseeClass, Contact, Post, State, StateNames};

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

pub(crate) async fn insert_post(writer: &Writer, p: &Post) -> Result<(), StoreError> {
    writer
        .run(
            "insert into directory_post (id, state, organisation, class, titles, forms, rank, lang, sample, version)
             values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10)",
            params![
                p.id,
                p.state,
                p.organisation,
                p.class,
                Json(p.titles.clone()),
                Json(p.forms.clone()),
                p.rank,
                p.lang,
                p.sample,
                p.version
            ],
        )
        .await
        .map(|_| ())
}

pub(crate) async fn insert_contact(writer: &Writer, c: &Contact) -> Result<(), StoreError> {
    writer
        .run(
            "insert into directory_contact (id, post, person, kind, value, since, until) values ($1, $2, $3, $4, $5, $6, $7)",
            params![c.id, c.post, c.person, c.kind, c.value, c.since, c.until],
        )
        .await
        .map(|_| ())
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

pub(crate) async fn insert_membership(
    writer: &Writer,
    id: Id,
    state: Id,
    body: &str,
    since: Option<jiff::civil::Date>,
    note: &str,
) -> Result<(), StoreError> {
    writer
        .run(
            "insert into directory_membership (id, state, body, since, note) values ($1, $2, $3, $4, $5)",
            params![id, state, body, since, note],
        )
        .await
        .map(|_| ())
}

pub(crate) async fn insert_region(writer: &Writer, code: &str, parent: Option<&str>, names: &Text) -> Result<(), StoreError> {
    writer
        .run("insert into directory_region (code, parent, names) values ($1, $2, $3)", params![code, parent, Json(names.clone())])
        .await
        .map(|_| ())
}
