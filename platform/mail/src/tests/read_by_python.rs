//! Mails as an independent library reads them: Python's `email`, and `dkimpy` for signatures, each where it is installed.

use std::io::Write;
use std::process::{Command, Stdio};

use data_encoding::BASE64;
use kernel::Lang;
use rsa::pkcs8::{EncodePrivateKey, EncodePublicKey, LineEnding};
use rsa::{RsaPrivateKey, pkcs1::EncodeRsaPrivateKey};
use serde_json::{Value, json};

use super::{letter, mailbox};
use crate::{BadSigner, Composed, MAX_SUBJECT, Outgoing, Signer, compose};

/// Runs a script over the mail; `None`, with a word, where there is no Python.
fn python(script: &str, arguments: &[&str], mail: &[u8]) -> Option<String> {
    let child = Command::new("python3").arg("-c").arg(script).args(arguments).stdin(Stdio::piped()).stdout(Stdio::piped()).spawn();
    let Ok(mut child) = child else {
        println!("skipped: there is no python3");
        return None;
    };
    child.stdin.take().unwrap().write_all(mail).unwrap();
    let out = child.wait_with_output().unwrap();
    assert!(out.status.success());
    Some(String::from_utf8(out.stdout).unwrap().trim().to_owned())
}

fn in_language(lang: Lang) -> Outgoing {
    let (subject, name, file, greeting) = match lang {
        Lang::Ar => (
            "الرسالة المعممة CL-21/4: منتدى القمة العالمية لمجتمع المعلومات لعام 2021، جلسات السياسات الرفيعة المستوى",
            "معالي وزير الاتصالات وتكنولوجيا المعلومات",
            "الرسالة المعممة CL-21-4.pdf",
            "صاحب المعالي،",
        ),
        Lang::Zh => {
            ("第CL-21/4号通函：2021年信息社会世界峰会论坛高级别政策会议", "信息通信部部长阁下", "第CL-21-4号通函.pdf", "部长阁下：")
        }
        Lang::En => (
            "Circular letter CL-21/4: \"WSIS Forum 2021\", High-Level Policy Sessions",
            "H.E. Minister of ICT (a.i.)",
            "Circular letter CL-21-4.pdf",
            "Excellency,",
        ),
        Lang::Fr => (
            "Lettre circulaire CL-21/4 : Forum du SMSI 2021 – sessions politiques de haut niveau",
            "S. E. Mme la Ministre déléguée, chargée de l’économie numérique",
            "Lettre circulaire CL-21-4 – à l’attention des Ministres.pdf",
            "Madame la Ministre,",
        ),
        Lang::Ru => (
            "Циркулярное письмо CL-21/4: Форум ВВУИО 2021 года, заседания высокого уровня по вопросам политики",
            "Его Превосходительству министру цифрового развития",
            "Циркулярное письмо CL-21-4.pdf",
            "Ваше Превосходительство,",
        ),
        Lang::Es => (
            "Carta circular CL-21/4: Foro de la CMSI 2021, sesiones políticas de alto nivel",
            "Excmo. Sr. Ministro de Telecomunicación",
            "Carta circular CL-21-4, año 2021.pdf",
            "Excelentísimo Señor:",
        ),
    };
    let mut mail = letter();
    mail.subject = subject.into();
    mail.to = mailbox(name, "minister@ict.example");
    mail.plain = format!("{greeting}\n\n{}\n.\n", format!("{subject} ").repeat(20).trim_end());
    mail.html =
        Some(format!("<!DOCTYPE html><html lang=\"{lang}\" dir=\"{}\"><body><p>{greeting}</p></body></html>\n", lang.direction().code()));
    mail.attachments[0].name = file.into();
    mail.lang = lang;
    mail.in_reply_to = Some("<note.7@mission.example>".parse().unwrap());
    mail.references = (1..=12).map(|n| format!("<note.{n}@mission.example>").parse().unwrap()).collect();
    mail
}

fn check(mail: &Outgoing) {
    let composed = compose(mail, None).unwrap();
    let Some(told) = python(include_str!("read.py"), &[], composed.bytes()) else { return };
    let told: Value = serde_json::from_str(&told).unwrap();
    let kinds = match (&mail.html, mail.attachments.is_empty()) {
        (Some(_), false) => json!(["multipart/mixed", "multipart/alternative", "text/plain", "text/html", "application/pdf"]),
        (Some(_), true) => json!(["multipart/alternative", "text/plain", "text/html"]),
        (None, false) => json!(["multipart/mixed", "text/plain", "application/pdf"]),
        (None, true) => json!(["text/plain"]),
    };
    let references: Vec<_> = mail.references.iter().skip(mail.references.len().saturating_sub(10)).map(ToString::to_string).collect();
    let files: Vec<_> = mail.attachments.iter().map(|a| json!([a.name, a.media_type, a.bytes])).collect();
    let expected = json!({
        "from": [["WSIS Forum Secretariat", "office@forum.example"]],
        "reply_to": [["", "replies@forum.example"]],
        "to": [[mail.to.name(), mail.to.address().as_str()]],
        "subject": mail.subject,
        "message_id": "<cl-21-4.1@forum.example>",
        "in_reply_to": mail.in_reply_to.as_ref().map(ToString::to_string),
        "references": references,
        "date": "2021-02-15T10:00:00+01:00",
        "language": mail.lang.code(),
        "kinds": kinds,
        "plain": mail.plain,
        "html": mail.html,
        "files": files,
        "defects": [],
    });
    for (key, value) in expected.as_object().unwrap() {
        assert_eq!(&told[key], value, "{key} in {}", mail.lang);
    }
}

#[test]
fn an_independent_reader_sees_what_was_written_in_every_language() {
    for lang in Lang::ALL {
        let mail = in_language(lang);
        check(&mail);
        check(&Outgoing { html: None, ..mail.clone() });
        check(&Outgoing { attachments: Vec::new(), ..mail.clone() });
        check(&Outgoing { html: None, attachments: Vec::new(), ..mail });
    }
}

#[test]
fn an_independent_reader_sees_odd_texts_as_they_were_typed() {
    let odd = [
        "=?utf-8?q?=0D=0ABcc:_victim=40other.example?=",
        "\"quoted\", <bracketed@other.example> & (commented) \\ backslash",
        "a  double   space",
        "semi; colon: comma, per cent %41 star* apostrophe'",
        "émoji 🕊️ and zero\u{200d}width, isolates \u{2068}القمة\u{2069}",
        &"a".repeat(200),
        &"é".repeat(150),
        &"Word é ".repeat(40),
    ];
    for text in odd {
        let mut mail = letter();
        mail.plain = format!("{text}\n--=_mixed_cl2141forumexample\nFrom {text}\n");
        mail.html = None;
        text.trim().clone_into(&mut mail.subject);
        if let Some(to) = crate::Mailbox::named(text, super::address("minister@ict.example")) {
            mail.to = to;
        }
        mail.attachments[0].name = text.trim().chars().filter(|c| !"/\\?".contains(*c)).take(120).collect();
        check(&mail);
    }
}

/// The signature of a mail, as receivers check it; `None` where dkimpy is not installed.
fn verdict(mail: &Composed, record: &str) -> Option<String> {
    let said = python(include_str!("verify.py"), &[record], mail.bytes())?;
    if said == "no dkimpy" {
        println!("skipped: dkimpy is not installed");
        return None;
    }
    Some(said)
}

/// A key and its record in DNS, in the forms that openssl writes. Generating RSA takes seconds without optimisation, so one serves all.
fn rsa_key() -> (String, String, String) {
    let mut chance = rsa::rand_core::OsRng;
    let key = RsaPrivateKey::new(&mut chance, 1024).unwrap();
    let public = key.to_public_key().to_public_key_der().unwrap();
    let pkcs1 = key.to_pkcs1_pem(LineEnding::LF).unwrap().to_string();
    let pkcs8 = key.to_pkcs8_pem(LineEnding::LF).unwrap().to_string();
    (pkcs1, pkcs8, format!("v=DKIM1; k=rsa; p={}", BASE64.encode(public.as_bytes())))
}

#[test]
fn an_rsa_signature_holds_and_breaks_with_the_mail() {
    let (pkcs1, pkcs8, record) = rsa_key();
    for pem in [&pkcs1, &pkcs8] {
        let signer = Signer::read("forum.example", "2021", pem).unwrap();
        assert_eq!(signer.record(), "2021._domainkey.forum.example");
        for lang in Lang::ALL {
            let mail = compose(&in_language(lang), Some(&signer)).unwrap();
            let Some(said) = verdict(&mail, &record) else { return };
            assert_eq!(said, "good 2021._domainkey.forum.example", "{lang}");
        }
        let mail = compose(&letter(), Some(&signer)).unwrap();
        let text = String::from_utf8(mail.into_bytes()).unwrap();
        let changed = Composed::stored(text.replace("2021, High", "2022, High").into_bytes()).unwrap();
        assert!(verdict(&changed, &record).is_some_and(|v| v.starts_with("bad")));
        let added = Composed::stored(format!("In-Reply-To: <a@b.example>\r\n{text}").into_bytes()).unwrap();
        assert!(verdict(&added, &record).is_some_and(|v| v.starts_with("bad")), "a header added on the way must not pass");
    }
}

/// As `openssl genpkey -algorithm ed25519` writes it: the key of RFC 8032 (7.1, test 1).
const ED25519: &str =
    "-----BEGIN PRIVATE KEY-----\nMC4CAQAwBQYDK2VwBCIEIJ1hsZ3v/VpguoRK9JLsLMREScVpezJpGXA7rAMcrn9g\n-----END PRIVATE KEY-----\n";
const ED25519_RECORD: &str = "v=DKIM1; k=ed25519; p=11qYAYKxCrfVS/7TyWQHOg7hcvPapiMlrwIaaPcHURo=";

#[test]
fn an_ed25519_signature_holds() {
    let signer = Signer::read("forum.example", "ed", ED25519).unwrap();
    let mail = compose(&in_language(Lang::Ru), Some(&signer)).unwrap();
    if let Some(said) = verdict(&mail, ED25519_RECORD) {
        assert_eq!(said, "good ed._domainkey.forum.example");
    }
}

#[test]
fn a_signature_can_be_made_at_every_limit() {
    let signer = Signer::read("forum.example", "ed", ED25519).unwrap();
    let mut mail = in_language(Lang::Zh);
    mail.subject = "信".repeat(MAX_SUBJECT / 3);
    mail.from = mailbox(&"部".repeat(130), "office@forum.example");
    mail.to = mailbox(&"长".repeat(130), &format!("{}@ict.example", "m".repeat(64)));
    mail.references = (0..10).map(|n| format!("<{}{n}@mission.example>", "r".repeat(470)).parse().unwrap()).collect();
    let mail = compose(&mail, Some(&signer)).unwrap();
    if let Some(said) = verdict(&mail, ED25519_RECORD) {
        assert_eq!(said, "good ed._domainkey.forum.example");
    }
}

#[test]
fn a_key_that_cannot_sign_is_refused_by_name() {
    let check = |domain: &str, selector: &str, key: &str, expected| assert_eq!(Signer::read(domain, selector, key).err(), Some(expected));
    check("forum.example", "2021", "", BadSigner::Key);
    check("forum.example", "2021", &ED25519.replace("PRIVATE", "PUBLIC"), BadSigner::Key);
    check("forum.example", "2021", &ED25519.replace("MC4C", "MC4D"), BadSigner::Key);
    check("forum.example; x", "2021", ED25519, BadSigner::Name);
    check("forum.example", "", ED25519, BadSigner::Name);
    let mut chance = rsa::rand_core::OsRng;
    let weak = RsaPrivateKey::new(&mut chance, 512).unwrap();
    check("forum.example", "2021", &weak.to_pkcs8_pem(LineEnding::LF).unwrap(), BadSigner::Weak);
}
