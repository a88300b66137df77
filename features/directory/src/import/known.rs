//! What the directory holds, indexed for matching, with what earlier lines of the same file would add to it.

use std::collections::{BTreeSet, HashMap};

use ::store::{Conn, StoreError};
use kernel::{EditionTime, Id};

use super::step::Step;
use crate::{Contact, ContactKind, Organisation, Person, Post, State, Tenure, store};

/// The directory as lines are compared with it.
#[derive(Debug, Default)]
pub(crate) struct Known {
    /// States by folded code and name.
    states: HashMap<String, Id>,
    pub organisations: HashMap<Id, Organisation>,
    organisations_called: HashMap<String, BTreeSet<Id>>,
    pub posts: HashMap<Id, Post>,
    /// Posts by owner and class, owner and title, and all three.
    posts_called: HashMap<(Id, Option<String>, Option<String>), BTreeSet<Id>>,
    pub persons: HashMap<Id, Person>,
    persons_called: HashMap<String, BTreeSet<Id>>,
    /// Persons of a name who have no e-mail address, and those of a name and an address.
    unreached: HashMap<String, BTreeSet<Id>>,
    reached: HashMap<(String, String), BTreeSet<Id>>,
    /// The contact points in use, by post or person.
    contacts: HashMap<(Id, ContactKind), Contact>,
    tenures: HashMap<Id, Vec<Tenure>>,
    /// The line that last wrote an entry, or one of its contact points.
    written: HashMap<(Id, Option<ContactKind>), usize>,
    now: Option<EditionTime>,
}

impl Known {
    /// Reads the directory as it stands at this time.
    pub async fn load(conn: &Conn, now: EditionTime) -> Result<Self, StoreError> {
        let mut known = Self { now: Some(now), ..Self::default() };
        for state in store::states(conn).await? {
            known.learn_state(&state);
        }
        for organisation in store::organisations(conn).await? {
            known.learn_organisation(organisation);
        }
        for post in store::posts(conn).await? {
            known.learn_post(post);
        }
        for person in store::persons(conn).await? {
            known.learn_person(person);
        }
        for tenure in store::tenures(conn).await? {
            known.learn_tenure(tenure);
        }
        for contact in store::contacts_in_use(conn, now).await? {
            known.learn_contact(contact);
        }
        Ok(known)
    }

    fn learn_state(&mut self, state: &State) {
        let names = state.names.0.values().flat_map(|n| [n.short.as_str(), &n.formal]);
        for called in [state.alpha3.as_str(), &state.alpha2].into_iter().chain(names) {
            self.states.insert(words::fold(called), state.id);
        }
    }

    fn learn_organisation(&mut self, organisation: Organisation) {
        let names = organisation.names.versions().map(|(_, name)| name).chain([organisation.acronym.as_str()]);
        for called in names.filter(|n| !n.is_empty()) {
            self.organisations_called.entry(words::fold(called)).or_default().insert(organisation.id);
        }
        self.organisations.insert(organisation.id, organisation);
    }

    fn learn_post(&mut self, post: Post) {
        let titles: Vec<_> = post.titles.versions().map(|(_, title)| words::fold(title)).collect();
        if let Some(owner) = post.organisation.or(post.state) {
            let class = Some(post.class.clone());
            let mut keys = vec![(owner, class.clone(), None)];
            keys.extend(titles.into_iter().flat_map(|t| [(owner, class.clone(), Some(t.clone())), (owner, None, Some(t))]));
            for key in keys {
                self.posts_called.entry(key).or_default().insert(post.id);
            }
        }
        self.posts.insert(post.id, post);
    }

    fn learn_person(&mut self, person: Person) {
        let name = words::fold(&person.name);
        self.persons_called.entry(name.clone()).or_default().insert(person.id);
        if !self.contacts.contains_key(&(person.id, ContactKind::Email)) {
            self.unreached.entry(name).or_default().insert(person.id);
        }
        self.persons.insert(person.id, person);
    }

    fn learn_tenure(&mut self, tenure: Tenure) {
        if let Some(email) = self.contacts.get(&(tenure.post, ContactKind::Email)).map(|c| c.value.clone()) {
            self.reach(tenure.person, &email);
        }
        self.tenures.entry(tenure.post).or_default().push(tenure);
    }

    fn learn_contact(&mut self, contact: Contact) {
        let Some(holder) = contact.post.or(contact.person) else { return };
        if contact.kind == ContactKind::Email {
            let holders: Vec<Id> = match contact.post {
                Some(post) => self.tenures(post).iter().map(|t| t.person).collect(),
                None => vec![holder],
            };
            for person in holders {
                self.reach(person, &contact.value);
            }
        }
        self.contacts.insert((holder, contact.kind), contact);
    }

    /// The person is reached at this e-mail address, their own or their post's.
    fn reach(&mut self, person: Id, email: &str) {
        let Some(name) = self.persons.get(&person).map(|p| words::fold(&p.name)) else { return };
        if let Some(unreached) = self.unreached.get_mut(&name) {
            unreached.remove(&person);
        }
        self.reached.entry((name, email.to_lowercase())).or_default().insert(person);
    }

    /// The state of a code or name.
    pub fn state(&self, called: &str) -> Option<Id> {
        self.states.get(&words::fold(called)).copied()
    }

    /// The organisations of a name or acronym.
    pub fn organisations_called(&self, called: &str) -> BTreeSet<Id> {
        self.organisations_called.get(&words::fold(called)).cloned().unwrap_or_default()
    }

    /// The posts of an owner, of a class or a title or both.
    pub fn posts_called(&self, owner: Id, class: Option<&str>, title: Option<&str>) -> BTreeSet<Id> {
        let key = (owner, class.map(str::to_owned), title.map(words::fold));
        self.posts_called.get(&key).cloned().unwrap_or_default()
    }

    /// The persons of a name, and those of a name who are reached at an e-mail address, and those who are reached at none.
    pub fn persons_called(&self, name: &str) -> Option<&BTreeSet<Id>> {
        self.persons_called.get(&words::fold(name))
    }

    /// Those of a name who are reached at an e-mail address.
    pub fn reached_at(&self, name: &str, email: &str) -> Option<&BTreeSet<Id>> {
        self.reached.get(&(words::fold(name), email.to_lowercase()))
    }

    /// Those of a name who are reached at none.
    pub fn unreached(&self, name: &str) -> Option<&BTreeSet<Id>> {
        self.unreached.get(&words::fold(name))
    }

    /// The contact point of a kind that is in use.
    pub fn contact(&self, holder: Id, kind: ContactKind) -> Option<&Contact> {
        self.contacts.get(&(holder, kind))
    }

    /// Who has held a post.
    pub fn tenures(&self, post: Id) -> &[Tenure] {
        self.tenures.get(&post).map_or(&[], Vec::as_slice)
    }

    /// The line that wrote an entry before.
    pub fn written(&self, thing: Id, contact: Option<ContactKind>) -> Option<usize> {
        self.written.get(&(thing, contact)).copied()
    }

    /// Takes over what a line does, for the lines after it.
    pub fn take(&mut self, steps: &[Step], line: usize) {
        for step in steps {
            let wrote = match step {
                Step::AddOrganisation { after } | Step::ChangeOrganisation { after, .. } => {
                    self.learn_organisation(after.clone());
                    (after.id, None)
                }
                Step::AddPost { after } | Step::ChangePost { after, .. } => {
                    self.learn_post(after.clone());
                    (after.id, None)
                }
                Step::AddPerson { after, .. } | Step::ChangePerson { after, .. } => {
                    self.learn_person(after.clone());
                    (after.id, None)
                }
                Step::AddContact { id, post, person, kind, value, .. } => {
                    let since = self.now.unwrap_or_else(|| EditionTime::from_micros(0));
                    let contact = Contact { id: *id, post: *post, person: *person, kind: *kind, value: value.clone(), since, until: None };
                    self.learn_contact(contact);
                    (post.or(*person).unwrap_or(*id), Some(*kind))
                }
                Step::AddTenure { after } => {
                    self.learn_tenure(after.clone());
                    continue;
                }
                Step::EndTenure { before, until } => {
                    let ended = self.tenures.entry(before.post).or_default().iter_mut().filter(|t| t.id == before.id);
                    ended.for_each(|t| t.until = Some(*until));
                    continue;
                }
            };
            self.written.insert(wrote, line);
        }
    }
}
