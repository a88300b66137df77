//! The file of facts: whole, and refused with all its faults.

use kernel::Lang;
use serde_json::{Value, json};

use crate::{EditionFacts, Framework, demo_facts};

const FILE: &str = include_str!("../../../../data/wsis-forum-2021/edition.json");

/// The file of the demo with one place changed; the faults as a person reads them.
fn check(place: &str, value: Value, expected: &[&str]) {
    let mut file: Value = serde_json::from_str(FILE).unwrap();
    *file.pointer_mut(place).unwrap() = value;
    let faults = EditionFacts::read(&file.to_string()).map_or_else(|faults| faults, |_| Vec::new());
    assert_eq!(faults.iter().map(ToString::to_string).collect::<Vec<_>>(), expected, "{place}");
}

#[test]
fn the_demo_file_is_read_whole() {
    let facts = demo_facts();
    let count = |framework| facts.frameworks.iter().filter(|i| i.framework == framework).count();
    assert_eq!((count(Framework::ActionLines), count(Framework::Sdgs)), (19, 17));
    assert_eq!((facts.organisers.len(), facts.stakeholder_types.len(), facts.ranks.len()), (4, 5, 9));
    assert!(Lang::ALL.iter().all(|l| facts.theme.exact(*l).is_some() && facts.description.exact(*l).is_some()));
    assert!(Lang::ALL.iter().all(|l| facts.theme.unofficial(*l) == (*l != Lang::Fr)), "only the French theme is the letter's");
    assert_eq!(facts.dates.high_level_sessions.unwrap().to_string(), "2021-03-22/2021-03-26");
    assert!(facts.organisers[0].lead && facts.organisers[0].code == "itu");
}

#[test]
fn what_is_wrong_is_told_at_its_place() {
    check(
        "/edition/slug",
        json!("WSIS 2021"),
        &["edition.slug is not a name for addresses: at most 40 of a-z, 0-9 and hyphens, none that the program uses itself"],
    );
    check(
        "/edition/slug",
        json!("office"),
        &["edition.slug is not a name for addresses: at most 40 of a-z, 0-9 and hyphens, none that the program uses itself"],
    );
    check("/edition/time_zone", json!("Mars/Olympus"), &["edition.time_zone is not a time zone"]);
    check("/edition/final_week", json!({"from": "2021-05-21", "to": "2021-05-17"}), &["edition.final_week ends before it begins"]);
    check("/edition/final_week/to", json!("21 May"), &["edition.final_week.to is not a day such as 2021-03-22"]);
    check("/edition/names", json!({"de": "Forum"}), &["edition.names.de is not one of ar, zh, en, fr, ru, es", "edition.names is missing"]);
    check("/theme/fr/text", json!("x".repeat(501)), &["theme.fr.text is longer than 500"]);
    check("/theme/fr", json!("Les TIC"), &["theme.fr.official is missing", "theme.fr.text is missing"]);
    check("/organisers/records/1/lead", json!(true), &["organisers.records[1].lead stands there twice"]);
    check("/ranks/records/1/code", json!("head_of_state"), &["ranks.records[1].code stands there twice"]);
    check("/ranks/records/1/precedence", json!(0), &["ranks.records[1].precedence is not a whole number from 1"]);
    check("/action_lines/records/8/parent", json!("C12"), &["action_lines.records[8].parent names nothing that stands before it"]);
    check("/contact/email", json!("nobody"), &["contact.email is not an e-mail address"]);
    check("/ranks/records", json!({}), &["ranks.records is not a list"]);
}

#[test]
fn what_may_be_absent_may() {
    for place in ["/edition/virtual_since", "/edition/high_level_sessions", "/contact", "/description", "/theme", "/sdgs", "/action_lines"]
    {
        check(place, Value::Null, &[]);
    }
}

#[test]
fn all_faults_are_told_at_once() {
    let faults = EditionFacts::read("{}").unwrap_err();
    let said: Vec<_> = faults.iter().map(ToString::to_string).collect();
    let missing = ["process", "edition", "organisers", "stakeholder_types", "ranks"];
    assert_eq!(said, missing.map(|m| format!("{m} is missing")));
    assert_eq!(EditionFacts::read("[]").unwrap_err()[0].to_string(), "is not a record");
    assert!(EditionFacts::read("{").unwrap_err()[0].to_string().starts_with("the file is not JSON: "));
}
