//! Messages made to break a reader: it ends, within its limits, and says what was wrong.

use proptest::prelude::*;

use crate::limits::{ADDRESS_LIMIT, NESTING_LIMIT, PART_LIMIT, TEXT_LIMIT};
use crate::{Class, Defect, Received, read};

const HEAD: &str =
    "From: x@hostile.example\r\nTo: office@convoke.example\r\nSubject: x\r\nDate: Mon, 22 Feb 2021 10:15:00 +0100\r\nMIME-Version: 1.0\r\n";

fn malformed(text: &str, defect: Defect) -> Received {
    let read = read(text.as_bytes());
    assert!(read.faults.has(defect), "{:?}", read.faults);
    assert_eq!(read.class, Class::Malformed);
    read
}

#[test]
fn a_hundred_thousand_nested_multiparts_end_at_the_limit() {
    let mut text = HEAD.to_owned();
    for n in 0..100_000 {
        text.push_str(&format!("Content-Type: multipart/mixed; boundary=b{n}\r\n\r\n--b{n}\r\n"));
    }
    let read = malformed(&text, Defect::TooDeep);
    assert!(read.attachments.len() <= NESTING_LIMIT + 1);
}

#[test]
fn messages_within_messages_end_at_the_limit() {
    let mut text = format!("{HEAD}Content-Type: multipart/mixed; boundary=b\r\n\r\n--b\r\n");
    text.push_str(&"Content-Type: message/rfc822\r\n\r\n".repeat(100_000));
    assert!(read(text.as_bytes()).attachments.len() <= 1);
}

#[test]
fn a_hundred_thousand_parts_end_at_the_limit() {
    let mut text = format!("{HEAD}Content-Type: multipart/mixed; boundary=b\r\n\r\n");
    text.push_str(&"--b\r\nContent-Type: image/png\r\n\r\nx\r\n".repeat(100_000));
    let read = malformed(&text, Defect::TooManyParts);
    assert!(read.attachments.len() <= PART_LIMIT);
}

#[test]
fn headers_of_200_kb_and_of_thousands_of_fields_are_bounded() {
    malformed(&format!("{HEAD}X-Long: {}\r\n\r\nx\r\n", "a".repeat(200_000)), Defect::HeaderTooLong);
    malformed(&format!("{HEAD}{}\r\nx\r\n", "X-Many: a\r\n".repeat(20_000)), Defect::HeaderTooLong);
    malformed(&format!("{HEAD}Cc: {}\r\n\r\nx\r\n", "a@b.example,\r\n ".repeat(20_000)), Defect::HeaderTooLong);
    let many = read(format!("{HEAD}Cc: {}c@b.example\r\n\r\nx\r\n", "a@b.example, ".repeat(2_000)).as_bytes());
    assert!(many.to.len() <= ADDRESS_LIMIT + 1);
}

#[test]
fn text_that_unpacks_is_bounded() {
    let base64 = "QUJD".repeat(4 << 20);
    let read = read(format!("{HEAD}Content-Transfer-Encoding: base64\r\n\r\n{base64}\r\n").as_bytes());
    assert!(read.faults.has(Defect::TextTooLong) && read.text.len() <= TEXT_LIMIT);
}

#[test]
fn repeated_signs_do_not_multiply_the_work() {
    for body in [
        "<",
        "<a =\"",
        "<!--",
        "&",
        "<style>",
        "=?",
        "=?a",
        "@",
        "a@",
        "\"",
        ">",
        "From:\n",
        "wrote:\n",
        "550 ",
        "5.1.",
        "/",
        "CL-",
        "(",
        "<blockquote>",
        "<li>",
        "\\",
        "*",
        "\u{e9}",
    ] {
        let long = body.repeat((1 << 15) / body.len());
        for kind in ["text/plain", "text/html", "text/plain; format=flowed", "text/calendar; method=REPLY"] {
            let _ =
                read(format!("From: MAILER-DAEMON@x.example\r\nSubject: failure notice\r\nContent-Type: {kind}\r\n\r\n{long}").as_bytes());
        }
        let field = long.replace('\n', "");
        let short = &field[..field.char_indices().map(|(at, _)| at).take_while(|at| *at < 30_000).last().unwrap_or(0)];
        for name in ["Subject", "From", "To", "Content-Type", "Date", "References", "Content-Disposition"] {
            let _ = read(format!("{name}: {short}\r\n\r\nx\r\n").as_bytes());
        }
    }
}

#[test]
fn nul_bare_cr_and_no_header_are_told() {
    malformed(&format!("{HEAD}\r\naccept \0\0\0\r\n"), Defect::Nul);
    malformed(&format!("{HEAD}Subject: \0\r\n\r\nx\r\n"), Defect::Nul);
    let cr = malformed(&format!("{HEAD}\r\nWe will attend.\r\n").replace("\r\n", "\r"), Defect::BareCr);
    assert_eq!((cr.text.as_str(), cr.subject.as_str()), ("We will attend.", "x"));
    malformed("just text\r\n", Defect::NoHeader);
    malformed("\r\n\r\n", Defect::Empty);
    let binary = read(format!("{HEAD}Content-Transfer-Encoding: binary\r\nContent-Type: application/octet-stream\r\n\r\n\0\0").as_bytes());
    assert!(!binary.faults.has(Defect::Nul));
}

#[test]
fn bounce_with_bare_cr_is_malformed_and_still_tells_whom() {
    let text = "From: MAILER-DAEMON@x.example\rSubject: failure notice\r\r<a@far.example>:\rRemote host said: 550 5.1.1 User unknown\r";
    let read = malformed(text, Defect::BareCr);
    assert_eq!(read.bounce.unwrap().recipients[0].address, "a@far.example");
}

#[test]
fn archive_that_unpacks_to_far_more_is_told() {
    let mut zip = b"PK\x03\x04".to_vec();
    zip.extend([0; 60]);
    zip.extend(b"PK\x01\x02");
    zip.extend([0; 20]);
    zip.extend(100_000_000u32.to_le_bytes());
    zip.extend([0; 20]);
    let mut message = format!("{HEAD}Content-Type: application/zip; name=a.zip\r\nContent-Transfer-Encoding: binary\r\n\r\n").into_bytes();
    message.extend(&zip);
    let read = read(&message);
    assert!(read.faults.has(Defect::Bomb) && read.class == Class::Malformed, "{:?}", read.faults);
}

/// Messages with most of what mail has in it.
const SAMPLES: [&str; 3] = [
    "From: MAILER-DAEMON@mx.example\r\nTo: office@convoke.example\r\nSubject: =?utf-8?B?w6k=?= failure\r\nContent-Type: multipart/report; report-type=delivery-status; boundary=\"R\"\r\n\r\n--R\r\nContent-Type: text/plain; charset=iso-2022-jp\r\n\r\n\x1b$BBg?C\x1b(B <a@b.example>: 550 5.1.1 unknown\r\n--R\r\nContent-Type: message/delivery-status\r\n\r\nReporting-MTA: dns; x\r\n\r\nFinal-Recipient: utf-8; \\x{e9}@b.example\r\nAction: failed\r\nStatus: 5.1.1\r\nDiagnostic-Code: smtp; 550 no such user\r\n\r\n--R\r\nContent-Type: message/rfc822\r\n\r\nMessage-ID: <a@b>\r\n\r\nx\r\n--R--\r\n",
    "From: a@b.example\r\nSubject: Re: CL-21/4\r\nContent-Type: multipart/mixed; boundary=B\r\n\r\n--B\r\nContent-Type: text/html; charset=utf-8\r\nContent-Transfer-Encoding: quoted-printable\r\n\r\n<p>Le Ministre participera =C3=A0 la&nbsp;session</p><blockquote>x</blockquote>\r\n--B\r\nContent-Type: application/pdf; name*=utf-8''%C3%A9.pdf\r\nContent-Transfer-Encoding: base64\r\n\r\nJVBERi0xLjQK\r\n--B--\r\n",
    "From: a@b.example\r\nSubject: Accepted\r\nContent-Type: text/calendar; method=REPLY\r\n\r\nBEGIN:VCALENDAR\r\nMETHOD:REPLY\r\nBEGIN:VEVENT\r\nUID:u\r\nATTENDEE;PARTSTAT=ACCEPTED;CN=\"a:b\":mailto:a@b.example\r\nDTSTAMP:20210220T101500Z\r\nEND:VEVENT\r\nEND:VCALENDAR\r\n",
];

#[test]
fn every_beginning_and_every_end_of_a_message_is_read() {
    for sample in SAMPLES {
        for at in 0..=sample.len() {
            let _ = read(&sample.as_bytes()[..at]);
            let _ = read(&sample.as_bytes()[at..]);
        }
    }
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(200))]

    #[test]
    fn any_bytes_are_read(bytes in prop::collection::vec(any::<u8>(), 0..2_000)) {
        let _ = read(&bytes);
    }

    #[test]
    fn damaged_messages_are_read(which in 0..3usize, damage in prop::collection::vec((any::<prop::sample::Index>(), any::<u8>()), 0..40)) {
        let mut bytes = SAMPLES[which].as_bytes().to_vec();
        for (at, byte) in damage {
            let at = at.index(bytes.len());
            bytes[at] = byte;
        }
        let _ = read(&bytes);
    }
}
