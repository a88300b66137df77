//! Deciding what a line does: which entries it means, what of them it changes, and when it is refused instead. Pure.

use std::collections::BTreeSet;

use jiff::civil::Date;
use kernel::{Id, Text};

use super::entry::{Entry, OrganisationCells, PostCells};
use super::field::Field;
use super::known::Known;
use super::reason::Reason;
use super::step::Step;
use crate::{ContactKind, DirectoryFault, MINISTER, Organisation, Person, Post, Span, Tenure};

/// Ids for what is new.
pub(crate) type Mint<'a> = &'a mut dyn FnMut() -> Id;

/// The steps of a line, none if everything stands as it says. What is taken is known to the lines after it.
///
/// An entry is meant by its number where the line has one. Else an organisation by its acronym and names, a post by its owner with class and
/// title, a person by having held the post, or by name and e-mail address, or by a name that nobody else has.
pub(crate) fn plan(known: &mut Known, line: usize, entry: &Entry, mint: Mint<'_>) -> Result<Vec<Step>, Reason> {
    let mut steps = Vec::new();
    let state = match &entry.state {
        Some(called) => Some(known.state(called).ok_or_else(|| Reason::of_cell(Field::State, "directory-import-no-state"))?),
        None => None,
    };
    let organisation = match entry.organisation.is_said() {
        true => Some(organisation(known, &entry.organisation, state, mint, &mut steps)?),
        false => None,
    };
    let post = match entry.post.is_said() {
        true => Some(post(known, &entry.post, organisation, state, mint, &mut steps)?),
        false => None,
    };
    let person = match entry.person.is_said() {
        true => Some(person(known, entry, post, mint, &mut steps)?),
        false => None,
    };
    if person.is_some() && post.is_none() && (organisation.is_some() || state.is_some()) {
        return Err(Reason::of_line("directory-import-needs-post"));
    }
    match (post, person.as_ref()) {
        (Some(post), Some((person, name))) => tenure(known, entry, post, *person, name, mint, &mut steps)?,
        _ if entry.since.is_some() || entry.last.is_some() => return Err(Reason::of_cell(Field::Since, "directory-import-term-of-nobody")),
        _ => {}
    }
    contacts(known, entry, post, person.as_ref().map(|(id, _)| *id), mint, &mut steps)?;
    if state.is_none() && organisation.is_none() && post.is_none() && person.is_none() {
        return Err(Reason::of_line("directory-import-says-nothing"));
    }
    contradicted(known, &steps)?;
    if let Some((person, _)) = person.as_ref().filter(|_| steps.is_empty() && entry.person.number.is_none())
        && let Some(before) = known.written(*person, None)
    {
        return Err(Reason::of_line("directory-import-repeats").with("line", before.to_string()));
    }
    known.take(&steps, line);
    Ok(steps)
}

/// Refuses to write over what an earlier line wrote: of two lines that say different things, neither is chance to win.
fn contradicted(known: &Known, steps: &[Step]) -> Result<(), Reason> {
    for step in steps {
        let before = match step {
            Step::ChangeOrganisation { after, .. } => known.written(after.id, None),
            Step::ChangePost { after, .. } => known.written(after.id, None),
            Step::ChangePerson { after, .. } => known.written(after.id, None),
            Step::AddContact { post, person, kind, replaces: Some(_), .. } => {
                post.or(*person).and_then(|holder| known.written(holder, Some(*kind)))
            }
            _ => None,
        };
        if let Some(before) = before {
            return Err(Reason::of_line("directory-import-contradicts").with("line", before.to_string()));
        }
    }
    Ok(())
}

/// The only one; none; or a refusal where there are several.
fn only(found: &BTreeSet<Id>, several: &str) -> Result<Option<Id>, Reason> {
    if found.len() > 1 { Err(Reason::of_line(several)) } else { Ok(found.first().copied()) }
}

fn needed(field: Field) -> Reason {
    Reason::of_cell(field, "directory-import-needed")
}

fn unknown(field: Field) -> Reason {
    Reason::cell(field, &DirectoryFault::NoSuchNumber("cell"))
}

/// A text with the versions that a line says.
fn said(before: &Text, cells: &Text) -> Text {
    cells.versions().fold(before.clone(), |text, (lang, version)| text.with(lang, version))
}

fn organisation(known: &Known, cells: &OrganisationCells, state: Option<Id>, mint: Mint<'_>, steps: &mut Vec<Step>) -> Result<Id, Reason> {
    let meant = match cells.number {
        Some(number) => Some(known.organisations.get(&number).ok_or_else(|| unknown(Field::OrganisationNumber))?.id),
        None => {
            let called = cells.names.versions().map(|(_, name)| name).chain(cells.acronym.as_deref());
            let found = called.flat_map(|name| known.organisations_called(name)).collect();
            only(&found, "directory-import-several-organisations")?
        }
    };
    let Some(before) = meant.and_then(|id| known.organisations.get(&id)) else {
        cells.names.versions().next().ok_or_else(|| needed(Field::OrganisationName(kernel::Lang::En)))?;
        let after = Organisation {
            id: mint(),
            acronym: cells.acronym.clone().unwrap_or_default(),
            names: cells.names.clone(),
            stakeholder_type: cells.kind.clone().ok_or_else(|| needed(Field::Type))?,
            state,
            version: 1,
        };
        let id = after.id;
        steps.push(Step::AddOrganisation { after });
        return Ok(id);
    };
    let mut after = Organisation {
        acronym: cells.acronym.clone().unwrap_or_else(|| before.acronym.clone()),
        names: said(&before.names, &cells.names),
        stakeholder_type: cells.kind.clone().unwrap_or_else(|| before.stakeholder_type.clone()),
        state: state.or(before.state),
        ..before.clone()
    };
    if after != *before {
        after.version += 1;
        steps.push(Step::ChangeOrganisation { before: before.clone(), after });
    }
    Ok(before.id)
}

/// The post that a line means among those of its owner.
fn meant(known: &Known, cells: &PostCells, owner: Id) -> Result<Option<Id>, Reason> {
    let several = "directory-import-several-posts";
    let class = cells.class.as_deref();
    let titled: BTreeSet<Id> = cells.titles.versions().flat_map(|(_, title)| known.posts_called(owner, class, Some(title))).collect();
    if let Some(found) = only(&titled, several)? {
        return Ok(Some(found));
    }
    let of_class = class.map(|class| known.posts_called(owner, Some(class), None)).unwrap_or_default();
    // A state has one minister to whom letters go; another title is a new title, not a second minister.
    let alone = cells.titles.versions().next().is_none() || (class == Some(MINISTER) && of_class.len() == 1);
    if alone { only(&of_class, several) } else { Ok(None) }
}

fn post(
    known: &Known,
    cells: &PostCells,
    organisation: Option<Id>,
    state: Option<Id>,
    mint: Mint<'_>,
    steps: &mut Vec<Step>,
) -> Result<Id, Reason> {
    let owner = organisation.or(state);
    let found = match (cells.number, owner) {
        (Some(number), _) => {
            let post = known.posts.get(&number).ok_or_else(|| unknown(Field::PostNumber))?;
            if owner.is_some_and(|owner| post.organisation.or(post.state) != Some(owner)) {
                return Err(Reason::of_cell(Field::PostNumber, "directory-import-other-owner"));
            }
            Some(number)
        }
        (None, Some(owner)) => meant(known, cells, owner)?,
        (None, None) => return Err(Reason::of_line("directory-import-post-of-nobody")),
    };
    let Some(before) = found.and_then(|id| known.posts.get(&id)) else {
        cells.titles.versions().next().ok_or_else(|| needed(Field::Title(kernel::Lang::En)))?;
        cells.forms.versions().next().ok_or_else(|| needed(Field::Form(kernel::Lang::En)))?;
        let after = Post {
            id: mint(),
            state: state.filter(|_| organisation.is_none()),
            organisation,
            class: cells.class.clone().ok_or_else(|| needed(Field::Class))?,
            titles: cells.titles.clone(),
            forms: cells.forms.clone(),
            rank: cells.rank.clone().ok_or_else(|| needed(Field::Rank))?,
            lang: cells.lang,
            sample: false,
            version: 1,
        };
        let id = after.id;
        steps.push(Step::AddPost { after });
        return Ok(id);
    };
    let mut after = Post {
        class: cells.class.clone().unwrap_or_else(|| before.class.clone()),
        titles: said(&before.titles, &cells.titles),
        forms: said(&before.forms, &cells.forms),
        rank: cells.rank.clone().unwrap_or_else(|| before.rank.clone()),
        lang: cells.lang.or(before.lang),
        ..before.clone()
    };
    if after != *before {
        after.version += 1;
        steps.push(Step::ChangePost { before: before.clone(), after });
    }
    Ok(before.id)
}

/// The person that a line means, and the name that they will have.
fn person(known: &Known, entry: &Entry, post: Option<Id>, mint: Mint<'_>, steps: &mut Vec<Step>) -> Result<(Id, String), Reason> {
    let cells = &entry.person;
    let found = match (cells.number, cells.name.as_deref()) {
        (Some(number), _) => Some(known.persons.get(&number).ok_or_else(|| unknown(Field::PersonNumber))?.id),
        (None, Some(name)) => named(known, entry, post, name)?,
        (None, None) => None,
    };
    let Some(before) = found.and_then(|id| known.persons.get(&id)) else {
        let name = cells.name.clone().ok_or_else(|| needed(Field::Name))?;
        let alike = known.persons_called(&name).map_or(0, BTreeSet::len);
        let after = Person { id: mint(), name: name.clone(), lang: cells.lang, sample: false, version: 1 };
        let id = after.id;
        steps.push(Step::AddPerson { after, alike: i64::try_from(alike).unwrap_or(i64::MAX) });
        return Ok((id, name));
    };
    let mut after =
        Person { name: cells.name.clone().unwrap_or_else(|| before.name.clone()), lang: cells.lang.or(before.lang), ..before.clone() };
    let (id, name) = (before.id, after.name.clone());
    if after != *before {
        after.version += 1;
        steps.push(Step::ChangePerson { before: before.clone(), after });
    }
    Ok((id, name))
}

fn named(known: &Known, entry: &Entry, post: Option<Id>, name: &str) -> Result<Option<Id>, Reason> {
    let several = "directory-import-several-persons";
    let folded = words::fold(name);
    let holder = |t: &&Tenure| words::fold(&t.name) == folded;
    let held: BTreeSet<Id> = post.map(|post| known.tenures(post).iter().filter(holder).map(|t| t.person).collect()).unwrap_or_default();
    if !held.is_empty() {
        return only(&held, several);
    }
    let none = BTreeSet::new();
    let Some((_, email)) = entry.contacts.iter().find(|(kind, _)| *kind == ContactKind::Email) else {
        return only(known.persons_called(name).unwrap_or(&none), several);
    };
    match known.reached_at(name, email).filter(|found| !found.is_empty()) {
        Some(found) => only(found, several),
        None => only(known.unreached(name).unwrap_or(&none), several),
    }
}

fn tenure(known: &Known, entry: &Entry, post: Id, person: Id, name: &str, mint: Mint<'_>, steps: &mut Vec<Step>) -> Result<(), Reason> {
    let until = entry.last.and_then(Span::after);
    let fits = |t: &&Tenure| t.person == person && (entry.since.is_none() || entry.since == t.since);
    let ends = |t: &Tenure, until: Option<Date>| until.is_none() || t.until == until;
    let own: Vec<&Tenure> = known.tenures(post).iter().filter(fits).collect();
    // The term that already is as the line says, before one that would have to end.
    if own.iter().any(|t| ends(t, until)) {
        return Ok(());
    }
    if let (Some(open), Some(until)) = (own.iter().find(|t| t.until.is_none()), until) {
        if open.since.is_some_and(|since| until <= since) {
            return Err(Reason::cell(Field::Last, &DirectoryFault::Turned("last")));
        }
        steps.push(Step::EndTenure { before: (*open).clone(), until });
        return Ok(());
    }
    let span = Span::new(entry.since, until);
    if let Some(other) = known.tenures(post).iter().find(|t| Span::new(t.since, t.until).meets(span)) {
        return Err(Reason::cell(Field::Since, &DirectoryFault::Held("since", other.name.clone())));
    }
    steps.push(Step::AddTenure { after: Tenure { id: mint(), post, person, name: name.to_owned(), since: entry.since, until } });
    Ok(())
}

/// Contact points are the post's where the line has one, else the person's.
fn contacts(
    known: &Known,
    entry: &Entry,
    post: Option<Id>,
    person: Option<Id>,
    mint: Mint<'_>,
    steps: &mut Vec<Step>,
) -> Result<(), Reason> {
    for (kind, value) in &entry.contacts {
        let holder = post.or(person).ok_or_else(|| Reason::of_line("directory-import-contact-of-nobody"))?;
        let standing = known.contact(holder, *kind);
        if standing.is_some_and(|c| c.value == *value) {
            continue;
        }
        let person = person.filter(|_| post.is_none());
        let replaces = standing.cloned();
        steps.push(Step::AddContact { id: mint(), post, person, kind: *kind, value: value.clone(), replaces });
    }
    Ok(())
}
