//! Fields of the office's forms as the commands read them: every fault is gathered, none ends the reading.

use jiff::civil::Date;
use kernel::{Lang, Text};
use page::Form;

use crate::DirectoryFault;

/// The longest name or title, in characters: the longest official name of the data has under a hundred in any language.
pub const NAME_LIMIT: usize = 300;
/// The longest code (class of a post, rank, type, body, acronym), in characters: it stands in addresses and filters.
pub const CODE_LIMIT: usize = 40;
/// The longest contact point, in characters: a postal address of ten lines.
pub const CONTACT_LIMIT: usize = 600;
/// The longest note, in characters: a sentence or two about where a date is from.
pub const NOTE_LIMIT: usize = 500;

/// The fields of one text in the six languages, in the order of [`Lang::ALL`].
#[derive(Debug, Clone, Copy)]
pub(crate) struct Family([&'static str; 6]);

impl Family {
    /// The field of a language.
    pub const fn of(self, lang: Lang) -> &'static str {
        self.0[lang as usize]
    }
}

pub(crate) const SHORT: Family = Family(["short_ar", "short_zh", "short_en", "short_fr", "short_ru", "short_es"]);
pub(crate) const FORMAL: Family = Family(["formal_ar", "formal_zh", "formal_en", "formal_fr", "formal_ru", "formal_es"]);
pub(crate) const OF: Family = Family(["of_ar", "of_zh", "of_en", "of_fr", "of_ru", "of_es"]);
pub(crate) const TITLE: Family = Family(["title_ar", "title_zh", "title_en", "title_fr", "title_ru", "title_es"]);
pub(crate) const FORM: Family = Family(["form_ar", "form_zh", "form_en", "form_fr", "form_ru", "form_es"]);
pub(crate) const NAME_IN: Family = Family(["name_ar", "name_zh", "name_en", "name_fr", "name_ru", "name_es"]);

pub(crate) const VERSION: &str = "version";
pub(crate) const NAME: &str = "name";
pub(crate) const LANG: &str = "lang";
pub(crate) const CONFIRMED: &str = "confirmed";
pub(crate) const ZONE: &str = "zone";
pub(crate) const CLASS: &str = "class";
pub(crate) const RANK: &str = "rank";
pub(crate) const ACRONYM: &str = "acronym";
pub(crate) const TYPE: &str = "type";
pub(crate) const STATE: &str = "state";
pub(crate) const KIND: &str = "kind";
pub(crate) const VALUE: &str = "value";
pub(crate) const PERSON: &str = "person";
pub(crate) const SINCE: &str = "since";
pub(crate) const LAST: &str = "last";
pub(crate) const BODY: &str = "body";
pub(crate) const NOTE: &str = "note";
pub(crate) const MEMBERSHIP: &str = "membership";
pub(crate) const TENURE: &str = "tenure";
pub(crate) const CONTACT: &str = "contact";

pub(crate) const FILE: &str = "file";
pub(crate) const COLUMNS: &str = "column-1";

/// A form while it is read.
pub(crate) struct Reading<'a> {
    pub form: &'a Form,
    pub faults: Vec<DirectoryFault>,
}

impl<'a> Reading<'a> {
    pub fn new(form: &'a Form) -> Self {
        Self { form, faults: Vec::new() }
    }

    /// What was read, if nothing was wrong.
    pub fn end<T>(self, read: T) -> Result<T, Vec<DirectoryFault>> {
        if self.faults.is_empty() { Ok(read) } else { Err(self.faults) }
    }

    /// The version from which the edit began. A form without one began from none that there is: it is stale.
    pub fn version(&self) -> i64 {
        self.form.trimmed(VERSION).parse().unwrap_or(-1)
    }

    /// A line, however it was pasted; may be empty.
    pub fn line(&mut self, field: &'static str, limit: usize) -> String {
        let line = self.form.value(field).split_whitespace().collect::<Vec<_>>().join(" ");
        if line.chars().count() > limit {
            self.faults.push(DirectoryFault::TooLong(field, limit));
        }
        line
    }

    /// A line that must not be empty.
    pub fn needed(&mut self, field: &'static str, limit: usize) -> String {
        let line = self.line(field, limit);
        if line.is_empty() {
            self.faults.push(DirectoryFault::Missing(field));
        }
        line
    }

    /// A code: letters and digits of ASCII, hyphens, underscores.
    pub fn code(&mut self, field: &'static str) -> String {
        let code = self.needed(field, CODE_LIMIT);
        if !code.chars().all(|c| c.is_ascii_alphanumeric() || matches!(c, '-' | '_')) {
            self.faults.push(DirectoryFault::BadCode(field));
        }
        code
    }

    /// A day, or none if the field is empty.
    pub fn day(&mut self, field: &'static str) -> Option<Date> {
        let typed = self.form.trimmed(field);
        if typed.is_empty() {
            return None;
        }
        let read = day(typed);
        if read.is_none() {
            self.faults.push(DirectoryFault::BadDay(field));
        }
        read
    }

    /// A language, or none if the field is empty.
    pub fn lang(&mut self, field: &'static str) -> Option<Lang> {
        let typed = self.form.trimmed(field);
        if typed.is_empty() {
            return None;
        }
        typed.parse().map_err(|_| self.faults.push(DirectoryFault::BadChoice(field))).ok()
    }

    /// A text in at least one language.
    pub fn text(&mut self, family: Family) -> Text {
        let versions: Vec<_> = Lang::ALL.into_iter().map(|lang| (lang, self.line(family.of(lang), NAME_LIMIT))).collect();
        let text: Text = versions.into_iter().filter(|(_, version)| !version.is_empty()).collect();
        if text.versions().next().is_none() {
            self.faults.push(DirectoryFault::NoVersion(family.of(Lang::En)));
        }
        text
    }
}

/// A day as HTML sends it and as an address has it: `2021-02-03`, and nothing else.
pub(crate) fn day(text: &str) -> Option<Date> {
    (text.len() == "2021-02-03".len()).then(|| text.parse().ok()).flatten()
}

/// A form with the versions of a text in their fields.
pub(crate) fn with_text(form: Form, family: Family, text: &Text) -> Form {
    text.versions().fold(form, |form, (lang, version)| form.with(family.of(lang), version))
}
