//! What may be typed as the words of a message, and how values come into them.

use kernel::Refusal;
use words::Tongue;

use super::*;
use crate::{Field, Message, Piece, Said, Sample, Template, Unfit};

const RECEIVED: Message = Message {
    name: "test.received",
    title: "outbox-purpose-acknowledgement",
    when: "outbox-purpose-acknowledgement",
    of_edition: true,
    subject: Some("outbox-rehearsal-subject"),
    body: &[Said::Field("note"), Said::Field("link"), Said::Field("code")],
    fields: &[
        Field::link(),
        Field::code().optional(),
        Field::new("to", "outbox-slot-link", Sample::As("Fiji")).required(),
        Field::new("subject", "outbox-slot-link", Sample::As("CL-21/4")),
        Field::new("note", "outbox-slot-link", Sample::As("")),
    ],
    examples: None,
};

fn tongue(lang: Lang) -> Tongue {
    Words::new(&[&crate::LOCALES]).expect("whole words").tongue(lang)
}

/// What is said against a subject and a text, by the names of places and codes.
fn check_unfit(subject: &str, text: &str, expected: &[(&str, &str)]) {
    let unfit = Template::read(&RECEIVED, subject, text).err().unwrap_or_default();
    let told: Vec<_> = unfit.iter().map(|u| (u.place().name(), u.code().trim_start_matches("outbox-template-"))).collect();
    assert_eq!(told, expected, "{subject:?} {text:?}");
}

#[test]
fn words_that_do_not_fit_are_refused_where_they_stand() {
    check_unfit("To {to}", "{link}", &[]);
    check_unfit("", "{link} {to}", &[("subject", "no-subject")]);
    check_unfit("Hello", "", &[("text", "no-text")]);
    check_unfit("Hello", " \n\u{7}", &[("text", "no-text")]);
    check_unfit("Hello", "nothing", &[("text", "missing")]);
    check_unfit("Hello", "to {to} by {link}, {nmae}", &[("text", "unknown")]);
    check_unfit("Hello {x}", "to {to} by {link}", &[("subject", "unknown")]);
    check_unfit("{link}", "to {to} by {link}", &[("subject", "secret")]);
    check_unfit("two\nlines", "to {to} by {link}", &[("subject", "lines")]);
    check_unfit("Hello", "to {to} by {link} {", &[("text", "brace")]);
    check_unfit("Hello", "to {to} by {link} }", &[("text", "brace")]);
    check_unfit("Hello", "to {to} by {link} {}", &[("text", "brace")]);
    check_unfit("Hello", "to {to} by {{link}}", &[("text", "brace")]);
    check_unfit("Hello", "to {to} by {li\nnk}", &[("text", "brace"), ("text", "missing")]);
    check_unfit(&"a".repeat(201), "to {to} by {link}", &[("subject", "too-long")]);
    check_unfit("Hello", &"a".repeat(20_001), &[("text", "too-long")]);
    check_unfit("", "{x} }", &[("subject", "no-subject"), ("text", "unknown"), ("text", "brace"), ("text", "missing")]);
}

#[test]
fn every_field_that_is_missing_is_named() {
    let unfit = Template::read(&RECEIVED, "Hello", "nothing").expect_err("nothing is there");
    assert_eq!(unfit, [Unfit::Missing(vec!["{link}".into(), "{to}".into()])]);
}

/// A text filled, link and code shown as `<link>` and `<code>`, marks of direction as brackets.
fn check_filled(lang: Lang, text: &str, values: &[(&str, &str)], expected: &[&str]) {
    let template = Template::read(&RECEIVED, "s {to}", text).expect("fits");
    let filled = template.filled(values, &tongue(lang)).text.with("<link>", "<code>");
    let filled: Vec<_> = filled.iter().map(|p| p.replace('\u{2068}', "[").replace('\u{2069}', "]")).collect();
    assert_eq!(filled, expected, "{text:?}");
}

#[test]
fn a_value_comes_in_as_it_is_and_an_empty_paragraph_is_left_out() {
    let fiji = [("to", "Fiji")];
    check_filled(Lang::En, "For {to}:\r\n{ link }", &fiji, &["For Fiji:\n<link>"]);
    check_filled(Lang::En, "A\n\n \n\nB {link}\n\n{to}", &fiji, &["A", "B <link>", "Fiji"]);
    check_filled(Lang::En, "{note}\n\n{link} {code}", &fiji, &["<link> <code>"]);
    // What a person typed is text, whatever it reads like.
    let hostile = [("to", "{code}{link}{note}\u{7}"), ("note", "a\n\nb {to}")];
    check_filled(Lang::En, "{to}, {link}\n\n{note}", &hostile, &["{code}{link}{note}, <link>", "a\n\nb {to}"]);
}

#[test]
fn what_runs_against_arabic_is_isolated_and_a_link_never() {
    let fiji = [("to", "Fiji"), ("note", "Fiji")];
    check_filled(Lang::Ar, "من {to}: {link} {code}", &fiji, &["من [Fiji]: <link> [<code>]"]);
    check_filled(Lang::Ar, "{to}\n\n{link}\n\n{code}", &fiji, &["Fiji", "<link>", "<code>"]);
}

#[test]
fn a_subject_is_one_line_that_a_header_can_carry() {
    let check = |value: &str, expected: &str| {
        let template = Template::read(&RECEIVED, "To {to}", "{link}").expect("fits");
        assert_eq!(template.filled(&[("to", value)], &tongue(Lang::En)).subject, expected, "{value:?}");
    };
    check("Fiji\r\nBcc: a@b.example", "To Fiji Bcc: a@b.example");
    check("", "To");
    let long = template_of(&"é".repeat(2000));
    assert!(long.len() <= mail::MAX_SUBJECT && long.ends_with('…'), "{}", long.len());
}

fn template_of(value: &str) -> String {
    Template::read(&RECEIVED, "To {to}", "{link}").expect("fits").filled(&[("to", value)], &tongue(Lang::En)).subject
}

#[test]
fn the_default_is_shown_as_an_officer_would_type_it() {
    for lang in Lang::ALL {
        let (subject, text) = RECEIVED.default_words(&tongue(lang));
        assert!(subject.contains("{to}") && !subject.contains('\u{2068}'), "{subject}");
        assert_eq!(text, "{note}\n\n{link}\n\n{code}");
    }
    let secret = Template::read(&RECEIVED, "{to}", "{link}").expect("fits").filled(&[], &tongue(Lang::En));
    assert_eq!(secret.text.paragraphs[0].pieces, [Piece::Link]);
}
