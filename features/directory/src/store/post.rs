//! Posts, their contact points, and who holds them.

use ::store::{Conn, Json, Row, StoreError, Writer, params};
use jiff::civil::Date;
use kernel::{EditionTime, Id, Text};

use crate::{Contact, ContactKind, Post, Tenure};

const POST: &str = "select id, state, organisation, class, titles, forms, rank, lang, sample, version from directory_post";

// Ministers stand first: the letter goes to them. The class is `MINISTER`.
const ORDER: &str = "order by case when class = 'minister' then 0 else 1 end, class, id";

fn read_post(r: &Row) -> Result<Post, StoreError> {
    Ok(Post {
        id: r.get("id")?,
        state: r.get("state")?,
        organisation: r.get("organisation")?,
        class: r.get("class")?,
        titles: r.get::<Json<Text>>("titles")?.0,
        forms: r.get::<Json<Text>>("forms")?.0,
        rank: r.get("rank")?,
        lang: r.get("lang")?,
        sample: r.get("sample")?,
        version: r.get("version")?,
    })
}

/// The post with this id.
pub async fn post(conn: &Conn, id: Id) -> Result<Option<Post>, StoreError> {
    conn.one(&format!("{POST} where id = $1"), params![id], read_post).await
}

/// The posts of all states, ministers first.
pub async fn posts_of_states(conn: &Conn) -> Result<Vec<Post>, StoreError> {
    conn.all(&format!("{POST} where state is not null {ORDER}"), params![], read_post).await
}

/// The posts of a state, ministers first.
pub async fn posts_of_state(conn: &Conn, state: Id) -> Result<Vec<Post>, StoreError> {
    conn.all(&format!("{POST} where state = $1 {ORDER}"), params![state], read_post).await
}

/// The posts of an organisation.
pub async fn posts_of_organisation(conn: &Conn, organisation: Id) -> Result<Vec<Post>, StoreError> {
    conn.all(&format!("{POST} where organisation = $1 {ORDER}"), params![organisation], read_post).await
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

/// Keeps an edit of a post, if it still has the version from which the edit began. Gives whether it had.
pub(crate) async fn keep_post(writer: &Writer, began_from: i64, p: &Post) -> Result<bool, StoreError> {
    let sql = "update directory_post set class = $3, titles = $4, forms = $5, rank = $6, lang = $7, version = $8
               where id = $1 and version = $2";
    let values = params![p.id, began_from, p.class, Json(p.titles.clone()), Json(p.forms.clone()), p.rank, p.lang, p.version];
    Ok(writer.run(sql, values).await? == 1)
}

const CONTACT: &str = "select id, post, person, kind, value, since, until from directory_contact";

fn read_contact(r: &Row) -> Result<Contact, StoreError> {
    Ok(Contact {
        id: r.get("id")?,
        post: r.get("post")?,
        person: r.get("person")?,
        kind: r.get("kind")?,
        value: r.get("value")?,
        since: r.get("since")?,
        until: r.get("until")?,
    })
}

/// The contact point with this id.
pub async fn contact(conn: &Conn, id: Id) -> Result<Option<Contact>, StoreError> {
    conn.one(&format!("{CONTACT} where id = $1"), params![id], read_contact).await
}

/// The contact points of a post, those in use first, then the ended ones, the latest first.
pub async fn contacts_of(conn: &Conn, post: Id) -> Result<Vec<Contact>, StoreError> {
    conn.all(
        &format!("{CONTACT} where post = $1 order by case when until is null then 0 else 1 end, since desc, kind, id"),
        params![post],
        read_contact,
    )
    .await
}

/// The contact points of all posts that are in use at this time.
pub async fn standing_contacts(conn: &Conn, at: EditionTime) -> Result<Vec<Contact>, StoreError> {
    let sql = format!("{CONTACT} where post is not null and since <= $1 and (until is null or until > $1) order by kind, id");
    conn.all(&sql, params![at], read_contact).await
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

/// Ends a contact point that is in use. Gives whether it was.
pub(crate) async fn end_contact(writer: &Writer, id: Id, until: EditionTime) -> Result<bool, StoreError> {
    Ok(writer.run("update directory_contact set until = $2 where id = $1 and until is null", params![id, until]).await? == 1)
}

/// All posts, ministers first.
pub(crate) async fn posts(conn: &Conn) -> Result<Vec<Post>, StoreError> {
    conn.all(&format!("{POST} {ORDER}"), params![], read_post).await
}

/// How many posts of the same owner have this class and these titles.
pub(crate) async fn posts_alike(conn: &Conn, p: &Post) -> Result<i64, StoreError> {
    let (owner, id) = if p.organisation.is_some() { ("organisation", p.organisation) } else { ("state", p.state) };
    let sql = format!("select count(*) from directory_post where {owner} = $1 and class = $2 and titles = $3");
    conn.number(&sql, params![id, p.class, Json(p.titles.clone())]).await
}

/// The contact points of all posts and persons that are in use at this time, the latest of a kind last.
pub(crate) async fn contacts_in_use(conn: &Conn, at: EditionTime) -> Result<Vec<Contact>, StoreError> {
    conn.all(&format!("{CONTACT} where since <= $1 and (until is null or until > $1) order by since, id"), params![at], read_contact).await
}

/// The contact points of a person's own, those in use first.
pub(crate) async fn contacts_of_person(conn: &Conn, person: Id) -> Result<Vec<Contact>, StoreError> {
    let sql = format!("{CONTACT} where person = $1 order by case when until is null then 0 else 1 end, since desc, kind, id");
    conn.all(&sql, params![person], read_contact).await
}

/// The contact point of a kind of a post or a person that is in use; the latest, if there are several.
pub(crate) async fn standing_contact(
    conn: &Conn,
    post: Option<Id>,
    person: Option<Id>,
    kind: ContactKind,
) -> Result<Option<Contact>, StoreError> {
    let (whose, id) = if post.is_some() { ("post", post) } else { ("person", person) };
    let sql = format!("{CONTACT} where {whose} = $1 and kind = $2 and until is null order by since desc, id desc limit 1");
    conn.one(&sql, params![id, kind], read_contact).await
}

const TENURE: &str = "select t.id, t.post, t.person, n.name, t.since, t.until from directory_tenure t
    join directory_person n on n.id = t.person";

fn read_tenure(r: &Row) -> Result<Tenure, StoreError> {
    Ok(Tenure {
        id: r.get("id")?,
        post: r.get("post")?,
        person: r.get("person")?,
        name: r.get("name")?,
        since: r.get("since")?,
        until: r.get("until")?,
    })
}

// Days that are not known come last on both engines, which put NULL at opposite ends.
const LATEST: &str = "order by case when t.since is null then 1 else 0 end, t.since desc, t.id";

/// Who has held posts, of all posts, the latest first.
pub async fn tenures(conn: &Conn) -> Result<Vec<Tenure>, StoreError> {
    conn.all(&format!("{TENURE} {LATEST}"), params![], read_tenure).await
}

/// Who has held a post, the latest first.
pub async fn tenures_of(conn: &Conn, post: Id) -> Result<Vec<Tenure>, StoreError> {
    conn.all(&format!("{TENURE} where t.post = $1 {LATEST}"), params![post], read_tenure).await
}

/// The posts that a person has held, the latest first.
pub async fn tenures_by(conn: &Conn, person: Id) -> Result<Vec<Tenure>, StoreError> {
    conn.all(&format!("{TENURE} where t.person = $1 {LATEST}"), params![person], read_tenure).await
}

pub(crate) async fn insert_tenure(writer: &Writer, t: &Tenure) -> Result<(), StoreError> {
    writer
        .run(
            "insert into directory_tenure (id, post, person, since, until) values ($1, $2, $3, $4, $5)",
            params![t.id, t.post, t.person, t.since, t.until],
        )
        .await
        .map(|_| ())
}

/// Ends a term that is not over. Gives whether it was not.
pub(crate) async fn end_tenure(writer: &Writer, id: Id, until: Date) -> Result<bool, StoreError> {
    Ok(writer.run("update directory_tenure set until = $2 where id = $1 and until is null", params![id, until]).await? == 1)
}
