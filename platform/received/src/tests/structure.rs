//! Parts, texts and attachments.

use super::mail;
use crate::{Defect, read};

/// A multipart of the given kind, its parts separated by `--B`.
fn multipart(kind: &str, parts: &str) -> String {
    format!(
        "From: a@there.example\nTo: b@convoke.example\nSubject: x\nDate: Mon, 22 Feb 2021 10:15:00 +0100\nMIME-Version: 1.0\nContent-Type: multipart/{kind}; boundary=B\n\n{parts}\n--B--\n"
    )
}

#[test]
fn plain_text_goes_before_html_and_html_becomes_text() {
    let both = "--B\nContent-Type: text/plain\n\nplain\n--B\nContent-Type: text/html\n\n<p>html</p>";
    assert_eq!(mail(&multipart("alternative", both)).text, "plain");
    let empty = "--B\nContent-Type: text/plain\n\n\n--B\nContent-Type: text/html\n\n<p>html</p>";
    assert_eq!(mail(&multipart("alternative", empty)).text, "html");
    let html = "<html><head><title>t</title><style>p{}</style></head><body><h1>Dear&nbsp;Sir</h1><p>one<br>two &amp; three &lt;x&gt; &#233;</p><script>alert(1)</script><ul><li>a<li>b</ul><blockquote>old<br>words</blockquote><!-- no --></body></html>";
    let read = mail(&format!("From: a@there.example\nSubject: x\nContent-Type: text/html; charset=utf-8\n\n{html}\n"));
    assert_eq!(read.text, "Dear Sir\n\none\ntwo & three <x> é\n- a\n- b\n> old\n> words");
    assert_eq!(read.answer, "Dear Sir\n\none\ntwo & three <x> é\n- a\n- b");
}

#[test]
fn flowed_lines_are_joined() {
    let read = mail(
        "From: a@there.example\nSubject: x\nContent-Type: text/plain; format=flowed\n\nOne line \nthat goes on.\n> quoted \n> too\n-- \nme\n",
    );
    assert_eq!(read.text, "One line that goes on.\n> quoted too\n-- \nme");
}

#[test]
fn attachments_are_named_typed_and_measured() {
    let png = "iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==";
    let text = multipart(
        "mixed",
        &format!("--B\nContent-Type: text/plain\n\nhello\n--B\nContent-Type: application/pdf; name*=utf-8''L%C3%A9ttre.pdf\nContent-Disposition: attachment; filename*0*=utf-8''L%C3%A9; filename*1=ttre.pdf\nContent-Transfer-Encoding: base64\n\n{png}\n--B\nContent-Type: message/rfc822\n\nFrom: c@x.example\nSubject: within\n\nnot of this text\n--B\nContent-Type: text/plain; name=notes.txt\nContent-Disposition: attachment\nContent-Transfer-Encoding: quoted-printable\n\n=C3=A9=\nt\n"),
    )
    .replace('\n', "\r\n");
    let read = read(text.as_bytes());
    assert_eq!(read.text, "hello");
    let told: Vec<_> =
        read.attachments.iter().map(|a| (a.name.as_deref(), a.declared.as_str(), a.by_content, a.size, a.is_message)).collect();
    assert_eq!(
        told,
        [
            (Some("Léttre.pdf"), "application/pdf", Some("image/png"), 70, false),
            (None, "message/rfc822", None, 54, true),
            (Some("notes.txt"), "text/plain", None, 5, false),
        ]
    );
    assert_eq!(read.attachments[2].bytes(text.as_bytes()), "ét\r\n".as_bytes());
    assert!(read.attachments[0].bytes(text.as_bytes()).starts_with(b"\x89PNG"));
}

#[test]
fn faults_are_told_and_the_rest_is_read() {
    let faults = |text: &str| mail(text).faults;
    let head = "From: a@there.example\nTo: b@convoke.example\nSubject: x\nDate: Mon, 22 Feb 2021 10:15:00 +0100\n";
    assert_eq!(faults(&format!("{head}\nx\n")).iter().count(), 0);
    for (text, expected) in [
        (String::new(), Defect::Empty),
        ("just text, and no header\n".to_owned(), Defect::NoHeader),
        (format!("{head}no header line\nCc: c@x.example\n\nx\n"), Defect::StrayHeaderLine),
        (format!("{head}Content-Type: multipart/mixed\n\nx\n"), Defect::NoBoundary),
        (format!("{head}Content-Type: multipart/mixed; boundary=B\n\nx\n"), Defect::BoundaryNeverSeen),
        (format!("{head}Content-Type: multipart/mixed; boundary=B\n\n--B\n\nx\n"), Defect::Unclosed),
        (format!("{head}Content-Type: multipart/mixed; boundary=B\n\n--B--\n"), Defect::NoParts),
        (format!("{head}Content-Type: multipart/mixed; boundary=B\n\n--B\nContent-Type: text/plain\n--B--\n"), Defect::PartHeaderUnended),
        (
            format!("{head}Content-Type: multipart/mixed; boundary=B\n\n--B\nContent-Type: message/rfc822\n\nthis is none\n--B--\n"),
            Defect::NotAMessage,
        ),
        (format!("{head}Content-Transfer-Encoding: 8bits\n\nx\n"), Defect::UnknownEncoding),
        (format!("{head}Content-Transfer-Encoding: base64\n\nYW\u{e9}Jj\n"), Defect::DamagedEncoding),
        (format!("{head}Content-Type: text/plain; charset=klingon\n\n\u{e9}\n"), Defect::UnknownCharset),
        (format!("{head}Cc:\n\nx\n"), Defect::EmptyField),
        (format!("{head}Date: Tue, 23 Feb 2021 10:15:00 +0100\n\nx\n"), Defect::RepeatedKey),
        ("From: a@there.example\nDate: yesterday\n\nx\n".to_owned(), Defect::BadDate),
        ("From: nobody at all\n\nx\n".to_owned(), Defect::BadFrom),
        (format!("{head}Message-ID: no brackets\n\nx\n"), Defect::BadMessageId),
    ] {
        assert!(faults(&text).has(expected), "{expected:?} in {text:?}: {:?}", faults(&text));
    }
}

#[test]
fn boundary_that_begins_with_another_does_not_end_it() {
    let read = mail(
        "From: a@there.example\nSubject: x\nContent-Type: multipart/mixed; boundary=B\n\n--B\nContent-Type: multipart/alternative; boundary=BB\n\n--BB\nContent-Type: text/plain\n\ninner\n--BB--\n--B\nContent-Type: text/plain\n\nouter\n--B--\n",
    );
    assert_eq!(read.text, "inner\n\nouter");
    assert!(read.faults.has(Defect::AmbiguousBoundary) && !read.faults.break_it(), "{:?}", read.faults);
}
