//! A version brought together with its source.

use super::sample::shown;
use crate::{Part, Shape};

#[track_caller]
fn check(source: &str, version: &str, targets: &[&str], left: &[&str], joined: &str) {
    let mut part = Part::cut("body", "", source, Shape::Marked);
    assert_eq!(part.prefilled(version), left);
    let found: Vec<String> = part.units.iter().map(|u| u.target.as_ref().map(shown).unwrap_or_default()).collect();
    assert_eq!(found, targets);
    assert_eq!(part.joined().as_deref(), Ok(joined));
}

#[test]
fn a_version_with_the_same_codes_is_the_target() {
    check("a **b** {c|d}\n\ne", "{c|Д} **Б** а\n\nе", &["[2:Д:2] [1:Б:1] а", "е"], &[], "{c|Д} **Б** а\n\nе");
    check(
        "**a** *b* [c](https://c.example)",
        "*b* __a__ [c](<https://c.example>)",
        &["[2:b:2] [1:a:1] [3:c:3]"],
        &[],
        "*b* **a** [c](https://c.example)",
    );
}

#[test]
fn a_version_with_other_codes_is_left_out_and_told() {
    check("a {b}\n\nc", "a {d}\n\ne", &["", "e"], &["body.1"], "a {b}\n\ne");
    check("[a](https://a.example)", "[a](https://b.example)", &[""], &["body.1"], "[a](https://a.example)");
    check("a\n\nb", "a b", &["", ""], &["body.1", "body.2"], "a\n\nb");
    check("a **b**", "a b", &[""], &["body.1"], "a **b**");
}
