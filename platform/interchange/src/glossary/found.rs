//! Where a form stands in a text.

use std::collections::BTreeMap;
use std::ops::{Bound, Range};

use kernel::Lang;

use super::folded::{folded, is_of_word};

/// A word of a text or a form.
struct Word {
    text: String,
    place: Range<usize>,
}

/// A text that was read once, so that a thousand terms are looked for in it without reading it again.
pub(super) struct Read<'a> {
    text: &'a str,
    lang: Lang,
    /// Its words, in their order; none in Chinese.
    words: Vec<Word>,
    /// Where each word stands among them, also without what is written with it in Arabic.
    places: BTreeMap<String, Vec<usize>>,
    /// Its signs, in Chinese.
    signs: Vec<(char, Range<usize>)>,
}

impl<'a> Read<'a> {
    /// Reads a text.
    pub fn of(text: &'a str, lang: Lang) -> Self {
        if lang == Lang::Zh {
            return Self { text, lang, words: Vec::new(), places: BTreeMap::new(), signs: signs(text) };
        }
        let words = words(text, lang);
        let mut places: BTreeMap<String, Vec<usize>> = BTreeMap::new();
        for (at, word) in words.iter().enumerate() {
            places.entry(word.text.clone()).or_default().push(at);
            if lang == Lang::Ar {
                for stem in without_clitics(&word.text) {
                    places.entry(stem).or_default().push(at);
                }
            }
        }
        Self { text, lang, words, places, signs: Vec::new() }
    }

    /// The places of a form, in bytes and in their order. A form without a letter stands nowhere.
    pub fn places(&self, form: &str) -> Vec<Range<usize>> {
        if self.lang == Lang::Zh { anywhere(form, &self.signs) } else { self.as_words(form) }
    }

    /// A form is words that follow each other in one line, whatever signs stand between them: "Chairman-designate", "l’Union".
    fn as_words(&self, form: &str) -> Vec<Range<usize>> {
        let form = pattern(form, self.lang);
        let Some((first, starts)) = form.first() else { return Vec::new() };
        let mut begins: Vec<usize> = if *starts {
            let from = self.places.range::<str, _>((Bound::Included(first.as_str()), Bound::Unbounded));
            from.take_while(|(word, _)| word.starts_with(first.as_str())).flat_map(|(_, at)| at).copied().collect()
        } else {
            self.places.get(first).cloned().unwrap_or_default()
        };
        begins.sort_unstable();
        begins.dedup();
        let same_line = |run: &[Word]| !self.text[run[0].place.start..run[run.len() - 1].place.end].contains('\n');
        let fits = |run: &&[Word]| {
            run.iter().zip(&form).all(|(word, (wanted, starts))| is_it(&word.text, wanted, *starts, self.lang)) && same_line(run)
        };
        let runs = begins.into_iter().filter_map(|at| self.words.get(at..at + form.len()));
        runs.filter(fits).map(|run| run[0].place.start..run[run.len() - 1].place.end).collect()
    }
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

/// The signs of a Chinese text as they are compared, spaces aside.
fn signs(text: &str) -> Vec<(char, Range<usize>)> {
    let seen = text.char_indices().filter(|(_, c)| !c.is_whitespace());
    seen.flat_map(|(at, c)| {
        let place = at..at + c.len_utf8();
        folded(c.encode_utf8(&mut [0; 4]), Lang::Zh).chars().map(move |c| (c, place.clone())).collect::<Vec<_>>()
    })
    .collect()
}

/// A form anywhere in a Chinese text. Where it begins or ends with a Latin letter or a digit, the text's next may be none.
fn anywhere(form: &str, text: &[(char, Range<usize>)]) -> Vec<Range<usize>> {
    let form = signs(&form.replace('*', ""));
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
