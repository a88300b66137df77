//! Files of many messages.

use std::io::{self, BufReader, Read};

use crate::{Piece, mbox};

fn pieces(text: &str) -> Vec<Piece> {
    mbox(text.as_bytes()).map(Result::unwrap).collect()
}

fn texts(text: &str) -> Vec<String> {
    pieces(text).into_iter().map(|p| String::from_utf8(p.bytes).unwrap()).collect()
}

#[test]
fn messages_are_parted_and_unquoted() {
    let file = "From a@x.example Mon Feb 22 10:15:00 2021\nSubject: one\n\nText\n>From here\n>>From there\n\nFrom b@x.example  Mon Feb 22 10:16:00 +0100 2021\nSubject: two\n\nFrom the Ministry, greetings\n\n";
    assert_eq!(texts(file), ["Subject: one\n\nText\nFrom here\n>From there\n", "Subject: two\n\nFrom the Ministry, greetings\n"]);
    let offsets: Vec<_> = pieces(file).iter().map(|p| p.offset as usize).collect();
    assert!(offsets.iter().all(|o| file[*o..].starts_with("From ")), "{offsets:?}");
    assert!(pieces(file).iter().all(|p| !p.cut));
}

#[test]
fn last_message_of_a_cut_file_is_given_and_said_to_be_cut() {
    let file = "From a@x.example Mon Feb 22 10:15:00 2021\nSubject: one\n\nText\n\nFrom b@x.example Mon Feb 22 10:15:00 2021\nSubject: two\n\nIt ends in the mid";
    let told: Vec<_> = pieces(file).into_iter().map(|p| p.cut).collect();
    assert_eq!(told, [false, true]);
    assert!(texts(file)[1].ends_with("in the mid"));
}

#[test]
fn file_without_separators_is_one_message() {
    assert_eq!(texts("Subject: alone\n\nText\n"), ["Subject: alone\n\nText\n"]);
    assert!(texts("").is_empty());
    assert!(texts("\n\n").is_empty());
}

#[test]
fn every_cut_of_a_file_keeps_every_byte_of_its_letters() {
    let file = "From a@x Mon Feb 22 10:15:00 2021\nSubject: one\n\nAAAA\n\nFrom b@x Mon Feb 22 10:15:00 2021\nSubject: two\n\nBBBB\n\n";
    for end in 0..=file.len() {
        let all: String = texts(&file[..end]).concat();
        for mark in ['A', 'B'] {
            assert_eq!(all.matches(mark).count(), file[..end].matches(mark).count(), "cut at {end}");
        }
    }
}

/// Fails after some bytes.
struct Failing(&'static [u8]);

impl Read for Failing {
    fn read(&mut self, out: &mut [u8]) -> io::Result<usize> {
        if self.0.is_empty() {
            return Err(io::Error::other("the disk is gone"));
        }
        self.0.read(out)
    }
}

#[test]
fn error_of_reading_comes_after_what_was_read() {
    let mut all = mbox(BufReader::new(Failing(b"From a@x Mon Feb 22 10:15:00 2021\nSubject: one\n\nText\n")));
    let piece = all.next().unwrap().unwrap();
    assert!(piece.cut && piece.bytes.ends_with(b"Text\n"));
    assert_eq!(all.next().unwrap().unwrap_err().to_string(), "the disk is gone");
    assert!(all.next().is_none());
}
