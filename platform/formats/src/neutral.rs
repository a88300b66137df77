//! Texts that a spreadsheet would run: made harmless on the way out, and the same again on the way in.
//!
//! A spreadsheet runs a CSV cell that begins with `=`, `+`, `-`, `@`, a tab or a line end (OWASP, "CSV Injection"), the full-width forms too
//! where it is set to Japanese. An apostrophe before it makes it text. So that every text comes back as it was, a text that already begins with
//! apostrophes before such a sign gets one more, and reading takes one away from exactly these.

/// The signs at which a spreadsheet begins to reckon.
const SIGNS: [char; 11] = ['=', '+', '-', '@', '\t', '\r', '\n', '＝', '＋', '－', '＠'];

/// Whether a spreadsheet might run the text, were its leading apostrophes taken away.
fn runs(text: &str) -> bool {
    text.trim_start_matches('\'').starts_with(SIGNS)
}

/// The text as it is written.
pub(crate) fn guarded(text: &str) -> String {
    if runs(text) { format!("'{text}") } else { text.to_owned() }
}

/// The text as it was before it was written.
pub(crate) fn freed(text: &str) -> &str {
    match text.strip_prefix('\'') {
        Some(rest) if runs(rest) => rest,
        _ => text,
    }
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;

    fn check(text: &str, expected: &str) {
        assert_eq!(guarded(text), expected);
        assert_eq!(freed(expected), text);
    }

    #[test]
    fn what_a_spreadsheet_would_run_becomes_text() {
        check("=cmd|' /C calc'!A0", "'=cmd|' /C calc'!A0");
        check("+41 22 730 51 11", "'+41 22 730 51 11");
        check("-1+1", "'-1+1");
        check("@SUM(1)", "'@SUM(1)");
        check("\t=1", "'\t=1");
        check("\r=1", "'\r=1");
        check("＝1", "'＝1");
        check("'=1", "''=1");
        check("", "");
        check("'s-Gravenhage", "'s-Gravenhage");
        check("a=b", "a=b");
    }

    proptest! {
        #[test]
        fn every_text_comes_back_and_none_runs(text in "['=+@\ta\\-]{0,6}") {
            let written = guarded(&text);
            prop_assert!(!written.starts_with(SIGNS));
            prop_assert_eq!(freed(&written), text);
        }
    }
}
