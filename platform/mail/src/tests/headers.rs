//! What a header may not become, whatever is typed into it.

use proptest::prelude::*;

use super::{address, letter};
use crate::{Attachment, Composed, MAX_LINE, MAX_SUBJECT, Mailbox, Outgoing, Sender, Unfit, compose};

/// The headers that a letter has, in this order: nothing typed may add, remove or repeat one.
const EXPECTED: [&str; 11] = [
    "From",
    "Reply-To",
    "To",
    "Subject",
    "Message-ID",
    "Content-Language",
    "MIME-Version",
    "Content-Type",
    "Content-Transfer-Encoding",
    "Date",
    "",
];

fn header_names(mail: &Composed) -> Vec<String> {
    let text = String::from_utf8(mail.bytes().to_vec()).unwrap();
    let (head, _) = text.split_once("\r\n\r\n").unwrap();
    let unfolded = head.split("\r\n").filter(|l| !l.starts_with([' ', '\t']));
    unfolded.map(|l| l.split_once(':').unwrap().0.to_owned()).chain([String::new()]).collect()
}

/// Everything that must hold of every mail that was composed.
fn check(mail: &Composed) {
    assert_eq!(header_names(mail), EXPECTED);
    for line in mail.bytes().split(|&b| b == b'\n') {
        assert!(line.len() <= MAX_LINE + 1);
        assert!(line.is_empty() || line.ends_with(b"\r"));
    }
    assert!(mail.bytes().is_ascii());
    assert_eq!(Composed::stored(mail.bytes().to_vec()).as_ref(), Ok(mail));
}

/// Texts that attackers type: headers, line breaks of every sort, encoded words, quotes, direction marks, and anything else.
fn hostile() -> impl Strategy<Value = String> {
    let piece = prop_oneof![
        Just("\r\nBcc: victim@other.example".to_owned()),
        Just("\n".to_owned()),
        Just("\r".to_owned()),
        Just("\u{85}".to_owned()),
        Just("\u{2028}".to_owned()),
        Just("\0".to_owned()),
        Just("=?utf-8?q?=0D=0ABcc:_victim=40other.example?=".to_owned()),
        Just("\"".to_owned()),
        Just("\\".to_owned()),
        Just("<victim@other.example>,".to_owned()),
        Just("; filename=evil.exe".to_owned()),
        Just("\u{202e}".to_owned()),
        Just(" ".repeat(90)),
        Just("a".repeat(120)),
        Just("Министерство".to_owned()),
        Just("وزارة الاتصالات".to_owned()),
        Just("信息社会世界峰会论坛".to_owned()),
        "\\PC{0,12}".prop_map(|s| s),
        any::<String>(),
    ];
    proptest::collection::vec(piece, 0..6).prop_map(|pieces| pieces.concat())
}

proptest! {
    #[test]
    fn no_text_makes_a_header(subject in hostile(), name in hostile(), file in hostile(), plain in hostile()) {
        let mut mail = letter();
        mail.subject.clone_from(&subject);
        mail.plain = plain;
        mail.attachments[0].name.clone_from(&file);
        let named = Mailbox::named(&name, address("minister@ict.example"));
        let broken = |s: &str| s.trim().contains(['\r', '\n', '\0', '\u{85}', '\u{2028}']);
        prop_assert!(named.is_none() || !broken(&name));
        if let Some(named) = named {
            mail.to = named;
        }
        match compose(&mail, None) {
            Ok(composed) => {
                prop_assert!(!broken(&subject) && !broken(&file) && !file.contains("=?"));
                check(&composed);
            }
            Err(unfit) => prop_assert!(matches!(unfit, Unfit::Subject | Unfit::FileName), "{unfit}"),
        }
    }

    #[test]
    fn no_address_makes_a_header(text in "[a-zà-ÿ\r\n :@<>.,\"\\\\]{0,12}@[a-zà-ÿ\r\n @.-]{1,12}\\.example") {
        if let Ok(address) = crate::Address::parse(&text) {
            prop_assert!(!address.as_str().contains(|c: char| c.is_whitespace() || c.is_control() || "<>,;:\"\\()".contains(c)));
            prop_assert_eq!(address.as_str().matches('@').count(), 1);
        }
    }

    #[test]
    fn what_was_composed_can_be_kept_and_nothing_else(bytes in proptest::collection::vec(prop_oneof![Just(b'\r'), Just(b'\n'), Just(b'.'), Just(b'a'), any::<u8>()], 0..60)) {
        if let Ok(kept) = Composed::stored([b"A: b\r\n\r\n", bytes.as_slice(), b"\r\n"].concat()) {
            let text = String::from_utf8(kept.into_bytes()).unwrap();
            prop_assert!(text.replace("\r\n", "").chars().all(|c| !matches!(c, '\r' | '\n' | '\0')));
        }
    }
}

fn refused(change: impl FnOnce(&mut Outgoing), expected: Unfit) {
    let mut mail = letter();
    change(&mut mail);
    assert_eq!(compose(&mail, None).err(), Some(expected));
}

#[test]
fn what_cannot_stand_in_a_mail_is_refused_by_name() {
    refused(|m| m.subject = "CL-21/4\r\nBcc: victim@other.example".into(), Unfit::Subject);
    refused(|m| m.subject = "CL-21/4\u{0}".into(), Unfit::Subject);
    refused(|m| m.subject = "  ".into(), Unfit::Subject);
    refused(|m| m.subject = "a".repeat(MAX_SUBJECT + 1), Unfit::Subject);
    refused(|m| m.attachments[0].name = "a\".pdf\r\nX: y".into(), Unfit::FileName);
    refused(|m| m.attachments[0].name = "../../etc/passwd".into(), Unfit::FileName);
    refused(|m| m.attachments[0].name = "=?utf-8?q?=2E=2E=2Fa?=".into(), Unfit::FileName);
    refused(|m| m.attachments[0].name = String::new(), Unfit::FileName);
    refused(|m| m.attachments[0].media_type = "application/pdf; name=x\r\nX: y".into(), Unfit::MediaType);
    refused(|m| m.attachments[0].media_type = "message/rfc822".into(), Unfit::MediaType);
    refused(|m| m.attachments[0].media_type = "pdf".into(), Unfit::MediaType);
    refused(|m| m.attachments[0].bytes = vec![0; crate::MAX_MAIL], Unfit::TooLarge);
    assert_eq!(Mailbox::named("Minister\r\nBcc: victim@other.example", address("minister@ict.example")), None);
}

#[test]
fn other_machines_are_told_what_the_system_sends_by_itself() {
    let auto = |sender| {
        let mail = compose(&Outgoing { sender, ..letter() }, None).unwrap();
        String::from_utf8(mail.into_bytes()).unwrap().lines().find(|l| l.starts_with("Auto-Submitted")).map(str::to_owned)
    };
    assert_eq!(auto(Sender::Person), None);
    assert_eq!(auto(Sender::System).as_deref(), Some("Auto-Submitted: auto-generated"));
    assert_eq!(auto(Sender::Answer).as_deref(), Some("Auto-Submitted: auto-replied"));
}

#[test]
fn the_same_mail_is_the_same_bytes() {
    assert_eq!(compose(&letter(), None), compose(&letter(), None));
}

#[test]
fn a_mail_without_html_or_files_is_one_part() {
    let mail = compose(&Outgoing { html: None, attachments: Vec::new(), ..letter() }, None).unwrap();
    check(&mail);
    let text = String::from_utf8(mail.into_bytes()).unwrap();
    assert!(text.contains("Content-Type: text/plain; charset=utf-8\r\n") && !text.contains("multipart"), "{text}");
}

#[test]
fn bytes_that_are_no_mail_are_not_taken_from_a_store() {
    let check = |bytes: &[u8], expected: bool| assert_eq!(Composed::stored(bytes.to_vec()).is_ok(), expected, "{bytes:?}");
    check(b"A: b\r\n\r\ntext\r\n", true);
    check("To: <ü@ict.example>\r\n\r\ntext\r\n".as_bytes(), true);
    check(b"", false);
    check(b"\r\n\r\ntext\r\n", false);
    check(b"A: b\r\n\r\ntext", false);
    check(b"A: b\r\ntext\r\n", false);
    check(b"A: b\r\n\r\none\n.\ntwo\r\n", false);
    check(b"A: b\r\n\r\none\r.\rtwo\r\n", false);
    check("A: b\r\n\r\nté\r\n".as_bytes(), false);
    check(&[b"A: b\r\n\r\n".as_slice(), &[b'a'; 998], b"\r\n"].concat(), true);
    check(&[b"A: b\r\n\r\n".as_slice(), &[b'a'; 999], b"\r\n"].concat(), false);
}

/// An attachment larger than any letter's is composed in bounded time: what the limit lets through must also work.
#[test]
fn an_attachment_at_the_limit_is_composed() {
    let mut mail = letter();
    mail.attachments =
        vec![Attachment { name: "a.bin".into(), media_type: "application/octet-stream".into(), bytes: vec![7; 10 * 1024 * 1024] }];
    assert!(compose(&mail, None).is_ok());
}
