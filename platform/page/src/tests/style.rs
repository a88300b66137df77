//! Stylesheet and script: sizes, colours that can be read, no physical directions, nothing from elsewhere.

use std::collections::BTreeMap;

use proptest::prelude::*;

use crate::colour::{DARK_GROUNDS, LIGHT_GROUNDS, TEXT_CONTRAST};
use crate::{Colour, SCRIPT, STYLE, Theme};

/// The stylesheet of every page (UI.md, Shape).
const STYLE_LIMIT: usize = 30_000;
/// Our own script; libraries come beside it, all under 40 kB compressed on a public page (UI.md, Script).
const SCRIPT_LIMIT: usize = 6_500;
/// What edges of fields and the focus need against their ground (WCAG 2.2, 1.4.11).
const EDGE_CONTRAST: f64 = 3.0;

const DARK: &str = "@media screen and (prefers-color-scheme: dark)";
const MORE: &str = "@media (prefers-contrast: more)";
const DARK_MORE: &str = "@media screen and (prefers-contrast: more) and (prefers-color-scheme: dark)";

/// The colours of a scheme: the first `:root`, and over it the `:root` of each of these blocks.
fn palette(blocks: &[&str]) -> BTreeMap<String, Colour> {
    let mut colours = BTreeMap::new();
    for block in [":root {"].iter().chain(blocks) {
        let from = STYLE.find(block).unwrap_or_else(|| panic!("no block {block}"));
        let root = from + STYLE[from..].find(":root {").unwrap() + ":root {".len();
        let end = root + STYLE[root..].find('}').unwrap();
        for declaration in STYLE[root..end].split(';') {
            if let Some((name, value)) = declaration.trim().split_once(": ")
                && let Ok(colour) = value.parse()
            {
                colours.insert(name.to_owned(), colour);
            }
        }
    }
    colours
}

/// What is written on what.
const TEXT: &[(&str, &str)] = &[
    ("--ink", "--paper"),
    ("--ink", "--surface"),
    ("--quiet", "--paper"),
    ("--quiet", "--surface"),
    ("--accent", "--paper"),
    ("--accent", "--surface"),
    ("--on-accent", "--accent"),
    ("--danger", "--paper"),
    ("--danger", "--surface"),
    ("--on-danger", "--danger"),
    ("--neutral", "--neutral-ground"),
    ("--info", "--info-ground"),
    ("--good", "--good-ground"),
    ("--caution", "--caution-ground"),
    ("--bad", "--bad-ground"),
    ("--accent", "--good-ground"),
];

/// Edges of controls, ticked boxes, the focus.
const EDGES: &[(&str, &str)] = &[
    ("--edge", "--paper"),
    ("--edge", "--surface"),
    ("--focus", "--paper"),
    ("--focus", "--surface"),
    ("--focus", "--good-ground"),
    ("--focus", "--info-ground"),
    ("--focus", "--caution-ground"),
    ("--accent", "--good-ground"),
    ("--danger", "--paper"),
    ("--second", "--paper"),
    ("--second", "--surface"),
    ("--quiet", "--surface"),
];

#[test]
fn all_words_and_edges_can_be_read_in_both_schemes() {
    for scheme in [&[][..], &[DARK], &[MORE], &[DARK, DARK_MORE]] {
        let colours = palette(scheme);
        let check = |pairs: &[(&str, &str)], least: f64| {
            for (front, ground) in pairs {
                let contrast = colours[*front].contrast(colours[*ground]);
                assert!(contrast >= least, "{scheme:?}: {front} on {ground} is {contrast:.2}, not {least}");
            }
        };
        check(TEXT, TEXT_CONTRAST);
        check(EDGES, EDGE_CONTRAST);
    }
}

#[test]
fn the_grounds_of_a_theme_are_those_of_the_stylesheet() {
    for (scheme, grounds) in [(&[][..], LIGHT_GROUNDS), (&[DARK], DARK_GROUNDS)] {
        let colours = palette(scheme);
        assert_eq!([colours["--paper"], colours["--surface"], colours["--on-accent"]], grounds);
    }
}

proptest! {
    #[test]
    fn no_accent_makes_a_page_unreadable(accent in "#[0-9a-f]{6}") {
        let theme = Theme::of(accent.parse().unwrap());
        for ground in LIGHT_GROUNDS {
            prop_assert!(theme.light.contrast(ground) >= TEXT_CONTRAST);
        }
        for ground in DARK_GROUNDS {
            prop_assert!(theme.dark.contrast(ground) >= TEXT_CONTRAST);
        }
    }

    #[test]
    fn a_colour_is_read_or_refused(text in ".{0,9}") {
        if let Ok(colour) = text.parse::<Colour>() {
            prop_assert_eq!(colour.to_string(), text.to_ascii_lowercase());
        }
    }
}

#[test]
fn contrast_is_that_of_the_guidelines() {
    let colour = |c: &str| c.parse::<Colour>().unwrap();
    assert!((colour("#000000").contrast(colour("#ffffff")) - 21.0).abs() < 1e-9);
    assert!((colour("#777777").contrast(colour("#ffffff")) - 4.478).abs() < 0.001);
}

#[test]
fn sizes_keep_their_limits() {
    assert!(STYLE.len() < STYLE_LIMIT, "{}", STYLE.len());
    assert!(SCRIPT.len() < SCRIPT_LIMIT, "{}", SCRIPT.len());
}

/// Names and values of all declarations, without comments.
fn declarations() -> Vec<(String, String)> {
    let mut plain = String::new();
    for (at, part) in STYLE.split("/*").enumerate() {
        plain.push_str(if at == 0 { part } else { part.split_once("*/").unwrap().1 });
    }
    plain
        .split(['{', '}', ';'])
        .filter_map(|d| d.trim().split_once(": "))
        .filter(|(name, _)| name.chars().all(|c| c.is_ascii_lowercase() || c == '-'))
        .map(|(name, value)| (name.to_owned(), value.to_owned()))
        .collect()
}

#[test]
fn the_stylesheet_knows_no_left_and_no_right() {
    let found = declarations();
    assert!(found.len() > 300, "the declarations were not read: {}", found.len());
    for (name, value) in found {
        // In a table this is the block direction, whatever its words say.
        if name == "vertical-align" {
            continue;
        }
        for word in name.split('-').chain(value.split([' ', ',', '(', ')'])) {
            assert!(!["left", "right", "top", "bottom"].contains(&word), "{name}: {value}");
        }
        let physical = ["width", "height", "min-width", "max-width", "min-height", "max-height"];
        assert!(!physical.contains(&name.as_str()), "{name}: {value} (write inline-size or block-size)");
        let sides = ["margin", "padding", "inset", "border-width", "border-color", "border-style"];
        let four = value.split_whitespace().count() == 4 && !value.contains('(');
        assert!(!(sides.contains(&name.as_str()) && four), "{name}: {value} tells left from right");
    }
}

#[test]
fn nothing_is_loaded_from_elsewhere_and_nothing_is_run_from_text() {
    for word in ["url(", "@import", "http:", "https:", "expression"] {
        assert!(!STYLE.contains(word), "{word}");
    }
    for word in
        ["eval(", "new Function", "innerHTML", "outerHTML", "insertAdjacentHTML", "document.write", "http:", "https:", "confirm(", "alert("]
    {
        assert!(!SCRIPT.contains(word), "{word}");
    }
}
