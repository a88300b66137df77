//! Full text: a text as the terms by which it is found, and what was typed as the terms that are wanted.
//!
//! A term is a word, folded ([`crate::fold`]). Scripts without spaces (Chinese, Japanese, Thai) are cut into overlapping pairs of signs, so that
//! a run of signs is found wherever it stands, and no dictionary has to guess where words end. An Arabic word loses its article, with or
//! without the particles that are written together with it. Words in Cyrillic and Greek are found by their reading in Latin letters too.
//!
//! Terms hold letters and figures alone, so that any index can keep them with spaces between. Which rows hold them is the index's affair.

use crate::fold;
use crate::fold::is_mark;
use crate::search::latin;

/// A word of a text: where it stands, and the term by which it is found.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Term {
    /// Its first byte in the text.
    pub start: usize,
    /// The byte after its last.
    pub end: usize,
    /// Folded.
    pub folded: String,
    /// As it is read in Latin letters, where that differs.
    pub latin: Option<String>,
}

/// What is wanted of a text; all that was typed is wanted together.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Wanted {
    /// A term that is one of these.
    Whole(Vec<String>),
    /// A term that begins with one of these.
    Begins(Vec<String>),
    /// These terms, one after the other.
    Run(Vec<String>),
}

/// A word of fewer letters is wanted whole: what begins with it would be half the dictionary.
const BEGINS_FROM: usize = 3;

/// Letters of a word that count; a longer one is no word of any language, and an index has its limit.
const LETTERS: usize = 64;

/// Scripts that are written without spaces between words.
fn unspaced(c: char) -> bool {
    matches!(c,
        '\u{2E80}'..='\u{2FDF}' | '\u{3005}'..='\u{3007}' | '\u{3040}'..='\u{30FF}' | '\u{31F0}'..='\u{31FF}'
        | '\u{3400}'..='\u{4DBF}' | '\u{4E00}'..='\u{9FFF}' | '\u{F900}'..='\u{FAFF}' | '\u{20000}'..='\u{3FFFF}'
        | '\u{0E00}'..='\u{0EFF}' | '\u{1000}'..='\u{109F}' | '\u{1780}'..='\u{17FF}')
}

/// The terms of a text, in its order. A pair of signs is given as one term; so is the last sign of such a run.
pub fn terms(text: &str) -> Vec<Term> {
    let mut found = Vec::new();
    let mut rest = text.char_indices().peekable();
    while let Some((start, c)) = rest.next() {
        if !c.is_alphanumeric() {
            continue;
        }
        let alone = unspaced(c);
        let mut end = start + c.len_utf8();
        while let Some((at, next)) = rest.next_if(|(_, n)| is_mark(*n) || (n.is_alphanumeric() && unspaced(*n) == alone)) {
            end = at + next.len_utf8();
        }
        if alone { pairs(text, start, end, &mut found) } else { word(text, start, end, &mut found) }
    }
    found
}

fn word(text: &str, start: usize, end: usize, found: &mut Vec<Term>) {
    let written = &text[start..end];
    if written.is_ascii() {
        return found.push(Term { start, end, folded: cut(&written.to_ascii_lowercase()), latin: None });
    }
    // Folding may take a sign apart (½), or leave nothing.
    for piece in fold(written).split(|c: char| !c.is_alphanumeric() && !is_letter_part(c)).filter(|p| !p.is_empty()) {
        let folded = cut(without_article(piece));
        let read = latin(&folded);
        let latin = (read != folded && !read.is_empty()).then_some(read);
        found.push(Term { start, end, folded, latin });
    }
}

/// Vowel signs of scripts in which they are part of the word (Devanagari): no letters to Rust, no ASCII to an index.
fn is_letter_part(c: char) -> bool {
    !c.is_ascii() && !c.is_whitespace() && matches!(c, '\u{900}'..='\u{DFF}')
}

fn cut(word: &str) -> String {
    word.chars().take(LETTERS).collect()
}

fn pairs(text: &str, start: usize, end: usize, found: &mut Vec<Term>) {
    let signs: Vec<(usize, usize, String)> = text[start..end]
        .char_indices()
        .map(|(at, c)| (start + at, start + at + c.len_utf8(), fold(c.encode_utf8(&mut [0; 4]))))
        .filter(|(.., folded)| folded.chars().any(char::is_alphanumeric))
        .collect();
    for (n, (start, end, sign)) in signs.iter().enumerate() {
        let (end, folded) = match signs.get(n + 1) {
            Some((_, end, next)) => (*end, format!("{sign}{next}")),
            None => (*end, sign.clone()),
        };
        let folded: String = folded.chars().filter(|c| c.is_alphanumeric()).collect();
        found.push(Term { start: *start, end, folded, latin: None });
    }
}

/// An Arabic word without its article: `والاتصالات` (and the communications) is found by `اتصالات`. What would leave fewer than three letters
/// is no article.
fn without_article(word: &str) -> &str {
    const ARTICLES: [&str; 4] = ["ال", "بال", "كال", "لل"];
    let plain = word.strip_prefix(['و', 'ف']).unwrap_or(word);
    [plain, word]
        .into_iter()
        .flat_map(|word| ARTICLES.iter().filter_map(move |article| word.strip_prefix(article)))
        .find(|rest| rest.chars().count() >= 3)
        .unwrap_or(word)
}

/// The terms of a text as an index keeps them: with a space between, those in Cyrillic and Greek again at the end, as they are read in Latin
/// letters. At most `limit` bytes; what comes later in a longer text is not found.
pub fn index_terms(text: &str, limit: usize) -> String {
    let mut kept = String::new();
    let mut read = String::new();
    for term in terms(text) {
        let more = term.folded.len() + term.latin.as_ref().map_or(0, |l| l.len() + 1) + 1;
        if kept.len() + read.len() + more > limit {
            break;
        }
        for (line, word) in [(&mut kept, Some(&term.folded)), (&mut read, term.latin.as_ref())] {
            if let Some(word) = word {
                if !line.is_empty() {
                    line.push(' ');
                }
                line.push_str(word);
            }
        }
    }
    if !read.is_empty() {
        kept.push(' ');
        kept.push_str(&read);
    }
    kept
}

impl Wanted {
    /// What was typed: each word begins a word of the text; what stands between quotation marks stands there in that order.
    pub fn all(typed: &str) -> Vec<Self> {
        let quotation = |c: char| matches!(c, '"' | '“' | '”' | '„' | '«' | '»' | '「' | '」');
        let mut wanted = Vec::new();
        for (n, part) in typed.split(quotation).enumerate() {
            let terms = terms(part);
            if n % 2 == 1 {
                match terms.len() {
                    0 => {}
                    1 => wanted.extend(one(&terms[0], false)),
                    _ => wanted.push(Self::Run(unended(&terms))),
                }
                continue;
            }
            // Signs of a script without spaces that touch are one wish; words are a wish each.
            let mut at = 0;
            while let Some(first) = terms.get(at) {
                let alone = first.folded.chars().all(unspaced);
                let mut upto = at + 1;
                while alone && terms.get(upto).is_some_and(|t| t.start < terms[upto - 1].end && t.folded.chars().all(unspaced)) {
                    upto += 1;
                }
                match (alone, upto - at) {
                    (true, 2..) => wanted.push(Self::Run(unended(&terms[at..upto]))),
                    _ => wanted.extend(one(first, true)),
                }
                at = upto;
            }
        }
        wanted
    }

    /// Whether a term answers this wish, or a part of it: for showing where.
    pub fn is(&self, term: &Term) -> bool {
        let forms = || std::iter::once(&term.folded).chain(&term.latin);
        match self {
            Self::Whole(words) => forms().any(|form| words.contains(form)),
            Self::Begins(words) => forms().any(|form| words.iter().any(|word| form.starts_with(word.as_str()))),
            Self::Run(words) => words.contains(&term.folded),
        }
    }
}

/// The last sign of a run stands in a pair already, which may go on in the text.
fn unended(terms: &[Term]) -> Vec<String> {
    let last = terms.len() - 1;
    let ends_alone = terms[last].folded.chars().count() == 1 && terms[last].folded.chars().all(unspaced);
    let taken = if ends_alone && terms[last - 1].end == terms[last].end { last } else { terms.len() };
    terms[..taken].iter().map(|t| t.folded.clone()).collect()
}

fn one(term: &Term, begins: bool) -> Option<Wanted> {
    let forms: Vec<String> = std::iter::once(term.folded.clone()).chain(term.latin.clone()).filter(|form| !form.is_empty()).collect();
    if forms.is_empty() {
        return None;
    }
    // A sign alone stands in the index as the first of a pair.
    let sign = term.folded.chars().all(unspaced);
    let long = forms[0].chars().count() >= BEGINS_FROM;
    Some(if sign || (begins && long) { Wanted::Begins(forms) } else { Wanted::Whole(forms) })
}

#[cfg(test)]
mod tests {
    use super::*;

    /// Whether an index of terms with spaces between gives a text for what was typed, as an engine would look.
    fn check(text: &str, typed: &str, expected: bool) {
        let kept = format!(" {} ", index_terms(text, usize::MAX));
        let found = Wanted::all(typed).iter().all(|wanted| match wanted {
            Wanted::Whole(words) => words.iter().any(|w| kept.contains(&format!(" {w} "))),
            Wanted::Begins(words) => words.iter().any(|w| kept.contains(&format!(" {w}"))),
            Wanted::Run(words) => kept.contains(&format!(" {} ", words.join(" "))),
        });
        assert_eq!(found, expected, "{typed:?} in {kept:?} by {:?}", Wanted::all(typed));
    }

    #[test]
    fn a_text_is_found_in_six_languages() {
        let french = "Note verbale: la Mission permanente de la Côte d’Ivoire confirme sa participation.";
        check(french, "cote ivoire", true);
        check(french, "PARTICIPATION confirmé", true);
        check(french, "particip", true);
        check(french, "\"mission permanente\"", true);
        check(french, "\"permanente mission\"", false);
        check(french, "ivoires", false);
        check("El Ministro de España confirmó", "espana confirmo", true);
        check("Reply to CL-21/4 of 3 February 2021", "CL-21/4", true);
        check("Reply to CL-21/4", "c", false);
        check("Министр цифрового развития подтверждает участие", "МИНИСТР подтвержд", true);
        check("Министр цифрового развития Ёлкин", "yelkin", false);
        check("Министр Иванов", "ivanov", true);
        check("Ivanov", "Иванов", true);
        check("信息社会世界峰会论坛将在日内瓦举行", "日内瓦", true);
        check("信息社会世界峰会论坛将在日内瓦举行", "峰会", true);
        check("信息社会世界峰会论坛", "坛", true);
        check("信息社会世界峰会论坛", "息", true);
        check("信息社会世界峰会论坛", "世峰", false);
        check("信息社会世界峰会论坛", "论坛会", false);
        check("日內瓦ITU总部", "itu 总部", true);
        check("وزارة الاتصالات وتكنولوجيا المعلومات", "اتصالات", true);
        check("وزارة اتصالات", "الاتصالات", true);
        check("والاتصالات والإِمارات", "امارات", true);
        check("الى الأمم المتحدة", "أمم", true);
        check("مؤتمر", "مؤتمرات", false);
        check("नमस्ते दुनिया", "नमस्ते", true);
        check("anything", "", true);
        check("anything", "—!?", true);
    }

    #[test]
    fn terms_hold_nothing_that_an_index_could_take_for_its_own() {
        for text in ["a\"b*c^d:e(f)g", "½ l’été — ☃ ’", "AND OR NOT NEAR", "\u{202E}x\u{2066}y", "ก็ไทย", "it's"] {
            for word in index_terms(text, usize::MAX).split(' ') {
                assert!(word.chars().all(|c| !c.is_ascii() || c.is_ascii_alphanumeric()), "{text:?}: {word:?}");
            }
        }
    }

    #[test]
    fn a_term_says_where_it_stands() {
        let text = "Côte d’Ivoire 日内瓦";
        let stands: Vec<&str> = terms(text).iter().map(|t| &text[t.start..t.end]).collect();
        assert_eq!(stands, ["Côte", "d", "Ivoire", "日内", "内瓦", "瓦"]);
    }

    #[test]
    fn a_long_text_is_kept_up_to_the_limit() {
        assert_eq!(index_terms("one two three", 8), "one two");
    }
}
