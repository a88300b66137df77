//! A message as it is kept and said: text, variables, terms and choices. How it is read from Fluent's syntax: `reading`.
//!
//! Decision: the house reads Fluent with `fluent-syntax` and says it here, not with `fluent-bundle`. The plural rules of the latter
//! (`intl_pluralrules` 7.0) take Arabic "few" and "many" up to 99 only, so that 193 replies, the number of this forum, came out wrong; it
//! also counts in floating point and locks a mutex for each plural. The part of Fluent that the house uses is this page.

use std::borrow::Cow;
use std::collections::BTreeMap;

use icu::decimal::input::Decimal;
use icu::plurals::PluralCategory;
use kernel::Lang;

use crate::cldr::Cldr;
use crate::direction::isolated;
use crate::value::Value;

/// A message or a term in one language.
pub(crate) type Sentence = Vec<Piece>;

/// The terms of one language by name, without their hyphen in front.
pub(crate) type Terms = BTreeMap<&'static str, Sentence>;

/// A part of a sentence.
#[derive(Debug, Clone, PartialEq)]
pub(crate) enum Piece {
    /// Stands as it is.
    Text(Cow<'static, str>),
    /// The value of this name.
    Variable(&'static str),
    /// The term of this name, with its own values; it has no terms in it.
    Term(&'static str, Vec<(&'static str, Given<'static>)>),
    /// One of several, chosen by the value of a variable.
    Choice {
        by: &'static str,
        ways: Vec<(Way, Sentence)>,
        /// What is said where no way fits: the place in `ways`.
        otherwise: usize,
    },
}

/// When a way is chosen: the first that fits.
#[derive(Debug, Clone, PartialEq)]
pub(crate) enum Way {
    /// A plural category for a number, the text itself for a text.
    Named(&'static str),
    /// Exactly this number.
    Figure(i64),
}

/// A value on its way into a sentence.
#[derive(Debug, Clone, PartialEq)]
pub(crate) enum Given<'a> {
    /// A quantity, written as the language writes numbers: 1,234.
    Quantity(i64),
    /// Figures that came as text: they choose a plural, and stand as they came (2021, not 2,021).
    Figures(i64),
    /// A text, isolated where it runs against the sentence.
    Text(Cow<'a, str>),
}

impl<'a> Given<'a> {
    /// A value of a message.
    pub fn of(value: &'a Value<'_>) -> Self {
        match value {
            Value::Number(n) => Self::Quantity(*n),
            Value::Text(text) => Self::Text(Cow::Borrowed(text)),
        }
    }

    /// A value of a refusal, which comes as text.
    pub fn of_text(text: &'a str) -> Self {
        match text.parse::<i64>() {
            Ok(n) if n.to_string() == text => Self::Figures(n),
            _ => Self::Text(Cow::Borrowed(text)),
        }
    }

    fn written(&self, lang: Lang) -> Cow<'_, str> {
        match self {
            Self::Quantity(n) => Cldr::of(lang).number.format(&Decimal::from(*n)).to_string().into(),
            Self::Figures(n) => Cldr::of(lang).plain_number.format(&Decimal::from(*n)).to_string().into(),
            Self::Text(text) => isolated(text, lang),
        }
    }

    fn fits(&self, way: &Way, lang: Lang) -> bool {
        match (self, way) {
            (Self::Quantity(n) | Self::Figures(n), Way::Figure(figure)) => n == figure,
            (Self::Quantity(n) | Self::Figures(n), Way::Named(name)) => {
                PluralCategory::get_for_cldr_string(name) == Some(Cldr::of(lang).plural.category_for(*n))
            }
            (Self::Text(text), Way::Named(name)) => text == name,
            (Self::Text(_), Way::Figure(_)) => false,
        }
    }
}

/// One sentence being said.
pub(crate) struct Saying<'a> {
    pub lang: Lang,
    pub terms: &'a Terms,
    /// What has been said so far.
    pub said: String,
    /// The first variable for which no value was given.
    pub lacks: Option<&'static str>,
}

impl Saying<'_> {
    /// Says a sentence with these values. A value that is not given shows as `{$name}`; a choice without it is the one for no fit.
    pub fn say(&mut self, sentence: &Sentence, values: &[(&str, Given<'_>)]) {
        let value = |name: &str| values.iter().find(|(n, _)| *n == name).map(|(_, value)| value);
        for piece in sentence {
            match piece {
                Piece::Text(text) => self.said.push_str(text),
                Piece::Variable(name) => match value(name) {
                    Some(given) => self.said.push_str(&given.written(self.lang)),
                    None => {
                        self.said.push_str(&format!("{{${name}}}"));
                        self.lacks.get_or_insert(name);
                    }
                },
                Piece::Term(name, own) => {
                    // A term's parameters are its own affair: one that is not given is the way for no fit.
                    let lacks = self.lacks;
                    self.say(&self.terms[name], own);
                    self.lacks = lacks;
                }
                Piece::Choice { by, ways, otherwise } => {
                    let given = value(by);
                    if given.is_none() {
                        self.lacks.get_or_insert(by);
                    }
                    let fit = given.and_then(|given| ways.iter().find(|(way, _)| given.fits(way, self.lang)));
                    self.say(&fit.unwrap_or(&ways[*otherwise]).1, values);
                }
            }
        }
    }
}
