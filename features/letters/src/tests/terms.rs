//! Fixed terms: taken over from facts, set by a person, and departed from; on both engines.

use std::collections::BTreeMap;

use interchange::glossary::Forms;
use kernel::Lang;
use ledger::Role;
use testkit::Home;

use super::senegal;
use super::translation::on_each_engine;
use crate::part::Part;
use crate::translation::{Departs, departures, glossary};
use crate::{
    TakenOver, Term, TermSort, TextFault, TranslationFault, VersionText, add_term, change_term, remove_term, store, take_over_names,
};

async fn terms(home: &Home) -> Vec<Term> {
    let read = home.ledger().store().read().await.unwrap();
    store::terms(&read, home.edition.id).await.unwrap()
}

fn forms(pairs: &[(Lang, &str)]) -> BTreeMap<Lang, Forms> {
    let one = |form: &str| Forms { preferred: vec![form.to_owned()], ..Forms::default() };
    pairs.iter().map(|(lang, form)| (*lang, one(form))).collect()
}

#[test]
fn names_of_the_edition_and_the_directory_are_taken_over_once() {
    on_each_engine(async |home| {
        senegal(&home).await;
        editions::describe(&home.operator(), &editions::demo_facts()).await.unwrap();
        let cx = home.officer();
        let first = take_over_names(&cx).await.unwrap();
        assert!(first.added > 10 && first.there == 0, "{first:?}");
        assert_eq!(take_over_names(&cx).await.unwrap(), TakenOver { added: 0, there: first.added });
        let terms = terms(&home).await;
        let of = |sort: TermSort, code: &str| terms.iter().find(|t| t.sort == sort && t.code.as_deref() == Some(code)).unwrap();
        assert_eq!(of(TermSort::Organiser, "itu").forms[&Lang::Fr].preferred, ["Union internationale des télécommunications"]);
        assert_eq!(of(TermSort::Organiser, "itu").forms[&Lang::Fr].allowed, ["UIT"]);
        assert!(of(TermSort::Organiser, "itu").forms[&Lang::Ru].allowed.contains(&"Международн* союз* электросвяз*".to_owned()));
        // Only English names of the action lines are facts; the others are missing until somebody competent supplies them.
        assert_eq!(of(TermSort::ActionLine, "C7").forms.keys().collect::<Vec<_>>(), [&Lang::En]);
        assert_eq!(of(TermSort::State, "SEN").forms[&Lang::Fr].preferred, ["Sénégal", "la République du Sénégal"]);
        assert!(!terms.iter().any(|t| t.sort == TermSort::FormOfAddress), "the minister of the test is a sample");
        // What somebody changed stays.
        let itu = of(TermSort::Organiser, "itu");
        change_term(&cx, itu.id, 1, itu.sort, forms(&[(Lang::Fr, "l’Union")]), "the house style").await.unwrap();
        take_over_names(&cx).await.unwrap();
        let read = home.ledger().store().read().await.unwrap();
        let kept = store::term(&read, home.edition.id, itu.id).await.unwrap().unwrap();
        assert_eq!((kept.forms[&Lang::Fr].preferred[0].as_str(), kept.source.as_str(), kept.version), ("l’Union", "the house style", 2));
    });
}

#[test]
fn a_term_is_set_with_its_forms_and_bad_ones_are_refused() {
    on_each_engine(async |home| {
        let cx = home.officer();
        let add = async |forms: BTreeMap<Lang, Forms>, source: &str| add_term(&cx, TermSort::Other, forms, source).await;
        assert!(matches!(add(BTreeMap::new(), "").await, Err(TranslationFault::NoForm)));
        assert!(matches!(add(forms(&[(Lang::Ar, " ")]), "").await, Err(TranslationFault::NoForm)));
        assert!(matches!(add(forms(&[(Lang::Ar, "—*")]), "").await, Err(TranslationFault::EmptyForm(Lang::Ar))));
        assert!(matches!(add(forms(&[(Lang::Zh, &"长".repeat(301))]), "").await, Err(TranslationFault::Forms(Lang::Zh))));
        let many = Forms { allowed: (0..13).map(|n| format!("form {n}")).collect(), ..Forms::default() };
        assert!(matches!(add(BTreeMap::from([(Lang::Es, many)]), "").await, Err(TranslationFault::Forms(Lang::Es))));
        assert!(matches!(add(forms(&[(Lang::Fr, "Forum")]), &"x".repeat(501)).await, Err(TranslationFault::LongSource)));
        let term = add(forms(&[(Lang::Fr, "  Forum   du SMSI "), (Lang::En, "WSIS Forum")]), "Resolution 140").await.unwrap();
        assert_eq!(term.forms[&Lang::Fr].preferred, ["Forum du SMSI"]);
        let stale = change_term(&cx, term.id, 7, term.sort, term.forms.clone(), "").await;
        assert!(matches!(stale, Err(TranslationFault::Text(TextFault::Changed))));
        assert_eq!(change_term(&cx, term.id, 1, term.sort, term.forms.clone(), "Resolution 140").await.unwrap(), 1, "nothing changed");
        assert!(matches!(remove_term(&cx, term.id, 2).await, Err(TranslationFault::Text(TextFault::Changed))));
        let reader = home.role(&[Role::Reader]);
        assert!(remove_term(&reader, term.id, 1).await.is_err(), "a reader sets no terms");
        remove_term(&cx, term.id, 1).await.unwrap();
        assert!(terms(&home).await.is_empty());
        let trail = home.trail(&["term"]).await.0;
        assert!(trail[1].contains("preferred.fr=Forum du SMSI") && trail[1].contains("source-of-term=Resolution 140"), "{trail:#?}");
    });
}

#[test]
fn a_version_departs_from_a_term_part_by_part() {
    let term = |id: u8, forms: BTreeMap<Lang, Forms>| Term {
        id: kernel::Id::from_random([id; 16]),
        sort: TermSort::Other,
        code: None,
        forms,
        source: String::new(),
        version: 1,
    };
    let mut forum = forms(&[(Lang::Fr, "Forum du SMSI"), (Lang::En, "WSIS Forum"), (Lang::Ar, "منتدى القمة")]);
    forum.get_mut(&Lang::En).unwrap().forbidden.push("SMSI Forum".into());
    let glossary = glossary(&[term(1, forum), term(2, forms(&[(Lang::En, "minister")]))]);
    let check = |lang: Lang, subject: &str, body: &str, expected: &[(Part, &[&str])]| {
        let source = VersionText {
            subject: "**Forum du SMSI**".into(),
            body: "Le ministre ouvre le {state|Forum du SMSI}.".into(),
            ..VersionText::default()
        };
        let version = VersionText { subject: subject.into(), body: body.into(), ..VersionText::default() };
        let found = departures(&glossary, (Lang::Fr, &source), (lang, &version));
        let found: Vec<(Part, Vec<&str>)> =
            found.iter().map(|d: &Departs| (d.part, d.found.iter().map(String::as_str).collect())).collect();
        let expected: Vec<(Part, Vec<&str>)> = expected.iter().map(|(part, found)| (*part, found.to_vec())).collect();
        assert_eq!(found, expected);
    };
    check(Lang::En, "**WSIS Forum**", "The minister opens the WSIS Forum.", &[]);
    check(Lang::En, "**SMSI Forum**", "The minister opens the meeting.", &[(Part::Subject, &["SMSI Forum"]), (Part::Body, &[])]);
    check(Lang::Ar, "منتدى القمة", "يفتتح الوزير الاجتماع.", &[(Part::Body, &[])]);
    check(Lang::En, "", "", &[]);
    check(Lang::Es, "Foro", "El ministro abre el Foro.", &[]);
}

#[test]
fn as_many_terms_as_an_edition_may_have_are_looked_for_in_a_letter() {
    // As many terms as an edition may have, none of them in a letter of some pages.
    let one = |n: usize| Term {
        id: kernel::Id::from_random(u128::try_from(n).unwrap().to_be_bytes()),
        sort: TermSort::State,
        code: None,
        forms: Lang::ALL
            .into_iter()
            .map(|lang| (lang, Forms { preferred: vec![format!("the State of {n}"), format!("Republic {n}")], ..Forms::default() }))
            .collect(),
        source: String::new(),
        version: 1,
    };
    let glossary = glossary(&(0..crate::translation::terms::TERMS_LIMIT).map(one).collect::<Vec<_>>());
    let body = "The ministers of the Member States are invited to the opening of the Forum. ".repeat(60);
    let text = VersionText { body, ..VersionText::default() };
    assert!(departures(&glossary, (Lang::En, &text), (Lang::Ar, &text)).is_empty());
}
