//! The rules of this crate, each on messages written for it.

mod autos;
mod bounces;
mod calendars;
mod charsets;
mod hostile;
mod mboxes;
mod replies;
mod structure;

use crate::{Class, Received, read};

/// Reads a message written with LF, as mail has it: with CRLF.
fn mail(text: &str) -> Received {
    read(text.replace('\n', "\r\n").as_bytes())
}

/// A message of a few headers over a text.
fn letter(headers: &str, body: &str) -> Received {
    let usual = "To: office@convoke.example\nDate: Mon, 22 Feb 2021 10:15:00 +0100\nMessage-ID: <one@there.example>\n";
    mail(&format!("{headers}\n{usual}\n{body}\n"))
}

/// Checks the class of a message.
fn check(text: &str, expected: Class) {
    let read = mail(text);
    assert_eq!(read.class, expected, "faults {:?}, auto {:?}, bounce {:?}\n{text}", read.faults, read.auto, read.bounce);
}
