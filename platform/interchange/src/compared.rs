//! Two texts compared word by word, so that a reader sees what was changed in the source since a version followed it.

use icu::segmenter::WordSegmenter;
use icu::segmenter::options::WordBreakInvariantOptions;
use similar::{Algorithm, DiffOp, capture_diff_slices};

/// What became of a piece of text.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Change {
    /// It stands in both.
    Kept,
    /// It stood in the text before.
    Removed,
    /// It stands in the text after.
    Added,
}

/// A piece of text, and what became of it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Compared {
    /// What became of it.
    pub change: Change,
    /// Its characters.
    pub text: String,
}

/// Words and signs of both texts that are compared one by one; the way from one text to another takes the square of their number at worst.
/// Of longer texts that differ at both ends, lines are compared first and then words within them, which shows the same where it matters.
const WORDS: usize = 8_000;

/// The difference of two texts, as words and signs. The pieces without those added are the text before, those without
/// removed the text after; no two neighbours have the same change, and what was removed stands before what was added in its place.
pub fn words(before: &str, after: &str) -> Vec<Compared> {
    let (old, new) = (cut(before), cut(after));
    let mut out = Vec::new();
    if middle(&old, &new) <= WORDS {
        between(&old, &new, &mut out);
    } else {
        by_lines(before, after, &mut out);
    }
    merged(out)
}

/// How much is left when what is the same at both ends is taken away.
fn middle(old: &[&str], new: &[&str]) -> usize {
    let same = old.iter().zip(new).take_while(|(a, b)| a == b).count();
    let (old, new) = (&old[same..], &new[same..]);
    let end = old.iter().rev().zip(new.iter().rev()).take_while(|(a, b)| a == b).count();
    old.len() + new.len() - 2 * end
}

/// Lines first; then words within what was changed, where that is short enough.
fn by_lines<'a>(before: &'a str, after: &'a str, out: &mut Vec<(Change, &'a str)>) {
    let (old, new): (Vec<&str>, Vec<&str>) = (before.split_inclusive('\n').collect(), after.split_inclusive('\n').collect());
    // A text of nothing but short lines, all of them others.
    if middle(&old, &new) > WORDS {
        out.extend([(Change::Removed, before), (Change::Added, after)]);
        return;
    }
    let (mut at, mut to) = (0, 0);
    let length = |lines: &[&str]| lines.iter().map(|line| line.len()).sum::<usize>();
    for op in capture_diff_slices(Algorithm::Myers, &old, &new) {
        let (gone, come) = (length(&old[op.old_range()]), length(&new[op.new_range()]));
        let (gone, come) = (&before[at..at + gone], &after[to..to + come]);
        (at, to) = (at + gone.len(), to + come.len());
        if let DiffOp::Equal { .. } = op {
            out.push((Change::Kept, gone));
            continue;
        }
        let (old, new) = (cut(gone), cut(come));
        if middle(&old, &new) <= WORDS {
            between(&old, &new, out);
        } else {
            out.extend([(Change::Removed, gone), (Change::Added, come)]);
        }
    }
}

fn between<'a>(old: &[&'a str], new: &[&'a str], out: &mut Vec<(Change, &'a str)>) {
    for op in capture_diff_slices(Algorithm::Myers, old, new) {
        if let DiffOp::Equal { .. } = op {
            out.extend(old[op.old_range()].iter().map(|word| (Change::Kept, *word)));
        } else {
            out.extend(old[op.old_range()].iter().map(|word| (Change::Removed, *word)));
            out.extend(new[op.new_range()].iter().map(|word| (Change::Added, *word)));
        }
    }
}

/// Words, signs and spaces (Unicode Standard Annex 29; Chinese by dictionary).
fn cut(text: &str) -> Vec<&str> {
    // The dictionary goes by script and not by language: a Chinese name in an English letter is cut as in a Chinese one.
    let segmenter = WordSegmenter::new_dictionary(WordBreakInvariantOptions::default());
    let mut from = 0;
    let mut pieces = Vec::new();
    for to in segmenter.segment_str(text).skip(1) {
        pieces.push(&text[from..to]);
        from = to;
    }
    pieces
}

/// Neighbours of one change as one piece; between two that are kept, what was removed first.
fn merged(pieces: Vec<(Change, &str)>) -> Vec<Compared> {
    let mut out: Vec<Compared> = Vec::new();
    let (mut removed, mut added) = (String::new(), String::new());
    let flush = |out: &mut Vec<Compared>, removed: &mut String, added: &mut String| {
        for (change, text) in [(Change::Removed, removed), (Change::Added, added)] {
            if !text.is_empty() {
                out.push(Compared { change, text: std::mem::take(text) });
            }
        }
    };
    for (change, text) in pieces {
        match change {
            Change::Removed => removed.push_str(text),
            Change::Added => added.push_str(text),
            Change::Kept => {
                flush(&mut out, &mut removed, &mut added);
                match out.last_mut() {
                    Some(Compared { change: Change::Kept, text: kept }) => kept.push_str(text),
                    _ => out.push(Compared { change, text: text.to_owned() }),
                }
            }
        }
    }
    flush(&mut out, &mut removed, &mut added);
    out
}
