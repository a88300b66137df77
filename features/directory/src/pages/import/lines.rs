//! What a line does, in words: each change with what stood before and what will stand.

use kernel::{Lang, Text};
use maud::{Markup, html};
use web::Visit;
use words::args;

use crate::import::field::Field;
use crate::import::reason::Reason;
use crate::import::step::Step;
use crate::import::{Import, ImportLine};
use crate::pages::parts;
use crate::{ContactKind, Span, State};

/// What the words of a change need.
pub(crate) struct Wording<'a> {
    pub visit: &'a Visit,
    pub states: &'a [State],
}

impl Wording<'_> {
    fn added(&self, key: &str, name: &str) -> String {
        self.visit.tongue().with(key, args![("name", name)])
    }

    fn said(&self, field: Field, before: &str, after: &str) -> Option<String> {
        let tongue = self.visit.tongue();
        let what = field.label(&tongue);
        match (before, after) {
            (before, after) if before == after => None,
            ("", after) => Some(tongue.with("directory-import-sets", args![("what", what), ("after", after)])),
            (before, after) => Some(tongue.with("directory-import-changes", args![("what", what), ("before", before), ("after", after)])),
        }
    }

    fn versions(&self, field: fn(Lang) -> Field, before: &Text, after: &Text) -> Vec<String> {
        let one = |lang: Lang| self.said(field(lang), before.exact(lang).unwrap_or(""), after.exact(lang).unwrap_or(""));
        Lang::ALL.into_iter().filter_map(one).collect()
    }

    fn language(&self, field: Field, before: Option<Lang>, after: Option<Lang>) -> Option<String> {
        let tongue = self.visit.tongue();
        let name = |lang: Option<Lang>| lang.map_or("", |l| tongue.language(l));
        self.said(field, name(before), name(after))
    }

    /// The words of a step, a sentence for each field.
    pub fn step(&self, step: &Step) -> Vec<String> {
        let tongue = self.visit.tongue();
        let lang = tongue.lang();
        match step {
            Step::AddOrganisation { after } => vec![self.added("directory-import-adds-organisation", &parts::plain(&after.names, lang))],
            Step::AddPost { after } => vec![self.added("directory-import-adds-post", &parts::plain(&after.titles, lang))],
            Step::AddPerson { after, .. } => {
                let language = self.language(Field::Language, None, after.lang);
                [self.added("directory-import-adds-person", &after.name)].into_iter().chain(language).collect()
            }
            Step::ChangeOrganisation { before, after } => {
                let state = |id: Option<kernel::Id>| {
                    let found = id.and_then(|id| self.states.iter().find(|s| s.id == id));
                    found.map_or_else(String::new, |s| s.names.short(lang).to_owned())
                };
                let mut said = self.versions(Field::OrganisationName, &before.names, &after.names);
                said.extend(self.said(Field::Acronym, &before.acronym, &after.acronym));
                said.extend(self.said(Field::Type, &before.stakeholder_type, &after.stakeholder_type));
                said.extend(self.said(Field::State, &state(before.state), &state(after.state)));
                said
            }
            Step::ChangePost { before, after } => {
                let mut said = self.versions(Field::Title, &before.titles, &after.titles);
                said.extend(self.versions(Field::Form, &before.forms, &after.forms));
                said.extend(self.said(Field::Class, &before.class, &after.class));
                said.extend(self.said(Field::Rank, &before.rank, &after.rank));
                said.extend(self.language(Field::PostLanguage, before.lang, after.lang));
                said
            }
            Step::ChangePerson { before, after } => {
                let name = self.said(Field::Name, &before.name, &after.name);
                name.into_iter().chain(self.language(Field::Language, before.lang, after.lang)).collect()
            }
            Step::AddContact { kind, value, replaces, .. } => {
                let field = match kind {
                    ContactKind::Email => Field::Email,
                    ContactKind::Fax => Field::Fax,
                    ContactKind::Post => Field::Post,
                    ContactKind::Telephone => Field::Telephone,
                };
                self.said(field, replaces.as_ref().map_or("", |c| &c.value), value).into_iter().collect()
            }
            Step::AddTenure { after } => {
                let day = |day: Option<jiff::civil::Date>| day.map_or_else(|| tongue.say("directory-unknown"), |d| tongue.day(d));
                let last = Span::new(after.since, after.until).last().map_or_else(|| tongue.say("directory-present"), |d| tongue.day(d));
                let values = args![("name", after.name.as_str()), ("since", day(after.since)), ("last", last)];
                vec![tongue.with("directory-import-adds-term", values)]
            }
            Step::EndTenure { before, until } => {
                let last = Span::new(before.since, Some(*until)).last().map_or_else(String::new, |d| tongue.day(d));
                vec![tongue.with("directory-import-ends-term", args![("name", before.name.as_str()), ("last", last)])]
            }
        }
    }
}

/// Why a line is rejected.
pub(crate) fn reason(visit: &Visit, import: &Import, reason: &Reason) -> String {
    let tongue = visit.tongue();
    let say = |key: &str, args: &[(String, String)]| {
        let values: Vec<_> = args.iter().map(|(name, value)| (name.as_str(), value.as_str().into())).collect();
        tongue.with(key, &values)
    };
    match reason {
        Reason::Unread(fault) => visit.line_fault(*fault, &import.headings),
        Reason::Cell { field, key, args } => {
            let column = import.matching.iter().position(|f| f == &Some(*field));
            let heading = column.and_then(|at| import.headings.get(at)).cloned().unwrap_or_else(|| field.label(&tongue));
            tongue.with("directory-import-in-column", args![("column", heading), ("sentence", say(key, args))])
        }
        Reason::Line { key, args } => say(key, args),
    }
}

/// The line as it stands in the file, as far as a table has room for it.
pub(super) fn original(line: &ImportLine) -> Markup {
    const SHOWN: usize = 300;
    let text = if line.raw.is_empty() {
        line.cells.iter().filter(|c| !c.trim().is_empty()).map(String::as_str).collect::<Vec<_>>().join(" | ")
    } else {
        line.raw.clone()
    };
    let text: String = if text.chars().count() <= SHOWN { text } else { text.chars().take(SHOWN).chain(['…']).collect() };
    html! { small { bdi { (text) } } }
}
