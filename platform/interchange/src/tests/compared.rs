//! The difference of two texts.

use proptest::prelude::*;

use super::sample::words as any_words;
use crate::compared::{Change, Compared, words};

/// The difference in one line: `kept[-removed-]{+added+}`.
fn line(pieces: &[Compared]) -> String {
    let piece = |piece: &Compared| match piece.change {
        Change::Kept => piece.text.clone(),
        Change::Removed => format!("[-{}-]", piece.text),
        Change::Added => format!("{{+{}+}}", piece.text),
    };
    pieces.iter().map(piece).collect()
}

#[track_caller]
fn check(before: &str, after: &str, expected: &str) {
    assert_eq!(line(&words(before, after)), expected);
}

#[test]
fn words_are_compared_in_six_languages() {
    check("before 1 March 2021.", "before 15 March 2021.", "before [-1-]{+15+} March 2021.");
    check("avant le 1er mars", "avant le 2 mars prochain", "avant le [-1er-]{+2+} mars{+ prochain+}");
    check("قبل 1 مارس 2021", "قبل 15 مارس 2021", "قبل [-1-]{+15+} مارس 2021");
    check("до 1 марта", "до 1 апреля", "до 1 [-марта-]{+апреля+}");
    check("信息社会世界峰会论坛", "信息社会世界首脑会议论坛", "信息社会世界[-峰会-]{+首脑会议+}论坛");
    check("", "año", "{+año+}");
    check("same", "same", "same");
    check("", "", "");
}

/// Two texts of twenty pages without a word in common, in a second or so even where nothing is optimised.
#[test]
fn long_texts_without_a_word_in_common_are_told_as_replaced() {
    let text = |from: usize| (0..10_000).map(|n| format!("w{}{}", n + from, if n % 20 == 0 { ".\n" } else { " " })).collect::<String>();
    let (before, after) = (text(0), text(20_000));
    assert!(words(&before[..12_000], &after[..12_000]).len() > 2_000, "short enough for words");
    let pieces = words(&before, &after);
    assert!(pieces.len() < 2_000, "{}", pieces.len());
    let after = format!(
        "{}New.\n{}",
        &before[..before.find('\n').unwrap() + 1],
        &before[before.find('\n').unwrap() + 1..].replace("w501 ", "five ")
    );
    assert_eq!(words(&before, &after).len(), 6);
}

proptest! {
    #[test]
    fn each_text_can_be_read_in_the_difference(before in any_words(), after in any_words(), middle in any_words(), twice: bool) {
        let (before, after) = if twice { (format!("{before}{middle}"), format!("{middle}{after}")) } else { (before, after) };
        let pieces = words(&before, &after);
        let without = |change: Change| pieces.iter().filter(|p| p.change != change).map(|p| p.text.as_str()).collect::<String>();
        prop_assert_eq!(without(Change::Added), before);
        prop_assert_eq!(without(Change::Removed), after);
        prop_assert!(pieces.windows(2).all(|pair| pair[0].change != pair[1].change));
    }
}
