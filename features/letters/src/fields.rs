//! The fields of a letter's text, and what stands in their place: `{title|Ministers of Member States}` is the title of the post when the
//! letter goes to one addressee, and the words after the bar when it goes to the class.
//!
//! Titles, forms of address and names of states come from the directory. Where the directory lacks one in the language of the letter, the
//! words of the class stand there too, and [`lacking`] names it, so that whoever looks at the letter before it leaves is told.

use directory::Addressee;
use kernel::{Lang, prose};
use words::{Tongue, args, unmarked};

use crate::part::Shape;

/// Who reads the letter.
#[derive(Debug, Clone, Copy)]
pub enum Reader<'a> {
    /// The whole class: the letter as it is filed and published.
    Class,
    /// One addressee.
    One(&'a Addressee),
}

/// The names of the fields, in the order in which they are explained.
// words: letters-slot-*
pub const NAMES: [&str; 6] = ["addressee", "form-of-address", "title", "state", "state-of", "state-formal"];

/// Fills the fields of a part. A part with a field that there is not stands as it was typed: it can be seen so in a preview, and
/// clearing refuses it.
pub(crate) fn filled(text: &str, shape: Shape, reader: Reader<'_>, tongue: &Tongue) -> String {
    let put = |value: String| if shape.is_marked() { prose::escape(&value) } else { value };
    prose::fill(text, |name| {
        NAMES.contains(&name).then(|| match reader {
            Reader::Class => None,
            Reader::One(addressee) if name == "addressee" && shape == Shape::Lines => address(addressee, tongue),
            Reader::One(addressee) => value(addressee, name, tongue).map(put),
        })
    })
    .unwrap_or_else(|_| text.to_owned())
}

/// The fields of a text that there are not, and braces that are not closed, each as it was typed.
pub(crate) fn unknown(text: &str) -> Vec<String> {
    prose::fill(text, |name| NAMES.contains(&name).then_some(None)).err().unwrap_or_default().into_iter().map(|u| u.0).collect()
}

/// The fields that the directory cannot fill for this addressee in this language.
pub(crate) fn lacking(addressee: &Addressee, tongue: &Tongue) -> Vec<&'static str> {
    NAMES.into_iter().filter(|name| value(addressee, name, tongue).is_none()).collect()
}

/// The addressee in one line, "Minister of Digital Development of Senegal", for a list or a subject. Unlike in a letter, a title that is
/// missing in the language stands in another.
pub fn addressee_line(addressee: &Addressee, lang: Lang, tongue: &Tongue) -> String {
    let tongue = tongue.switched(lang);
    let title = addressee.titles.best(lang).map_or("", |(_, title)| title);
    let of = addressee.names.in_lang(lang).map_or("", |name| &name.of);
    joined(title, of, &tongue)
}

/// The lines of the address: the name of the person, if it is known, then title and state.
fn address(addressee: &Addressee, tongue: &Tongue) -> Option<String> {
    let line = value(addressee, "addressee", tongue)?;
    Some(match &addressee.person {
        Some(person) => format!("{person}\n{line}"),
        None => line,
    })
}

fn value(addressee: &Addressee, name: &str, tongue: &Tongue) -> Option<String> {
    let lang = tongue.lang();
    let title = addressee.titles.exact(lang);
    let state = addressee.names.0.get(&lang);
    match name {
        "addressee" => Some(joined(title?, &state?.of, tongue)),
        "form-of-address" => addressee.forms.exact(lang).map(str::to_owned),
        "title" => title.map(str::to_owned),
        "state" => state.map(|s| s.short.clone()),
        "state-of" => state.map(|s| s.of.clone()),
        "state-formal" => state.map(|s| s.formal.clone()),
        _ => None,
    }
}

/// Title and state as the language joins them. The marks of direction that the sentence may bear are for screens; a letter is set without.
fn joined(title: &str, of: &str, tongue: &Tongue) -> String {
    unmarked(&tongue.with("letters-addressee", args![("title", title), ("of", of)])).trim().to_owned()
}
