//! Brings a version that exists together with the source that it translates, so that a translator begins with it.

use crate::document::{Part, State, Unit};
use crate::inline::{Code, Inline, Piece, code};

impl Part {
    /// Puts this version of the part in place as the targets, unit by unit. Gives the ids of the units for which it could not be done: those
    /// where the version has other codes than the source, or all, if it has another number of units. They go out without a target.
    pub fn prefilled(&mut self, version: &str) -> Vec<String> {
        let other = Part::cut(&self.name, "", version, self.shape);
        let matches = other.units.len() == self.units.len();
        let mut left = Vec::new();
        for (at, unit) in self.units.iter_mut().enumerate() {
            let target = other.units.get(at).filter(|_| matches).and_then(|found| renumbered(found, unit));
            match target {
                Some(target) => {
                    unit.target = Some(target);
                    unit.state = State::Translated;
                }
                None => left.push(unit.id.clone()),
            }
        }
        left
    }
}

/// The text of the version with the numbers of the source's codes; `None` unless each has its like, one for one.
fn renumbered(version: &Unit, source: &Unit) -> Option<Inline> {
    if version.codes.len() != source.codes.len() {
        return None;
    }
    let mut free: Vec<&Code> = source.codes.iter().collect();
    let mut numbers = Vec::with_capacity(version.codes.len());
    for code in &version.codes {
        let at = free.iter().position(|other| other.is_like(code))?;
        numbers.push(free.remove(at).id);
    }
    let number = |id: &u32| code(&version.codes, *id).and_then(|_| numbers.get(*id as usize - 1)).copied();
    let pieces = version.source.0.iter().map(|piece| {
        Some(match piece {
            Piece::Text(text) => Piece::Text(text.clone()),
            Piece::Open(id) => Piece::Open(number(id)?),
            Piece::Close(id) => Piece::Close(number(id)?),
            Piece::Alone(id) => Piece::Alone(number(id)?),
        })
    });
    Some(Inline(pieces.collect::<Option<_>>()?).tidied(&source.codes))
}
