//! The messages against the sources.

use words::Words;

use crate::LOCALES;

#[test]
fn every_message_is_used_and_every_key_has_one() {
    let words = Words::new(&[&LOCALES]).unwrap_or_else(|faults| panic!("{faults:#?}"));
    let source = [concat!(env!("CARGO_MANIFEST_DIR"), "/src")];
    let ours = words.keys().filter(|key| key.starts_with("webhooks-"));
    assert_eq!(words::check::unused(ours, &source).expect("sources are read"), Vec::<&str>::new());
    let unknown = words::check::unknown(&words, &source).expect("sources are read");
    assert_eq!(unknown, []);
}
