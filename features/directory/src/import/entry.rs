//! A line as values: what each cell says, checked as the forms of the office check it. An empty cell says nothing.

use jiff::civil::Date;
use kernel::{Id, Lang, Text};

use super::field::Field;
use super::reason::Reason;
use crate::commands::sound;
use crate::fields::{CODE_LIMIT, NAME_LIMIT, day};
use crate::{ContactKind, DirectoryFault};

/// What a line says.
#[derive(Debug, Clone, Default, PartialEq)]
pub(crate) struct Entry {
    pub state: Option<String>,
    pub organisation: OrganisationCells,
    pub post: PostCells,
    pub person: PersonCells,
    pub since: Option<Date>,
    pub last: Option<Date>,
    pub contacts: Vec<(ContactKind, String)>,
}

/// What a line says of an organisation.
#[derive(Debug, Clone, Default, PartialEq)]
pub(crate) struct OrganisationCells {
    pub number: Option<Id>,
    pub acronym: Option<String>,
    pub names: Text,
    pub kind: Option<String>,
}

/// What a line says of a post.
#[derive(Debug, Clone, Default, PartialEq)]
pub(crate) struct PostCells {
    pub number: Option<Id>,
    pub class: Option<String>,
    pub rank: Option<String>,
    pub titles: Text,
    pub forms: Text,
    pub lang: Option<Lang>,
}

/// What a line says of a person.
#[derive(Debug, Clone, Default, PartialEq)]
pub(crate) struct PersonCells {
    pub number: Option<Id>,
    pub name: Option<String>,
    pub lang: Option<Lang>,
}

impl OrganisationCells {
    /// Whether the line speaks of an organisation at all.
    pub fn is_said(&self) -> bool {
        self.number.is_some() || self.acronym.is_some() || self.names.versions().next().is_some()
    }
}

impl PostCells {
    /// Whether the line speaks of a post at all.
    pub fn is_said(&self) -> bool {
        self.number.is_some() || self.class.is_some() || self.titles.versions().next().is_some()
    }
}

impl PersonCells {
    /// Whether the line speaks of a person at all.
    pub fn is_said(&self) -> bool {
        self.number.is_some() || self.name.is_some()
    }
}

/// Reads a line. `languages` are the names of languages, folded, for cells that spell them out. Refuses the first cell that does not hold what its
/// column says.
pub(crate) fn read(cells: &[String], matching: &[Option<Field>], languages: &[(String, Lang)]) -> Result<Entry, Reason> {
    let mut entry = Entry::default();
    for (cell, field) in cells.iter().zip(matching) {
        let Some(field) = *field else { continue };
        if !cell.trim().is_empty() {
            take(&mut entry, field, cell, languages).map_err(|fault| Reason::cell(field, &fault))?;
        }
    }
    if entry.since.zip(entry.last).is_some_and(|(since, last)| last < since) {
        return Err(Reason::cell(Field::Last, &DirectoryFault::Turned("last")));
    }
    Ok(entry)
}

fn take(entry: &mut Entry, field: Field, cell: &str, languages: &[(String, Lang)]) -> Result<(), DirectoryFault> {
    match field {
        Field::State => entry.state = Some(line(cell, NAME_LIMIT)?),
        Field::OrganisationNumber => entry.organisation.number = Some(number(cell)?),
        Field::Acronym => entry.organisation.acronym = Some(line(cell, CODE_LIMIT)?),
        Field::OrganisationName(lang) => put(&mut entry.organisation.names, lang, cell)?,
        Field::Type => entry.organisation.kind = Some(code(cell)?),
        Field::PostNumber => entry.post.number = Some(number(cell)?),
        Field::Class => entry.post.class = Some(code(cell)?),
        Field::Rank => entry.post.rank = Some(code(cell)?),
        Field::Title(lang) => put(&mut entry.post.titles, lang, cell)?,
        Field::Form(lang) => put(&mut entry.post.forms, lang, cell)?,
        Field::PostLanguage => entry.post.lang = Some(language(cell, languages)?),
        Field::PersonNumber => entry.person.number = Some(number(cell)?),
        Field::Name => entry.person.name = Some(line(cell, NAME_LIMIT)?),
        Field::Language => entry.person.lang = Some(language(cell, languages)?),
        Field::Since => entry.since = Some(a_day(cell)?),
        Field::Last => entry.last = Some(a_day(cell)?),
        Field::Email => reached(entry, ContactKind::Email, cell)?,
        Field::Fax => reached(entry, ContactKind::Fax, cell)?,
        Field::Post => reached(entry, ContactKind::Post, cell)?,
        Field::Telephone => reached(entry, ContactKind::Telephone, cell)?,
    }
    Ok(())
}

fn line(cell: &str, limit: usize) -> Result<String, DirectoryFault> {
    let line = cell.split_whitespace().collect::<Vec<_>>().join(" ");
    if line.chars().count() > limit { Err(DirectoryFault::TooLong("cell", limit)) } else { Ok(line) }
}

fn put(text: &mut Text, lang: Lang, cell: &str) -> Result<(), DirectoryFault> {
    *text = std::mem::take(text).with(lang, line(cell, NAME_LIMIT)?);
    Ok(())
}

fn code(cell: &str) -> Result<String, DirectoryFault> {
    let code = line(cell, CODE_LIMIT)?;
    let plain = code.chars().all(|c| c.is_ascii_alphanumeric() || matches!(c, '-' | '_'));
    if plain { Ok(code) } else { Err(DirectoryFault::BadCode("cell")) }
}

fn number(cell: &str) -> Result<Id, DirectoryFault> {
    cell.trim().parse().map_err(|_| DirectoryFault::NoSuchNumber("cell"))
}

fn language(cell: &str, languages: &[(String, Lang)]) -> Result<Lang, DirectoryFault> {
    let folded = words::fold(cell);
    let named = languages.iter().find(|(name, _)| *name == folded).map(|(_, lang)| *lang);
    folded.parse().ok().or(named).ok_or(DirectoryFault::BadLanguage("cell"))
}

/// A day; a workbook may add the hour nought.
fn a_day(cell: &str) -> Result<Date, DirectoryFault> {
    let typed = cell.trim();
    day(typed.strip_suffix("T00:00:00").unwrap_or(typed)).ok_or(DirectoryFault::BadDay("cell"))
}

fn reached(entry: &mut Entry, kind: ContactKind, cell: &str) -> Result<(), DirectoryFault> {
    entry.contacts.push((kind, sound(kind, cell)?));
    Ok(())
}
