//! One run from right to left, taken apart and laid again. Start with [`in_reading_order`].
//!
//! A word becomes one item; within it the glyphs keep their places, from left to right, which the exporter marks as `/ReversedChars`.
//! That holds only if each glyph has text of its own. So a letter and its signs get one character each, and where that cannot be (one
//! letter made of two glyphs, or a vowel sign inside a ligature) the cluster becomes an item by itself, for which the exporter writes
//! `/ActualText`. A word is also parted where the exporter would begin a new string, since strings are not reversed among themselves:
//! where a sign stands at another height, where a glyph is moved or has another width than its own, and where the exporter has a glyph
//! down for another text. So every sequence of reversed characters is one string, however strictly a reader takes the rule.

use typst::layout::{Abs, Em, FrameItem, Point};
use typst::text::{Glyph, TextItem};

use super::{Seen, same_file};
use crate::words::{is_vowel_sign, turns_direction};

/// Widths that differ by less are the same: they come from font units by division.
const ROUNDING: Em = Em::new(1e-6);

/// A glyph on its place, with the item that it comes from.
struct Placed<'a> {
    item: &'a TextItem,
    glyph: &'a Glyph,
    at: Point,
}

impl Placed<'_> {
    fn cluster(&self) -> &str {
        &self.item.text[self.glyph.range()]
    }

    /// A sign above or below a letter takes no room of its own. (So does the alef of some fonts after a lam.)
    fn is_sign(&self) -> bool {
        self.glyph.x_advance == Em::zero() && !self.cluster().chars().all(char::is_whitespace)
    }
}

/// What is read as one: a glyph with its text, or the glyphs of a cluster that only together have one.
struct Unit {
    /// Places in the run, from left to right.
    glyphs: std::ops::Range<usize>,
    text: String,
}

/// The pieces of a run, in reading order.
pub fn in_reading_order(run: &[(Point, &TextItem)], seen: &mut Seen) -> Vec<(Point, FrameItem)> {
    let placed = placed(run);
    let mut pieces: Vec<Vec<Unit>> = Vec::new();
    for unit in units(&placed) {
        let same_piece = pieces.last().and_then(|piece| piece.last()).is_some_and(|last| joins(&placed, last, &unit, seen));
        unit.glyphs.clone().for_each(|i| seen.note(&placed[i].item.font, placed[i].glyph.id, &unit.text));
        match pieces.last_mut() {
            Some(piece) if same_piece => piece.push(unit),
            _ => pieces.push(vec![unit]),
        }
    }
    pieces.iter().map(|piece| laid(&placed, piece)).collect()
}

fn placed<'a>(run: &[(Point, &'a TextItem)]) -> Vec<Placed<'a>> {
    let mut placed = Vec::new();
    for (place, item) in run {
        let mut x = place.x;
        for glyph in &item.glyphs {
            placed.push(Placed { item, glyph, at: Point::new(x, place.y) });
            x += glyph.x_advance.at(item.size);
        }
    }
    placed
}

/// The units of a run, in reading order.
fn units(placed: &[Placed]) -> Vec<Unit> {
    let mut units = Vec::new();
    let mut end = placed.len();
    while end > 0 {
        let mut start = end - 1;
        while start > 0 && same_cluster(&placed[start - 1], &placed[start]) {
            start -= 1;
        }
        share_out(placed, start..end, &mut units);
        end = start;
    }
    units
}

/// Whether two glyphs, the second to the right of the first, belong to one cluster. A cluster that was parted into items is a letter
/// with signs at other heights, and the signs stand to the left of it.
fn same_cluster(left: &Placed, right: &Placed) -> bool {
    if std::ptr::eq(left.item, right.item) {
        left.glyph.range == right.glyph.range
    } else {
        left.is_sign() && left.cluster() == right.cluster() && left.glyph.span == right.glyph.span
    }
}

/// Gives each glyph of a cluster its own characters, if that can be: the letter stands furthest to the right and has what comes before
/// the signs, be it a ligature of two.
fn share_out(placed: &[Placed], cluster: std::ops::Range<usize>, units: &mut Vec<Unit>) {
    let text: Vec<char> = placed[cluster.start].cluster().chars().filter(|c| !turns_direction(*c)).collect();
    let text = if text.is_empty() { placed[cluster.start].cluster().chars().collect() } else { text };
    let letters = text.iter().take_while(|c| !is_vowel_sign(**c)).count();
    let (letter, signs) = (cluster.end - 1, cluster.start..cluster.end - 1);
    let shareable = letters > 0
        && text[letters..].iter().all(|c| is_vowel_sign(*c))
        && placed[signs.clone()].iter().all(Placed::is_sign)
        && signs.len() <= text.len() - letters;
    if cluster.len() == 1 || !shareable {
        units.push(Unit { glyphs: cluster, text: text.into_iter().collect() });
        return;
    }
    units.push(Unit { glyphs: letter..cluster.end, text: text[..letters].iter().collect() });
    let mut left = text[letters..].to_vec();
    for (already, i) in signs.clone().rev().enumerate() {
        // The font may set the signs in another order than they were typed in; else they come as typed. The last takes what is left.
        let own = left.iter().position(|c| placed[i].item.font.ttf().glyph_index(*c).is_some_and(|g| g.0 == placed[i].glyph.id));
        let text = if already + 1 == signs.len() { left.drain(..).collect() } else { left.remove(own.unwrap_or(0)).to_string() };
        units.push(Unit { glyphs: i..i + 1, text });
    }
}

/// Whether a unit goes on with the piece that ends in `last`, which stands to the right of it.
fn joins(placed: &[Placed], last: &Unit, unit: &Unit, seen: &Seen) -> bool {
    let alone = |unit: &Unit| {
        let it = &placed[unit.glyphs.start];
        unit.glyphs.len() > 1 || it.glyph.x_offset != Em::zero() || seen.as_other(&it.item.font, it.glyph.id, &unit.text)
    };
    let (right, left) = (&placed[last.glyphs.start], &placed[unit.glyphs.start]);
    let same_face = std::ptr::eq(right.item, left.item) || same_file(&right.item.font, &left.item.font);
    !is_space(last)
        && !alone(last)
        && !alone(unit)
        && same_face
        && right.at.y == left.at.y
        && (is_space(unit) || own_width(left).is_some_and(|own| (left.glyph.x_advance - own).abs() < ROUNDING))
}

fn is_space(unit: &Unit) -> bool {
    unit.text.chars().all(char::is_whitespace)
}

/// The width that the font gives to a glyph.
fn own_width(placed: &Placed) -> Option<Em> {
    placed.item.font.x_advance(placed.glyph.id)
}

/// A piece as an item: the text as it is read, the glyphs as they stand.
fn laid(placed: &[Placed], piece: &[Unit]) -> (Point, FrameItem) {
    let mut text = String::new();
    let mut glyphs = Vec::new();
    // The letter of a cluster gives the line on which the others stand.
    let line = piece.first().map_or(Abs::zero(), |unit| placed[unit.glyphs.end - 1].at.y);
    for unit in piece {
        let start = offset(text.len());
        text.push_str(&unit.text);
        let range = start..offset(text.len());
        for i in unit.glyphs.clone().rev() {
            let it = &placed[i];
            let y_offset = it.glyph.y_offset + Em::from_abs(line - it.at.y, it.item.size);
            glyphs.push(Glyph { range: range.clone(), y_offset, ..it.glyph.clone() });
        }
    }
    glyphs.reverse();
    let leftmost = &placed[piece.last().map_or(0, |unit| unit.glyphs.start)];
    let mut x = leftmost.at.x;
    if let ([space, _, ..], Some(last)) = (glyphs.as_mut_slice(), piece.last())
        && is_space(last)
        && let Some(own) = own_width(leftmost)
    {
        // The space after a word is as wide as the line needs it, or has no width at the end of the line. It has its own width here
        // and begins further to the left or right, so that the word behind it stays where it is and is one string with it.
        x += (space.x_advance - own).at(leftmost.item.size);
        space.x_advance = own;
    }
    let item = TextItem { text: text.into(), glyphs, ..leftmost.item.clone() };
    (Point::new(x, line), FrameItem::Text(item))
}

/// An offset in the text of a piece, which is shorter than the text of the item that it comes from, and that has offsets of this kind.
fn offset(bytes: usize) -> u16 {
    u16::try_from(bytes).expect("a piece is part of an item, whose offsets are u16")
}
