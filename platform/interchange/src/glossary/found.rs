//! Where a form stands in a text.

use std::ops::Range;

use kernel::Lang;

use super::folded::{folded, is_of_word};

/// A word of a text or a form.
struct Word {
    text: String,
    place: Range<usize>,
}

/// The places of a form in a text, in bytes. A form without a letter stands nowhere.
pub(super) fn places(form: &str, text: &str, lang: Lang) -> Vec<Range<usize>> {
    if lang == Lang::Zh { anywhere(form, text) } else { as_words(form, text, lang) }
}

/// A form is words that follow each other in one line, whatever signs stand between them: "Chairman-designate", "l’Union".
fn as_words(form: &str, text: &str, lang: Lang) -> Vec<Range<usize>> {
    let form = pattern(form, lang);
    let words = words(text, lang);
    if form.is_empty() {
        return Vec::new();
    }
    let same_line = |run: &[Word]| !text[run[0].place.start..run[run.len() - 1].place.end].contains('\n');
    let fits =
        |run: &&[Word]| run.iter().zip(&form).all(|(word, (wanted, starts))| is_it(&word.text, wanted, *starts, lang)) && same_line(run);
    words.windows(form.len()).filter(fits).map(|run| run[0].place.start..run[run.len() - 1].place.end).collect()
}

/// The words of a form, and whether a word of the text need only begin so.
fn pattern(form: &str, lang: Lang) -> Vec<(String, bool)> {
    let mut pattern = Vec::new();
    for chunk in form.split_whitespace() {
        let starts = chunk.ends_with('*');
        pattern.extend(words(chunk, lang).into_iter().map(|word| (word.text, false)));
        if let Some((_, last)) = pattern.last_mut() {
            *last |= starts;
        }
    }
    pattern
}

fn words(text: &str, lang: Lang) -> Vec<Word> {
    let mut found = Vec::new();
    let mut from = None;
    for (at, c) in text.char_indices().chain([(text.len(), ' ')]) {
        match (is_of_word(c), from) {
            (true, None) => from = Some(at),
            (false, Some(start)) => {
                found.push(Word { text: folded(&text[start..at], lang), place: start..at });
                from = None;
            }
            _ => {}
        }
    }
    found.retain(|word| !word.text.is_empty());
    found
}

fn is_it(word: &str, wanted: &str, starts: bool, lang: Lang) -> bool {
    let equals = |word: &str| if starts { word.starts_with(wanted) } else { word == wanted };
    equals(word) || (lang == Lang::Ar && without_clitics(word).iter().any(|word| equals(word)))
}

/// An Arabic word without the little words that are written with it: "and", "so", then "in", "like", "to". "To the" hides the article's alif.
fn without_clitics(word: &str) -> Vec<String> {
    let mut found = Vec::new();
    let stems = [Some(word), word.strip_prefix(['و', 'ف'])];
    for stem in stems.into_iter().flatten() {
        found.push(stem.to_owned());
        found.extend(stem.strip_prefix(['ب', 'ك', 'ل']).map(str::to_owned));
        found.extend(stem.strip_prefix("لل").map(|rest| format!("ال{rest}")));
    }
    found
}

/// A form anywhere in a Chinese text, spaces aside. Where it begins or ends with a Latin letter or a digit, the text's next may be none.
fn anywhere(form: &str, text: &str) -> Vec<Range<usize>> {
    let signs = |text: &str| -> Vec<(char, Range<usize>)> {
        let seen = text.char_indices().filter(|(_, c)| !c.is_whitespace());
        seen.flat_map(|(at, c)| {
            let place = at..at + c.len_utf8();
            folded(c.encode_utf8(&mut [0; 4]), Lang::Zh).chars().map(move |c| (c, place.clone())).collect::<Vec<_>>()
        })
        .collect()
    };
    let (form, text) = (signs(&form.replace('*', "")), signs(text));
    let (Some((first, _)), Some((last, _))) = (form.first(), form.last()) else { return Vec::new() };
    let goes_on = |edge: char, beside: Option<&(char, Range<usize>)>| {
        edge.is_ascii_alphanumeric() && beside.is_some_and(|(c, _)| c.is_ascii_alphanumeric())
    };
    let is_at = |at: usize| {
        let run = &text[at..at + form.len()];
        let beside = (at.checked_sub(1).and_then(|at| text.get(at)), text.get(at + form.len()));
        run.iter().zip(&form).all(|((a, _), (b, _))| a == b) && !goes_on(*first, beside.0) && !goes_on(*last, beside.1)
    };
    let starts = 0..(text.len() + 1).saturating_sub(form.len());
    starts.filter(|at| is_at(*at)).map(|at| text[at].1.start..text[at + form.len() - 1].1.end).collect()
}
