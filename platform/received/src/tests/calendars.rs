//! Calendar answers.

use super::mail;
use crate::{Calendar, Class};

fn calendar(event: &str) -> Calendar {
    let read = mail(&format!(
        "From: a@there.example\nTo: office@convoke.example\nSubject: Session\nDate: Mon, 22 Feb 2021 10:15:00 +0100\nMIME-Version: 1.0\nContent-Type: multipart/mixed; boundary=B\n\n--B\nContent-Type: text/plain\n\nSee attached.\n--B\nContent-Type: application/octet-stream; name=\"reply.ics\"\n\nBEGIN:VCALENDAR\nVERSION:2.0\nMETHOD:REPLY\n{event}\n--B--\n"
    ));
    assert_eq!(read.class, Class::Imip);
    read.calendar.unwrap()
}

#[test]
fn answer_tells_who_what_to_which_revision_and_when() {
    let told = calendar(
        "BEGIN:VTIMEZONE\nTZID:Europe/Zurich\nBEGIN:STANDARD\nDTSTART:19701025T030000\nEND:STANDARD\nEND:VTIMEZONE\nBEGIN:VEVENT\nUID:session-3@convoke\n .example\nSEQUENCE:2\nDTSTAMP:20210220T101500Z\nRECURRENCE-ID;TZID=Europe/Zurich:20210323T093000\nORGANIZER:mailto:office@convoke.example\nATTENDEE;CN=\"Mission: the first\";SENT-BY=\"mailto:aide@there.example\";PARTSTAT=declined:MAILTO:mission@there.example\nCOMMENT:With regret\\, no.\\nYours\nBEGIN:VALARM\nUID:alarm\nEND:VALARM\nEND:VEVENT\nEND:VCALENDAR",
    );
    let one = told.only().unwrap();
    assert_eq!((told.method.as_str(), one.uid.as_str(), one.sequence), ("REPLY", "session-3@convoke.example", 2));
    assert_eq!(one.attendee.as_deref(), Some("mission@there.example"));
    assert_eq!(one.sent_by.as_deref(), Some("aide@there.example"));
    assert_eq!(one.partstat.as_deref(), Some("DECLINED"));
    assert_eq!(one.recurrence_id.as_deref(), Some("TZID=Europe/Zurich:20210323T093000"));
    assert_eq!(one.dtstamp.unwrap().to_string(), "2021-02-20T10:15:00Z");
    assert_eq!(one.organizer.as_deref(), Some("office@convoke.example"));
    assert_eq!(one.comment.as_deref(), Some("With regret, no.\nYours"));
}

#[test]
fn answer_of_several_attendees_is_nobodys() {
    let told = calendar(
        "BEGIN:VEVENT\nUID:u\nATTENDEE;PARTSTAT=ACCEPTED:mailto:a@there.example\nATTENDEE;PARTSTAT=ACCEPTED:mailto:b@there.example\nEND:VEVENT\nEND:VCALENDAR",
    );
    let one = told.only().unwrap();
    assert_eq!((one.attendee.as_deref(), one.partstat.as_deref(), one.attendees), (None, None, 2));
}

#[test]
fn calendar_that_was_cut_keeps_what_it_said() {
    let told = calendar("BEGIN:VEVENT\nUID:u\nATTENDEE;PARTSTAT=TENTATIVE:mailto:a@there.example\nDESCR");
    assert_eq!(told.only().unwrap().partstat.as_deref(), Some("TENTATIVE"));
}

#[test]
fn published_calendar_is_an_attachment_and_no_message() {
    let read = mail(
        "From: a@there.example\nTo: office@convoke.example\nSubject: Programme\nDate: Mon, 22 Feb 2021 10:15:00 +0100\nMIME-Version: 1.0\nContent-Type: text/calendar; charset=utf-8\n\nBEGIN:VCALENDAR\nMETHOD:PUBLISH\nBEGIN:VEVENT\nUID:u\nEND:VEVENT\nEND:VCALENDAR\n",
    );
    assert_eq!((read.class, read.calendar), (Class::Other, None));
}
