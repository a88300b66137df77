//! What travels: the things of the directory as they are read, and what is said of them when they are added or edited.

mod post;

pub(crate) use post::{ContactSaid, DirectoryPost, DirectoryTenure, DirectoryWholePost, PostSaid, TenureMade, TenureSaid};

use serde::{Deserialize, Serialize};
use utoipa::ToSchema;
use web::api::{Day, Key, LangCode, Versions};

use crate::{Membership, Organisation, Person, Region, Span, State, StateName, StateNames};

fn versions(names: &StateNames, form: impl Fn(&StateName) -> &str) -> Versions {
    names.0.iter().map(|(lang, name)| (*lang, form(name).to_owned())).collect()
}

/// A state.
#[derive(Debug, Serialize, Deserialize, ToSchema)]
pub(crate) struct DirectoryState {
    /// Which.
    pub id: Key,
    /// ISO 3166-1 alpha-3: its name in addresses.
    pub alpha3: String,
    /// ISO 3166-1 alpha-2.
    pub alpha2: String,
    /// UN M49.
    pub m49: String,
    /// The M49 code of the region.
    pub region: String,
    /// The M49 code of the sub-region; empty if there is none.
    pub sub_region: String,
    /// The short names.
    pub short: Versions,
    /// The official names.
    pub formal: Versions,
    /// The names as they stand after "Minister of …".
    pub of: Versions,
    /// The official language in which it is written to.
    pub lang: LangCode,
    /// Whether the state has confirmed that language; if not, it is an assumption.
    pub confirmed: bool,
    /// The IANA time zone of the capital.
    pub zone: String,
    /// The version from which an edit begins.
    pub version: i64,
}

impl From<&State> for DirectoryState {
    fn from(s: &State) -> Self {
        Self {
            id: Key(s.id),
            alpha3: s.alpha3.clone(),
            alpha2: s.alpha2.clone(),
            m49: s.m49.clone(),
            region: s.region.clone(),
            sub_region: s.sub_region.clone(),
            short: versions(&s.names, |n| &n.short),
            formal: versions(&s.names, |n| &n.formal),
            of: versions(&s.names, |n| &n.of),
            lang: LangCode(s.lang),
            confirmed: !s.lang_assumed,
            zone: s.zone.clone(),
            version: s.version,
        }
    }
}

/// What is said of a state. All three forms of the name in English, and in any other language in which one of them is given.
#[derive(Debug, Deserialize, ToSchema)]
#[serde(deny_unknown_fields)]
#[expect(dead_code, reason = "its members are read as the form's fields")]
pub(crate) struct StateEdit {
    /// The version from which the edit began.
    version: i64,
    /// The short names, each at most 300 characters.
    short: Versions,
    /// The official names, each at most 300 characters.
    formal: Versions,
    /// The names as they stand after "Minister of …", each at most 300 characters.
    of: Versions,
    /// The official language in which it is written to.
    lang: LangCode,
    /// Whether the state has confirmed that language.
    confirmed: bool,
    /// The IANA time zone of the capital.
    #[schema(max_length = 60, example = "Africa/Dakar")]
    zone: String,
}

/// A state with all that belongs to it.
#[derive(Debug, Serialize, Deserialize, ToSchema)]
pub(crate) struct DirectoryWholeState {
    /// The state.
    pub state: DirectoryState,
    /// Its memberships.
    pub memberships: Vec<DirectoryMembership>,
    /// Its posts.
    pub posts: Vec<DirectoryWholePost>,
}

/// A membership of a state in a body.
#[derive(Debug, Serialize, Deserialize, ToSchema)]
pub(crate) struct DirectoryMembership {
    /// Which.
    pub id: Key,
    /// The body: `UN`, `ITU`.
    pub body: String,
    /// The first day, if it is known.
    pub since: Option<Day>,
    /// The last day, if it is over.
    pub last: Option<Day>,
    /// Where this is from, or what is assumed.
    pub note: String,
}

impl From<&Membership> for DirectoryMembership {
    fn from(m: &Membership) -> Self {
        let last = Span::new(m.since, m.until).last().map(Day);
        Self { id: Key(m.id), body: m.body.clone(), since: m.since.map(Day), last, note: m.note.clone() }
    }
}

/// What is said of a membership.
#[derive(Debug, Deserialize, ToSchema)]
#[serde(deny_unknown_fields)]
#[expect(dead_code, reason = "its members are read as the form's fields")]
pub(crate) struct MembershipFields {
    /// The body: `UN`, `ITU`.
    #[schema(min_length = 1, max_length = 40)]
    body: String,
    /// The first day, if it is known.
    #[serde(default)]
    since: Option<Day>,
    /// The last day, if it is over.
    #[serde(default)]
    last: Option<Day>,
    /// Where this is from, or what is assumed.
    #[serde(default)]
    #[schema(max_length = 500)]
    note: Option<String>,
}

/// The end of a membership or of a term of office.
#[derive(Debug, Deserialize, ToSchema)]
#[serde(deny_unknown_fields)]
pub(crate) struct LastDay {
    /// The last day.
    pub last: Day,
}

/// A region of the M49 list.
#[derive(Debug, Serialize, Deserialize, ToSchema)]
pub(crate) struct DirectoryRegion {
    /// The M49 code.
    pub code: String,
    /// The region of which it is a part.
    pub parent: Option<String>,
    /// Its names.
    pub names: Versions,
}

impl From<Region> for DirectoryRegion {
    fn from(r: Region) -> Self {
        Self { code: r.code, parent: r.parent, names: (&r.names).into() }
    }
}

/// An organisation.
#[derive(Debug, Serialize, Deserialize, ToSchema)]
pub(crate) struct DirectoryOrganisation {
    /// Which.
    pub id: Key,
    /// The acronym, which may be empty.
    pub acronym: String,
    /// Its names.
    pub name: Versions,
    /// The code of its type among the stakeholders.
    #[serde(rename = "type")]
    pub kind: String,
    /// The state to which it belongs, if to one.
    pub state: Option<Key>,
    /// The version from which an edit begins.
    pub version: i64,
}

impl From<&Organisation> for DirectoryOrganisation {
    fn from(o: &Organisation) -> Self {
        Self {
            id: Key(o.id),
            acronym: o.acronym.clone(),
            name: (&o.names).into(),
            kind: o.stakeholder_type.clone(),
            state: o.state.map(Key),
            version: o.version,
        }
    }
}

/// What is said of an organisation.
#[derive(Debug, Deserialize, ToSchema)]
#[serde(deny_unknown_fields)]
#[expect(dead_code, reason = "its members are read as the form's fields")]
pub(crate) struct OrganisationSaid {
    /// The version from which an edit began; not for a new one.
    #[serde(default)]
    version: Option<i64>,
    /// The acronym.
    #[serde(default)]
    #[schema(max_length = 40)]
    acronym: Option<String>,
    /// Its names, in at least one language, each at most 300 characters.
    name: Versions,
    /// The code of its type among the stakeholders: `civil_society`.
    #[serde(rename = "type")]
    #[schema(min_length = 1, max_length = 40)]
    kind: String,
    /// The state to which it belongs, if to one.
    #[serde(default)]
    state: Option<Key>,
}

/// An organisation with its posts.
#[derive(Debug, Serialize, Deserialize, ToSchema)]
pub(crate) struct DirectoryWholeOrganisation {
    /// The organisation.
    pub organisation: DirectoryOrganisation,
    /// Its posts.
    pub posts: Vec<DirectoryWholePost>,
}

/// A person.
#[derive(Debug, Serialize, Deserialize, ToSchema)]
pub(crate) struct DirectoryPerson {
    /// Which.
    pub id: Key,
    /// The name, as the person writes it.
    pub name: String,
    /// The language in which the person is written to, if it is known.
    pub lang: Option<LangCode>,
    /// Whether the person is invented for the demo.
    pub sample: bool,
    /// The version from which an edit begins.
    pub version: i64,
}

impl From<&Person> for DirectoryPerson {
    fn from(p: &Person) -> Self {
        Self { id: Key(p.id), name: p.name.clone(), lang: p.lang.map(LangCode), sample: p.sample, version: p.version }
    }
}

/// What is said of a person.
#[derive(Debug, Deserialize, ToSchema)]
#[serde(deny_unknown_fields)]
#[expect(dead_code, reason = "its members are read as the form's fields")]
pub(crate) struct PersonSaid {
    /// The version from which an edit began; not for a new one.
    #[serde(default)]
    version: Option<i64>,
    /// The name, as the person writes it.
    #[schema(min_length = 1, max_length = 300)]
    name: String,
    /// The language in which the person is written to, if it is known.
    #[serde(default)]
    lang: Option<LangCode>,
}

/// A person with the posts that were held.
#[derive(Debug, Serialize, Deserialize, ToSchema)]
pub(crate) struct DirectoryWholePerson {
    /// The person.
    pub person: DirectoryPerson,
    /// The terms of office, the latest first.
    pub tenures: Vec<DirectoryTenure>,
}
