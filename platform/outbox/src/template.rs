//! A text with fields: read from what an officer typed, and filled. Pure; which text an edition has is told by `own`.
//!
//! `{name}` stands for a field of the message, and a brace for nothing else. Reading gives pieces, so that a value which looks like a field is
//! never taken for one. An empty line parts paragraphs; there is no other mark.

use std::collections::BTreeSet;

use kernel::{Arg, Code, Direction, Refusal};
use words::Tongue;

use crate::message::{Field, Message, Sort};
use crate::text::{Paragraph, Piece, Text};

/// The longest text that is taken, in characters: ten pages, where the longest of ours has a half.
pub const MAX_TEXT: usize = 20_000;

/// The longest subject with its fields unfilled, in characters. Filled it has to stay below [`mail::MAX_SUBJECT`], which counts bytes.
pub const MAX_SUBJECT: usize = 200;

/// A part of a template.
#[derive(Debug, Clone, PartialEq, Eq)]
enum Part {
    Text(String),
    Field(&'static Field),
}

/// The words of a message with its fields in their places.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Template {
    subject: Vec<Part>,
    paragraphs: Vec<Vec<Part>>,
}

/// Words that a mail can carry.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Written {
    /// The subject; empty for a text that stands in another mail.
    pub subject: String,
    /// The text.
    pub text: Text,
}

/// Where something is wrong.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Place {
    /// In the subject.
    Subject,
    /// In the text.
    Text,
}

impl Place {
    /// The name of the field of a form.
    pub const fn name(self) -> &'static str {
        match self {
            Self::Subject => "subject",
            Self::Text => "text",
        }
    }
}

/// What keeps words from being a template.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Unfit {
    /// There are none.
    Empty(Place),
    /// There are too many.
    TooLong(Place),
    /// The subject has more than one line.
    Lines,
    /// These fields are secret, and a subject is read on locked screens and kept by every server on the way.
    Secret(Vec<String>),
    /// The message has no such fields.
    Unknown(Place, Vec<String>),
    /// A brace stands for itself.
    Brace(Place),
    /// The message is of no use without these fields.
    Missing(Vec<String>),
}

impl Unfit {
    /// Where.
    pub const fn place(&self) -> Place {
        match self {
            Self::Empty(place) | Self::TooLong(place) | Self::Unknown(place, _) | Self::Brace(place) => *place,
            Self::Lines | Self::Secret(_) => Place::Subject,
            Self::Missing(_) => Place::Text,
        }
    }

    const fn most(place: Place) -> usize {
        match place {
            Place::Subject => MAX_SUBJECT,
            Place::Text => MAX_TEXT,
        }
    }
}

impl std::fmt::Display for Unfit {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        write!(f, "the {} is not fit: {self:?}", self.place().name())
    }
}

impl std::error::Error for Unfit {}

impl Refusal for Unfit {
    fn code(&self) -> Code {
        match self {
            Self::Empty(Place::Subject) => "outbox-template-no-subject",
            Self::Empty(Place::Text) => "outbox-template-no-text",
            Self::TooLong(_) => "outbox-template-too-long",
            Self::Lines => "outbox-template-lines",
            Self::Secret(_) => "outbox-template-secret",
            Self::Unknown(..) => "outbox-template-unknown",
            Self::Brace(_) => "outbox-template-brace",
            Self::Missing(_) => "outbox-template-missing",
        }
    }

    fn sort(&self) -> kernel::Sort {
        kernel::Sort::Refused { status: 422, field: Some(self.place().name()) }
    }

    fn args(&self) -> Vec<Arg> {
        match self {
            Self::TooLong(place) => vec![("most", Self::most(*place).to_string().into())],
            Self::Secret(names) | Self::Unknown(_, names) | Self::Missing(names) => {
                vec![("fields", names.join(", ").into())]
            }
            Self::Empty(_) | Self::Lines | Self::Brace(_) => Vec::new(),
        }
    }
}

impl Template {
    /// Reads what was typed for a message. Refuses with all that is wrong, the subject first.
    pub fn read(message: &Message, subject: &str, text: &str) -> Result<Self, Vec<Unfit>> {
        let (subject, text) = (tidied(subject), tidied(text));
        let mut unfit = Vec::new();
        let mut above = Reader::new(message, Place::Subject);
        let subject = match message.subject {
            Some(_) if subject.contains('\n') => {
                unfit.push(Unfit::Lines);
                Vec::new()
            }
            Some(_) => above.paragraphs(&subject, &mut unfit).into_iter().next().unwrap_or_default(),
            None => Vec::new(),
        };
        let among = |names: &BTreeSet<&str>, wanted: &dyn Fn(&Field) -> bool| {
            message.fields.iter().filter(|f| wanted(f) && names.contains(f.name)).map(|f| braced(f.name)).collect::<Vec<_>>()
        };
        let secret = among(&above.fields, &|f| f.sort != Sort::Value);
        if !secret.is_empty() {
            unfit.push(Unfit::Secret(secret));
        }
        let mut below = Reader::new(message, Place::Text);
        let paragraphs = below.paragraphs(&text, &mut unfit);
        let absent = message.fields.iter().map(|f| f.name).filter(|name| !above.fields.contains(name) && !below.fields.contains(name));
        let missing = among(&absent.collect(), &|f| f.required);
        // Who typed nothing, or too much, is told that alone.
        if !missing.is_empty() && !paragraphs.is_empty() {
            unfit.push(Unfit::Missing(missing));
        }
        if unfit.is_empty() { Ok(Self { subject, paragraphs }) } else { Err(unfit) }
    }

    /// The words with these values in their places. A field without a value is empty; a paragraph that is empty then is left out.
    pub fn filled(&self, values: &[(&str, &str)], tongue: &Tongue) -> Written {
        let value = |field: &Field| values.iter().find(|(name, _)| *name == field.name).map_or("", |(_, value)| value);
        let subject = self.subject.iter().map(|part| match part {
            Part::Text(text) => text.clone(),
            Part::Field(field) => tongue.value(value(field)),
        });
        let subject = one_line(&subject.collect::<String>());
        let paragraphs = self.paragraphs.iter().map(|parts| {
            // What stands alone has no sentence to disturb.
            let alone = parts.len() == 1;
            let mut pieces = Pieces::default();
            for part in parts {
                match part {
                    Part::Text(text) => pieces.text(text),
                    Part::Field(field) => match field.sort {
                        Sort::Value if alone => pieces.text(&shown(value(field))),
                        Sort::Value => pieces.text(&tongue.value(&shown(value(field)))),
                        // An address is never wrapped: a mark copied with it breaks it.
                        Sort::Link => pieces.0.push(Piece::Link),
                        Sort::Code if alone || tongue.direction() == Direction::Ltr => pieces.0.push(Piece::Code),
                        Sort::Code => {
                            pieces.text("\u{2068}");
                            pieces.0.push(Piece::Code);
                            pieces.text("\u{2069}");
                        }
                    },
                }
            }
            Paragraph { pieces: pieces.0 }
        });
        let blank = |p: &Paragraph| p.pieces.iter().all(|piece| matches!(piece, Piece::Text(text) if text.trim().is_empty()));
        Written { subject, text: Text { paragraphs: paragraphs.filter(|p| !blank(p)).collect() } }
    }
}

/// Pieces in which texts that meet are one.
#[derive(Default)]
struct Pieces(Vec<Piece>);

impl Pieces {
    fn text(&mut self, text: &str) {
        match self.0.last_mut() {
            Some(Piece::Text(before)) => before.push_str(text),
            _ if text.is_empty() => {}
            _ => self.0.push(Piece::Text(text.to_owned())),
        }
    }
}

/// A value as it stands in a text: lines as they were typed, other control characters left out.
fn shown(value: &str) -> String {
    value.chars().filter(|c| *c == '\n' || !c.is_control()).collect()
}

/// A subject as a header can carry it.
fn one_line(subject: &str) -> String {
    let words: Vec<&str> = subject.split(|c: char| c.is_whitespace() || c.is_control()).filter(|word| !word.is_empty()).collect();
    let mut line = words.join(" ");
    if line.len() > mail::MAX_SUBJECT {
        let end = (0..=mail::MAX_SUBJECT - '…'.len_utf8()).rev().find(|at| line.is_char_boundary(*at)).unwrap_or(0);
        line.truncate(end);
        line.push('…');
    }
    line
}

/// What was typed, with lines that end as ours do, and without characters that nobody sees and no mail can carry.
pub(crate) fn tidied(text: &str) -> String {
    let lines = text.replace("\r\n", "\n").replace(['\r', '\u{b}', '\u{2028}', '\u{2029}'], "\n");
    let kept: String = lines.chars().map(|c| if c == '\t' { ' ' } else { c }).filter(|c| *c == '\n' || !c.is_control()).collect();
    kept.trim().to_owned()
}

fn braced(name: &str) -> String {
    format!("{{{name}}}")
}

/// Reads one place, and gathers what is wrong with it.
struct Reader<'a> {
    message: &'a Message,
    place: Place,
    fields: BTreeSet<&'static str>,
    unknown: Vec<String>,
    brace: bool,
}

impl<'a> Reader<'a> {
    fn new(message: &'a Message, place: Place) -> Self {
        Self { message, place, fields: BTreeSet::new(), unknown: Vec::new(), brace: false }
    }

    /// The paragraphs: lines that stand together.
    fn paragraphs(&mut self, typed: &str, unfit: &mut Vec<Unfit>) -> Vec<Vec<Part>> {
        if typed.is_empty() {
            unfit.push(Unfit::Empty(self.place));
        }
        if typed.chars().count() > Unfit::most(self.place) {
            unfit.push(Unfit::TooLong(self.place));
            return Vec::new();
        }
        let lines: Vec<&str> = typed.lines().map(str::trim_end).collect();
        let together = lines.split(|line| line.is_empty()).filter(|lines| !lines.is_empty());
        let read = together.map(|lines| self.parts(&lines.join("\n"))).collect();
        if !self.unknown.is_empty() {
            unfit.push(Unfit::Unknown(self.place, std::mem::take(&mut self.unknown)));
        }
        if self.brace {
            unfit.push(Unfit::Brace(self.place));
        }
        read
    }

    fn parts(&mut self, typed: &str) -> Vec<Part> {
        let mut parts = Vec::new();
        let mut push = |part| match part {
            Part::Text(text) if text.is_empty() => {}
            part => parts.push(part),
        };
        let mut rest = typed;
        while let Some(open) = rest.find(['{', '}']) {
            let (before, from) = rest.split_at(open);
            push(Part::Text(before.to_owned()));
            let Some(name) = name(from) else {
                self.brace = true;
                rest = &from[1..];
                continue;
            };
            match self.message.field(name.trim()) {
                Some(field) => {
                    self.fields.insert(field.name);
                    push(Part::Field(field));
                }
                None if self.unknown.contains(&braced(name)) => {}
                None => self.unknown.push(braced(name)),
            }
            rest = &from[name.len() + 2..];
        }
        push(Part::Text(rest.to_owned()));
        parts
    }
}

/// What stands between the braces with which this begins: something, on one line and without a brace.
fn name(from: &str) -> Option<&str> {
    let inside = from.strip_prefix('{')?;
    let end = inside.find(['{', '}', '\n'])?;
    let name = &inside[..end];
    (inside[end..].starts_with('}') && !name.trim().is_empty()).then_some(name)
}
