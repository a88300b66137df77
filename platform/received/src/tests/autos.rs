//! Automatic answers, by field, program, subject and words.

use super::{check, letter};
use crate::{Auto, Class};

fn auto(headers: &str, body: &str, expected: Option<Auto>) {
    let read = letter(headers, body);
    assert_eq!(read.auto, expected, "{headers}");
    assert_eq!(read.class == Class::AutoReply, expected.is_some(), "{headers}");
}

#[test]
fn fields_that_only_machines_write_are_enough() {
    let from = "From: minister@there.example\nSubject: Your letter";
    let body = "Thank you for your message.";
    auto(&format!("{from}\nAuto-Submitted: auto-replied"), body, Some(Auto::AutoSubmitted));
    auto(&format!("{from}\nAuto-Submitted: auto-generated; x=y\nIn-Reply-To: <a@convoke.example>"), body, Some(Auto::AutoSubmitted));
    auto(&format!("{from}\nX-Autoreply: yes"), body, Some(Auto::Field));
    auto(&format!("{from}\nPrecedence: auto_reply"), body, Some(Auto::Field));
    auto(&format!("{from}\nX-Mailer: vacation 1.2.7"), body, Some(Auto::Program));
    auto(&format!("{from}\nAuto-Submitted: no"), body, None);
    auto(&format!("{from}\nX-Autoreply: no"), body, None);
    // A system that writes on its own, and a list, answer nobody.
    auto(&format!("{from}\nAuto-Submitted: auto-generated"), body, None);
    auto(&format!("{from}\nAuto-Submitted: auto-replied\nList-Id: <news.there.example>"), body, None);
}

#[test]
fn subject_is_enough_in_the_languages_of_the_house_and_more() {
    for subject in [
        "Automatic reply: CL-21/4",
        "Out of Office Re: CL-21/4",
        "Re: Auto-reply",
        "Réponse automatique : CL-21/4",
        "Respuesta automática: CL-21/4",
        "Автоответ: CL-21/4",
        "自动回复: CL-21/4",
        "رد تلقائي: CL-21/4",
        "Automatische Antwort: CL-21/4",
        "Abwesenheitsnotiz",
        "Risposta automatica: CL-21/4",
        "Resposta automática: CL-21/4",
        "Automatisch antwoord: CL-21/4",
        "自動返信: CL-21/4",
        "자동 회신: CL-21/4",
        "Autodpowiedź: CL-21/4",
        "Otomatik Yanıt: CL-21/4",
    ] {
        auto(&format!("From: minister@there.example\nSubject: {subject}"), "…", Some(Auto::Subject));
    }
}

#[test]
fn word_of_absence_needs_a_lesser_sign() {
    let text = "Je suis absent du bureau jusqu'au 15 mars et vous répondrai à mon retour.";
    auto("From: minister@there.example\nSubject: CL-21/4\nReturn-Path: <>", text, Some(Auto::Text));
    auto("From: minister@there.example\nSubject: CL-21/4\nX-Auto-Response-Suppress: All", text, Some(Auto::Text));
    auto("From: minister@there.example\nSubject: CL-21/4", text, None);
    auto(
        "From: minister@there.example\nSubject: Absence of the Minister",
        "The Minister will be absent from the session; please note it in the list.",
        None,
    );
}

#[test]
fn request_to_prove_that_one_is_human_is_automatic() {
    auto(
        "From: a@there.example\nSubject: Please confirm your message",
        "This is a challenge-response system. Please reply to confirm your message.",
        Some(Auto::Challenge),
    );
}

#[test]
fn calendar_answer_of_a_machine_is_still_a_calendar_answer() {
    check(
        "From: a@there.example\nTo: office@convoke.example\nSubject: Accepted: Session\nDate: Mon, 22 Feb 2021 10:15:00 +0100\nAuto-Submitted: auto-replied\nMIME-Version: 1.0\nContent-Type: text/calendar; method=REPLY; charset=utf-8\n\nBEGIN:VCALENDAR\nMETHOD:REPLY\nBEGIN:VEVENT\nUID:u1\nATTENDEE;PARTSTAT=ACCEPTED:mailto:a@there.example\nEND:VEVENT\nEND:VCALENDAR\n",
        Class::Imip,
    );
}
