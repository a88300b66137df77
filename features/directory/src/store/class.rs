//! Addressee classes, and whom they find.

use ::store::{Conn, Json, Row, StoreError, params};
use jiff::civil::Date;
use kernel::{EditionTime, Id, Lang, Text};

use crate::{Addressee, AddresseeClass, ClassQuery, StateNames};

/// The class with this slug.
pub async fn class(conn: &Conn, slug: &str) -> Result<Option<AddresseeClass>, StoreError> {
    conn.one("select id, slug, names, query, version from directory_class where slug = $1", params![slug], read_class).await
}

/// All classes, by slug.
pub async fn classes(conn: &Conn) -> Result<Vec<AddresseeClass>, StoreError> {
    conn.all("select id, slug, names, query, version from directory_class order by slug", params![], read_class).await
}

fn read_class(r: &Row) -> Result<AddresseeClass, StoreError> {
    Ok(AddresseeClass {
        id: r.get("id")?,
        slug: r.get("slug")?,
        names: r.get::<Json<Text>>("names")?.0,
        query: r.get::<Json<ClassQuery>>("query")?.0,
        version: r.get("version")?,
    })
}

/// Whom a class finds: members on `day`, contact points and holders as of `at`, by the code of the state. A state without such a post is
/// not among them; [`members_without`] names those.
pub async fn addressees(conn: &Conn, query: &ClassQuery, day: Date, at: EditionTime) -> Result<Vec<Addressee>, StoreError> {
    let sql = format!("{ADDRESSEE} where p.class = $3 and {MEMBER} order by s.alpha3, p.id");
    conn.all(&sql, params![at, day, query.post_class, query.member_of], read_addressee).await
}

/// One post as an addressee, as of `at`.
pub async fn addressee(conn: &Conn, post: Id, day: Date, at: EditionTime) -> Result<Option<Addressee>, StoreError> {
    conn.one(&format!("{ADDRESSEE} where p.id = $3"), params![at, day, post], read_addressee).await
}

/// Members on `day` that have no post of the class: nobody there would get the letter. Codes and names.
pub async fn members_without(conn: &Conn, query: &ClassQuery, day: Date) -> Result<Vec<(String, StateNames)>, StoreError> {
    let sql = format!(
        "select s.alpha3, s.names from directory_state s where {} and not exists
         (select 1 from directory_post p where p.state = s.id and p.class = $3) order by s.alpha3",
        MEMBER.replace("$4", "$1")
    );
    conn.all(&sql, params![query.member_of, day, query.post_class], |r| Ok((r.get("alpha3")?, r.get::<Json<StateNames>>("names")?.0))).await
}

/// A member of $4 on the day $2. A day that is not known counts as long ago.
const MEMBER: &str = "exists (select 1 from directory_membership m where m.state = s.id and m.body = $4
    and (m.since is null or m.since <= $2) and (m.until is null or m.until > $2))";

const ADDRESSEE: &str = "select p.id, p.state, p.titles, p.forms, p.lang, p.sample, s.alpha3, s.names, s.lang as state_lang, s.zone,
    (select max(n.name) from directory_tenure t join directory_person n on n.id = t.person where t.post = p.id
        and (t.since is null or t.since <= $2) and (t.until is null or t.until > $2)) as person,
    (select max(c.value) from directory_contact c where c.post = p.id and c.kind = 'email' and c.since <= $1
        and (c.until is null or c.until > $1)) as email,
    (select max(c.value) from directory_contact c where c.post = p.id and c.kind = 'fax' and c.since <= $1
        and (c.until is null or c.until > $1)) as fax,
    (select max(c.value) from directory_contact c where c.post = p.id and c.kind = 'post' and c.since <= $1
        and (c.until is null or c.until > $1)) as postal
    from directory_post p join directory_state s on s.id = p.state";

fn read_addressee(r: &Row) -> Result<Addressee, StoreError> {
    Ok(Addressee {
        post: r.get("id")?,
        state: r.get("state")?,
        alpha3: r.get("alpha3")?,
        names: r.get::<Json<StateNames>>("names")?.0,
        titles: r.get::<Json<Text>>("titles")?.0,
        forms: r.get::<Json<Text>>("forms")?.0,
        person: r.get("person")?,
        lang: r.get::<Option<Lang>>("lang")?.map_or_else(|| r.get("state_lang"), Ok)?,
        email: r.get("email")?,
        fax: r.get("fax")?,
        postal: r.get("postal")?,
        zone: r.get("zone")?,
        sample: r.get("sample")?,
    })
}
