//! Terms that are facts of the edition and of the directory: its forum, organisers and action lines, the states, the forms of address.
//! Only names that are there are taken over, none of a sample; a language without one has none.

use std::collections::BTreeMap;

use ::store::{Conn, StoreError};
use editions::Framework;
use interchange::glossary::Forms;
use kernel::{Id, Lang, Text};

use super::terms::{Term, TermSort};

/// A term as the facts have it, without an id.
pub(crate) struct Fact {
    pub sort: TermSort,
    pub code: String,
    pub forms: BTreeMap<Lang, Forms>,
}

impl Fact {
    /// The fact as a term.
    pub fn term(self, id: Id) -> Term {
        Term { id, sort: self.sort, code: Some(self.code), forms: self.forms, source: String::new(), version: 1 }
    }
}

/// The facts of an edition and of the directory that are terms.
pub(crate) async fn facts(conn: &Conn, edition: Id) -> Result<Vec<Fact>, StoreError> {
    let mut facts = Vec::new();
    let mut push = |sort: TermSort, code: &str, forms: BTreeMap<Lang, Forms>| {
        if !forms.is_empty() {
            facts.push(Fact { sort, code: code.to_owned(), forms });
        }
    };
    if let Some(edition) = editions::edition(conn, edition).await? {
        push(TermSort::Other, &edition.process.slug, named(&edition.process.names, &edition.process.short_names));
        for organiser in &edition.organisers {
            push(TermSort::Organiser, &organiser.code, named(&organiser.names, &organiser.short_names));
        }
    }
    for item in editions::framework(conn, edition, Framework::ActionLines).await? {
        push(TermSort::ActionLine, &item.code, named(&item.names, &Text::new()));
    }
    for state in directory::store::states(conn).await? {
        let forms = state.names.0.iter().map(|(lang, name)| (*lang, forms(*lang, &[&name.short, &name.formal], &[&name.of])));
        push(TermSort::State, &state.alpha3, forms.collect());
    }
    let mut addressed: Vec<(String, Text)> = Vec::new();
    for post in directory::store::posts_of_states(conn).await? {
        // What is invented for the demo is no fact.
        if !post.sample && post.forms.versions().next().is_some() && !addressed.iter().any(|(_, forms)| *forms == post.forms) {
            let number = addressed.iter().filter(|(code, _)| code.starts_with(&post.class)).count() + 1;
            addressed.push((if number == 1 { post.class } else { format!("{}-{number}", post.class) }, post.forms));
        }
    }
    for (code, text) in &addressed {
        push(TermSort::FormOfAddress, code, named(text, &Text::new()));
    }
    Ok(facts)
}

/// The full name is the form to write; the short one may stand too.
fn named(names: &Text, short: &Text) -> BTreeMap<Lang, Forms> {
    let langs = Lang::ALL.into_iter().filter(|lang| names.exact(*lang).is_some() || short.exact(*lang).is_some());
    langs
        .map(|lang| {
            let whole: Vec<&str> = names.exact(lang).into_iter().collect();
            let brief: Vec<&str> = short.exact(lang).into_iter().collect();
            (lang, forms(lang, &whole, &brief))
        })
        .collect()
}

fn forms(lang: Lang, preferred: &[&str], allowed: &[&str]) -> Forms {
    let mut forms = Forms::default();
    for name in preferred.iter().filter(|name| !name.trim().is_empty()) {
        if !forms.preferred.iter().any(|f| f == name) {
            forms.preferred.push((*name).to_owned());
        }
    }
    for name in allowed.iter().filter(|name| !name.trim().is_empty()) {
        if !forms.preferred.iter().chain(&forms.allowed).any(|f| f == name) {
            forms.allowed.push((*name).to_owned());
        }
    }
    if lang == Lang::Ru {
        let inflected: Vec<String> = forms.preferred.iter().filter_map(|name| inflected(name)).collect();
        forms.allowed.extend(inflected);
    }
    forms
}

/// A Russian name in all its cases: what may change at the end of each word is left open (`союз*`). `None` if nothing may.
fn inflected(name: &str) -> Option<String> {
    let ending = |c: char| "аеёиоуыэюяйь".contains(c);
    let mut open = false;
    let words: Vec<String> = name
        .split_whitespace()
        .map(|word| {
            let small = word.chars().filter(|c| c.is_lowercase()).count();
            // "МСЭ" has no cases, and what is left of a short word would be any.
            if small < 4 || !word.chars().all(char::is_alphabetic) {
                return word.to_owned();
            }
            open = true;
            format!("{}*", word.trim_end_matches(ending))
        })
        .collect();
    open.then(|| words.join(" "))
}

#[cfg(test)]
mod tests {
    use super::*;

    fn check(name: &str, expected: Option<&str>) {
        assert_eq!(inflected(name).as_deref(), expected);
    }

    #[test]
    fn a_russian_name_is_found_in_each_case() {
        check("Международный союз электросвязи", Some("Международн* союз* электросвяз*"));
        check("Организация по вопросам образования", Some("Организац* по вопросам* образован*"));
        check("ЮНЕСКО", None);
        check("МСЭ", None);
    }
}
