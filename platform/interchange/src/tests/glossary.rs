//! Departures from terms. The terms are examples for the tests and no ruling on any language.

use kernel::Lang;
use proptest::prelude::*;

use super::sample::words;
use crate::glossary::{Departure, Forms, Glossary, Sort, Term, departures};

fn forms(preferred: &[&str], allowed: &[&str], forbidden: &[&str]) -> Forms {
    let own = |forms: &[&str]| forms.iter().map(|f| (*f).to_owned()).collect();
    Forms { preferred: own(preferred), allowed: own(allowed), forbidden: own(forbidden) }
}

fn glossary() -> Glossary {
    let term = |id: &str, forms: Vec<(Lang, Forms)>| Term { id: id.into(), forms: forms.into_iter().collect() };
    Glossary {
        terms: vec![
            term(
                "member-states",
                vec![
                    (Lang::En, forms(&["Member States"], &["Member State"], &[])),
                    (Lang::Fr, forms(&["États Membres"], &["État Membre"], &["pays membres"])),
                    (Lang::Ru, forms(&["Государств* - член*"], &[], &["стран* - член*"])),
                    (Lang::Ar, forms(&["الدول الأعضاء"], &["دول أعضاء"], &[])),
                    (Lang::Zh, forms(&["成员国"], &[], &["会员国"])),
                    (Lang::Es, forms(&["Estados Miembros"], &["Estado Miembro"], &[])),
                ],
            ),
            term(
                "general-assembly",
                vec![(Lang::En, forms(&["General Assembly"], &[], &[])), (Lang::Fr, forms(&["Assemblée générale"], &[], &[]))],
            ),
            term("assembly", vec![(Lang::En, forms(&["Assembly"], &[], &[])), (Lang::Fr, forms(&["Réunion"], &[], &["Assemblée"]))]),
            term(
                "union",
                vec![
                    (Lang::En, forms(&["Union"], &["ITU"], &[])),
                    (Lang::Fr, forms(&["Union"], &["UIT"], &[])),
                    (Lang::Zh, forms(&["ITU"], &["国际电联"], &[])),
                ],
            ),
        ],
    }
}

/// Departures from an English source: the term, and what stands there in the version.
#[track_caller]
fn check(source: &str, version: &str, lang: Lang, expected: &[(&str, Sort, &str)]) {
    let found = departures(&glossary(), source, Lang::En, version, lang);
    let shown = |d: &Departure| d.target.iter().map(|place| version[place.clone()].to_owned()).collect::<Vec<_>>().join("|");
    let found: Vec<(String, Sort, String)> = found.iter().map(|d| (d.term.clone(), d.sort, shown(d))).collect();
    let found: Vec<(&str, Sort, &str)> = found.iter().map(|(term, sort, text)| (term.as_str(), *sort, text.as_str())).collect();
    assert_eq!(found, expected, "{version}");
}

#[test]
fn a_form_is_found_however_it_is_written() {
    for (version, lang) in [
        ("LES ETATS MEMBRES de l’UIT", Lang::Fr),
        ("un e\u{301}tat membre de l'Union", Lang::Fr),
        ("государства-члены и страны", Lang::Ru),
        ("государствам – членам", Lang::Ru),
        ("والدُّوَل الاعضـــاء", Lang::Ar),
        ("للدول الأعضاء", Lang::Ar),
        ("各成员国的ITU", Lang::Zh),
        ("各成员 国的国际电联", Lang::Zh),
        ("los Estados\u{a0}Miembros", Lang::Es),
    ] {
        check("To MEMBER STATES", version, lang, &[]);
    }
}

#[test]
fn a_form_that_is_missing_is_told() {
    check("The Member States", "les pays", Lang::Fr, &[("member-states", Sort::Absent, "")]);
    check("The Member States", "États. Et Membres", Lang::Fr, &[("member-states", Sort::Absent, "")]);
    check("The Member States", "états\nmembres", Lang::Fr, &[("member-states", Sort::Absent, "")]);
    check("The Member States", "государственный член", Lang::Ru, &[]);
    check("The Member States", "члены государства", Lang::Ru, &[("member-states", Sort::Absent, "")]);
    check("The ITU", "ITUNES", Lang::Zh, &[("union", Sort::Absent, "")]);
    check("The states", "les pays membres", Lang::Fr, &[]);
    check("The Union", "союз", Lang::Ru, &[]);
}

#[test]
fn a_form_that_is_forbidden_is_told_with_its_place() {
    check(
        "The Member States",
        "les Pays membres et les pays membres",
        Lang::Fr,
        &[("member-states", Sort::Forbidden, "Pays membres|pays membres")],
    );
    check("The Member States", "странам-членам", Lang::Ru, &[("member-states", Sort::Forbidden, "странам-членам")]);
    check("The Member States", "各会员国和成员国", Lang::Zh, &[("member-states", Sort::Forbidden, "会员国")]);
}

#[test]
fn a_term_within_a_longer_one_is_not_asked_for() {
    check("The General Assembly", "l’Assemblée générale", Lang::Fr, &[]);
    check(
        "The General Assembly and the Assembly",
        "l’Assemblée générale et l’Assemblée",
        Lang::Fr,
        &[("assembly", Sort::Forbidden, "Assemblée")],
    );
    check("The Assembly", "rien", Lang::Fr, &[("assembly", Sort::Absent, "")]);
}

#[test]
fn a_departure_says_where_and_what_is_expected() {
    let source = "Member States and a Member State";
    let found = departures(&glossary(), source, Lang::En, "страны", Lang::Ru);
    assert_eq!(
        found,
        [Departure {
            term: "member-states".into(),
            sort: Sort::Absent,
            source: vec![0..13, 20..32],
            target: vec![],
            expected: vec!["Государств - член".into()],
        }]
    );
}

proptest! {
    #[test]
    fn any_texts_are_looked_through_and_places_are_of_them(source in words(), version in words()) {
        let mut glossary = glossary();
        let own = forms(&["词语", "слово*", "كلمة", "mot w", "*", ""], &[], &["é"]);
        glossary.terms.push(Term { id: "t".into(), forms: Lang::ALL.into_iter().map(|lang| (lang, own.clone())).collect() });
        for lang in Lang::ALL {
            for departure in departures(&glossary, &source, lang, &version, lang) {
                prop_assert!(departure.source.iter().all(|place| !source[place.clone()].is_empty()));
                prop_assert!(departure.target.iter().all(|place| !version[place.clone()].is_empty()));
            }
        }
    }
}
