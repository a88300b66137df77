//! Puts a part together again: what was cut stays as it was, byte for byte, and each unit that has another text is written so that it
//! is read as that text. Whether it is, is not believed but looked at: the part is cut again and compared.

use crate::cut::structure;
use crate::document::{Part, Shape, Unit};
use crate::inline::{Code, Inline, Kind, Piece, code};

/// How much is escaped. A part is tried with as little as possible, so that the text stays one that an officer likes to edit.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
enum Care {
    /// What would begin a block, and what any text must escape.
    Light,
    /// Each sign that Markdown could read.
    Full,
    /// Also, as a reference by number, the character outside of a mark of emphasis where another would undo the mark (CommonMark 0.31,
    /// 6.2: `**（一）**之` is not bold, since the closing mark stands between a bracket and a letter).
    Spelled,
}

/// Units that are tried by themselves to find which of them is at fault; each costs a reading of the part.
const TRIED: usize = 100;

/// The signs that Markdown reads within a line.
const SIGNS: [char; 8] = ['\\', '`', '*', '_', '[', ']', '<', '&'];

impl Part {
    /// The text of the part with the targets in place of the sources; where a unit has no target, its source stands.
    ///
    /// Where no target differs from its source this is [`Part::text`], byte for byte. Gives the ids of the units that cannot be written
    /// so that they would be read as they are.
    pub fn joined(&self) -> Result<String, Vec<String>> {
        let changed: Vec<usize> = (0..self.units.len()).filter(|at| self.units[*at].is_changed()).collect();
        let wrong = match self.written(&changed) {
            Ok(text) => return Ok(text),
            Err(wrong) => wrong,
        };
        // One text that opens a block can make the rest look wrong: each is tried by itself.
        let tried = if wrong.len() > TRIED { &[][..] } else { &wrong[..] };
        let culprits: Vec<usize> = tried.iter().copied().filter(|at| self.written(&[*at]).is_err()).collect();
        let told = if culprits.is_empty() { wrong } else { culprits };
        Err(told.into_iter().map(|at| self.units[at].id.clone()).collect())
    }

    /// The text with these units changed, or those of them that are misread.
    fn written(&self, changed: &[usize]) -> Result<String, Vec<usize>> {
        let targets: Vec<Option<Inline>> = (0..self.units.len())
            .map(|at| {
                self.units[at].target.as_ref().filter(|_| changed.binary_search(&at).is_ok()).map(|t| t.tidied(&self.units[at].codes))
            })
            .collect();
        let mut care = vec![Care::Light; self.units.len()];
        loop {
            let text = self.assembled(&targets, &care);
            let wrong = if changed.is_empty() { Vec::new() } else { self.misread(&text, &targets, changed) };
            if wrong.is_empty() {
                return Ok(text);
            }
            let mut raised = false;
            for at in &wrong {
                let more = match care[*at] {
                    _ if self.shape == Shape::Plain || self.units[*at].verbatim => continue,
                    Care::Light => Care::Full,
                    Care::Full => Care::Spelled,
                    Care::Spelled => continue,
                };
                care[*at] = more;
                raised = true;
            }
            if !raised {
                return Err(wrong);
            }
        }
    }

    fn assembled(&self, targets: &[Option<Inline>], care: &[Care]) -> String {
        let mut out = String::new();
        for (at, between) in self.between.iter().enumerate() {
            out.push_str(between);
            match (self.units.get(at), targets.get(at)) {
                (Some(unit), Some(Some(target))) => out.push_str(&written(unit, target, self.shape, care[at])),
                (Some(unit), _) => out.push_str(&unit.raw),
                (None, _) => {}
            }
        }
        out
    }

    /// The changed units that this text does not have as they should be; all of them, if it has other blocks or another number of units, or
    /// if a unit that was not changed is read in another way.
    fn misread(&self, text: &str, targets: &[Option<Inline>], changed: &[usize]) -> Vec<usize> {
        let again = Part::cut(&self.name, "", text, self.shape);
        if again.units.len() != self.units.len() || structure(text, self.shape) != structure(&self.text(), self.shape) {
            return changed.to_vec();
        }
        let reads = |at: usize| {
            let (unit, found) = (&self.units[at], &again.units[at]);
            same(targets[at].as_ref().unwrap_or(&unit.source), &unit.codes, &found.source, &found.codes)
        };
        let wrong: Vec<usize> = (0..self.units.len()).filter(|at| !reads(*at)).collect();
        if wrong.iter().all(|at| targets[*at].is_some()) { wrong } else { changed.to_vec() }
    }
}

/// Whether two texts are the same words with the same codes, whatever the numbers of the codes.
pub(crate) fn same(one: &Inline, codes: &[Code], other: &Inline, others: &[Code]) -> bool {
    let like = |a: u32, b: u32| matches!((code(codes, a), code(others, b)), (Some(a), Some(b)) if a.is_like(b));
    one.0.len() == other.0.len()
        && one.0.iter().zip(&other.0).all(|pair| match pair {
            (Piece::Text(a), Piece::Text(b)) => a == b,
            (Piece::Open(a), Piece::Open(b)) | (Piece::Close(a), Piece::Close(b)) | (Piece::Alone(a), Piece::Alone(b)) => like(*a, *b),
            _ => false,
        })
}

/// A unit's text as it stands in the part.
fn written(unit: &Unit, text: &Inline, shape: Shape, care: Care) -> String {
    let marked = shape == Shape::Marked && !unit.verbatim;
    let mut out = String::new();
    let mut in_field = false;
    // Nothing but the beginning of a field has been written in this line: what comes may still be read as the beginning of a block.
    let mut begins = true;
    for (at, piece) in text.0.iter().enumerate() {
        match piece {
            Piece::Text(words) => {
                let spelled = care == Care::Spelled;
                let closed = at.checked_sub(1).map(|at| &text.0[at]).filter(|mark| matches!(mark, Piece::Close(_)));
                let opened = text.0.get(at + 1).filter(|mark| matches!(mark, Piece::Open(_)));
                let first = spelled && closed.is_some_and(|mark| undoes(unit, mark, at.checked_sub(2).map(|at| &text.0[at])));
                let last = spelled && opened.is_some_and(|mark| undoes(unit, mark, text.0.get(at + 2)));
                let pen = Pen { marked, in_field, begins, care, first, last };
                pen.write(words, &mut out);
                begins = false;
            }
            Piece::Open(id) => {
                let Some(code) = code(&unit.codes, *id) else { continue };
                out.push_str(&code.open);
                in_field |= code.kind == Kind::Field;
                begins &= code.kind == Kind::Field;
            }
            Piece::Close(id) => {
                let Some(code) = code(&unit.codes, *id) else { continue };
                out.push_str(code.close.as_deref().unwrap_or_default());
                in_field &= code.kind != Kind::Field;
                begins = false;
            }
            Piece::Alone(id) => {
                let Some(code) = code(&unit.codes, *id) else { continue };
                out.push_str(&code.open);
                begins = code.kind == Kind::Break;
            }
        }
    }
    out
}

/// Whether a letter outside of this mark could undo it: where a sign that is no letter stands inside, and beside an underscore always.
fn undoes(unit: &Unit, mark: &Piece, inside: Option<&Piece>) -> bool {
    let (Piece::Open(id) | Piece::Close(id)) = mark else { return false };
    let Some(code) = code(&unit.codes, *id).filter(|code| matches!(code.kind, Kind::Bold | Kind::Italic)) else { return false };
    let beside = match (inside, mark) {
        (Some(Piece::Text(words)), Piece::Open(_)) => words.chars().next(),
        (Some(Piece::Text(words)), _) => words.chars().next_back(),
        _ => None,
    };
    code.open.starts_with('_') || !beside.is_some_and(char::is_alphanumeric)
}

/// Writes the words of one piece.
struct Pen {
    marked: bool,
    in_field: bool,
    begins: bool,
    care: Care,
    /// Whether the first and the last character are spelled by their number.
    first: bool,
    last: bool,
}

impl Pen {
    fn write(&self, words: &str, out: &mut String) {
        let signs: Vec<char> = words.chars().collect();
        let mark = if self.begins && self.marked { block_sign(&signs) } else { None };
        for (at, sign) in signs.iter().copied().enumerate() {
            let next = signs.get(at + 1);
            let spelled = self.marked && ((self.first && at == 0) || (self.last && at + 1 == signs.len())) && !sign.is_whitespace();
            match sign {
                // Within a field a brace ends it, and nothing else does; `fill` looks for the sign and knows no escape.
                '}' if self.in_field && self.marked => out.push_str("&#125;"),
                _ if spelled && !(sign == '{' || sign == '}') => out.push_str(&format!("&#{};", u32::from(sign))),
                '{' if !self.in_field => out.push_str("{{"),
                _ if !self.marked => out.push(sign),
                // A backslash before a letter is a backslash.
                '\\' if self.care == Care::Light && next.is_some_and(|n| !n.is_ascii_punctuation()) => out.push(sign),
                '\\' => out.push_str("\\\\"),
                _ if mark == Some(at) || (self.care > Care::Light && SIGNS.contains(&sign)) => out.extend(['\\', sign]),
                // Before a link it would make a picture of it.
                '!' if self.care > Care::Light && next.is_none() => out.push_str("\\!"),
                _ => out.push(sign),
            }
        }
    }
}

/// The sign that would make a line with these words begin a block: a list, a quotation, a heading, a line, a fence, code.
fn block_sign(signs: &[char]) -> Option<usize> {
    let ends_word = |at: usize| signs.get(at).is_none_or(|c| c.is_whitespace());
    match signs.first()? {
        '>' | '=' | '~' => Some(0),
        '-' | '+' | '*' | '_' if ends_word(1) || signs.get(1) == signs.first() => Some(0),
        '#' => {
            let level = signs.iter().take_while(|c| **c == '#').count();
            ends_word(level).then_some(0)
        }
        '0'..='9' => {
            let digits = signs.iter().take_while(|c| c.is_ascii_digit()).count();
            (matches!(signs.get(digits), Some('.' | ')')) && ends_word(digits + 1)).then_some(digits)
        }
        _ => None,
    }
}
