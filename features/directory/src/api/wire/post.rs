//! Posts as they travel: who holds them for a time, and where they are reached.

use serde::{Deserialize, Serialize};
use utoipa::ToSchema;
use web::api::{Day, Key, LangCode, Moment, Versions};
use web::choice;

use crate::{Contact, ContactKind, Post, Span, Tenure};

choice!(DirectoryContactKind of ContactKind: ContactKind::ALL, "The kind of a contact point.");

/// A post.
#[derive(Debug, Serialize, Deserialize, ToSchema)]
pub(crate) struct DirectoryPost {
    /// Which.
    pub id: Key,
    /// The state whose post it is, or
    pub state: Option<Key>,
    /// the organisation.
    pub organisation: Option<Key>,
    /// The class by which addressees are found.
    pub class: String,
    /// The title in each language.
    pub title: Versions,
    /// The form of address in each language.
    pub form: Versions,
    /// The rank that it gives.
    pub rank: String,
    /// The language in which it is written to, if not its state's.
    pub lang: Option<LangCode>,
    /// Whether it is invented for the demo.
    pub sample: bool,
    /// The version from which an edit begins.
    pub version: i64,
}

impl From<&Post> for DirectoryPost {
    fn from(p: &Post) -> Self {
        Self {
            id: Key(p.id),
            state: p.state.map(Key),
            organisation: p.organisation.map(Key),
            class: p.class.clone(),
            title: (&p.titles).into(),
            form: (&p.forms).into(),
            rank: p.rank.clone(),
            lang: p.lang.map(LangCode),
            sample: p.sample,
            version: p.version,
        }
    }
}

/// What is said of a post.
#[derive(Debug, Deserialize, ToSchema)]
#[serde(deny_unknown_fields)]
#[expect(dead_code, reason = "its members are read as the form's fields")]
pub(crate) struct PostSaid {
    /// The version from which an edit began; not for a new one.
    #[serde(default)]
    version: Option<i64>,
    /// The class by which addressees are found: `minister`.
    #[schema(min_length = 1, max_length = 40)]
    class: String,
    /// The title, in at least one language, each at most 300 characters.
    title: Versions,
    /// The form of address, in at least one language, each at most 300 characters.
    form: Versions,
    /// The rank that it gives: `minister`.
    #[schema(min_length = 1, max_length = 40)]
    rank: String,
    /// The language in which it is written to, if not its state's.
    #[serde(default)]
    lang: Option<LangCode>,
}

/// A post with who holds and held it, and where it is reached.
#[derive(Debug, Serialize, Deserialize, ToSchema)]
pub(crate) struct DirectoryWholePost {
    /// The post.
    pub post: DirectoryPost,
    /// The terms of office, the latest first.
    pub tenures: Vec<DirectoryTenure>,
    /// The contact points, those in use first.
    pub contacts: Vec<DirectoryContact>,
}

/// A person in a post for a time.
#[derive(Debug, Serialize, Deserialize, ToSchema)]
pub(crate) struct DirectoryTenure {
    /// Which.
    pub id: Key,
    /// The post.
    pub post: Key,
    /// The person.
    pub person: Key,
    /// The person's name.
    pub name: String,
    /// The first day, if it is known.
    pub since: Option<Day>,
    /// The last day, if it is over.
    pub last: Option<Day>,
}

impl From<&Tenure> for DirectoryTenure {
    fn from(t: &Tenure) -> Self {
        let last = Span::new(t.since, t.until).last().map(Day);
        Self { id: Key(t.id), post: Key(t.post), person: Key(t.person), name: t.name.clone(), since: t.since.map(Day), last }
    }
}

/// A term of office: of a person of the directory (`person` is an id), or of one who is added with it (`person` is `new`, with a `name`).
#[derive(Debug, Deserialize, ToSchema)]
#[serde(deny_unknown_fields)]
#[expect(dead_code, reason = "its members are read as the form's fields")]
pub(crate) struct TenureSaid {
    /// An id, or `new`.
    #[schema(max_length = 32, example = "new")]
    person: String,
    /// The name of a new person.
    #[serde(default)]
    #[schema(max_length = 300)]
    name: Option<String>,
    /// The first day, if it is known.
    #[serde(default)]
    since: Option<Day>,
    /// The last day, if it is over.
    #[serde(default)]
    last: Option<Day>,
}

/// A recorded term of office.
#[derive(Debug, Serialize, Deserialize, ToSchema)]
pub(crate) struct TenureMade {
    /// The term.
    pub tenure: Key,
    /// The person.
    pub person: Key,
}

/// Where a post is reached, for a time.
#[derive(Debug, Serialize, Deserialize, ToSchema)]
pub(crate) struct DirectoryContact {
    /// Which.
    pub id: Key,
    /// E-mail, fax, post or telephone.
    pub kind: DirectoryContactKind,
    /// The address or number.
    pub value: String,
    /// Since when.
    pub since: Moment,
    /// Until when, if it is over.
    pub until: Option<Moment>,
}

impl From<&Contact> for DirectoryContact {
    fn from(c: &Contact) -> Self {
        Self {
            id: Key(c.id),
            kind: DirectoryContactKind(c.kind),
            value: c.value.clone(),
            since: c.since.into(),
            until: c.until.map(Moment::from),
        }
    }
}

/// A new contact point; the one of the same kind that was in use is ended.
#[derive(Debug, Deserialize, ToSchema)]
#[serde(deny_unknown_fields)]
#[expect(dead_code, reason = "its members are read as the form's fields")]
pub(crate) struct ContactSaid {
    /// E-mail, fax, post or telephone.
    kind: DirectoryContactKind,
    /// The address or number.
    #[schema(min_length = 1, max_length = 600)]
    value: String,
}
