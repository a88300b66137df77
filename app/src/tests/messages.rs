//! The automatic messages: every one that is declared is collected, and its words are whole in six languages.

use kernel::Lang;
use outbox::own::default_template;
use outbox::{Said, Sample, Template};

use super::sources;
use crate::features::FEATURES;

/// How a declaration begins; in two parts, so that this file has none.
const MARK: &str = concat!(": Message = ", "Message {");

#[test]
fn every_message_that_a_feature_declares_is_collected() {
    let mut declared = Vec::new();
    let mut open = sources();
    while let Some(source) = open.pop() {
        if source.is_dir() {
            open.extend(std::fs::read_dir(&source).expect("a folder of sources").map(|entry| entry.expect("a source").path()));
            continue;
        }
        let text = std::fs::read(&source).expect("sources are read");
        let text = String::from_utf8_lossy(&text);
        for part in text.split(MARK).skip(1) {
            // What has its name from another one is that one, changed for a test.
            let own = part.split_once("};").map_or(part, |(own, _)| own);
            let Some((name, _)) = own.split_once("name: \"").and_then(|(_, rest)| rest.split_once('"')) else { continue };
            declared.extend((!name.starts_with("test.")).then(|| name.to_owned()));
        }
    }
    let mut collected: Vec<String> = house::messages(FEATURES).0.iter().map(|m| m.name.to_owned()).collect();
    declared.sort();
    collected.sort();
    assert_eq!(declared, collected);
}

#[test]
fn the_words_of_every_message_fit_it_in_six_languages() {
    let words = house::words_of(FEATURES).expect("whole words");
    for message in house::messages(FEATURES).0 {
        let keys = [message.title, message.when].into_iter().chain(message.subject);
        let said = message.body.iter().filter_map(|s| if let Said::Words(key) = s { Some(*key) } else { None });
        for key in keys.clone().chain(said.clone()).chain(message.fields.iter().map(|f| f.about)) {
            assert!(words.has(key), "{}: {key}", message.name);
        }
        // A value of the words that is no field would be shown as its name.
        for key in message.subject.into_iter().chain(said) {
            for name in words.variables(key).expect("there") {
                assert!(message.field(name).is_some(), "{}: {key} mentions {name}", message.name);
            }
        }
        for field in message.fields {
            if let Sample::Words(key) | Sample::Minutes(key, _) = field.sample {
                assert!(words.has(key), "{}: {key}", message.name);
            }
        }
        for lang in Lang::ALL {
            let (subject, text) = message.default_words(&words.tongue(lang));
            assert_eq!(
                Template::read(&message, &subject, &text),
                Ok(default_template(&message, &words.tongue(lang))),
                "{} {lang}",
                message.name
            );
        }
    }
}
