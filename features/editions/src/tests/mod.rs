//! The feature in a real temporary house, and its messages against its sources.

use house::Feature;
use testkit::{Answer, Home};
use words::Words;

use crate::{FEATURE, LOCALES, demo_facts, describe};

mod commands;
mod facts;
mod front;
mod office;
mod public;

static FEATURES: &[Feature] = &[FEATURE];

/// The house's edition with the facts of the WSIS Forum 2021.
async fn described(home: &Home) {
    describe(&home.operator(), &demo_facts()).await.unwrap();
}

/// What is between two marks, the first time.
fn between<'a>(answer: &'a Answer, from: &str, to: &str) -> &'a str {
    answer.text.split_once(from).and_then(|(_, rest)| rest.split_once(to)).map_or("", |(inside, _)| inside)
}

#[test]
fn every_message_is_used_and_every_key_has_one() {
    let words = Words::new(&[&LOCALES]).unwrap_or_else(|faults| panic!("{faults:#?}"));
    let source = [concat!(env!("CARGO_MANIFEST_DIR"), "/src")];
    let ours = words.keys().filter(|k| k.starts_with("editions-"));
    assert_eq!(words::check::unused(ours, &source).unwrap(), Vec::<&str>::new());
    assert_eq!(words::check::unknown(&words, &source).unwrap(), []);
}
