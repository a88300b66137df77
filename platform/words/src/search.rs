//! Search across scripts: a name is found as it is written and as it is read in Latin letters, so that `Ivanov` finds `Иванов` and the other
//! way round. Both sides go through here: what is stored ([`search_key`]) and what is typed ([`SearchWord`]).

use crate::fold;

/// What is kept beside a text and compared with what is typed: the text folded, and its reading in Latin letters where that differs.
pub fn search_key(text: &str) -> String {
    let folded = fold(text);
    let latin = latin(&folded);
    if latin == folded { folded } else { format!("{folded} {latin}") }
}

/// A word of what was typed, folded, with its reading in Latin letters.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct SearchWord {
    /// As it is written.
    pub folded: String,
    /// As it is read in Latin letters; the same where it is written in them.
    pub latin: String,
}

impl SearchWord {
    /// The words of what was typed; none for nothing but space.
    pub fn all(typed: &str) -> Vec<Self> {
        fold(typed).split(' ').filter(|w| !w.is_empty()).map(|w| Self { folded: w.to_owned(), latin: latin(w) }).collect()
    }

    /// Whether a [`search_key`] holds the word, written or read.
    pub fn is_in(&self, key: &str) -> bool {
        key.contains(&self.folded) || (!self.latin.is_empty() && key.contains(&self.latin))
    }
}

/// Cyrillic and Greek letters of a folded text as names are read in Latin ones: the usual English spelling, near BGN/PCGN 1947 and ELOT 743,
/// without marks. Other scripts stay: Arabic and Chinese names cannot be read off their letters.
pub(crate) fn latin(folded: &str) -> String {
    let mut read = String::with_capacity(folded.len());
    for c in folded.chars() {
        match CYRILLIC.iter().chain(GREEK).find(|(letter, _)| *letter == c) {
            Some((_, latin)) => read.push_str(latin),
            None => read.push(c),
        }
    }
    read
}

const CYRILLIC: &[(char, &str)] = &[
    ('а', "a"),
    ('б', "b"),
    ('в', "v"),
    ('г', "g"),
    ('ґ', "g"),
    ('д', "d"),
    ('ђ', "dj"),
    ('е', "e"),
    ('є', "ye"),
    ('ж', "zh"),
    ('з', "z"),
    ('и', "i"),
    ('і', "i"),
    ('й', "y"),
    ('ј', "j"),
    ('к', "k"),
    ('л', "l"),
    ('љ', "lj"),
    ('м', "m"),
    ('н', "n"),
    ('њ', "nj"),
    ('о', "o"),
    ('п', "p"),
    ('р', "r"),
    ('с', "s"),
    ('т', "t"),
    ('ћ', "c"),
    ('у', "u"),
    ('ф', "f"),
    ('х', "kh"),
    ('ц', "ts"),
    ('ч', "ch"),
    ('џ', "dz"),
    ('ш', "sh"),
    ('щ', "shch"),
    ('ъ', ""),
    ('ы', "y"),
    ('ь', ""),
    ('э', "e"),
    ('ю', "yu"),
    ('я', "ya"),
];

const GREEK: &[(char, &str)] = &[
    ('α', "a"),
    ('β', "v"),
    ('γ', "g"),
    ('δ', "d"),
    ('ε', "e"),
    ('ζ', "z"),
    ('η', "i"),
    ('θ', "th"),
    ('ι', "i"),
    ('κ', "k"),
    ('λ', "l"),
    ('μ', "m"),
    ('ν', "n"),
    ('ξ', "x"),
    ('ο', "o"),
    ('π', "p"),
    ('ρ', "r"),
    ('σ', "s"),
    ('τ', "t"),
    ('υ', "y"),
    ('φ', "f"),
    ('χ', "ch"),
    ('ψ', "ps"),
    ('ω', "o"),
];

#[cfg(test)]
mod tests {
    use super::*;

    fn check(stored: &str, typed: &str, expected: bool) {
        let key = search_key(stored);
        assert_eq!(SearchWord::all(typed).iter().all(|w| w.is_in(&key)), expected, "{typed:?} in {key:?}");
    }

    #[test]
    fn a_name_is_found_in_six_scripts_and_across_two() {
        // Latin.
        check("Élise N’Diaye", "elise n'DIAYE", true);
        check("Łukasz Œuvré", "lukasz oeuvre", true);
        // Cyrillic, written and read.
        check("Иванов Пётр", "ИВАНОВ петр", true);
        check("Иванов Пётр", "Ivanov Petr", true);
        check("Ivanov Petr", "иванов", true);
        check("Щукина Юлия", "shchukina yuliya", true);
        // A Cyrillic М that looks like a Latin one.
        check("Мaria Kovač", "maria kovac", true);
        // Greek.
        check("Γεώργιος Παπαδόπουλος", "ΠΑΠΑΔΟΠΟΥΛΟΣ", true);
        check("Γεώργιος Παπαδόπουλος", "georgios papadopoylos", true);
        // Arabic: forms of alef, vowel signs.
        check("أحمد الإمام", "احمد الامام", true);
        check("مُحَمَّد", "محمد", true);
        // Chinese, full width.
        check("王小明（Wang）", "小明 ＷＡＮＧ", true);
        // Devanagari stays as it is.
        check("राम शर्मा", "राम", true);
        check("Ivanov", "petrov", false);
        check("Ivanov", "ь", false);
        check("anything", "  ", true);
    }
}
