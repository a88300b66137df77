//! Compares what came back, from whatever kind of file, with what was sent out, and takes it whole or not at all.

use std::collections::{BTreeMap, BTreeSet, VecDeque};

use crate::document::{Document, State, Unit};
use crate::fault::{FAULT_LIMIT, Fault, Note, Refused, What};
use crate::inline::{Inline, Kind, Piece, code};
use crate::xml::is_char;

/// A letter's text as it came back.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Returned {
    /// What was sent out, with the targets that came back. A unit that came back without one has none.
    pub document: Document,
    /// The ids of the units whose target is another than the one that was sent out.
    pub changed: Vec<String>,
    /// What is told of the file, in the order in which it was found.
    pub notes: Vec<Note>,
}

/// What a file says of itself.
#[derive(Debug, Default)]
pub(crate) struct Identity {
    pub(crate) original: Option<String>,
    pub(crate) revision: Option<i64>,
    /// The codes of the languages, in whatever way the program writes them: "fr-CH".
    pub(crate) source: Option<String>,
    pub(crate) target: Option<String>,
}

/// A unit as it stands in a file.
#[derive(Debug)]
pub(crate) struct Came {
    pub(crate) id: String,
    pub(crate) line: usize,
    pub(crate) source: Vec<Loose>,
    /// `None` if there is none, or if only a piece of it is there.
    pub(crate) target: Option<Vec<Loose>>,
    pub(crate) state: State,
    pub(crate) partly: bool,
}

/// A piece whose code nobody has looked up yet.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) enum Loose {
    Text(String),
    Open(String),
    Close(String),
    Alone(String),
}

/// All that was found in a file.
#[derive(Debug, Default)]
pub(crate) struct Gathered {
    pub(crate) identity: Identity,
    pub(crate) units: Vec<Came>,
    pub(crate) notes: Vec<Note>,
    pub(crate) faults: Vec<Fault>,
}

impl Gathered {
    /// What was sent out, with what came back; or all that is wrong.
    pub(crate) fn taken(mut self, sent: &Document) -> Result<Returned, Refused> {
        let earlier = self.identify(sent);
        // Another letter has other units; each would be a fault that tells nothing.
        if !self.faults.is_empty() {
            return Err(Refused(self.faults));
        }
        let targets = self.matched(sent, earlier);
        let mut document = sent.clone();
        let mut changed = Vec::new();
        for unit in document.parts.iter_mut().flat_map(|part| &mut part.units).filter(|unit| unit.is_for_translation()) {
            let before = unit.target.take();
            if let Some((target, state)) = targets.get(&unit.id) {
                unit.target = Some(target.clone());
                unit.state = *state;
            } else {
                unit.state = State::Initial;
            }
            let tidied = |text: &Option<Inline>| text.as_ref().map(|t| t.tidied(&unit.codes));
            if tidied(&before) != tidied(&unit.target) {
                changed.push(unit.id.clone());
            }
        }
        if self.faults.is_empty() {
            for id in document.parts.iter().filter_map(|part| part.joined().err()).flatten() {
                let line = self.units.iter().find(|came| came.id == id).map(|came| came.line);
                self.faults.push(Fault { unit: Some(id), line, what: What::Misread });
            }
        }
        if self.faults.is_empty() {
            Ok(Returned { document, changed, notes: self.notes })
        } else {
            self.faults.sort_by_key(|fault| fault.line);
            self.faults.truncate(FAULT_LIMIT);
            Err(Refused(self.faults))
        }
    }

    /// Whether the file is of an earlier revision. What contradicts the letter becomes a fault.
    fn identify(&mut self, sent: &Document) -> bool {
        let Identity { original, revision, source, target } = &self.identity;
        let mut faults = Vec::new();
        match original {
            Some(original) if *original == sent.original => {}
            Some(original) => faults.push(What::OtherLetter(original.clone())),
            None => faults.push(What::NoIdentity),
        }
        let is = |found: &Option<String>, lang: kernel::Lang| {
            found
                .as_ref()
                .is_none_or(|found| found.split(['-', '_']).next().is_some_and(|primary| primary.eq_ignore_ascii_case(lang.code())))
        };
        if !is(source, sent.source) || !is(target, sent.target) {
            let shown = |found: &Option<String>| found.clone().unwrap_or_default();
            faults.push(What::OtherLanguages(format!("{} → {}", shown(source), shown(target))));
        }
        match revision {
            Some(revision) if *revision > sent.revision => faults.push(What::LaterRevision(*revision)),
            Some(_) => {}
            None if faults.is_empty() => faults.push(What::NoIdentity),
            None => {}
        }
        self.faults.extend(faults.into_iter().map(|what| Fault { unit: None, line: None, what }));
        let earlier = self.identity.revision.filter(|revision| *revision < sent.revision);
        if let Some(revision) = earlier {
            self.notes.push(Note::EarlierRevision(revision));
        }
        earlier.is_some()
    }

    /// The targets by the unit of the letter.
    fn matched(&mut self, sent: &Document, earlier: bool) -> BTreeMap<String, (Inline, State)> {
        let mut targets = BTreeMap::new();
        let mut seen: BTreeSet<&str> = BTreeSet::new();
        let known: BTreeMap<&str, &Unit> = sent.units().map(|unit| (unit.id.as_str(), unit)).collect();
        let places =
            if earlier { self.realigned(&known) } else { self.units.iter().map(|came| known.get(came.id.as_str()).copied()).collect() };
        for (came, place) in self.units.iter().zip(places) {
            let fault = |what: What| Fault { unit: Some(came.id.clone()), line: Some(came.line), what };
            let Some(unit) = place else {
                if earlier {
                    self.notes.push(Note::Outdated(came.id.clone()));
                } else {
                    self.faults.push(fault(What::UnknownUnit));
                }
                continue;
            };
            if !seen.insert(&unit.id) {
                self.faults.push(fault(What::UnitTwice));
                continue;
            }
            if !unit.is_for_translation() {
                continue;
            }
            if !earlier && key(&came.source) != source_key(unit) {
                self.notes.push(Note::SourceEdited(unit.id.clone()));
            }
            match &came.target {
                _ if came.partly => self.notes.push(Note::PartlyTranslated(unit.id.clone())),
                Some(target) if target.iter().any(|piece| !matches!(piece, Loose::Text(text) if text.trim().is_empty())) => {
                    match checked(target, unit) {
                        Ok(text) => drop(targets.insert(unit.id.clone(), (text, came.state))),
                        Err(wrong) => self.faults.extend(wrong.into_iter().map(fault)),
                    }
                }
                _ => self.notes.push(Note::Untranslated(unit.id.clone())),
            }
        }
        for unit in sent.units().filter(|unit| !seen.contains(unit.id.as_str())) {
            if earlier {
                self.notes.push(Note::Untranslated(unit.id.clone()));
            } else {
                self.faults.push(Fault { unit: Some(unit.id.clone()), line: None, what: What::MissingUnit });
            }
        }
        targets
    }

    /// Where the units of an earlier revision stand now: those whose source is the same, wherever in the part, each at one place. An id
    /// counts paragraphs, and one that was put before them moves them all.
    fn realigned<'a>(&self, known: &BTreeMap<&str, &'a Unit>) -> Vec<Option<&'a Unit>> {
        let part = |id: &str| id.rsplit_once('.').map_or(String::new(), |(part, _)| part.to_owned());
        let keys: Vec<String> = self.units.iter().map(|came| key(&came.source)).collect();
        let stays = |came: &Came, key: &String| known.get(came.id.as_str()).copied().filter(|unit| source_key(unit) == *key);
        let mut places: Vec<Option<&Unit>> = self.units.iter().zip(&keys).map(|(came, key)| stays(came, key)).collect();
        let taken: BTreeSet<&str> = places.iter().flatten().map(|unit| unit.id.as_str()).collect();
        let mut free: BTreeMap<(String, String), VecDeque<&Unit>> = BTreeMap::new();
        for unit in known.values().filter(|unit| !taken.contains(unit.id.as_str())) {
            free.entry((part(&unit.id), source_key(unit))).or_default().push_back(unit);
        }
        for ((came, place), key) in self.units.iter().zip(&mut places).zip(keys).filter(|((_, place), _)| place.is_none()) {
            *place = free.get_mut(&(part(&came.id), key)).and_then(VecDeque::pop_front);
        }
        places
    }
}

/// The text of a source as it is compared: its codes by their numbers, and no spaces, which each program breaks in its own way.
fn key(source: &[Loose]) -> String {
    let mut key = String::new();
    for piece in source {
        match piece {
            Loose::Text(text) => key.extend(text.chars().filter(|c| !c.is_whitespace())),
            Loose::Open(id) => key.extend(["\u{1}<", id, "\u{1}"]),
            Loose::Close(id) => key.extend(["\u{1}>", id, "\u{1}"]),
            Loose::Alone(id) => key.extend(["\u{1}", id, "\u{1}"]),
        }
    }
    key
}

fn source_key(unit: &Unit) -> String {
    let loose = |piece: &Piece| match piece {
        Piece::Text(text) => Loose::Text(text.clone()),
        Piece::Open(id) => Loose::Open(id.to_string()),
        Piece::Close(id) => Loose::Close(id.to_string()),
        Piece::Alone(id) => Loose::Alone(id.to_string()),
    };
    key(&unit.source.0.iter().map(loose).collect::<Vec<_>>())
}

/// The text with the codes of the unit, if each is there once and they nest; else all that is wrong.
fn checked(came: &[Loose], unit: &Unit) -> Result<Inline, Vec<What>> {
    let mut faults = Vec::new();
    let mut pieces = Vec::with_capacity(came.len());
    for piece in came {
        let found = |id: &str| id.parse::<u32>().ok().and_then(|id| code(&unit.codes, id));
        let known = match piece {
            Loose::Text(text) => {
                faults.extend(text.chars().find(|c| !is_char(*c)).map(What::NotATextSign));
                pieces.push(Piece::Text(text.clone()));
                continue;
            }
            Loose::Open(id) => (id, found(id).filter(|c| c.close.is_some()).map(|c| Piece::Open(c.id))),
            Loose::Close(id) => (id, found(id).filter(|c| c.close.is_some()).map(|c| Piece::Close(c.id))),
            Loose::Alone(id) => (id, found(id).filter(|c| c.close.is_none()).map(|c| Piece::Alone(c.id))),
        };
        match known {
            (_, Some(piece)) => pieces.push(piece),
            (id, None) => faults.push(What::UnknownCode(id.clone())),
        }
    }
    // How often each code begins or stands, and how often it ends.
    let mut counts = vec![(0_usize, 0_usize); unit.codes.len() + 1];
    for piece in &pieces {
        match piece {
            Piece::Open(id) | Piece::Alone(id) => counts[*id as usize].0 += 1,
            Piece::Close(id) => counts[*id as usize].1 += 1,
            Piece::Text(_) => {}
        }
    }
    for code in &unit.codes {
        let shown = || code.shown().to_owned();
        match (counts[code.id as usize], code.close.is_some()) {
            ((1, 1), true) | ((1, _), false) => {}
            ((0, _), _) | ((_, 0), true) => faults.push(What::CodeLost(code.id, shown())),
            _ => faults.push(What::CodeTwice(code.id, shown())),
        }
    }
    // Each stray piece of a broken unit would be a fault of its own.
    faults.truncate(FAULT_LIMIT);
    if faults.is_empty() {
        faults.extend(crossed(&pieces, unit));
    }
    if !faults.is_empty() {
        return Err(faults);
    }
    let text = Inline(pieces).tidied(&unit.codes);
    faults.extend(empty(&text, unit));
    let braces = text.0.iter().scan(false, |in_field, piece| {
        match piece {
            Piece::Open(id) | Piece::Close(id) if code(&unit.codes, *id).is_some_and(|c| c.kind == Kind::Field) => {
                *in_field = matches!(piece, Piece::Open(_));
            }
            _ => {}
        }
        Some(*in_field && matches!(piece, Piece::Text(text) if text.contains('}')))
    });
    if braces.into_iter().any(|brace| brace) {
        faults.push(What::BraceInField);
    }
    if faults.is_empty() { Ok(text) } else { Err(faults) }
}

/// The first code that ends where another should.
fn crossed(pieces: &[Piece], unit: &Unit) -> Option<What> {
    let mut open = Vec::new();
    for piece in pieces {
        match piece {
            Piece::Open(id) => open.push(*id),
            Piece::Close(id) if open.pop() != Some(*id) => {
                let shown = code(&unit.codes, *id).map_or(String::new(), |c| c.shown().to_owned());
                return Some(What::CodesCross(*id, shown));
            }
            _ => {}
        }
    }
    None
}

/// Bold, italic and links with nothing in them. The words of a field may be empty: then nothing stands there in the letter to a class.
fn empty(text: &Inline, unit: &Unit) -> Vec<What> {
    let pairs = text.0.windows(2).filter_map(|pair| match pair {
        [Piece::Open(a), Piece::Close(b)] if a == b => code(&unit.codes, *a),
        _ => None,
    });
    pairs.filter(|code| code.kind != Kind::Field).map(|code| What::CodeEmpty(code.id, code.shown().to_owned())).collect()
}
