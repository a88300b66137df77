//! Two texts of a version compared: part by part, paragraph by paragraph, word by word.

use interchange::compared::{Change, Compared, words};

use crate::VersionText;
use crate::part::Part;

/// A part that differs. The pieces of all its paragraphs, put together, are both texts.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) struct PartChanged {
    /// Which part.
    pub part: Part,
    /// Its paragraphs, in their order.
    pub paragraphs: Vec<Paragraph>,
}

/// The pieces of a paragraph: what was kept, removed, added.
pub(crate) type Paragraph = Vec<Compared>;

/// The parts that differ, in the order of the letter.
pub(crate) fn between(before: &VersionText, after: &VersionText) -> Vec<PartChanged> {
    let differs = |part: &Part| before.part(*part) != after.part(*part);
    let compare = |part: Part| PartChanged { part, paragraphs: paragraphs(runs(words(before.part(part), after.part(part)))) };
    Part::ALL.into_iter().filter(differs).map(compare).collect()
}

/// Words that were changed one after the other are one change: "~~will be in~~ is planned for", and not a change for each word.
fn runs(pieces: Vec<Compared>) -> Vec<Compared> {
    let mut out: Vec<Compared> = Vec::new();
    let (mut removed, mut added) = (String::new(), String::new());
    let flush = |out: &mut Vec<Compared>, removed: &mut String, added: &mut String| {
        for (change, text) in [(Change::Removed, removed), (Change::Added, added)] {
            if !text.is_empty() {
                out.push(Compared { change, text: std::mem::take(text) });
            }
        }
    };
    let mut pieces = pieces.into_iter().peekable();
    while let Some(piece) = pieces.next() {
        let between = piece.text.trim().is_empty()
            && !piece.text.contains('\n')
            && !(removed.is_empty() || added.is_empty())
            && pieces.peek().is_some_and(|next| next.change != Change::Kept);
        match piece.change {
            Change::Removed => removed.push_str(&piece.text),
            Change::Added => added.push_str(&piece.text),
            Change::Kept if between => {
                removed.push_str(&piece.text);
                added.push_str(&piece.text);
            }
            Change::Kept => {
                flush(&mut out, &mut removed, &mut added);
                out.push(piece);
            }
        }
    }
    flush(&mut out, &mut removed, &mut added);
    out
}

/// What parts two paragraphs.
const BREAK: &str = "\n\n";

/// Cuts the pieces where a paragraph ends. A break that was added or removed parts them too: what is shown is both texts.
fn paragraphs(pieces: Vec<Compared>) -> Vec<Paragraph> {
    let mut paragraphs = vec![Paragraph::new()];
    for Compared { change, text } in pieces {
        for (at, piece) in text.split(BREAK).enumerate() {
            if at > 0 {
                paragraphs.push(Paragraph::new());
            }
            if let Some(last) = paragraphs.last_mut().filter(|_| !piece.is_empty()) {
                last.push(Compared { change, text: piece.to_owned() });
            }
        }
    }
    paragraphs.retain(|paragraph| !paragraph.is_empty());
    paragraphs
}

/// Whether anything in the paragraph was changed.
pub(crate) fn is_changed(paragraph: &Paragraph) -> bool {
    paragraph.iter().any(|piece| piece.change != Change::Kept)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn check(before: &str, after: &str, expected: &[&str]) {
        let text = |body: &str| VersionText { body: body.into(), ..VersionText::default() };
        let changed = between(&text(before), &text(after));
        let drawn = |paragraph: &Paragraph| -> String {
            let sign = |change| match change {
                Change::Kept => "",
                Change::Removed => "-",
                Change::Added => "+",
            };
            paragraph.iter().map(|piece| format!("[{}{}]", sign(piece.change), piece.text)).collect()
        };
        let drawn: Vec<String> = changed.iter().flat_map(|part| part.paragraphs.iter().map(drawn)).collect();
        assert_eq!(drawn, expected);
    }

    #[test]
    fn a_changed_part_is_shown_paragraph_by_paragraph() {
        check("One.\n\nTwo.", "One.\n\nTwo.", &[]);
        check("One day.\n\nTwo.", "One night.\n\nTwo.", &["[One ][-day][+night][.]", "[Two.]"]);
        check("It will be in May.", "It is planned for May.", &["[It ][-will be in][+is planned for][ May.]"]);
        check("One.", "One.\n\nTwo.", &["[One.]", "[+Two.]"]);
        check("One.\n\nTwo.\n\nThree.", "One.\n\nThree.", &["[One.]", "[-Two.]", "[Three.]"]);
        check("", "一、\n\n二。", &["[+一、]", "[+二。]"]);
    }
}
