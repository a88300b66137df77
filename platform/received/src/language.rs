//! In which language a text is written: by its script, and among those of one script by its commonest small words. A guess, for choosing what
//! to show first; nothing is decided by it.

/// Characters of a text that are looked at.
const LOOKED_AT: usize = 6_000;

/// Small words that are frequent in one language and rare in the others, per language.
const WORDS: &[(&str, &[&str])] = &[
    (
        "en",
        &[
            "the",
            "and",
            "of",
            "to",
            "is",
            "that",
            "for",
            "with",
            "will",
            "be",
            "your",
            "this",
            "not",
            "was",
            "have",
            "are",
            "you",
            "from",
            "has",
            "been",
            "it",
            "i",
            "we",
            "on",
            "my",
            "hello",
            "regards",
            "accepted",
            "declined",
            "delegated",
            "see",
            "attached",
            "tentative",
            "tentatively",
            "cancelled",
            "canceled",
            "proposed",
            "session",
            "invitation",
            "letter",
        ],
    ),
    (
        "fr",
        &[
            "le",
            "la",
            "les",
            "des",
            "du",
            "et",
            "est",
            "une",
            "que",
            "pour",
            "dans",
            "vous",
            "nous",
            "sur",
            "au",
            "aux",
            "par",
            "ne",
            "pas",
            "être",
            "votre",
            "notre",
            "à",
            "je",
            "mon",
            "été",
            "ce",
            "qui",
            "il",
            "avec",
            "accepté",
            "décliné",
            "refusé",
            "provisoire",
            "annulé",
            "lettre",
            "réunion",
        ],
    ),
    (
        "es",
        &[
            "el",
            "los",
            "las",
            "del",
            "y",
            "es",
            "una",
            "que",
            "por",
            "para",
            "con",
            "su",
            "se",
            "al",
            "no",
            "usted",
            "en",
            "como",
            "señor",
            "señora",
            "sus",
            "mi",
            "ha",
            "está",
            "será",
            "lo",
            "nuestra",
            "fue",
            "aceptado",
            "rechazado",
            "provisional",
            "cancelado",
            "carta",
            "sesión",
        ],
    ),
    (
        "de",
        &[
            "der",
            "die",
            "das",
            "und",
            "ist",
            "nicht",
            "ein",
            "eine",
            "zu",
            "den",
            "mit",
            "von",
            "für",
            "auf",
            "ich",
            "sie",
            "wir",
            "im",
            "dem",
            "bei",
            "wird",
            "wurde",
            "konnte",
            "nachricht",
            "ihre",
            "bin",
            "es",
        ],
    ),
    (
        "it",
        &[
            "il",
            "di",
            "che",
            "è",
            "per",
            "non",
            "una",
            "con",
            "del",
            "della",
            "sono",
            "gli",
            "ai",
            "alla",
            "nel",
            "messaggio",
            "si",
            "ho",
            "mio",
            "al",
            "questo",
            "stato",
            "sua",
            "le",
            "da",
        ],
    ),
    (
        "pt",
        &[
            "o", "os", "as", "do", "da", "dos", "das", "que", "é", "não", "uma", "um", "para", "com", "em", "na", "no", "por", "sua",
            "seu", "foi", "mensagem", "está", "ao", "você", "meu",
        ],
    ),
    (
        "nl",
        &[
            "de", "het", "een", "van", "en", "is", "niet", "op", "te", "dat", "voor", "met", "uw", "ik", "aan", "bericht", "zijn", "wordt",
            "kon", "worden", "bij", "naar", "ben", "deze", "u",
        ],
    ),
    (
        "pl",
        &[
            "i",
            "w",
            "nie",
            "na",
            "z",
            "do",
            "jest",
            "się",
            "że",
            "to",
            "o",
            "dla",
            "od",
            "przez",
            "wiadomość",
            "po",
            "jestem",
            "proszę",
            "został",
            "została",
            "być",
            "pan",
            "pani",
        ],
    ),
    (
        "tr",
        &[
            "ve",
            "bir",
            "bu",
            "için",
            "ile",
            "da",
            "de",
            "değil",
            "olarak",
            "mesaj",
            "sayın",
            "olan",
            "ben",
            "ileti",
            "posta",
            "saygılarımla",
            "size",
            "var",
        ],
    ),
    ("sv", &["och", "att", "det", "är", "inte", "som", "en", "ett", "för", "på", "med", "till", "jag", "av", "har"]),
    ("cs", &["a", "je", "se", "na", "že", "není", "byla", "zpráva", "pro", "jsem", "do", "být", "která", "nebyla"]),
];

/// The language of a text by ISO 639-1, where enough of it can be told.
pub(crate) fn guess(text: &str) -> Option<&'static str> {
    guess_of(text, 2)
}

/// The language of a few words, such as a subject: one telling word is enough.
pub(crate) fn guess_short(text: &str) -> Option<&'static str> {
    guess_of(text, 1)
}

fn guess_of(text: &str, least: usize) -> Option<&'static str> {
    let text: String = text.chars().take(LOOKED_AT).collect();
    // Addresses and links are of no language.
    let words: Vec<String> = text
        .split_whitespace()
        .filter(|w| !w.contains('@') && !w.contains("://"))
        .map(|w| w.trim_matches(|c: char| !c.is_alphabetic()).to_lowercase())
        .filter(|w| !w.is_empty())
        .collect();
    let said = words.join(" ");
    let count = |within: &dyn Fn(char) -> bool| said.chars().filter(|c| within(*c)).count();
    let kana = count(&|c| ('\u{3040}'..='\u{30ff}').contains(&c));
    let han = count(&|c| ('\u{4e00}'..='\u{9fff}').contains(&c));
    let hangul = count(&|c| ('\u{ac00}'..='\u{d7a3}').contains(&c));
    let arabic = count(&|c| ('\u{600}'..='\u{6ff}').contains(&c));
    let cyrillic = count(&|c| ('\u{400}'..='\u{4ff}').contains(&c));
    let latin = count(&|c| c.is_ascii_alphabetic() || ('\u{c0}'..='\u{24f}').contains(&c));
    // A Chinese character says as much as two or three letters; names and codes in Latin letters stand in texts of every script.
    let all = (kana + han) * 3 + hangul * 2 + arabic + cyrillic + latin / 2;
    if all == 0 {
        return None;
    }
    let most = |weight: usize| weight * 3 > all;
    if most((kana + han) * 3) && kana * 8 > han {
        return Some("ja");
    }
    if most(hangul * 2) {
        return Some("ko");
    }
    if most(han * 3) {
        return Some("zh");
    }
    if most(arabic) {
        return Some(if count(&|c| matches!(c, 'پ' | 'چ' | 'ژ' | 'گ' | 'ی' | 'ک')) * 12 > arabic { "fa" } else { "ar" });
    }
    if most(cyrillic) {
        return Some(if count(&|c| matches!(c, 'і' | 'ї' | 'є' | 'ґ')) * 25 > cyrillic { "uk" } else { "ru" });
    }
    for (range, name) in
        [('\u{5d0}'..='\u{5ea}', "he"), ('\u{370}'..='\u{3ff}', "el"), ('\u{e00}'..='\u{e7f}', "th"), ('\u{900}'..='\u{97f}', "hi")]
    {
        if count(&|c| range.contains(&c)) * 2 > latin {
            return Some(name);
        }
    }
    latin_language(&words, least)
}

fn latin_language(words: &[String], least: usize) -> Option<&'static str> {
    let mut scores: Vec<(usize, &'static str)> =
        WORDS.iter().map(|(name, small)| (words.iter().filter(|w| small.contains(&w.as_str())).count(), *name)).collect();
    scores.sort_by_key(|(score, _)| std::cmp::Reverse(*score));
    let (best, name) = *scores.first()?;
    let (second, _) = *scores.get(1)?;
    // So many words at least, and a lead over the next language: a guess that is no better than another is none.
    (best >= least && best > second && best * 12 >= words.len().min(200)).then_some(name)
}
