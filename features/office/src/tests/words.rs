//! The office's words held against its sources and the platform's verbs.

use std::path::{Path, PathBuf};

use kernel::Refusal;
use ledger::DoorFault;
use words::{Words, check};

use crate::OfficeFault;
use crate::wording::{Family, job_key, key};

fn words() -> Words {
    house::words_of(super::ALONE).unwrap_or_else(|fault| panic!("{fault}"))
}

fn folder(path: &str) -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join(path)
}

#[test]
fn every_word_of_the_office_is_used_and_every_used_one_is_there() {
    let words = words();
    let own = words.keys().filter(|key| key.starts_with("office-"));
    assert_eq!(check::unused(own, &[folder("src")]).unwrap(), Vec::<&str>::new());
    let unknown: Vec<String> = check::unknown(&words, &[folder("src")]).unwrap().iter().map(ToString::to_string).collect();
    assert_eq!(unknown, Vec::<String>::new());
}

#[test]
fn every_refusal_has_a_sentence() {
    for fault in [OfficeFault::NotThere, OfficeFault::NotFailed, OfficeFault::Door(DoorFault::NoEdition)] {
        assert!(words().has(fault.code()), "{}", fault.code());
    }
}

/// The texts in quotation marks inside each `Verb(…)` of the platform's sources, tests left out.
fn verbs(folder: &Path, found: &mut Vec<String>) {
    for entry in std::fs::read_dir(folder).unwrap() {
        let path = entry.unwrap().path();
        let name = path.file_name().unwrap().to_string_lossy().into_owned();
        if path.is_dir() && !matches!(name.as_str(), "tests" | "target" | "examples") {
            verbs(&path, found);
        } else if name.ends_with(".rs") && name != "tests.rs" {
            let text = std::fs::read_to_string(&path).unwrap();
            for rest in text.split("Verb(").skip(1) {
                let inside = rest.split(')').next().unwrap_or("");
                found.extend(inside.split('"').skip(1).step_by(2).map(ToOwned::to_owned));
            }
        }
    }
}

#[test]
fn every_verb_and_job_of_the_platform_has_words() {
    let words = words();
    let mut found = Vec::new();
    verbs(&folder("../../platform"), &mut found);
    assert!(found.len() > 20, "{found:?}");
    let bare: Vec<&String> = found.iter().filter(|verb| key(&words, None, Family::Verb, verb).is_none()).collect();
    assert_eq!(bare, Vec::<&String>::new());
    for job in ::outbox::JOBS {
        assert!(job_key(&words, job.name).is_some(), "{}", job.name);
    }
    for kind in [access::ACCOUNT, access::SESSION, access::EDITION, ::outbox::MAIL, ledger::JOB] {
        assert!(key(&words, None, Family::Kind, kind.name()).is_some(), "{kind:?}");
    }
}

#[test]
fn the_words_of_the_owner_come_before_the_offices() {
    let words = words();
    // The kit stands for a feature that has words of its own.
    let check = |feature, family, name, expected: Option<&str>| assert_eq!(key(&words, feature, family, name).as_deref(), expected);
    check(Some("office"), Family::Verb, "added", Some("office-verb-added"));
    check(Some("nobody"), Family::Verb, "added", Some("office-verb-added"));
    check(None, Family::Field, "second_factor", Some("office-field-second-factor"));
    check(None, Family::Verb, "never-said", None);
}
