//! What a column can be, how it is headed in six languages, and which column is proposed for which field.

use std::fmt;
use std::str::FromStr;

use kernel::Lang;
use serde::{Deserialize, Serialize};
use words::{Tongue, Words, args};

/// What a column holds. Exports are headed by the same words, so that an export matches itself.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(try_from = "String", into = "String")]
pub enum Field {
    /// The state: its code, or its name in any language.
    State,
    /// The organisation's number in the directory.
    OrganisationNumber,
    /// The organisation's acronym.
    Acronym,
    /// The organisation's name in a language.
    OrganisationName(Lang),
    /// The code of its type.
    Type,
    /// The post's number in the directory.
    PostNumber,
    /// The code of the post's class.
    Class,
    /// The code of the rank that it gives.
    Rank,
    /// Its title in a language.
    Title(Lang),
    /// Its form of address in a language.
    Form(Lang),
    /// The language in which the post is written to.
    PostLanguage,
    /// The person's number in the directory.
    PersonNumber,
    /// The person's name.
    Name,
    /// The language in which the person is written to.
    Language,
    /// The first day of the term.
    Since,
    /// Its last day.
    Last,
    /// An e-mail address.
    Email,
    /// A fax number.
    Fax,
    /// A postal address.
    Post,
    /// A telephone number.
    Telephone,
}

impl Field {
    /// All, in the order in which exports have them.
    pub fn all() -> Vec<Field> {
        let in_all = |make: fn(Lang) -> Field| Lang::ALL.into_iter().map(make);
        let mut all = vec![Self::State, Self::OrganisationNumber, Self::Acronym];
        all.extend(in_all(Self::OrganisationName));
        all.extend([Self::Type, Self::PostNumber, Self::Class, Self::Rank]);
        all.extend(in_all(Self::Title));
        all.extend(in_all(Self::Form));
        all.extend([Self::PostLanguage, Self::PersonNumber, Self::Name, Self::Language, Self::Since, Self::Last]);
        all.extend([Self::Email, Self::Fax, Self::Post, Self::Telephone]);
        all
    }

    /// The key of its word, and the language of a version.
    const fn words(self) -> (&'static str, Option<Lang>) {
        match self {
            Self::State => ("directory-state", None),
            Self::OrganisationNumber => ("directory-organisation-number", None),
            Self::Acronym => ("directory-acronym", None),
            Self::OrganisationName(lang) => ("directory-organisation-name", Some(lang)),
            Self::Type => ("directory-type", None),
            Self::PostNumber => ("directory-post-number", None),
            Self::Class => ("directory-class", None),
            Self::Rank => ("directory-rank", None),
            Self::Title(lang) => ("directory-title", Some(lang)),
            Self::Form(lang) => ("directory-form-of-address", Some(lang)),
            Self::PostLanguage => ("directory-post-language", None),
            Self::PersonNumber => ("directory-person-number", None),
            Self::Name => ("directory-name", None),
            Self::Language => ("directory-language", None),
            Self::Since => ("directory-since", None),
            Self::Last => ("directory-last-day", None),
            Self::Email => ("directory-contact-email", None),
            Self::Fax => ("directory-contact-fax", None),
            Self::Post => ("directory-postal-address", None),
            Self::Telephone => ("directory-contact-telephone", None),
        }
    }

    /// The heading in a language.
    pub fn label(self, tongue: &Tongue) -> String {
        let (key, lang) = self.words();
        match lang {
            Some(lang) => {
                let (what, language) = (tongue.say(key), tongue.language(lang));
                tongue.with("directory-in-language", args![("what", what), ("language", language)])
            }
            None => tongue.say(key),
        }
    }

    /// The key of other headings under which lists of other houses have it; none for what only our own exports have.
    const fn also(self) -> Option<&'static str> {
        Some(match self {
            Self::State => "directory-also-state",
            Self::OrganisationName(_) => "directory-also-organisation",
            Self::Class => "directory-also-class",
            Self::Title(_) => "directory-also-title",
            Self::Form(_) => "directory-also-form",
            Self::Name => "directory-also-name",
            Self::Language => "directory-also-language",
            Self::Since => "directory-also-since",
            Self::Last => "directory-also-last",
            Self::Email => "directory-also-email",
            Self::Fax => "directory-also-fax",
            Self::Post => "directory-also-post",
            Self::Telephone => "directory-also-telephone",
            _ => return None,
        })
    }
}

impl fmt::Display for Field {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let name = match self {
            Self::State => "state",
            Self::OrganisationNumber => "organisation-number",
            Self::Acronym => "acronym",
            Self::OrganisationName(lang) => return write!(f, "organisation-name-{lang}"),
            Self::Type => "type",
            Self::PostNumber => "post-number",
            Self::Class => "class",
            Self::Rank => "rank",
            Self::Title(lang) => return write!(f, "title-{lang}"),
            Self::Form(lang) => return write!(f, "form-{lang}"),
            Self::PostLanguage => "post-language",
            Self::PersonNumber => "person-number",
            Self::Name => "name",
            Self::Language => "language",
            Self::Since => "since",
            Self::Last => "last",
            Self::Email => "email",
            Self::Fax => "fax",
            Self::Post => "post",
            Self::Telephone => "telephone",
        };
        f.write_str(name)
    }
}

impl FromStr for Field {
    type Err = String;

    fn from_str(name: &str) -> Result<Self, String> {
        Self::all().into_iter().find(|f| f.to_string() == name).ok_or_else(|| format!("no field is named {name:?}"))
    }
}

impl TryFrom<String> for Field {
    type Error = String;

    fn try_from(name: String) -> Result<Self, String> {
        name.parse()
    }
}

impl From<Field> for String {
    fn from(field: Field) -> Self {
        field.to_string()
    }
}

/// What each column probably is, by its heading in any of the six languages. A field is proposed once, for the first column that fits; the
/// house's own headings come before those of others.
pub(crate) fn proposed(headings: &[String], words: &Words) -> Vec<Option<Field>> {
    let tongues = Lang::ALL.map(|lang| words.tongue(lang));
    let mut matching = vec![None; headings.len()];
    let known = tongues.iter().flat_map(|tongue| Field::all().into_iter().map(move |f| (words::fold(&f.label(tongue)), f)));
    let others = tongues.iter().flat_map(|tongue| {
        // A heading without a language is in the language in which it is said.
        let spoken = |f: &Field| !matches!(f, Field::OrganisationName(l) | Field::Title(l) | Field::Form(l) if *l != tongue.lang());
        Field::all().into_iter().filter(spoken).flat_map(move |f| {
            let also = f.also().map(|key| tongue.say(key)).unwrap_or_default();
            also.split(';').map(|word| (words::fold(word), f)).collect::<Vec<_>>()
        })
    });
    for (heading, field) in known.chain(others) {
        if heading.is_empty() || matching.contains(&Some(field)) {
            continue;
        }
        let column = headings.iter().zip(&matching).position(|(h, taken)| taken.is_none() && words::fold(h) == heading);
        if let Some(column) = column {
            matching[column] = Some(field);
        }
    }
    matching
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_field_reads_back_from_its_name() {
        for field in Field::all() {
            assert_eq!(field.to_string().parse(), Ok(field));
        }
        assert!("x".parse::<Field>().is_err());
    }
}
