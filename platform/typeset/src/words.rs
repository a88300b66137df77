//! Plain text made ready for setting: [`clean`] takes out what cannot be set, [`bits`] finds what must stay whole.

/// A longer address is parted where the line ends; a shorter one is kept whole, so that it can be copied from the page. 64 characters
/// fit the line of a nested list.
pub const WHOLE_IN_TEXT: usize = 64;

/// The same for what stands beside a label, in the reference block and the subject.
pub const WHOLE_BESIDE_LABEL: usize = 40;

/// How often a word that is longer than that may be parted, without a hyphen. 16 of the widest letters fit beside the longest label.
const PART_EVERY: usize = 16;

/// An invisible place to part a word.
const PART: char = '\u{200b}';

/// A piece of plain text.
#[derive(Debug, PartialEq, Eq)]
pub enum Bit {
    /// Words that may be parted and hyphenated.
    Running(String),
    /// An address, a telephone number or a symbol, which is neither parted nor turned round.
    Whole(String),
}

/// The text with every run of spaces, tabs and line ends as one space, and without control characters.
///
/// Spaces that somebody chose (no-break, narrow) stay, and so do soft hyphens and marks of direction.
pub fn clean(text: &str) -> String {
    let mut out = String::with_capacity(text.len());
    for c in text.chars() {
        match c {
            ' ' | '\t' | '\n' | '\r' | '\u{b}' | '\u{c}' | '\u{85}' | '\u{2028}' | '\u{2029}' => {
                if !out.ends_with(' ') {
                    out.push(' ');
                }
            }
            // A byte-order mark and the control characters have no look, and PDF/A forbids some of them in its text.
            '\u{feff}' | '\u{fffe}' => {}
            c if c.is_control() => {}
            c => out.push(c),
        }
    }
    out
}

/// Whether a character is of a script that runs from right to left: Hebrew, Arabic, Syriac and their neighbours (the blocks of
/// Unicode that have class R or AL by default, UAX #9).
pub fn runs_right_to_left(c: char) -> bool {
    matches!(u32::from(c), 0x0590..=0x08FF | 0xFB1D..=0xFDFF | 0xFE70..=0xFEFE | 0x1_0800..=0x1_0FFF | 0x1_E800..=0x1_EFFF)
}

/// The text with places to part every word of more than `longest` characters, one for each `every` of them. Nothing then runs out of
/// its line, whatever was typed.
fn with_parts(text: &str, longest: usize, every: usize) -> String {
    let mut out = String::with_capacity(text.len());
    for word in text.split_inclusive(parts_itself) {
        let long = word.chars().count() > longest && !is_parted_address(word);
        for (i, c) in word.chars().enumerate() {
            if long && i > 0 && i % every == 0 {
                out.push(PART);
            }
            out.push(c);
        }
    }
    out
}

/// Whether a word is an address that Typst parts by itself, between letters, digits and signs; it can then be copied as it is. An
/// endless run of letters or of digits is not parted by that.
fn is_parted_address(word: &str) -> bool {
    let kind = |c: char| (c.is_alphabetic(), c.is_numeric());
    let runs = word.as_bytes().chunk_by(|a, b| kind(char::from(*a)) == kind(char::from(*b)));
    (word.contains("://") || word.starts_with("www.")) && runs.map(<[u8]>::len).max().unwrap_or(0) <= 2 * PART_EVERY
}

/// White space and the characters of East Asia, after which a line can end anyway.
fn parts_itself(c: char) -> bool {
    c.is_whitespace() || (0x2E80..=0xFFEF).contains(&u32::from(c))
}

/// Text for a narrow column: an address of 24 characters or more can be parted every eight, which a column of six has room for.
pub fn narrow(text: &str) -> String {
    with_parts(text, 24, 8)
}

/// Whether a character does nothing but turn the direction of text (UAX #9, 2.1 to 2.6).
pub fn turns_direction(c: char) -> bool {
    matches!(c, '\u{61C}' | '\u{200E}' | '\u{200F}' | '\u{202A}'..='\u{202E}' | '\u{2066}'..='\u{2069}')
}

/// Whether a character is a sign above or below a letter, in a script that runs from right to left: Arabic vowels, hamza and Koranic
/// marks, Hebrew points (the non-spacing marks of their blocks).
pub fn is_vowel_sign(c: char) -> bool {
    matches!(
        u32::from(c),
        0x0591..=0x05BD | 0x05BF | 0x05C1 | 0x05C2 | 0x05C4 | 0x05C5 | 0x05C7
            | 0x0610..=0x061A | 0x064B..=0x065F | 0x0670 | 0x06D6..=0x06DC | 0x06DF..=0x06E4 | 0x06E7 | 0x06E8 | 0x06EA..=0x06ED
            | 0x0898..=0x089F | 0x08CA..=0x08E1 | 0x08E3..=0x08FF
    )
}

/// The text in bits, in order, nothing of more than `whole` characters being whole. Put together again they are the text, but for
/// places to part overlong words.
pub fn bits(text: &str, whole: usize) -> Vec<Bit> {
    let text = &with_parts(text, whole, PART_EVERY);
    let mut bits = Vec::new();
    let mut done = 0;
    let mut at = 0;
    while at < text.len() {
        match whole_at(text, at, whole) {
            Some(end) => {
                if done < at {
                    bits.push(Bit::Running(text[done..at].to_owned()));
                }
                bits.push(Bit::Whole(text[at..end].to_owned()));
                done = end;
                at = end;
            }
            None => at += next_start(&text[at..]),
        }
    }
    if done < text.len() {
        bits.push(Bit::Running(text[done..].to_owned()));
    }
    bits
}

/// How far it is to the next place where something whole could begin: past this run of ASCII, or past one other character.
fn next_start(rest: &str) -> usize {
    let run = ascii_run(rest);
    if run > 0 { opening(&rest[..run]).max(1) } else { rest.chars().next().map_or(1, char::len_utf8) }
}

/// Brackets and quotes before a word; without any, the whole run.
fn opening(run: &str) -> usize {
    let skipped = run.len() - run.trim_start_matches(['(', '[', '{', '<', '"', '\'']).len();
    if skipped == 0 { run.len() } else { skipped }
}

fn ascii_run(rest: &str) -> usize {
    rest.find(|c: char| !c.is_ascii_graphic()).unwrap_or(rest.len())
}

/// The end of the whole thing that begins here, if one does.
fn whole_at(text: &str, at: usize, longest: usize) -> Option<usize> {
    let rest = &text[at..];
    let run = &rest[..ascii_run(rest)];
    let core = run.trim_end_matches(['.', ',', ';', ':', '!', '?', ')', ']', '}', '>', '"', '\'']);
    let length = if let Some(number) = telephone(rest) {
        number
    } else if is_address(core) || is_symbol(core) {
        core.len()
    } else {
        return None;
    };
    (length <= longest).then_some(at + length)
}

fn is_address(core: &str) -> bool {
    let lower = core.to_ascii_lowercase();
    if lower.starts_with("https://") || lower.starts_with("http://") || lower.starts_with("mailto:") || lower.starts_with("www.") {
        return true;
    }
    core.split_once('@').is_some_and(|(name, host)| {
        let plain = |s: &str| !s.is_empty() && s.chars().all(|c| c.is_ascii_alphanumeric() || "._-+".contains(c));
        plain(name) && plain(host) && host.contains('.')
    })
}

/// The symbol of a document: capitals, digits and at least one stroke or hyphen, `CL-21/4`, `A/RES/70/125`, `TIES/SG-2021/0007`.
fn is_symbol(core: &str) -> bool {
    let mut letters = core.chars().filter(char::is_ascii_alphabetic).peekable();
    letters.peek().is_some()
        && letters.all(|c| c.is_ascii_uppercase())
        && core.chars().next().is_some_and(|c| c.is_ascii_uppercase())
        && core.chars().any(|c| c.is_ascii_digit())
        && core.contains(['/', '-'])
        && core.chars().all(|c| c.is_ascii_alphanumeric() || "/-.".contains(c))
}

/// The length of an international telephone number at the start (`+41 22 730 6240`), its spaces included.
fn telephone(rest: &str) -> Option<usize> {
    let digits = rest.strip_prefix('+')?;
    if !digits.starts_with(|c: char| c.is_ascii_digit()) {
        return None;
    }
    let reach = digits.find(|c: char| !(c.is_ascii_digit() || " \u{a0}\u{202f}()-.".contains(c))).unwrap_or(digits.len());
    let last = digits[..reach].rfind(|c: char| c.is_ascii_digit())?;
    let number = &digits[..=last];
    // E.164: at most fifteen digits; fewer than seven is no number that anyone dials from abroad.
    (7..=15).contains(&number.chars().filter(char::is_ascii_digit).count()).then_some(1 + number.len())
}

#[cfg(test)]
mod tests {
    use super::*;

    /// In `expected`, what is whole stands between ‹ and ›.
    fn check(text: &str, expected: &str) {
        let shown: String = bits(&clean(text), WHOLE_IN_TEXT)
            .into_iter()
            .map(|bit| match bit {
                Bit::Running(s) => s,
                Bit::Whole(s) => format!("‹{s}›"),
            })
            .collect();
        assert_eq!(shown, expected);
    }

    #[test]
    fn addresses_stay_whole_without_the_stop_after_them() {
        check("depuis le site https://www.itu.int/net4/wsis, avant", "depuis le site ‹https://www.itu.int/net4/wsis›, avant");
        check("suivante: www.wsis.org/forum.", "suivante: ‹www.wsis.org/forum›.");
        check("(wsis-info@itu.int)", "(‹wsis-info@itu.int›)");
        check("请访问https://www.itu.int/net4。", "请访问‹https://www.itu.int/net4›。");
        check("a@b, @c, d@", "a@b, @c, d@");
    }

    #[test]
    fn symbols_and_telephone_numbers_stay_whole() {
        check("Réf.: CL-21/4.", "Réf.: ‹CL-21/4›.");
        check("resolution A/RES/70/125 of", "resolution ‹A/RES/70/125› of");
        check("فاكس: +41 22 730 6240", "فاكس: ‹+41 22 730 6240›");
        check("17-21 May, Covid-19, G-7, Vice-Ministre, 2+2, +5", "17-21 May, Covid-19, ‹G-7›, Vice-Ministre, 2+2, +5");
    }

    #[test]
    fn a_word_that_fits_no_line_may_be_parted() {
        let address = format!("https://example.org/{}", "a7-".repeat(WHOLE_IN_TEXT));
        check(&address, &address);
        let long = format!("see {}, {}", "x".repeat(WHOLE_IN_TEXT + 1), "信".repeat(WHOLE_IN_TEXT + 1));
        let sixteen = "x".repeat(PART_EVERY);
        let parted = format!("see {}\u{200b}x, {}", [sixteen.as_str(); 4].join("\u{200b}"), "信".repeat(WHOLE_IN_TEXT + 1));
        check(&long, &parted);
        assert_eq!(narrow("minister.of.post@example.org"), "minister\u{200b}.of.post\u{200b}@example\u{200b}.org");
        assert_eq!(narrow("Telecommunications"), "Telecommunications");
    }

    #[test]
    fn line_ends_are_spaces_and_control_characters_go() {
        check("a\r\n\tb\u{0}c\u{feff}  d\u{2028}e", "a bc d e");
        check("un\u{a0}: deux\u{202f}; co\u{ad}op", "un\u{a0}: deux\u{202f}; co\u{ad}op");
    }
}
