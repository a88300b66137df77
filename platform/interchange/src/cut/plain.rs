//! Plain lines: each line that holds anything is a unit, without the spaces at its edges.

use super::{Found, Item};

pub(super) fn lines(text: &str) -> Vec<Found> {
    let mut found = Vec::new();
    let mut at = 0;
    for line in text.split_inclusive(['\n', '\r']) {
        found.push(line_at(line, at));
        at += line.len();
    }
    found
}

/// One line at this place. A line without words makes a unit of nothing, which is none.
fn line_at(line: &str, at: usize) -> Found {
    // A space that does not break is a sign of the line, unlike those that nobody sees.
    let edge = [' ', '\t', '\n', '\r'];
    let words = line.trim_matches(edge);
    let start = at + (line.len() - line.trim_start_matches(edge).len());
    Found { range: start..start + words.len(), items: vec![Item::Text(words.to_owned(), true)], marks: Vec::new(), verbatim: true }
}
