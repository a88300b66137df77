//! Reads one file of messages with a translator's eye: keys, variables, plural forms, and nothing that the house does without.
//!
//! The house uses a part of Fluent (projectfluent.org, syntax 1.0): messages, variables, choices by a variable, and terms
//! (`-replies-form`), which may take parameters such as a case. It does without attributes, functions, and messages inside messages or
//! terms inside terms, so that a sentence stands whole in one place.

use std::borrow::Cow;
use std::collections::{BTreeMap, BTreeSet};

use fluent_syntax::ast::{CallArguments, Entry, Expression, InlineExpression, Pattern, PatternElement, Variant, VariantKey};
use fluent_syntax::parser;
use fluent_syntax::unicode::unescape_unicode_to_string;
use icu::plurals::PluralCategory;
use kernel::Lang;

use crate::cldr::Cldr;
use crate::fault::{Fault, Problem};
use crate::locales::Locales;
use crate::sentence::{Given, Piece, Sentence, Terms, Way};

/// One file, read.
pub(crate) struct Reading {
    pub feature: &'static str,
    pub lang: Lang,
    pub messages: BTreeMap<&'static str, Found>,
    pub terms: Terms,
}

/// A message, where it stands, and what it mentions.
pub(crate) struct Found {
    pub line: usize,
    pub variables: BTreeSet<&'static str>,
    pub sentence: Sentence,
}

/// The plural categories that a choice by number must have, besides the one for the rest: those that numbers up to a hundred take.
/// French and Spanish "many" (millions) may stand, but need not.
fn forms(lang: Lang) -> &'static [&'static str] {
    match lang {
        Lang::Ar => &["zero", "one", "two", "few", "many"],
        Lang::Zh => &[],
        Lang::En | Lang::Fr | Lang::Es => &["one"],
        Lang::Ru => &["one", "few", "many"],
    }
}

const CATEGORIES: [&str; 5] = ["zero", "one", "two", "few", "many"];

/// A figure that says the same as a form: `[1]` is English `[one]`, but not Russian, where `[one]` is also 21.
fn figure(lang: Lang, form: &str) -> Option<i64> {
    match (lang, form) {
        (Lang::Ar, "zero") => Some(0),
        (Lang::Ar | Lang::En | Lang::Es, "one") => Some(1),
        (Lang::Ar, "two") => Some(2),
        _ => None,
    }
}

/// Reads a feature's file in one language; what is wrong is added to `faults`, and what remains is only good to be compared.
pub(crate) fn read(locales: &Locales, lang: Lang, faults: &mut Vec<Fault>) -> Reading {
    let source = locales.source(lang);
    let line_at = |at: usize| source.bytes().take(at).filter(|b| *b == b'\n').count() + 1;
    let mut report = |line, problem| faults.push(Fault { feature: locales.feature, lang, line: Some(line), problem });
    let file = parser::parse(source).unwrap_or_else(|(file, errors)| {
        for error in errors {
            report(line_at(error.pos.start), Problem::Syntax(error.kind.to_string()));
        }
        file
    });
    let names = file.body.iter().filter_map(|e| if let Entry::Term(term) = e { Some(term.id.name) } else { None }).collect();
    let mut reading = Reading { feature: locales.feature, lang, messages: BTreeMap::new(), terms: Terms::new() };
    for entry in &file.body {
        let (id, value, attributes, is_term) = match entry {
            Entry::Message(m) => (m.id.name, m.value.as_ref(), &m.attributes, false),
            Entry::Term(t) => (t.id.name, Some(&t.value), &t.attributes, true),
            _ => continue,
        };
        // The parser keeps no places; the name is a slice of the source.
        let line = line_at(id.as_ptr() as usize - source.as_ptr() as usize);
        let key = if is_term { format!("-{id}") } else { id.to_owned() };
        if !id.strip_prefix(locales.feature).is_some_and(|rest| rest.len() > 1 && rest.starts_with('-')) {
            report(line, Problem::Prefix(key.clone()));
        }
        let mut reader = Reader { lang, terms: &names, key: &key, is_term, variables: BTreeSet::new(), problems: Vec::new() };
        if !attributes.is_empty() {
            reader.refuse("an attribute");
        }
        let sentence = value.map(|value| reader.pattern(value)).unwrap_or_default();
        let Reader { variables, problems, .. } = reader;
        problems.into_iter().for_each(|problem| report(line, problem));
        let twice = if is_term {
            reading.terms.insert(id, sentence).is_some()
        } else {
            reading.messages.insert(id, Found { line, variables, sentence }).is_some()
        };
        if twice {
            report(line, Problem::Twice(key));
        }
    }
    reading
}

/// The walk through one message or term.
struct Reader<'a> {
    lang: Lang,
    terms: &'a BTreeSet<&'static str>,
    key: &'a str,
    is_term: bool,
    variables: BTreeSet<&'static str>,
    problems: Vec<Problem>,
}

impl Reader<'_> {
    fn refuse(&mut self, what: impl Into<String>) {
        self.problems.push(Problem::Construct { key: self.key.to_owned(), what: what.into() });
    }

    fn pattern(&mut self, pattern: &Pattern<&'static str>) -> Sentence {
        let mut sentence = Sentence::new();
        for element in &pattern.elements {
            match element {
                PatternElement::TextElement { value } => sentence.push(Piece::Text(Cow::Borrowed(value))),
                PatternElement::Placeable { expression } => sentence.extend(self.expression(expression)),
            }
        }
        sentence
    }

    /// `None` for what has been refused.
    fn expression(&mut self, expression: &Expression<&'static str>) -> Option<Piece> {
        match expression {
            Expression::Inline(inline) => self.inline(inline),
            Expression::Select { selector: InlineExpression::VariableReference { id }, variants } => {
                self.variables.insert(id.name);
                self.choice(id.name, variants)
            }
            Expression::Select { .. } => {
                self.refuse("a choice by something else than a variable");
                None
            }
        }
    }

    fn inline(&mut self, inline: &InlineExpression<&'static str>) -> Option<Piece> {
        match inline {
            InlineExpression::StringLiteral { value } => return Some(Piece::Text(unescape_unicode_to_string(value))),
            InlineExpression::NumberLiteral { value } => return Some(Piece::Text(Cow::Borrowed(value))),
            InlineExpression::VariableReference { id } => {
                self.variables.insert(id.name);
                return Some(Piece::Variable(id.name));
            }
            InlineExpression::TermReference { id, attribute: None, arguments } if !self.is_term && self.terms.contains(id.name) => {
                return Some(Piece::Term(id.name, self.parameters(arguments.as_ref())));
            }
            InlineExpression::Placeable { expression } => return self.expression(expression),
            InlineExpression::TermReference { attribute: Some(_), .. } => self.refuse("an attribute"),
            InlineExpression::TermReference { id, .. } if self.is_term => self.refuse(format!("another term, -{}", id.name)),
            InlineExpression::TermReference { id, .. } => self.refuse(format!("the term -{}, which is not in this file", id.name)),
            InlineExpression::FunctionReference { id, .. } => self.refuse(format!("the function {}", id.name)),
            InlineExpression::MessageReference { id, .. } => self.refuse(format!("the message {}", id.name)),
        }
        None
    }

    fn parameters(&mut self, arguments: Option<&CallArguments<&'static str>>) -> Vec<(&'static str, Given<'static>)> {
        let mut parameters = Vec::new();
        let Some(arguments) = arguments else { return parameters };
        if !arguments.positional.is_empty() {
            self.refuse("a parameter without a name");
        }
        for argument in &arguments.named {
            let given = match &argument.value {
                InlineExpression::StringLiteral { value } => Some(Given::Text(unescape_unicode_to_string(value))),
                InlineExpression::NumberLiteral { value } => value.parse().ok().map(Given::Quantity),
                _ => None,
            };
            match given {
                Some(given) => parameters.push((argument.name.name, given)),
                None => self.refuse(format!("a parameter {} that is neither text nor whole number", argument.name.name)),
            }
        }
        parameters
    }

    /// A choice in which a plural category occurs is a choice by number: it has all forms of the language, and no form that no number
    /// takes (English "zero" is never chosen: write `[0]`).
    fn choice(&mut self, by: &'static str, variants: &[Variant<&'static str>]) -> Option<Piece> {
        let mut ways = Vec::new();
        for variant in variants {
            let way = match &variant.key {
                VariantKey::Identifier { name } => Some(Way::Named(name)),
                VariantKey::NumberLiteral { value } => value.parse().ok().map(Way::Figure),
            };
            let sentence = self.pattern(&variant.value);
            match way {
                Some(way) => ways.push((way, sentence)),
                None => self.refuse("a choice by a number that is not whole"),
            }
        }
        let has = |way: Way| ways.iter().any(|(w, _)| *w == way);
        if CATEGORIES.iter().any(|form| has(Way::Named(form))) {
            let possible: Vec<_> = Cldr::of(self.lang).plural.categories().collect();
            for form in CATEGORIES {
                if has(Way::Named(form)) && !PluralCategory::get_for_cldr_string(form).is_some_and(|f| possible.contains(&f)) {
                    self.refuse(format!("the form [{form}], which no number takes in this language"));
                }
            }
            for form in forms(self.lang) {
                if !has(Way::Named(form)) && !figure(self.lang, form).is_some_and(|n| has(Way::Figure(n))) {
                    self.problems.push(Problem::Form { key: self.key.to_owned(), form });
                }
            }
        }
        let otherwise = variants.iter().position(|v| v.default).filter(|at| *at < ways.len())?;
        Some(Piece::Choice { by, ways, otherwise })
    }
}
