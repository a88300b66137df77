//! Addressee classes: saved queries over the directory, and what they find.

use jiff::civil::Date;
use kernel::{EditionTime, Id, Kind, Lang, Text};
use ledger::Thing;
use serde::{Deserialize, Serialize};
use store::{Conn, Json, Row, StoreError, params};

use crate::{CLASS, StateNames};

/// A saved query: posts of a class, of states that are members of a body on a day.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct ClassQuery {
    /// The class of posts: `minister`.
    pub post_class: String,
    /// The body of which the states are members: `ITU`, `UN`.
    pub member_of: String,
}

/// An addressee class.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct AddresseeClass {
    /// Which.
    pub id: Id,
    /// Its name in settings: `ministers-itu`.
    pub slug: String,
    /// "Ministers of Member States of ITU".
    pub names: Text,
    /// The query.
    pub query: ClassQuery,
    /// Grows with each edit.
    pub version: i64,
}

impl Thing for AddresseeClass {
    const KIND: Kind = CLASS;
    fn id(&self) -> Id {
        self.id
    }
}

/// Whom a letter goes to: the post as it stands on a day, kept with the consignment as it was.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Addressee {
    /// The post.
    pub post: Id,
    /// Its state.
    pub state: Id,
    /// The state's code.
    pub alpha3: String,
    /// The state's names.
    pub names: StateNames,
    /// The titles of the post.
    pub titles: Text,
    /// Its forms of address.
    pub forms: Text,
    /// Who holds it, if it is known.
    pub person: Option<String>,
    /// The language in which it is written to.
    pub lang: Lang,
    /// The e-mail address.
    pub email: Option<String>,
    /// The fax number.
    pub fax: Option<String>,
    /// The postal address.
    pub postal: Option<String>,
    /// The time zone of the state's capital.
    pub zone: String,
    /// Whether the post is invented for the demo.
    pub sample: bool,
}

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
