//! Tests over several modules: mails read by an independent library, and deliveries to a real (recording) server.

mod delivery;
mod headers;
mod line;
mod read_by_python;

use jiff::civil::date;
use jiff::tz::{Offset, TimeZone};
use kernel::{Id, Lang};

use crate::{Address, Attachment, Composed, Envelope, Mailbox, Mailer, Outgoing, Patience, Sender, Smtp, Tls, compose};

pub(crate) fn address(text: &str) -> Address {
    Address::parse(text).unwrap()
}

pub(crate) fn mailbox(name: &str, text: &str) -> Mailbox {
    Mailbox::named(name, address(text)).unwrap()
}

pub(crate) fn id() -> Id {
    Id::from_random([42; 16])
}

/// A letter as the house sends it, in English.
pub(crate) fn letter() -> Outgoing {
    Outgoing {
        from: mailbox("WSIS Forum Secretariat", "office@forum.example"),
        reply_to: Some(mailbox("", "replies@forum.example")),
        to: mailbox("H.E. the Minister", "minister@ict.example"),
        message_id: "<cl-21-4.1@forum.example>".parse().unwrap(),
        date: date(2021, 2, 15).at(10, 0, 0, 0).to_zoned_datetime(TimeZone::fixed(Offset::constant(1))).unwrap(),
        subject: "CL-21/4: WSIS Forum 2021, High-Level Policy Sessions".into(),
        plain: "Dear Minister,\n\n.A line that begins with a dot.\n.\nFrom the Secretariat.\n".into(),
        html: Some("<!DOCTYPE html><html lang=\"en\" dir=\"ltr\"><p>Dear Minister</p></html>".into()),
        attachments: vec![Attachment {
            name: "CL-21-4-en.pdf".into(),
            media_type: "application/pdf".into(),
            bytes: (0..=255).cycle().take(5000).collect(),
        }],
        lang: Lang::En,
        sender: Sender::Person,
        in_reply_to: None,
        references: Vec::new(),
    }
}

pub(crate) fn composed() -> Composed {
    compose(&letter(), None).unwrap()
}

pub(crate) fn envelope() -> Envelope {
    Envelope { return_path: Some(address("bounces@forum.example")), to: address("minister@ict.example") }
}

/// Settings for a sink; patient enough for a busy machine, impatient enough for a test of silence.
pub(crate) fn settings(sink: &sink::Sink) -> Smtp {
    let long = std::time::Duration::from_secs(20);
    Smtp {
        host: "127.0.0.1".into(),
        port: sink.port(),
        tls: Tls::None,
        user: None,
        password: None,
        ehlo: Some("forum.example".into()),
        root_certificate: None,
        connections: 2,
        patience: Patience { connect: long, command: long, data: long, text: long },
    }
}

pub(crate) fn mailer(sink: &sink::Sink) -> Mailer {
    Mailer::new(settings(sink)).unwrap()
}
