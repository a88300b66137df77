//! The server spoken to by hand, as a strict client and as a sloppy one.

use std::io::{BufRead, BufReader, Write};
use std::net::TcpStream;

use crate::{Options, Sink, What, read};

/// Says each line in turn and collects the codes of the replies, the greeting first; `-` where the server had hung up.
fn codes(sink: &Sink, lines: &[&str]) -> Vec<String> {
    let mut stream = BufReader::new(TcpStream::connect(sink.address()).unwrap());
    let mut codes = vec![reply(&mut stream)];
    for line in lines {
        // A server that has hung up may refuse the write already.
        let _ = stream.get_mut().write_all(line.as_bytes());
        codes.push(reply(&mut stream));
    }
    codes
}

fn reply(stream: &mut impl BufRead) -> String {
    loop {
        let mut line = String::new();
        if stream.read_line(&mut line).unwrap_or(0) == 0 {
            return "-".into();
        }
        if line.as_bytes().get(3) == Some(&b' ') {
            return line[..3].into();
        }
    }
}

fn check(options: Options, lines: &[&str], expected: &str, recorded: usize) -> Sink {
    let sink = Sink::start(options).unwrap();
    assert_eq!(codes(&sink, lines).join(" "), expected, "{lines:?}");
    assert_eq!(sink.received().len(), recorded, "{lines:?}");
    sink
}

const HELLO: &str = "EHLO client.example\r\n";
const FROM: &str = "MAIL FROM:<office@forum.example>\r\n";
const TO: &str = "RCPT TO:<minister@ict.example>\r\n";
const DATA: &str = "DATA\r\n";

#[test]
fn a_mail_is_taken_in_the_order_of_the_protocol_only() {
    let plain = Options::default;
    check(plain(), &[HELLO, FROM, TO, DATA, "A: b\r\n\r\nc\r\n.\r\n", "QUIT\r\n"], "220 250 250 250 354 250 221", 1);
    check(plain(), &[HELLO, "NOOP\r\n", "RSET\r\n", "VRFY a\r\n"], "220 250 250 250 502", 0);
    check(plain(), &[FROM, HELLO, TO, DATA, FROM, FROM, DATA], "220 503 250 503 503 250 503 503", 0);
    check(plain(), &[HELLO, FROM, TO, "RSET\r\n", DATA], "220 250 250 250 250 503", 0);
    check(plain(), &[HELLO, "MAIL FROM:office@forum.example\r\n", "MAIL FROM:<> NONSENSE\r\n"], "220 250 501 555", 0);
    check(plain(), &[HELLO, "MAIL FROM:<> SIZE=99999999999\r\n", "MAIL FROM:<> BODY=8BITMIME\r\n"], "220 250 552 250", 0);
    check(plain(), &[HELLO, "MAIL FROM:<é@forum.example>\r\n", "STARTTLS\r\n"], "220 250 550 503", 0);
    check(plain(), &["EHLO client.example\n", "NOOP\r\n"], "220 500 -", 0);
}

#[test]
fn a_cr_or_lf_alone_in_the_text_is_refused_with_the_whole_mail() {
    check(Options::default(), &[HELLO, FROM, TO, DATA, "A: b\r\n\r\nc\n.\nMAIL FROM:<x@y.example>\r\n.\r\n"], "220 250 250 250 354 554", 0);
    check(Options::default(), &[HELLO, FROM, TO, DATA, "A: b\r\n\r\nc\rd\r\n.\r\n"], "220 250 250 250 354 554", 0);
}

#[test]
fn limits_and_sign_in_are_kept() {
    let small = Options { size: 20, ..Options::default() };
    check(small, &[HELLO, FROM, TO, DATA, "A: b\r\n\r\nmuch too long\r\n.\r\n", FROM], "220 250 250 250 354 554 250", 0);
    let login = || Options { login: Some(("forum".into(), "secret".into())), ..Options::default() };
    // base64 of \0forum\0secret, and of \0forum\0wrong.
    check(login(), &[HELLO, FROM, "AUTH PLAIN AGZvcnVtAHNlY3JldA==\r\n", FROM], "220 250 530 235 250", 0);
    check(login(), &[HELLO, "AUTH PLAIN AGZvcnVtAHdyb25n\r\n", "AUTH LOGIN\r\n", FROM], "220 250 535 535 530", 0);
}

#[test]
fn a_text_that_is_cut_off_is_not_a_mail() {
    let sink = Sink::start(Options::default()).unwrap();
    let mut stream = BufReader::new(TcpStream::connect(sink.address()).unwrap());
    for line in ["", HELLO, FROM, TO, DATA] {
        stream.get_mut().write_all(line.as_bytes()).unwrap();
        reply(&mut stream);
    }
    stream.get_mut().write_all(b"A: b\r\n\r\nhalf a sent").unwrap();
    drop(stream);
    while !sink.events().iter().any(|e| e.what == What::Closed) {
        std::thread::yield_now();
    }
    assert!(sink.events().iter().any(|e| e.what == What::CutOff));
    assert!(sink.received().is_empty());
}

#[test]
fn a_directory_keeps_each_mail_in_one_file_and_counts_on_after_a_restart() {
    let directory = std::env::temp_dir().join(format!("sink-directory-{}", std::process::id()));
    let dialogue = [HELLO, FROM, TO, DATA, "A: b\r\n\r\n..dot\r\n.\r\n"];
    for _ in 0..2 {
        let options = Options { directory: Some(directory.clone()), ..Options::default() };
        check(options, &dialogue, "220 250 250 250 354 250", 1);
    }
    let kept = read(&directory).unwrap();
    assert_eq!(kept.iter().map(|m| m.number).collect::<Vec<_>>(), [1, 2]);
    assert!(kept.iter().all(|m| m.bytes == b"A: b\r\n\r\n.dot\r\n" && m.from == "office@forum.example"));
    assert!(kept[0].at < kept[1].at && kept[0].to == ["minister@ict.example"]);
    std::fs::remove_dir_all(directory).unwrap();
}
