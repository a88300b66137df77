//! What `Words::new` refuses.

use super::replies;
use crate::{LOCALES, Locales, Words};

const GOOD: &str = "replies-a = A { $x }\n";

/// Five good files, and this one in the place of one language.
fn check(place: usize, source: &'static str, expected: &[&str]) {
    let mut sources = [GOOD; 6];
    sources[place] = source;
    let faults = Words::new(&[&replies(sources)]).err().unwrap_or_default();
    assert_eq!(faults.iter().map(ToString::to_string).collect::<Vec<_>>(), expected, "{source}");
}

const AR: usize = 0;
const EN: usize = 2;
const FR: usize = 3;
const RU: usize = 4;

#[test]
fn good_files_have_no_faults() {
    check(FR, GOOD, &[]);
    check(FR, "# une remarque\n\nreplies-a =\n    A\n    { $x }\n", &[]);
}

#[test]
fn what_cannot_be_read_is_named_with_its_place() {
    check(FR, "replies-a = A { $x }\n\nreplies-b = { $x\n", &["replies/fr.ftl:4: cannot be read: Expected a token starting with \"}\""]);
    check(FR, "replies-a = A { $x }\nwhat is this\n", &["replies/fr.ftl:2: cannot be read: Expected a token starting with \"=\""]);
}

#[test]
fn a_key_that_is_missing_in_one_language_is_named() {
    check(RU, "", &["replies/ru.ftl: replies-a is missing"]);
    check(
        EN,
        "replies-a = A { $x }\nreplies-b = B\n",
        &["ar", "zh", "fr", "ru", "es"].map(|l| format!("replies/{l}.ftl: replies-b is missing")).each_ref().map(String::as_str),
    );
}

#[test]
fn a_key_stands_once() {
    check(FR, "replies-a = A { $x }\n\nreplies-a = B { $x }\n", &["replies/fr.ftl:3: replies-a stands twice"]);
    let two = replies([GOOD; 6]);
    let faults = Words::new(&[&two, &two]).unwrap_err();
    assert_eq!(faults.len(), 6);
    assert_eq!(faults[0].to_string(), "replies/ar.ftl:1: replies-a stands twice");
}

#[test]
fn a_key_bears_the_name_of_its_feature() {
    check(
        FR,
        "replies-a = A { $x }\nletters-a = B\nreplies- = C\nrepliesx-a = D\n-office = E\n",
        &[
            "replies/fr.ftl:2: letters-a must begin with replies-",
            "replies/fr.ftl:3: replies- must begin with replies-",
            "replies/fr.ftl:4: repliesx-a must begin with replies-",
            "replies/fr.ftl:5: -office must begin with replies-",
            "replies/ar.ftl: letters-a is missing",
            "replies/ar.ftl: replies- is missing",
            "replies/ar.ftl: repliesx-a is missing",
            "replies/zh.ftl: letters-a is missing",
            "replies/zh.ftl: replies- is missing",
            "replies/zh.ftl: repliesx-a is missing",
            "replies/en.ftl: letters-a is missing",
            "replies/en.ftl: replies- is missing",
            "replies/en.ftl: repliesx-a is missing",
            "replies/ru.ftl: letters-a is missing",
            "replies/ru.ftl: replies- is missing",
            "replies/ru.ftl: repliesx-a is missing",
            "replies/es.ftl: letters-a is missing",
            "replies/es.ftl: replies- is missing",
            "replies/es.ftl: repliesx-a is missing",
        ],
    );
}

#[test]
fn variables_are_those_of_english() {
    check(FR, "replies-a = A { $y }\n", &["replies/fr.ftl:1: replies-a uses the variables {\"y\"}, in English it uses {\"x\"}"]);
    check(FR, "replies-a = { $x ->\n [u] A\n *[v] B\n }\n", &[]);
    check(
        FR,
        "replies-a = { $x ->\n [u] A\n *[v] B { $z }\n }\n",
        &["replies/fr.ftl:1: replies-a uses the variables {\"x\", \"z\"}, in English it uses {\"x\"}"],
    );
}

#[test]
fn a_choice_by_number_has_every_form_of_its_language() {
    let lacks = |lang: &str, forms: &[&str]| {
        forms.iter().map(|f| format!("replies/{lang}.ftl:1: replies-a chooses by number and has no form for [{f}]")).collect::<Vec<_>>()
    };
    let check_forms = |place, source, lang: &str, forms: &[&str]| {
        check(place, source, &lacks(lang, forms).iter().map(String::as_str).collect::<Vec<_>>());
    };
    check_forms(RU, "replies-a = { $x ->\n [one] A\n *[other] B\n }\n", "ru", &["few", "many"]);
    check_forms(RU, "replies-a = { $x ->\n [1] Z\n [one] A\n [few] B\n *[many] C\n }\n", "ru", &[]);
    check_forms(RU, "replies-a = { $x ->\n [1] A\n [few] B\n *[many] C\n }\n", "ru", &["one"]);
    check_forms(AR, "replies-a = { $x ->\n [0] A\n [1] B\n [2] C\n *[few] D\n }\n", "ar", &["many"]);
    check_forms(EN, "replies-a = { $x ->\n [1] A\n *[other] B\n }\n", "en", &[]);
    check_forms(FR, "replies-a = { $x ->\n [late] A\n *[other] B\n }\n", "fr", &[]);
    check(
        EN,
        "replies-a = { $x ->\n [zero] A\n [one] B\n *[other] C\n }\n",
        &["replies/en.ftl:1: replies-a uses the form [zero], which no number takes in this language"],
    );
}

#[test]
fn the_house_does_without_attributes_functions_and_messages_in_messages() {
    check(FR, "replies-a = A { $x }\n    .title = B\n", &["replies/fr.ftl:1: replies-a uses an attribute"]);
    check(FR, "replies-a = A { NUMBER($x) } { $x }\n", &["replies/fr.ftl:1: replies-a uses the function NUMBER"]);
    check(FR, "replies-a = A { $x } { replies-a }\n", &["replies/fr.ftl:1: replies-a uses the message replies-a"]);
    check(
        FR,
        "replies-a = A { $x } { -replies-t }\n",
        &["replies/fr.ftl:1: replies-a uses the term -replies-t, which is not in this file"],
    );
    check(
        FR,
        "-replies-t = T\n-replies-u = { -replies-t }\nreplies-a = A { $x } { -replies-t(\"gen\") }\n",
        &["replies/fr.ftl:2: -replies-u uses another term, -replies-t", "replies/fr.ftl:3: replies-a uses a parameter without a name"],
    );
    check(
        FR,
        "replies-a = A { $x } { 1 ->\n *[one] B\n }\n",
        &["replies/fr.ftl:1: replies-a uses a choice by something else than a variable"],
    );
    check(FR, "-replies-t = { $case ->\n [gen] T\n *[nom] U\n }\nreplies-a = A { $x } { -replies-t(case: \"gen\") }\n", &[]);
}

#[test]
fn all_faults_are_told_at_once() {
    let faults = Words::new(&[&Locales { feature: "x", sources: ["a = {", "b = B", "x-c = C", "", "", ""] }]).unwrap_err();
    assert!(faults.len() > 5, "{faults:?}");
    assert!(Words::new(&[]).is_ok() && LOCALES.feature == "words");
}
