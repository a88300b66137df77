//! References of letters as people write them in answers: "CL-21/4", "DM-20/1234", "CL – 21 / 4".

/// References kept of one message.
const MOST: usize = 20;

/// Every letter reference in a text, as the house writes them, each once, in order: two to four Latin capitals, a dash, the year in two digits,
/// a stroke, the number.
pub(crate) fn within(text: &str) -> Vec<String> {
    let chars: Vec<char> = text.chars().map(plain).collect();
    let mut found: Vec<String> = Vec::new();
    for at in (0..chars.len()).filter(|at| chars[*at] == '/') {
        if let Some(reference) = around(&chars, at)
            && !found.contains(&reference)
        {
            found.push(reference);
            if found.len() == MOST {
                break;
            }
        }
    }
    found
}

/// Dashes of every kind as one, full-width signs as half-width, as keyboards of the East write them.
fn plain(c: char) -> char {
    match c {
        '\u{2010}'..='\u{2015}' | '\u{2212}' | '\u{fe58}' | '\u{fe63}' | '\u{ff0d}' => '-',
        '\u{ff0f}' | '\u{2044}' | '\u{2215}' => '/',
        '\u{ff10}'..='\u{ff19}' | '\u{ff21}'..='\u{ff3a}' => char::from_u32(u32::from(c) - 0xfee0).unwrap_or(c),
        '\u{660}'..='\u{669}' => char::from_u32(u32::from(c) - 0x660 + 0x30).unwrap_or(c),
        '\u{a0}' | '\u{202f}' | '\t' => ' ',
        c => c,
    }
}

/// The reference whose stroke stands at `at`.
fn around(chars: &[char], at: usize) -> Option<String> {
    let mut left = at;
    let mut back = |wanted: &dyn Fn(char) -> bool, most: usize| {
        let mut taken = Vec::new();
        while taken.len() < most && left > 0 && wanted(chars[left - 1]) {
            left -= 1;
            taken.push(chars[left]);
        }
        taken.reverse();
        taken
    };
    back(&|c| c == ' ', 1);
    let year = back(&|c| c.is_ascii_digit(), 3);
    back(&|c| c == ' ', 1);
    let dash = back(&|c| c == '-', 1);
    back(&|c| c == ' ', 1);
    let series = back(&|c| c.is_ascii_alphabetic(), 5);
    let bounded = left == 0 || !chars[left - 1].is_alphanumeric() || !chars[left - 1].is_ascii();
    let cased = series.iter().all(char::is_ascii_uppercase) || series.iter().all(char::is_ascii_lowercase);
    if year.len() != 2 || dash.len() != 1 || !(2..=4).contains(&series.len()) || !bounded || !cased {
        return None;
    }
    let mut right = at + 1;
    if chars.get(right) == Some(&' ') {
        right += 1;
    }
    let number: String = chars[right..].iter().take(6).take_while(|c| c.is_ascii_digit()).collect();
    let after = chars.get(right + number.len()).copied().unwrap_or(' ');
    let series: String = series.into_iter().map(|c| c.to_ascii_uppercase()).collect();
    let good = (1..=5).contains(&number.len()) && !(after.is_ascii_alphabetic() || after == '/');
    good.then(|| format!("{series}-{}/{number}", year.into_iter().collect::<String>()))
}
