//! Where the words that were looked for stand in a text: marked, and the piece around them.

use maud::{Markup, html};
use words::{Wanted, terms};

/// Bytes of a text that are looked through for a piece to show: what stands later is found, and shown by the item's own page.
const LOOKED_THROUGH: usize = 60_000;

/// Bytes before and after the first match that are shown.
const AROUND: usize = 90;

/// A text with the words that were looked for marked.
pub(super) fn marked(text: &str, wanted: &[Wanted]) -> Markup {
    let mut pieces: Vec<(&str, bool)> = Vec::new();
    let mut at = 0;
    for (start, end) in places(text, wanted) {
        if start > at {
            pieces.push((&text[at..start], false));
        }
        pieces.push((&text[start..end], true));
        at = end;
    }
    pieces.push((&text[at..], false));
    html! {
        @for (piece, is_marked) in pieces {
            @if is_marked { mark { (piece) } } @else { (piece) }
        }
    }
}

/// The piece of a text around the first of the words, marked; nothing if none stands in it.
pub(super) fn piece(text: &str, wanted: &[Wanted]) -> Option<Markup> {
    let text = &text[..floor(text, LOOKED_THROUGH)];
    let (start, end) = *places(text, wanted).first()?;
    // Not in the middle of a word: from the space before to the space after.
    let from = floor(text, start.saturating_sub(AROUND));
    let from = if from == 0 { 0 } else { text[from..start].find(char::is_whitespace).map_or(from, |n| from + n) };
    let upto = floor(text, (end + AROUND).min(text.len()));
    let upto = if upto == text.len() { upto } else { text[end..upto].rfind(char::is_whitespace).map_or(upto, |n| end + n) };
    Some(html! {
        @if from > 0 { "… " }
        (marked(text[from..upto].trim(), wanted))
        @if upto < text.len() { " …" }
    })
}

fn floor(text: &str, at: usize) -> usize {
    let mut at = at.min(text.len());
    while !text.is_char_boundary(at) {
        at -= 1;
    }
    at
}

/// The places of the words, in order, those that touch or lie over each other as one.
fn places(text: &str, wanted: &[Wanted]) -> Vec<(usize, usize)> {
    let mut places: Vec<(usize, usize)> = Vec::new();
    if wanted.is_empty() {
        return places;
    }
    for term in terms(text).iter().filter(|term| wanted.iter().any(|w| w.is(term))) {
        match places.last_mut() {
            Some(last) if term.start <= last.1 => last.1 = last.1.max(term.end),
            _ => places.push((term.start, term.end)),
        }
    }
    places
}

#[cfg(test)]
mod tests {
    use super::*;

    fn check(text: &str, typed: &str, expected: &str) {
        assert_eq!(marked(text, &Wanted::all(typed)).into_string(), expected);
    }

    #[test]
    fn what_was_looked_for_is_marked_where_it_is_written_otherwise() {
        check("La Côte d’Ivoire", "cote", "La <mark>Côte</mark> d’Ivoire");
        check("信息社会世界峰会论坛", "峰会论", "信息社会世界<mark>峰会论</mark>坛");
        check("وزارة الاتصالات", "اتصالات", "وزارة <mark>الاتصالات</mark>");
        check("Иванов & <b>", "ivanov", "<mark>Иванов</mark> &amp; &lt;b&gt;");
        check("nothing", "", "nothing");
    }

    #[test]
    fn the_piece_around_a_match_ends_at_words() {
        let text = format!("{} the Minister will speak {}", "before ".repeat(60), "after ".repeat(60));
        let shown = piece(&text, &Wanted::all("minister")).expect("it is there").into_string();
        assert!(shown.starts_with("… before") && shown.ends_with("after …") && shown.contains("<mark>Minister</mark>"), "{shown}");
        assert!(shown.len() < 260, "{shown}");
        assert!(piece(&text, &Wanted::all("absent")).is_none());
    }
}
