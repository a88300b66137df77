//! What a version says to the class and to one addressee: as a document, as a page, as paragraphs of a mail.

use std::collections::BTreeMap;
use std::sync::LazyLock;

use directory::{Addressee, StateName, StateNames};
use jiff::civil::date;
use kernel::prose::plain_line;
use kernel::{Id, Lang, Text};
use words::{Tongue, Words};

use crate::compose::{Reader, addressee_line, document, foot, html, mail_paragraphs, mail_subject, pdf_name};
use crate::{LOCALES, Letter, LetterState, Version, VersionState, VersionText, fields};

fn tongue(lang: Lang) -> Tongue {
    static WORDS: LazyLock<Words> = LazyLock::new(|| Words::new(&[&LOCALES]).unwrap());
    WORDS.tongue(lang)
}

fn letter() -> Letter {
    Letter {
        id: Id::from_random([1; 16]),
        number: "CL-21/4".parse().unwrap(),
        reference: "CL-21/4".into(),
        slug: "cl-21-4".into(),
        parent: None,
        dated: date(2021, 2, 3),
        state: LetterState::Draft,
        class: "ministers".into(),
        source_lang: Lang::Fr,
        reply_form: None,
        version: 1,
    }
}

fn version(lang: Lang, text: VersionText) -> Version {
    let official = lang == Lang::Fr;
    Version { letter: letter().id, lang, state: VersionState::Draft, official, text, revision: 1, source_revision: 1, reviewer: None }
}

fn addressee() -> Addressee {
    let name = |short: &str, formal: &str, of: &str| StateName { short: short.into(), formal: formal.into(), of: of.into() };
    Addressee {
        post: Id::from_random([2; 16]),
        state: Id::from_random([3; 16]),
        alpha3: "SEN".into(),
        names: StateNames(BTreeMap::from([
            (Lang::Ar, name("السنغال", "جمهورية السنغال", "السنغال")),
            (Lang::Zh, name("塞内加尔", "塞内加尔共和国", "塞内加尔")),
            (Lang::En, name("Senegal", "the Republic of Senegal", "of Senegal")),
            (Lang::Fr, name("Sénégal", "la République du Sénégal", "du Sénégal")),
            (Lang::Ru, name("Сенегал", "Республика Сенегал", "Сенегала")),
            (Lang::Es, name("Senegal", "la República del Senegal", "del Senegal")),
        ])),
        titles: Text::new()
            .with(Lang::Ar, "وزير التنمية الرقمية")
            .with(Lang::Zh, "数字发展部部长")
            .with(Lang::En, "Minister of Digital Development")
            .with(Lang::Fr, "Ministre du développement numérique")
            .with(Lang::Ru, "Министр цифрового развития")
            .with(Lang::Es, "Ministra de Desarrollo Digital"),
        forms: Text::new().with(Lang::Fr, "Madame la Ministre"),
        person: None,
        lang: Lang::Fr,
        email: None,
        fax: None,
        postal: None,
        zone: "Africa/Dakar".into(),
        sample: true,
    }
}

fn texts(document: &typeset::Letter) -> Vec<String> {
    let mut all = Vec::new();
    document.each_text(&mut |text| all.push(text.to_owned()));
    all
}

/// A template in the addressees' part, as it reads to the class and to the addressee.
fn check(lang: Lang, template: &str, class: &str, one: &str) {
    let version = version(lang, VersionText { addressees: template.into(), ..VersionText::default() });
    let read = |reader| document(&letter(), &version, reader, None, &tongue(Lang::En)).addressee.join(" / ");
    assert_eq!((read(Reader::Class).as_str(), read(Reader::One(&addressee())).as_str()), (class, one), "{lang} {template}");
}

#[test]
fn fields_take_the_words_of_the_class_or_of_the_addressee() {
    check(Lang::Fr, "{addressee|Aux Ministres}", "Aux Ministres", "Ministre du développement numérique du Sénégal");
    check(
        Lang::En,
        "To the {title|Ministers} {state-of|of all}",
        "To the Ministers of all",
        "To the Minister of Digital Development of Senegal",
    );
    check(Lang::Fr, "{state}, {state-formal}", ",", "Sénégal, la République du Sénégal");
    check(Lang::Fr, "{form-of-address|Madame, Monsieur},", "Madame, Monsieur,", "Madame la Ministre,");
    check(Lang::Ar, "{addressee|…}", "…", "وزير التنمية الرقمية في السنغال");
    check(Lang::Zh, "{addressee|…}", "…", "塞内加尔数字发展部部长");
    check(Lang::Ru, "{addressee|…}", "…", "Министр цифрового развития Сенегала");
    check(Lang::Es, "{addressee|…}", "…", "Ministra de Desarrollo Digital del Senegal");
    // A field that there is not is seen as it was typed; clearing refuses it.
    check(Lang::Fr, "Aux {ministres}", "Aux {ministres}", "Aux {ministres}");
    check(Lang::Fr, "{{x}", "{x}", "{x}");
}

#[test]
fn what_the_directory_lacks_in_a_language_is_named() {
    check(Lang::En, "{form-of-address|Dear Sir/Madam},", "Dear Sir/Madam,", "Dear Sir/Madam,");
    assert_eq!(fields::lacking(&addressee(), &tongue(Lang::En)), ["form-of-address"]);
    assert_eq!(fields::lacking(&addressee(), &tongue(Lang::Fr)), Vec::<&str>::new());
    let bare = Addressee { titles: Text::new().with(Lang::Fr, "Ministre"), ..addressee() };
    assert_eq!(fields::lacking(&bare, &tongue(Lang::Zh)), ["addressee", "form-of-address", "title"]);
    // In a list or a subject a title in another language is better than none.
    assert_eq!(addressee_line(&bare, Lang::En, &tongue(Lang::Ar)), "Ministre of Senegal");
}

#[test]
fn a_person_who_is_known_stands_on_a_line_of_their_own() {
    let known = Addressee { person: Some("S. E. Mme Awa Exemple".into()), ..addressee() };
    let text =
        VersionText { addressees: "{addressee|Aux Ministres}".into(), body: "À {addressee|tous}.".into(), ..VersionText::default() };
    let version = version(Lang::Fr, text);
    let document = document(&letter(), &version, Reader::One(&known), None, &tongue(Lang::Fr));
    assert_eq!(document.addressee, ["S. E. Mme Awa Exemple", "Ministre du développement numérique du Sénégal"]);
    assert_eq!(kernel::prose::plain(&document.body), "À Ministre du développement numérique du Sénégal.");
}

#[test]
fn labels_and_notice_are_in_the_language_of_the_version() {
    let text = VersionText { contact: "Mme X".into(), email: "x@itu.example".into(), subject: "Objet".into(), ..VersionText::default() };
    let fr = document(&letter(), &version(Lang::Fr, text.clone()), Reader::Class, None, &tongue(Lang::Zh));
    let labels: Vec<&str> = fr.rows.iter().map(|r| r.label.as_str()).collect();
    // The labels of the letter of 2021; a row without a value is left out.
    assert_eq!((labels, fr.subject_label.as_str(), fr.notice), (vec!["Réf.:", "Contact:", "Courriel:"], "Objet:", None));
    assert_eq!((plain_line(&fr.rows[0].value).as_str(), fr.title.as_str()), ("CL-21/4", "CL-21/4\u{a0}: Objet"));
    let ar = document(&letter(), &version(Lang::Ar, text), Reader::Class, None, &tongue(Lang::Zh));
    assert_eq!(ar.notice.as_deref(), Some("ترجمة غير رسمية، على سبيل المثال"));
}

#[test]
fn the_way_to_the_reply_form_stands_at_the_end() {
    let tongue = tongue(Lang::Fr);
    let foot = foot("https://forum.example/reply/abc", "abcde-fghij", &tongue);
    let document = document(&letter(), &version(Lang::Fr, VersionText::default()), Reader::One(&addressee()), Some(foot), &tongue);
    let all = texts(&document);
    assert_eq!(all[all.len() - 3..], ["https://forum.example/reply/abc", "Code court:", "abcde-fghij"]);
    assert!(html(&document).into_string().contains("abcde-fghij"));
}

#[test]
fn the_mail_has_the_letter_from_salutation_to_signature() {
    let text = VersionText {
        subject: "The **Forum**\\\n2021".into(),
        salutation: "{form-of-address|Dear Sir/Madam},".into(),
        body: "One *two*.\n\n- a\n- b\n\n<https://itu.example/x>".into(),
        closing: "Yours".into(),
        signed_mark: "(signed)".into(),
        signatory: "N. N.".into(),
        signatory_post: "Secretary".into(),
        ..VersionText::default()
    };
    let en = version(Lang::En, text.clone());
    let tongue = tongue(Lang::Fr);
    assert_eq!(
        mail_paragraphs(&en, Reader::Class, &tongue),
        [
            "Unofficial sample translation",
            "Dear Sir/Madam,",
            "One two.",
            "- a\n- b",
            "https://itu.example/x",
            "Yours",
            "(signed)\nN. N.\nSecretary"
        ]
    );
    let fr = version(Lang::Fr, text);
    assert_eq!(mail_paragraphs(&fr, Reader::One(&addressee()), &tongue)[0], "Madame la Ministre,");
    assert_eq!(mail_subject(&letter(), &en, &tongue), "CL-21/4: The Forum 2021");
    assert_eq!(mail_subject(&letter(), &version(Lang::Ar, en.text.clone()), &tongue), "CL-21/4: The Forum 2021");
    assert_eq!(pdf_name(&letter(), Lang::Ar), "CL-21-4-ar.pdf");
    let part = Letter { reference: "CL-21/4 Corr.1".into(), ..letter() };
    assert_eq!(pdf_name(&part, Lang::Fr), "CL-21-4-Corr-1-fr.pdf");
}

/// What a person may type into any part, and what the directory may hold.
const HOSTILE: &str = "<script>alert(1)</script> \"'&amp; #let x = 1 $ `code` @ref \\u{202e} {state|<b>x</b>} *a* [b](javascript:c)";

#[test]
fn hostile_text_is_text_in_the_page_and_the_document() {
    let mut text = VersionText::default();
    for part in crate::part::Part::ALL {
        *text.part_mut(part) = HOSTILE.into();
    }
    let hostile = Addressee {
        titles: Text::new().with(Lang::Fr, "<i>**Ministre**</i> [x](javascript:y)"),
        names: StateNames(BTreeMap::from([(
            Lang::Fr,
            StateName { short: "<u>S</u>".into(), formal: "**F**".into(), of: "\"du\" <s>".into() },
        )])),
        ..addressee()
    };
    for reader in [Reader::Class, Reader::One(&hostile)] {
        let document = document(&letter(), &version(Lang::Fr, text.clone()), reader, None, &tongue(Lang::Fr));
        let page = html(&document).into_string();
        for tag in ["<script", "<b>", "<i>", "<u>", "<s>", "href=\"javascript"] {
            assert!(!page.contains(tag), "{tag} in {page}");
        }
        assert!(page.contains("&lt;script&gt;alert(1)&lt;/script&gt;"), "{page}");
        let texts = texts(&document).concat();
        assert!(texts.contains("<script>alert(1)</script>") && texts.contains("#let x = 1 $"), "{texts}");
    }
    // A value of the directory is no Markdown, also where Markdown is read.
    let version = version(Lang::Fr, VersionText { body: "{title} {state-formal}".into(), ..VersionText::default() });
    let body = document(&letter(), &version, Reader::One(&hostile), None, &tongue(Lang::Fr)).body;
    assert_eq!(kernel::prose::plain(&body), "<i>**Ministre**</i> [x](javascript:y) **F**");
}
