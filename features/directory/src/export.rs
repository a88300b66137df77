//! The lists of the directory as tables for other programs: one line for each term in a post, with the headings by which an import knows its own.
//! Importing an export changes nothing.

use std::collections::{BTreeMap, HashMap};

use ::store::{Conn, StoreError};
use formats::{Cell, Table};
use kernel::{EditionTime, Id, Lang, Text};
use words::Tongue;

use crate::import::field::Field;
use crate::{Contact, ContactKind, Organisation, Person, Post, State, Tenure, store};

/// Everything that the lines of an export are made of.
pub(crate) struct Holdings {
    pub states: Vec<State>,
    organisations: HashMap<Id, Organisation>,
    posts: Vec<Post>,
    persons: HashMap<Id, Person>,
    tenures: HashMap<Id, Vec<Tenure>>,
    contacts: HashMap<Id, BTreeMap<ContactKind, Contact>>,
}

/// A line while it is made.
type Line = BTreeMap<Field, Cell>;

impl Holdings {
    /// Reads them, with the contact points in use at this time.
    pub async fn load(conn: &Conn, now: EditionTime) -> Result<Self, StoreError> {
        let mut contacts = HashMap::<Id, BTreeMap<ContactKind, Contact>>::new();
        for contact in store::contacts_in_use(conn, now).await? {
            if let Some(holder) = contact.post.or(contact.person) {
                contacts.entry(holder).or_default().insert(contact.kind, contact);
            }
        }
        let mut tenures = HashMap::<Id, Vec<Tenure>>::new();
        for tenure in store::tenures(conn).await? {
            tenures.entry(tenure.post).or_default().push(tenure);
        }
        Ok(Self {
            states: store::states(conn).await?,
            organisations: store::organisations(conn).await?.into_iter().map(|o| (o.id, o)).collect(),
            posts: store::posts(conn).await?,
            persons: store::persons(conn).await?.into_iter().map(|p| (p.id, p)).collect(),
            tenures,
            contacts,
        })
    }

    fn code(&self, state: Id) -> Cell {
        self.states.iter().find(|s| s.id == state).map_or(Cell::Empty, |s| s.alpha3.as_str().into())
    }

    fn organisation(&self, line: &mut Line, organisation: &Organisation) {
        line.insert(Field::OrganisationNumber, organisation.id.to_string().into());
        line.insert(Field::Acronym, organisation.acronym.as_str().into());
        versions(line, Field::OrganisationName, &organisation.names);
        line.insert(Field::Type, organisation.stakeholder_type.as_str().into());
        line.insert(Field::State, organisation.state.map_or(Cell::Empty, |s| self.code(s)));
    }

    fn post(&self, post: &Post) -> Line {
        let mut line = Line::new();
        if let Some(state) = post.state {
            line.insert(Field::State, self.code(state));
        }
        if let Some(organisation) = post.organisation.and_then(|id| self.organisations.get(&id)) {
            self.organisation(&mut line, organisation);
        }
        line.insert(Field::PostNumber, post.id.to_string().into());
        line.insert(Field::Class, post.class.as_str().into());
        line.insert(Field::Rank, post.rank.as_str().into());
        versions(&mut line, Field::Title, &post.titles);
        versions(&mut line, Field::Form, &post.forms);
        line.insert(Field::PostLanguage, code(post.lang));
        self.contacts(&mut line, post.id);
        line
    }

    fn person(&self, line: &mut Line, person: Id) {
        line.insert(Field::PersonNumber, person.to_string().into());
        if let Some(person) = self.persons.get(&person) {
            line.insert(Field::Name, person.name.as_str().into());
            line.insert(Field::Language, code(person.lang));
        }
    }

    fn term(&self, post: &Post, tenure: &Tenure) -> Line {
        let mut line = self.post(post);
        self.person(&mut line, tenure.person);
        line.insert(Field::Since, tenure.since.into());
        line.insert(Field::Last, crate::Span::new(tenure.since, tenure.until).last().into());
        line
    }

    fn contacts(&self, line: &mut Line, holder: Id) {
        for (kind, contact) in self.contacts.get(&holder).into_iter().flatten() {
            let field = match kind {
                ContactKind::Email => Field::Email,
                ContactKind::Fax => Field::Fax,
                ContactKind::Post => Field::Post,
                ContactKind::Telephone => Field::Telephone,
            };
            line.insert(field, contact.value.as_str().into());
        }
    }

    fn terms(&self, post: &Post) -> Vec<Line> {
        let terms: Vec<_> = self.tenures.get(&post.id).into_iter().flatten().map(|t| self.term(post, t)).collect();
        if terms.is_empty() { vec![self.post(post)] } else { terms }
    }

    /// The posts of a state, each with all who have held it; a state without a post has a line of its own.
    pub fn of_state(&self, state: &State) -> Vec<Line> {
        let lines: Vec<_> = self.posts.iter().filter(|p| p.state == Some(state.id)).flat_map(|p| self.terms(p)).collect();
        if lines.is_empty() { vec![Line::from([(Field::State, state.alpha3.as_str().into())])] } else { lines }
    }

    /// An organisation, and its posts.
    pub fn of_organisation(&self, organisation: &Organisation) -> Vec<Line> {
        let lines: Vec<_> = self.posts.iter().filter(|p| p.organisation == Some(organisation.id)).flat_map(|p| self.terms(p)).collect();
        if !lines.is_empty() {
            return lines;
        }
        let mut line = Line::new();
        self.organisation(&mut line, organisation);
        vec![line]
    }

    /// A person with each post held, and with contact points of their own.
    pub fn of_person(&self, person: &Person, held: &HashMap<Id, Vec<(usize, Tenure)>>) -> Vec<Line> {
        let mut lines: Vec<_> = held.get(&person.id).into_iter().flatten().map(|(at, t)| self.term(&self.posts[*at], t)).collect();
        if lines.is_empty() || self.contacts.contains_key(&person.id) {
            let mut line = Line::new();
            self.person(&mut line, person.id);
            self.contacts(&mut line, person.id);
            lines.push(line);
        }
        lines
    }

    /// The posts that each person has held: where the post stands among all, and the term.
    pub fn held(&self) -> HashMap<Id, Vec<(usize, Tenure)>> {
        let mut held = HashMap::<Id, Vec<(usize, Tenure)>>::new();
        for (at, post) in self.posts.iter().enumerate() {
            for tenure in self.tenures.get(&post.id).into_iter().flatten() {
                held.entry(tenure.person).or_default().push((at, tenure.clone()));
            }
        }
        held
    }
}

fn code(lang: Option<Lang>) -> Cell {
    lang.map_or(Cell::Empty, |lang| lang.code().into())
}

fn versions(line: &mut Line, field: fn(Lang) -> Field, text: &Text) {
    for (lang, version) in text.versions() {
        line.insert(field(lang), version.into());
    }
}

/// The table of these lines, under all headings.
pub(crate) fn table(title: String, tongue: &Tongue, lines: impl IntoIterator<Item = Line>) -> Table {
    let fields = Field::all();
    let mut table = Table::new(title, tongue.lang(), fields.iter().map(|f| f.label(tongue)));
    for mut line in lines {
        table.row(fields.iter().map(|field| line.remove(field).unwrap_or(Cell::Empty)));
    }
    table
}
