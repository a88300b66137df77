//! Bounces: told by machines, told by words, and what they say of the address.

use super::{check, letter, mail};
use crate::{Bounce, Cause, Class, Unreached};

/// A report of one addressee, with the notice over it.
fn report(notice: &str, fields: &str) -> Bounce {
    let read = mail(&format!(
        "From: Mail Delivery System <MAILER-DAEMON@mx.there.example>\nTo: office@convoke.example\nSubject: Undelivered Mail Returned to Sender\nDate: Mon, 22 Feb 2021 10:15:00 +0100\nMessage-ID: <r1@mx.there.example>\nMIME-Version: 1.0\nContent-Type: multipart/report; report-type=delivery-status; boundary=\"R\"\n\n--R\nContent-Type: text/plain\n\n{notice}\n--R\nContent-Type: message/delivery-status\n\nReporting-MTA: dns; mx.there.example\n\n{fields}\n--R\nContent-Type: text/rfc822-headers\n\nMessage-ID: <CL-21-4.k77@convoke.example>\nTo: \"The Minister\" <minister@there.example>\nSubject: Circular letter CL-21/4\nX-Convoke-Token: k77\n\n--R--\n"
    ));
    let class = read.class;
    read.bounce.unwrap_or_else(|| panic!("no bounce but {class:?}"))
}

/// A bounce that says nothing to machines, of a program that writes `text`.
fn worded(text: &str) -> Unreached {
    let read = letter("From: MAILER-DAEMON@mx.there.example\nReturn-Path: <>\nSubject: failure notice", text);
    let bounce = read.bounce.unwrap_or_else(|| panic!("{:?} and no bounce: {text}", read.class));
    assert_eq!(bounce.recipients.len(), 1, "{text}: {:?}", bounce.recipients);
    bounce.recipients.into_iter().next().unwrap()
}

#[test]
fn report_tells_addressee_status_reply_and_the_mail_that_was_sent() {
    let bounce = report(
        "I could not deliver your message.",
        "Final-Recipient: rfc822; minister@there.example\nOriginal-Recipient: rfc822;the.minister@gov.example\nAction: failed\nStatus: 5.1.1\nDiagnostic-Code: smtp; 550 5.1.1 <minister@there.example>: Recipient address\n    rejected: User unknown in local recipient table\n",
    );
    let one = &bounce.recipients[0];
    assert_eq!((one.address.as_str(), one.status.to_string().as_str(), one.code), ("minister@there.example", "5.1.1", Some(550)));
    assert_eq!(one.original.as_deref(), Some("the.minister@gov.example"));
    assert!(one.status_said && one.address_gone && bounce.is_hard() && !bounce.delayed);
    assert!(one.reply.as_deref().unwrap().ends_with("User unknown in local recipient table"), "{one:?}");
    assert_eq!(bounce.original.message_id.as_deref(), Some("CL-21-4.k77@convoke.example"));
    assert_eq!(bounce.original.to, ["minister@there.example"]);
    assert!(bounce.original.tokens.contains(&("x-convoke-token".to_owned(), "k77".to_owned())));
}

#[test]
fn address_is_gone_by_status_and_words_together() {
    let gone = |status: &str, reply: &str, cause: Cause, expected: bool| {
        let fields =
            format!("Final-Recipient: rfc822; a@there.example\nAction: failed\nStatus: {status}\nDiagnostic-Code: smtp; {reply}\n");
        let bounce = report("Sorry.", &fields);
        let one = &bounce.recipients[0];
        assert_eq!((one.cause, one.address_gone), (cause, expected), "{status} {reply}");
    };
    gone("5.1.1", "550 5.1.1 no such user here", Cause::NoMailbox, true);
    gone("5.1.10", "550 5.1.10 RESOLVER.ADR.RecipientNotFound; Recipient not found by SMTP address lookup", Cause::NoMailbox, true);
    gone("5.0.0", "550 Benutzer unbekannt", Cause::NoMailbox, true);
    gone("5.0.0", "550 Пользователь не найден", Cause::NoMailbox, true);
    gone("5.0.0", "550 用户不存在", Cause::NoMailbox, true);
    gone("5.1.2", "550 5.1.2 Host unknown", Cause::NoDomain, true);
    gone("5.4.4", "Host or domain name not found. Name service error for name=gone.example type=A: Host not found", Cause::NoDomain, true);
    gone("5.1.6", "551 5.1.6 User has moved; please try <new@there.example>", Cause::Moved, true);
    gone("5.2.2", "552 5.2.2 Mailbox full", Cause::Full, false);
    gone("5.1.1", "550 5.1.1 mailbox over quota", Cause::Full, false);
    gone("5.7.1", "554 5.7.1 Message rejected as spam", Cause::Spam, false);
    gone(
        "5.7.26",
        "550 5.7.26 Unauthenticated email from convoke.example is not accepted due to the domain's DMARC policy",
        Cause::Authentication,
        false,
    );
    gone("5.7.1", "550 5.7.1 Your IP is listed in a blacklist", Cause::Blocked, false);
    gone("5.3.4", "552 5.3.4 Message size exceeds fixed limit", Cause::TooLarge, false);
    gone("5.7.1", "550 5.7.1 Relaying denied", Cause::Relay, false);
    gone("5.2.1", "550 5.2.1 The account is disabled", Cause::Disabled, false);
    gone("5.4.7", "554 5.4.7 message expired after 5 days", Cause::Expired, false);
    gone("5.7.0", "550 5.7.0 refused by local policy", Cause::Policy, false);
}

#[test]
fn refusal_of_the_content_or_of_the_sender_says_nothing_of_the_address() {
    let one = worded(
        "Hi. This is the program at mx.there.example.\n\n<a@far.example>: host mx.far.example said: 550 User unknown (in reply to end of DATA command)\n",
    );
    assert_eq!((one.cause, one.address_gone), (Cause::Filtered, false));
    let one = worded(
        "The following address(es) failed:\n\n  a@far.example\n    SMTP error from remote mail server after MAIL FROM:<office@convoke.example>:\n    550 convoke.example does not exist\n",
    );
    assert_eq!((one.cause, one.address_gone), (Cause::Sender, false));
    let one = worded(
        "   ----- Transcript of session follows -----\n>>> RCPT To:<a@far.example>\n<<< 550 no such user\n>>> DATA\n<<< 503 need RCPT\n\n<a@far.example>\n",
    );
    assert!(one.address_gone, "{one:?}");
}

#[test]
fn delay_is_soft_and_leaves_the_address() {
    let bounce = report(
        "Your message has been delayed. We will keep trying for 2 more days.",
        "Final-Recipient: rfc822; a@there.example\nAction: delayed\nStatus: 4.4.1\nDiagnostic-Code: smtp; connect to mx.there.example[192.0.2.1]:25: Connection timed out\nWill-Retry-Until: Wed, 24 Feb 2021 10:15:00 +0100\n",
    );
    assert!(bounce.delayed && !bounce.is_hard() && !bounce.recipients[0].address_gone);
    check(
        "From: MAILER-DAEMON@mx.there.example\nTo: office@convoke.example\nSubject: Warning: message 1lE2 delayed 24 hours\nDate: Mon, 22 Feb 2021 10:15:00 +0100\n\nThe address to which the message has not yet been delivered is:\n\n  a@far.example\n    host mx.far.example [192.0.2.1]\n    Delay reason: SMTP error from remote mail server: 451 please come back\n\nNo action is required on your part. Delivery attempts will continue for some time.\n",
        Class::BounceSoft,
    );
}

#[test]
fn several_addressees_are_told_apart() {
    let bounce = report(
        "Sorry.",
        "Final-Recipient: rfc822; a@there.example\nAction: failed\nStatus: 5.1.1\nDiagnostic-Code: smtp; 550 user unknown\n\nFinal-Recipient: rfc822; b@there.example\nAction: delivered\nStatus: 2.0.0\n\nFinal-Recipient: rfc822; c@there.example\nAction: failed\nStatus: 5.2.2\nDiagnostic-Code: smtp; 552 mailbox full\n",
    );
    let told: Vec<_> = bounce.recipients.iter().map(|r| (r.address.as_str(), r.address_gone)).collect();
    assert_eq!(told, [("a@there.example", true), ("c@there.example", false)]);
    let read = letter(
        "From: MAILER-DAEMON@mx.there.example\nSubject: failure notice",
        "Hi. This is the qmail-send program.\nI'm afraid I wasn't able to deliver your message to the following addresses.\n\n<full@far.example>:\nRemote host said: 552 5.2.2 Mailbox full\n\n<none@far.example>:\nRemote host said: 550 5.1.1 User unknown\n\n--- Below this line is a copy of the message.\n\nReceived: from here\nFrom: office@convoke.example\nTo: full@far.example, none@far.example\nSubject: x\n\nx",
    );
    let told: Vec<_> = read.bounce.unwrap().recipients.into_iter().map(|r| (r.address, r.status.to_string(), r.address_gone)).collect();
    assert_eq!(told, [("full@far.example".into(), "5.2.2".into(), false), ("none@far.example".into(), "5.1.1".into(), true)]);
}

#[test]
fn servers_without_reports_are_understood_in_many_languages() {
    let gone = |text: &str| {
        let one = worded(text);
        assert_eq!((one.address.as_str(), one.status.class, one.address_gone), ("a@far.example", 5, true), "{one:?}\n{text}");
    };
    gone(
        "Delivery to the following recipient failed permanently:\n\n     a@far.example\n\nThe error that the other server returned was:\n550 5.1.1 The email account that you tried to reach does not exist.",
    );
    gone(
        "Your message\n  To:      b@near.example\n  Subject: Letter\n\ndid not reach the following recipient(s):\n\na@far.example on Mon, 22 Feb 2021 10:15:00 +0100\n    The recipient name is not recognized\n",
    );
    gone("Votre message n'a pas pu être remis à son destinataire.\n\n<a@far.example> : utilisateur inconnu");
    gone("No se pudo entregar el mensaje a:\n\na@far.example\n\nEl destinatario no existe.");
    gone("Не удалось доставить сообщение:\n\n<a@far.example>: пользователь не найден");
    gone("您的邮件无法投递:\n\n<a@far.example>: 用户不存在");
    gone("تعذر تسليم رسالتك إلى:\n\n<a@far.example>: المستخدم غير معروف");
    gone("Ihre Nachricht konnte nicht zugestellt werden:\n\na@far.example: Benutzer unbekannt");
    gone("Il messaggio non è stato recapitato:\n\na@far.example: utente sconosciuto");
    gone("以下のメールは配信できませんでした。\n\n<a@far.example>: 宛先不明");
    gone("메일을 배달할 수 없습니다.\n\n<a@far.example>: 사용자를 찾을 수 없습니다");
}

#[test]
fn failed_recipients_field_names_the_addressee() {
    let read = letter(
        "From: Mail Delivery System <Mailer-Daemon@mx.there.example>\nX-Failed-Recipients: a@far.example\nAuto-Submitted: auto-replied\nSubject: Mail delivery failed: returning message to sender",
        "A message that you sent could not be delivered. This is a permanent error.\n\n    retry timeout exceeded",
    );
    assert_eq!(read.class, Class::BounceSoft, "{:?}", read.bounce);
    assert_eq!(read.bounce.unwrap().recipients[0].address, "a@far.example");
}

#[test]
fn internationalised_report_gives_the_address_in_its_own_script() {
    let bounce =
        report("Sorry.", "Final-Recipient: utf-8; \\x{43C}\\x{438}\\x{43D}@\\x{440}\\x{444}.example\nAction: failed\nStatus: 5.1.1\n");
    assert_eq!(bounce.recipients[0].address, "мин@рф.example");
}

#[test]
fn reports_of_success_complaints_and_receipts_are_no_bounces() {
    let with = |kind: &str, part: &str, fields: &str| {
        check(
            &format!(
                "From: postmaster@there.example\nTo: office@convoke.example\nSubject: Report\nDate: Mon, 22 Feb 2021 10:15:00 +0100\nMIME-Version: 1.0\nContent-Type: multipart/report; report-type={kind}; boundary=R\n\n--R\nContent-Type: text/plain\n\nYour message could not be delivered.\n--R\nContent-Type: {part}\n\n{fields}\n--R--\n"
            ),
            Class::Other,
        );
    };
    with(
        "delivery-status",
        "message/delivery-status",
        "Reporting-MTA: dns; x.example\n\nFinal-Recipient: rfc822; a@there.example\nAction: delivered\nStatus: 2.1.5\n",
    );
    with("feedback-report", "message/feedback-report", "Feedback-Type: abuse\nUser-Agent: SomeGenerator/1.0\nVersion: 1\n");
    with(
        "disposition-notification",
        "message/disposition-notification",
        "Final-Recipient: rfc822; a@there.example\nDisposition: manual-action/MDN-sent-manually; displayed\n",
    );
}

#[test]
fn person_who_speaks_of_a_bounce_sends_none() {
    check(
        "From: Ana <ana@there.example>\nTo: office@convoke.example\nSubject: Re: Mail delivery failed\nDate: Mon, 22 Feb 2021 10:15:00 +0100\nMessage-ID: <q@there.example>\nIn-Reply-To: <p@convoke.example>\n\nYour letter to minister@there.example could not be delivered; please use another address.\n",
        Class::Other,
    );
}

#[test]
fn report_that_a_colleague_hands_on_is_the_report() {
    let read = letter(
        "From: Ana <ana@convoke.example>\nSubject: Fwd: Undelivered Mail",
        "For you.\n\n> Reporting-MTA: dns; mx.far.example\n>\n> Final-Recipient: rfc822; a@far.example\n> Action: failed\n> Status: 5.1.1\n> Diagnostic-Code: smtp; 550 no such user",
    );
    let one = &read.bounce.unwrap().recipients[0];
    assert_eq!((one.address.as_str(), one.address_gone), ("a@far.example", true));
}

#[test]
fn notification_of_a_sending_service_is_read_as_a_report() {
    let told = r#"{"notificationType":"Bounce","bounce":{"bounceType":"Permanent","bouncedRecipients":[{"emailAddress":"a@far.example","action":"failed","status":"5.1.1","diagnosticCode":"smtp; 550 5.1.1 user unknown"}]}}"#;
    let read = letter("From: no-reply@service.example\nSubject: Notification", told);
    assert_eq!(read.class, Class::BounceHard);
    assert!(read.bounce.unwrap().recipients[0].address_gone);
}
